import {describe, expect, test} from '@jest/globals';
import {participleOf, pastOf} from '../../src/knowledge/irregular-verbs.ts';
import {storyOf} from './story.ts';

describe('a question reads as a person would ask it', () => {
	test.each([
		['Twelve passengers were injured in the fire at Port Ellis.', 'count', 'How many passengers were injured?'],
		['Tor Hagen, 43, spoke for the owners at Port Ellis.', 'age', 'How old is Tor Hagen?'],
		['The crane weighed 12 tons at Port Ellis.', 'measure', 'How heavy?'],
		['The ferry crashed on Monday at Port Ellis.', 'time', 'When did the ferry crash?'],
		['The court at Port Ellis acquitted Tor Hagen on Monday.', 'time', 'When was Tor Hagen acquitted?'],
		['The talks were held on Monday at Port Ellis.', 'time', 'When were the talks held?'],
		['They cancelled it on Monday at Port Ellis.', 'time', 'When was it canceled?'],
	])('%s', (text, slot, question) => {
		const asked = storyOf([text, text]).questions.filter((one) => one.slot === slot);
		expect(asked.map((one) => one.question)).toEqual([question]);
	});
});

test.each([
	[
		'The jury at Port Ellis convicted Tor Hagen.',
		'The jury at Port Ellis acquitted Tor Hagen.',
		'Was Tor Hagen convicted or acquitted?',
	],
	[
		'The bank of Norway approved the Port Ellis merger on Monday.',
		'The bank of Norway rejected the Port Ellis merger on Monday.',
		'Was the merger approved or rejected?',
	],
])('%s against its opposite', (one, other, question) => {
	const asked = storyOf([one, other]).questions.filter(({slot}) => slot === 'happened');
	expect(asked.map((each) => each.question)).toEqual([question]);
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
	['acquit', 'acquitted', 'acquitted'],
	['visit', 'visited', 'visited'],
	['exit', 'exited', 'exited'],
	['equip', 'equipped', 'equipped'],
	['play', 'played', 'played'],
])('%s, %s, %s', (lemma, past, participle) => {
	expect([pastOf(lemma), participleOf(lemma)]).toEqual([past, participle]);
});
