import {ordinals} from '../knowledge/number-words.ts';
import {isSuperlative} from '../knowledge/superlatives.ts';
import type {Extraction, Sentence, Span, Token} from '../model/index.ts';
import type {Answer} from './front-figures.ts';

/** "Norway's second-largest brewer" */
interface Rank {
	readonly span: Span;
	readonly place: number;
	/** "largest", also for "biggest". */
	readonly superlative: string;
	/** "brewer", "dairy company". */
	readonly thing: string;
	/** "norway"; empty for "the country" and where nothing is said. */
	readonly within: string;
	/** The word before it all: "buys", "by". */
	readonly lead: string;
	/** Names close before it, of whoever holds the rank. */
	readonly named: readonly string[];
}

/**
 * "Norway's biggest brewer" of a headline is held against "the country's second-largest brewer" below, unless something below
 * gives it the headline's rank too.
 */
export function rankAnswers({analysis}: Extraction): Answer[] {
	const isFront = ({part}: Sentence): boolean => analysis.parts[part]?.role === 'headline';
	const heading = analysis.sentences.filter(isFront);
	const fronts = heading
		.flatMap(ranksIn)
		.filter(({lead, within}) => within !== '' && within !== WORLD && !of.has(lead));
	if (fronts.length === 0) return [];
	const titled = new Set(heading.flatMap(({tokens}) => tokens.map(({lower}) => lower)));
	const ranks = analysis.sentences.filter((sentence) => !isFront(sentence)).flatMap(ranksIn);
	return fronts.flatMap((front) => {
		const below = ranks.filter((rank) => areOfOneRow(front, rank));
		const [first] = below;
		if (first === undefined || below.some(({place}) => place === front.place)) return [];
		// whoever is named in the headline besides the one of that rank
		if (first.named.some((name) => titled.has(name))) return [];
		return [{slot: 'order', head: front.thing, front: toldAs(front), below: [toldAs(first)]}];
	});
}

/** Before a rank in a headline: of the one who acts, or nothing that the article is surely about. */
const of: ReadonlySet<string> = new Set([
	'',
	'by',
	'from',
	'with',
	'for',
	'as',
	'at',
	'than',
	'to',
	',',
	':',
	'and',
	'of',
]);

const WORLD = 'world';

function toldAs({span, place}: Rank): Answer['front'] {
	return {span, value: {kind: 'number', low: place, high: place}};
}

function areOfOneRow(front: Rank, {superlative, thing, within}: Rank): boolean {
	return superlative === front.superlative && thing === front.thing && (within === '' || within === front.within);
}

function ranksIn({tokens}: Sentence): Rank[] {
	return tokens.flatMap((token, at) => (isSuperlative(token.lower) ? (rankAt(tokens, at, token) ?? []) : []));
}

function rankAt(tokens: readonly Token[], at: number, {start, lower}: Token): Rank | undefined {
	const {from, place} = ordinalBefore(tokens, at);
	const phrase = phraseFrom(tokens, at + 1);
	const head = phrase.at(-1);
	if (head === undefined || isOneOfThem(tokens, from)) return undefined;
	const isOwned = wordAt(tokens, from - 1) === "'s";
	const owner = isOwned ? tokens[from - 2] : undefined;
	const names = tokens
		.slice(Math.max(0, from - NEAR), from)
		.filter((token) => token.pos === 'PROPN' && token !== owner);
	return {
		span: {start: tokens[from]?.start ?? start, end: head.end},
		place,
		superlative: lower === 'biggest' ? 'largest' : lower,
		thing: phrase.map(({lemma}) => lemma).join(' '),
		within: placeNamed(owner ?? placeBehind(tokens, at + 1 + phrase.length)),
		lead: wordAt(tokens, isOwned ? from - 3 : from - 1),
		named: names.map((token) => token.lower),
	};
}

/** "second" of "second-largest", and where the rank begins. */
function ordinalBefore(tokens: readonly Token[], at: number): {readonly from: number; readonly place: number} {
	const before = wordAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
	const place = ordinals.get(wordAt(tokens, before));
	return place === undefined ? {from: at, place: 1} : {from: before, place};
}

function wordAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lower ?? '';
}

/** Words before a rank among which its holder is named: "Ostvik, the country's second-largest brewer". */
const NEAR = 6;

function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
	const end = tokens.findIndex(({pos}, index) => index >= from && pos !== 'NOUN' && pos !== 'ADJ');
	return tokens.slice(from, end < 0 ? tokens.length : end);
}

/** "one of the biggest", "among the biggest" */
function isOneOfThem(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(Math.max(0, from - NEAR), from).some(({lower}) => lower === 'one' || lower === 'among');
}

/** "Norway" of "in Norway" behind the rank. */
function placeBehind(tokens: readonly Token[], behind: number): Token | undefined {
	const [preposition, next, second] = tokens.slice(behind, behind + 3);
	if (preposition?.lower !== 'in' && preposition?.lower !== 'of') return undefined;
	return next?.lower === 'the' ? second : next;
}

function placeNamed(token: Token | undefined): string {
	return token === undefined || token.lower === 'country' || token.lower === 'nation' ? '' : token.lower;
}
