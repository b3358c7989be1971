import type {Way} from '../knowledge/existence.ts';
import {participleOf} from '../knowledge/irregular-verbs.ts';
import type {AlignedQuestion, Claim, Token} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import {isAskedAlready} from './asked-already.ts';
import {cluster, type Edge} from './clusters.ts';
import {type ClaimContext, isPlace} from './context.ts';
import {polaritySlot} from './happened-builder.ts';
import {slotOf} from './one-deed.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {EventFact} from './slot-alignment.ts';
import {thingsTold, type ThingTold} from './things-told.ts';

/** A thing that an article says there was, or was not. */
interface ThingFact extends EventFact {
	readonly thing: ThingTold;
}

/**
 * Questions of whether there was such a thing at all: asked where one article tells of it and another says that there was none,
 * and none of those that are asked already holds the two sentences.
 */
export function existenceQuestions(
	board: Board,
	known: readonly Omit<AlignedQuestion, 'id'>[],
): Omit<AlignedQuestion, 'id'>[] {
	const told = thingFacts(board.contexts);
	return groupsOf(told)
		.filter((facts) => !isAskedAlready(known, facts, (one, other) => one.thing.exists !== other.thing.exists))
		.map((facts) => {
			const [denial] = facts.filter(({thing}) => !thing.exists);
			return completeQuestion(
				{
					subject: {verbClass: 'exist', head: denial?.key ?? '', participants: []},
					slot: 'happened',
					question: denial === undefined ? 'Was there one?' : askWhetherThere(denial.thing),
					facts,
					speakOfIt: facts.map(({article}) => article),
				},
				board,
			);
		});
}

function askWhetherThere({words, way, verb}: ThingTold): string {
	const be = /[^s]s$/u.test(words) && !words.endsWith('gas') ? 'Were' : 'Was';
	return way === 'be' || way === 'own' || way === 'have'
		? `${be} there any ${words}?`
		: `${be} any ${words} ${participleOf(verb.lemma)}?`;
}

/** One fact for each thing told of; an article that says both has told its readers. */
function thingFacts(contexts: readonly ClaimContext[]): ThingFact[] {
	const bySentence = new Map<ClaimContext['sentence'], ClaimContext[]>();
	for (const context of contexts) {
		const known = bySentence.get(context.sentence);
		if (known) known.push(context);
		else bySentence.set(context.sentence, [context]);
	}
	const all = [...bySentence].flatMap(([{tokens}, told]) => {
		if (tokens.some((token, at) => isUnsure(token, tokens[at + 1]))) return [];
		return thingsTold(tokens).flatMap((thing) => factOf(thing, nearest(told, thing)));
	});
	return all.filter(
		(fact) =>
			!all.some(
				(other) => other.article === fact.article && other.key === fact.key && other.thing.exists !== fact.thing.exists,
			),
	);
}

/** Sentences that leave it open, or tell of another time. */
const unsure: ReadonlySet<string> = new Set(
	'if whether ? unless yet until initially immediately far rumor rumors rumour rumours hoax unlikely denied denies deny only how'.split(
		' ',
	),
);

/** "valid until 2030" leaves nothing open. */
function isUnsure({lower}: Token, next: Token | undefined): boolean {
	return unsure.has(lower) && !(lower === 'until' && /^\d{4}$/.test(next?.text ?? ''));
}

/** The claim that tells of it: the one of its verb, or else the last before it. */
function nearest(told: readonly ClaimContext[], {verb}: ThingTold): ClaimContext | undefined {
	return (
		told.find(({claim}) => claim.predicate.start === verb.start) ??
		told.findLast(({claim}) => !claim.predicate.nominal && claim.predicate.start <= verb.start) ??
		told[0]
	);
}

function factOf(thing: ThingTold, context: ClaimContext | undefined): ThingFact[] {
	if (!context || context.aside || context.claim.certainty !== 'certain') return [];
	const {article, index} = context;
	const claim: Claim = {
		...context.claim,
		polarity: thing.exists ? 'positive' : 'negative',
		force: thing.planned ? 'planned' : 'done',
	};
	return [{article, index, claim, context, key: thing.key, slot: polaritySlot(thing.exists, thing), thing}];
}

function groupsOf(told: readonly ThingFact[]): ThingFact[][] {
	const existing = new Map<string, number[]>();
	for (const [index, {key, thing}] of told.entries()) {
		if (thing.exists) existing.set(key, [...(existing.get(key) ?? []), index]);
	}
	const edges: Edge[] = [];
	for (const [a, denial] of told.entries()) {
		if (denial.thing.exists) continue;
		for (const b of existing.get(denial.key) ?? []) {
			const other = told[b];
			if (other && other.article !== denial.article && areOfOneThing(denial, other)) edges.push({a, b, score: 1});
		}
	}
	return cluster(told.length, edges, () => false)
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => told[index] ?? []));
}

function areOfOneThing(denial: ThingFact, other: ThingFact): boolean {
	const [none, some] = [denial.thing, other.thing];
	if (none.planned !== some.planned || !areNamedAlike(none, some) || !goTogether(none.way, some.way)) return false;
	if (none.complement !== undefined && !tells(other, none.complement)) return false;
	if (none.kind === undefined && !isTelling(none, some)) return false;
	if (none.kind?.owned === true && !isOneOwner(denial, other)) return false;
	return affinityOf(denial.context, other.context).excluded === undefined && yearsOf(denial) === yearsOf(other);
}

/** "no tsunami warning" and "a tsunami warning"; "no alarm" and "the fire alarm" are of one kind that needs no word before it. */
function areNamedAlike({modifiers: a, kind}: ThingTold, {modifiers: b}: ThingTold): boolean {
	const shared = a.filter((word) => b.includes(word)).length;
	if (kind?.ofKind === true) return shared > 0 && shared === Math.min(a.length, b.length);
	return kind === undefined ? shared === a.length && shared === b.length : shared === a.length || shared === b.length;
}

function goTogether(none: Way, some: Way): boolean {
	if (none === some) return true;
	return (none !== 'have' && some === 'be') || (none === 'be' && some !== 'have') || none === 'own' || some === 'own';
}

/** A noun of no known kind must be told of by a verb of its own, or by more than one word. */
function isTelling(none: ThingTold, some: ThingTold): boolean {
	if (none.way === 'have' || some.way === 'have') return false;
	return none.modifiers.length > 0 || (telling.has(none.way) && none.way === some.way);
}

const telling: ReadonlySet<Way> = new Set<Way>(['use', 'take', 'find', 'pay']);

function tells({context}: ThingFact, complement: string): boolean {
	const general = firearms.has(complement);
	return context.sentence.tokens.some(({lemma}) => lemma === complement || (general && firearms.has(lemma)));
}

const firearms: ReadonlySet<string> = new Set([
	'weapon',
	'gun',
	'firearm',
	'rifle',
	'pistol',
	'shotgun',
	'handgun',
	'revolver',
]);

/** Both name the owner, or both speak of "him" and of what it is for. */
function isOneOwner({context: a, thing}: ThingFact, {context: b, thing: other}: ThingFact): boolean {
	if ([...a.terms.keys()].some((term) => term.includes(':') && !isPlace(term) && b.terms.has(term))) return true;
	const [one, two] = [a, b].map(({claim}) => slotOf(claim, 'agent')?.head);
	return thing.complement !== undefined && other.complement !== undefined && one !== undefined && one === two;
}

/** A sentence that gives a year looks back; "valid until 2030" does not. */
function yearsOf({context: {sentence}}: ThingFact): string {
	return sentence.tokens
		.flatMap(({text}, at) => {
			const before = sentence.tokens[at - 1]?.lower ?? '';
			return /^(?:19|20)\d\d$/.test(text) && !bounds.has(before) ? [text] : [];
		})
		.join(' ');
}

const bounds: ReadonlySet<string> = new Set(['until', 'till', 'through', 'since']);
