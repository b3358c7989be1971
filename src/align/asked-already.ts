import type {AlignedQuestion, Fact} from '../model/index.ts';

/** Whether one of the questions that are at odds already holds two facts that clash, by their sentences. */
export function isAskedAlready<Told extends Fact>(
	known: readonly Omit<AlignedQuestion, 'id'>[],
	facts: readonly Told[],
	clash: (one: Told, other: Told) => boolean,
): boolean {
	return known.some((question) => {
		if (!question.comparisons.some(({relation}) => relation === 'conflict' || relation === 'tension')) return false;
		const places = new Set(question.facts.flat().map(placeOf));
		const held = facts.filter((fact) => places.has(placeOf(fact)));
		return held.some((one, at) => held.slice(at + 1).some((other) => clash(one, other)));
	});
}

function placeOf({article, claim}: Fact): string {
	return `${article} ${claim.sentence}`;
}
