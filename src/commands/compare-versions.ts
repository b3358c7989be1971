import {contentWordSimilarity} from '../adapters/similarity/content-words.ts';
import {findingState} from '../adapters/reporters/shared/finding-state.ts';
import {
	type Evidence,
	evidenceAt,
	type Extraction,
	type Finding,
	type FindingChange,
	type Report,
	type SentenceChange,
} from '../model/index.ts';

/** Two sentences are one that was changed from this share of common content words on. */
const sameSentence = 0.5;

/** The sentences that were added, removed or changed, in order of the new version, removed ones at last. */
export function sentenceChanges(before: Extraction, after: Extraction): SentenceChange[] {
	const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
	const [oldKeys, freshKeys] = [new Set(old.map(keyOf)), new Set(fresh.map(keyOf))];
	const removed = old.filter((sentence) => !freshKeys.has(keyOf(sentence)));
	const taken = new Set<Evidence>();
	const added = fresh
		.filter((sentence) => !oldKeys.has(keyOf(sentence)))
		.map((sentence): SentenceChange => {
			const origin = nearest(sentence, removed, taken);
			if (!origin) return {kind: 'added', after: sentence};
			taken.add(origin);
			return {kind: 'changed', before: origin, after: sentence};
		});
	const gone = removed.filter((sentence) => !taken.has(sentence));
	return [...added, ...gone.map((sentence): SentenceChange => ({kind: 'removed', before: sentence}))];
}

function sentencesOf(extraction: Extraction): Evidence[] {
	const {analysis} = extraction;
	return analysis.sentences
		.filter(({part}) => analysis.parts[part]?.role !== 'furniture')
		.map((sentence) => evidenceAt(extraction, sentence));
}

/** Line breaks within a sentence change nothing. */
function keyOf({quote}: Evidence): string {
	return quote.replaceAll(/\s+/gu, ' ');
}

function nearest(sentence: Evidence, among: readonly Evidence[], taken: ReadonlySet<Evidence>): Evidence | undefined {
	let best: {evidence: Evidence; likeness: number} | undefined;
	for (const evidence of among) {
		if (taken.has(evidence)) continue;
		const likeness = contentWordSimilarity(evidence.quote, sentence.quote);
		if (likeness >= sameSentence && likeness > (best?.likeness ?? 0)) best = {evidence, likeness};
	}
	return best?.evidence;
}

/** What became of the findings of one report in the next, by what they ask; the new ones first. */
export function findingChanges(before: Report, after: Report): FindingChange[] {
	const old = statesOf(before);
	const fresh = statesOf(after);
	const changes = [...fresh].map(([identity, {finding, state}]): FindingChange => {
		const known = old.get(identity);
		if (!known) return {change: 'new', finding};
		return known.state === state ? {change: 'unchanged', finding} : {change: 'changed', finding, before: known.finding};
	});
	const gone = [...old]
		.filter(([identity]) => !fresh.has(identity))
		.map(([, {finding}]): FindingChange => ({change: 'gone', finding}));
	const order = ['new', 'changed', 'gone', 'unchanged'] as const;
	return [...changes, ...gone].toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}

function statesOf(report: Report): Map<string, {finding: Finding; state: string}> {
	return new Map(
		report.stories.flatMap((story) =>
			story.findings.map(
				(finding) => [finding.identity, {finding, state: findingState(finding, story, report)}] as const,
			),
		),
	);
}
