import {genderOfNoun} from '../knowledge/role-nouns.ts';
import {areVesselsApart, vesselAtEnd} from '../knowledge/vessels.ts';
import {type Comparison, editDistance, type Mention, type Value} from '../model/index.ts';
import {before, type NamedSentence, type Trait, type TraitKind} from './trait.ts';

/** Of which kind a thing is, as one sentence tells it: the type of a ship, the side of a limb, the sex of "the 45-year-old". */
export function kindTraits(named: NamedSentence): Trait[] {
	const {text, sentence} = named;
	const words = text.slice(sentence.start, sentence.end);
	return [
		...named.mentions.flatMap((mention) => shipOf(named, mention)),
		...(/\d/.test(words) ? [...readers, ...figureReaders] : readers).flatMap((reader) => readBy(reader, named, words)),
	];
}

/** "the frigate Alder" */
function shipOf(named: NamedSentence, {entity, via, start}: Mention): Trait[] {
	if (via !== 'name' || /^(?:place|country|bloc):/.test(entity)) return [];
	const [nouns = ''] = /(?:\p{Ll}[\p{Ll}-]* ){1,3}$/u.exec(before(named, start, LONGEST_TYPE)) ?? [];
	const type = vesselAtEnd(nouns);
	if (type === undefined) return [];
	const [noun = ''] = nouns.trim().split(' ').slice(-1);
	return [traitOf('vessel', entity, type, start - noun.length - 1, start - 1)];
}

const LONGEST_TYPE = 60;

function traitOf(kind: TraitKind, thing: string, value: string, start: number, end: number): Trait {
	return {kind, thing, span: {start, end}, value: {kind: 'words', words: [value]}};
}

/** What some words tell of: whose trait it is, and its value in one word. */
interface Told {
	readonly thing: string;
	readonly value: string;
	readonly aspect?: string;
	/** The last word of the cue that says the value, where more follow. */
	readonly upTo?: string;
}

interface KindReader {
	readonly kind: TraitKind;
	/** Its groups are what `read` takes. */
	readonly cue: RegExp;
	readonly read: (groups: readonly string[], named: NamedSentence, words: string) => Told | undefined;
}

const readers: readonly KindReader[] = [
	{
		kind: 'side',
		cue: /\b(left|right) (collarbone|shoulder|arm|forearm|elbow|wrist|hand|thumb|hip|thigh|hamstring|groin|leg|knee|calf|shin|ankle|heel|foot|eye|ear|cheek|lung|kidney|breast|temple)\b(?! side)/gu,
		read: ([side = '', limb = ''], named, words) => {
			const person = HURT.test(words) ? onlyPerson(named) : undefined;
			return person === undefined ? undefined : {thing: person, value: side, aspect: limb};
		},
	},
	{
		kind: 'dismissal',
		cue: /\b(?:(second (?:yellow|booking|caution|bookable)|booked twice|two yellow cards)|((?:straight|direct) red))\b/gu,
		read: ([twice], named) => {
			const person = firstPerson(named);
			return person === undefined
				? undefined
				: {thing: person, value: twice === undefined ? 'straight red' : 'second yellow'};
		},
	},
	{
		kind: 'vote',
		cue: /\b(?:(unanimous(?:ly)?)|(dissent(?:ed|ing)?|two votes to one|(?:split|majority) (?:decision|ruling|verdict)))\b/gu,
		read: ([unanimous], _, words) =>
			COURT.test(words) && !UNDECIDED.test(words)
				? {thing: 'the judges', value: unanimous === undefined ? 'divided' : 'unanimous'}
				: undefined,
	},
];

/** Those whose cues hold a figure. */
const figureReaders: readonly KindReader[] = [
	{
		kind: 'sex',
		cue: /\b(\d{1,3})-year-old ((?:\p{L}[\p{L}-]* ){0,2}\p{Ll}+)\b/gu,
		read: ([age = '', row = '']) => sexOf(age, row),
	},
	{
		kind: 'sex',
		cue: /\b(\p{Ll}+), (?:aged )?(\d{1,3})(?=[,.;]| \p{Ll})/gu,
		read: ([noun = '', age = '']) => ofAge(age, noun),
	},
	{
		kind: 'sex',
		cue: /\ban? (\p{Ll}+) (?:of|aged) (\d{1,3})(?=[,.; ])/giu,
		read: ([noun = '', age = '']) => ofAge(age, noun),
	},
	{
		kind: 'model',
		cue: /\b(Boeing|Airbus|Embraer|Cessna|Bombardier|ATR|Antonov|Tupolev|Ilyushin|Sukhoi|Fokker|Beechcraft|Piper|Gulfstream|Learjet|Sikorsky|Eurocopter)[ -]([A-Z]{0,3}-?\d{1,4}[A-Z]{0,2}(?:-\d{1,4}[A-Z]{0,3})?(?: MAX(?: \d{1,2})?)?)(?![\p{L}\p{N}])/gu,
		read: ([maker = '', model = '']) => ({thing: `the ${maker}`, value: model.toLowerCase().replaceAll(' ', '-')}),
	},
	{
		kind: 'code',
		cue: /(?<![\p{L}\p{N}-])([A-Z]{1,3}-\d{1,3}[A-Z]?) (\p{Lu}\p{Ll}{3,})\b/gu,
		read: ([code = '', name = '']) => ({thing: `the ${name}`, value: code.toLowerCase()}),
	},
	{
		kind: 'flight',
		cue: /\b[Ff]light,? (?:no\. |number )?((?:[A-Z][A-Z\d])?[ -]?\d{2,4})(?![\p{L}\p{N}])/gu,
		read: ([number = '']) => ({thing: 'the flight', value: number.replaceAll(/[ -]/g, '')}),
	},
];

/** Shots and steps are made with either foot; a wound has its side. */
const HURT =
	/\b(?:injur\p{L}+|hurt|br[eo]ak\p{L}*|broken?|fractur\p{L}+|wound\p{L}*|shot|stab\p{L}*|bit|bitten|bullet|surgery|operat\p{L}+|tor[en]|tear|sprain\p{L}*|ligament\p{L}*|amputat\p{L}+|dislocat\p{L}+|pain|burn\p{L}*|blind\p{L}*)\b/u;
const COURT = /\b(?:judges?|court|jury|jurors|verdict|ruling|judge?ment|justices)\b/iu;
/** Not the ruling of the day, or none yet. */
const UNDECIDED =
	/\b(?:upheld|appeals?|earlier|previous|(?:in|of) (?:19|20)\d\d|last year|must|need|needs|require|requires|required|unless|would|not unanimous)\b/u;

function readBy({kind, cue, read}: KindReader, named: NamedSentence, words: string): Trait[] {
	return [...words.matchAll(cue)].flatMap((match) => {
		const told = read(match.slice(1), named, words);
		const start = named.sentence.start + match.index;
		if (told === undefined) return [];
		const {thing, value, aspect, upTo = ''} = told;
		const trait = traitOf(
			kind,
			thing,
			value,
			start,
			start + match[0].lastIndexOf(upTo) + (upTo === '' ? 0 : upTo.length),
		);
		return [{...trait, ...(aspect !== undefined && {aspect})}];
	});
}

function sexOf(age: string, row: string): Told | undefined {
	const noun = row.split(' ').find((word) => genderOfNoun(word.toLowerCase()) !== undefined);
	const value = noun === undefined ? undefined : genderOfNoun(noun.toLowerCase());
	return noun === undefined || value === undefined ? undefined : {thing: `the ${age}-year-old`, value, upTo: noun};
}

/** "a man of 45": the age stands last. */
function ofAge(age: string, noun: string): Told | undefined {
	const told = sexOf(age, noun);
	return told && {thing: told.thing, value: told.value};
}

function peopleIn({mentions}: NamedSentence): string[] {
	const people = mentions.filter(
		({entity, via}) => entity.startsWith('person:') && (via === 'name' || via === 'pronoun'),
	);
	return [...new Set(people.map(({entity}) => entity))];
}

function firstPerson(named: NamedSentence): string | undefined {
	return peopleIn(named)[0];
}

function onlyPerson(named: NamedSentence): string | undefined {
	const people = peopleIn(named);
	return people.length === 1 ? people[0] : undefined;
}

type Verdict = Pick<Comparison, 'relation' | 'reason'>;

function wordsOf(value: Value): string {
	return value.kind === 'words' ? value.words.join(' ') : '';
}

/** Two words of which a thing is one only. */
export function compareKinds(a: Value, b: Value): Verdict {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	return one === other
		? {relation: 'agree', reason: `both say ${one}`}
		: {relation: 'conflict', reason: `${one} against ${other}`};
}

/** A corvette is no frigate, but any of them is a warship. */
export function compareVessels(a: Value, b: Value): Verdict {
	const verdict = compareKinds(a, b);
	return verdict.relation === 'agree' || areVesselsApart(wordsOf(a), wordsOf(b))
		? verdict
		: {relation: 'compatible', reason: `${wordsOf(a)} and ${wordsOf(b)}: one may be the other`};
}

/** "737" holds "737-800". */
export function compareModels(a: Value, b: Value): Verdict {
	const verdict = compareKinds(a, b);
	const [one, other] = [wordsOf(a), wordsOf(b)];
	return verdict.relation === 'conflict' && (one.startsWith(other) || other.startsWith(one))
		? {relation: 'compatible', reason: `${one} and ${other}: one says more`}
		: verdict;
}

/** Of two flights a slip of the pen makes one: "2216" and "2261", not "2216" and, on the way back, "2217". */
export function compareFlights(a: Value, b: Value): Verdict {
	const [one = '', other = ''] = [a, b].map((value) => wordsOf(value).replace(/^[A-Z][A-Z\d](?=\d{2})/u, ''));
	if (one === other) return {relation: 'agree', reason: `both say ${one}`};
	return isSlip(one, other)
		? {relation: 'conflict', reason: `${wordsOf(a)} against ${wordsOf(b)}`}
		: {relation: 'compatible', reason: `${wordsOf(a)} and ${wordsOf(b)}: perhaps two flights`};
}

function isSlip(a: string, b: string): boolean {
	if (a.length < SHORTEST_NUMBER || a.length !== b.length) return false;
	if (Math.abs(Number(a) - Number(b)) <= WAY_BACK) return false;
	const areSwapped = a.split('').toSorted().join('') === b.split('').toSorted().join('');
	return areSwapped || editDistance(a, b, 1) === 1;
}

const SHORTEST_NUMBER = 3;
/** Flights there and back have numbers that follow one another. */
const WAY_BACK = 10;
