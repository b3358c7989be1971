import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {displayPath} from '../adapters/readers/display-path.ts';
import {isMissing} from '../adapters/readers/failure.ts';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {byHandRule} from '../decisions/missed.ts';
import {UserError} from '../model/index.ts';
import {type Rule, rules} from '../rules/index.ts';
import {ownRules} from './chosen-rules.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';

const byHandPage = `# by-hand

A discrepancy that no rule found and a person wrote down (crosscheck correct missed). It stands in every report as long as
the words that it points at stand in the articles.
`;

/** Prints the page of one rule. */
export async function explain(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [id, ...rest] = words;
	if (id === undefined) throw new UserError('explain needs a rule; see crosscheck rules for their names');
	if (rest.length > 0) throw new UserError(`explain takes one rule; leave out "${rest.join(' ')}"`);
	await io.stdout.write(await pageOf(id, options, io));
	return 0;
}

async function pageOf(id: string, options: RawOptions, {cwd}: Io): Promise<string> {
	if (id === byHandRule) return byHandPage;
	if (rules.some((rule) => rule.id === id)) return readFile(new URL(`../rules/${id}.md`, import.meta.url), 'utf8');
	const own = await ownRules(options);
	const found = own.find(({rule}) => rule.id === id);
	if (found) return ownPage(found.rule, found.file, cwd);
	const known = [...rules, ...own.map(({rule}) => rule)].map((rule) => rule.id);
	throw new UserError(`no rule "${id}"${suggestion(id, known) || '; see crosscheck rules for the names'}`);
}

/** The page that lies beside the module under the rule's name; else what the rule says of itself. */
async function ownPage({id, description, reads}: Rule, file: string, cwd: string): Promise<string> {
	try {
		return await readFile(join(dirname(file), `${id}.md`), 'utf8');
	} catch (error) {
		if (!isMissing(error)) throw error;
		return `# ${id}

${description}.

A rule of your own, from ${displayPath(file, cwd)}. It reads each ${reads}${reads === 'story' ? ' as a whole' : ''}. A page beside that file, ${id}.md, would stand here.
`;
	}
}
