import {classOfEventNoun, classOfPhrasalVerb} from '../knowledge/verb-classes.ts';
import {classOfIdiom} from '../knowledge/verb-idioms.ts';
import {classOfVerbWith} from '../knowledge/verb-senses.ts';
import {occurrenceVerbs, supportVerbs} from '../knowledge/verb-patterns.ts';
import type {Sentence, Span, Token} from '../model/index.ts';
import {isTemporal} from './noun-kinds.ts';
import {findPhrases} from './phrases.ts';
import type {Clause, NounPhrase} from './syntax.ts';

/** A predicate with its noun phrases, verbal or nominal: "terminate agreements", "the termination of agreements". */
export interface Frame {
	readonly sentence: Sentence;
	readonly predicate: Token;
	/** The predicate's place among the tokens of the sentence. */
	readonly index: number;
	readonly lemma: string;
	readonly verbClass: string;
	readonly nominal: boolean;
	readonly agent?: NounPhrase;
	readonly patient?: NounPhrase;
	readonly others: readonly NounPhrase[];
	/** The clause of the predicate, or the clause in which the nominal stands; a headline may have none. */
	readonly clause?: Clause;
	/** The clauses above, nearest first: they tell force, certainty and source. */
	readonly governors: readonly Clause[];
	/** All clauses of the sentence, by the index that `Clause.reporter` gives. */
	readonly clauses: readonly Clause[];
}

/** Verbs that only tie a noun to another: "is a response", "has an office". */
const copulas = new Set(['be', 'become', 'remain', 'have', 'do']);

/** All frames of a sentence's clauses: one for each verb, one for each noun that names an event. */
export function findFrames(sentence: Sentence, clauses: readonly Clause[]): Frame[] {
	if (clauses.length === 0) return verblessFrames(sentence);
	const frames: Frame[] = [];
	const named = new Set<Token>();
	for (const clause of clauses) {
		const predicate = sentence.tokens[clause.verb.main];
		if (!predicate) continue;
		const lemma = withParticle(sentence.tokens, clause);
		const governors = governorsOf(clause, clauses);
		const nominals = nominalFrames(clause, governors, clauses);
		// "ordered the loss of 11 jobs": the jobs belong to the loss
		const owned = new Set(
			nominals
				.flatMap(({patient, others: [, ...rest]}) => [patient, ...rest])
				.filter((phrase) => phrase && closePrepositions.has(phrase.preposition ?? '')),
		);
		frames.push({
			sentence,
			predicate,
			index: clause.verb.main,
			lemma,
			verbClass: classOf(lemma, clause),
			nominal: false,
			...(clause.agent && {agent: clause.agent}),
			...(clause.patient && {patient: clause.patient}),
			others: clause.others.filter((phrase) => !owned.has(phrase)),
			clause,
			governors,
			clauses,
		});
		for (const frame of nominals) {
			// "the termination, which took years" stands in two clauses: it is one event
			if (!named.has(frame.predicate)) frames.push(frame);
			named.add(frame.predicate);
		}
	}
	return frames;
}

/** Prepositions that tell what somebody is held for. */
const detaining: ReadonlySet<string> = new Set(['over', 'in connection with', 'on suspicion of', 'on charges of']);

function classOf(lemma: string, {verb, sentence, patient, others}: Clause): string {
	if (copulas.has(lemma)) return 'be';
	// "Two held over theft"
	const held = lemma === 'hold' && verb.passive && others.some(({preposition}) => detaining.has(preposition ?? ''));
	if (held) return 'arrest';
	return (
		idiomIn(verb, sentence, patient, others) ??
		classOfVerbWith(lemma, patient && sentence.tokens[patient.head]?.lemma) ??
		lemma
	);
}

/** "comes into force", "went on strike", where "on" may be read as a part of the verb */
function idiomIn(
	verb: Clause['verb'],
	{tokens}: Sentence,
	patient: NounPhrase | undefined,
	others: readonly NounPhrase[],
): string | undefined {
	const lemma = tokens[verb.main]?.lemma ?? '';
	const particle = tokens[verb.main + 1]?.lower;
	return [...(patient ? [patient] : []), ...others]
		.map(({preposition = particle, head}) => classOfIdiom(lemma, preposition ?? '', tokens[head]?.lemma ?? ''))
		.find((id) => id !== undefined);
}

/** A headline without a verb still tells of an event: "Seven dead after blaze on ferry". */
function verblessFrames(sentence: Sentence): Frame[] {
	const phrases = findPhrases(sentence).filter((phrase) => phrase.kind === 'noun');
	const heads = phrases.map(({head}) => head);
	const index = heads.find((head) => eventClass(sentence.tokens[head]) !== undefined) ?? heads[0];
	const predicate = index === undefined ? undefined : sentence.tokens[index];
	if (index === undefined || !predicate) return [];
	return [
		{
			sentence,
			predicate,
			index,
			lemma: predicate.lemma,
			verbClass: eventClass(predicate) ?? 'be',
			nominal: true,
			others: phrases,
			governors: [],
			clauses: [],
		},
	];
}

function eventClass(token: Token | undefined): string | undefined {
	return token && classOfEventNoun(token.lemma, token.lower);
}

const closePrepositions: ReadonlySet<string> = new Set([
	'of',
	'with',
	'by',
	'between',
	'against',
	'among',
	'including',
]);

function withParticle(tokens: readonly Token[], clause: Clause): string {
	const verb = tokens[clause.verb.main];
	const next = tokens[clause.verb.main + 1];
	const lemma = verb?.lemma ?? '';
	return classOfPhrasalVerb(lemma, next?.lower ?? '') === undefined ? lemma : `${lemma} ${next?.lower ?? ''}`;
}

/** How many verbs may govern one another before no reader follows: "plans to try to begin to sign". */
const MAX_GOVERNORS = 8;

function governorsOf(clause: Clause, clauses: readonly Clause[]): Clause[] {
	const chain: Clause[] = [];
	let at = clause.governor;
	while (at !== undefined && chain.length < MAX_GOVERNORS) {
		const governor = clauses[at];
		if (!governor) break;
		chain.push(governor);
		at = governor.governor;
	}
	return chain;
}

/** Nouns that name events among the phrases of a clause; each takes the phrases after it. */
function nominalFrames(clause: Clause, governors: readonly Clause[], clauses: readonly Clause[]): Frame[] {
	const {sentence} = clause;
	const told = [clause.agent, clause.patient, ...clause.others].filter((phrase) => phrase !== undefined);
	if (!told.some((phrase) => eventNoun(clause, phrase))) return [];
	const phrases = told.toSorted((a, b) => a.first - b.first);
	return phrases.flatMap((phrase, place) => {
		const predicate = eventNoun(clause, phrase);
		if (!predicate) return [];
		const own = ownPhrases(phrases, place, clause);
		const patient =
			own.find((next, at) => isPatientOf(sentence.tokens, next, own.slice(0, at))) ??
			own.find((next) => next.preposition === 'in' && !isTemporal(next, sentence.tokens));
		const agent = own.find(({preposition}) => preposition === 'by');
		const doer = agent ?? (isSupported(clause, phrase, predicate) ? clause.agent : undefined);
		return [
			{
				sentence,
				predicate,
				index: phrase.head,
				lemma: predicate.lemma,
				verbClass: eventClass(predicate) ?? predicate.lemma,
				nominal: true,
				...(doer && {agent: doer}),
				...(patient && {patient}),
				others: [phrase, ...own.filter((next) => next !== patient && next !== agent)],
				clause,
				governors: phrase === clause.agent || circumstances.has(phrase.preposition ?? '') ? [] : [clause, ...governors],
				clauses,
			},
		];
	});
}

/** Prepositions before an event that is taken for granted: "died in the crash", "resigned after the vote". */
const circumstances: ReadonlySet<string> = new Set(
	`in, at, after, before, during, since, until, following, because of, due to, owing to, despite, amid, amidst, from, by, as, through, near, under,
	as a result of, in response to, in the wake of`.split(/,\s+/),
);

/** Classes of events that nobody does: "announced the deaths". */
const suffered: ReadonlySet<string> = new Set('crash die fall injure rise sink survive vanish'.split(' '));

/** Whether the subject of a clause does what the noun names: "made an attack", "announced the closure". */
function isSupported({verb, sentence, patient}: Clause, phrase: NounPhrase, noun: Token): boolean {
	if (verb.passive || phrase !== patient || suffered.has(eventClass(noun) ?? '')) return false;
	const lemma = sentence.tokens[verb.main]?.lemma ?? '';
	const particle = sentence.tokens[verb.main + 1]?.lower ?? '';
	return supportVerbs.has(lemma) || supportVerbs.has(`${lemma} ${particle}`);
}

/** The head of a phrase, where it names an event of its own. */
function eventNoun(clause: Clause, {head}: NounPhrase): Token | undefined {
	const {tokens} = clause.sentence;
	const noun = tokens[head];
	// a noun within a name names no event: "Ministry of Defense"
	if (eventClass(noun) === undefined || noun?.pos === 'PROPN') return undefined;
	// "opened fire"
	const ofVerb = head === clause.verb.main + 1 && withParticle(tokens, clause).includes(' ');
	return ofVerb ? undefined : noun;
}

/** The phrases after a noun, up to the next that stands by itself or a verb that says more of it than that it takes place. */
function ownPhrases(phrases: readonly NounPhrase[], place: number, {verb, sentence}: Clause): NounPhrase[] {
	const after = phrases.slice(place + 1);
	const start = phrases[place]?.first ?? 0;
	const occurs = !verb.passive && occurrenceVerbs.has(sentence.tokens[verb.main]?.lemma ?? '');
	const end = after.findIndex(
		(next, at) =>
			(next.preposition === undefined && !next.listed && !isTimeBefore(after, at, sentence.tokens)) ||
			(!occurs && start < verb.first && next.first > verb.first),
	);
	return end < 0 ? after : after.slice(0, end);
}

/** "last Thursday" in "the arrest last Thursday of a former officer" */
function isTimeBefore(phrases: readonly NounPhrase[], at: number, tokens: readonly Token[]): boolean {
	const phrase = phrases[at];
	return phrase !== undefined && isTemporal(phrase, tokens) && phrases[at + 1]?.preposition === 'of';
}

/** Whether a phrase tells what an event noun is done to; an "of" behind another phrase belongs to that: "a fire in the city of Oslo". */
function isPatientOf(tokens: readonly Token[], phrase: NounPhrase, between: readonly NounPhrase[]): boolean {
	const {preposition} = phrase;
	// "the escape on Sunday"
	if (isTemporal(phrase, tokens)) return false;
	if (preposition === 'on' || preposition === 'against') return true;
	return preposition === 'of' && between.every((one) => one.listed || isTemporal(one, tokens));
}

/** All noun phrases of a frame. */
export function phrasesOf({agent, patient, others}: Frame): NounPhrase[] {
	return [agent, patient, ...others].filter((phrase) => phrase !== undefined);
}

/** From the first to the last character of a frame's words. */
export function frameSpan(frame: Frame): Span {
	const {sentence, predicate} = frame;
	const phrases = phrasesOf(frame);
	const starts = phrases.map(({first}) => sentence.tokens[first]?.start ?? predicate.start);
	const ends = phrases.map(({last}) => sentence.tokens[last]?.end ?? predicate.end);
	return {start: Math.min(predicate.start, ...starts), end: Math.max(predicate.end, ...ends)};
}

/** The characters of a noun phrase. */
export function phraseSpan(sentence: Sentence, {first, last}: NounPhrase): Span {
	const start = sentence.tokens[first];
	const end = sentence.tokens[last];
	return {start: start?.start ?? sentence.start, end: end?.end ?? sentence.end};
}
