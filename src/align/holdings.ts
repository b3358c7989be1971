import {contains, type Slot} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {ContextFact} from './context-fact.ts';
import {isSizeOfNamed} from './holders.ts';
import {bodies, heldBy, holdersOf, type Milestone} from './milestones.ts';

/** Before the holder of a count that somebody has, whatever else a claim says: "has store organization:ovarel". */
const HAS = 'has';

/** Whether a figure is of a thing itself, its size or how many it has: it is the same wherever the claim is set. */
export function isOfThingItself(holder: string | undefined): boolean {
	return isSizeOfNamed(holder) || holder?.startsWith(`${HAS} `) === true;
}

/** The facts with their holders: "Ovarel, which has 84 shops" and "the company runs 94 outlets" are held against each other. */
export function markHoldings(facts: readonly ContextFact[]): ContextFact[] {
	const holdings = new Map(
		facts.flatMap((fact) => {
			const holding = fact.held === undefined ? holdingOf(fact) : undefined;
			return holding ? [[fact, holding] as const] : [];
		}),
	);
	const holderOf = holdersOf([...holdings.values()]);
	return facts.map((fact) => {
		const holding = holdings.get(fact);
		return holding ? {...fact, held: holderOf(holding)} : fact;
	});
}

function holdingOf({context, slot, counted, key}: ContextFact): Milestone | undefined {
	const {claim} = context;
	const {lemma} = claim.predicate;
	if (slot.role !== 'count' || counted === undefined || passing.has(counted) || key !== `count  ${counted}`)
		return undefined;
	if (!having.has(lemma) || claim.polarity === 'negative' || claim.force !== 'done') return undefined;
	if (!isHad(context, slot)) return undefined;
	return heldBy(context, {
		kind: `${HAS} ${counted}${isPast(context) ? ' past' : ''}`,
		verbs: having,
		holders: ['agent'],
		isOnceFor: (noun) => bodies.has(noun),
		names: /^/u,
	});
}

function isHad({claim: {slots}}: ClaimContext, {span}: Slot): boolean {
	return slots.some((slot) => slot.role === 'patient' && contains(slot.span, span));
}

/** "had 12 shops" is told of another time than "has 30 shops". */
function isPast({claim: {predicate}, sentence: {tokens}}: ClaimContext): boolean {
	const verb = tokens.find(({start}) => start === predicate.start);
	return /(?:^had|^ran|ed)$/u.test(verb?.lower ?? '');
}

const having: ReadonlySet<string> = new Set(['have', 'run', 'operate', 'own', 'employ', 'manage']);

/** What one has for a while, or in some respect only. */
const passing: ReadonlySet<string> = new Set(
	`seat point win goal vote case infection dead injured missing day week month year hour minute second time chance option reason problem way thing plan
	person man woman people game match race lap advantage lead part kind type`.split(/\s+/),
);
