import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {Mention} from '../../src/model/index.ts';
import {findParts} from '../../src/text/parts.ts';
import {findQuotations} from '../../src/text/quotations.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

interface Read {
	readonly words: string;
	readonly speaker: string | undefined;
	readonly scare: boolean;
}

function read(text: string, mentions: readonly Mention[] = []): Read[] {
	return findQuotations(text, splitSentences(text, findParts(text)), mentions).map(({start, end, speaker, scare}) => ({
		words: text.slice(start, end),
		speaker: speaker && text.slice(speaker.start, speaker.end),
		scare,
	}));
}

describe('findQuotations reads the words', () => {
	test.each([
		['between straight marks', 'Doe said "the dam was very old" on Monday.', ['the dam was very old']],
		['between curly marks', 'Doe said “the dam was very old” on Monday.', ['the dam was very old']],
		[
			'between single curly marks',
			'Doe said ‘the dam’s gate was very old’ on Monday.',
			['the dam’s gate was very old'],
		],
		[
			'between single straight marks',
			"Doe said 'the dam's gate was very old' on Monday.",
			["the dam's gate was very old"],
		],
		['between German marks', 'Doe said „the dam was very old“ on Monday.', ['the dam was very old']],
		['between French marks', 'Doe said « the dam was very old » on Monday.', ['the dam was very old']],
		['between tokenised marks', "Doe said `` the dam was very old '' on Monday .", ['the dam was very old']],
		['between marks that do not match', 'Doe said "the dam was very old” on Monday.', ['the dam was very old']],
		[
			'of a quotation in a quotation',
			'Doe said: “They told me ‘go home right now’ and left.”',
			['They told me ‘go home right now’ and left.', 'go home right now'],
		],
		['before a missing space', '"The dam was very old"Mayor Doe said.', ['The dam was very old']],
		['over several sentences', '“The dam broke. Nobody came,” said Doe.', ['The dam broke. Nobody came,']],
		[
			'around the apostrophe of a plural',
			'Doe said ‘the states’ rights were ignored by all’ on Monday.',
			['the states’ rights were ignored by all'],
		],
		[
			'up to the end of the paragraph when nothing closes',
			'Doe said: “The dam was old.\n\nNobody came to the village.',
			['The dam was old.'],
		],
		[
			'again where the next paragraph opens again',
			'“The dam was old.\n\n“Nobody came,” Doe said.',
			['The dam was old.', 'Nobody came,'],
		],
		[
			'after a single mark that opens a speech over paragraphs',
			"Doe said: 'The dam was old.\n\n'Nobody came,' Doe said.",
			['The dam was old.', 'Nobody came,'],
		],
		[
			'again where the line break before it was lost',
			'The group said: “The dam was old. “Nobody came,” and left.',
			['The dam was old.', 'Nobody came,'],
		],
		[
			'on into a paragraph that only closes',
			'“The dam was old.\n\nAnd nobody came,” Doe said.',
			['The dam was old.', 'And nobody came,'],
		],
	])('%s', (_, text, expected) => {
		expect(read(text).map(({words}) => words)).toEqual(expected);
	});

	test.each([
		['apostrophes', "The mayors' dams don't hold; it's the '90s all over again, rock 'n' roll."],
		['feet and inches', 'He is 6\'2" tall and she 5\'10" at most.'],
		['empty marks', 'They wrote "" and “ ” on the wall.'],
	])('but not from %s', (_, text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('findQuotations names the speaker', () => {
	test.each([
		['after the verb', '“The dam was far too old,” said Jane Doe.', 'Jane Doe'],
		['before the verb', '“The dam was far too old,” Jane Doe said on Monday.', 'Jane Doe'],
		['before the quotation', 'Jane Doe said: “The dam was far too old.”', 'Jane Doe'],
		['by role', '“The dam was far too old,” said one senior official.', 'one senior official'],
		['behind "according to"', '“The dam was far too old,” according to Jane Doe.', 'Jane Doe'],
		[
			'in a sentence that begins with "according to"',
			'According to Jane Doe, the dam was “far too old to hold.”',
			'Jane Doe',
		],
		['in the passive', 'The dam was described by officials as “far too old to hold.”', 'officials'],
		['in "as ... put it"', 'As one senior official put it, “The dam was far too old.”', 'one senior official'],
		['with words between commas', 'Jane Doe, who runs the county, said the dam was “far too old to hold.”', 'Jane Doe'],
		[
			'where a name follows the role',
			'“The dam was far too old,” said a spokeswoman for the county, Jane Doe.',
			'a spokeswoman for the county, Jane Doe',
		],
		['of a participle', 'Jane Doe defended the plan, saying the dam was “far too old to hold.”', 'Jane Doe'],
		['without a space after the mark', '"The dam was far too old"Mayor Jane Doe said.', 'Mayor Jane Doe'],
		['in tokenised text', "`` The dam was far too old , '' said Jane Doe .", 'Jane Doe'],
		[
			'behind what else the sentence says',
			'The dam “held for far too long” in the eyes of the county, said Jane Doe.',
			'Jane Doe',
		],
		[
			'who stands behind a relation to somebody else',
			'“The dam was far too old,” Jane Doe’s sister, Ann Roe, told the council.',
			'Jane Doe’s sister, Ann Roe',
		],
		[
			'before a relative clause with commas of its own',
			'Jane Doe, who, as head of the county, served a term as water minister, said the dam was “far too old to hold.”',
			'Jane Doe',
		],
		['before the day', 'Jane Doe on Sunday called the dam “far too old to hold.”', 'Jane Doe'],
		[
			'before a list of offices',
			'Jane Doe, the minister of water, energy and trade, said the dam was “far too old to hold.”',
			'Jane Doe',
		],
		[
			'before an apposition that no comma closes',
			'“The dam was far too old,” Jane Doe, an engineer at the Northern Institute told reporters.',
			'Jane Doe',
		],
		[
			'of two offices',
			'“The dam was far too old,” said company chairman and chief executive Jane Doe.',
			'company chairman and chief executive Jane Doe',
		],
		[
			'where a paper quotes somebody',
			'The Gazette quoted Jane Doe as saying the dam was “far too old to hold.”',
			'Jane Doe',
		],
		['who was quoted', 'Jane Doe was quoted as saying the dam was “far too old to hold.”', 'Jane Doe'],
		[
			'of a participle that has its own',
			'The county wants it gone, with Jane Doe arguing that the dam is “far too old to hold.”',
			'Jane Doe',
		],
		[
			'of the saying, not of what is said of others',
			'Dams that form part of the wall are small, Jane Doe said, adding that one was “far too old to hold.”',
			'Jane Doe',
		],
		['of a verb after "but"', 'Jane Doe did not name the dam but called it “far too old to hold.”', 'Jane Doe'],
		[
			'not by a noun that looks like a verb',
			'Jane Doe said it was the work of a county or a national state “that never paid for a dam.”',
			'Jane Doe',
		],
		[
			'around a word that somebody says in passing',
			'Jane Doe called the plan a “death sentence” saying the county gave it up.',
			'Jane Doe',
		],
		[
			'of the sentence before',
			'Jane Doe defended herself and said nobody had asked. “The dam was far too old.”',
			'Jane Doe',
		],
	])('%s', (_, text, speaker) => {
		expect(read(text)).toMatchObject([{speaker, scare: false}]);
	});

	test('as the mention in the phrase', () => {
		const text = '“The dam was far too old,” said Mayor Jane Doe.';
		const start = text.indexOf('Jane');
		const mention: Mention = {
			start,
			end: start + 8,
			type: 'person',
			name: 'Jane Doe',
			entity: 'person:jane doe',
			via: 'name',
		};
		expect(read(text, [mention])[0]?.speaker).toBe('Jane Doe');
	});

	test('not as the mention whose relative speaks', () => {
		const text = '“The dam was far too old,” Jane Doe’s sister told the council.';
		const start = text.indexOf('Jane');
		const mention: Mention = {
			start,
			end: start + 8,
			type: 'person',
			name: 'Jane Doe',
			entity: 'person:jane doe',
			via: 'name',
		};
		expect(read(text, [mention])[0]?.speaker).toBe('Jane Doe’s sister');
	});

	test('of a pronoun when only one has spoken', () => {
		expect(
			read('“The dam was old,” said Jane Doe. “Nobody came to help,” she said.').map(({speaker}) => speaker),
		).toEqual(['Jane Doe', 'Jane Doe']);
	});

	test('of a pronoun whose gender fits, when two have spoken', () => {
		const text = '“The dam was old,” said Jane Doe. “It was new then,” said John Roe. “Nobody came to help,” she said.';
		expect(read(text).at(-1)?.speaker).toBe('Jane Doe');
	});

	test('of "it" and "they" by what was told before', () => {
		const text = 'Officials said the dam held. “Nobody is in danger now,” they said.';
		expect(read(text)[0]?.speaker).toBe('Officials');
	});

	test('by the pronoun alone when nobody was named', () => {
		expect(read('The dam held. “Nobody is in danger now,” she said.')[0]?.speaker).toBe('she');
	});

	test('of the next paragraph that begins with a mark, though a caption parts the two', () => {
		const text =
			'Jane Doe said: “The dam was far too old.\n\nThe dam near the village in May\n\n“Nobody came to help us.” The village is empty now.';
		expect(read(text).map(({speaker}) => speaker)).toEqual(['Jane Doe', 'Jane Doe']);
	});

	test('of a paragraph that is all quoted by the indirect speech before it', () => {
		const text = 'The dam is old. Jane Doe said it would be closed.\n\n“Nobody came to help us all these years.”';
		expect(read(text)[0]?.speaker).toBe('Jane Doe');
	});

	test('of words within a quotation by whom it tells of', () => {
		const text = 'Jane Doe said: “What the county now says is ‘we never knew of it’ and that is wrong.”';
		expect(read(text).map(({speaker}) => speaker)).toEqual(['Jane Doe', 'the county']);
	});

	test('with the words that attribute', () => {
		const text = '“The dam was far too old,” Jane Doe warned on Monday.';
		const [{cue} = {}] = findQuotations(text, splitSentences(text, findParts(text)), []);
		expect(cue && text.slice(cue.start, cue.end)).toBe('warned');
	});

	test('not of somebody who did not say it', () => {
		expect(read('Jane Doe did not say the dam was “far too old to hold.”')[0]?.speaker).toBeUndefined();
	});

	test('for a quotation that goes on in the next paragraph', () => {
		expect(
			read('As Jane Doe put it, “The dam was old.\n\nAnd nobody came to help us.”').map(({speaker}) => speaker),
		).toEqual(['Jane Doe', 'Jane Doe']);
	});

	test('not for a party to which the words belong', () => {
		expect(
			read('The county expelled members accused of being “undeclared agents of the state.”')[0]?.speaker,
		).toBeUndefined();
	});
});

test.each<[string, string, readonly string[]]>([
	['low and high marks', '„The dam is old“, said Jane Doe. Then she left.', ['The dam is old']],
	['low and high marks before a full stop', 'Jane Doe said: „The dam is old“. Then she left.', ['The dam is old']],
	[
		'no space at either end',
		'"The dam is old."The mayor came on Friday."It will break," she said.',
		['The dam is old.', 'It will break,'],
	],
])('findQuotations reads %s', (_, text, words) => {
	expect(read(text).map((quotation) => quotation.words)).toEqual(words);
});

describe('findQuotations', () => {
	test('gives spans inside the article, in order of position, for any text', () => {
		const piece = fc.oneof(
			fc.string(),
			fc.constantFrom('"', '“', '”', '‘', '’', "'", '„', '«', '»', '\n\n', ' said Doe. ', 'Doe ', '``', "''", ' '),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
				const text = pieces.join('');
				const found = findQuotations(text, splitSentences(text, findParts(text)), []);
				for (const [index, {start, end, speaker}] of found.entries()) {
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
					expect(speaker === undefined || text.slice(speaker.start, speaker.end).trim() !== '').toBe(true);
				}
			}),
		);
	});

	test.each(['"', '“a', '“a” ', "'a' ", '’', '" ', "s' a ", '«'])('takes linear time on a run of %j', (unit) => {
		const growth = growthOf(7_500, (count) => {
			const text = unit.repeat(count);
			const sentences = splitSentences(text, findParts(text));
			return () => findQuotations(text, sentences, []);
		});
		expect(growth).toBeLessThan(LINEAR);
	});
});
