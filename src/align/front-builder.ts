import {type AlignedQuestion, type Comparison, type Extraction, type Fact, type Reading} from '../model/index.ts';
import {compareValues} from './compare.ts';
import {factAround} from './claim-around.ts';
import {changeAnswers} from './front-changes.ts';
import {type Answer, orphansOf, type Told} from './front-figures.ts';
import {rankAnswers} from './front-ranks.ts';
import {answerBelow} from './front-ties.ts';
import {asksAll, type Board, completeQuestion} from './questions.ts';

/**
 * Questions that a headline answers otherwise than its own article does: its figure stands nowhere below, and another one of
 * the same thing does. A headline is the summary of its article, so it needs less tie to it than another article would.
 * Questions that are asked already, by the claims of headline and article, are left out.
 */
export function frontQuestions(
	board: Board,
	extractions: readonly Extraction[],
	asked: readonly Omit<AlignedQuestion, 'id'>[],
): Omit<AlignedQuestion, 'id'>[] {
	return extractions.flatMap((extraction) =>
		answersIn(extraction, board)
			.map((answer) => questionOf(answer, extraction, board))
			.filter((question) => !asked.some((other) => asksAll(other, question))),
	);
}

function answersIn(extraction: Extraction, board: Board): Answer[] {
	const orphans = orphansOf(extraction);
	const contexts = orphans.length === 0 ? [] : board.contexts.filter(({article}) => article === extraction.article.id);
	return [
		...orphans.flatMap((orphan) => answerBelow(orphan, {extraction, contexts}) ?? []),
		...changeAnswers(extraction),
		...rankAnswers(extraction),
	];
}

function questionOf(
	{slot, head, front, below}: Answer,
	{article}: Extraction,
	board: Board,
): Omit<AlignedQuestion, 'id'> {
	const factOf = ({span, value}: Told): Fact =>
		factAround(board.contexts, article.id, span, {role: slot, span, value, entities: []}, head === '' ? slot : head);
	return completeQuestion(
		{
			subject: {verbClass: slot === 'order' ? 'rank' : 'be', head, participants: []},
			slot,
			question: askOf(slot, head),
			facts: [front, ...below].map(factOf),
			speakOfIt: board.articles,
			comparisons: ({readings}) => againstFront(readings, front.span.start),
		},
		board,
	);
}

function askOf(slot: Answer['slot'], head: string): string {
	switch (slot) {
		case 'age':
			return 'How old, by the headline?';
		case 'count':
			return `How many ${head}, by the headline?`;
		case 'order':
			return `Which in a row: ${head}, by the headline?`;
		case 'amount':
		case 'measure':
			return `What ${head}, by the headline?`;
	}
}

/** Only the headline is held against the others: below it an update may stand beside an earlier figure. */
function againstFront(readings: readonly Reading[], start: number): Comparison[] {
	const front = readings.findIndex(({evidence}) => evidence.some((one) => one.start === start));
	const own = readings[front];
	if (own === undefined) return [];
	return readings.flatMap((reading, index) => {
		if (index === front) return [];
		const [a, b] = [Math.min(front, index), Math.max(front, index)];
		const reason = `the headline says “${own.text}”, the article below “${reading.text}” and nowhere the headline's figure`;
		const isOpen = compareValues(own.value, reading.value).relation !== 'conflict';
		return [{a, b, relation: isOpen ? 'tension' : 'conflict', reason}];
	});
}
