import type {Extraction, Sentence, Span, Token} from '../model/index.ts';
import {isCreditLine} from '../knowledge/credit-lines.ts';
import {remember} from '../model/remember.ts';

/** Lemmas of verbs by which news credits another outlet: "Reuters reported". */
const creditVerbs: ReadonlySet<string> = new Set([
	'report',
	'say',
	'write',
	'note',
	'tell',
	'quote',
	'cite',
	'recall',
	'reveal',
	'publish',
	'add',
	'claim',
	'state',
	'announce',
	'learn',
	'confirm',
]);
/** Words that credit the outlet after them: "according to Reuters", "told the BBC", "Sources: Reuters, TASS", "via AP". */
const creditWords: ReadonlySet<string> = new Set(['to', 'by', 'via', 'source', 'sources', 'citing', 'quoting', 'told']);
/** Words between the outlet's name and the word that credits it: "reported the state news agency TASS". */
const creditReach = 4;
/** Longest outlet name, in words, that is looked for. */
const longestName = 5;

/** The outlet's name as it is looked for: its letters and figures; of a web address the name of the site. */
export function outletKey(outlet: string): string {
	const site = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+)(?:[a-z]{2,})(?:\/|$)/i.exec(outlet.trim())?.[1];
	return compact(site === undefined ? outlet : siteName(site)).replace(/^the/, '');
}

/** "edition.cnn." is CNN's, "abcnews.go." that of ABC News: the longest label that is no general one. */
function siteName(labels: string): string {
	const general = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edition', 'news', 'money', 'mobile', 'amp', 'm']);
	const own = labels.split('.').filter((label) => label !== '' && !general.has(label.toLowerCase()));
	return own.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

const compact: (words: string) => string = remember((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** The outlets that articles may credit. */
export interface KnownOutlets {
	readonly keys: ReadonlySet<string>;
	/** Every beginning of a key, so that most words are passed over at a glance. */
	readonly beginnings: ReadonlySet<string>;
}

/** Prepares the keys of outlets to be looked for. */
export function knownOutlets(keys: readonly string[]): KnownOutlets {
	const beginnings = keys.flatMap((key) => Array.from(key, (_, at) => key.slice(0, at)));
	return {keys: new Set(keys.filter((key) => key !== '')), beginnings: new Set([...keys, ...beginnings])};
}

/** Where an article credits outlets with what it reports, by outlet key; the first place of each. */
export function creditedOutlets({article, analysis}: Extraction, known: KnownOutlets): Map<string, Span> {
	const credited = new Map<string, Span>();
	for (const sentence of analysis.sentences) {
		const names = outletNames(sentence, known);
		if (names.length === 0) continue;
		const isCredit = isCreditLine(lineOf(article.text, sentence));
		if (analysis.parts[sentence.part]?.role === 'furniture' && !isCredit) continue;
		for (const {key, span, first, last} of names) {
			if (!credited.has(key) && (isCredit || isCredited(sentence.tokens, first, last))) credited.set(key, span);
		}
	}
	return credited;
}

function lineOf(text: string, {start, end}: Span): string {
	return text.slice(start, end).replaceAll('’', "'").replaceAll(/\s+/gu, ' ');
}

interface OutletName {
	readonly key: string;
	readonly span: Span;
	readonly first: number;
	readonly last: number;
}

function outletNames({tokens}: Sentence, {keys, beginnings}: KnownOutlets): OutletName[] {
	const names: OutletName[] = [];
	for (let first = 0; first < tokens.length; first++) {
		const start = tokens[first];
		if (start === undefined || !isLarge(start) || !mayOpen(compact(start.text), beginnings)) continue;
		let joined = '';
		for (const [offset, {text, end}] of tokens.slice(first, first + longestName).entries()) {
			joined += compact(text);
			if (!mayOpen(joined, beginnings)) break;
			const key = joined.replace(/^the/, '');
			if (keys.has(key)) names.push({key, span: {start: start.start, end}, first, last: first + offset});
		}
	}
	return names;
}

function isLarge({text}: Token): boolean {
	return /^[\p{Lu}\p{N}]/u.test(text);
}

/** "The" opens "The Guardian", whose key is "guardian". */
function mayOpen(letters: string, beginnings: ReadonlySet<string>): boolean {
	return 'the'.startsWith(letters) || beginnings.has(letters.startsWith('the') ? letters.slice('the'.length) : letters);
}

function isCredited(tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens.slice(Math.max(0, first - creditReach), first);
	const after = tokens.slice(last + 1, last + 1 + creditReach);
	if (before.some(({lower, lemma}) => creditWords.has(lower) || creditVerbs.has(lemma))) return true;
	if (after.some(({lemma}) => creditVerbs.has(lemma))) return true;
	// "(Reuters)"
	return before.at(-1)?.text === '(' && after[0]?.text === ')';
}
