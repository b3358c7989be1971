import {expect, test} from '@jest/globals';
import {differingPieces, type GroupedQuote} from '../../../../src/adapters/reporters/shared/differing.ts';

function marked(quotes: readonly GroupedQuote[]): string[] {
	return differingPieces(quotes).map((pieces) =>
		pieces.map(({words, differs}) => (differs ? `[${words}]` : words)).join(''),
	);
}

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
		['at 12:05 on Monday', 'at 14:05 on Monday'],
		['at [12:05] on Monday', 'at [14:05] on Monday'],
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
		['[ten men]', '[11 women]'],
	],
	[
		['“12”', '17', '...'],
		['[“12”]', '[17]', '...'],
	],
	[['alone'], ['alone']],
])('%j becomes %j', (quotes, expected) => {
	expect(marked(quotes.map((quote, index) => ({quote, group: String(index)})))).toEqual(expected);
});

test('what one article says anywhere it does not lack', () => {
	const quotes = [
		{quote: 'five people', group: 'a'},
		{quote: 'seven people', group: 'b'},
		{quote: 'five boats', group: 'b'},
	];
	expect(marked(quotes)).toEqual(['five people', '[seven] people', 'five [boats]']);
});
