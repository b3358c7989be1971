import type {Claim, Extraction, Slot, Value} from '../model/index.ts';

/** An extraction in which one name stands for somebody else than in other articles: its key is replaced throughout. */
export function withKey(extraction: Extraction, key: string, fresh: string): Extraction {
	const keyOf = (entity: string): string => (entity === key ? fresh : entity);
	const {analysis, claims} = extraction;
	const mentions = analysis.mentions.map((mention) => ({...mention, entity: keyOf(mention.entity)}));
	return {
		...extraction,
		analysis: {...analysis, mentions},
		claims: claims.map((claim) => claimWith(claim, keyOf)),
	};
}

function claimWith(claim: Claim, keyOf: (entity: string) => string): Claim {
	const {entity} = claim.attribution;
	return {
		...claim,
		slots: claim.slots.map((slot) => slotWith(slot, keyOf)),
		attribution: {...claim.attribution, ...(entity !== undefined && {entity: keyOf(entity)})},
	};
}

function slotWith(slot: Slot, keyOf: (entity: string) => string): Slot {
	return {...slot, value: valueWith(slot.value, keyOf), entities: slot.entities.map(keyOf)};
}

function valueWith(value: Value, keyOf: (entity: string) => string): Value {
	if (value.kind === 'name') return {...value, entity: keyOf(value.entity)};
	return value.kind === 'set' ? {...value, members: value.members.map(keyOf)} : value;
}
