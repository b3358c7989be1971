import {
	agentNouns,
	compoundHeads,
	headlineBases,
	headlineNouns,
	headlineThirdPersons,
	pluralSubjects,
	verbsWithOf,
} from '../knowledge/headline-verbs.ts';
import type {PartOfSpeech, Token} from '../model/index.ts';

/**
 * Mends the tags that headlines mislead the tagger to: the verb of the first clause, and of one after "as" or "while", that came
 * out as a noun ("Court rules against ban", "Police arrest man"); and everywhere nouns that came out as verbs ("approves transfer of").
 */
export function repairVerb(tokens: readonly Token[]): readonly Token[] {
	const repaired = tokens.some((_, at) => nounPhraseTag(tokens, at))
		? tokens.map((token, at) => ({...token, pos: nounPhraseTag(tokens, at) ?? token.pos}))
		: tokens;
	const verbs = missingVerbs(repaired);
	return verbs ? repaired.map((token, at) => verbs.get(at) ?? token) : repaired;
}

/** What a word is that the tagger took for a verb, or for an adverb before one. */
function nounPhraseTag(tokens: readonly Token[], at: number): 'NOUN' | 'ADJ' | undefined {
	const pos = tokens[at]?.pos;
	if (pos === 'VERB') return isNounBeforeOf(tokens, at) || isCountedPlural(tokens, at) ? 'NOUN' : undefined;
	return pos === 'ADV' && isCountedPlural(tokens, at + 1) ? 'ADJ' : undefined;
}

/** The verbs by the index of the nouns that they came out as, where there are any. */
function missingVerbs(tokens: readonly Token[]): ReadonlyMap<number, Token> | undefined {
	let verbs: Map<number, Token> | undefined;
	let from = 0;
	for (let at = 0; at <= tokens.length; at++) {
		const token = tokens[at];
		if (token && !isClauseEnd(token)) continue;
		const verb = from === 0 || isConjunction(tokens[from - 1]) ? missingVerb(tokens.slice(from, at)) : undefined;
		if (verb) (verbs ??= new Map()).set(from + verb.at, {...verb.token, pos: 'VERB', lemma: verb.lemma});
		from = at + 1;
	}
	return verbs;
}

interface MissingVerb {
	readonly at: number;
	readonly token: Token;
	readonly lemma: string;
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—']);
const conjunctions: ReadonlySet<string> = new Set(['as', 'while', 'when', 'but', 'because']);
const beforeNouns: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'ADJ', 'DET', 'ADP', 'NUM', 'ADV']);
const objectStarts: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'PRON']);

function isNounBeforeOf(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token?.pos !== 'VERB' || token.lower !== token.lemma || tokens[at + 1]?.lower !== 'of') return false;
	return before !== undefined && beforeNouns.has(before.pos) && !verbsWithOf.has(token.lower);
}

/** "in nine earlier cases": behind a number and what compares, an -s form is what is counted. */
function isCountedPlural(tokens: readonly Token[], at: number): boolean {
	const [number, comparing, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	if (token?.pos !== 'VERB' || token.lower === token.lemma || !token.lower.endsWith('s')) return false;
	return number?.pos === 'NUM' && /^(?:earlier|later|further|more|other)$/.test(comparing?.lower ?? '');
}

function missingVerb(clause: readonly Token[]): MissingVerb | undefined {
	if (clause.some((_, at) => isFiniteVerb(clause, at))) return undefined;
	for (const [at, token] of clause.entries()) {
		if (token.pos === 'ADP' || token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'CCONJ') return undefined;
		const lemma = at > 0 && isNominal(token) ? verbAt(clause, at) : undefined;
		if (lemma !== undefined) return {at, token, lemma};
	}
	return undefined;
}

function isClauseEnd(token: Token): boolean {
	if (token.text.length === 1) return clauseMarks.has(token.text) || token.pos === 'SCONJ';
	return token.pos === 'SCONJ' || isConjunction(token);
}

function isConjunction(token: Token | undefined): boolean {
	return token !== undefined && conjunctions.has(token.lower);
}

/** A verb that needs no other beside it: no infinitive, "-ing" form or participle that belongs to a noun. */
function isFiniteVerb(clause: readonly Token[], at: number): boolean {
	const token = clause[at];
	if (token?.pos === 'AUX') return true;
	if (token?.pos !== 'VERB' || token.lower.endsWith('ing')) return false;
	if (clause[at - 1]?.lower === 'to') return false;
	return !isParticiple(token, at, clause[at - 1], clause[at + 1]);
}

/** "jobs linked to", "newly created iceberg" */
function isParticiple({lower}: Token, at: number, before: Token | undefined, after: Token | undefined): boolean {
	if (!/(?:ed|en)$/.test(lower)) return false;
	return (at > 2 && after?.pos === 'ADP') || (before?.lower.endsWith('ly') === true && after?.pos === 'NOUN');
}

function verbAt(clause: readonly Token[], at: number): string | undefined {
	const token = clause[at];
	const subject = clause[at - 1];
	if (!token || !subject || !(isNominal(subject) || headlineNouns.has(subject.lower))) return undefined;
	const plural = isPlural(subject);
	const lemma = plural ? baseForm(token) : headlineThirdPersons.get(token.lower);
	return lemma !== undefined && isFollowed(clause, at, plural) ? lemma : undefined;
}

function baseForm({lower}: Token): string | undefined {
	return headlineBases.has(lower) ? lower : undefined;
}

function isNominal({pos}: Token): boolean {
	return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
}

function isPlural({lower, pos, lemma}: Token): boolean {
	if (pluralSubjects.has(lower)) return true;
	return lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && pos !== 'PROPN' && lemma !== lower;
}

/** An object follows; or something else does, and the word does not head a compound ("peace talks in"). */
function isFollowed(clause: readonly Token[], at: number, plural: boolean): boolean {
	const next = clause[at + 1];
	const acts = isAgent(clause[at - 1]);
	if (!next) return acts && !plural;
	if (next.pos === 'VERB') return !plural;
	if (objectStarts.has(next.pos)) return true;
	if (next.pos === 'CCONJ' || next.pos === 'PUNCT') return false;
	return acts || !compoundHeads.has(clause[at]?.lower ?? '');
}

function isAgent(subject: Token | undefined): boolean {
	return subject !== undefined && (subject.pos === 'PROPN' || agentNouns.has(subject.lower));
}
