import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {
	lede,
	page,
	pageDocument,
	paragraphsOf,
	prose,
	readPage,
	second,
	third,
	toldBy,
} from '../../../support/read-page.ts';

/** `role: words` for each part that the page itself tells. */
function parts(html: string): string[] {
	const {text, parts: found = []} = pageDocument(html);
	return found.map(({role, start, end}) => `${role}: ${text.slice(start, end)}`);
}

describe('the text of a page', () => {
	test('is headline, standfirst and paragraphs, whatever stands around them', () => {
		const html = page(
			`<header><a href="/">Gazette</a><nav><a href="/news">News</a></nav></header>
			<div class="cookie-banner"><p>We use cookies to make this site better for you and for us.</p></div>
			<main><article><h1>Seven die as ferry sinks</h1><p class="article__standfirst">Boats search through the night.</p>
			<div class="byline">By Jane Doe</div><time datetime="2024-05-31">31 May</time>${prose}
			<div class="newsletter-signup"><p>Get the morning's news in your inbox, every day, for free.</p></div></article>
			<section id="comments"><p>Terrible news for all who wait tonight, and for the whole town.</p></section></main>
			<footer><p>Copyright Gazette. All rights reserved in all countries.</p></footer>`,
		);
		expect(paragraphsOf(html)).toEqual([
			'Seven die as ferry sinks',
			'Boats search through the night.',
			lede,
			second,
			third,
		]);
		expect(pageDocument(html).leftOut).toEqual([
			{text: 'News', why: 'navigation'},
			{text: '31 May', why: 'author and date'},
			{text: 'We use cookies to make this site better for you and for us.', why: 'a notice on cookies'},
			{text: 'By Jane Doe', why: 'author and date'},
			{text: "Get the morning's news in your inbox, every day, for free.", why: 'an offer to subscribe'},
			{text: 'Terrible news for all who wait tonight, and for the whole town.', why: 'comments of readers'},
			{text: 'Gazette', why: 'the head of the page'},
			{text: 'Copyright Gazette. All rights reserved in all countries.', why: 'the foot of the page'},
		]);
	});

	test('gives captions and notes of corrections their own parts', () => {
		const html = page(
			`<article><h1>Seven die as ferry sinks</h1><figure><img src="a.jpg"><figcaption>The ferry at its berth last year</figcaption></figure>
			${prose}<p class="editors-note">An earlier version of this article gave another number of dead.</p></article>`,
		);
		expect(parts(html)).toEqual([
			'headline: Seven die as ferry sinks',
			'caption: The ferry at its berth last year',
			'correction: An earlier version of this article gave another number of dead.',
		]);
	});

	test('sets marks around a quotation that the page sets apart', () => {
		const html = page(
			`<article><h1>Seven die</h1>${prose}<blockquote><p>We heard a crash.</p><p>Then the lights went out.</p></blockquote><p>${lede} Again.</p></article>`,
		);
		expect(paragraphsOf(html).slice(4, 6)).toEqual(['“We heard a crash.', '“Then the lights went out.”']);
	});

	test('leaves out a pull quote, which says what the text says', () => {
		const html = page(
			`<article><h1>Seven die</h1><p>${lede} “We heard a crash on deck,” said Anna Bell.</p><blockquote>We heard a crash on deck</blockquote>${prose}</article>`,
		);
		expect(pageDocument(html).text).not.toContain('“We heard a crash on deck”');
		expect(pageDocument(html).leftOut).toContainEqual({text: '“We heard a crash on deck”', why: 'a pull quote'});
	});

	test('has a line for each item and row', () => {
		const html = page(
			`<article><h1>Seven die</h1>${prose}<ul><li>Seven dead</li><li>Four missing</li></ul><table><tr><th>Dead</th><td>7</td></tr><tr><th>Missing</th><td>4</td></tr></table></article>`,
		);
		expect(paragraphsOf(html).slice(4)).toEqual(['- Seven dead\n- Four missing', 'Dead: 7\nMissing: 4']);
	});

	test('keeps what is inline on its line, and drops soft hyphens and marks of footnotes', () => {
		const html = page(
			`<article><h1>Seven die</h1><p>The <b>Maid</b> of <i>Lorne</i> sank in the Fri\u00ADday fog<sup>[2]</sup> and seven died<br>near Corran.</p>${prose}</article>`,
		);
		expect(paragraphsOf(html)[1]).toBe('The Maid of Lorne sank in the Friday fog and seven died\nnear Corran.');
	});

	test('is taken from the data of the page where scripts would show it', () => {
		const json = JSON.stringify({'@type': 'NewsArticle', headline: 'Seven die', articleBody: `${lede}\n\n${second}`});
		const html = page('<div id="app"></div>', `<script type="application/ld+json">${json}</script>`);
		expect(paragraphsOf(html)).toEqual(['Seven die', lede, second]);
	});

	test('is read in the encoding that the page declares', () => {
		const bytes = Buffer.concat([
			Buffer.from('<html><head><meta charset="koi8-r"></head><body><article><h1>'),
			Buffer.from([0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1]),
			Buffer.from(`</h1>${prose}</article>`),
		]);
		expect(pageDocument('', {bytes}).text.startsWith('Москва')).toBe(true);
	});
});

describe('the place of each paragraph', () => {
	test('is the path of its element in the page as it was saved', () => {
		const {text, places = []} = pageDocument(
			page(`<div><p>Skip</p></div><article><h1>Seven die</h1>${prose}</article>`),
		);
		expect(places.map(({start, place}) => [text.slice(start, start + 9), place])).toEqual([
			['Seven die', {path: '/html/body/article/h1'}],
			['Seven peo', {path: '/html/body/article/p[1]'}],
			['The boat ', {path: '/html/body/article/p[2]'}],
			['The minis', {path: '/html/body/article/p[3]'}],
		]);
	});
});

describe('what a page says of its article', () => {
	test('comes from many places, the most trusted first', () => {
		const json = JSON.stringify({
			'@graph': [
				{'@type': 'WebSite', name: 'Gazette'},
				{
					'@type': ['NewsArticle'],
					headline: 'Ferry sinks',
					datePublished: '2024-05-31T09:30:00+0100',
					dateModified: '2024-06-01',
					author: [{name: 'Jane Doe'}, {name: 'John Roe'}],
					publisher: {name: 'The Harbour Gazette'},
				},
			],
		});
		const html = page(
			`<article><h1>Seven die as ferry sinks</h1>${prose}</article>`,
			`<title>Seven die as ferry sinks | Gazette</title><link rel="canonical" href="https://www.gazette.example/a">
			<meta property="og:title" content="Ferry disaster"><meta name="DC.date.issued" content="31 May 2024">
			<meta property="article:published_time" content="soon"><script type="application/ld+json">${json}</script>`,
		);
		expect(toldBy(html)).toEqual([
			'headline: Seven die as ferry sinks (<h1>)',
			'headline: Ferry sinks (JSON-LD headline)',
			'headline: Ferry disaster (og:title)',
			'headline: Seven die as ferry sinks (<title>)',
			'byline: Jane Doe, John Roe (JSON-LD author)',
			'outlet: The Harbour Gazette (JSON-LD publisher)',
			'published: 2024-05-31T09:30:00+01:00 (JSON-LD datePublished)',
			'modified: 2024-06-01 (JSON-LD dateModified)',
			'url: https://www.gazette.example/a (<link rel="canonical">)',
			'published: 2024-05-31 (dc.date.issued)',
			'language: en (<html lang>)',
			'outlet: Gazette (<title>)',
			'outlet: gazette.example (its address)',
		]);
	});

	test('the address may stand in a comment of the browser that saved it', () => {
		const html = `<!-- saved from url=(0029)https://m.gazette.example/a1 -->\n${page(`<article><h1>Seven die</h1>${prose}</article>`)}`;
		expect(toldBy(html)).toContain('url: https://m.gazette.example/a1 (the address that it was saved from)');
		expect(toldBy(html)).toContain('outlet: gazette.example (its address)');
	});

	test('broken data are passed over', () => {
		const html = page(
			`<article><h1>Seven die</h1>${prose}</article>`,
			'<script type="application/ld+json">{"@type": "NewsArticle", </script>',
		);
		expect(toldBy(html)).toEqual(['headline: Seven die (<h1>)', 'language: en (<html lang>)']);
	});
});

describe('a page without its article', () => {
	test.each([
		[
			'<html><frameset><frame src="a.html"></frameset></html>',
			'a page of frames; save the frame that holds the article',
		],
		[page('<div id="app"></div><script>render()</script>'), 'a page without text'],
		[page('<p>Not found</p>'), 'a page without an article'],
		[
			page('<h1>Seven die</h1><div>This article is for subscribers only.</div>'),
			'a page without its article: “This article is for subscribers only.”',
		],
	])('%s is refused', (html, why) => {
		expect(readPage(html)).toBe(why);
	});

	test('one that ends at a wall is said to be cut off', () => {
		const html = page(
			`<article><h1>Seven die</h1><p>${lede}</p><div class="paywall"><p>To continue reading, subscribe now.</p></div></article>`,
		);
		expect(pageDocument(html).notes).toEqual(['cut off: the page ends with “To continue reading, subscribe now.”']);
		expect(pageDocument(html).text).not.toContain('subscribe');
	});
});

test('any text is read or refused, and the parts and places lie within it', () => {
	const tag = fc.constantFrom(
		'<p>',
		'</p>',
		'<div class="related">',
		'</div>',
		'<table><tr><td>',
		'<',
		'<!--',
		'<h1>',
		'<blockquote>',
		'Words of an article.',
		'&amp;',
		'</html>',
	);
	fc.assert(
		fc.property(fc.array(tag, {maxLength: 60}), (pieces) => {
			const found = readPage(pieces.join(' '));
			if (typeof found === 'string') return;
			for (const {start, end} of found.parts ?? []) expect(start < end && end <= found.text.length).toBe(true);
			for (const {start} of found.places ?? []) expect(start).toBeLessThan(found.text.length);
		}),
		{numRuns: 200},
	);
});
