import {createHash} from 'node:crypto';
import {sourceFinder, toldAlike} from '../align/index.ts';
import {compare} from '../crosscheck.ts';
import {
	type DecisionEvent,
	type DraftCheck,
	type DraftFact,
	draftRuleOf,
	type Extraction,
	type Finding,
	isFoundAt,
} from '../model/index.ts';
import type {Rule} from '../rules/index.ts';
import {claimFacts} from './draft-claims.ts';
import {type DraftScope, nameFacts, numberFacts, quotationFacts, timeFacts} from './draft-facts.ts';
import {searchedSource} from './draft-words.ts';

/**
 * Holds a draft against its sources, which are taken for reports of the same event, as the person who names them says;
 * what people put right holds here too.
 */
export function checkDraft(
	draft: Extraction,
	sources: readonly Extraction[],
	rules: readonly Rule[],
	decisions: readonly DecisionEvent[] = [],
): DraftCheck {
	const [story] = compare([draft, ...sources], {oneStory: true, rules, decisions}).stories;
	if (!story) throw new TypeError('a draft and its sources are one story');
	const {id} = draft.article;
	const concerning = story.findings.filter(
		({relation, evidence}) => relation !== 'coverage' && evidence.some(({article}) => article === id),
	);
	const quoted = concerning.filter((finding) => isAlteredQuotation(finding));
	const scope: DraftScope = {
		draft,
		sources,
		searched: sources.map((source) => searchedSource(source)),
		findings: concerning.filter((finding) => !quoted.includes(finding)),
		quoted,
		questions: story.questions,
		finder: sourceFinder(draft, sources),
		isToldAlike: toldAlike(draft, sources),
	};
	const quotations = quotationFacts(scope);
	const facts = [...quotations, ...claimFacts(scope), ...numberFacts(scope), ...timeFacts(scope), ...nameFacts(scope)];
	return {
		draft: id,
		sources: sources.map(({article}) => article.id),
		story: {
			...story,
			findings: concerning.filter((finding) => !(quoted.includes(finding) && isTold(finding, quotations))),
		},
		facts: withIdentities(
			facts.toSorted((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end),
		),
	};
}

/** The facts with what decisions know them by: their words, and of facts with the same words which of them it is. */
function withIdentities(facts: readonly DraftFact[]): DraftFact[] {
	const times = new Map<string, number>();
	return facts.map((fact) => {
		const rule = draftRuleOf(fact);
		if (rule === undefined) return fact;
		const words = fact.evidence.quote.toLowerCase().replaceAll(/\s+/gu, ' ');
		const key = [rule, fact.kind, words].join('\0');
		const before = times.get(key) ?? 0;
		times.set(key, before + 1);
		const identity = createHash('sha256').update(before === 0 ? key : `${key}\0${before}`);
		return {...fact, identity: identity.digest('hex')};
	});
}

function isAlteredQuotation({rule, scope}: Finding): boolean {
	return rule === 'quotation-differs' && scope === 'across';
}

/** Whether a misquotation tells a finding: one on words that stand in another source is told by nothing else. */
function isTold(finding: Finding, quotations: readonly DraftFact[]): boolean {
	return quotations.some(({support, evidence}) => support === 'misquoted' && isFoundAt(finding, evidence));
}
