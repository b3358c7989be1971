import type {AlignedQuestion} from '../model/index.ts';

/** Whether a question asks if something happened; others of the slot ask which way it went. */
export function asksWhether({slot, readings}: AlignedQuestion): boolean {
	return slot === 'happened' && readings.every(({value}) => value.kind === 'happened');
}

/** Whether the two sides of a question come from different voices: a party against the narrator, or two parties. */
export function isDisputed({readings, facts}: AlignedQuestion): boolean {
	const voices = readings.map(
		(_, index) =>
			new Set(
				(facts[index] ?? []).map(
					({claim: {attribution}}) => attribution.entity ?? attribution.source ?? attribution.kind,
				),
			),
	);
	return voices.some((one, index) =>
		voices.some((other, place) => place > index && [...one].every((voice) => !other.has(voice))),
	);
}
