import {isHonorific} from '../knowledge/honorifics.ts';
import {regionByAbbreviation, regionByName} from '../knowledge/regions.ts';
import {isTitleWord} from '../knowledge/titles.ts';
import type {Mention, Token} from '../model/index.ts';

/** How many things a stretch of text lists, in every way that it can be read. */
export interface ListLength {
	readonly least: number;
	readonly most: number;
	/** An "and" stands before the last: nothing else follows. */
	readonly closed: boolean;
	/** All items begin with a capital letter. */
	readonly names: boolean;
	readonly items: readonly string[];
}

/** Words that leave a list open, or tell that it is none. */
const OPEN: ReadonlySet<string> = new Set(
	(
		'including include includes included among amongst such etc etc. other others more another like especially notably mainly mostly ' +
		'or plus either neither both not no never but than e.g. i.e. respectively then each per between elsewhere most some many several few'
	).split(' '),
);
/** Words that make an aside open the list. */
const SAMPLES: ReadonlySet<string> = new Set('other others more etc among such like including'.split(' '));
/** Words that an item may begin with and that name nobody by themselves. */
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(
	'who whom whose which where when that according now then all'.split(' '),
);
const MOST_TOKENS = 90;

/** Counts the items of a list that fills some tokens; nothing where they are no list, or an open one. */
export function lengthOfList(tokens: readonly Token[], mentions: readonly Mention[]): ListLength | undefined {
	const words = withoutBrackets(tokens);
	if (words.length > MOST_TOKENS) return undefined;
	const chunks = splitAt(words, mentions, isMarkBetween(words)).filter(({length}) => length > 0);
	return chunks.length === 0 ? undefined : countItems(chunks, mentions);
}

/** One way to read one item. */
interface Item {
	readonly words: readonly Token[];
	/** It is an item in every reading. */
	readonly sure: boolean;
}

function countItems(chunks: readonly (readonly Token[])[], mentions: readonly Mention[]): ListLength | undefined {
	const preposition = chunks[0]?.[0]?.pos === 'ADP' ? chunks[0][0].lower : undefined;
	const items: Item[] = [];
	let closed = false;
	for (const [at, chunk] of chunks.entries()) {
		const parts = splitAt(chunk, mentions, isAnd).filter(({length}) => length > 0);
		const isLast = chunks.slice(at + 1).every((later) => isAside(later, preposition));
		closed ||= isLast && chunk.some(isAnd);
		for (const [index, words] of parts.entries()) {
			const aside = isAside(words, preposition);
			if (
				aside ? words.some(({lower}) => SAMPLES.has(lower)) : !words.every((token) => mayStandInList(token, mentions))
			)
				return undefined;
			// "terms and conditions, a fee and a fine": the first "and" joins words of one item
			if (!aside) items.push({words, sure: index === 0 || isLast});
		}
	}
	return lengthOf(items, preposition, closed, mentions);
}

function lengthOf(
	items: readonly Item[],
	preposition: string | undefined,
	closed: boolean,
	mentions: readonly Mention[],
): ListLength | undefined {
	const numbers = items.map(({words}) => numberOf(words));
	const capitals = items.map(({words}) => isCapital(words, preposition));
	const fronted = items.filter(({words}) => words[0]?.lower === preposition).length > 1;
	const sure = items.filter(
		({words, sure: alone}, at) =>
			alone &&
			capitals[at] === capitals[0] &&
			!POSSESSIVES.has(words[0]?.lower ?? '') &&
			(!fronted || words[0]?.lower === preposition) &&
			!mayTellOf(words, items[at - 1]?.words, mentions),
	);
	const most = numbers.reduce((sum, number) => sum + number, 0);
	// "two adults and three children" are parts
	if (most < 2 || numbers.filter((number) => number > 1).length > 1) return undefined;
	const told = items.map(({words}) => words.map(({text}) => text).join(' '));
	return {least: sure.length, most, closed, names: !capitals.includes(false), items: told};
}

/** "Springfield, Illinois", "Paris, France", "Ada Byron, Countess of Lovelace": the second tells of the first. */
function mayTellOf(
	words: readonly Token[],
	before: readonly Token[] | undefined,
	mentions: readonly Mention[],
): boolean {
	if (!before) return false;
	if (isTitled(words) && !isTitled(before)) return true;
	return isLarge(words, mentions) && !isLarge(before, mentions);
}

function isTitled([first]: readonly Token[]): boolean {
	return first !== undefined && (isHonorific(first.text) || isTitleWord(first.text));
}

function isLarge(words: readonly Token[], mentions: readonly Mention[]): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return false;
	const mention = mentions.find(({start, end}) => start <= first.start && last.end <= end);
	if (mention?.entity.startsWith('country:')) return true;
	const name = words.map(({text}) => text).join(' ');
	return regionByName(name) !== undefined || regionByAbbreviation(name) !== undefined;
}

function withoutBrackets(tokens: readonly Token[]): Token[] {
	let depth = 0;
	return tokens.filter(({text}) => {
		if (text === '(' || text === '[') depth++;
		const inside = depth > 0;
		if (text === ')' || text === ']') depth--;
		return !inside && !/^["“”]$/.test(text);
	});
}

function isInName({start, end}: Token, mentions: readonly Mention[]): boolean {
	return mentions.some((mention) => mention.via === 'name' && mention.start < start && end < mention.end);
}

/** No finite verb, no pronoun, no word that opens the list; names may hold any. */
function mayStandInList(token: Token, mentions: readonly Mention[]): boolean {
	const {lower, pos, text} = token;
	if (/^\p{Lu}/u.test(text) || isInName(token, mentions)) return true;
	if (OPEN.has(lower) || /[:?!…]/.test(text)) return false;
	if (pos === 'AUX' || pos === 'PART') return lower === "'s" || lower === '’s';
	if (pos === 'PRON') return POSSESSIVES.has(lower) || RELATIVES.has(lower);
	return pos !== 'VERB' || /(?:ed|en|ing|wn|[^a]rn)$/.test(lower) || lower === "'s";
}

type Separates = (token: Token) => boolean;

function isMarkBetween(words: readonly Token[]): Separates {
	const mark = words.some(({text}) => text === ';') ? ';' : ',';
	return ({text}) => text === mark;
}

const isAnd: Separates = ({lower}) => lower === 'and' || lower === '&';

function splitAt(tokens: readonly Token[], mentions: readonly Mention[], separates: Separates): Token[][] {
	const parts: Token[][] = [[]];
	for (const token of tokens) {
		if (separates(token) && !isInName(token, mentions)) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts;
}

/** "by a few votes", "with three hurt", "who lives in Leeds", "36": tells of an item and is none. */
function isAside([first, ...others]: readonly Token[], preposition: string | undefined): boolean {
	if (!first) return true;
	if (first.pos === 'ADP') return first.lower !== preposition;
	if (RELATIVES.has(first.lower) || first.pos === 'ADV' || first.pos === 'SCONJ') return true;
	if (first.pos === 'VERB') return !/^\p{Lu}/u.test(first.text) && !first.lower.endsWith('ing');
	return others.length === 0 && /^\d/.test(first.text);
}

/** Whether a name stands first, behind an article or the preposition of all items. */
function isCapital(tokens: readonly Token[], preposition: string | undefined): boolean {
	const first = tokens.find(({pos, lower}) => pos !== 'DET' && lower !== preposition && lower !== 'the');
	return first !== undefined && /^\p{Lu}/u.test(first.text);
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
	'two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, index + 2]),
);

/** "two rings" are two, all others one. */
function numberOf([first]: readonly Token[]): number {
	return NUMBERS.get(first?.lower ?? '') ?? 1;
}
