import {describe, expect, test} from '@jest/globals';
import {relationsOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly texts: readonly Told[];
}

describe('what befell a person is asked', () => {
	test.each<Case>([
		{
			name: 'of one who was acquitted and sentenced',
			texts: ['Tor Hagen was acquitted.', 'Tor Hagen was sentenced to two years in prison.'],
		},
		{
			name: 'of one who was acquitted and given hours of work',
			texts: [
				'Treasurer Tor Hagen was acquitted.',
				'A former treasurer, Tor Hagen, was given 90 hours of community service.',
			],
		},
		{
			name: 'of one charge',
			texts: [
				'Tor Hagen was acquitted of tax fraud.',
				'Tor Hagen was fined. He was convicted of tax fraud, but cleared of perjury.',
			],
		},
		{
			name: 'of one who was led to prison and is free',
			texts: ['Tor Hagen was led away to prison.', 'Tor Hagen remains free until his appeal is heard.'],
		},
		{
			name: 'of one who stays at liberty',
			texts: ['Tor Hagen was taken in a van to Faro jail.', 'Tor Hagen will stay at liberty.'],
		},
		{
			name: 'of one who rang to concede and has not conceded',
			texts: ['Mr Brito telephoned his challenger to concede.', 'The mayor spoke at ten. He has not conceded.'],
		},
		{
			name: 'of one who phoned the winner and did not',
			texts: ['Jorge Brito phoned his rival late at night.', 'Jorge Brito had still not called the winner.'],
		},
	])('$name', ({texts}) => {
		expect(relationsOf('happened', texts)).toContain('conflict');
	});

	test('more weakly of one who confessed and said nothing', () => {
		expect(
			relationsOf('happened', [
				'Tor Hagen has confessed to the theft, an officer said.',
				'Tor Hagen has told detectives nothing.',
			]),
		).toEqual(['tension']);
	});
});

describe('what befell a person is not asked', () => {
	test.each<Case>([
		{name: 'of two people', texts: ['Tor Hagen was acquitted.', 'Ines Duarte was sentenced to two years in prison.']},
		{
			name: 'of two charges',
			texts: ['Tor Hagen was acquitted of tax fraud.', 'Tor Hagen was convicted of perjury.'],
		},
		{
			name: 'of one charge and a sentence',
			texts: ['Tor Hagen was acquitted of tax fraud.', 'Tor Hagen was sentenced to two years in prison.'],
		},
		{
			name: 'where one article tells of both',
			texts: [
				'Tor Hagen was convicted. Tor Hagen was acquitted on appeal.',
				'Tor Hagen was convicted by the court in Faro.',
			],
		},
		{
			name: 'of an earlier trial',
			texts: ['Tor Hagen was convicted.', 'In an earlier trial Tor Hagen was acquitted.'],
		},
		{
			name: 'of a verdict to come',
			texts: ['Tor Hagen was acquitted.', 'Tor Hagen will be convicted, the prosecutor said.'],
		},
		{
			name: 'of what would be if',
			texts: ['Tor Hagen was acquitted.', 'If he is convicted, Tor Hagen will go to prison.'],
		},
		{
			name: 'of one who was arrested and is free',
			texts: ['Tor Hagen was taken to a police station.', 'Tor Hagen remains free.'],
		},
		{
			name: 'of prison to come',
			texts: ['Tor Hagen will be taken to prison in May.', 'Tor Hagen remains free.'],
		},
		{
			name: 'of somebody of his',
			texts: ['Tor Hagen was acquitted.', 'Two friends of Tor Hagen were convicted.'],
		},
		{
			name: 'of one who gave a party two hours',
			texts: ['Tor Hagen was acquitted.', 'Tor Hagen was given two hours to leave the village.'],
		},
		{
			name: 'of two who conceded and did not',
			texts: ['Jorge Brito conceded.', 'Ines Duarte did not concede.'],
		},
		{
			name: 'of congratulations to anybody',
			texts: ['Jorge Brito congratulated his staff.', 'Jorge Brito did not congratulate the winner.'],
		},
	])('$name', ({texts}) => {
		expect(relationsOf('happened', texts)).toEqual([]);
	});
});
