import {describe, expect, test} from '@jest/globals';
import {countMismatch} from '../../src/rules/count-mismatch.ts';
import {dateMismatch} from '../../src/rules/date-mismatch.ts';
import {findingsOf} from '../support/rule-tester.ts';

const report = (dead: string, note = ''): string =>
	`Bus falls into ravine\n\n${dead} people were killed when a bus fell into a ravine near Cusco on Monday, the police said.${note === '' ? '' : `\n\n${note}`}`;

const whyOf = (...texts: readonly string[]): readonly string[] => findingsOf(countMismatch, texts).map(({why}) => why);

const dated = (day: string, note = ''): string =>
	`Bus falls into ravine\n\nA bus fell into a ravine near Cusco on ${day}, the police said.${note === '' ? '' : `\n\n${note}`}`;

const whyOfDates = (note: string): string | undefined =>
	findingsOf(dateMismatch, [dated('3 June 2024', note), dated('1 June 2024')])[0]?.why;

describe('a finding', () => {
	test('tells of a correction of its date, but not of the date of a correction', () => {
		const told = 'Correction (5 June 2024): An earlier version of this article gave 1 June 2024 as the day.';
		expect(whyOfDates(told)).toContain('states a correction');
		for (const note of [
			'Correction (3 June 2024): An earlier version of this article gave a wrong name for the river.',
			'This article was amended on 3 June 2024 to correct the name of the river.',
			'This article was updated on Monday, 3 June 2024 with the name of the river.',
		]) {
			expect(whyOfDates(note)).toBeDefined();
			expect(whyOfDates(note)).not.toContain('states a correction');
		}
	});

	test.each([
		'Correction: An earlier version of this article said that nineteen people had died.',
		'Correction: an earlier version of this story said nineteen people were killed.',
	])('tells of a correction of its figure: %s', (note) => {
		const [why] = whyOf(report('Twelve', note), report('Nineteen'));
		expect(why).toContain(`states a correction: “${note}”`);
	});

	test.each([
		'Correction: An earlier version of this article gave a wrong name for the river.',
		'Correction: An earlier version of this article said that the bus had 40 seats.',
		'The police were told of nineteen sheep on the road.',
	])('tells nothing of a note on something else: %s', (note) => {
		for (const why of whyOf(report('Twelve', note), report('Nineteen')))
			expect(why).not.toContain('states a correction');
	});
});
