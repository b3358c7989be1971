import {createHash} from 'node:crypto';
import type {Finding, StoryView} from '../model/index.ts';
import {type RuledFinding, settlePrecedence} from './precedence.ts';
import type {Rule, RuleFinding} from './rule.ts';
import {withStatedCorrections} from './stated-corrections.ts';

/** Step 5: the findings of a story in order of weight, each with its identity. */
export function applyRules(rules: readonly Rule[], view: StoryView): Finding[] {
	const found = rules.flatMap((rule) => [...check(rule, view)].map((finding) => ({...finding, rule: rule.id})));
	const settled = settlePrecedence(found, view)
		.map((finding) => withStatedCorrections(finding, view))
		.toSorted(byWeight);
	return withIds(settled, view);
}

function* check(rule: Rule, view: StoryView): Generator<RuleFinding> {
	switch (rule.reads) {
		case 'question':
			for (const question of view.questions) yield* rule.check(question, view);
			return;
		case 'event':
			for (const event of view.events) yield* rule.check(event, view);
			return;
		case 'article':
			for (const extraction of view.extractions.values()) yield* rule.check(extraction, view);
			return;
		case 'story':
			yield* rule.check(view);
	}
}

const relationOrder = ['conflict', 'tension', 'coverage'] as const;
const severityOrder = ['high', 'medium', 'low'] as const;

/** Conflicts before tensions before coverage, then by severity, then by how many articles are concerned, then as found. */
function byWeight(a: RuledFinding, b: RuledFinding): number {
	return (
		relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) ||
		severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
		articlesOf(b) - articlesOf(a)
	);
}

function articlesOf({relation, evidence}: RuledFinding): number {
	return relation === 'coverage' ? 0 : new Set(evidence.map(({article}) => article)).size;
}

/** Letters of a shortened identity that a person can still type. */
const SHORTEST_ID = 8;

function withIds(findings: readonly RuledFinding[], view: StoryView): Finding[] {
	const seen = new Map<string, number>();
	const identified = findings.map((finding) => {
		const base = identityOf(finding, view);
		const count = seen.get(base) ?? 0;
		seen.set(base, count + 1);
		return {finding, identity: count === 0 ? base : hash(`${base} ${count}`)};
	});
	let length = SHORTEST_ID;
	while (new Set(identified.map(({identity}) => identity.slice(0, length))).size < identified.length) length++;
	return identified.map(({finding: {subject: _subject, slot: _slot, rule, ...rest}, identity}) => ({
		id: identity.slice(0, length),
		identity,
		rule,
		...rest,
	}));
}

/** What is asked, without path, position or value: rule, slot, scope, verb class, head and participants; within an article, its outlet. */
function identityOf({rule, slot, scope, subject, evidence}: RuledFinding, view: StoryView): string {
	const outlet = scope === 'within' ? (view.extractions.get(evidence[0]?.article ?? '')?.article.outlet ?? '') : '';
	return hash([rule, slot, scope, outlet, subject.verbClass, subject.head, ...subject.participants].join('\u0000'));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
