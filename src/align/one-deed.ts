import {rarity} from '../knowledge/word-frequency.ts';
import type {Slot, SlotRole} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';

/** Verbs rarer than this are told of one matter only: "concede", "resign", not "come". */
const TELLING_VERB = 0.4;

/** Whether two claims of one rare verb tell of one deed: of one person, of whom nothing but the verb is told, or from one source. */
export function tellOneDeed(a: ClaimContext, b: ClaimContext, names: EntityNames): boolean {
	const {lemma} = a.claim.predicate;
	if (lemma !== b.claim.predicate.lemma || rarity(lemma) < TELLING_VERB) return false;
	return isOneActor(a, b, names) || isOneSource(a, b, names);
}

/** "Brito conceded", "Mr Brito refused to concede". */
function isOneActor(a: ClaimContext, b: ClaimContext, names: EntityNames): boolean {
	const [one, other] = [loneActor(a, names), loneActor(b, names)];
	return one !== undefined && one === other && !a.aside && !b.aside;
}

function loneActor({claim}: ClaimContext, names: EntityNames): string | undefined {
	const told = claim.slots.filter(({role}) => role === 'agent' || role === 'patient');
	const value = told.length === 1 ? told[0]?.value : undefined;
	return value?.kind === 'name' && value.entity.startsWith('person:') ? names.canonical(value.entity) : undefined;
}

/** One named source that says both: "Kohl said he would appeal", "Kohl said that his client would not appeal the verdict". */
function isOneSource({claim: a}: ClaimContext, {claim: b}: ClaimContext, names: EntityNames): boolean {
	const [one, other] = [a, b].map(({attribution}) => attribution.entity);
	if (one === undefined || other === undefined || names.canonical(one) !== names.canonical(other)) return false;
	const [doer, otherDoer] = [slotOf(a, 'agent'), slotOf(b, 'agent')];
	const [sufferer, otherSufferer] = [slotOf(a, 'patient'), slotOf(b, 'patient')];
	if (sufferer && otherSufferer && !isSameParticipant(sufferer, otherSufferer)) return false;
	return isPronoun(doer) || isPronoun(otherDoer) || isSameParticipant(doer, otherDoer);
}

function isPronoun(slot: Slot | undefined): boolean {
	return slot?.head !== undefined && pronouns.has(slot.head);
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** The slot of a claim that has a role, where it has one. */
export function slotOf({slots}: ClaimContext['claim'], wanted: SlotRole): Slot | undefined {
	return slots.find(({role}) => role === wanted);
}

/** Whether two slots have one head and no qualifiers or names that set them apart. */
export function isSameParticipant(one: Slot | undefined, other: Slot | undefined): boolean {
	return one?.head !== undefined && one.head === other?.head && !qualifiersDiffer(one, other);
}

/** "the mining law" and "the fishing law": each says something of the head that the other does not. */
function qualifiersDiffer(one: Slot, other: Slot): boolean {
	if (one.value.kind !== 'words' || other.value.kind !== 'words')
		return one.value.kind === 'name' && other.value.kind === 'name' && one.value.entity !== other.value.entity;
	const [first, second] = [one.value.words, other.value.words];
	return first.some((word) => !second.includes(word)) && second.some((word) => !first.includes(word));
}
