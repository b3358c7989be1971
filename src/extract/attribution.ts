import type {Attribution, Mention, Quotation, Sentence, Span} from '../model/index.ts';
import {contains, overlaps} from '../model/index.ts';
import {phraseSpan} from './frames.ts';
import type {Clause} from './syntax.ts';

const speechLemmas = new Set(
	'say tell announce report claim state add note recall reveal insist warn argue suggest explain describe write confirm deny admit declare believe estimate allege assert acknowledge tweet stress underline indicate think'.split(
		' ',
	),
);

/** Nouns for people who are quoted without a name. */
const unnamedNouns = new Set(
	'source official insider analyst expert witness spokesman spokeswoman spokesperson diplomat aide observer critic person resident eyewitness investigator authority police officer scientist researcher medium report'.split(
		' ',
	),
);

interface Source {
	readonly from: number;
	readonly to: number;
	readonly attribution: Attribution;
}

/** Who stands behind each stretch of a sentence, and behind the words in quotation marks. */
export function attributionsOf(
	text: string,
	sentence: Sentence,
	clauses: readonly Clause[],
	mentions: readonly Mention[],
): readonly Source[] {
	const sources: Source[] = [];
	for (const clause of clauses) {
		const verb = sentence.tokens[clause.verb.main];
		if (!verb || !speechLemmas.has(verb.lemma) || clause.verb.passive || clause.verb.negated || !clause.agent) continue;
		const attribution = sourceOf(text, sentence, phraseSpan(sentence, clause.agent), mentions, {
			start: verb.start,
			end: verb.end,
		});
		const before = isTrailing(sentence, clause);
		sources.push(
			before ? {from: sentence.start, to: verb.start, attribution} : {from: verb.end, to: sentence.end, attribution},
		);
	}
	const according = sentence.tokens.findIndex(
		(token, index) => token.lower === 'according' && sentence.tokens[index + 1]?.lower === 'to',
	);
	const cue = sentence.tokens[according];
	if (cue) {
		const named = nounAfter(sentence, according + 2);
		sources.push({
			from: sentence.start,
			to: sentence.end,
			attribution: sourceOf(text, sentence, named, mentions, {start: cue.start, end: cue.end}),
		});
	}
	return sources;
}

/** Prepositions that tell when, where or to whom somebody spoke: "..., officials said in a statement on Monday." */
const circumstances = new Set(['on', 'in', 'at', 'during', 'to', 'from', 'via', 'through']);

/** "..., officials said.": the speech stands before its verb. */
function isTrailing({tokens}: Sentence, {verb, agent, patient, others}: Clause): boolean {
	const after = tokens.slice(verb.last + 1).filter(({pos}) => pos !== 'PUNCT');
	if (after.length === 0) return true;
	if (!agent || agent.first <= 3) return false;
	// "..., said Ann Lowe in Oslo"
	if (agent.first > verb.last) return true;
	if (after.length >= 6) return false;
	const between = tokens.slice(agent.last + 1, verb.first);
	if (between.some(({lower}) => lower === ',' || lower === 'who' || lower === 'which' || lower === 'that'))
		return false;
	const told = patient === undefined || tokens[verb.main]?.lemma === 'tell';
	const circumstantial = others
		.filter(({first}) => first > verb.last)
		.every(({preposition}) => preposition === undefined || circumstances.has(preposition));
	return tokens[agent.first - 1]?.lower === ',' && told && circumstantial;
}

function nounAfter(sentence: Sentence, index: number): Span {
	const rest = sentence.tokens.slice(index);
	const stop = rest.findIndex(
		({pos, lower}, at) =>
			at > 0 && (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || lower === 'who' || lower === 'and'),
	);
	const words = stop < 0 ? rest : rest.slice(0, stop);
	return {start: words[0]?.start ?? sentence.end, end: words.at(-1)?.end ?? sentence.end};
}

function sourceOf(text: string, sentence: Sentence, span: Span, mentions: readonly Mention[], cue: Span): Attribution {
	const mention = mentions.find((candidate) => overlaps(candidate, span) && candidate.via !== 'demonym');
	const source = text.slice(span.start, span.end);
	const words = sentence.tokens.filter((token) => contains(span, token));
	const unnamed = words.some(({lemma}) => unnamedNouns.has(lemma));
	if (mention && !(unnamed && mention.type === 'place')) return {kind: 'named', source, entity: mention.entity, cue};
	return {kind: 'unnamed', source, cue};
}

/** The source of a claim at this place: a quotation's speaker first, then the speech verb around it, then the narrator. */
export function attributionAt(
	text: string,
	span: Span,
	sources: readonly Source[],
	quotations: readonly Quotation[],
	mentions: readonly Mention[],
): Attribution {
	const quotation = quotations.find((candidate) => !candidate.scare && contains(candidate, span));
	if (quotation?.speaker) {
		const {speaker} = quotation;
		const mention = mentions.find((candidate) => overlaps(candidate, speaker));
		const source = text.slice(speaker.start, speaker.end);
		return mention ? {kind: 'named', source, entity: mention.entity} : {kind: 'unnamed', source};
	}
	const source = sources.findLast(({from, to}) => from <= span.start && span.end <= to);
	if (source) return source.attribution;
	return quotation ? {kind: 'unnamed'} : {kind: 'narrator'};
}
