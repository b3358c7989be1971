import type {Evidence, Finding, Question, Reading, Story} from '../../../model/index.ts';
import {oneOriginGroups} from './one-origin.ts';

/** One of the sides that a finding holds against each other: a reading with its evidence, or what one place says. */
export interface Side {
	/** The reading and its index in its question, where the side is one. */
	readonly reading?: Reading;
	readonly index?: number;
	readonly slot?: Question['slot'];
	readonly evidence: readonly Evidence[];
	/** The articles behind it, in order of the story. */
	readonly articles: readonly string[];
	/** How many independent sources these articles come down to. */
	readonly origins: number;
}

/** The sides of a finding: its readings in the order of its question, then evidence that is no reading, by article. */
export function sidesOf(finding: Finding, story: Story): Side[] {
	const [id] = finding.questions;
	const question = story.questions.find((candidate) => candidate.id === id);
	const sides = (question?.readings ?? []).map((reading, index) => ({
		reading,
		index,
		...(question && {slot: question.slot}),
		evidence: finding.evidence.filter((one) => reading.evidence.some((other) => samePlace(one, other))),
	}));
	const placed = new Set(sides.flatMap(({evidence}) => evidence));
	const rest = new Map<string, Evidence[]>();
	for (const evidence of finding.evidence) {
		if (placed.has(evidence)) continue;
		rest.set(evidence.article, [...(rest.get(evidence.article) ?? []), evidence]);
	}
	return [
		...sides.filter(({evidence}) => evidence.length > 0),
		...[...rest.values()].map((evidence) => ({evidence})),
	].map((side) => ({...side, ...behind(side.evidence, story)}));
}

function behind(evidence: readonly Evidence[], story: Story): Pick<Side, 'articles' | 'origins'> {
	const articles = story.articles.filter((id) => evidence.some(({article}) => article === id));
	return {articles, origins: oneOriginGroups(articles, story.origins).length};
}

function samePlace(a: Evidence, b: Evidence): boolean {
	return a.article === b.article && a.start === b.start && a.end === b.end;
}
