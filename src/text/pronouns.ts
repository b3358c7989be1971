import {genderOfNoun, isKinNoun, isRoleNoun, type Gender} from '../knowledge/role-nouns.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import {
	type Discourse,
	type Place,
	quotationAt,
	type Referent,
	referentsBefore,
	soleEntity,
	verbOf,
	wordsOf,
} from './discourse.ts';
import type {Run} from './name-runs.ts';
import {bareAt, type NameWord, textAt} from './name-words.ts';

const genders: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['himself', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
	['herself', 'female'],
]);

/** The gender of a pronoun for one person. */
export function genderOfPronoun(bare: string): Gender | undefined {
	return genders.get(bare);
}

/** More names than two sentences of prose hold: no pronoun among them means one for certain. */
const mostNames = 100;
/** How far back, in sentences, somebody was named whom nobody has come after. */
const reach = 2;

/**
 * The person that "he" or "her" means: the only one of the gender in its sentence before it, or, where there is none, in the
 * sentence before. People without a name count as well: "the officer told Brito that he".
 */
export function personMeant(discourse: Discourse, place: Place, gender: Gender): Referent | undefined {
	const quotation = quotationAt(discourse, place);
	const own = peopleBefore(discourse, place, gender).filter(
		({run}) => quotationAt(discourse, {sentence: place.sentence, at: run.from}) === quotation,
	);
	if (own.length === 0) return quotation === 0 ? personOfSentenceBefore(discourse, place, gender) : undefined;
	const meant = soleEntity(own);
	if (meant === undefined || !isFronted(wordsOf(discourse, place.sentence), place.at, own)) return meant;
	const before = personOfSentenceBefore(discourse, place, gender);
	return before?.entity === meant.entity ? meant : undefined;
}

function personOfSentenceBefore(discourse: Discourse, {sentence}: Place, gender: Gender): Referent | undefined {
	for (let index = sentence - 1; index >= Math.max(0, sentence - reach); index--) {
		const people = peopleBefore(discourse, {sentence: index, at: Infinity}, gender);
		if (people.length > 0) return soleEntity(people);
	}
	return undefined;
}

/** "After the talks with Brito, he said": whoever is named in the opening phrase need not be the one who speaks. */
function isFronted(words: readonly NameWord[], at: number, people: readonly Referent[]): boolean {
	return textAt(words, at - 1) === ',' && people.every(({run}) => verbOf(words, run) === undefined);
}

function peopleBefore(discourse: Discourse, place: Place, gender: Gender): readonly Referent[] {
	const referents = referentsBefore(discourse, place);
	if (referents.length > mostNames) return [];
	const named = referents.filter(({type}) => type === 'person');
	return [...named, ...unnamedPeople(discourse, place)].filter(
		(person) => person.gender === undefined || person.gender === gender,
	);
}

/** "a police officer", "his wife"; not "coach" in "coach Ana Brito" and not "a lawyer" in "Brito is a lawyer". */
function unnamedPeople(discourse: Discourse, {sentence, at: end}: Place): readonly Referent[] {
	const words = wordsOf(discourse, sentence);
	const found: Referent[] = [];
	for (let at = 0; at < Math.min(end, words.length); at++) {
		const word = words[at];
		if (word?.kind !== 'lower' || word.pos !== 'NOUN' || !isPersonNoun(word.bare)) continue;
		if (isOfSomebodyNamed(discourse, sentence, at) || isPredicate(words, at) || isResolved(discourse, sentence, at))
			continue;
		const run = {from: at, to: at + 1};
		found.push({run, type: 'person', entity: undefined, name: word.text, gender: genderOfNoun(word.bare), via: 'noun'});
	}
	return found;
}

function isPersonNoun(bare: string): boolean {
	return (isRoleNoun(bare) || isKinNoun(bare)) && !otherSenses.has(bare);
}

/** Nouns for people that stand for something else more often. */
const otherSenses: ReadonlySet<string> = new Set(
	'head general second lead field house state model party staff major principal chief deputy executive private host star fellow'.split(
		' ',
	),
);

/** Within the title of a named person, or directly before one: "coach Ana Brito". */
function isOfSomebodyNamed({names, sentences}: Discourse, sentence: number, at: number): boolean {
	const words = sentences[sentence]?.words ?? [];
	const start = words[at]?.start ?? 0;
	return (names.get(sentence) ?? []).some(
		({type, found: {title, run}}) =>
			type === 'person' && (run.from === at + 1 || (title !== undefined && title.start <= start && start < title.end)),
	);
}

function isResolved({referents}: Discourse, sentence: number, at: number): boolean {
	return (referents.get(sentence) ?? []).some(({run}) => run.from <= at && at < run.to);
}

const copulas: ReadonlySet<string> = new Set([
	'is',
	'was',
	'be',
	'been',
	'being',
	"'s",
	'became',
	'become',
	'as',
	'remains',
	'remained',
	'named',
]);
/** "is also a senior member" */
const longestPredicate = 5;

function isPredicate(words: readonly NameWord[], at: number): boolean {
	for (let before = at - 1; before >= Math.max(0, at - longestPredicate); before--) {
		const word = words[before];
		if (word === undefined || word.kind === 'mark') return false;
		if (copulas.has(word.bare)) return true;
		if (word.pos === 'VERB' || word.pos === 'ADP') return false;
	}
	return false;
}

/**
 * The organisation or state that "it" or "its" means, where grammar leaves one: "Acme said it", "Acme closed its shop", and
 * "It said" after a sentence about Acme.
 */
export function thingMeant(discourse: Discourse, place: Place): Referent | undefined {
	const words = wordsOf(discourse, place.sentence);
	const quotation = quotationAt(discourse, place);
	const own = thingsBefore(discourse, place).filter(
		({run}) => quotationAt(discourse, {sentence: place.sentence, at: run.from}) === quotation,
	);
	if (bareAt(words, place.at) === 'its') return ownerMeant(words, own, place.at);
	if (isExpletive(words, place.at)) return undefined;
	const verb = reportingVerb(words, place.at);
	if (verb !== undefined) return own.find(({run}) => verbOf(words, run) === verb);
	return place.at === 0 && quotation === 0 && speaks(words) ? subjectBefore(discourse, place.sentence) : undefined;
}

function thingsBefore(discourse: Discourse, place: Place): readonly Referent[] {
	return referentsBefore(discourse, place).filter(isActor);
}

/** Whether something can say and own: an organisation or a state. */
function isActor({type, entity = '', via}: Referent): boolean {
	return via !== 'demonym' && (type === 'organization' || (type === 'place' && entity.startsWith('country:')));
}

/** "Acme closed its shop": the only one before it, as the subject of the only verb. */
function ownerMeant(words: readonly NameWord[], own: readonly Referent[], at: number): Referent | undefined {
	const meant = soleEntity(own.filter((thing) => !isWhere(words, thing)));
	if (meant === undefined) return undefined;
	const subject = own.findLast(({entity, run}) => entity === meant.entity && verbOf(words, run) !== undefined);
	const verb = subject && verbOf(words, subject.run);
	return verb !== undefined && verb < at && !hasFurtherClause(words, {from: verb + 1, to: at}) ? meant : undefined;
}

/** "in Norway" */
function isWhere(words: readonly NameWord[], {type, run}: Referent): boolean {
	const before = bareAt(words, run.from - 1) === 'the' ? run.from - 2 : run.from - 1;
	return type === 'place' && /^(?:in|from|at|across|near)$/.test(bareAt(words, before));
}

/** Whether a further verb, or a noun that could be its subject, stands there. */
function hasFurtherClause(words: readonly NameWord[], {from, to}: Run): boolean {
	return words
		.slice(from, to)
		.some(({pos, bare}) => pos === 'AUX' || relatives.has(bare) || (pos === 'VERB' && !bare.endsWith('ing')));
}

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whose', 'it', 'they']);

/** "it is possible", "it seems", "it takes" */
function isExpletive(words: readonly NameWord[], at: number): boolean {
	const next = skip(words, at + 1, modifiers);
	if (impersonal.has(bareAt(words, next))) return true;
	if (words[next]?.pos !== 'AUX') return false;
	const main = skip(words, next, auxiliaries);
	return words[main]?.kind !== 'lower' || impersonal.has(bareAt(words, main)) || isOpinion(words, main);
}

/** "it was said that" */
function isOpinion(words: readonly NameWord[], at: number): boolean {
	return bareAt(words, at + 1) === 'that' && speechForms.has(bareAt(words, at));
}

const modifiers: ReadonlySet<string> = new Set(['ADV', 'PART']);
const auxiliaries: ReadonlySet<string> = new Set(['ADV', 'PART', 'AUX']);

function skip(words: readonly NameWord[], from: number, parts: ReadonlySet<string>): number {
	let at = from;
	while (parts.has(words[at]?.pos ?? '')) at++;
	return at;
}

/** Verbs, adjectives and nouns whose "it" means nothing: "it seems", "it is likely", "it was a pity". */
const impersonal: ReadonlySet<string> = new Set(
	`seem seems seemed appear appears appeared take takes took taken happen happens happened turn turns turned matter matters mattered rain
	rains rained raining snow snows snowed snowing possible impossible likely unlikely clear unclear important necessary difficult hard easy
	early true untrue false essential vital crucial good bad better best right wrong fair unfair obvious evident certain uncertain known
	unknown too so time important imperative inevitable critical
	urgent tough natural normal common rare safe dangerous risky wise foolish worth a an the not about because when where who what only
	just also still already up there this that high cold warm hot dark`.split(/\s+/),
);

const complements: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'on', 'about', 'to']);
/** From "told the council in March that" to "told" in words. */
const longestComplement = 9;

/** The verb whose content begins with the word: "said" before "it", "told" before "the council that it". */
function reportingVerb(words: readonly NameWord[], at: number): number | undefined {
	const marked = complements.has(bareAt(words, at - 1));
	for (let before = at - 1; before >= Math.max(0, at - longestComplement); before--) {
		const word = words[before];
		if (word === undefined || (!marked && before < at - 1) || /^[:;“”"]$/.test(word.text)) return undefined;
		if (word.pos !== 'VERB') continue;
		if (bareAt(words, before - 1) === 'to') continue;
		return reporting.has(word.bare) ? before : undefined;
	}
	return undefined;
}

const reporting: ReadonlySet<string> = new Set([
	...speechForms,
	...'believes believed hopes hoped expects expected decided decides agreed agrees declined declines refused knows knew thinks thought fears feared plans planned learned learnt estimates estimated threatened'.split(
		' ',
	),
]);

function speaks(words: readonly NameWord[]): boolean {
	let at = 1;
	while (words[at]?.pos === 'ADV') at++;
	return speechForms.has(bareAt(words, at)) && words[at]?.pos === 'VERB';
}

/** The one organisation or state of the sentence before, if it is the subject there. */
function subjectBefore(discourse: Discourse, sentence: number): Referent | undefined {
	const words = wordsOf(discourse, sentence - 1);
	const subjects = thingsBefore(discourse, {sentence: sentence - 1, at: Infinity}).filter(
		({run}) => verbOf(words, run) !== undefined,
	);
	return soleEntity(subjects);
}
