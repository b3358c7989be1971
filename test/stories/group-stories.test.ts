import {describe, expect, test} from '@jest/globals';
import {assert, property, shuffledSubarray} from 'fast-check';
import {extract} from '../../src/crosscheck.ts';
import type {Extraction} from '../../src/model/index.ts';
import {type GroupOptions, groupStories} from '../../src/stories/index.ts';

function extraction(id: string, text: string, published?: string): Extraction {
	const article = {id, file: id, outlet: `Outlet ${id}`, language: 'en', sha256: '', text};
	return extract(published === undefined ? article : {...article, published});
}

function copiesOf(original: Extraction, count: number): Extraction[] {
	return Array.from({length: count}, (_, index) => ({...original, article: {...original.article, id: `${index}`}}));
}

function grouped(texts: readonly string[], options?: GroupOptions): string[] {
	const extractions = texts.map((text, index) => extraction(`${index}`, text));
	return groupStories(extractions, options).map(({articles}) => articles.join(' '));
}

const dyke = [
	`Dyke bursts at Wellbrook, 300 homes under water

The river Arrow broke through its dyke at Wellbrook early on Tuesday and flooded some 300 homes. Firefighters took families from their roofs by boat. Mayor Petra Lindqvist blamed years of neglect by the water board.`,
	`Hundreds flee as Arrow floods Wellbrook

Families in Wellbrook climbed onto their roofs before dawn after a dyke on the Arrow gave way. At least 280 homes stood in water up to the windows, the fire brigade said, and boats were still on their way. The water board had put off repairs to the dyke twice.`,
	`Wellbrook mayor accuses water board after flood

"They knew that the dyke was rotten," said Petra Lindqvist, the mayor of Wellbrook, where the Arrow flooded more than 300 homes on Tuesday. The water board rejects the charge: it says that no repair could have held the river back.`,
];

describe('reports of one event', () => {
	test('are one story however they tell it', () => {
		expect(grouped(dyke)).toEqual(['0 1 2']);
	});

	test.each([
		{
			name: 'place and things',
			texts: [
				dyke[0] ?? '',
				`Bakery fire in Karlshaven injures four

Four bakers were hurt when an oven exploded in Karlshaven on Tuesday. Firefighters needed two hours to put out the flames. Neighbours had complained about smoke for weeks.`,
			],
		},
		{
			name: 'place',
			texts: [
				`Bus overturns near Tarsk, nine hurt

Nine passengers were injured when a coach overturned on an icy road near Tarsk on Friday morning, police said. The driver, who was not hurt, told officers that he had swerved to avoid a deer.`,
				`Bus overturns near Olvera, six hurt

Six passengers were injured when a coach overturned on a wet road near Olvera on Sunday evening, police said. The driver, who was badly hurt, had been at the wheel for eleven hours.`,
			],
		},
		{
			name: 'place, at which the same kind of thing happens',
			texts: [
				`Measles at Falworth stadium puts 53 stewards to bed

Measles broke out at the Falworth stadium on Friday, and 53 stewards fell ill. A mobile clinic is on its way.`,
				`Measles at Kelborg stadium puts 55 stewards to bed

Measles broke out at the Kelborg stadium on Friday, and 55 stewards fell ill. A mobile clinic is on its way.`,
			],
		},
		{
			name: 'year',
			texts: [
				`Record crowd at Lindholm regatta

Forty thousand people lined the quays of Lindholm on June 12, 2017, for the annual regatta, more than ever before. The eight of the Northern Rowing Club won by a length.`,
				`Record crowd at Lindholm regatta

Fifty thousand people lined the quays of Lindholm on June 10, 2019, for the annual regatta, more than ever before. The eight of the Southern Rowing Club won by two lengths.`,
			],
		},
		{
			name: 'victim',
			texts: [
				`Police name cyclist killed in Porthmere

The cyclist who died in a collision with a van in Porthmere on Monday was Edna Whitlock, 61, a retired teacher, police said. Her daughter thanked passers-by who had tried to save her.`,
				`Police name cyclist killed in Porthmere

The cyclist who died in a collision with a tram in Porthmere on Saturday was Owen Garrity, 24, a student of chemistry, police said. His team mates laid flowers at the stop.`,
			],
		},
		{
			name: 'action',
			texts: [
				`Iceland recalls its ambassador from Denmark

Iceland called its ambassador in Copenhagen home on Thursday after fishermen were held for six days. Foreign Minister Hallgerdur Vik said that he would stay in Reykjavik until the crew was free.`,
				`Iceland and Denmark sign a treaty on herring

Iceland and Denmark shared out the herring of the northern banks on Thursday. Foreign Minister Hallgerdur Vik praised a treaty that her predecessors had sought for thirty years.`,
			],
		},
	])('are kept from those of an event with another $name', ({texts}) => {
		expect(grouped(texts)).toEqual(['0', '1']);
	});
});

describe('stories', () => {
	const pool = [
		...dyke,
		'Chess title for Ana Duarte\n\nAna Duarte, 19, won the national chess title in Belmora on Sunday with a draw in the last round.',
		'',
		dyke[1] ?? '',
	].map((text, index) => extraction(`article-${index}.txt`, text));

	test('are the same in any order of the articles', () => {
		const expected = groupStories(pool);
		assert(
			property(shuffledSubarray(pool, {minLength: pool.length}), (shuffled) => {
				expect(groupStories(shuffled)).toEqual(expected);
			}),
			{numRuns: 20},
		);
	});

	test('do not change by what else is at hand', () => {
		const alone = groupStories(pool.slice(0, 3)).map(({articles}) => articles);
		expect(alone).toEqual([['article-0.txt', 'article-1.txt', 'article-2.txt']]);
		expect(groupStories(pool)[0]?.articles).toEqual([...(alone[0] ?? []), 'article-5.txt']);
	});

	test('say what their articles share', () => {
		expect(groupStories(pool).map(({why}) => why)).toEqual([
			expect.stringMatching(/^same .*\(.*Wellbrook.*\).* and subject \(dyke,.*\)$/),
			'the only article on its event',
			'the only article on its event',
		]);
	});

	test('count copies as one source', () => {
		expect(groupStories(pool)[0]?.independent).toBe(3);
	});

	test('keep articles apart that lie years apart', () => {
		const later = [extraction('a', dyke[0] ?? '', '2016-05-03'), extraction('b', dyke[1] ?? '', '2018-05-03')];
		expect(groupStories(later)).toHaveLength(2);
	});

	test('take in all articles when asked', () => {
		expect(groupStories(pool, {oneStory: true})).toMatchObject([
			{articles: pool.map(({article}) => article.id), why: 'treated as one story, as asked'},
		]);
	});

	test('of no articles are none', () => {
		expect(groupStories([], {oneStory: true})).toEqual([]);
	});
});

describe('corrections', () => {
	const unlike = [dyke[0] ?? '', 'Chess title for Ana Duarte\n\nAna Duarte won the national chess title in Belmora.'];

	test('join what was not found to be one story', () => {
		expect(grouped(unlike, {corrections: [{articles: ['1', '0'], same: true}]})).toEqual(['0 1']);
	});

	test('part what was, at the weakest links between the pair', () => {
		const options = {corrections: [{articles: ['0', '2'] as const, same: false}]};
		const stories = grouped(dyke, options);
		expect(stories).toHaveLength(2);
		expect(stories.some((articles) => articles.includes('0') && articles.includes('2'))).toBe(false);
	});

	test('name articles that are not at hand without harm', () => {
		expect(grouped(unlike, {corrections: [{articles: ['0', 'gone'], same: true}]})).toEqual(['0', '1']);
	});
});

describe('two hundred copies of one article', () => {
	test('are one story', () => {
		expect(groupStories(copiesOf(extraction('0', (dyke[0] ?? '').repeat(3)), 200))).toHaveLength(1);
	});
});
