import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, nat, property, tuple} from 'fast-check';
import {evidenceMaker} from '../../src/align/evidence.ts';
import {extract} from '../../src/crosscheck.ts';
import type {Evidence} from '../../src/model/index.ts';
import {articleText} from '../support/generated-articles.ts';
import {articleOf} from './story.ts';

/** Evidence of the first place where the words stand. */
function evidenceOf(words: string, text: string): Evidence {
	const start = text.indexOf(words);
	return evidenceMaker(extract(articleOf('a', text))).at({start, end: start + words.length});
}

describe('evidence stands at its line and column', () => {
	test.each<{name: string; text: string; line: number; column: number}>([
		{name: 'at the very start', text: 'Ferry sinks.', line: 1, column: 1},
		{name: 'in the first line', text: 'A Ferry sinks.', line: 1, column: 3},
		{name: 'after a line feed', text: 'News\nA Ferry sinks.', line: 2, column: 3},
		{name: 'after an empty line', text: 'News\n\nA Ferry sinks.', line: 3, column: 3},
		{name: 'after a carriage return with a line feed', text: 'News\r\n\r\nA Ferry sinks.', line: 3, column: 3},
		{name: 'after a lone carriage return', text: 'News\rA Ferry sinks.', line: 2, column: 3},
		{name: 'at the start of a line', text: 'News\r\nFerry sinks.', line: 2, column: 1},
		{name: 'after an emoji of two units', text: '🔥 Ferry sinks.', line: 1, column: 4},
		{name: 'after line ends of all kinds', text: 'One\nTwo\rThree\r\n\rA Ferry sinks.', line: 5, column: 3},
		{name: 'after a separator that ends no line', text: 'News\u2028A Ferry sinks.', line: 1, column: 8},
	])('$name', ({text, line, column}) => {
		expect(evidenceOf('Ferry', text)).toMatchObject({quote: 'Ferry', at: {line, column}});
	});
});

describe('evidence', () => {
	test('shows the sentence around it', () => {
		const text = 'A ferry sank. Nine passengers drowned off Genoa. Divers came.';
		const {context} = evidenceOf('Nine passengers', text);
		expect(text.slice(context.start, context.end)).toBe('Nine passengers drowned off Genoa.');
	});

	test('that runs over two sentences is its own context', () => {
		const {start, end, context} = evidenceOf('sank. Nine', 'A ferry sank. Nine passengers drowned.');
		expect(context).toEqual({start, end});
	});

	test('names the source without the cue by which the article names it', () => {
		const maker = evidenceMaker(extract(articleOf('a', 'A ferry sank, police said.')));
		const span = {start: 0, end: 7};
		expect(maker.at(span, {kind: 'named', source: 'police', cue: {start: 21, end: 25}}).attribution).toEqual({
			kind: 'named',
			source: 'police',
		});
		expect(maker.at(span, {kind: 'narrator'}).attribution).toEqual({kind: 'narrator'});
		expect(maker.at(span)).not.toHaveProperty('attribution');
	});
});

/** Line and column counted character by character. */
function counted(text: string, offset: number): {line: number; column: number} {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	// between the two characters of a line end, the line has not ended yet
	const within = text[offset - 1] === '\r' && text[offset] === '\n';
	const last = lines.at(within ? -2 : -1) ?? '';
	return {line: lines.length - (within ? 1 : 0), column: (within ? last.length + 1 : last.length) + 1};
}

const text = tuple(
	articleText,
	array(constantFrom('\n', '\r', '\r\n', '🔥', 'Norway ended the pact. ', ' '), {maxLength: 8}),
).map(([told, pieces]) => told + pieces.join(''));

test('whatever the text is, the quote is what stands at the span, and line and column are where it starts', () => {
	assert(
		property(text, array(tuple(nat(), nat()), {minLength: 1, maxLength: 10}), (told, places) => {
			const maker = evidenceMaker(extract(articleOf('a', told)));
			for (const [from, length] of places) {
				const start = from % (told.length + 1);
				const end = Math.min(told.length, start + (length % 40));
				const evidence = maker.at({start, end});
				expect(evidence).toMatchObject({article: 'a', start, end, quote: told.slice(start, end)});
				expect(evidence.at).toEqual(counted(told, start));
				expect(evidence.context.start).toBeLessThanOrEqual(start);
				expect(evidence.context.end).toBeGreaterThanOrEqual(end);
			}
		}),
		{numRuns: 60},
	);
});
