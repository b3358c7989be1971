import {expect, test} from '@jest/globals';
import {matrixOf} from '../../../../src/adapters/reporters/shared/matrix.ts';
import type {Question, Story} from '../../../../src/model/index.ts';
import {sampleReport} from '../../../support/sample-report.ts';

function sampleStory(): {readonly story: Story; readonly counted: Question} {
	const [story] = sampleReport.stories;
	const counted = story?.questions.find(({id}) => id === 'q1');
	if (!story || !counted) throw new Error('the sample has a story that asks how many');
	return {story, counted};
}

const rowsOf = (story: Story) => matrixOf(story).map(({question: {id}, standing}) => [id, standing]);

test('what differs is one row, though two questions ask it', () => {
	const {story, counted} = sampleStory();
	const again = {...counted, id: 'q9', question: 'What does the sentence say that they share?'};
	expect(rowsOf({...story, questions: [...story.questions, again]})).toEqual(rowsOf(story));
});

test('a difference at other places has its row, also where a rule explained it', () => {
	const {story, counted} = sampleStory();
	const readings = counted.readings.map((reading) => ({
		...reading,
		evidence: reading.evidence.map((one) => ({...one, start: one.start + 1000, end: one.end + 1000})),
	}));
	const explained = {...counted, id: 'q9', readings};
	expect(rowsOf({...story, questions: [...story.questions, explained]})).toContainEqual(['q9', 'compatible']);
});
