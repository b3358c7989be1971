import {describe, expect, test} from '@jest/globals';
import {leftOutOf, lede, page, pageDocument, paragraphsOf, prose, second, third} from '../../../support/read-page.ts';

const start = `<h1>Seven die</h1><p>${lede}</p><p>${second}</p>`;

describe('the article is cut off by', () => {
	test.each([
		'<p>To continue reading, subscribe now.</p>',
		'<div><h3>Subscribe to continue reading</h3><p>Three months for one crown.</p></div>',
		'<p>You need a free account to keep reading this article.</p>',
		'<div class="paywall-box"><p>To continue reading this article</p></div>',
		'<div><p>To keep reading:</p><button>Join us</button></div>',
		'<p><a href="/offers">Continue reading with a trial</a></p>',
		'<p>The full story is available to members.</p>',
		'<p>You have reached your article limit.</p>',
		'<p>Already a subscriber? Log in</p>',
	])('%s', (wall) => {
		const html = page(`<article>${start}${wall}</article>`);
		expect(paragraphsOf(html)).toEqual(['Seven die', lede, second]);
		expect(pageDocument(html).notes).toEqual([expect.stringMatching(/^cut off: the page ends with “/u)]);
	});
});

describe('text of the article is', () => {
	test.each([
		'Pupils have to continue reading at home over the summer, she said.',
		'The library wants its members to keep reading.',
		'Parents were asked to register online to keep reading lists private.',
		'“You must sign in to continue reading,” the form told her.',
		'Voters register to access the lists of their district.',
		'The content is available to members of the public from Monday.',
		'His story is for members of the family to tell.',
		'To continue reading at this level, the school says, pupils need a free account.',
		'The court told him to read the full ruling before he spoke.',
	])('%s', (words) => {
		for (const more of [`<p>${words}</p><p>${third}</p>`, `<p>${words}</p>`]) {
			const html = page(`<article>${start}${more}</article>`);
			expect(paragraphsOf(html)).toContain(words);
			expect(pageDocument(html).notes).toBeUndefined();
		}
	});
});

describe('a wall cuts nothing off', () => {
	const wall = '<div><p>Already a subscriber? Log in</p></div>';
	test.each([
		['before all of the text', `<article><h1>Seven die</h1>${wall}${prose}</article>`],
		['before one paragraph more', `<article>${start}${wall}<p>${third}</p></article>`],
		['before text that is in no paragraphs', `<article>${start}${wall}<div>${third}<br><br>${lede}</div></article>`],
	])('%s', (_, body) => {
		expect(pageDocument(page(body)).notes).toBeUndefined();
		expect(leftOutOf(page(body))).toContain('an offer to subscribe: Already a subscriber? Log in');
	});

	test('but where only comments follow, it does', () => {
		const comments = `<section class="comments"><p>${third}</p><p>${lede}</p></section>`;
		const html = page(`<article>${start}${wall}${comments}</article>`);
		expect(pageDocument(html).notes).toEqual(['cut off: the page ends with “Already a subscriber? Log in”']);
	});
});

test('a short article in the box of an offer is kept', () => {
	const words = 'The boat sank on Friday. Divers found nobody in the wreck, and the search goes on.';
	const html = page(`<h1>Boat sinks</h1><div><p>Subscribe to continue reading</p><p>${words}</p></div>`);
	expect(paragraphsOf(html)).toEqual(['Boat sinks', words]);
});
