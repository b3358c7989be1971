import {UserError} from '../model/index.ts';
import {rules} from '../rules/index.ts';
import {ownRules} from './chosen-rules.ts';
import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';

/** Lists every rule with what it looks for, those of one's own last. */
export async function listRules(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (words.length > 0)
		throw new UserError(`rules takes no "${words.join(' ')}"; for one rule, use crosscheck explain`);
	const known = [...rules, ...(await ownRules(options)).map(({rule}) => rule)];
	if (choiceOption(options, 'format', ['text', 'json'], 'text') === 'json') {
		const listed = known.map(({id, description, reads}) => ({id, description, reads}));
		await io.stdout.write(`${JSON.stringify({formatVersion: 1, rules: listed}, undefined, 2)}\n`);
		return 0;
	}
	const width = Math.max(0, ...known.map(({id}) => id.length));
	for (const {id, description} of known) await io.stdout.write(`${id.padEnd(width)}  ${description}\n`);
	return 0;
}
