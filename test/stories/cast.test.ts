import {describe, expect, test} from '@jest/globals';
import {extract} from '../../src/crosscheck.ts';
import type {Extraction} from '../../src/model/index.ts';
import {type Cast, castOf, castTie, ownNames} from '../../src/stories/cast.ts';
import {groupStories} from '../../src/stories/index.ts';

const LEAD = 60;

function extraction(id: string, text: string): Extraction {
	return extract({id, file: id, outlet: id, language: 'en', sha256: '', text});
}

function castIn(text: string): Cast {
	return castOf(extraction('a', text), (offset) => offset < LEAD);
}

describe('names that two articles share', () => {
	test.each<{name: string; a: string; b: string; own: number}>([
		{
			name: 'a person in full and by the surname',
			a: 'Police questioned Tomas Revik on Monday.',
			b: 'Nobody has seen Revik since.',
			own: 1,
		},
		{
			name: 'a ship and its master',
			a: 'The captain of the Kestrel Dawn, Ilse Vandorp, slept.',
			b: 'Captain Ilse Vandorp left the Kestrel Dawn last.',
			own: 2,
		},
		{name: 'nobody', a: 'Police questioned Tomas Revik.', b: 'Police questioned Ada Holmqvist.', own: 0},
		{
			name: 'two people of one surname',
			a: 'Tomas Revik sang in the choir.',
			b: 'Oda Revik was hurt in the fire.',
			own: 0,
		},
		{name: 'a village', a: 'A fire burned in Solvikstrand.', b: 'People in Solvikstrand fled.', own: 1},
		{name: 'a town that everybody knows', a: 'A fire burned in Lisbon.', b: 'A strike began in Lisbon.', own: 0},
		{
			name: 'a company that everybody knows',
			a: 'Boeing laid off a thousand workers.',
			b: 'Boeing sold ten planes.',
			own: 0,
		},
		{
			name: 'a head of state',
			a: 'President Tomas Revik signed the bill.',
			b: 'President Tomas Revik opened a bridge.',
			own: 0,
		},
		{name: 'a country', a: 'Norway left the pact.', b: 'Norway won the cup.', own: 0},
	])('are counted where no other news has them: $name', ({a, b, own}) => {
		const [one, other] = [castIn(a), castIn(b)];
		expect([ownNames(one, other), ownNames(other, one)]).toEqual([own, own]);
	});

	test('tie more where an article leads with one of them', () => {
		const lead = castIn('Tomas Revik was arrested.');
		const below = castIn(`${'The search went on for days. '.repeat(4)}Then they arrested Tomas Revik.`);
		expect(castTie(lead, below)).toBeGreaterThan(castTie(below, below));
		expect(castTie(lead, below)).toBe(castTie(below, lead));
	});

	test('tie no more than five of them do', () => {
		const names = 'Revik, Holmqvist, Vandorp, Estrup, Tolliver, Brakspear and Quennell were arrested.';
		expect(castTie(castIn(names), castIn(names))).toBe(1.25);
	});
});

describe('two articles', () => {
	const grounding = `Ferry runs onto rocks off Solvik

The Kestrel Dawn ran aground at dawn with 62 people on board. Her master, Ilse Vandorp, was treated for a cut on the head, and the mate, Tomas Revik, brought the passengers ashore.`;

	test('are one story where they lead with other things and share those whom no other news names', () => {
		const inquiry = `Rudder failed two minutes before impact, report says

Investigators of the Maritime Board blame a worn bolt for the grounding of the Kestrel Dawn. Her master, Ilse Vandorp, had asked for repairs in March, and Tomas Revik had written of a leak, according to letters seen by this paper. The 62 passengers were at breakfast.`;
		expect(groupStories([extraction('a', grounding), extraction('b', inquiry)])).toHaveLength(1);
	});

	test('stay two where they share a town and nobody', () => {
		const bakery = `Bakery wins prize in Solvik

Judges praised the rye bread of Ada Holmqvist, who opened her shop in the old school at Solvik in March with two apprentices and an oven from a closed monastery.`;
		expect(groupStories([extraction('a', grounding), extraction('b', bakery)])).toHaveLength(2);
	});
});
