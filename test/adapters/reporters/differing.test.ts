import {expect, test} from '@jest/globals';
import {markDiffering} from '../../../src/adapters/reporters/text/differing.ts';

const mark = (words: string) => `[${words}]`;

test.each([
	[
		['five people', 'seven people'],
		['[five] people', '[seven] people'],
	],
	[
		['The five', 'the five'],
		['The five', 'the five'],
	],
	[
		['about 1.5 million', 'about 1.6 million'],
		['about [1.5] million', 'about [1.6] million'],
	],
	[
		['we will leave, now', 'we leave'],
		['we [will] leave, [now]', 'we leave'],
	],
	[
		['Norway’s king', 'Norways king'],
		['[Norway’s] king', '[Norways] king'],
	],
	[
		['ten EU states', '11 NATO states'],
		['[ten EU] states', '[11 NATO] states'],
	],
	[
		['ten men', '11 women'],
		['ten men', '11 women'],
	],
	[['alone'], ['alone']],
])('%j becomes %j', (quotes, marked) => {
	expect(
		markDiffering(
			quotes.map((quote, index) => ({quote, group: String(index)})),
			mark,
		),
	).toEqual(marked);
});

test('what one article says anywhere it does not lack', () => {
	const quotes = [
		{quote: 'five people', group: 'a'},
		{quote: 'seven people', group: 'b'},
		{quote: 'five boats', group: 'b'},
	];
	expect(markDiffering(quotes, mark)).toEqual(['five people', '[seven] people', 'five [boats]']);
});
