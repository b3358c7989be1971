import {cityByName} from '../knowledge/cities.ts';
import {placeRelation} from '../knowledge/places.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Reading, Value} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {placeTraits} from './place-traits.ts';
import {compareFlights, compareKinds, compareModels, compareVessels, kindTraits} from './kind-traits.ts';
import {comparePosts, postTraits} from './post-traits.ts';
import {type Board, completeQuestion} from './questions.ts';
import {compareBodies, compareJournals, compareSharers} from './relate-bodies.ts';
import {namedSentences, type Trait, type TraitKind} from './trait.ts';
import {workTraits} from './work-traits.ts';

type Verdict = Pick<Comparison, 'relation' | 'reason' | 'missing'>;

/** How a trait is asked for, and how two values of it stand to each other. */
interface TraitQuestion {
	readonly slot: 'place' | 'role' | 'agent' | 'class';
	readonly ask: (thing: string, aspect: string) => string;
	readonly compare: (a: Value, b: Value) => Verdict;
	/** An article that gives two values is at odds with itself. */
	readonly within?: true;
}

const asked: Readonly<Record<TraitKind, TraitQuestion>> = {
	birth: {slot: 'place', ask: (thing) => `Where was ${thing} born?`, compare: comparePlaces},
	home: {slot: 'place', ask: (thing) => `Where does ${thing} live?`, compare: comparePlaces},
	base: {slot: 'place', ask: (thing) => `Where is ${thing} based?`, compare: comparePlaces},
	flag: {slot: 'place', ask: (thing) => `Whose flag does ${thing} fly?`, compare: comparePlaces},
	employer: {slot: 'role', ask: (thing) => `At which university is ${thing}?`, compare: compareBodies},
	vessel: {slot: 'class', ask: (thing) => `What type of ship is ${thing}?`, compare: compareVessels},
	side: {slot: 'class', ask: (thing, limb) => `Which ${limb} of ${thing} is it?`, compare: compareKinds},
	sex: {slot: 'class', ask: (thing) => `Is ${thing} a man or a woman?`, compare: compareKinds},
	model: {slot: 'class', ask: (thing) => `Which model is ${thing}?`, compare: compareModels},
	code: {slot: 'class', ask: (thing) => `Which model is ${thing}?`, compare: compareModels, within: true},
	flight: {slot: 'class', ask: (thing) => `Which number has ${thing}?`, compare: compareFlights},
	dismissal: {slot: 'class', ask: (thing) => `Why was ${thing} sent off?`, compare: compareKinds},
	vote: {slot: 'class', ask: (thing) => `How did ${thing} vote?`, compare: compareKinds},
	post: {slot: 'role', ask: (thing) => `Which post is ${thing} to take?`, compare: comparePosts},
	team: {slot: 'agent', ask: (thing) => `From which university is ${thing}?`, compare: compareSharers},
	funder: {slot: 'agent', ask: (thing) => `Who paid for ${thing}?`, compare: compareSharers},
	journal: {slot: 'agent', ask: (thing) => `Which journal published ${thing}?`, compare: compareJournals},
	maker: {slot: 'agent', ask: (thing) => `Who built ${thing}?`, compare: compareBodies},
	mover: {slot: 'agent', ask: (thing) => `Who tabled ${thing}?`, compare: compareBodies},
};

/** Questions of what a thing is: asked where articles tell one trait of it. */
export function traitQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const texts = new Map(extractions.map(({article}) => [article.id, article.text]));
	return groupsIn(board, extractions, names).map(({kind, thing, aspect, facts}) => {
		const {slot, ask, compare} = asked[kind];
		return completeQuestion(
			{
				subject: {verbClass: kind, head: aspect, participants: [thing]},
				slot,
				question: ask(names.nameOf(thing), aspect),
				facts,
				speakOfIt: (names.mentions.get(thing) ?? []).map(({article}) => article),
				comparisons: ({readings}) => compareTraits(readings, compare, texts),
			},
			board,
		);
	});
}

/** What several articles tell of one trait of one thing. */
interface TraitGroup {
	readonly kind: TraitKind;
	readonly thing: string;
	readonly aspect: string;
	readonly facts: readonly Fact[];
}

function groupsIn(board: Board, extractions: readonly Extraction[], names: EntityNames): TraitGroup[] {
	const groups = new Map<string, Omit<TraitGroup, 'facts'> & {readonly facts: Fact[]}>();
	for (const extraction of extractions) {
		for (const trait of traitsIn(extraction)) {
			const {kind, aspect = ''} = trait;
			const thing = names.canonical(trait.thing);
			const key = `${kind} ${thing} ${aspect}`;
			const group = groups.get(key) ?? {kind, thing, aspect, facts: []};
			groups.set(key, group);
			group.facts.push(factOf(trait, extraction.article.id, board));
		}
	}
	return [...groups]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, group]) => ({...group, facts: asked[group.kind].within ? group.facts : withoutTorn(group)}))
		.filter(({kind, facts}) => isWorthAsking(kind, facts));
}

/** Of kinds only what differs: that two articles have a woman of 45 is no question. */
function isWorthAsking(kind: TraitKind, facts: readonly Fact[]): boolean {
	const {slot, within} = asked[kind];
	if (slot === 'class' && new Set(facts.map(({slot: {value}}) => JSON.stringify(value))).size < 2) return false;
	return within === true || new Set(facts.map(({article}) => article)).size > 1;
}

function traitsIn(extraction: Extraction): Trait[] {
	return namedSentences(extraction).flatMap((named) => [
		...placeTraits(named),
		...workTraits(named),
		...postTraits(named),
		...kindTraits(named),
	]);
}

function factOf({kind, thing, span, value}: Trait, article: string, board: Board): Fact {
	const entities = value.kind === 'name' ? [value.entity, thing] : [thing];
	return factAround(board.contexts, article, span, {role: asked[kind].slot, span, value, entities}, kind);
}

/** An article that gives two values knows why, or speaks of two things: none of its facts is asked. */
function withoutTorn({kind, facts}: TraitGroup): Fact[] {
	const {compare} = asked[kind];
	const isTorn = (one: Fact): boolean =>
		facts.some((other) => {
			if (other.article !== one.article) return false;
			const {relation} = compare(one.slot.value, other.slot.value);
			return relation === 'conflict' || relation === 'tension';
		});
	const torn = new Set(facts.filter(isTorn).map(({article}) => article));
	return facts.filter(({article}) => !torn.has(article));
}

function compareTraits(
	readings: readonly Reading[],
	compare: TraitQuestion['compare'],
	texts: ReadonlyMap<string, string>,
): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const verdict = compare(one.value, other.value);
			if (verdict.relation !== 'conflict' && verdict.relation !== 'tension') return {a, b, ...verdict};
			const known = [knows(one, other, texts), knows(other, one, texts)];
			if (known.every(Boolean)) return {a, b, relation: 'compatible', reason: 'one article names both'};
			if (verdict.relation === 'conflict' && known.some(Boolean))
				return {a, b, relation: 'tension', reason: `${verdict.reason}, and one article names both`};
			return {a, b, ...verdict};
		}),
	);
}

/** Whether every article of one reading names the value of the other too; "Lung Letters" names no "Lung". */
function knows(one: Reading, {value}: Reading, texts: ReadonlyMap<string, string>): boolean {
	if (value.kind !== 'name' || one.text.includes(value.surface)) return false;
	return one.articles.every((article) => texts.get(article)?.includes(value.surface) === true);
}

/** A place that the almanac lacks may be a part of one that it has; a town may be named for its neighbour that everybody knows. */
function comparePlaces(a: Value, b: Value): Verdict {
	if (a.kind !== 'name' || b.kind !== 'name') return {relation: 'compatible', reason: 'values of different kinds'};
	const words = `${a.surface} against ${b.surface}`;
	switch (placeRelation(a.entity, b.entity)) {
		case 'same':
			return {relation: 'agree', reason: `both say ${a.surface}`};
		case 'contains':
		case 'within':
			return {relation: 'compatible', reason: `of ${a.surface} and ${b.surface}, one lies in the other`};
		case 'apart':
			return areNear(a.surface, b.surface)
				? {relation: 'tension', reason: `${words}: perhaps a town and the city that it lies by`}
				: {relation: 'conflict', reason: `${a.surface} and ${b.surface} are two places`};
		case 'unknown':
			return {relation: 'tension', reason: `${words}: perhaps one lies in or by the other`};
	}
}

/** Two towns of one division, or of a country without known ones, of which one is much the larger: "Fresno" and "Clovis". */
function areNear(a: string, b: string): boolean {
	const [one, other] = [cityByName(a), cityByName(b)];
	if (!one || !other || one.country !== other.country || one.region !== other.region) return false;
	return Math.max(one.thousands, other.thousands) > MUCH_LARGER * Math.min(one.thousands, other.thousands);
}

/** A suburb has seldom more than a fifth of its city's inhabitants. */
const MUCH_LARGER = 5;
