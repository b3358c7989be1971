import {isHonorific} from '../knowledge/honorifics.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {placeRelation} from '../knowledge/places.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead} from '../knowledge/titles.ts';
import {areOpposite, classOfVerb} from '../knowledge/verb-classes.ts';
import type {Mention, Token} from '../model/index.ts';
import {contains, editDistance} from '../model/index.ts';
import type {Edit, EditedPlace} from './edits.ts';
import type {EntityNames} from './entities.ts';
import {type Gap, placeOf, replacesNoun, spanOf, standsIn} from './gaps.ts';
import {kindEdit, tellsKinThrough} from './kind-edits.ts';
import type {Told, Twins} from './twin-sentences.ts';

/** Names and verbs are held against each other only in sentences that share this much. */
const LEAST_ALIKE = 0.6;
/** More words than this are another statement. */
const LONGEST_EDIT = 5;

/** The "not", the opposite verb and the names that one of two twins has in place of what the other has. */
export function wordEdits({one, other, likeness}: Twins, gaps: readonly Gap[], names: EntityNames): Edit[] {
	const [only] = gaps;
	// word for word but for one place: nothing else can explain it
	if (only && gaps.length === 1) return onlyEdit(only, one, other, names);
	const edits = negationEdits(one, other, gaps);
	if (likeness < LEAST_ALIKE) return edits;
	edits.push(...gaps.flatMap((gap) => verbEdit(gap) ?? []));
	// with another bridge and another engineer it is another statement
	const nouns = gaps.filter(replacesNoun);
	const named = gaps.flatMap((gap) => nameEdit(gap, one, other, names) ?? []);
	if (nouns.length < 2 && named.length === 0 && !tellsKinThrough(gaps))
		edits.push(...gaps.flatMap((gap) => kindEdit(gap, one, other) ?? []));
	if (nouns.length === 0) edits.push(...named);
	return edits;
}

function onlyEdit(gap: Gap, one: Told, other: Told, names: EntityNames): Edit[] {
	const edit =
		negationEdit(gap) ??
		negationTurned(gap) ??
		verbEdit(gap) ??
		kindEdit(gap, one, other) ??
		mentionEdit(gap, one, other, names) ??
		nameEdit(gap, one, other, names);
	return edit ? [edit] : [];
}

/** Two names of one kind that the story does not join. */
function mentionEdit({one, other}: Gap, a: Told, b: Told, names: EntityNames): Edit | undefined {
	const [first, second] = [mentionOf(a, one), mentionOf(b, other)];
	if (one.length === 0 || other.length === 0 || !first || !second || !areSurelyOther(first, second)) return undefined;
	if (first.type !== second.type || names.canonical(first.entity) === names.canonical(second.entity)) return undefined;
	const differ =
		first.type === 'place'
			? placeRelation(first.entity, second.entity) === 'apart'
			: sameName(first.name, second.name) === 'different';
	return differ ? {kind: 'name', one: namePlace(first, one), other: namePlace(second, other)} : undefined;
}

const notWords: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no']);
/** Words that deny as a "not" does, or set one thing apart: where the other sentence has one, both may say the same. */
const denials: ReadonlySet<string> = new Set(
	`not n't no never none nobody nothing neither nor without cannot unless instead rather lack fail failure deny denial refuse refusal
	decline reject rejection lose loss unable unlikely hardly barely rarely scarcely despite however except but dont doesnt didnt isnt wasnt arent
	werent wont cant stop prevent halt cancel avoid ban bar end cease drop remove exclude absent absence away free unknown first ever`.split(
		/\s+/,
	),
);
/** "unharmed", "unfinished" */
const turnedAdjective = /^un\p{L}{4}/u;

function denies({lower, lemma, pos}: Token): boolean {
	return denials.has(lower) || denials.has(lemma) || (pos === 'ADJ' && turnedAdjective.test(lower));
}

/** Words beside a "not" that the other sentence may have otherwise. */
const besides: ReadonlySet<string> = new Set(
	"be have do will would can could may might shall should must also any ever yet already 's 'd 'll 've 're".split(' '),
);

/** A "not" in one sentence, before a word that the other has in its place without it. */
function negationEdits(one: Told, other: Told, gaps: readonly Gap[]): Edit[] {
	const [inOne, inOther] = [one, other].map(({sentence}) => sentence.tokens.filter(denies));
	if (!inOne || !inOther) return [];
	if (inOne.length === 1 && inOther.length === 0) return gaps.flatMap((gap) => negationEdit(gap) ?? []);
	if (inOther.length !== 1 || inOne.length !== 0) return [];
	return gaps.flatMap((gap) => negationTurned(gap) ?? []);
}

function negationTurned(gap: Gap): Edit | undefined {
	const edit = negationEdit(turn(gap));
	return edit && {...edit, one: edit.other, other: edit.one};
}

function turn({one, other, before, behind}: Gap): Gap {
	return {
		one: other,
		other: one,
		...(before && {before: [before[1], before[0]] as const}),
		...(behind && {behind: [behind[1], behind[0]] as const}),
	};
}

/** The "not" of the first sentence and what the second has in its place, if the words around it are the same in both. */
function negationEdit({one, other, before, behind}: Gap): Edit | undefined {
	const cue = one.find(({lower}) => notWords.has(lower));
	if (!cue || !before || isLong(one) || isLong(other)) return undefined;
	if (!behind || !isOnlyNegated(one, other, cue)) return undefined;
	const bare = other.length > 0 ? other : [before[1], behind[1]];
	return {kind: 'negation', one: placeOf([cue]), other: placeOf(bare)};
}

/** Whether little but a "not" was put in: "was not chosen" and "was selected" have two verbs for one. */
function isOnlyNegated(one: readonly Token[], other: readonly Token[], cue: Token): boolean {
	const rest = [...one, ...other].filter((token) => token !== cue && !besides.has(token.lemma));
	const [last, verb] = [one.at(-1), other.at(-1)];
	return rest.length === 0 || (rest.length === 2 && last !== undefined && verb !== undefined && areOneDeed(last, verb));
}

/** "chosen" and "selected", not "took" and "destroyed" */
function areOneDeed(a: Token, b: Token): boolean {
	const verbClass = classOfVerb(a.lemma);
	return a.pos === 'VERB' && b.pos === 'VERB' && verbClass === classOfVerb(b.lemma);
}

function isLong({length}: readonly Token[]): boolean {
	return length > LONGEST_EDIT;
}

function verbEdit({one, other}: Gap): Edit | undefined {
	const [a, b] = [one[0], other[0]];
	if (one.length !== 1 || other.length !== 1 || !a || !b) return undefined;
	const [first, second] = [a, b].map(({pos, lemma}) => (pos === 'VERB' ? classOfVerb(lemma) : undefined));
	if (first === undefined || second === undefined || !areOpposite(first, second)) return undefined;
	return {kind: 'verb', one: placeOf(one), other: placeOf(other)};
}

function nameEdit({one, other}: Gap, a: Told, b: Told, names: EntityNames): Edit | undefined {
	if ([one, other].some((tokens) => tokens.length === 0 || isLong(tokens))) return undefined;
	if (standsIn(one, b) || standsIn(other, a) || areSpellings(one, other)) return undefined;
	const [first, second] = [mentionOf(a, one), mentionOf(b, other)];
	if (first && second) return mentionEdit({one, other}, a, b, names);
	if (first ?? second ?? !(areCapitals(one) && areCapitals(other))) return undefined;
	return {kind: 'name', one: placeOf(one), other: placeOf(other)};
}

/** "DNC" and "Democratic National Committee", "Armor" and "Armored", "Zulfikar" and "Zulifkar". */
function areSpellings(one: readonly Token[], other: readonly Token[]): boolean {
	if (initialsOf(one) === lettersOf(other) || initialsOf(other) === lettersOf(one)) return true;
	return one.some(({lower: a}) => other.some(({lower: b}) => areAlike(a, b)));
}

/** Letters by which two spellings of one long word may differ. */
const SPELLING = 2;
const LONG_WORD = 5;

function areAlike(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < LONG_WORD) return a[0] === b[0] && a.at(-1) === b.at(-1);
	return editDistance(a, b, SPELLING) <= SPELLING;
}

function initialsOf(tokens: readonly Token[]): string {
	return tokens.map(({lower}) => lower[0] ?? '').join('');
}

function lettersOf(tokens: readonly Token[]): string {
	return tokens.map(({lower}) => lower.replaceAll(/[^\p{L}]/gu, '')).join('');
}

function namePlace(mention: Mention | undefined, tokens: readonly Token[]): EditedPlace {
	return {...placeOf(tokens), ...(mention && {span: {start: mention.start, end: mention.end}})};
}

/** The name that the words are, or are a part of. */
function mentionOf({mentions}: Told, tokens: readonly Token[]): Mention | undefined {
	const span = spanOf(tokens);
	return mentions.find((mention) => mention.via === 'name' && mention.type !== 'other' && contains(mention, span));
}

/** An organization has names of which no table knows that they are one: "the Pentagon", "the Defense Department". */
function areSurelyOther(a: Mention, b: Mention): boolean {
	return a.type !== 'organization' || (isLongName(a) && isLongName(b) && !shareWord(a.name, b.name));
}

function isLongName({name}: Mention): boolean {
	return name.includes(' ');
}

function shareWord(a: string, b: string): boolean {
	const words = new Set(a.toLowerCase().split(' '));
	return b
		.toLowerCase()
		.split(' ')
		.some((word) => word.length >= LONG_WORD && words.has(word));
}

/** Two capitals or more, of no office: a name, whether or not a table knows it. */
function areCapitals(tokens: readonly Token[]): boolean {
	return (
		tokens.length > 1 &&
		tokens.every(({text}) => /^\p{Lu}\p{Ll}/u.test(text)) &&
		!tokens.some(({lower}) => isHonorific(lower) || isTitleHead(lower) || isRoleNoun(lower))
	);
}
