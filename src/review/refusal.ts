import {UserError} from '../model/index.ts';
import {english, type Messages} from './messages.ts';

/** A UserError that is told in the language of whoever asked. */
export class Refusal extends UserError {
	readonly say: (messages: Messages) => string;

	constructor(say: (messages: Messages) => string) {
		super(say(english));
		this.say = say;
	}
}

/** Why something was not done, as a sentence; what is no UserError is thrown on. */
export function whyRefused(error: unknown, messages: Messages): string {
	if (!(error instanceof UserError)) throw error;
	return `${error instanceof Refusal ? error.say(messages) : error.message}.`;
}
