import type {Subject} from '../model/index.ts';
import {patientHead} from './affinity.ts';
import {commonest} from './events.ts';
import type {EventFact} from './slot-alignment.ts';

/** What a question on one event is about: its verb class, what is done to what, and the entities that all its claims name. */
export function eventSubject(facts: readonly EventFact[]): Subject {
	const participants = [...new Set(facts.flatMap(({context}) => [...context.entities]))].filter((entity) =>
		facts.every(({context}) => context.entities.has(entity)),
	);
	return {
		verbClass: facts[0]?.claim.predicate.verbClass ?? '',
		head: commonest(facts.flatMap(({claim}) => patientHead(claim) ?? [])) ?? '',
		participants: participants.toSorted(),
	};
}
