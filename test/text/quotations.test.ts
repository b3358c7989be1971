import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {Mention} from '../../src/model/index.ts';
import {findParts} from '../../src/text/parts.ts';
import {findQuotations} from '../../src/text/quotations.ts';
import {splitSentences} from '../../src/text/sentences.ts';

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

	test('of a pronoun when only one has spoken', () => {
		expect(
			read('“The dam was old,” said Jane Doe. “Nobody came to help,” she said.').map(({speaker}) => speaker),
		).toEqual(['Jane Doe', 'Jane Doe']);
	});

	test('by the pronoun when two have spoken', () => {
		const text = '“The dam was old,” said Jane Doe. “It was new then,” said John Roe. “Nobody came to help,” she said.';
		expect(read(text).at(-1)?.speaker).toBe('she');
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

describe('findQuotations tells scare quotes', () => {
	test.each([
		['one word', 'The county built a “haven” for birds.', true],
		['a nickname', 'John “Johnny” Roe built the dam.', true],
		['the title of a work', 'He starred in “The Song of the Old Dam” as a boy.', true],
		['a short word that somebody says', 'Jane Doe called the dam “crazy.”', false],
		['a longer quotation without a speaker', 'The dam was “far too old to hold any water” for years.', false],
	])('%s: %s', (_, text, scare) => {
		expect(read(text)[0]?.scare).toBe(scare);
	});
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
		const text = unit.repeat(30_000);
		const sentences = splitSentences(text, findParts(text));
		const before = performance.now();
		findQuotations(text, sentences, []);
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
