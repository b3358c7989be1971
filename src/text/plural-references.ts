import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import type {Mention, PluralReference, Sentence, Span, Token} from '../model/index.ts';
import {tokenFrom} from './token-at.ts';

/** Words that say how many are meant. */
const counts: ReadonlyMap<string, number> = new Map([
	['both', 2],
	...'two three four five six seven eight nine ten'.split(' ').map((word, at): [string, number] => [word, at + 2]),
	...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number): [string, number] => [`${number}`, number]),
]);

const forStates = 'nations countries states neighbours neighbors governments capitals powers';
const forBodies =
	'companies firms airlines carriers banks lenders teams clubs agencies organisations organizations automakers carmakers retailers broadcasters universities';
const forEither = 'sides parties rivals allies';

type Test = (mention: Mention) => boolean;

const isState: Test = ({entity}) => entity.startsWith('country:');
const isBody: Test = ({type, entity}) => type === 'organization' && !entity.startsWith('country:');
const isPerson: Test = ({type}) => type === 'person';

/** What a plural noun can stand for. */
const tests: ReadonlyMap<string, Test> = new Map([
	...forStates.split(' ').map((noun): [string, Test] => [noun, isState]),
	...forBodies.split(' ').map((noun): [string, Test] => [noun, isBody]),
	...forEither.split(' ').map((noun): [string, Test] => [noun, (mention) => isState(mention) || isBody(mention)]),
]);

/** Sentences before its own that a plural noun may refer to. */
const reach = 3;
/** Words behind the noun that tell which are meant: "the two countries that share the lake". */
const restricting = /^(?:of|that|which|where|who|whose|with)$/;

/** "the two nations", "both companies", "the three men", where the sentences before name just as many. */
export function findPluralReferences(sentences: readonly Sentence[], mentions: readonly Mention[]): PluralReference[] {
	const found: PluralReference[] = [];
	for (const [index, {tokens}] of sentences.entries()) {
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			const count = token && counts.get(token.lower);
			const phrase = token === undefined || count === undefined ? undefined : phraseAt(tokens, at, token, count);
			const entities = phrase && meantBy(phrase, index, sentences, mentions);
			if (entities) found.push({start: phrase.start, end: phrase.end, entities});
		}
	}
	return found;
}

interface PluralPhrase extends Span {
	readonly count: number;
	readonly test: Test;
}

/** The phrase whose number stands at a token. */
function phraseAt(tokens: readonly Token[], at: number, number: Token, count: number): PluralPhrase | undefined {
	const noun = tokens[at + 1];
	const start = startOf(number, tokens[at - 1]);
	if (start === undefined || !noun || restricting.test(tokens[at + 2]?.lower ?? '')) return undefined;
	const test = tests.get(noun.lower) ?? (isForPeople(noun) ? isPerson : undefined);
	return test && {start, end: noun.end, count, test};
}

/** Where "the two" or "both" begins; "two" alone is indefinite. */
function startOf(number: Token, before: Token | undefined): number | undefined {
	if (before?.lower === 'the') return before.start;
	return number.lower === 'both' ? number.start : undefined;
}

/** "leaders", "men" */
function isForPeople({lower, lemma}: Token): boolean {
	return lower !== lemma && (isRoleNoun(lemma) || isKinNoun(lemma));
}

/** The things of its own sentence before it, else of the sentences before, if they are as many as it says. */
function meantBy(
	{start, count, test}: PluralPhrase,
	index: number,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
): readonly string[] | undefined {
	const own = namedIn({start: sentences[index]?.start ?? start, end: start}, test, mentions);
	if (own.size === count) return [...own];
	const before = new Set<string>();
	let together = true;
	for (let at = index - 1; at >= Math.max(0, index - reach) && before.size < count; at--) {
		const sentence = sentences[at];
		const named = sentence ? namedIn(sentence, test, mentions) : before;
		together = before.size === 0;
		for (const entity of named) before.add(entity);
	}
	if (before.size !== count) return undefined;
	// "France urged the two countries": it is none of two that one sentence names together
	return together || [...own].every((entity) => before.has(entity)) ? [...before] : undefined;
}

function namedIn({start, end}: Span, test: Test, mentions: readonly Mention[]): ReadonlySet<string> {
	const named = new Set<string>();
	for (let at = tokenFrom(mentions, start); (mentions[at]?.end ?? Infinity) <= end; at++) {
		const mention = mentions[at];
		if (mention && test(mention)) named.add(mention.entity);
	}
	return named;
}
