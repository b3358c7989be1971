import {classOfVerb} from '../knowledge/verb-classes.ts';
import {transitiveVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {beforeAdverbs, joinedVerb} from './subjects.ts';
import type {Clause, NounPhrase, Phrase, VerbGroup} from './syntax.ts';
import {isPast} from './verb-groups.ts';

/** A verb with its place among the phrases of its sentence. */
export interface PlacedVerb {
	readonly verb: VerbGroup;
	readonly index: number;
}

/** Lets the clauses that an "and" joins share what holds for both: doer, object, time and place. */
export function joinClauses(
	clauses: readonly Clause[],
	phrases: readonly Phrase[],
	verbs: readonly PlacedVerb[],
): Clause[] {
	const orders = new Map(verbs.map(({index}, order) => [index, order]));
	const shared = clauses.map((): readonly NounPhrase[] => []);
	for (const [order, placed] of verbs.entries()) {
		const partner = partnerOf(phrases, placed, verbs, orders, clauses);
		const [own, joined] = [clauses[order], partner === undefined ? undefined : clauses[partner]];
		if (partner === undefined || !own || !joined) continue;
		shared[order] = joined.others;
		shared[partner] = own.others;
	}
	return clauses.map((clause, order) => ({
		...withJoinedObject(clause, clauses[order + 1], phrases, verbs[order]?.index ?? 0),
		shared: shared[order] ?? [],
	}));
}

/** "attacked and burned the village", "was attacked and burned by rebels": what stands behind the second verb is of both. */
function withJoinedObject(clause: Clause, next: Clause | undefined, phrases: readonly Phrase[], index: number): Clause {
	if (!next || next.verb.passive !== clause.verb.passive || !isJoined(phrases, index, next)) return clause;
	const {agent, patient} = next;
	if (clause.verb.passive) return clause.agent || !agent ? clause : {...clause, agent};
	return clause.patient || !patient || !takesObject(mainOf(clause)) ? clause : {...clause, patient};
}

/** Whether nothing but an "and" or "or" stands between a verb and that of the next clause. */
function isJoined(phrases: readonly Phrase[], index: number, next: Clause): boolean {
	const link = phrases[index + 1];
	return link?.kind === 'link' && link.token.pos === 'CCONJ' && phrases[index + 2]?.first === next.verb.first;
}

function mainOf({sentence, verb}: Clause): Token | undefined {
	return sentence.tokens[verb.main];
}

/** Classes whose verbs have an object, so that they take that of the verb joined to them. */
const classesWithObject: ReadonlySet<string> = new Set(
	'attack kill injure arrest destroy damage steal sign publish buy sell find deny'.split(' '),
);

function takesObject(verb: Token | undefined): boolean {
	const lemma = verb?.lemma ?? '';
	return transitiveVerbs.has(lemma) || classesWithObject.has(classOfVerb(lemma) ?? '');
}

/** The clause before that this one is joined to by "and" and tells of the same time with; its place among the clauses. */
function partnerOf(
	phrases: readonly Phrase[],
	{verb, index}: PlacedVerb,
	verbs: readonly PlacedVerb[],
	orders: ReadonlyMap<number, number>,
	clauses: readonly Clause[],
): number | undefined {
	const place = verb.form === 'finite' ? joinedVerb(phrases, beforeAdverbs(phrases, index)) : undefined;
	const partner = place === undefined ? undefined : orders.get(place);
	const joined = partner === undefined ? undefined : verbs[partner];
	const tokens = clauses[0]?.sentence.tokens ?? [];
	return joined && isPast(joined.verb, tokens) === isPast(verb, tokens) ? partner : undefined;
}
