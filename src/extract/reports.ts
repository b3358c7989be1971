import {negativeVerbs} from '../knowledge/cues.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {assertingLemmas, reportingLemmas} from '../knowledge/speech-verbs.ts';
import {contains, type Mention, type Sentence, type Span, type Token} from '../model/index.ts';
import {isNobody, phraseBefore, type SourcePhrase, withComplements} from './sources.ts';
import type {Clause} from './syntax.ts';

/** What somebody is told to have said, in the narrator's words. */
export interface Report {
	readonly phrase: SourcePhrase;
	/** The verb of speech. */
	readonly cue: Token;
	/** Where what was said stands: one stretch, or two around ", she said,". */
	readonly content: readonly Span[];
}

/** Verbs that may stand before who speaks: ", said the mayor". */
const inverting: ReadonlySet<string> = new Set(
	'say report add explain write claim insist warn note argue tweet recall announce state conclude complain'.split(' '),
);

/** More verbs of speech than a sentence of prose holds. */
export const mostReports = 60;

/** What a sentence reports by verbs of speech, in the order of the verbs. */
export function findReports(sentence: Sentence, clauses: readonly Clause[], mentions: readonly Mention[]): Report[] {
	const reports: Report[] = [];
	let verbs = 0;
	for (const [index, clause] of clauses.entries()) {
		const cue = sentence.tokens[clause.verb.main];
		if (!cue || !reportingLemmas.has(cue.lemma) || isUnsaid(clause, clauses)) continue;
		if (++verbs > mostReports) break;
		const report =
			invertedReport(clause, cue, mentions) ??
			trailingReport(clause, cue, index, clauses) ??
			leadingReport(clause, cue, index, clauses, reports.at(-1));
		if (report && !isNobody(sentence, report.phrase)) reports.push(report);
	}
	return reports;
}

/** "did not say", "declined to say", "said nothing", "is said to be old" */
function isUnsaid({governor, sentence: {tokens}, verb}: Clause, clauses: readonly Clause[]): boolean {
	if (verb.negated || /^(?:nothing|little|to)$/.test(tokens[verb.last + 1]?.lower ?? '')) return true;
	const above = governor === undefined ? undefined : clauses[governor];
	return above !== undefined && (above.verb.negated || negativeVerbs.has(tokens[above.verb.main]?.lemma ?? ''));
}

/** "The ferry was old, said Ann Lowe." */
function invertedReport(
	{sentence, verb, agent, patient}: Clause,
	cue: Token,
	mentions: readonly Mention[],
): Report | undefined {
	if (verb.passive || verb.form !== 'finite' || !inverting.has(cue.lemma)) return undefined;
	const behind = [agent, patient].find((phrase) => phrase?.first === verb.last + 1);
	const head = sentence.tokens[behind?.head ?? -1];
	if (!behind || !head || !isPause(sentence.tokens[verb.first - 1]) || !canSpeak(head, mentions)) return undefined;
	const phrase = withComplements(sentence, behind, sentence.tokens.length);
	return {phrase, cue, content: [{start: sentence.start, end: cue.start}]};
}

function canSpeak(head: Token, mentions: readonly Mention[]): boolean {
	if (isRoleNoun(head.lemma) || /^(?:police|authority|source|they|he|she|it)$/.test(head.lemma)) return true;
	const mention = mentions.find((candidate) => contains(candidate, head));
	return mention?.type === 'person' || mention?.type === 'organization';
}

/** "The ferry was old, Ann Lowe said." and "The ferry, Ann Lowe said, was old." */
function trailingReport(clause: Clause, cue: Token, index: number, clauses: readonly Clause[]): Report | undefined {
	const {sentence, verb} = clause;
	if (verb.passive || verb.form !== 'finite' || hasObjectClause(index, clauses)) return undefined;
	const phrase = phraseBefore(sentence, verb.first);
	const opening = phrase && sentence.tokens[phrase.first];
	if (!phrase || !opening || !isPause(sentence.tokens[phrase.first - 1])) return undefined;
	const said = {start: sentence.start, end: opening.start};
	if (sentence.tokens[verb.last + 1]?.lower === ',')
		return {phrase, cue, content: [said, {start: cue.end, end: sentence.end}]};
	return isLast(clause, cue) ? {phrase, cue, content: [said]} : undefined;
}

/** Prepositions that tell when, where or to whom somebody spoke: "..., officials said in a statement on Monday." */
const circumstances: ReadonlySet<string> = new Set([
	'on',
	'in',
	'at',
	'during',
	'to',
	'from',
	'via',
	'through',
	'after',
]);

/** Whether nothing but to whom, how and when stands behind the verb. */
function isLast({sentence: {tokens}, verb, patient, others}: Clause, cue: Token): boolean {
	const after = tokens.slice(verb.last + 1);
	if (after.every(({pos}) => pos === 'PUNCT')) return true;
	if (after.some(({pos}, at) => (pos === 'VERB' || pos === 'AUX') && !isPause(after[at - 1]))) return false;
	if (patient !== undefined && cue.lemma !== 'tell') return false;
	return others
		.filter(({first}) => first > verb.last)
		.every(
			({preposition}, at) =>
				preposition === undefined || circumstances.has(preposition) || (at > 0 && preposition === 'of'),
		);
}

/** "Ann Lowe said the ferry was old", "officials denied the attack", "adding that it sank" */
function leadingReport(
	clause: Clause,
	cue: Token,
	index: number,
	clauses: readonly Clause[],
	before: Report | undefined,
): Report | undefined {
	const {sentence, verb, agent} = clause;
	const content = contentBehind(clause, cue, index, clauses);
	if (!content) return undefined;
	const last = sentence.tokens[verb.first - 1];
	if (verb.form === 'ing' && before && isPause(last)) return {phrase: before.phrase, cue, content: [content]};
	if (!agent) return undefined;
	return {
		phrase: withComplements(sentence, agent, verb.passive ? sentence.tokens.length : verb.first),
		cue,
		content: [content],
	};
}

function contentBehind(clause: Clause, cue: Token, index: number, clauses: readonly Clause[]): Span | undefined {
	const {sentence, verb} = clause;
	if (isOfWhat(clause)) {
		const isSubject = /^(?:VERB|AUX)$/.test(sentence.tokens[verb.last + 1]?.pos ?? '');
		return isSubject ? {start: cue.end, end: nextComma(sentence, verb.last)} : undefined;
	}
	const reportsClause = hasObjectClause(index, clauses) || isAccused(clause, cue);
	if (reportsClause || (cue.lemma === 'say' && saysTheRest(clause, clauses.length > index + 1)))
		return {start: cue.end, end: endOfRelative(clause)};
	const reportsObject = clause.patient !== undefined && !verb.passive && assertingLemmas.has(cue.lemma);
	return reportsObject ? {start: cue.end, end: endOfObject(clause)} : undefined;
}

/** "said in a statement the crew left": where no object stands, what follows is what was said. */
function saysTheRest({verb, patient}: Clause, isFollowed: boolean): boolean {
	return isFollowed && !verb.passive && patient === undefined;
}

/** "accused the crew of leaving" */
function isAccused({sentence, verb}: Clause, cue: Token): boolean {
	return cue.lemma === 'accuse' && !verb.passive && sentence.tokens.slice(verb.last).some(({lower}) => lower === 'of');
}

/** Whether another clause is the object of this one; a subject that an "and" or "how" parts from its verb is another's. */
function hasObjectClause(index: number, clauses: readonly Clause[]): boolean {
	return clauses.some(({reporter, sentence: {tokens}, agent, verb}) => {
		if (reporter !== index) return false;
		const between = tokens.slice((agent?.last ?? verb.first) + 1, verb.first);
		return !between.some(
			({lower}, at) => /^(?:how|why|when|where)$/.test(lower) || (lower === ',' && between[at + 1]?.pos === 'CCONJ'),
		);
	});
}

/** "what Israel says was", "what they said" */
function isOfWhat({sentence: {tokens}, verb, agent}: Clause): boolean {
	const first = agent?.first ?? verb.first;
	return [tokens[first], tokens[first - 1]].some((token) => token?.lower === 'what');
}

/** "Ann Lowe, who said the ferry was old, left": the end of the relative clause, or of the sentence. */
function endOfRelative({sentence, verb, agent}: Clause): number {
	const {tokens, end} = sentence;
	const first = agent !== undefined && agent.first < verb.first ? agent.first : verb.first;
	const opens = [verb.first - 1, first - 1].some(
		(at) => /^(?:who|which|whom|where)$/.test(tokens[at]?.lower ?? '') && isPause(tokens[at - 1]),
	);
	return opens ? nextComma(sentence, verb.last) : end;
}

function nextComma({tokens, end}: Sentence, after: number): number {
	return tokens.slice(after + 1).find(({lower}) => lower === ',')?.start ?? end;
}

/** Behind the object of a verb, which may be a list: before the next clause. */
function endOfObject({sentence: {tokens, end}, verb}: Clause): number {
	for (let at = verb.last + 1; at < tokens.length; at++) {
		const token = tokens[at];
		const isList = token?.lower === ',' && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at + 1]?.pos ?? '');
		if (token && !isList && endsObject(token)) return token.start;
	}
	return end;
}

function endsObject({pos, lower}: Token): boolean {
	if (pos === 'SCONJ' || pos === 'CCONJ') return true;
	return /^(?:,|;|who|which|that|while|when|before|after|since|until|as|because)$/.test(lower);
}

function isPause(token: Token | undefined): boolean {
	return token !== undefined && /^[,"”’'»–—-]+$/.test(token.text);
}
