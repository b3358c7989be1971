import {honorificGender, isHonorific} from '../knowledge/honorifics.ts';
import {placeNouns, vesselNouns} from '../knowledge/name-parts.ts';
import {genderOfNoun, isKinNoun, isRoleNoun, type Gender} from '../knowledge/role-nouns.ts';
import {titleKey} from '../knowledge/titles.ts';
import type {Sentence, Span} from '../model/index.ts';
import {capitalStyle, profileCasing} from './casing.ts';
import {type FoundName, nameTokens} from './found-name.ts';
import {givenNameGender, type KnownName} from './gazetteer.ts';
import {isStateBody} from './name-heads.ts';
import {cutRun, type Piece} from './name-pieces.ts';
import {markKnownNames} from './known-names.ts';
import {nameFlags} from './name-flags.ts';
import {findRuns, type NameSentence, type Run} from './name-runs.ts';
import {bareAt, kindAt, type NameWord, nameWords, textAt} from './name-words.ts';
import {remember} from '../model/remember.ts';
import {roleAfter, roleBefore, roleBeforeComma} from './roles.ts';

/** An office without a name: "the Russian Deputy Foreign Minister". */
export interface LoneTitle extends Span {
	readonly sentence: number;
	readonly words: readonly string[];
	/** The same words, should they turn out to be a surname. */
	readonly found: FoundName;
}

/** The names of an article as they stand, and the words that they were read from. */
export interface ReadNames {
	readonly sentences: readonly NameSentence[];
	readonly names: readonly FoundName[];
	readonly titles: readonly LoneTitle[];
}

/** Reads the names of all sentences; what is capitalised only by its place is held against the rest of the article. */
export function readNames(text: string, sentences: readonly Sentence[]): ReadNames {
	const worded = sentences.map((sentence) => {
		const words = markKnownNames(nameWords(sentence));
		return {words, style: capitalStyle(words), paragraph: sentence.paragraph};
	});
	const casing = profileCasing(worded);
	const names: FoundName[] = [];
	const titles: LoneTitle[] = [];
	for (const [index, sentence] of worded.entries()) {
		const {words} = sentence;
		for (const run of findRuns(words, nameFlags(sentence, casing))) {
			for (const piece of cutRun(words, run)) {
				if (piece.form === 'title') titles.push(loneTitle(text, words, piece, index));
				else names.push(foundName(text, words, piece, index));
			}
		}
	}
	return {sentences: worded, ...withSurnames(names, titles)};
}

/** "Cardinal said" where the article names Luis Cardinal: an office that is somebody's surname is the name. */
function withSurnames(names: readonly FoundName[], titles: readonly LoneTitle[]): Pick<ReadNames, 'names' | 'titles'> {
	const surnames = new Set(
		names.filter(({type, tokens}) => type === 'person' && tokens.length > 1).map(({tokens}) => tokens.at(-1)),
	);
	const isName = ({found}: LoneTitle): boolean => found.tokens.length === 1 && surnames.has(found.tokens[0]);
	const found = titles.filter(isName).map((title): FoundName => ({...title.found, type: 'person'}));
	return {
		names: [...names, ...found].toSorted((a, b) => a.start - b.start),
		titles: titles.filter((title) => !isName(title)),
	};
}

function loneTitle(text: string, words: readonly NameWord[], piece: Piece, sentence: number): LoneTitle {
	const found = foundName(text, words, piece, sentence);
	return {start: found.start, end: found.end, sentence, words: titleWords(found.text), found};
}

function foundName(text: string, words: readonly NameWord[], piece: Piece, sentence: number): FoundName {
	const run = {from: piece.from, to: extendOverPlaceNoun(words, piece)};
	const span = spanOf(words, run);
	const surface = surfaceOf(text, words, run);
	const tokens = nameTokens(surface);
	const isShip = isVessel(words, piece);
	const type = isShip ? 'other' : typeOf(piece, run);
	const isPerson = type === 'person' || type === 'unknown';
	const title = isPerson ? titleOf(words, piece) : undefined;
	const office = title === undefined ? '' : text.slice(title.start, title.end);
	return {
		start: span.start,
		end: span.end,
		sentence,
		run,
		text: surface,
		tokens,
		key: tokens.length === 1 ? (tokens[0] ?? '') : tokens.join(' '),
		// an office makes a person of what may be one
		type: title === undefined ? type : 'person',
		known: isShip ? undefined : piece.known,
		title,
		titleWords: title === undefined ? none : titleWords(office),
		gender: isPerson ? genderOf(words, piece, office) : undefined,
		owner: piece.owner ?? possessiveOwner(words, piece),
	};
}

const none = [] as const;

/** "the ferry Estonia", "aircraft carrier Ada Byron" */
function isVessel(words: readonly NameWord[], {from, form}: Piece): boolean {
	const noun = bareAt(words, from - 1);
	if (form === 'title' || kindAt(words, from - 1) !== 'lower') return false;
	return vesselNouns.has(noun) || (noun === 'carrier' && bareAt(words, from - 2) === 'aircraft');
}

/** What its form says, or the noun of place that it takes in. */
function typeOf(piece: Piece, run: Run): FoundName['type'] {
	return run.to > piece.to ? 'place' : formType(piece);
}

function formType({form, known}: Piece): FoundName['type'] {
	if (form === 'known') return known?.type ?? 'unknown';
	return form === 'title' ? 'unknown' : form;
}

/** The words as they stand, with single spaces between them. */
function surfaceOf(text: string, words: readonly NameWord[], run: Run): string {
	if (run.to - run.from === 1) return textAt(words, run.from);
	const {start, end} = spanOf(words, run);
	return text.slice(start, end).replace(/\s+/g, ' ');
}

function spanOf(words: readonly NameWord[], {from, to}: Run): Span {
	return {start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0};
}

/** "the Brackwater race track" is one name with what it is. */
function extendOverPlaceNoun(words: readonly NameWord[], {to, form}: Piece): number {
	if (form !== 'unknown') return to;
	for (let at = to; at < to + 2; at++) {
		const word = words[at];
		if (word?.kind !== 'lower') return to;
		if (placeNouns.has(word.bare)) return at + 1;
		if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return to;
	}
	return to;
}

function titleOf(words: readonly NameWord[], piece: Piece): Span | undefined {
	if (piece.title !== undefined) return spanOf(words, piece.title);
	const role = roleBefore(words, piece) ?? roleAfter(words, piece) ?? roleBeforeComma(words, piece);
	return role === undefined ? undefined : spanOf(words, role);
}

/** The words of office proper in one spelling: what follows "of", "for" or "at" is left out. */
const titleWords: (title: string) => readonly string[] = remember((title) => {
	const [office = ''] = title.split(/ (?:of|for|at|in|with|to|from|on)(?= )/, 1);
	return office
		.split(/[\s-]+/)
		.map(titleKey)
		.filter((word) => /\p{L}/u.test(word) && !isHonorific(word));
});

/** What the form of address, the kin before it, the office or the given name tells, the first that tells anything. */
function genderOf(words: readonly NameWord[], {from, title}: Piece, office: string): Gender | undefined {
	return (
		(title === undefined ? undefined : honorificGender(bareAt(words, title.to - 1))) ??
		kinGender(bareAt(words, from - 1)) ??
		(office === '' ? undefined : officeGender(office)) ??
		givenNameGender(textAt(words, from))
	);
}

const officeGender: (office: string) => Gender | undefined = remember((office) =>
	office
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => isRoleNoun(word) || isKinNoun(word))
		.map(genderOfNoun)
		.find((told) => told !== undefined),
);

/** "her father Tariq" */
function kinGender(noun: string): Gender | undefined {
	return isKinNoun(noun) ? genderOfNoun(noun) : undefined;
}

/** "Russia's Defense Ministry" */
function possessiveOwner(words: readonly NameWord[], {from, to, form}: Piece): KnownName | undefined {
	if (form !== 'organization' || words[from - 1]?.kind !== 'possessive') return undefined;
	if (!isStateBody(words.slice(from, to).map(({bare}) => bare))) return undefined;
	const owner = words[from - 2]?.known?.entry;
	return owner?.kind === 'country' ? owner : undefined;
}
