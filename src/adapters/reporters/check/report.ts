import {createHash} from 'node:crypto';
import type {
	DraftCheck,
	DraftFact,
	Evidence,
	Finding,
	FindingRelation,
	Report,
	ReportArticle,
	ReportRule,
} from '../../../model/index.ts';
import {rules} from '../../../rules/index.ts';
import {nameOutlets, type OutletNames} from '../shared/outlets.ts';

/** What a fact of a draft is called where findings have rules. */
type FactRule = 'misquotation' | 'no-source' | 'other-words';

const help = 'crosscheck check --help says what is looked for.';
const factRules: readonly ReportRule[] = [
	{id: 'misquotation', description: 'A quotation of the draft stands in no source word for word', help},
	{id: 'no-source', description: 'No source says what the draft says', help},
	{id: 'other-words', description: 'What the draft says is not found in these words in any source', help},
];

const relations: Readonly<Record<FactRule, FindingRelation>> = {
	misquotation: 'conflict',
	'no-source': 'tension',
	'other-words': 'coverage',
};

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
	const seen = new Map<string, number>();
	const told = check.facts.flatMap((fact): DraftFinding[] => {
		const rule = factRule(fact);
		if (rule === undefined) return [];
		const key = [rule, fact.kind, fact.evidence.quote.toLowerCase().replaceAll(/\s+/gu, ' ')].join('\0');
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return [{finding: findingOf(fact, rule, before === 0 ? key : `${key}\0${before}`, outlet), fact}];
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
		rules: [...rules, ...factRules],
	};
}

function factRule({kind, support}: DraftFact): FactRule | undefined {
	if (support === 'supported' || support === 'contradicted') return undefined;
	if (kind === 'quotation') return 'misquotation';
	return support === 'unclear' ? 'other-words' : 'no-source';
}

/** The key tells the fact by its words, not by its place. */
function findingOf(fact: DraftFact, rule: FactRule, key: string, outlet: OutletNames): Finding {
	const {evidence, nearest} = fact;
	const relation = relations[rule];
	const identity = createHash('sha256').update(key).digest('hex');
	return {
		id: identity.slice(0, 8),
		identity,
		rule,
		relation,
		scope: 'across',
		severity: severities[relation],
		questions: [],
		message: messageOf(fact, rule),
		why: nearest ? `nearest in ${outlet(nearest.article)}: “${nearest.quote}”` : 'nothing near it was found',
		evidence: nearest ? [evidence, nearest] : [evidence],
	};
}

function messageOf({evidence: {quote}, kind}: DraftFact, rule: FactRule): string {
	switch (rule) {
		case 'misquotation':
			return `no source has the quotation “${quote}” word for word`;
		case 'no-source':
			return kind === 'claim' ? `no source says “${quote}”` : `no source has the ${kind} “${quote}”`;
		case 'other-words':
			return `“${quote}” is not found in these words`;
	}
}
