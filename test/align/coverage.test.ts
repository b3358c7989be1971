import {describe, expect, test} from '@jest/globals';
import {assert, property} from 'fast-check';
import type {CoverageItem} from '../../src/model/index.ts';
import {storyTexts} from './generated-stories.ts';
import {storyOf, type Told} from './story.ts';

function coverageOf(...articles: readonly Told[]): readonly CoverageItem[] {
	return storyOf(articles).coverage;
}

const collapse = 'A bridge collapsed in Porto on Friday.';
const warning = 'Engineer Ines Duarte had warned the council of cracks in March.';

describe('nothing stands in some articles only', () => {
	test.each<{name: string; texts: readonly Told[]}>([
		{name: 'where there is one article', texts: [`${collapse} ${warning}`]},
		{name: 'in an article and its copy', texts: [`${collapse} ${warning}`, `${collapse} ${warning}`]},
		{name: 'where both say it in another order', texts: [`${collapse} ${warning}`, `${warning} ${collapse}`]},
		{name: 'where both say it in other words', texts: [collapse, 'On Friday, a bridge in Porto fell down.']},
		{
			name: 'where a name is written in capitals and was not recognised',
			texts: [
				'Ambassador Ines Duarte signed the accord with Nordlund.',
				'The accord was signed by DUARTE and NORDLUND.',
			],
		},
		{
			name: 'where figures differ, for that is no omission',
			texts: [
				'Twelve passengers drowned when a ferry sank off Genoa.',
				'Nine passengers drowned when a ferry sank off Genoa.',
			],
		},
		{
			name: 'but the agency that reports',
			texts: ['A bridge collapsed in Porto on Friday, Reuters reported.', collapse],
		},
		{
			name: 'but a pronoun',
			texts: ['Ines Duarte resigned. She left the hall.', 'Ines Duarte resigned. Duarte left the hall.'],
		},
		{
			name: 'where one quotes what the other quotes at length',
			texts: [
				'“We saw the flames rise above the chapel roof,” said Ines Duarte.',
				'“It was night. We saw the flames rise above the chapel roof,” said Ines Duarte.',
			],
		},
		{
			name: 'where a figure is in words and in digits',
			texts: ['The storm felled twelve oaks in Kent.', 'The storm felled 12 oaks in Kent.'],
		},
		{
			name: 'where a country is named as a noun and as an adjective',
			texts: ['Norway closed its ports.', 'Norwegian ports were closed.'],
		},
		{
			name: 'where the other tells most of it in its own words',
			texts: [
				`${collapse} Divers searched the river bed with lamps until midnight near Gaia.`,
				`${collapse} Until midnight the river bed was searched by divers who carried lamps.`,
			],
		},
		{
			name: 'where a name has and has not its accents',
			texts: ['Minister José Núñez resigned.', 'Minister Jose Nunez resigned.'],
		},
	])('$name', ({texts}) => {
		expect(coverageOf(...texts).map(({label}) => label)).toEqual([]);
	});
});

describe('what stands in some articles only', () => {
	test('is named by its people and figures, with the place that shows it', () => {
		expect(coverageOf(`${collapse} ${warning}`, collapse)).toMatchObject([
			{
				label: expect.stringContaining('Ines Duarte'),
				articles: ['a'],
				silent: ['b'],
				evidence: [{article: 'a', quote: expect.stringContaining('Ines Duarte had warned the council')}],
			},
		]);
	});

	test('is one item for all articles that have it, with evidence from each', () => {
		const told = coverageOf(
			`${collapse} ${warning}`,
			collapse,
			`${collapse} Engineer Ines Duarte had warned the council.`,
		);
		expect(told.map(({articles, silent}) => ({articles, silent}))).toEqual([{articles: ['a', 'c'], silent: ['b']}]);
		expect(told[0]?.evidence.map(({article}) => article)).toEqual(['a', 'c']);
	});

	test('is one item where several sentences name the same person', () => {
		const told = coverageOf(
			`${collapse} ${warning} Later, Ines Duarte wrote to the ministry. Duarte then resigned.`,
			collapse,
		);
		expect(told).toHaveLength(1);
		expect(told[0]?.evidence.length).toBeGreaterThan(1);
	});

	test('is an act without a name or figure', () => {
		const [item] = coverageOf(`${collapse} Surgeons amputated the leg of a cyclist.`, collapse);
		expect(item).toMatchObject({label: '“Surgeons amputated the leg of a cyclist”', articles: ['a'], silent: ['b']});
	});

	test('is one item for the same sentence in two articles, though its name runs through both', () => {
		const passages = [
			'wrote to the ministry',
			'drew a map',
			'rang the mayor',
			'hired a boat',
			'left for Braga',
			'slept in a tent',
		];
		const text = passages.map((did) => `Ines Duarte ${did} in the spring.`).join('\n\nA gull cried.\n\n');
		const labels = coverageOf(`${collapse}\n\n${text}`, `${collapse}\n\n${text}`, collapse).map(({label}) => label);
		expect(labels.length).toBeGreaterThan(0);
		expect(new Set(labels).size).toBe(labels.length);
	});

	test('is not said to be lacking where an article has something like it', () => {
		const [item] = coverageOf(
			`${collapse} The harbour master blamed the weld of a rusty hinge.`,
			`${collapse} A rusty hinge was seen by gulls, ferrymen, tourists and painters.`,
			collapse,
		);
		expect(item).toMatchObject({articles: ['a'], partly: ['b'], silent: ['c']});
	});

	test('is a quotation that no other article has', () => {
		const [item] = coverageOf(`${collapse} “We heard the cables snap one after another,” a fisherman said.`, collapse);
		expect(item).toMatchObject({label: expect.stringContaining('We heard the cables snap'), silent: ['b']});
	});

	test('is weightier when more of it is told', () => {
		const [first, second] = coverageOf(
			`${collapse} ${warning} Ines Duarte sent 14 letters to Minister José Núñez.\n\nA trawler from Bergen brought ropes.`,
			collapse,
		);
		expect(first?.label).toMatch(/Duarte|Núñez/);
		expect(first?.weight).toBeGreaterThan(second?.weight ?? 0);
	});
});

test('whatever the articles tell, those that have an item, have something like it or lack it make up the story, and only the first show it', () => {
	assert(
		property(storyTexts, (texts) => {
			const {coverage, extractions} = storyOf(texts);
			for (const {articles, partly, silent, evidence} of coverage) {
				expect([...articles, ...partly, ...silent].toSorted()).toEqual([...extractions.keys()]);
				expect(silent).not.toEqual([]);
				expect(evidence).not.toEqual([]);
				for (const {article} of evidence) expect(articles).toContain(article);
			}
		}),
		{numRuns: 15},
	);
});

function firstLabel(...articles: readonly Told[]): string | undefined {
	return coverageOf(...articles)[0]?.label;
}

describe('its label', () => {
	test('names what stands there alone, in the clause that tells it', () => {
		expect(firstLabel(`${collapse} ${warning}`, collapse)).toBe(
			'Engineer Ines Duarte; March, as in “Engineer Ines Duarte had warned the council of cracks in March”',
		);
	});

	test('is the sentence of a quotation, whose marks are inner ones', () => {
		expect(firstLabel(`${collapse} “We heard the cables snap one by one,” a fisherman said.`, collapse)).toBe(
			'“‘We heard the cables snap one by one,’ a fisherman said”',
		);
	});

	test('gives no figure as that of several articles which each give another', () => {
		const aboard = (count: string): string =>
			`${collapse} Engineer Ines Duarte had warned of cracks. There were ${count} people on the bridge.`;
		const label = firstLabel(aboard('46'), aboard('64'), collapse) ?? '';
		expect(label).toContain('Ines Duarte');
		expect(label).not.toMatch(/46|64/);
	});

	test('keeps the stop of an abbreviation', () => {
		expect(firstLabel(`${collapse} Engineer Ines Duarte left the hall at 5 a.m.`, collapse)).toMatch(/5 a\.m\.”$/u);
	});

	test('cuts long sentences between words, and shows what it names', () => {
		const long = `The council, ${'which met behind closed doors in the old town hall, '.repeat(6)}heard Engineer Ines Duarte on Monday.`;
		const told = firstLabel(`${collapse} ${long}`, collapse) ?? '';
		expect(told).toMatch(/as in “… .*Ines Duarte/u);
		expect(told.length).toBeLessThan(280);
		expect(told.replace(/.*“… /u, '')).toMatch(/^\p{L}+ /u);
	});
});
