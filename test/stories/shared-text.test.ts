import {describe, expect, test} from '@jest/globals';
import {extract} from '../../src/crosscheck.ts';
import {type StoryGroup, groupStories} from '../../src/stories/index.ts';
import {indexSeeds, sharedPassages} from '../../src/stories/shared-text.ts';
import {ownWords} from '../../src/stories/words.ts';

function wordsOf(text: string): ReturnType<typeof ownWords> {
	return ownWords(extract({id: 'a', file: 'a', outlet: '', language: 'en', sha256: '', text}));
}

function passagesBetween(a: string, b: string): string[] {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	return sharedPassages(one, other, indexSeeds(one), indexSeeds(other)).map(({a: [first, end]}) =>
		a.slice(one[first]?.start, one[end - 1]?.end),
	);
}

function group(texts: readonly string[], outlets: readonly string[] = []): StoryGroup[] {
	return groupStories(
		texts.map((text, index) =>
			extract({
				id: `${index}.txt`,
				file: `${index}.txt`,
				outlet: outlets[index] ?? `Outlet ${index}`,
				language: 'en',
				sha256: '',
				text,
			}),
		),
		{oneStory: true},
	);
}

describe('passages shared by two articles', () => {
	test.each([
		{
			name: 'run as far as the words agree',
			a: 'Bridge closed\n\nDivers found the lorry at the foot of the pier after dawn, the mayor said.',
			b: 'Lorry found\n\nHours later divers found the lorry at the foot of the pier and pulled it out.',
			passages: ['Divers found the lorry at the foot of the pier'],
		},
		{
			name: 'go on over a changed word',
			a: 'Bridge closed\n\nDivers found the red lorry at the foot of the old pier soon after dawn broke.',
			b: 'Lorry found\n\nDivers found the red lorry at the foot of the northern pier soon after dawn broke.',
			passages: ['Divers found the red lorry at the foot of the old pier soon after dawn broke'],
		},
		{
			name: 'go on over a word that only one of them has',
			a: 'Bridge closed\n\nDivers found the lorry at the foot of the pier soon after dawn broke.',
			b: 'Lorry found\n\nDivers found the lorry at the very foot of the pier soon after dawn broke.',
			passages: ['Divers found the lorry at the foot of the pier soon after dawn broke'],
		},
		{
			name: 'need more than a stock phrase',
			a: 'Bridge closed\n\nThe owner could not be reached for comment.',
			b: 'Trains late\n\nA spokesman could not be reached on Monday.',
			passages: [],
		},
		{
			name: 'are not made of names alone',
			a: 'Talks\n\nEnvoys of Austria, Belgium, Croatia, Denmark, Estonia, Finland, France came.',
			b: 'Vote\n\nOnly Austria, Belgium, Croatia, Denmark, Estonia, Finland, France agreed.',
			passages: [],
		},
	])('$name', ({a, b, passages}) => {
		expect(passagesBetween(a, b)).toEqual(passages);
	});

	test('do not depend on the shape of apostrophes', () => {
		expect(
			passagesBetween(
				'Vote\n\nThe council’s own lawyers didn’t see the harbour contract.',
				"Vote\n\nThe council's own lawyers didn't see the harbour contract.",
			),
		).toEqual(['Vote\n\nThe council’s own lawyers didn’t see the harbour contract']);
	});

	test('are found at once in a text that repeats one word', () => {
		const text = `Echo\n\n${'again '.repeat(5000)}`;
		expect(passagesBetween(text, text)).toHaveLength(1);
	});
});

describe('origin edges', () => {
	const wire = `Ferry runs aground off Selby Point

A car ferry with eighty passengers ran aground in thick fog near the lighthouse at Selby Point before sunrise. Lifeboats from two harbours took the passengers ashore within three hours, and nobody was hurt. The company that owns the ferry has withdrawn her sister ship from service until inspectors have looked at both hulls.`;
	test('join copies, which count as one source', () => {
		const [story] = group([wire, wire]);
		expect(story?.independent).toBe(1);
		expect(story?.origins).toMatchObject([{articles: ['0.txt', '1.txt'], kind: 'shared-text', share: 1}]);
	});

	test('show the passage in both articles, word for word', () => {
		const longer = `Fog hits ferries\n\nMorning services were late. ${wire.split('\n\n')[1] ?? ''} Buses ran instead.`;
		const [story] = group([wire, longer]);
		for (const {article, start, end, quote} of story?.origins[0]?.passages ?? [])
			expect(quote).toBe([wire, longer][Number(article[0])]?.slice(start, end));
		expect(story?.origins[0]?.passages?.map(({article}) => article)).toEqual(['0.txt', '1.txt']);
		expect(story?.independent).toBe(1);
	});

	test('do not join articles that quote the same words', () => {
		const said =
			'"We looked for the captain on every deck and in every boat until the coastguard told us to stop," she said.';
		const [story] = group([
			`Ferry stranded\n\nThe mate, Ann Poole, spoke to reporters on the quay. ${said} Then she left with her family.`,
			`Captain missing\n\n${said} Ann Poole has worked on ferries for nine years and was off duty that night.`,
		]);
		expect(story?.origins).toEqual([]);
		expect(story?.independent).toBe(2);
	});

	test('leave independent accounts apart', () => {
		const [story] = group([
			wire,
			`Eighty saved as ferry strands in fog\n\nThick fog was to blame, the coastguard believes, when a ferry hit the rocks below Selby lighthouse. Crews brought all eighty people to land by nine. Her owner keeps a second ferry in port for now.`,
		]);
		expect(story?.origins).toEqual([]);
		expect(story?.independent).toBe(2);
	});

	test.each([
		'The ferry was due at six, according to Coastal Herald.',
		'The ferry was due at six, the Coastal Herald reported.',
		'Coastal Herald says that the ferry was due at six.',
		'As first reported by the Coastal Herald, the ferry was due at six.',
		'Sources: Coastal Herald, harbour office',
		'The valley line stood still for three hours on Monday morning.\n\nCoastal Herald reporters contributed to this report.',
		'The valley line stood still for three hours on Monday morning.\n\n(With files from Coastal Herald)',
	])('name the outlet that an article credits: %s', (sentence) => {
		const [story] = group([wire, `Late again\n\n${sentence}`], ['The Coastal Herald', 'Evening Post']);
		expect(story?.origins).toMatchObject([
			{articles: ['1.txt', '0.txt'], kind: 'cites', passages: [{article: '1.txt', quote: 'Coastal Herald'}]},
		]);
		expect(story?.independent).toBe(2);
	});

	test.each(['He reads the Coastal Herald on the ferry.', 'The herald of coastal spring is the gull, he said.'])(
		'leave an outlet alone that is no source: %s',
		(sentence) => {
			const [story] = group([wire, `Late again\n\n${sentence}`], ['The Coastal Herald', 'Evening Post']);
			expect(story?.origins).toEqual([]);
		},
	);

	test('hold two hundred copies together with one edge for each further copy', () => {
		const original = extract({id: '', file: '', outlet: 'Wire', language: 'en', sha256: '', text: wire});
		const copies = Array.from({length: 200}, (_, index) => ({
			...original,
			article: {...original.article, id: `${index}.txt`},
		}));
		const [story] = groupStories(copies);
		expect(story?.independent).toBe(1);
		expect(story?.origins).toHaveLength(199);
	});
});
