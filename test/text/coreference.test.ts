import {describe, expect, test} from '@jest/globals';
import {findMentions} from '../../src/text/mentions.ts';
import {findParts} from '../../src/text/parts.ts';
import {splitSentences} from '../../src/text/sentences.ts';

/** The mentions of one entity, or of all that are references, as they stand in the body. */
function references(body: string): readonly string[] {
	const text = `News of the day\n\n${body}`;
	return findMentions(text, splitSentences(text, findParts(text)))
		.filter(({type, via}) => type === 'person' || via === 'noun' || via === 'pronoun' || via === 'acronym')
		.map(({start, end, entity}) => `${text.slice(start, end)} -> ${entity}`);
}

describe('people named again', () => {
	test.each([
		['Rosa Lindqvist met envoys. Lindqvist left early.', 'Lindqvist -> person:rosa lindqvist'],
		['Rosa Lindqvist met envoys. Ms. Lindqvist left early.', 'Lindqvist -> person:rosa lindqvist'],
		['Rosa Lindqvist met envoys. Later Rosa left.', 'Rosa -> person:rosa lindqvist'],
		['Joe Tarnower met envoys. Joseph R. Tarnower left early.', 'Joe Tarnower -> person:joseph r. tarnower'],
		['Foreign Minister Rosa Lindqvist met envoys. The minister left.', 'minister -> person:rosa lindqvist'],
		['Rosa Lindqvist met envoys. She left early.', 'She -> person:rosa lindqvist'],
		['Ana and Luis Brito met envoys there.', 'Ana -> person:ana brito'],
		['Karl Ostrow lost his keys. Rosa Lindqvist found them when she came.', 'his -> person:karl ostrow'],
		['Karl Ostrow lost his keys. Rosa Lindqvist found them when she came.', 'she -> person:rosa lindqvist'],
		['Karl Ostrow left. It rained that day. Envoys praised him.', 'him -> person:karl ostrow'],
		['Rosa Lindqvist is a lawyer. She met envoys.', 'She -> person:rosa lindqvist'],
		['Rosa Lindqvist, the new tennis coach, won. The tennis coach left.', 'tennis coach -> person:rosa lindqvist'],
	])('%s', (body, reference) => {
		expect(references(body)).toContain(reference);
	});

	test('keeps two people of one surname apart, and a bare surname from both', () => {
		const found = references('Karl A. Tarnower and Karl B. Tarnower met. Then Tarnower spoke.');
		expect(found).toContain('Karl A. Tarnower -> person:karl a. tarnower');
		expect(found).toContain('Karl B. Tarnower -> person:karl b. tarnower');
		expect(found).toContain('Tarnower -> person:tarnower');
	});

	test.each([
		[
			'another spelling of the surname',
			'Valery Gerasimov met envoys. Guerasimov left.',
			'Guerasimov -> person:valery gerasimov',
		],
		['a slip in the surname', 'Hans Achterberg met envoys. Achterburg left.', 'Achterburg -> person:hans achterberg'],
		[
			'a slip in the full name',
			'Hans Achterberg met envoys. Hans Achterburg left.',
			'Hans Achterburg -> person:hans achterberg',
		],
		[
			'another spelling of the given name',
			'Sergei Tarnow met envoys. Sergey Tarnow left.',
			'Sergey Tarnow -> person:sergei tarnow',
		],
		[
			'the name without its suffix',
			'Karl Tarnower Jr. met envoys. Karl Tarnower left.',
			'Karl Tarnower -> person:karl tarnower jr.',
		],
	])('joins %s', (_, body, reference) => {
		expect(references(body)).toContain(reference);
	});

	test.each([
		['brothers', 'Robert Tarnower and James Tarnower met envoys. Tarnower left.', 'Tarnower -> person:tarnower'],
		['father and son', 'Karl Tarnower and Karl Tarnower Jr. met envoys.', 'Karl Tarnower -> person:karl tarnower'],
		[
			'senior and junior',
			'Karl Tarnower Sr. praised Karl Tarnower Jr. there.',
			'Karl Tarnower Sr. -> person:karl tarnower sr.',
		],
		['husband and wife', 'Ivan Petrenkov met envoys. Petrenkova said so.', 'Petrenkova -> person:petrenkova'],
		['names that are nearly alike', 'Karl Hansen met envoys. Hanson said so.', 'Hanson -> person:hanson'],
	])('keeps %s apart', (_, body, reference) => {
		expect(references(body)).toContain(reference);
	});

	test('tells a couple apart by the form of address', () => {
		const found = references('Rosa Lindqvist and her husband Karl Lindqvist met envoys. Mr. Lindqvist left.');
		expect(found).toContain('Lindqvist -> person:karl lindqvist');
	});

	test.each([
		['a pronoun after two who fit', 'Rosa Lindqvist met Ana Brito. She left early.', 'She'],
		['a pronoun of the other gender', 'Rosa Lindqvist met envoys. He left early.', 'He'],
		[
			'an office that two hold',
			'Finance Minister Rosa Lindqvist met Justice Minister Ana Brito. The minister left.',
			'minister',
		],
		['a pronoun after somebody without a name', 'An officer told Karl Ostrow that he was late.', 'he'],
		[
			'a pronoun of a quotation whose speaker stands outside',
			'Karl Ostrow was clear. “Today he is late,” the envoy said.',
			'he',
		],
		['who speaks after an opening phrase', 'Karl Ostrow met envoys. After talks with Peter Brandvold, he left.', 'he'],
		[
			'the office of which somebody holds the vice',
			'Vice President Rosa Lindqvist met envoys. The president left.',
			'president',
		],
		['an office that nobody was given', 'Rosa Lindqvist met envoys. The minister left.', 'minister'],
	])('leaves out %s', (_, body, word) => {
		expect(references(body).filter((mention) => mention.startsWith(`${word} ->`))).toEqual([]);
	});

	test('does not take a given name for somebody who is named in full only later', () => {
		const found = references('Their sons Peter and Karl were safe. A stranger, Karl Ostrow, was not.');
		expect(found).not.toContain('Karl -> person:karl ostrow');
	});
});

describe('organisations named again', () => {
	test.each([
		[
			'The Lakeside Transit Authority (LTA) said so. The LTA was late.',
			'LTA -> organization:lakeside transit authority',
		],
		[
			'The Lakeside Transit Authority said so. The agency was late.',
			'agency -> organization:lakeside transit authority',
		],
		['Ships of NATO left port. The alliance said so.', 'alliance -> bloc:nato'],
		['Lufthansa met Boeing. The airline was late.', 'airline -> organization:lufthansa'],
		['Hollow Air, a small airline, grew. The airline was late.', 'airline -> organization:hollow air'],
		['The launch was put off by NASA. The space agency was late.', 'space agency -> organization:nasa'],
		['The offer of Siemens was raised. The Munich-based company was late.', 'company -> organization:siemens'],
		['Oslo-based Siemens met Boeing. The Oslo-based firm was late.', 'firm -> organization:siemens'],
		['Equifax met envoys. The credit reporting agency was late.', 'credit reporting agency -> organization:equifax'],
		['Citigroup met UBS. HSBC said the bank was late.', 'bank -> organization:hsbc'],
		['UBS met envoys. The rule let the bank access the money.', 'bank -> organization:ubs'],
		['Talks with Norway failed. The country was late.', 'country -> country:NO'],
		['The Hollow Bridge was closed. The bridge was old.', 'bridge -> place:hollow bridge'],
		['Siemens said on Monday that it was late.', 'it -> organization:siemens'],
		['Siemens, which met Boeing, announced on May 3 that it had won.', 'it -> organization:siemens'],
		['Siemens closed its shop.', 'its -> organization:siemens'],
		['Siemens was late. It said so on Monday.', 'It -> organization:siemens'],
		['Ships of NATO left port. An envoy to the Alliance said so.', 'Alliance -> bloc:nato'],
	])('%s', (body, reference) => {
		expect(references(body)).toContain(reference);
	});

	test.each([
		['the alliance where none was named', 'Ships left port. The alliance said so.'],
		['the country after two', 'Talks of Norway with Sweden failed. The country was late.'],
		['the company after two near by', 'Talks of Siemens with Boeing failed. The company was late.'],
		['it where nothing is meant', 'Siemens said it was possible. Siemens said it seems late.'],
		['the noun that goes on', 'UBS met envoys. The bank holiday was late.'],
		['its after a further subject', 'Siemens sold a plant that lost its licence.'],
		['its after two', 'Siemens told Boeing of its offer.'],
		['the agency after two', 'The Lakeside Transit Authority met the Northport Housing Agency. The agency was late.'],
	])('leaves out %s', (_, body) => {
		expect(references(body)).toEqual([]);
	});
});
