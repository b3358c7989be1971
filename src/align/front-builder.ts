import {
	type AlignedQuestion,
	type Comparison,
	type Extraction,
	type Fact,
	type Reading,
	valueOfQuantity,
} from '../model/index.ts';
import {compareValues} from './compare.ts';
import {factAround} from './claim-around.ts';
import {type Figure, orphansOf} from './front-figures.ts';
import {type Answer, answerBelow} from './front-ties.ts';
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
	return extractions.flatMap((extraction) => {
		const orphans = orphansOf(extraction);
		if (orphans.length === 0) return [];
		const contexts = board.contexts.filter(({article}) => article === extraction.article.id);
		return orphans.flatMap((orphan) => {
			const answer = answerBelow(orphan, {extraction, contexts});
			if (answer === undefined) return [];
			const question = questionOf(orphan.front, answer, extraction, board);
			return asked.some((other) => asksAll(other, question)) ? [] : [question];
		});
	});
}

function questionOf(front: Figure, answer: Answer, {article}: Extraction, board: Board): Omit<AlignedQuestion, 'id'> {
	const factOf = ({quantity}: Figure): Fact =>
		factAround(
			board.contexts,
			article.id,
			quantity,
			{role: answer.slot, span: quantity, value: valueOfQuantity(quantity), entities: []},
			answer.head === '' ? answer.slot : answer.head,
		);
	const facts = [front, ...answer.figures].map(factOf);
	const span = front.quantity;
	return completeQuestion(
		{
			subject: {verbClass: 'be', head: answer.head, participants: []},
			slot: answer.slot,
			question: askOf(answer),
			facts,
			speakOfIt: board.articles,
			comparisons: ({readings}) => againstFront(readings, span.start),
		},
		board,
	);
}

function askOf({slot, head}: Answer): string {
	if (slot === 'age') return 'How old, by the headline?';
	return slot === 'count' ? `How many ${head}, by the headline?` : `What ${head}, by the headline?`;
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
