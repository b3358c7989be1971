import {describe, expect, test} from '@jest/globals';
import {analyse} from '../../src/text/index.ts';

/** "words = things that they stand for" */
function meant(body: string): string[] {
	const text = `News of the day\n\n${body}`;
	return analyse(text).pluralReferences.map(
		({start, end, entities}) => `${text.slice(start, end)} = ${entities.join(', ')}`,
	);
}

describe('a plural stands for just as many things as were named', () => {
	test.each<[string, string[]]>([
		['Norway and Peru signed a pact. The two nations share fish.', ['The two nations = country:NO, country:PE']],
		['Norway and Peru signed a pact. Both countries share fish.', ['Both countries = country:NO, country:PE']],
		[
			'The Norwegian and the Peruvian navy met. Ships of the two states sailed.',
			['the two states = country:NO, country:PE'],
		],
		['Norway and Peru say that the two sides agree.', ['the two sides = country:NO, country:PE']],
		['Norway agreed. Peru agreed too. The two governments met.', ['The two governments = country:PE, country:NO']],
		['Chad and Mali clashed. Togo urged the two countries to talk.', ['the two countries = country:TD, country:ML']],
		[
			'China, Japan and Laos met. The three countries agreed.',
			['The three countries = country:CN, country:JP, country:LA'],
		],
		['Ana Roe met Luis Pardo. The two leaders spoke.', ['The two leaders = person:ana roe, person:luis pardo']],
		[
			'Acme Corp. will buy Borealis Inc. The two companies agreed.',
			['The two companies = organization:acme corp., organization:borealis inc.'],
		],
	])('%s', (body, references) => {
		expect(meant(body)).toEqual(references);
	});
});

describe('a plural stays unresolved', () => {
	test.each<[string, string]>([
		['where more are named', 'China, Japan and Laos met. The two countries agreed.'],
		['where fewer are named', 'China spoke. The two countries agreed.'],
		['where its own words tell which', 'Norway and Peru met. The two countries that share the lake came too.'],
		[
			'where a third speaks of two that were not named together',
			'Norway agreed. Peru agreed. Togo praised the two countries.',
		],
		['where none is named', 'The two leaders spoke. Both men smiled.'],
		['without "the"', 'Norway and Peru met. Two countries stayed away.'],
		['where people are meant and countries named', 'Norway and Peru met. The two men spoke.'],
		['far from the names', 'Norway and Peru met. It rained. It snowed. It hailed. The two countries agreed.'],
	])('%s', (_, body) => {
		expect(meant(body)).toEqual([]);
	});
});
