import {deedsOf, emptyThings, type Kind, kindsNamed, type Way} from '../knowledge/existence.ts';
import type {Span, Token} from '../model/index.ts';
import {tellsOfHabit} from './asides.ts';
import {breaks, groupStart, type Phrase, tellingAt, tellingVerb} from './telling-verbs.ts';

/** That there was a thing of some kind, or none, as one sentence tells it. */
export interface ThingTold extends Span {
	/** Id of the kind, or the noun where the kind is none that is known. */
	readonly key: string;
	readonly kind?: Kind;
	/** Words before the noun: "tsunami", "credit card". */
	readonly modifiers: readonly string[];
	readonly way: Way;
	readonly exists: boolean;
	/** It is told of what is to come. */
	readonly planned: boolean;
	/** What the noun is of: "a report of a leak". */
	readonly complement?: string;
	/** The noun with the words before it, as written. */
	readonly words: string;
	/** Where the verb stands. */
	readonly verb: Token;
}

/** All things that a sentence says there were, or were not. */
export function thingsTold(tokens: readonly Token[]): ThingTold[] {
	// "are usually released after a ransom is paid"
	if (tellsOfHabit(tokens)) return [];
	return tokens.flatMap((token, head) => {
		if (token.pos === 'VERB') return deedAt(tokens, head);
		if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isNamed(token)) return [];
		if (tokens[head + 1]?.pos === 'NOUN' || tokens[head + 1]?.lower === "'s") return [];
		const phrase = phraseAt(tokens, head);
		return tellingOf(tokens, phrase);
	});
}

function isNamed({lemma}: Token): boolean {
	return kindsNamed(lemma).length > 0;
}

function phraseAt(tokens: readonly Token[], head: number): Phrase {
	let from = head;
	while (from > 0 && head - from < LONGEST_PHRASE && isModifier(tokens[from - 1])) from--;
	const before = tokens
		.slice(Math.max(0, from - 3), from)
		.map(({lower}) => lower)
		.join(' ');
	const denial = denials.find((words) => before === words || before.endsWith(` ${words}`));
	if (denial !== undefined) return {from, head, opens: from - denial.split(' ').length, denied: true};
	return {from, head, opens: determiners.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from, denied: false};
}

/** Words before a noun that say that there was none. */
const denials: readonly string[] = ['none of the', 'not a', 'not one', 'no'];

const LONGEST_PHRASE = 3;

function isModifier(token: Token | undefined): boolean {
	if (!token || token.lower === 'no' || determiners.has(token.lower)) return false;
	return token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || joining.has(token.lower);
}

/** Words before a noun that are often taken for verbs: "tear gas". */
const joining: ReadonlySet<string> = new Set(['tear', 'operating', 'driving', 'single', 'forced']);

const determiners: ReadonlySet<string> = new Set(
	'a an the any its their his her our this that these those some one two three several'.split(' '),
);

function tellingOf(tokens: readonly Token[], phrase: Phrase): ThingTold[] {
	const named = nameOf(tokens, phrase);
	if (!named) return [];
	const verb = tellingVerb(tokens, phrase, named.kind);
	if (!verb || verb.open) return [];
	const [first, last] = [tokens[Math.min(phrase.opens, verb.from)], tokens[Math.max(phrase.head, verb.last)]];
	const token = tokens[verb.at];
	if (!first || !last || !token) return [];
	const complement = complementOf(tokens, phrase.head);
	return [
		{
			...named,
			way: verb.way,
			exists: (phrase.denied || verb.denied) === verb.lacks,
			planned: verb.planned,
			...(complement !== undefined && {complement}),
			words: tokens
				.slice(phrase.from, phrase.head + 1)
				.map(({lower}) => lower)
				.join(' '),
			verb: token,
			start: first.start,
			end: last.end,
		},
	];
}

function nameOf(
	tokens: readonly Token[],
	{from, head}: Phrase,
): Pick<ThingTold, 'key' | 'kind' | 'modifiers'> | undefined {
	const lemmas = tokens.slice(from, head + 1).map(({lemma}) => lemma);
	if (lemmas.some((word) => limiting.has(word))) return undefined;
	for (let at = 0; at < lemmas.length; at++) {
		const found = kindsNamed(lemmas.slice(at).join(' ')).find(({ofKind}) => !ofKind || at > 0);
		if (found) return {key: found.id, kind: found, modifiers: lemmas.slice(0, at).filter((word) => !weak.has(word))};
	}
	const noun = lemmas.at(-1) ?? '';
	if (emptyThings.has(noun)) return undefined;
	return {key: noun, modifiers: lemmas.slice(0, -1).filter((word) => !weak.has(word))};
}

/** Words that say nothing of the kind. */
const weak: ReadonlySet<string> = new Set(['single', 'valid', 'own', 'formal', 'official', 'local', 'new']);

/** "no other warning", "no serious leak": there may have been some. */
const limiting: ReadonlySet<string> = new Set(
	'other further serious immediate additional more such major significant early previous similar last next second false'.split(
		' ',
	),
);

/** "fuel oil leaked", "1,200 jobs are to go", "asked for €38,000" */
function deedAt(tokens: readonly Token[], at: number): ThingTold[] {
	const verb = tokens[at];
	const from = groupStart(tokens, at);
	const telling = tellingAt(tokens, from, at, 'own');
	const isToBe =
		tokens.slice(from, at).some(({lower}) => lower === 'are' || lower === 'were') && tokens[at - 1]?.lower === 'to';
	if (!verb || (telling.open && !isToBe)) return [];
	return deedsOf(verb.lemma)
		.flatMap(({kind, noun}) => {
			const beside = besideOf(tokens, at, noun);
			const [first, last] = [tokens[Math.min(from, beside)], tokens[Math.max(at, beside)]];
			if (beside < 0 || !first || !last) return [];
			return [
				{
					key: kind.id,
					kind,
					modifiers: [],
					way: 'own' as const,
					exists: !telling.denied,
					planned: telling.planned || isToBe,
					words: kind.id,
					verb,
					start: first.start,
					end: last.end,
				},
			];
		})
		.slice(0, 1);
}

/** Index of the noun in the clause of the verb, or -1. */
function besideOf(tokens: readonly Token[], at: number, noun: string): number {
	const isIt = ({lemma, text}: Token): boolean => lemma === noun || (noun === 'money' && isMoney(text, lemma));
	for (const step of [-1, 1]) {
		for (let index = at + step; Math.abs(index - at) < BESIDE; index += step) {
			const token = tokens[index];
			if (!token || breaks(token)) break;
			if (isIt(token)) return index;
		}
	}
	return -1;
}

const BESIDE = 7;

function isMoney(text: string, lemma: string): boolean {
	return /^\p{Sc}/u.test(text) || moneyWords.has(lemma);
}

const moneyWords: ReadonlySet<string> = new Set(['dollar', 'euro', 'pound', 'million', 'cash']);

/** What the noun is of, or for. */
function complementOf(tokens: readonly Token[], head: number): string | undefined {
	const link = tokens[head + 1]?.lower ?? '';
	if (!links.has(link)) return undefined;
	return tokens.slice(head + 2, head + 6).find(({pos}) => pos === 'NOUN' || pos === 'PROPN')?.lemma;
}

const links: ReadonlySet<string> = new Set(['of', 'about', 'for', 'against', 'on', 'in', 'to', 'from', 'among']);
