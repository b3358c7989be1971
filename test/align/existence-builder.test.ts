import {describe, expect, test} from '@jest/globals';
import {relationsOf, rowsOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly texts: readonly Told[];
}

describe('whether there was such a thing is asked', () => {
	test.each<Case>([
		{
			name: 'of a warning that one says was issued and another that there was none',
			texts: ['The navy issued a tsunami warning for the coast.', 'There was no tsunami warning.'],
		},
		{
			name: 'of a warning by another name',
			texts: [
				'Officials lifted the tsunami alert after an hour.',
				'At no time was there fear: no tsunami warning had been given.',
			],
		},
		{
			name: 'of a call for help',
			texts: ['The mate transmitted a mayday at noon.', 'At no point did the crew send a distress signal.'],
		},
		{
			name: 'of an alarm that went off and did not sound',
			texts: ['The alarm went off when the door was forced.', 'The fire alarm did not sound at any time.'],
		},
		{
			name: 'of an alarm that rang and was switched off',
			texts: ['The alarm rang at once.', 'The alarm had been switched off for the night.'],
		},
		{
			name: 'of what was fired and was not used',
			texts: ['Officers fired rubber bullets at the crowd.', 'No rubber bullets were used.'],
		},
		{
			name: 'of oil that leaked',
			texts: ['Some fuel oil leaked from the barge.', 'There was no leak.'],
		},
		{
			name: 'of jobs that will go',
			texts: ['About 300 jobs are to go by spring.', 'There will be no layoffs at the mill.'],
		},
		{
			name: 'of a sum that was asked for',
			texts: ['He asked for 20,000 euros.', 'The man did not ask for money.'],
		},
		{
			name: 'of boats that were launched',
			texts: ['Two lifeboats were launched.', 'None of the lifeboats was launched.'],
		},
		{
			name: 'of a permit of one mine',
			texts: [
				'Mina Verde was working without a permit.',
				'Mina Verde paid its fees, and its operating permit is valid until 2031.',
			],
		},
		{
			name: 'of a licence for one gun',
			texts: ['He had no licence for the weapon.', 'He had a licence for the rifle.'],
		},
		{
			name: 'of a ransom',
			texts: ['The family paid a ransom of 9,000 euros.', 'No ransom was paid.'],
		},
	])('$name', ({texts}) => {
		expect(relationsOf('happened', texts)).toContain('conflict');
	});
});

describe('whether there was such a thing is not asked', () => {
	test.each<Case>([
		{
			name: 'of what is usual at other times',
			texts: ['Workers are usually released after a ransom is paid.', 'No ransom was paid for the workers.'],
		},
		{
			name: 'of warnings of two kinds',
			texts: ['The navy issued a storm warning for the coast.', 'There was no tsunami warning.'],
		},
		{
			name: 'of a warning and none without its kind',
			texts: ['The navy issued a tsunami warning for the coast.', 'There was no warning before the shot.'],
		},
		{
			name: 'of warnings in two countries',
			texts: ['The navy issued a tsunami warning for Peru.', 'No tsunami warning was issued for Japan.'],
		},
		{
			name: 'of none as yet',
			texts: ['The navy issued a tsunami warning.', 'No tsunami warning has been issued so far.'],
		},
		{
			name: 'of none at first',
			texts: ['The navy issued a tsunami warning.', 'The navy initially issued no tsunami warning.'],
		},
		{
			name: 'of what may be given',
			texts: ['The navy may issue a tsunami warning.', 'There was no tsunami warning.'],
		},
		{
			name: 'where one article tells of both',
			texts: [
				'The navy issued a tsunami warning. The mayor complained that there was no tsunami warning.',
				'There was no tsunami warning.',
			],
		},
		{
			name: 'of an alarm that people raised',
			texts: ['A neighbour raised the alarm.', 'The alarm did not sound.'],
		},
		{
			name: 'of other years',
			texts: ['In 2011 two lifeboats were launched from the pier.', 'No lifeboats were launched.'],
		},
		{
			name: 'of what nobody found and nobody else found',
			texts: ['No one has found blood in the cellar.', 'Detectives found no blood in the cellar.'],
		},
		{
			name: 'of licences of two people',
			texts: ['Tor Hagen had no licence for the boat.', 'Ines Duarte had a licence for the truck.'],
		},
		{
			name: 'of no serious leak',
			texts: ['Some fuel oil leaked from the barge.', 'There was no serious leak.'],
		},
		{
			name: 'of a plan and what came of it',
			texts: ['The owners will cut 300 jobs.', 'There were no layoffs at the mill.'],
		},
		{
			name: 'of nothing that can be told of',
			texts: ['There was no doubt in Faro.', 'There was doubt in Faro.'],
		},
		{
			name: 'of what may be of any report',
			texts: ['The gas company received no report of a leak.', 'The gas company received a report of a theft.'],
		},
	])('$name', ({texts}) => {
		expect(rowsOf('happened', texts)).toEqual([]);
	});
});
