import {readFile} from 'node:fs/promises';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {byHandRule} from '../decisions/missed.ts';
import {UserError} from '../model/index.ts';
import {rules} from '../rules/index.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';

const byHandPage = `# by-hand

A discrepancy that no rule found and a person wrote down (crosscheck correct missed). It stands in every report as long as
the words that it points at stand in the articles.
`;

/** Prints the page of one rule. */
export async function explain(words: readonly string[], _options: RawOptions, io: Io): Promise<number> {
	const [id, ...rest] = words;
	if (id === undefined) throw new UserError('explain needs a rule; see crosscheck rules for their names');
	if (rest.length > 0) throw new UserError(`explain takes one rule; leave out "${rest.join(' ')}"`);
	const known = rules.map((rule) => rule.id);
	if (id === byHandRule) {
		await io.stdout.write(byHandPage);
		return 0;
	}
	if (!known.includes(id)) {
		const remedy = suggestion(id, known) || '; see crosscheck rules for the names';
		throw new UserError(`no rule "${id}"${remedy}`);
	}
	await io.stdout.write(await readFile(new URL(`../rules/${id}.md`, import.meta.url), 'utf8'));
	return 0;
}
