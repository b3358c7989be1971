import {classOfNoun} from '../knowledge/noun-classes.ts';
import {siteKind} from '../knowledge/sites.ts';
import {contains, type Slot, type SlotRole, type Span, type Token} from '../model/index.ts';
import {type ClaimContext, isPlace} from './context.ts';
import {decreed} from './dated-events.ts';

/** What happens to somebody or something once in what a story tells: a ship is built once, a treaty takes effect once. */
export interface Milestone {
	/** "build", "found", "take office". */
	readonly kind: string;
	/** Canonical key of whom or what it happens to, where a name says it: "person:ada holt". */
	readonly entity?: string;
	/** Class of the noun that says it otherwise: "ship" of "the ferry". */
	readonly noun?: string;
}

/** One kind of what is told once of somebody or something. */
export interface MilestoneKind {
	readonly kind: string;
	/** Verb classes, or lemmas where the verb has no class of its own. */
	readonly verbs: ReadonlySet<string>;
	/** Whom it happens to: the patient, or without one the agent ("the plant opened in 1959"). */
	readonly holders: readonly SlotRole[];
	/** Which things it happens to once. */
	readonly isOnceFor: (noun: string) => boolean;
	/** Kinds of names that it happens to once. */
	readonly names: RegExp;
	/** The one noun for all of them: a story's takeover is its deal. */
	readonly as?: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Noun classes of things that are built, besides sites: vehicles and structures of any dictionary of engineering. */
const builtThings = words(
	'ship boat plane aircraft train bridge tunnel dam tower building house lift railway line station road canal pipeline reactor satellite block stadium palace castle hall lighthouse centre center office',
);
/** Nouns of bodies that somebody founds. */
export const bodies: ReadonlySet<string> = words(
	'company club party school university charity foundation bank newspaper brewery group league union orchestra band order town city village magazine theatre museum institute society',
);
/** What takes effect or is completed once. */
const acts = words('agreement law ban rule tariff tax ceasefire sanction reform decree measure embargo constitution');
const deals = words('agreement purchase transaction sale merger');
/** What is found once and is one thing. */
const finds = words(
	'wreck shipwreck ship submarine skeleton fossil tomb hoard planet species meteorite manuscript painting bomb',
);

const isBuilt = (noun: string): boolean => builtThings.has(noun) || siteKind(noun) !== undefined;
/** Nobody founds or builds a person: a name that is taken for one names a thing. */
const thing = /^/u;

const kinds: readonly MilestoneKind[] = [
	{kind: 'die', verbs: words('die'), holders: ['agent'], isOnceFor: () => false, names: /^person:/u},
	{kind: 'die', verbs: words('kill'), holders: ['patient'], isOnceFor: () => false, names: /^person:/u},
	{kind: 'arrest', verbs: words('arrest'), holders: ['patient'], isOnceFor: () => false, names: /^person:/u},
	{kind: 'bear', verbs: words('bear'), holders: ['patient'], isOnceFor: () => false, names: /^person:/u},
	{
		kind: 'take office',
		verbs: new Set(['take office']),
		holders: ['agent', 'patient'],
		isOnceFor: () => false,
		names: /^person:/u,
	},
	{kind: 'found', verbs: words('found'), holders: ['patient'], isOnceFor: (noun) => bodies.has(noun), names: thing},
	{kind: 'build', verbs: words('build'), holders: ['patient'], isOnceFor: isBuilt, names: thing},
	{kind: 'open', verbs: words('open'), holders: ['patient', 'agent'], isOnceFor: isBuilt, names: thing},
	{
		kind: 'complete deal',
		verbs: words('close complete finalise finalize wrap'),
		holders: ['patient', 'agent'],
		isOnceFor: (noun) => deals.has(noun),
		names: /^(?!)/u,
		as: 'deal',
	},
	{kind: 'close', verbs: words('close'), holders: ['patient', 'agent'], isOnceFor: isBuilt, names: /^(?!)/u},
	{
		kind: 'take effect',
		verbs: new Set(['take effect']),
		holders: ['agent', 'patient'],
		isOnceFor: (noun) => acts.has(noun),
		names: thing,
	},
	{
		kind: 'declare',
		verbs: words('declare proclaim'),
		holders: ['patient'],
		isOnceFor: (noun) => decreed.has(noun),
		names: /^(?!)/u,
	},
	{
		kind: 'find',
		verbs: words('find'),
		holders: ['patient', 'agent'],
		isOnceFor: (noun) => finds.has(noun),
		names: thing,
	},
];

/** The milestone that a claim tells of, if any: its verb, and the one somebody or something that it happens to. */
export function milestoneOf(context: ClaimContext): Milestone | undefined {
	const {verbClass, lemma} = context.claim.predicate;
	if (context.aside) return undefined;
	for (const kind of kinds) {
		const milestone = kind.verbs.has(verbClass) || kind.verbs.has(lemma) ? heldBy(context, kind) : undefined;
		if (milestone) return milestone;
	}
	return undefined;
}

/** Whom or what a claim tells something of, as the kind says. */
export function heldBy(context: ClaimContext, kind: MilestoneKind): Milestone | undefined {
	const slots = kind.holders.flatMap((wanted) => context.claim.slots.find(({role}) => role === wanted) ?? []);
	for (const slot of slots) {
		// "the company", of which the article has given the name
		const isKnown = slot.entities.some((entity) => entity.startsWith('organization:'));
		const held = slot.value.kind === 'name' || isKnown ? byName(context, slot, kind) : byNoun(context, slot, kind);
		if (held) return held;
	}
	return undefined;
}

function byName({roles}: ClaimContext, {role}: Slot, {kind, names}: MilestoneKind): Milestone | undefined {
	const named = role === 'agent' ? roles.agent : roles.patient;
	// "the Limerick-based firm Ovarel"
	const bodiesNamed = named.filter((entity) => entity.startsWith('organization:'));
	const own = bodiesNamed.length === 1 ? bodiesNamed : named.filter((entity) => named.length === 1 || !isPlace(entity));
	const [entity, another] = own;
	return entity !== undefined && another === undefined && names.test(entity) ? {kind, entity} : undefined;
}

function byNoun(
	{sentence}: ClaimContext,
	{head, span}: Slot,
	{kind, isOnceFor, as}: MilestoneKind,
): Milestone | undefined {
	if (head === undefined) return undefined;
	// "when she is sworn in"
	if (head === 'he' || head === 'she') return ofPronoun.has(kind) ? {kind, noun: 'person'} : undefined;
	const noun = head === 'it' ? nounOfIt(sentence.tokens, span, isOnceFor) : head;
	if (noun === undefined || !isOnceFor(noun)) return undefined;
	return head === 'it' || isDefinite(sentence.tokens.filter((token) => contains(span, token)))
		? {kind, noun: as ?? noun}
		: undefined;
}

/** Milestones of people of which a story tells of one person only. */
const ofPronoun: ReadonlySet<string> = new Set(['take office', 'bear']);

/** "The outbreak" in "The outbreak has killed 31 people since it was declared": the last such thing before. */
function nounOfIt(tokens: readonly Token[], {start}: Span, isOnceFor: (noun: string) => boolean): string | undefined {
	const at = tokens.findLastIndex(
		(token) => token.end <= start && token.pos === 'NOUN' && isOnceFor(classOfNoun(token.lemma)),
	);
	const noun = tokens[at];
	return noun && determiners.has(tokens[at - 1]?.lower ?? '') ? classOfNoun(noun.lemma) : undefined;
}

/** "the plant", "its plant", "Halden's plant" is one that the story knows; "a plant" and "plants" may be any. */
function isDefinite(phrase: readonly Token[]): boolean {
	const noun = phrase.findLast(({pos}) => pos === 'NOUN');
	const isOne = noun !== undefined && noun.lower === noun.lemma;
	return (
		isOne && (determiners.has(phrase[0]?.lower ?? '') || phrase.some(({lower}) => lower === "'s" || lower === '’s'))
	);
}

const determiners = words('the its his her their this');

/**
 * Under one name for each thing, what a milestone happens to: the name itself, or the noun; where all articles together have one
 * name and one noun for a milestone of its kind, both mean one thing: "The Northern Star was built in 2003", "the ferry, built in 1998".
 */
export function holdersOf(milestones: readonly Milestone[]): (milestone: Milestone) => string {
	const known = new Map<string, {readonly names: Set<string>; readonly nouns: Set<string>}>();
	for (const {kind, entity, noun} of milestones) {
		const here = known.get(kind) ?? {names: new Set<string>(), nouns: new Set<string>()};
		known.set(kind, here);
		if (entity !== undefined) here.names.add(entity);
		if (noun !== undefined) here.nouns.add(noun);
	}
	return ({kind, entity, noun = ''}) => {
		const {names = new Set<string>(), nouns = new Set<string>()} = known.get(kind) ?? {};
		const [name] = names;
		if (names.size === 1 && nouns.size === 1 && name !== undefined) return `${kind} ${name}`;
		return `${kind} ${entity ?? noun}`;
	};
}
