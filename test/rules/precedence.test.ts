import {describe, expect, test} from '@jest/globals';
import {ageMismatch} from '../../src/rules/age-mismatch.ts';
import {countMismatch} from '../../src/rules/count-mismatch.ts';
import {editedSentence} from '../../src/rules/edited-sentence.ts';
import {measureMismatch} from '../../src/rules/measure-mismatch.ts';
import {quotationDiffers} from '../../src/rules/quotation-differs.ts';
import {speakerDiffers} from '../../src/rules/speaker-differs.ts';
import {spellingDiffers} from '../../src/rules/spelling-differs.ts';
import {findingsOf, type TestArticle} from '../support/rule-tester.ts';

const toll = (count: string, published?: string): TestArticle => ({
	text: `${count} people were killed when a bus fell into a ravine near Cusco.`,
	...(published !== undefined && {published}),
});
const seats = (count: string, published?: string): TestArticle => ({
	text: `The Green Party won ${count} seats in the parliamentary election in Norway.`,
	...(published !== undefined && {published}),
});

describe('a toll', () => {
	test.each([
		['rises from one day to the next', [toll('Twelve', '2023-05-02'), toll('Nineteen', '2023-05-03')]],
		['rises within a day', [toll('Twelve', '2023-05-02T08:00'), toll('Nineteen', '2023-05-02T17:30')]],
		['rises twice', [toll('Twelve', '2023-05-02'), toll('Nineteen', '2023-05-03'), toll('Twenty-one', '2023-05-05')]],
	])('that %s is a later figure: a tension', (_, texts) => {
		const [finding, ...more] = findingsOf(countMismatch, texts);
		expect(more).toEqual([]);
		expect(finding).toMatchObject({relation: 'tension', why: expect.stringMatching(/^later figure/)});
	});

	test.each([
		['no article is dated', [toll('Twelve'), toll('Nineteen')]],
		['one article is not dated', [toll('Twelve', '2023-05-02'), toll('Nineteen')]],
	])('may be a later figure where %s: a tension that names what is missing', (_, texts) => {
		expect(findingsOf(countMismatch, texts)).toMatchObject([
			{relation: 'tension', why: expect.stringContaining('not every article has a date')},
		]);
	});

	test.each([
		['falls', [toll('Nineteen', '2023-05-02'), toll('Twelve', '2023-05-03')]],
		['differs on one day', [toll('Twelve', '2023-05-02'), toll('Nineteen', '2023-05-02')]],
		['rises and falls', [toll('Twelve', '2023-05-02'), toll('Nineteen', '2023-05-03'), toll('Fifteen', '2023-05-04')]],
	])('that %s is a conflict', (_, texts) => {
		expect(findingsOf(countMismatch, texts).map(({relation}) => relation)).toEqual(['conflict']);
	});
});

describe('a count that does not grow as news comes in', () => {
	test.each([
		['rises', [seats('27', '2023-05-02'), seats('31', '2023-05-03')]],
		['stands in articles without a date', [seats('27'), seats('31')]],
	])('is a conflict though it %s', (_, texts) => {
		expect(findingsOf(countMismatch, texts).map(({relation}) => relation)).toEqual(['conflict']);
	});
});

test('a figure that two wordings of one quotation give is told of as a quotation alone', () => {
	const texts = [
		'“In forty years I have never seen the river so high,” said Ada Holt, the mayor of Meresh.',
		'“In thirty years I have never seen the river so high,” said Ada Holt, the mayor of Meresh.',
	];
	expect(findingsOf(measureMismatch, texts)).toHaveLength(1);
	expect(findingsOf([measureMismatch, quotationDiffers], texts).map(({rule}) => rule)).toEqual(['quotation-differs']);
});

test('a speaker whose name is spelt in two ways is told of as a spelling alone', () => {
	const texts = ['Erik', 'Eirik'].map(
		(given) =>
			`Mate ${given} Solheim steered the ferry. “We had two minutes, no more, before the smoke came,” said ${given} Solheim.`,
	);
	const found = findingsOf([speakerDiffers, spellingDiffers], texts).map(({rule}) => rule);
	expect(found).toContain('spelling-differs');
	expect(found).not.toContain('speaker-differs');
	expect(findingsOf(speakerDiffers, texts)).toHaveLength(1);
});

test('an edited sentence is told of as an age alone where another sentence gives that age with the name', () => {
	const texts = [
		'Ada Holm, 63, has died in Lisse. The singer of 40 songs was 63 when she gave her last concert there.',
		'The singer of 40 songs was 65 when she gave her last concert there. Ada Holm, 65, has died in Lisse.',
	];
	expect(findingsOf([ageMismatch, editedSentence], texts).map(({rule}) => rule)).toEqual(['age-mismatch']);
	expect(findingsOf([editedSentence], texts)).not.toEqual([]);
});
