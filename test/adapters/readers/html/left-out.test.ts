import {describe, expect, test} from '@jest/globals';
import {
	leftOutOf,
	lede,
	page,
	pageDocument,
	paragraphsOf,
	prose,
	readPage,
	second,
	third,
} from '../../../support/read-page.ts';

const article = ['Seven die', lede, second, third];
const other = 'Ferry line adds a boat for the islands in the north';
const comments = [
	'I lived by that harbour for thirty years and saw it coming.',
	'Well done to the crews, all of them.',
];

const entry = (words: string, index: number): string =>
	`<li><div><time datetime="2024-05-30T09:0${index}Z">09.0${index}</time></div><h3><a href="#e${index}">Entry ${index} of this day's events</a></h3><p>${words}</p></li>`;
const slide = (words: string, index: number): string =>
	`<div class="slide"><img src="${index}.jpg"><div><p>${words}</p><span>${index + 1} / 3</span></div></div>`;

describe('what is no part of the article', () => {
	test.each([
		[
			'comments below their heading',
			`<div class="x7"><h2>Join the conversation</h2>${comments.map((words) => `<div><b>Reader</b><p>${words}</p></div>`).join('')}</div>`,
			/^comments of readers: Join the conversation Reader I lived/u,
		],
		[
			'a list of links with its label',
			`<div>Related</div><ul><li><a href="/a">${other}</a></li><li><a href="/b">Ten walks</a></li></ul>`,
			/^links: Related$/u,
		],
		[
			'comments behind their heading, though no box is around them',
			`<h3>2 comments</h3>${comments.map((words) => `<div><b>Reader</b><p>${words}</p></div>`).join('')}`,
			/^comments of readers: Reader Well done/u,
		],
		['a line that is a link', `<p><a href="/a"><b>READ MORE: ${other}</b></a></p>`, /^links: READ MORE/u],
		[
			'a teaser',
			`<div><h3><a href="/a">${other}</a></h3><p>The boat starts in June.</p></div>`,
			/^links: Ferry line .* June\.$/u,
		],
		[
			'another article',
			`</article><article><h1>${other}</h1><p>${other}, it says.</p>`,
			/^other articles: Ferry line/u,
		],
		['boxes of AMP', `<amp-embed type="x"><div>Promoted</div></amp-embed>`, /^advertising: Promoted$/u],
		[
			'a wall with its prices',
			`<div class="x8"><h3>To read the full story<br>subscribe today</h3><p>Three months for one crown.</p><ul><li>Cancel anytime</li><li>All stories</li></ul></div>`,
			/^an offer to subscribe: To read the full story subscribe today Three months/u,
		],
	])('%s is left out, and shown', (_, box, shown) => {
		const html = page(`<article><h1>Seven die</h1>${prose}${box}</article>`);
		expect(paragraphsOf(html)).toEqual(article);
		expect(leftOutOf(html)).toContainEqual(expect.stringMatching(shown));
	});

	test('is shown even where nothing names it', () => {
		const html = page(
			`<div class="a1"><p>We value what you do with your data, and so do our 842 partners.</p></div><main><article><h1>Seven die</h1>${prose}</article></main>`,
		);
		expect(paragraphsOf(html)).toEqual(article);
		expect(leftOutOf(html)).toEqual([
			'outside of the article: We value what you do with your data, and so do our 842 partners.',
		]);
	});
});

describe('what looks like it and is part of the article', () => {
	test.each([
		['links in a sentence', `<p><a href="/a">The report</a> names <a href="/b">two ships</a>, it says there.</p>`],
		[
			'a list with a link in each item',
			`<ul><li><a href="/a">Corran</a>: five dead</li><li><a href="/b">Luss</a>: two dead</li></ul>`,
		],
		[
			'a sentence that is a link',
			`<p><a href="/a">The whole report of the coastguard is to be read here in full.</a></p>`,
		],
		[
			'a name in a sentence with the class of a box',
			'<p>The shares of <a class="ticker" href="/x">Lorne Lines</a> fell by four per cent on Friday, the exchange said.</p>',
		],
		['a heading of the text', `<h2>Comments by the minister</h2>`],
	])('%s', (_, more) => {
		expect(paragraphsOf(page(`<article><h1>Seven die</h1>${prose}${more}</article>`))).toHaveLength(5);
	});

	test('a standfirst between the headline and the element that the page calls the body', () => {
		const html = page(
			`<div class="c1"><h1>Seven die</h1><p class="x">${second}</p><div itemprop="articleBody">${[lede, third, lede, third].map((words, index) => `<p>${index} ${words}</p>`).join('')}</div></div>`,
		);
		expect(paragraphsOf(html)[1]).toBe(second);
	});

	test('entries of a live blog, though each is an article with a link', () => {
		const html = page(
			`<main><h1>Ferry sinks: live</h1><ul><li><a href="#e0">Boat sinks</a></li><li><a href="#e1">Owner speaks</a></li></ul><ol>${[lede, second, third].map(entry).join('')}</ol></main>`,
			'<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Live"}</script>',
		);
		expect(paragraphsOf(html)).toEqual([
			'Ferry sinks: live',
			...[lede, second, third].flatMap((words, index) => [`Entry ${index} of this day's events`, words]),
		]);
	});

	test('who speaks in a quotation that is set apart', () => {
		const quoted = '<blockquote><p>The fog was thick.</p><footer>Ann Lee, captain</footer></blockquote>';
		const cited = '<blockquote><p>The fog was thick.</p><cite>Ann Lee, captain</cite></blockquote>';
		for (const box of [quoted, cited])
			expect(paragraphsOf(page(`<article><h1>Seven die</h1>${prose}${box}</article>`)).slice(4)).toEqual([
				'“The fog was thick.”',
				'— Ann Lee, captain',
			]);
	});

	test('the words of the pictures of a gallery, as captions without their numbers', () => {
		const html = page(`<main><h1>In pictures</h1><p>${lede}</p>${[second, third].map(slide).join('')}</main>`);
		const {text, parts = []} = pageDocument(html);
		expect(parts.map(({role, start, end}) => [role, text.slice(start, end)])).toEqual([
			['headline', 'In pictures'],
			['caption', second],
			['caption', third],
		]);
		expect(text).not.toContain('/ 3');
	});

	test('a note of a correction that stands outside of the text', () => {
		const html = page(
			`<main><article><h1>Seven die</h1>${prose}</article></main><div class="z"><p>An earlier version of this article gave a wrong year.</p></div>`,
		);
		const {text, parts = []} = pageDocument(html);
		const note = parts.find(({role}) => role === 'correction');
		expect(text.slice(note?.start, note?.end)).toBe('An earlier version of this article gave a wrong year.');
	});
});

test.each([
	['headings of comments', '<h3>Comments</h3><p>Well done.</p>'],
	['teasers', `<div><h3><a href="/x">${other}</a></h3><p>In June.</p></div>`],
	['times', '<time datetime="2024-05-30">30 May</time>'],
])('a page of three thousand %s in one box is read in time', (_, piece) => {
	const start = performance.now();
	readPage(page(`<main><h1>Seven die</h1>${prose}<div>${piece.repeat(3000)}</div></main>`));
	expect(performance.now() - start).toBeLessThan(20_000);
});
