import {participleOf, pastOf} from '../knowledge/irregular-verbs.ts';
import {transitiveVerbs} from '../knowledge/verb-patterns.ts';
import {type Claim, contains, type Fact, overlaps, type Span} from '../model/index.ts';
import {lightClasses, patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {commonest} from './events.ts';

type ToldFact = Fact & {readonly context: ClaimContext};

/** What happens to what, in the words that most claims have; a light verb tells nothing. */
interface Deed {
	/** Dictionary form. */
	readonly verb?: string;
	/** The noun of what it is done to. */
	readonly thing?: string;
	/** It is done to a number of things: "12 were injured". */
	readonly several: boolean;
}

/** "When" and "was the agreement signed", "did it crash", "did it happen"; `end` is a word behind: "Where did it arrive from?" */
export function askOf(start: string, claims: readonly Claim[], end = ''): string {
	return `${start} ${pastQuestion(deedOf(claims))}${end === '' ? '' : ` ${end}`}?`;
}

/** "Which ones are listed when it tells that the agreement was signed?" */
export function askWhichOnes(claims: readonly Claim[]): string {
	const deed = deedOf(claims);
	const start = 'Which ones are listed';
	return deed.verb === undefined || deed.thing === undefined
		? `${start}?`
		: `${start} when it tells that ${pastClause(deed)}?`;
}

/** "How sure is it that" and "the agreement was signed", "it crashed". */
export function askWhether(start: string, claims: readonly Claim[]): string {
	return `${start} ${pastClause(deedOf(claims))}?`;
}

/** "Was the agreement signed?", "Did it crash?" */
export function askIf(claims: readonly Claim[]): string {
	const words = pastQuestion(deedOf(claims));
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`;
}

/** "Was it ordered or allowed to end the agreement?" */
export function askInfinitive(start: string, claims: readonly Claim[]): string {
	const {verb, thing} = deedOf(claims);
	return `${start} ${[verb === undefined ? 'do it' : `to ${verb}`, thing && `the ${thing}`].filter(Boolean).join(' ')}?`;
}

/** "Who signed the agreement?" */
export function askWho(claims: readonly Claim[]): string {
	const {verb, thing} = deedOf(claims);
	return `Who ${[verb === undefined ? 'did it' : pastOf(verb), thing && `the ${thing}`].filter(Boolean).join(' ')}?`;
}

/** "Who beat whom?" */
export function askWhoWhom(claims: readonly Claim[]): string {
	const {verb} = deedOf(claims);
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
	if (isWord(head) && !moneyNouns.has(head)) return `How much is the ${head}?`;
	const {verb} = deedOf(facts.map(({claim}) => claim));
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
	const noun = nounOf(first);
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
	const noun = facts[0] === undefined ? '' : nounOf(facts[0]);
	return noun === '' ? 'What is counted?' : `What kind of ${noun} are counted?`;
}

/** The last noun of a number's phrase as it is written: "states" in "11 NATO states". */
function nounOf({slot, context}: ToldFact): string {
	const words = context.sentence.tokens.filter((token) => contains(slot.span, token));
	return words.findLast(({pos}) => pos === 'NOUN')?.lower ?? '';
}

function pastQuestion({verb, thing, several}: Deed): string {
	if (verb === undefined) return thing === undefined ? 'did it happen' : `was it, of the ${thing}`;
	if (thing !== undefined) return `was the ${thing} ${participleOf(verb)}`;
	if (several) return `were they ${participleOf(verb)}`;
	return transitiveVerbs.has(verb) ? `was it ${participleOf(verb)}` : `did it ${verb}`;
}

function pastClause({verb, thing}: Deed): string {
	if (verb === undefined) return 'it happened';
	if (thing !== undefined) return `the ${thing} was ${participleOf(verb)}`;
	return transitiveVerbs.has(verb) ? `it was ${participleOf(verb)}` : `it ${pastOf(verb)}`;
}

function deedOf(claims: readonly Claim[]): Deed {
	const telling = claims.filter(({predicate}) => !lightClasses.has(predicate.verbClass));
	const verb = commonest(telling.map(({predicate}) => verbOf(predicate)).filter((word) => isWord(word)));
	const thing = commonest(telling.flatMap((claim) => patientHead(claim) ?? []).filter((word) => isWord(word)));
	const several = telling.some((claim) => /^\d/u.test(patientHead(claim) ?? ''));
	return {...(verb !== undefined && {verb}), ...(thing !== undefined && {thing}), several};
}

/** "the termination of" tells of ending. */
function verbOf({lemma, nominal, verbClass}: Claim['predicate'] & Span): string {
	return nominal ? verbClass : lemma;
}

/** Not "12", and no class such as "dismiss-from-office". */
function isWord(word: string): boolean {
	return /^[a-z]+$/u.test(word);
}
