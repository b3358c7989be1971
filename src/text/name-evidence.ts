import {months, placeNouns} from '../knowledge/name-parts.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import type {MentionType} from '../model/index.ts';
import {
	followsOrganization,
	locativeWeights,
	ofTowns,
	organizationNouns,
	personalVerbs,
	settlementNouns,
	speechForms,
	workNouns,
} from './name-cues.ts';
import type {Run} from './name-runs.ts';
import {bareAt, isLower, isTownOfDateline, kindAt, type NameWord, textAt} from './name-words.ts';
import {organizationShape, personShape} from './name-shape.ts';
import {roleAfter} from './roles.ts';

/** How strongly the words say each kind of thing; sums over all places where the name stands. */
export type Evidence = Readonly<Record<MentionType, number>>;

/** What the evidence must come to; below it a name is `other`. It and all weights were set on newswire with tagged names. */
const enough = 1.5;
/** The same for a single word that is in the dictionary: "Aviation officials" are nobody's. */
const enoughForCommonWord = 2;
/** So many times may a name stand where only one of them tells that it is a place. */
const fewOccurrences = 3;
const candidates: readonly MentionType[] = ['person', 'organization', 'place'];

/** What the evidence of so many occurrences comes to: prepositions stand before all sorts of names, and must not pile up. */
export function strongestType(evidence: Evidence, occurrences: number, common: boolean): MentionType {
	const threshold = common ? enoughForCommonWord : enough;
	const scores = {...evidence, place: evidence.place / Math.sqrt(occurrences)};
	let best: MentionType =
		evidence.place >= threshold && occurrences <= fewOccurrences && isUnopposed(evidence) ? 'place' : 'other';
	for (const type of candidates) {
		if (scores[type] >= threshold && scores[type] > scores[best]) best = type;
	}
	return best;
}

/** Whether nothing but a place is told: then one "in" is enough. */
function isUnopposed({person, organization, other}: Evidence): boolean {
	return person < 1 && organization < 1 && other < 1;
}

/** One occurrence of a name among the words of its sentence. */
interface Occurrence extends Run {
	readonly words: readonly NameWord[];
	readonly name: readonly NameWord[];
	/** The words around it, lower case; marks as they stand. */
	readonly before: string;
	readonly after: string;
	readonly next: string;
}

/** A sign that a name is of some kind, and what it weighs. */
interface Cue {
	readonly type: MentionType;
	readonly weigh: (occurrence: Occurrence) => number;
	/** The words, one of which must stand directly before or after the name; without either it is asked everywhere. */
	readonly before?: Iterable<string>;
	readonly after?: Iterable<string>;
}

function cue(type: MentionType, weight: number, holds: (occurrence: Occurrence) => boolean): Cue {
	return {type, weigh: (occurrence) => (holds(occurrence) ? weight : 0)};
}

function ifBefore(words: Iterable<string>, {type, weigh}: Cue): Cue {
	return {type, weigh, before: words};
}

function ifAfter(words: Iterable<string>, {type, weigh}: Cue): Cue {
	return {type, weigh, after: words};
}

function always(): boolean {
	return true;
}

const articles = ['the', 'a', 'an'] as const;

/** What the name itself shows, wherever it stands: it counts once. */
const cuesOfForm: readonly Cue[] = [{type: 'person', weigh: ({name}) => personShape(name)}];

const cues: readonly Cue[] = [
	ifBefore(articles, cue('person', -3, always)),
	// "coach Luis", "her son Tariq"
	cue('person', 3, ({words, from, before: noun}) => isLower(words, from - 1) && isPersonNoun(noun)),
	// "43-year-old Luis Brito"
	ifBefore(['year-old', 'old'], cue('person', 3, always)),
	// "his counterpart, Luis Brito"
	ifBefore(
		[','],
		cue('person', 1.5, ({words, from}) => endsRolePhrase(words, from - 1)),
	),
	ifAfter(
		[','],
		cue('person', 4, ({words, to}) => isAge(words, to + 1)),
	),
	ifAfter(
		['('],
		cue('person', 3, ({words, to}) => isAge(words, to + 1) && textAt(words, to + 2) === ')'),
	),
	ifAfter(
		[','],
		cue('person', 2, ({words, from, to}) => roleAfter(words, {from, to}) !== undefined),
	),
	ifAfter(['who'], cue('person', 3, always)),
	ifAfter(
		[','],
		cue('person', 3, ({next}) => next === 'who'),
	),
	cue('person', 3, ({words, to, next}) => kindAt(words, to) === 'possessive' && isKinNoun(next)),
	// "the Brito administration"
	ifAfter(['administration', 'presidency'], cue('person', 4, always)),
	// not "police in Tarnholm said"
	ifAfter(
		speechForms,
		cue('person', 1, ({words, from}) => words[from - 1]?.pos !== 'ADP'),
	),
	// not "the mayor of Tarnholm resigned"
	ifAfter(
		personalVerbs,
		cue('person', 1.5, ({words, from}) => words[from - 1]?.pos !== 'ADP'),
	),
	cue(
		'person',
		0.6,
		({words, to, name, after: verb}) => name.length === 1 && isPastVerb(words[to]) && !speechForms.has(verb),
	),

	{type: 'organization', weigh: ({name, before: article}) => organizationShape(name, article)},
	ifBefore(['the'], cue('organization', 0.7, always)),
	ifBefore(
		organizationNouns,
		cue('organization', 3, ({words, from}) => isLower(words, from - 1)),
	),
	ifAfter(
		followsOrganization,
		cue('organization', 1.5, ({words, to}) => isLower(words, to)),
	),
	cue('organization', 1, ({words, to, next}) => kindAt(words, to) === 'possessive' && followsOrganization.has(next)),
	ifAfter(
		[','],
		cue('organization', 3, ({words, to}) => startsOrganizationPhrase(words, to + 1)),
	),
	// "companies such as Acme"
	ifBefore(
		['like', 'as'],
		cue('organization', 3, ({words, from}) => isSampleOfOrganizations(words, from - 1)),
	),
	ifAfter(speechForms, cue('organization', 0.3, always)),

	ifBefore(articles, cue('place', -0.5, always)),
	ifBefore(locativeWeights.keys(), {
		type: 'place',
		weigh: ({words, from, before: word}) => (isLower(words, from - 1) ? (locativeWeights.get(word) ?? 0) : 0),
	}),
	// "the village Hollow", "the town of Hollow"
	ifBefore(settlementNouns, cue('place', 3, always)),
	ifBefore(
		['of'],
		cue('place', 3, ({words, from}) => {
			const noun = bareAt(words, from - 2);
			return settlementNouns.has(noun) || ofTowns.has(noun);
		}),
	),
	ifAfter(
		placeNouns,
		cue('place', 2.5, ({words, to}) => isLower(words, to)),
	),
	ifAfter(
		[','],
		cue('place', 3, ({words, to}) => isPlace(words[to + 1])),
	),
	cue('place', 4, isDateline),

	ifBefore(
		['"', '“', '‘', "'"],
		cue('other', 2.5, ({after: mark}) => /^["”’',]$/.test(mark)),
	),
	// "F-35", "AB123"
	cue('other', 3, ({name}) => name.length === 1 && /^\p{Lu}{1,4}-?\d+\p{Lu}?$/u.test(textAt(name, 0))),
	ifBefore(
		workNouns,
		cue('other', 3, ({words, from}) => isLower(words, from - 1)),
	),
];

const cuesEverywhere = cues.filter((one) => one.before === undefined && one.after === undefined);
const cuesByBefore = indexCues((one) => one.before);
const cuesByAfter = indexCues((one) => one.after);

function indexCues(wordsOf: (one: Cue) => Iterable<string> | undefined): ReadonlyMap<string, readonly Cue[]> {
	const index = new Map<string, Cue[]>();
	for (const one of cues) {
		for (const word of wordsOf(one) ?? []) index.set(word, [...(index.get(word) ?? []), one]);
	}
	return index;
}

/** What the neighbours of one occurrence say, and for the first one the name's own form. */
export function evidenceFor(words: readonly NameWord[], {from, to}: Run, first: boolean): Evidence {
	const occurrence: Occurrence = {
		words,
		from,
		to,
		name: words.slice(from, to),
		before: bareAt(words, from - 1),
		after: bareAt(words, to),
		next: bareAt(words, to + 1),
	};
	const sums = {person: 0, organization: 0, place: 0, other: 0};
	if (first) addWeights(sums, cuesOfForm, occurrence);
	addWeights(sums, cuesEverywhere, occurrence);
	addWeights(sums, cuesByBefore.get(occurrence.before), occurrence);
	addWeights(sums, cuesByAfter.get(occurrence.after), occurrence);
	return sums;
}

function addWeights(
	sums: Record<MentionType, number>,
	asked: readonly Cue[] | undefined,
	occurrence: Occurrence,
): void {
	if (asked === undefined) return;
	for (const {type, weigh} of asked) sums[type] += weigh(occurrence);
}

function isArticle(bare: string): boolean {
	return bare === 'the' || bare === 'a' || bare === 'an';
}

function isPersonNoun(bare: string): boolean {
	const singular = bare.replace(/s$/, '');
	return [bare, singular].some((noun) => isRoleNoun(noun) || isKinNoun(noun));
}

/** "36" in "Ada Byron, 36,", but not in "Hollow, 8 May". */
function isAge(words: readonly NameWord[], at: number): boolean {
	return /^(?:\d{1,2}|10\d)$/.test(textAt(words, at)) && !months.has(bareAt(words, at + 1));
}

function isPastVerb(word: NameWord | undefined): boolean {
	return word?.kind === 'lower' && word.pos === 'VERB' && !word.bare.endsWith('ing');
}

/** Longest phrase that is looked through, in words. */
const phraseReach = 7;

function endsPhrase({kind, pos}: NameWord): boolean {
	return kind === 'mark' || pos === 'VERB';
}

/** "a spokeswoman for the harbour," "his American counterpart," */
function endsRolePhrase(words: readonly NameWord[], comma: number): boolean {
	for (const word of words.slice(Math.max(0, comma - phraseReach), comma).toReversed()) {
		if (endsPhrase(word)) return false;
		if (isRoleNoun(word.bare) || isKinNoun(word.bare)) return true;
	}
	return false;
}

/** ", a software company based in" */
function startsOrganizationPhrase(words: readonly NameWord[], from: number): boolean {
	if (!isArticle(bareAt(words, from))) return false;
	for (const word of words.slice(from + 1, from + phraseReach)) {
		if (endsPhrase(word) || word.pos === 'ADP') return false;
		if (organizationNouns.has(word.bare)) return true;
	}
	return false;
}

/** "banks like", "firms such as" */
function isSampleOfOrganizations(words: readonly NameWord[], at: number): boolean {
	const noun = bareAt(words, bareAt(words, at) === 'as' && bareAt(words, at - 1) === 'such' ? at - 2 : at - 1);
	return noun === 'companies' || (noun.endsWith('s') && organizationNouns.has(noun.slice(0, -1)));
}

function isPlace(word: NameWord | undefined): boolean {
	const entry = word?.known?.entry;
	return entry?.type === 'place' && entry.kind !== 'demonym';
}

/** "OSLO, Norway —", "LISBON (AP)", "Nacala, 8 May -", both towns of "OSLO/LISBON -" */
function isDateline({words, from, to, name}: Occurrence): boolean {
	if (isTownOfDateline(words, from, to)) return true;
	return (
		from === 0 && /^(?:\(|—|–|_|--)$/.test(textAt(words, to)) && name.every(({text}) => text === text.toUpperCase())
	);
}
