import {classOfNoun} from '../knowledge/noun-classes.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {AlignedQuestion, Slot, SlotRole, Span, Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {eventSubject} from './event-subject.ts';
import {tellsEvent} from './pairing.ts';
import {askOf} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {alignEventFacts, eventComparisons, type EventFact, type SlotQuestion} from './slot-alignment.ts';

/** The cause stands as the doer of "caused" or behind "because of": it ties nothing. */
const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['cause', 'agent']);

/** Questions of why something happened: asked where articles name different causes of one event. */
export function causeQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const ask: SlotQuestion = {asked, compare: compareCauses, knows: (fact, other) => knowsCause(fact, other, board)};
	return alignEventFacts(board.contexts.flatMap(causeFacts), ask, names).map((facts) => {
		const subject = eventSubject(facts);
		return completeQuestion(
			{
				subject,
				slot: 'cause',
				question: askOf(
					'Why',
					facts.map(({context}) => context),
				),
				facts,
				speakOfIt: facts.map(({article}) => article),
				comparisons: (set) => eventComparisons(set, facts, ask, names),
			},
			board,
		);
	});
}

const causalVerbs: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark', 'provoke']);

function causeFacts(context: ClaimContext): EventFact[] {
	const {claim, sentence} = context;
	if (claim.polarity === 'negative' || claim.predicate.nominal) return [];
	if (causalVerbs.has(claim.predicate.lemma)) {
		const [agent, patient] = (['agent', 'patient'] as const).map((wanted) =>
			claim.slots.find(({role}) => role === wanted),
		);
		const effect = patient?.head === undefined ? undefined : (classOfEventNoun(patient.head) ?? patient.head);
		return agent && effect !== undefined ? factOf(context, agent.span, `caused ${effect}`) : [];
	}
	const span = tellsEvent(claim) ? causeAfter(sentence.tokens, claim.predicate) : undefined;
	return span ? factOf(context, span, claim.predicate.verbClass) : [];
}

function factOf(context: ClaimContext, {start, end}: Span, key: string): EventFact[] {
	const {article, index, claim, sentence} = context;
	const tokens = sentence.tokens.filter((token) => start <= token.start && token.end <= end);
	const words = tokens.filter(({pos}) => contentParts.has(pos)).map(({lemma}) => classOfNoun(lemma));
	if (words.length === 0 || words.some((word) => vague.has(word))) return [];
	const slot: Slot = {role: 'cause', span: {start, end}, value: {kind: 'words', words}, entities: [], basis: 'stated'};
	return [{article, index, claim, slot, context, key}];
}

const contentParts: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** Words for causes of any kind: they exclude nothing. */
const vague: ReadonlySet<string> = new Set(
	'problem issue trouble reason cause factor condition circumstance situation concern fault failure malfunction glitch error mistake accident incident event fear worry lack need desire effect'.split(
		' ',
	),
);

/** How many words may stand between a verb and "because of". */
const CUE_REACH = 10;
/** How many words a cause may have. */
const LONGEST_CAUSE = 6;

/** "a fuel leak" in "was delayed on Monday because of a fuel leak". */
function causeAfter(tokens: readonly Token[], predicate: Span): Span | undefined {
	const at = tokens.findIndex(({start}) => start >= predicate.end);
	if (at < 0) return undefined;
	const reach = tokens.slice(at, at + CUE_REACH);
	const stop = reach.findIndex(({pos}) => pos === 'PUNCT' || pos === 'VERB');
	const within = stop < 0 ? reach : reach.slice(0, stop);
	const cue = within.findIndex(({lower}, place) => cues.has(`${lower} ${within[place + 1]?.lower ?? ''}`));
	if (cue < 0) return undefined;
	const from = at + cue + 2;
	const rest = tokens.slice(from, from + LONGEST_CAUSE);
	const end = rest.findIndex(({pos, lower}) => endingParts.has(pos) || (pos === 'ADP' && lower !== 'of'));
	const phrase = end < 0 ? rest : rest.slice(0, end);
	const [first, last] = [phrase[0], phrase.at(-1)];
	return first && last && {start: first.start, end: last.end};
}

const cues: ReadonlySet<string> = new Set(['because of', 'due to', 'owing to']);
const endingParts: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ', 'PRON']);

/** Two causes may both have had a part, so they never exclude each other; one word in common is enough to go together. */
function compareCauses(a: EventFact, b: EventFact): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	if (one.some((word) => other.includes(word)))
		return {relation: 'compatible', reason: 'the causes have a word in common'};
	return {relation: 'tension', reason: 'two causes of one event; both may have had a part'};
}

function wordsOf({slot: {value}}: EventFact): readonly string[] {
	return value.kind === 'words' ? value.words : [];
}

/** An article that names the other cause as well tells of both. */
function knowsCause({article}: EventFact, other: EventFact, board: Board): 'beside' | undefined {
	const terms = board.termsOf(article);
	return wordsOf(other).some((word) => terms.has(word)) ? 'beside' : undefined;
}
