import {compare} from '../crosscheck.ts';
import {
	type DraftCheck,
	type DraftFact,
	type Evidence,
	evidenceAt,
	type Extraction,
	type Finding,
	overlaps,
	type Quantity,
	type Question,
	type Span,
	type Time,
} from '../model/index.ts';
import type {Rule} from '../rules/index.ts';

/** Holds a draft against its sources, which are taken for reports of the same event, as the person who names them says. */
export function checkDraft(draft: Extraction, sources: readonly Extraction[], rules: readonly Rule[]): DraftCheck {
	const {stories} = compare([draft, ...sources], {oneStory: true, rules});
	const {id} = draft.article;
	const findings = stories
		.flatMap((story) => story.findings)
		.filter(({relation, evidence}) => relation !== 'coverage' && evidence.some(({article}) => article === id));
	const scope: Scope = {draft, sources, findings, questions: stories.flatMap((story) => story.questions)};
	const facts = [...quotationFacts(scope), ...numberFacts(scope), ...timeFacts(scope), ...nameFacts(scope)];
	return {
		draft: id,
		sources: sources.map(({article}) => article.id),
		findings,
		facts: facts.toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end),
	};
}

interface Scope {
	readonly draft: Extraction;
	readonly sources: readonly Extraction[];
	readonly findings: readonly Finding[];
	readonly questions: readonly Question[];
}

/** Quotations of fewer words are terms, not speech. */
const fewestQuotedWords = 3;

function quotationFacts(scope: Scope): DraftFact[] {
	const {draft, sources} = scope;
	const spoken = draft.analysis.quotations.filter(
		(span) => !span.scare && wordsIn(textAt(draft, span)) >= fewestQuotedWords && !isFurniture(draft, span),
	);
	const texts = sources.map((source) => ({source, text: comparable(source.article.text)}));
	return spoken.map((span) => {
		const wanted = comparable(textAt(draft, span)).replaceAll(/^[\s.,…]+|[\s.,…]+$/gu, '');
		const by = texts.flatMap(({source, text}) => {
			const start = text.indexOf(wanted);
			return start < 0 ? [] : [evidenceAt(source, {start, end: start + wanted.length})];
		});
		return factOf('quotation', span, by, scope);
	});
}

/** Marks that printers vary made one, character for character, so that offsets stay. */
function comparable(text: string): string {
	return text
		.replaceAll(/[’‘‛]/gu, "'")
		.replaceAll(/[“”„«»]/gu, '"')
		.replaceAll(/[–—]/gu, '-')
		.replaceAll(/\s/gu, ' ')
		.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

function numberFacts(scope: Scope): DraftFact[] {
	const {draft, sources} = scope;
	const told = draft.analysis.quantities.filter((span) => span.kind !== 'ordinal' && !isFurniture(draft, span));
	return told.map((quantity) => {
		const by = sources.flatMap((source) => {
			const same = source.analysis.quantities.find((other) => isSameFigure(quantity, other));
			return same ? [evidenceAt(source, same.phrase)] : [];
		});
		return factOf('number', quantity.phrase, by, scope);
	});
}

function isSameFigure(a: Quantity, b: Quantity): boolean {
	return (
		a.kind === b.kind && a.unit === b.unit && a.low === b.low && a.high === b.high && a.head?.lemma === b.head?.lemma
	);
}

function timeFacts(scope: Scope): DraftFact[] {
	const {draft, sources} = scope;
	const told = draft.analysis.times.filter((span) => !isFurniture(draft, span));
	return told.map((time) => {
		const by = sources.flatMap((source) => {
			const same = source.analysis.times.find((other) => isSameTime(time, other));
			return same ? [evidenceAt(source, same)] : [];
		});
		return factOf('time', time, by, scope);
	});
}

function isSameTime(a: Time, b: Time): boolean {
	if (a.earliest === undefined && a.latest === undefined) {
		return (
			b.earliest === undefined && b.latest === undefined && JSON.stringify(a.pattern) === JSON.stringify(b.pattern)
		);
	}
	return a.earliest === b.earliest && a.latest === b.latest;
}

/** Each name once, where it is first given. */
function nameFacts(scope: Scope): DraftFact[] {
	const {draft, sources} = scope;
	const seen = new Set<string>();
	const first = draft.analysis.mentions.filter((mention) => {
		if (mention.via !== 'name' || seen.has(mention.entity) || isFurniture(draft, mention)) return false;
		seen.add(mention.entity);
		return true;
	});
	return first.map((mention) => {
		const by = sources.flatMap((source) => {
			const same = source.analysis.mentions.find(({entity}) => entity === mention.entity);
			return same ? [evidenceAt(source, same)] : [];
		});
		return factOf('name', mention, by, scope);
	});
}

function factOf(kind: DraftFact['kind'], span: Span, found: readonly Evidence[], scope: Scope): DraftFact {
	const evidence = evidenceAt(scope.draft, span);
	const isHere = ({article, start, end}: Evidence): boolean =>
		article === scope.draft.article.id && overlaps({start, end}, span);
	// A name in a contradicted sentence is not itself contradicted.
	const contradicted = scope.findings.some(
		(finding) =>
			finding.relation === 'conflict' && finding.evidence.some((one) => isHere(one) && concerns(kind, one, span)),
	);
	const aligned = scope.questions.flatMap(({readings}) =>
		readings
			.filter((reading) => reading.evidence.some((one) => isHere(one) && concerns(kind, one, span)))
			.flatMap((reading) => reading.evidence.filter(({article}) => article !== scope.draft.article.id)),
	);
	const by = oneEach([...aligned, ...found]);
	return {kind, evidence, support: contradicted ? 'contradicted' : by.length > 0 ? 'supported' : 'not-found', by};
}

/** Whether a place is about this very fact: it is no longer than the fact's own words need. */
function concerns(kind: DraftFact['kind'], place: Span, span: Span): boolean {
	return kind !== 'name' || (place.start >= span.start && place.end <= span.end);
}

function oneEach(evidence: readonly Evidence[]): Evidence[] {
	const first = new Map<string, Evidence>();
	for (const one of evidence) if (!first.has(one.article)) first.set(one.article, one);
	return [...first.values()];
}

function textAt({article}: Extraction, {start, end}: Span): string {
	return article.text.slice(start, end);
}

function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isFurniture({analysis}: Extraction, {start}: Span): boolean {
	return analysis.parts.some((part) => part.role === 'furniture' && part.start <= start && start < part.end);
}
