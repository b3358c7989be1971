import {describe, expect, test} from '@jest/globals';
import {relationsOf, rowsOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly texts: readonly Told[];
}

describe('whether it happened is not asked', () => {
	test.each<Case>([
		{
			name: 'of two laws',
			texts: ['Parliament approved the mining law.', 'Parliament did not approve the fishing law.'],
		},
		{
			name: 'of what a sentence dates and of what none does',
			texts: [
				'In 2012 Chile launched a satellite, but the satellite did not reach its orbit.',
				'The satellite reached its orbit, the ministry said.',
			],
		},
		{
			name: 'of two countries',
			texts: ['Norway signed the fishing accord.', 'Chile did not sign the fishing accord.'],
		},
		{
			name: 'of two years',
			texts: ['Norway signed the fishing accord in 2011.', 'Norway did not sign the fishing accord in 2019.'],
		},
		{
			name: 'of what will be and what has not been',
			texts: [
				'The ministry will sign the fishing accord in Oslo.',
				'The ministry did not sign the fishing accord in Oslo.',
			],
		},
		{
			name: 'of what may be and what is not',
			texts: [
				'The ministry may have signed the fishing accord in Oslo.',
				'The ministry did not sign the fishing accord in Oslo.',
			],
		},
		{
			name: 'where both say that it did not',
			texts: [
				'The ministry did not sign the fishing accord in Oslo.',
				'The ministry has not signed the fishing accord in Oslo.',
			],
		},
		{
			name: 'where one sentence says both',
			texts: ['The ministry signed the fishing accord in Oslo, but did not sign the fishing accord with Chile.'],
		},
		{
			name: 'of what is not the only one',
			texts: [
				'The ministry signed the fishing accord.',
				'The ministry was not the only one to sign the fishing accord.',
			],
		},
		{
			name: 'of a failure and a refusal',
			texts: ['The failure of the ministry to sign the accord angered Chile.', 'The ministry did not sign the accord.'],
		},
		{
			name: 'of a request that was denied',
			texts: ['The agency asked the court to suspend its ruling.', 'The judge denied a request to suspend the ruling.'],
		},
	])('$name', ({texts}) => {
		expect(rowsOf('happened', texts)).toEqual([]);
	});
});

describe('whether it happened is asked', () => {
	test('where one article says that it did and another that it did not', () => {
		expect(
			rowsOf('happened', [
				'The ministry signed the fishing accord in Oslo.',
				'The ministry did not sign the fishing accord in Oslo.',
			]),
		).toEqual([
			{
				readings: [
					'The ministry signed the fishing accord in Oslo: a',
					'The ministry did not sign the fishing accord in Oslo: b',
				],
				relations: ['conflict'],
			},
		]);
	});

	test('of what will and will not be, in verbs of one kind', () => {
		expect(
			relationsOf('happened', [
				'The lawyer said that Rosa Pinto would buy the port of Durban.',
				'The lawyer said that Rosa Pinto would not acquire the port of Durban.',
			]),
		).toEqual(['conflict']);
	});

	test('where one article says both', () => {
		expect(
			relationsOf('happened', [
				'The ministry signed the fishing accord in Oslo. In the end, the ministry did not sign the fishing accord in Oslo.',
			]),
		).toEqual(['conflict']);
	});
});
