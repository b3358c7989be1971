import {describe, expect, test} from '@jest/globals';
import {conflictsOf, storyOf} from './story.ts';

interface Case {
	readonly name: string;
	readonly headline: string;
	readonly below: string;
}

function conflictsIn({headline, below}: Case): string[] {
	return conflictsOf(storyOf([`${headline}\n\n${below}`]));
}

describe('words of a headline that give a figure are held against its article', () => {
	test.each<Case & {readonly pair: string}>([
		{
			name: 'halves',
			headline: 'New inhaler HALVES asthma attacks in children',
			below:
				'Children who breathed it in daily had their risk of asthma attacks reduced by 30 per cent, doctors in Lisse found.',
			pair: 'HALVES / 30 per cent',
		},
		{
			name: 'doubles',
			headline: 'City of Lisse doubles parking charges',
			below: 'Parking charges in the city centre will be raised by 40 percent from June, the council said.',
			pair: 'doubles / 40 percent',
		},
		{
			name: 'the biggest',
			headline: "Finnish group swallows Norway's biggest dairy",
			below: 'Ostvik is the second-largest dairy in Norway and has three plants.',
			pair: 'biggest dairy / second-largest dairy',
		},
		{
			name: "the country's second",
			headline: "Fund takes over Peru's third-largest lender",
			below: "The bank, known as the country's fifth-largest lender, has 200 branches.",
			pair: 'third-largest lender / fifth-largest lender',
		},
	])('$name', ({pair, ...article}) => {
		expect(conflictsIn(article)).toEqual([pair]);
	});
});

describe('words of a headline are left alone', () => {
	test.each<Case>([
		{
			name: 'where half stands below',
			headline: 'New inhaler halves asthma attacks in children',
			below: 'It cut asthma attacks by half in the youngest, and by 30 per cent in all children.',
		},
		{
			name: 'where a share near half stands below',
			headline: 'New inhaler halves asthma attacks in children',
			below: 'It cut asthma attacks by 47 per cent in the youngest, and by 30 per cent in all children.',
		},
		{
			name: 'where the share below is of another thing',
			headline: 'New inhaler halves asthma attacks in children',
			below: 'Bills of pharmacies were cut by 30 per cent, doctors in Lisse found.',
		},
		{
			name: 'where the share below goes the other way',
			headline: 'New inhaler halves asthma attacks in children',
			below: 'Among those without it, asthma attacks rose by 30 per cent, doctors in Lisse found.',
		},
		{
			name: 'where no share is told by how much',
			headline: 'City of Lisse doubles parking charges',
			below: 'Parking charges were last raised in 2019. They make up 40 percent of its income.',
		},
		{
			name: 'where the biggest stands below too',
			headline: "Finnish group swallows Norway's biggest dairy",
			below: "Ostvik is Norway's largest dairy. The second-largest dairy, Norddal, was for sale too.",
		},
		{
			name: 'where the one that acts is the biggest',
			headline: "Norway's biggest dairy swallows rival",
			below: "It will buy Ostvik, the country's second-largest dairy, and close two plants.",
		},
		{
			name: 'where it is bought by the biggest',
			headline: "Ostvik swallowed by Norway's biggest dairy",
			below: "Ostvik, the country's second-largest dairy, has three plants.",
		},
		{
			name: 'where a name of the headline holds the other rank',
			headline: "Ostvik swallows Norway's biggest dairy",
			below: "Ostvik, the country's second-largest dairy, has three plants and many debts.",
		},
		{
			name: 'where it is one of the biggest',
			headline: "Finnish group swallows one of Norway's biggest dairies",
			below: 'Ostvik is the second-largest dairy in Norway and has three plants.',
		},
		{
			name: 'where the row below is another place',
			headline: "Finnish group swallows Norway's biggest dairy",
			below: 'The buyer is the second-largest dairy in Finland and has three plants.',
		},
		{
			name: 'where the row below is of other things',
			headline: "Finnish group swallows Norway's biggest dairy",
			below: 'Ostvik is the second-largest employer in Norway and has three plants.',
		},
		{
			name: 'where another is measured',
			headline: "Finnish group swallows Norway's biggest dairy",
			below: 'Ostvik is the second-oldest dairy in Norway and has three plants.',
		},
	])('$name', (article) => {
		expect(conflictsIn(article)).toEqual([]);
	});
});
