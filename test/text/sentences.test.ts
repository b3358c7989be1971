import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {Span} from '../../src/model/index.ts';
import {findParagraphs} from '../../src/text/paragraphs.ts';
import {findParts} from '../../src/text/parts.ts';
import {findSentenceSpans} from '../../src/text/sentence-boundaries.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

function split(text: string): string[] {
	return splitSentences(text, findParts(text)).map(({start, end}) => text.slice(start, end));
}

function spansOf(text: string): Span[] {
	return findParagraphs(text).flatMap((paragraph) => findSentenceSpans(text, paragraph));
}

describe('splitSentences ends a sentence', () => {
	test.each([
		['at a full stop', 'The dam broke. Nobody was hurt.', 2],
		['at a mark of question', 'Who opened the gate? Nobody knows.', 2],
		['after a mark that closes the quotation', '“We saw it coming.” The mayor left.', 2],
		['after a straight mark that closes', '"We saw it coming." The mayor left.', 2],
		['where the space after the full stop is missing', 'The bridge fell on Sunday.Rescuers came late.', 2],
		['where the space after the closing mark is missing', '"The bridge fell."The mayor left.', 2],
		['before an opening mark', 'The mayor left. “We saw it coming,” he said.', 2],
		['after an abbreviation, before a word that begins sentences', 'He works for Acme Inc. The firm is small.', 2],
		['after a country, before a word that begins sentences', 'They live in the U.S. However, they vote here.', 2],
		['after an hour, before another word', 'It ended at 6 p.m. Police left.', 2],
		['after a small word that is an abbreviation when large', 'He fell ill. Police came.', 2],
		['after a number', 'It was built in 1995. 20 families live there.', 2],
		['after dots', 'We waited... Nobody came.', 2],
		['in tokenised text', 'The driver was hurt , he said . The train stood still .', 2],
		['at marks of other scripts', '桥塌了。没有人受伤。', 2],
		['in text without capitals', 'the dam broke. nobody was hurt.', 2],
		['between the items of a list on one line', '1. The dam 2. The bridge 3. The road', 3],
	])('%s', (_, text, count) => {
		expect(spansOf(text)).toHaveLength(count);
	});
});

describe('splitSentences goes on', () => {
	test.each([
		['after a title', 'We met Dr. Grey and Gen. Hollis on Tuesday.'],
		['after initials', 'J. K. Doe and George W. Roe signed it.'],
		['after a state in a dateline', 'PALM COVE, Fla. (AP) — The storm turned north.'],
		['after a country before its noun', 'The U.S. Senate voted on the U.N. Charter.'],
		['after an hour before a day', 'It begins at 10 a.m. Monday and ends at 5 p.m. EST.'],
		['after a number sign', 'He lives at No. 5, says p. 12.'],
		['after a month', 'It happened on Jan. 5 and Sept. 11.'],
		['inside a site name', 'Bulgaria’s Example.bg wrote of Example.com first.'],
		['inside decimals and hours', 'It fell 2.5 points by 5.10am to 1.234,5.'],
		['after a question that somebody asks', '"Who opened the gate?" Mayor Doe asked.'],
		['after a quotation that goes on in small letters', '“Who opened the gate?” she asked.'],
		['inside brackets', 'The dam (it was old. very old) broke.'],
		['after dots before a small letter', 'We waited ... and waited.'],
		['after a cut in a quotation', 'He said “the dam [...] The bridge” was old.'],
		['after a quotation without a space', '"The talks do not exist"Foreign Minister Doe said on Monday.'],
	])('%s', (_, text) => {
		expect(split(text)).toEqual([text]);
	});
});

describe('splitSentences', () => {
	test.each([
		['German', 'Der Damm über der alten Stadt ist am Montag gebrochen. Niemand wurde verletzt.'],
		['French', 'Le barrage au-dessus de la vieille ville a cédé lundi, et personne n’est blessé.'],
		['Russian', 'Плотина над старым городом прорвалась в понедельник. Никто не пострадал.'],
		['Chinese', '老城上方的大坝在星期一决堤。没有人受伤。'],
		['Arabic', 'انهار السد فوق المدينة القديمة يوم الاثنين'],
	])('leaves out a paragraph in %s', (_, foreign) => {
		const [before, after] = [
			'The mayor of the town spoke on Tuesday.',
			'He said that help was on its way to the people.',
		];
		expect(split([before, foreign, after].join('\n\n'))).toEqual([before, after]);
	});

	test.each([
		['foreign names', 'Vicente del Bosque fielded a largely experimental team.'],
		['nothing but names', 'Los Angeles, San Francisco de la Costa, Rio de Janeiro'],
		['a foreign word or two', 'The Bundesverfassungsgericht met the Staatskanzlei, officials said.'],
		['initials', 'U.S. automaker Orlo plans to close 1,100 dealerships.'],
		['an unusual style', 'Meteorologists warned residents; authorities evacuated schoolchildren.'],
	])('keeps a sentence with %s', (_, sentence) => {
		expect(split(sentence)).toEqual([sentence]);
	});

	test('joins lines that were broken inside a sentence', () => {
		const text =
			'The dam above the old town broke on Monday\nafter three days of heavy rain.\nNobody was hurt, officials of the\ncounty said in the evening.';
		expect(split(text)).toHaveLength(2);
	});

	test('takes each line of a list for itself', () => {
		expect(split('eggs\nmilk and bread\ncheese, butter')).toEqual(['eggs', 'milk and bread', 'cheese, butter']);
	});

	test('counts paragraphs through the article', () => {
		const text =
			'Dam breaks\n\nThe dam broke late on Monday in the north. Nobody was hurt.\n\nThe mayor left town before the water came.';
		expect(splitSentences(text, findParts(text)).map(({paragraph}) => paragraph)).toEqual([0, 1, 1, 2]);
	});

	test.each([
		['a short line between paragraphs', 'Growing doubts', true],
		['a short question', 'Who pays?', true],
		['a line between dashes', '– "Wrong signals" –', true],
		['a sentence', 'Doubts are growing.', false],
		['a row with a number', 'North county: 49 dead', false],
		['a list item', '• Old dams', false],
	])('tells whether %s is a heading', (_, line, heading) => {
		const text = `Dam breaks in the north\n\nThe dam broke late on Monday in the north.\n\n${line}\n\nThe mayor left town before the water came.`;
		const sentences = splitSentences(text, findParts(text));
		expect(sentences.find(({start}) => text.startsWith(line, start))?.heading).toBe(heading);
	});

	test('takes every character that is not white space for a part of some sentence', () => {
		const piece = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.constantFrom('. ', '."', '\n', '\r\n', ' . ', '?! ', 'Mr. ', '1. ', '“A.” ', 'Doe '),
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join('');
				let at = 0;
				for (const {start, end} of spansOf(text)) {
					expect(text.slice(at, start).trim()).toBe('');
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(text.slice(at).trim()).toBe('');
			}),
		);
	});

	test.each(['. ', '.', '"', "'", '? ', 'a. ', ',', 'A.', '1 ', 'a ', '(', '…', '1. ', '• '])(
		'takes linear time on a run of %j',
		(unit) => {
			const growth = growthOf(12_000, (count) => {
				const text = unit.repeat(count);
				return () => split(text);
			});
			expect(growth).toBeLessThan(LINEAR);
		},
	);
});

describe('splitSentences tags headlines', () => {
	const body =
		'The government of Norland ended its military agreements with Sweden. Its ministers met the police in Oslo, said Jane Doe.';

	function tags(headline: string): Record<string, string> {
		const text = `${headline}\n\n${body}`;
		const first = splitSentences(text, findParts(text))[0];
		return Object.fromEntries((first?.tokens ?? []).map(({text: word, pos, lemma}) => [word, `${pos} ${lemma}`]));
	}

	test('in title case as prose', () => {
		expect(tags('Norland Terminates Military Agreements with Sweden')).toEqual({
			Norland: 'PROPN norland',
			Terminates: 'VERB terminate',
			Military: 'ADJ military',
			Agreements: 'NOUN agreement',
			with: 'ADP with',
			Sweden: 'PROPN sweden',
		});
	});

	test('in capitals as prose', () => {
		expect(tags('NORLAND TERMINATES MILITARY AGREEMENTS WITH SWEDEN')).toMatchObject({
			NORLAND: 'PROPN norland',
			TERMINATES: 'VERB terminate',
			AGREEMENTS: 'NOUN agreement',
		});
	});

	test.each([
		['Court rules against the ban', 'rules', 'VERB rule'],
		['Police arrest man after attack', 'arrest', 'VERB arrest'],
		['Senate votes to end shutdown', 'votes', 'VERB vote'],
		['Storm hits northern towns', 'hits', 'VERB hit'],
		['Rebels attack town', 'attack', 'VERB attack'],
		['Norland backs plan', 'backs', 'VERB back'],
		['Peace talks in Oslo', 'talks', 'NOUN talk'],
		['Air strikes on northern towns', 'strikes', 'NOUN strike'],
		['Court approves transfer of funds', 'transfer', 'NOUN transfer'],
		['Police arrest man after attack', 'Police', 'NOUN police'],
	])('%j: %s is %s', (headline, word, tag) => {
		expect(tags(headline)[word]).toBe(tag);
	});

	test('and leaves noun lists of the body alone', () => {
		const text = 'The minister discussed trade rules, bank loans and air strikes.';
		const [sentence] = splitSentences(text, findParts(text));
		expect(sentence?.tokens.filter(({pos}) => pos === 'VERB').map(({text: word}) => word)).toEqual(['discussed']);
	});
});
