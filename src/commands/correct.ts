import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {isIsoTime} from '../adapters/readers/iso-time.ts';
import type {NewEvent} from '../decisions/decide.ts';
import type {CorrectionContent} from '../decisions/corrections.ts';
import {type Extraction, UserError} from '../model/index.ts';
import {anchorNamed, articleNamed, markNamed} from './case-place.ts';
import {record} from './decide.ts';
import {openDesk} from './desk.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';
import {personOf} from './person.ts';

/** What the words of a correction are looked up in. */
interface Lookup {
	readonly extractions: readonly Extraction[];
	readonly note: string | undefined;
	readonly io: Io;
}

/** One thing that can be put right: the words that it takes, and the event that they make. */
interface Correction {
	readonly takes: string;
	readonly content: (a: string, b: string, lookup: Lookup, c?: string) => CorrectionContent;
}

const corrections: Readonly<Record<string, Correction>> = {
	'same-story': {takes: 'ARTICLE ARTICLE', content: (a, b, lookup) => story(true, a, b, lookup)},
	'other-story': {takes: 'ARTICLE ARTICLE', content: (a, b, lookup) => story(false, a, b, lookup)},
	'same-event': {takes: 'PLACE PLACE', content: (a, b, lookup) => event(true, a, b, lookup)},
	'other-event': {takes: 'PLACE PLACE', content: (a, b, lookup) => event(false, a, b, lookup)},
	'same-entity': {takes: 'NAME NAME', content: (a, b, lookup) => entity(true, a, b, lookup)},
	'other-entity': {
		takes: 'NAME NAME, or NAME ARTICLE ARTICLE',
		content: (a, b, lookup, c) => (c === undefined ? entity(false, a, b, lookup) : namesakes(a, [b, c], lookup)),
	},
	outlet: {
		takes: 'ARTICLE NAME',
		content: (a, b, {extractions, io}) => ({type: 'outlet', article: markNamed(a, extractions, io), outlet: b}),
	},
	published: {takes: 'ARTICLE DATE', content: published},
	missed: {takes: 'PLACE PLACE and --note', content: missed},
};

/** The names of all corrections. */
export const correctionNames: readonly string[] = Object.keys(corrections);

/** Writes down what a person put right; every later run heeds it. */
export async function correct(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [word, ...rest] = words;
	if (word === undefined) {
		throw new UserError('correct takes what is wrong, as in: crosscheck correct outlet gazette.txt "The Gazette"');
	}
	const {takes, content} = correctionNamed(word);
	const [a = '', b = '', c, ...more] = rest;
	if (a === '' || b === '' || more.length > 0 || (c !== undefined && !takes.includes(' or '))) {
		throw new UserError(`correct ${word} takes ${takes}; see crosscheck correct --help`);
	}
	const by = personOf(options, io);
	const desk = await openDesk(options, io);
	const note = textOption(options, 'note');
	const found = content(a, b, {extractions: desk.extractions, note, io}, c);
	const said: NewEvent = {by, ...(note !== undefined && {note}), ...found};
	await record(said, desk, options, io, `${word} ${rest.join(' ')}`);
	return 0;
}

function correctionNamed(word: string): Correction {
	const found = Object.hasOwn(corrections, word) ? corrections[word] : undefined;
	if (found) return found;
	throw new UserError(
		`"${word}" is no correction; give one of ${correctionNames.join(', ')}${suggestion(word, correctionNames)}`,
	);
}

function story(same: boolean, a: string, b: string, {extractions, io}: Lookup): CorrectionContent {
	return {type: 'story', same, articles: [markNamed(a, extractions, io), markNamed(b, extractions, io)]};
}

function event(same: boolean, a: string, b: string, {extractions, io}: Lookup): CorrectionContent {
	return {type: 'event', same, places: [anchorNamed(a, extractions, io), anchorNamed(b, extractions, io)]};
}

function entity(same: boolean, a: string, b: string, {extractions}: Lookup): CorrectionContent {
	for (const name of [a, b]) refuseUnknownName(name, extractions);
	return {type: 'entity', same, names: [a, b]};
}

/** One name that stands for somebody else in each of two articles. */
function namesakes(name: string, [a, b]: readonly [string, string], {extractions, io}: Lookup): CorrectionContent {
	for (const article of [a, b]) refuseUnknownName(name, [articleNamed(article, extractions, io)]);
	const articles = [markNamed(a, extractions, io), markNamed(b, extractions, io)] as const;
	return {type: 'entity', same: false, names: [name, name], articles};
}

function published(a: string, date: string, {extractions, io}: Lookup): CorrectionContent {
	const known: unknown = date;
	if (!isIsoTime(known)) throw new UserError(`"${date}" is no date; give an ISO date such as 2024-05-31`);
	return {type: 'published', article: markNamed(a, extractions, io), published: known};
}

function missed(a: string, b: string, {extractions, note, io}: Lookup): CorrectionContent {
	if (note === undefined) throw new UserError('correct missed needs --note "..." that says what differs');
	const places = [anchorNamed(a, extractions, io), anchorNamed(b, extractions, io)] as const;
	return {type: 'missed', relation: 'conflict', message: note, places};
}

function refuseUnknownName(name: string, extractions: readonly Extraction[]): void {
	const names = extractions.flatMap(({article, analysis}) =>
		analysis.mentions.flatMap(({start, end, name: full}) => [full, article.text.slice(start, end)]),
	);
	if (!names.includes(name)) {
		throw new UserError(`no name "${name}" in the articles${suggestion(name, names) || '; write it as they do'}`);
	}
}
