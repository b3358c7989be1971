import {describe, expect, test} from '@jest/globals';
import {page, paragraphsOf, prose, toldBy} from '../../../support/read-page.ts';

const starting = (word: string, html: string): string[] => toldBy(html).filter((line) => line.startsWith(word));
const story = `<div class="story"><h1>Seven die as ferry sinks</h1>${prose}</div>`;

describe('the headline of a page', () => {
	test.each([
		['a class', `<div class="top"><h1 class="site-logo">The Gazette</h1></div>`],
		['a link to the front page', `<div id="top"><h1><a href="/"><img src="l.png" alt="">The Gazette</a></h1></div>`],
		['the address of the site', `<h1><a href="https://www.gazette.example/">The Gazette</a></h1>`],
	])('is never the name of the site, told by %s', (_, logo) => {
		const title = '<title>Seven die as ferry sinks - The Gazette</title>';
		const html = page(`${logo}${story}`, title);
		expect(starting('headline', html)[0]).toBe('headline: Seven die as ferry sinks (<h1>)');
		expect(paragraphsOf(html)[0]).toBe('Seven die as ferry sinks');
		expect(paragraphsOf(html).join()).not.toContain('Gazette');
		const lower = page(`${logo}${story.replaceAll('h1', 'h2')}`, title);
		expect(starting('headline', lower)[0]).toBe('headline: Seven die as ferry sinks (<h2>)');
	});

	test.each([
		['Seven die as ferry sinks - The Harbour Gazette', 'Seven die as ferry sinks', 'The Harbour Gazette'],
		['Seven die as ferry sinks | Gazette', 'Seven die as ferry sinks', 'Gazette'],
		['Seven die as ferry sinks | World News | Gazette', 'Seven die as ferry sinks', 'Gazette'],
		[
			'Seven die as ferry sinks – as it happened – The Gazette',
			'Seven die as ferry sinks – as it happened',
			'The Gazette',
		],
		['Seven die as ferry sinks - Police', 'Seven die as ferry sinks - Police', undefined],
		['Seven die as ferry sinks | News', 'Seven die as ferry sinks', undefined],
		['Ferry sinks - what we know so far', 'Ferry sinks - what we know so far', undefined],
		['Storm-hit coast waits for help', 'Storm-hit coast waits for help', undefined],
	])('in its title %j is without the name of the site', (title, headline, outlet) => {
		const html = page(`<div class="story">${prose}</div>`, `<title>${title}</title>`);
		expect(starting('headline', html)).toEqual([`headline: ${headline} (<title>)`]);
		expect(starting('outlet', html)).toEqual(outlet === undefined ? [] : [`outlet: ${outlet} (<title>)`]);
	});

	test.each([
		['Ferry sinks - Coast', '<meta property="og:site_name" content="Coast">', 'Ferry sinks'],
		['The Coast: Ferry sinks', '<meta property="og:site_name" content="The Coast">', 'Ferry sinks'],
		['Coast News » Ferry sinks', '<link rel="canonical" href="https://www.coast-news.example/a">', 'Ferry sinks'],
	])('in %j is parted from a site that the page names', (title, head, headline) => {
		const html = page(`<div class="story">${prose}</div>`, `<title>${title}</title>${head}`);
		expect(starting('headline', html)).toEqual([`headline: ${headline} (<title>)`]);
	});
});

describe('the capitals at the end of a title', () => {
	const title = 'Schools to open early - Prime Minister';
	test('are no outlet where the heading of the article ends so too', () => {
		const html = page(`<div><h1>${title}</h1>${prose}</div>`, `<title>${title}</title>`);
		expect(starting('headline', html)).toEqual([`headline: ${title} (<h1>)`, `headline: ${title} (<title>)`]);
		expect(starting('outlet', html)).toEqual([]);
	});

	test('tell the outlet after the address of the page where nothing shows that they name it', () => {
		const html = page(
			`<div>${prose}</div>`,
			`<title>${title}</title><link rel="canonical" href="https://www.coast.example/a">`,
		);
		expect(starting('outlet', html)).toEqual([
			'outlet: coast.example (its address)',
			'outlet: Prime Minister (<title>)',
		]);
	});

	test('tell it first where the rest is the heading of the article', () => {
		const html = page(
			story,
			'<title>Seven die as ferry sinks - Coast Daily</title><link rel="canonical" href="https://cd.example/a">',
		);
		expect(starting('outlet', html)[0]).toBe('outlet: Coast Daily (<title>)');
	});
});

describe('the times of a page', () => {
	const [first, later] = ['<time datetime="2024-05-30">30 May</time>', '<time datetime="2024-06-03">3 June</time>'];
	test.each([
		[`<p>Last updated ${later}</p>`, ['modified: 2024-06-03']],
		[`<div>Published ${first} | Updated ${later}</div>`, ['published: 2024-05-30', 'modified: 2024-06-03']],
		[
			`<div><span>Updated</span> ${later}</div><div>First published ${first}</div>`,
			['published: 2024-05-30', 'modified: 2024-06-03'],
		],
		[`<dl><dt>Modified</dt><dd>${later}</dd></dl>`, ['modified: 2024-06-03']],
		[`<div><time class="updated" datetime="2024-06-03">3 June</time></div>`, ['modified: 2024-06-03']],
		[
			`<div><time class="entry-date published updated" datetime="2024-05-30">30 May</time></div>`,
			['published: 2024-05-30'],
		],
		[`<div>${first}</div>`, ['published: 2024-05-30']],
	])('are what their labels say: %s', (times, told) => {
		const html = page(`<article><h1>Seven die</h1>${times}${prose}</article>`);
		expect(toldBy(html).filter((line) => /^(?:published|modified)/u.test(line))).toEqual(
			told.map((line) => `${line} (<time>)`),
		);
		expect(paragraphsOf(html)).toHaveLength(4);
	});
});
