import {describe, expect, test} from '@jest/globals';
import {participleOf, pastOf} from '../../src/knowledge/irregular-verbs.ts';
import {storyOf} from './story.ts';

describe('a question reads as a person would ask it', () => {
	test.each([
		['Twelve passengers were injured in the fire at Port Ellis.', 'count', 'How many passengers were injured?'],
		['Tor Hagen, 43, spoke for the owners at Port Ellis.', 'age', 'How old is Tor Hagen?'],
		['The crane weighed 12 tons at Port Ellis.', 'measure', 'How heavy?'],
		['The ferry crashed on Monday at Port Ellis.', 'time', 'When did it crash?'],
	])('%s', (text, slot, question) => {
		const asked = storyOf([text, text]).questions.filter((one) => one.slot === slot);
		expect(asked.map((one) => one.question)).toEqual([question]);
	});
});

test.each([
	['sign', 'signed', 'signed'],
	['carry', 'carried', 'carried'],
	['injure', 'injured', 'injured'],
	['stop', 'stopped', 'stopped'],
	['order', 'ordered', 'ordered'],
	['sink', 'sank', 'sunk'],
	['cost', 'cost', 'cost'],
	['commit', 'committed', 'committed'],
	['play', 'played', 'played'],
])('%s, %s, %s', (lemma, past, participle) => {
	expect([pastOf(lemma), participleOf(lemma)]).toEqual([past, participle]);
});
