import {
	type DraftCheck,
	type DraftFact,
	type DraftRule,
	draftRuleOf,
	type Evidence,
	type Finding,
	type FindingRelation,
	type Report,
	type ReportArticle,
	type ReportRule,
} from '../../../model/index.ts';
import {rules} from '../../../rules/index.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';

const help = 'crosscheck check --help says what is looked for.';
const ruleWords: readonly ReportRule[] = [
	{id: 'misquotation', description: 'A quotation of the draft stands in no source word for word', help},
	{id: 'no-source', description: 'No source says what the draft says', help},
	{id: 'other-words', description: 'What the draft says is not found in these words in any source', help},
];

const relations: Readonly<Record<DraftRule, FindingRelation>> = {
	misquotation: 'conflict',
	'no-source': 'tension',
	'other-words': 'coverage',
};

/** Letters of an identity that name a fact. */
const idLength = 8;

const severities = {conflict: 'high', tension: 'medium', coverage: 'low'} as const;

/** A finding of a checked draft with the fact that it tells of; none where a rule found it. */
export interface DraftFinding {
	readonly finding: Finding;
	readonly fact?: DraftFact;
}

/** All that speaks against a draft, its own places first: what rules found, then quotations, claims and facts without support. */
export function draftFindings(check: DraftCheck, articles: readonly ReportArticle[]): DraftFinding[] {
	const outlet = nameOutlets(articles);
	const isDraft = ({article}: Evidence): boolean => article === check.draft;
	const ruled = check.story.findings.map((finding) => ({
		finding: {
			...finding,
			evidence: [...finding.evidence.filter(isDraft), ...finding.evidence.filter((one) => !isDraft(one))],
		},
	}));
	const told = check.facts.flatMap((fact): DraftFinding[] => {
		const rule = draftRuleOf(fact);
		return rule && fact.identity !== undefined ? [{finding: findingOf(fact, rule, fact.identity, outlet), fact}] : [];
	});
	const order: readonly FindingRelation[] = ['conflict', 'tension', 'coverage'];
	return [...ruled, ...told].toSorted((a, b) => order.indexOf(a.finding.relation) - order.indexOf(b.finding.relation));
}

/** A checked draft as a report of one story, for the formats that print reports. */
export function draftReport(
	check: DraftCheck,
	articles: readonly ReportArticle[],
	{tool, notCompared}: Pick<Report, 'tool' | 'notCompared'>,
	found: readonly DraftFinding[] = draftFindings(check, articles),
): Report {
	const findings = found.map(({finding}) => finding);
	return {
		formatVersion: 1,
		tool,
		articles,
		stories: [{...check.story, findings}],
		notCompared,
		rules: [...rules, ...ruleWords],
	};
}

function findingOf(fact: DraftFact, rule: DraftRule, identity: string, outlet: OutletNames): Finding {
	const {evidence, nearest, decision} = fact;
	const relation = relations[rule];
	return {
		id: factId(fact) ?? identity,
		identity,
		rule,
		relation,
		scope: 'across',
		severity: severities[relation],
		questions: [],
		message: messageOf(fact, rule),
		why: nearest ? `nearest in ${outlet(nearest.article)}: “${nearest.quote}”` : 'nothing near it was found',
		evidence: nearest ? [evidence, nearest] : [evidence],
		...(decision && {decision}),
	};
}

function messageOf({evidence: {quote}, kind}: DraftFact, rule: DraftRule): string {
	switch (rule) {
		case 'misquotation':
			return `no source has the quotation “${quote}” word for word`;
		case 'no-source':
			return kind === 'claim' ? `no source says “${quote}”` : `no source has the ${kind} “${quote}”`;
		case 'other-words':
			return `“${quote}” is not found in these words`;
	}
}

/** What people name a fact by, to decide on it. */
export function factId({identity}: DraftFact): string | undefined {
	return identity?.slice(0, idLength);
}
