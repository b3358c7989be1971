import {classOfNoun} from '../knowledge/noun-classes.ts';
import {ordinals} from '../knowledge/number-words.ts';
import {participleOf, pastOf} from '../knowledge/irregular-verbs.ts';
import type {OutcomeQuestion} from '../knowledge/outcomes.ts';
import {transitiveVerbs} from '../knowledge/verb-patterns.ts';
import {
	type Claim,
	contains,
	type Fact,
	overlaps,
	type Sentence,
	type Slot,
	type Span,
	type Token,
} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {commonest} from './events.ts';

type ToldFact = Fact & {readonly context: ClaimContext};

/** A claim with the words of its sentence. */
type Told = Pick<ClaimContext, 'claim' | 'sentence'>;

/** Whoever or whatever takes part, as a person writes it: "the talks", "Tor Hagen". */
interface Participant {
	readonly words: string;
	readonly plural: boolean;
	readonly isName: boolean;
}

/** What happens to what, in the words that most claims have; a light verb tells nothing. */
interface Deed {
	/** Dictionary form. */
	readonly verb?: string;
	/** A noun that is all the verb there is: "the explosion". */
	readonly event?: Participant;
	/** What it is done to. */
	readonly thing?: Participant;
	/** Who or what does it. */
	readonly doer?: Participant;
	/** It is done to a number of things: "12 were injured". */
	readonly several: boolean;
}

/** "When" and "was the agreement signed", "did the ferry crash", "did it happen"; `end` is a word behind: "Where did it arrive from?" */
export function askOf(start: string, told: readonly Told[], end = ''): string {
	return `${start} ${pastQuestion(deedOf(told))}${end === '' ? '' : ` ${end}`}?`;
}

/** "Which countries are listed with the agreement that was signed?"; by the kind of the entities' keys. */
export function askWhichOnes(told: readonly Told[], members: readonly string[]): string {
	const {verb, thing} = deedOf(told);
	const start = `Which ${kindOf(members)} are listed`;
	if (verb === undefined || thing === undefined) return `${start}?`;
	return `${start} with ${thing.words}${thing.isName ? '' : ` that ${be(thing)} ${participleOf(verb)}`}?`;
}

const kindNames: ReadonlyMap<string, string> = new Map([
	['country', 'countries'],
	['person', 'people'],
	['organization', 'organisations'],
	['place', 'places'],
]);

function kindOf(members: readonly string[]): string {
	const [kind = '', ...others] = new Set(members.map((key) => key.slice(0, Math.max(0, key.indexOf(':')))));
	return (others.length === 0 ? kindNames.get(kind) : undefined) ?? 'names';
}

/** "How sure is it that" and "the agreement was signed", "the ferry crashed". */
export function askWhether(start: string, told: readonly Told[]): string {
	return `${start} ${pastClause(deedOf(told))}?`;
}

/** "Was the agreement signed?", "Did the ferry crash?" */
export function askIf(told: readonly Told[]): string {
	return capitalised(`${pastQuestion(deedOf(told))}?`);
}

/** "Was the law approved or rejected?", "Did shares rise or fall?" */
export function askWhichWay({verbs: [one, other], passive}: OutcomeQuestion, told: readonly Told[]): string {
	const {thing, doer} = deedOf(told);
	const participant = passive ? thing : doer;
	if (!passive) return `Did ${participant?.words ?? 'it'} ${one} or ${other}?`;
	return `${capitalised(be(participant))} ${participant?.words ?? 'it'} ${participleOf(one)} or ${participleOf(other)}?`;
}

/** "Was it ordered or allowed to end the agreement?" */
export function askInfinitive(start: string, told: readonly Told[]): string {
	const {verb, thing} = deedOf(told);
	return `${start} ${[verb === undefined ? 'do it' : `to ${verb}`, thing?.words].filter(Boolean).join(' ')}?`;
}

/** "Who signed the agreement?" */
export function askWho(told: readonly Told[]): string {
	const {verb, thing} = deedOf(told);
	return `Who ${[verb === undefined ? 'did it' : pastOf(verb), thing?.words].filter(Boolean).join(' ')}?`;
}

/** "Who was elected?" */
export function askToWhom(told: readonly Told[]): string {
	const {verb} = deedOf(told);
	return verb === undefined ? 'To whom did it happen?' : `Who was ${participleOf(verb)}?`;
}

/** "Who beat whom?" */
export function askWhoWhom(told: readonly Told[]): string {
	const {verb} = deedOf(told);
	return verb === undefined ? 'Who did it to whom?' : `Who ${pastOf(verb)} whom?`;
}

/** Verbs whose passive says what is done with money: "How much money was raised?" */
const moneyVerbs: ReadonlySet<string> = new Set(
	'pay raise spend earn owe invest lend borrow lose win steal donate give return transfer allocate collect demand offer pledge seize withdraw'.split(
		' ',
	),
);

/** Nouns beside a sum that say nothing of what it is for. */
const moneyNouns: ReadonlySet<string> = new Set(
	'money amount sum cash total thousand million billion trillion dollar euro pound'.split(' '),
);

/** "How much is the loan?", "How much money was raised?", "How much did it cost?"; `head` is what the sum is of. */
export function askAmount(facts: readonly ToldFact[], head: string): string {
	const isVerb = facts.some(({claim: {predicate}}) => predicate.verbClass === head);
	if (isWord(head) && !isVerb && !moneyNouns.has(head)) return `How much is the ${head}?`;
	const {verb} = deedOf(facts.map(({context}) => context));
	if (verb === 'cost') return 'How much did it cost?';
	return verb !== undefined && moneyVerbs.has(verb) ? `How much money was ${participleOf(verb)}?` : 'How much money?';
}

const measureWords: ReadonlyMap<string, string> = new Map([
	['second', 'How long did it take or last'],
	['metre', 'How long, high or far'],
	['metre per second', 'How fast'],
	['kilogram', 'How heavy'],
	['square metre', 'How large an area'],
	['litre', 'What volume'],
	['percent', 'What percentage'],
	['celsius', 'What temperature'],
	['magnitude', 'Of what magnitude'],
]);

/** "How heavy?", by the unit. */
export function askMeasure([first]: readonly ToldFact[]): string {
	const unit = first?.slot.value.kind === 'number' ? (first.slot.value.unit ?? '') : '';
	return `${measureWords.get(unit) ?? (unit === '' ? 'How much' : `How much in the unit ${unit}`)}?`;
}

/** "How many passengers drowned?", "How many people were injured?", "How many states?": the noun as the first article writes it. */
export function askHowMany(facts: readonly ToldFact[]): string {
	const [first] = facts;
	if (!first) return 'How many?';
	const noun = counted(first)?.lower ?? '';
	const {predicate, slots} = first.claim;
	const stands = (role: 'agent' | 'patient'): boolean =>
		slots.some((slot) => slot.role === role && slot !== first.slot && overlaps(slot.span, first.slot.span));
	const {lemma, nominal, verbClass} = predicate;
	const start = noun === '' ? 'How many' : `How many ${noun}`;
	if (nominal || lightClasses.has(verbClass) || !isWord(lemma)) return `${start}?`;
	if (stands('patient')) return `${start} were ${participleOf(lemma)}?`;
	return stands('agent') ? `${start} ${pastOf(lemma)}?` : `${start}?`;
}

/** "What kind of states are counted?" */
export function askWhatKind(facts: readonly ToldFact[]): string {
	const noun = facts[0] === undefined ? undefined : counted(facts[0]);
	if (noun === undefined) return 'What is counted?';
	return `What kind of ${noun.lower} ${noun.lower === noun.lemma ? 'is' : 'are'} counted?`;
}

/** The last noun of a number's phrase: "states" in "11 NATO states". */
function counted({slot, context}: ToldFact): Token | undefined {
	return context.sentence.tokens.findLast((token) => contains(slot.span, token) && token.pos === 'NOUN');
}

function pastQuestion(deed: Deed): string {
	const {verb, event, thing, doer} = deed;
	if (event !== undefined) return `${be(event)} ${event.words}`;
	if (verb === undefined) return thing === undefined ? 'did it happen' : `was it, of ${thing.words}`;
	const suffers = sufferer(deed);
	return suffers ? `${be(suffers)} ${suffers.words} ${participleOf(verb)}` : `did ${doer?.words ?? 'it'} ${verb}`;
}

function pastClause(deed: Deed): string {
	const {verb, event, doer} = deed;
	if (verb === undefined) return event === undefined ? 'it happened' : `there ${be(event)} ${event.words}`;
	const suffers = sufferer(deed);
	return suffers ? `${suffers.words} ${be(suffers)} ${participleOf(verb)}` : `${doer?.words ?? 'it'} ${pastOf(verb)}`;
}

/** Whoever or whatever the verb is done to; "it" and "they" where the claims name nothing. */
function sufferer({verb = '', thing, several}: Deed): Participant | undefined {
	if (thing !== undefined) return thing;
	if (several) return {words: 'they', plural: true, isName: false};
	return transitiveVerbs.has(verb) ? {words: 'it', plural: false, isName: false} : undefined;
}

function be(participant: Participant | undefined): string {
	return participant?.plural === true ? 'were' : 'was';
}

function capitalised(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function deedOf(told: readonly Told[]): Deed {
	const telling = told.filter(({claim}) => !lightClasses.has(claim.predicate.verbClass));
	const verb = commonest(telling.map(({claim}) => verbOf(claim.predicate)).filter((word) => isWord(word)));
	const [thing, doer] = (['patient', 'agent'] as const).map((role) =>
		commonParticipant(telling.flatMap((one) => participantIn(one, role) ?? [])),
	);
	const several = telling.some(({claim}) => /^\d/u.test(patientHead(claim) ?? ''));
	const event = thing === undefined && !several ? eventNamed(telling) : undefined;
	return {
		...(verb !== undefined && {verb}),
		...(event && {event}),
		...(thing && {thing}),
		...(doer && {doer}),
		several,
	};
}

/** "the explosion", where nouns alone tell of it. */
function eventNamed(telling: readonly Told[]): Participant | undefined {
	if (telling.length === 0 || !telling.every(({claim}) => claim.predicate.nominal)) return undefined;
	return commonParticipant(
		telling.flatMap(({claim, sentence}) => {
			const token = sentence.tokens.find(({start}) => start === claim.predicate.start);
			return token ? [nounPhrase(token.lower, token.lemma)] : [];
		}),
	);
}

function commonParticipant(all: readonly Participant[]): Participant | undefined {
	const words = commonest(all.map((one) => one.words));
	return all.find((one) => one.words === words);
}

/** The name as written, or the noun with "the"; a pronoun, a number and a measure name nothing that is asked of. */
function participantIn({claim, sentence}: Told, wanted: 'agent' | 'patient'): Participant | undefined {
	const slot = claim.slots.find(({role}) => role === wanted);
	if (!slot) return undefined;
	if (slot.value.kind === 'name') return named(slot, slot.value.surface, sentence);
	if (slot.value.kind !== 'words') return undefined;
	const {head} = slot;
	const inside = sentence.tokens.filter((token) => contains(slot.span, token));
	const noun = inside.find(({lemma, pos}) => pos === 'NOUN' && (lemma === head || classOfNoun(lemma) === head));
	return noun && isAskedOf(noun.lemma) ? nounPhrase(noun.lower, noun.lemma) : undefined;
}

/** "the Senate", "Tor Hagen"; a pronoun that stands for a name tells a reader nothing. */
function named({span}: Slot, surface: string, {tokens}: Sentence): Participant | undefined {
	if (/^\p{Ll}/u.test(surface)) return undefined;
	const name = surface.replace(/^The /u, '');
	const around = [tokens.find((token) => contains(span, token)), tokens.findLast(({end}) => end <= span.start)];
	const withThe = name !== surface || around.some((token) => token?.lower === 'the');
	return {words: withThe ? `the ${name}` : name, plural: false, isName: true};
}

function nounPhrase(written: string, lemma: string): Participant {
	return {words: `the ${written}`, plural: written !== lemma, isName: false};
}

const namesNothing: ReadonlySet<string> = new Set(
	`percent percentage point hundred thousand million billion trillion dozen score half third quarter number amount sum total
	dollar euro pound yen inch foot yard mile metre meter kilometre kilometer ton tonne second minute hour day week month year
	one thing way lot part some inc corp co ltd`.split(/\s+/u),
);

function isAskedOf(lemma: string): boolean {
	return isWord(lemma) && !namesNothing.has(lemma) && !ordinals.has(lemma);
}

/** "the termination of" tells of ending. */
function verbOf({lemma, nominal, verbClass}: Claim['predicate'] & Span): string {
	return nominal ? verbClass : lemma;
}

/** Not "12", and no class such as "dismiss-from-office". */
function isWord(word: string): boolean {
	return /^[a-z]+$/u.test(word);
}
