import {pathToFileURL} from 'node:url';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {
	type AlignedEvent,
	type AlignedQuestion,
	type Extraction,
	type Severity,
	type StoryView,
	UserError,
} from '../model/index.ts';
import {type Rule, type RuleFinding, rules} from '../rules/index.ts';
import {type RawOptions, textOptions} from './options.ts';

/** What a person sets a rule to. */
const levels = ['off', 'on', 'high', 'medium', 'low'] as const;
type Level = (typeof levels)[number];

/**
 * The rules of a run: all but those that are off, with the severity that was set, and rules of one's own. `--rule ID=LEVEL`
 * comes before the configuration.
 */
export async function chosenRules(options: RawOptions): Promise<readonly Rule[]> {
	const known = [...rules, ...(await ownRules(options)).map(({rule}) => rule)];
	const ids = known.map(({id}) => id);
	const chosen = new Map<string, Level>();
	const configured = options['configuredRules'];
	for (const [id, level] of Object.entries(configured ?? {}))
		chosen.set(checkedId(id, ids), checkedLevel(String(level), id));
	for (const word of textOptions(options, 'rule')) {
		const [id = '', level = ''] = word.split('=');
		chosen.set(checkedId(id, ids), checkedLevel(level, id));
	}
	return known.flatMap((rule) => {
		const level = chosen.get(rule.id) ?? 'on';
		if (level === 'off') return [];
		return level === 'on' ? [rule] : [withSeverity(rule, level)];
	});
}

function checkedId(id: string, known: readonly string[]): string {
	if (known.includes(id)) return id;
	throw new UserError(`no rule "${id}"${suggestion(id, known) || '; see crosscheck rules for the names'}`);
}

function checkedLevel(level: string, id: string): Level {
	const known = levels.find((candidate) => candidate === level);
	if (known === undefined) throw new UserError(`rule ${id}: "${level}" is no level; give one of ${levels.join(', ')}`);
	return known;
}

function withSeverity(rule: Rule, severity: Severity): Rule {
	const set = function* (findings: Iterable<RuleFinding>): Generator<RuleFinding> {
		for (const finding of findings) yield {...finding, severity};
	};
	switch (rule.reads) {
		case 'question':
			return {...rule, check: (question: AlignedQuestion, view: StoryView) => set(rule.check(question, view))};
		case 'event':
			return {...rule, check: (event: AlignedEvent, view: StoryView) => set(rule.check(event, view))};
		case 'article':
			return {...rule, check: (extraction: Extraction, view: StoryView) => set(rule.check(extraction, view))};
		case 'story':
			return {...rule, check: (view: StoryView) => set(rule.check(view))};
	}
}

/** A rule of one's own, with the absolute path of the module that exports it. */
interface OwnRule {
	readonly rule: Rule;
	readonly file: string;
}

/** The rules that modules named in the configuration export as `rules`. */
export async function ownRules(options: RawOptions): Promise<OwnRule[]> {
	const files = options['ruleFiles'];
	const own: OwnRule[] = [];
	for (const file of Array.isArray(files) ? files.map(String) : [])
		own.push(...(await rulesIn(file)).map((rule) => ({rule, file})));
	return own;
}

async function rulesIn(file: string): Promise<Rule[]> {
	let module: unknown;
	try {
		module = await import(pathToFileURL(file).href);
	} catch (error) {
		throw new UserError(`rule file ${file}: cannot be loaded: ${String(error)}`, {cause: error});
	}
	const exported: unknown =
		typeof module === 'object' && module !== null && 'rules' in module ? module.rules : undefined;
	if (!Array.isArray(exported) || !exported.every(isRule)) {
		throw new UserError(`rule file ${file}: must export "rules", a list of rules as docs/library.md shows`);
	}
	return exported;
}

function isRule(value: unknown): value is Rule {
	const {id, description, reads, check} = {
		id: undefined,
		description: undefined,
		reads: undefined,
		check: undefined,
		...Object(value),
	};
	return (
		typeof id === 'string' &&
		typeof description === 'string' &&
		['question', 'event', 'article', 'story'].includes(String(reads)) &&
		typeof check === 'function'
	);
}
