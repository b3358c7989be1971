import {describe, expect, test} from '@jest/globals';
import {joinEntities} from '../../src/align/entities.ts';
import {type Feature, featureFinder} from '../../src/align/novelty.ts';
import {extractAll} from './story.ts';

/** The features of the first sentence of the first article. */
function featuresOf(...texts: readonly string[]): readonly Feature[] {
	const extractions = extractAll(texts);
	const [first] = extractions;
	const sentence = first?.analysis.sentences[0];
	if (!first || !sentence) throw new Error('no sentence');
	return featureFinder(extractions, joinEntities(extractions)).of(first)(sentence, 0);
}

/** Features of one kind as `label: articles that have it`. */
function heldBy(kind: Feature['kind'], ...texts: readonly string[]): string[] {
	return featuresOf(...texts)
		.filter((feature) => feature.kind === kind)
		.map(({label, articles}) => `${label}: ${articles.join(' ')}`);
}

const telling = 'Governor Helga Brandvold pledged 14 boats on 3 May 2021.';

describe('another article has', () => {
	test.each<{name: string; kind: Feature['kind']; first: string; other: string; held: readonly unknown[]}>([
		{
			name: 'a person whom it names by surname',
			kind: 'entity',
			first: telling,
			other: 'Brandvold spoke.',
			held: ['Helga Brandvold: a b'],
		},
		{
			name: 'a person whom it names in capitals',
			kind: 'entity',
			first: telling,
			other: 'BRANDVOLD SPEAKS',
			held: ['Helga Brandvold: a b'],
		},
		{
			name: 'a figure in other letters',
			kind: 'number',
			first: telling,
			other: 'Fourteen boats came.',
			held: ['14 boats: a b'],
		},
		{
			name: 'a date written otherwise',
			kind: 'time',
			first: telling,
			other: 'Boats came on May 3, 2021.',
			held: ['3 May 2021: a b'],
		},
		{
			name: 'a quotation that stands in it as plain text',
			kind: 'quotation',
			first: '“We heard the cables snap one after another,” she said.',
			other: 'She told us that we heard the cables snap – one after another!',
			held: [expect.stringMatching(/: a b$/)],
		},
	])('$name', ({kind, first, other, held}) => {
		expect(heldBy(kind, first, other)).toEqual(held);
	});
});

describe('another article lacks', () => {
	test.each<{name: string; kind: Feature['kind']; first: string; other: string; held: readonly unknown[]}>([
		{
			name: 'a person of another name',
			kind: 'entity',
			first: telling,
			other: 'Governor Anton Weiss spoke.',
			held: ['Helga Brandvold: a'],
		},
		{
			name: 'the figure of another thing',
			kind: 'number',
			first: telling,
			other: 'Forty tents stood there.',
			held: ['14 boats: a'],
		},
		{
			name: 'the same figure in another unit',
			kind: 'number',
			first: 'The hull is 14 metres long.',
			other: 'The hull cost $14.',
			held: [expect.stringMatching(/^14 metres.*: a$/)],
		},
		{name: 'another day', kind: 'time', first: telling, other: 'Boats came on 4 May 2021.', held: ['3 May 2021: a']},
	])('$name', ({kind, first, other, held}) => {
		expect(heldBy(kind, first, other)).toEqual(held);
	});
});

describe('no feature is made of', () => {
	test.each<{name: string; kind: Feature['kind']; text: string}>([
		{name: 'one and two, which stand in every text', kind: 'number', text: 'Two boats met one ferry.'},
		{name: 'a rank', kind: 'number', text: 'It was the seventh storm.'},
		{name: 'a pronoun', kind: 'entity', text: 'She spoke.'},
		{
			name: 'where and when a dateline was written',
			kind: 'entity',
			text: 'LJUBLJANA, May 3 (Agency) - The bus fell into the river.',
		},
		{name: 'a decade', kind: 'time', text: 'The bridge was built in the 1960s.'},
		{name: 'a quoted phrase', kind: 'quotation', text: 'It was “very, very sad”, she said.'},
		{name: 'the commonest words', kind: 'word', text: 'People said it was the time.'},
	])('$name', ({kind, text}) => {
		expect(heldBy(kind, text)).toEqual([]);
	});
});

test('an outlet or agency weighs less than a person', () => {
	const weights = new Map(featuresOf('Helga Brandvold spoke to Reuters.').map(({label, weight}) => [label, weight]));
	expect(weights.get('Reuters')).toBeLessThan(weights.get('Helga Brandvold') ?? 0);
});

test('a feature lies in its sentence', () => {
	const text = `${telling} Divers from Bergen found 30 crates.`;
	const spans = featuresOf(text).map(({span}) => span);
	expect(spans.length).toBeGreaterThan(0);
	for (const {start, end} of spans) expect([start >= 0, end <= telling.length]).toEqual([true, true]);
});
