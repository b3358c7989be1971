import {type Deed, deeds, type Said} from '../decisions/deeds.ts';
import {type DismissReason, dismissReasons} from '../model/index.ts';
import {Refusal} from './refusal.ts';

/** The fields of a form, as they were sent. */
export type Fields = Readonly<Record<string, string>>;

/** What can be done with all findings of a list at once, in the order of the buttons. */
export const bulkDeeds = ['dismiss', 'confirm', 'assign', 'affirm', 'reopen', 'resolve'] as const;

/** Which of these a form asks to be done with a finding; what is missing in it is a UserError in one line. */
export function deedOf(fields: Fields, offered: readonly Deed[] = deeds): {readonly deed: Deed; readonly said: Said} {
	const deed = offered.find((known) => known === fields['deed']);
	if (deed === undefined) throw new Refusal((messages) => messages.unknownForm);
	const note = trimmed(fields['note']);
	const to = trimmed(fields['to']);
	const reason = deed === 'dismiss' ? reasonOf(fields['reason'], note) : 'other';
	if (deed === 'comment' && note === '') throw new Refusal((messages) => messages.needsComment);
	if (deed === 'assign' && to === '') throw new Refusal((messages) => messages.needsAssignee);
	return {deed, said: {reason, to, ...(note !== '' && {note})}};
}

function trimmed(field: string | undefined): string {
	return field?.trim() ?? '';
}

function reasonOf(given: string | undefined, note: string): DismissReason {
	const reason = dismissReasons.find((known) => known === given);
	if (reason === undefined) throw new Refusal((messages) => messages.needsReason);
	if (reason === 'other' && note === '') throw new Refusal((messages) => messages.needsOther);
	return reason;
}
