import {type Fate, fateOf, type Matter, matterOf} from '../knowledge/fates.ts';
import type {AlignedQuestion, Claim, Comparison, Slot, Token} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import {isAskedAlready} from './asked-already.ts';
import {cluster, type Edge} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {ReadingSet} from './readings.ts';
import type {EventFact} from './slot-alignment.ts';

/** What befell one person, as one claim tells it. */
interface FateFact extends EventFact {
	readonly fate: Fate;
	/** The person's canonical key; absent where nothing but a pronoun stands there. */
	readonly person?: string;
	/** What the court decided on: "money laundering". */
	readonly charge?: string;
}

/** Questions of what befell one person: convicted or acquitted, taken to prison or left free, conceded or not. */
export function fateQuestions(
	board: Board,
	names: EntityNames,
	known: readonly Omit<AlignedQuestion, 'id'>[],
): Omit<AlignedQuestion, 'id'>[] {
	const told = board.contexts.flatMap((context) => factOf(context, names));
	return groupsOf(toldOneWay(told))
		.filter((facts) => !isAskedAlready(known, facts, (a, b) => areOpposed(a, b)))
		.map((facts) => {
			const person = facts.find((fact) => fact.person !== undefined)?.person;
			const [matter] = facts.map(({fate}) => matterOf[fate]);
			return completeQuestion(
				{
					subject: {
						verbClass: matter ?? '',
						head: facts.find(({charge}) => charge !== undefined)?.charge ?? '',
						participants: person === undefined ? [] : [person],
					},
					slot: 'happened',
					question: askFate(matter ?? 'verdict', person === undefined ? 'the person' : names.nameOf(person)),
					facts,
					speakOfIt: facts.map(({article}) => article),
					comparisons: compareFates,
				},
				board,
			);
		});
}

function askFate(matter: Matter, name: string): string {
	switch (matter) {
		case 'verdict':
			return `Was ${name} convicted or acquitted?`;
		case 'custody':
			return `Was ${name} taken to prison or left free?`;
		case 'concession':
			return `Did ${name} concede?`;
		case 'confession':
			return `Did ${name} confess?`;
	}
}

function factOf(context: ClaimContext, names: EntityNames): FateFact[] {
	const {article, index, claim, sentence} = context;
	const behind = clauseBehind(sentence.tokens, claim.predicate.end);
	const fate = fateIn(context, behind);
	const holder = fate && holderOf(context, fate);
	if (fate === undefined || !holder) return [];
	const person = personOf(context, holder, names);
	if (person === undefined && !pronouns.has(holder.head ?? '')) return [];
	const charge = decides.has(claim.predicate.lemma) ? chargeOf(behind) : undefined;
	return [
		{
			article,
			index,
			claim,
			context,
			key: matterOf[fate],
			slot: slotOf(claim, fate, behind),
			fate,
			...(person !== undefined && {person}),
			...(charge !== undefined && {charge}),
		},
	];
}

/** What a claim tells for certain, of this trial or vote. */
function fateIn(context: ClaimContext, behind: readonly Token[]): Fate | undefined {
	const {claim, sentence} = context;
	if (claim.predicate.nominal || claim.certainty !== 'certain') return undefined;
	if (sentence.tokens.some(({lower, lemma}) => openWords.has(lower) || openWords.has(lemma))) return undefined;
	const lemmas = behind.map(({lemma}) => lemma);
	const fate = fateOf(claim.predicate.lemma, claim.polarity === 'negative', lemmas);
	return fate !== undefined && isSaidToBe(context, fate) ? fate : undefined;
}

function slotOf(claim: Claim, fate: Fate, behind: readonly Token[]): Slot {
	const {start, end} = claim.predicate;
	return {
		role: 'happened',
		span: {start: claim.polarity === 'negative' ? Math.min(claim.start, start) : start, end: endOf(behind, fate, end)},
		value: {kind: 'words', words: [fate]},
		entities: [],
		basis: 'stated',
	};
}

/** Nothing is said for good, or what is said is of another trial. */
const openWords: ReadonlySet<string> = new Set(
	'if whether ? unless overturn quash retrial earlier previous previously similar another ago before'.split(' '),
);

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** The words behind a verb up to the end of its clause. */
function clauseBehind(tokens: readonly Token[], from: number): Token[] {
	const behind = tokens.filter(({start}) => start >= from);
	const end = behind.findIndex(({pos, lower}) => pos === 'PUNCT' || lower === 'but' || lower === 'while');
	return end < 0 ? behind : behind.slice(0, end);
}

/** The last of the words that tell it: "taken straight from the dock to the prison". */
function endOf(behind: readonly Token[], fate: Fate, end: number): number {
	const last = behind.slice(0, TOLD_WITHIN).findLast(({lemma}) => tellingWords.has(lemma));
	return matterOf[fate] === 'confession' || last === undefined ? end : last.end;
}

const TOLD_WITHIN = 8;
const tellingWords: ReadonlySet<string> = new Set(
	'free liberty prison jail penitentiary guilty service work sentence term year month hour winner rival opponent challenger defeat'.split(
		' ',
	),
);

/** Done, or denied, or said of a state that lasts; "telephoned her to concede" is done too. */
function isSaidToBe({claim, sentence}: ClaimContext, fate: Fate): boolean {
	if (claim.polarity === 'negative' || fate === 'left free' || claim.force === 'done') return true;
	return fate === 'conceded' && sentence.tokens.some(({lemma, pos}) => pos === 'VERB' && calls.has(lemma));
}

const calls: ReadonlySet<string> = new Set(['call', 'phone', 'telephone', 'ring']);

/** Whom a court decides on stands as patient; whoever concedes does so. */
function holderOf({claim: {slots}}: ClaimContext, fate: Fate): Slot | undefined {
	const [agent, patient] = [slots.find(({role}) => role === 'agent'), slots.find(({role}) => role === 'patient')];
	return matterOf[fate] === 'verdict' || matterOf[fate] === 'custody' ? (patient ?? agent) : agent;
}

/** "Ines Duarte", or "a former manager, Ines Duarte": not whoever stands in "two of her friends". */
function personOf({claim}: ClaimContext, {value}: Slot, names: EntityNames): string | undefined {
	const named = value.kind === 'name' ? [value.entity] : [];
	const inRole = claim.slots.filter(({role}) => role === 'role').flatMap(({entities}) => entities);
	const person = [...named, ...inRole].find((entity) => entity.startsWith('person:'));
	return person === undefined ? undefined : names.canonical(person);
}

/** Verbs behind which the charge follows; behind "given" it is the sentence. */
const decides: ReadonlySet<string> = new Set(['acquit', 'convict', 'clear', 'find', 'exonerate']);

/** "of money laundering", "on all counts": the words behind the first preposition. */
function chargeOf(behind: readonly Token[]): string | undefined {
	const at = behind.slice(0, CHARGE_WITHIN).findIndex(({lower}) => lower === 'of' || lower === 'on');
	if (at < 0) return undefined;
	const from = behind.slice(at + 1);
	const end = from.findIndex(({pos}) => pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'VERB');
	const words = (end < 0 ? from : from.slice(0, end)).map(({lemma}) => lemma).filter((word) => !inGeneral.has(word));
	return words.length === 0 ? undefined : words.join(' ');
}

const CHARGE_WITHIN = 7;
/** "acquitted of all charges", "on all counts" */
const inGeneral: ReadonlySet<string> = new Set(['charge', 'count', 'point', 'all', 'other']);

/** An article that tells both of one person, of one charge or of none, has told its readers. */
function toldOneWay(told: readonly FateFact[]): FateFact[] {
	return told.filter(
		(fact) =>
			!told.some(
				(other) =>
					other.article === fact.article &&
					other.key === fact.key &&
					other.fate !== fact.fate &&
					(other.charge === fact.charge || fact.charge === undefined || other.charge === undefined) &&
					isOnePerson(fact, other),
			),
	);
}

function groupsOf(told: readonly FateFact[]): FateFact[][] {
	const edges: Edge[] = [];
	for (const [a, one] of told.entries()) {
		for (let b = a + 1; b < told.length; b++) {
			const other = told[b];
			if (other && areOpposed(one, other)) edges.push({a, b, score: 1});
		}
	}
	return cluster(told.length, edges, () => false)
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => told[index] ?? []));
}

function areOpposed(one: FateFact, other: FateFact): boolean {
	if (one.key !== other.key || one.fate === other.fate || one.article === other.article) return false;
	if (!isOnePerson(one, other) || !isOneCharge(one, other)) return false;
	// "a former manager" leads to no other event
	return affinityOf({...one.context, aside: false}, {...other.context, aside: false}).excluded === undefined;
}

/** A pronoun may stand for the other's person where the matter is one that a story has once. */
function isOnePerson(one: FateFact, other: FateFact): boolean {
	if (one.person !== undefined && other.person !== undefined) return one.person === other.person;
	if (one.person === undefined && other.person === undefined) return false;
	if (one.key === 'concession')
		return [one, other].every(({claim}) => claim.predicate.lemma === 'concede' || claim.polarity === 'negative');
	return one.charge !== undefined && one.charge === other.charge;
}

/** Convicted of one thing and acquitted of another, both may be; acquitted of all is not convicted of anything. */
function isOneCharge(one: FateFact, other: FateFact): boolean {
	if (one.key !== 'verdict' || one.charge === other.charge) return true;
	const acquitted = one.fate === 'acquitted' ? one : other;
	return acquitted.charge === undefined;
}

function compareFates({readings, facts}: ReadingSet): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const [first, second] = [one, other].map(({value}) => (value.kind === 'words' ? value.words.join(' ') : ''));
			if (first === second) return {a, b, relation: 'agree', reason: `both say ${first ?? ''}`};
			const isOpen = facts.flat().some(({claim}) => claim.predicate.lemma === 'confess');
			return {a, b, relation: isOpen ? 'tension' : 'conflict', reason: `${first ?? ''} against ${second ?? ''}`};
		}),
	);
}
