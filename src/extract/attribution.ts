import type {Attribution, Quotation, Sentence, Span} from '../model/index.ts';
import {contains, spanText} from '../model/index.ts';
import {findReports, mostReports} from './reports.ts';
import type {SentenceFacts} from './slots.ts';
import {attributionTo, isNobody, phraseFrom} from './sources.ts';
import type {Clause} from './syntax.ts';

/** A stretch of a sentence and who stands behind it. */
interface Source {
	readonly from: number;
	readonly to: number;
	readonly attribution: Attribution;
}

/** Who stands behind each stretch of a sentence; of two that hold one place the later is the nearer. */
export function attributionsOf(
	text: string,
	sentence: Sentence,
	clauses: readonly Clause[],
	{mentions}: Pick<SentenceFacts, 'mentions'>,
): readonly Source[] {
	const sources = accordingTo(text, sentence, mentions);
	for (const {phrase, cue, content} of findReports(sentence, clauses, mentions)) {
		const attribution = attributionTo(text, sentence, phrase, mentions, {start: cue.start, end: cue.end});
		for (const {start, end} of content) sources.push({from: start, to: end, attribution});
	}
	return sources;
}

/** "according to" holds for its whole sentence, but for what a relative clause tells of the source. */
function accordingTo(text: string, sentence: Sentence, mentions: SentenceFacts['mentions']): Source[] {
	const {tokens, start, end} = sentence;
	if (!tokens.some(({lower}) => lower === 'according')) return [];
	const cues = tokens.flatMap((cue, at) =>
		cue.lower === 'according' && tokens[at + 1]?.lower === 'to' ? [{cue, at}] : [],
	);
	return cues.slice(0, mostReports).flatMap(({cue, at}) => {
		const phrase = phraseFrom(sentence, at + 2);
		if (!phrase || isNobody(sentence, phrase)) return [];
		const attribution = attributionTo(text, sentence, phrase, mentions, {start: cue.start, end: cue.end});
		return [{from: start, to: end, attribution}, ...asideOn(sentence, phrase.last + 1)];
	});
}

/** ", who runs the harbor,": the narrator's own words. */
function asideOn({tokens, end}: Sentence, at: number): Source[] {
	const [comma, pronoun] = tokens.slice(at, at + 2);
	if (comma?.lower !== ',' || !/^(?:who|which|whose)$/.test(pronoun?.lower ?? '')) return [];
	const closing = tokens.slice(at + 2).find(({lower}) => lower === ',');
	return [{from: comma.start, to: closing?.end ?? end, attribution: {kind: 'narrator'}}];
}

/** The source of a claim at this place: within a quotation its own sources, then its speaker; else the speech verb around it, then the narrator. */
export function attributionAt(
	text: string,
	span: Span,
	sources: readonly Source[],
	{quotations, entityAt}: Pick<SentenceFacts, 'quotations' | 'entityAt'>,
): Attribution {
	const quotation = quotations.findLast((candidate) => !candidate.scare && contains(candidate, span));
	const holding = sources.filter(({from, to}) => from <= span.start && span.end <= to);
	const nearest = holding.findLast(({from}) => from >= (quotation?.start ?? 0));
	if (nearest) return nearest.attribution;
	if (quotation?.speaker) return speakerAttribution(text, quotation, quotation.speaker, entityAt);
	return holding.at(-1)?.attribution ?? (quotation ? {kind: 'unnamed'} : {kind: 'narrator'});
}

function speakerAttribution(
	text: string,
	{cue}: Quotation,
	speaker: Span,
	entityAt: SentenceFacts['entityAt'],
): Attribution {
	const entity = entityAt(speaker);
	const source = spanText(text, speaker);
	const said = cue && {cue};
	return entity === undefined ? {kind: 'unnamed', source, ...said} : {kind: 'named', source, entity, ...said};
}
