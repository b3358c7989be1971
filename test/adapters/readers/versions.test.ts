import {describe, expect, test} from '@jest/globals';
import {addressKey} from '../../../src/adapters/readers/address-key.ts';
import {latestVersions} from '../../../src/adapters/readers/versions.ts';
import type {Article, MetadatumName} from '../../../src/model/index.ts';

const words =
	'Seven people died when a ferry sank off the coast near Corran on Friday morning, the coastguard said. The boat carried 42 passengers and a crew of five when it left the harbour in fog, its owner said.';
const others =
	'The council of Barrow has voted to close two schools next year because there are too few children in the town, a member told a meeting of parents on Tuesday.';

function article(id: string, told: Partial<Record<MetadatumName, string>> = {}, more: Partial<Article> = {}): Article {
	const metadata = (['headline', 'outlet', 'published', 'modified', 'url', 'identifier'] as const).flatMap((name) => {
		const value = told[name];
		return value === undefined ? [] : [{name, value, from: 'test'}];
	});
	return {
		id,
		file: id.split('#')[0] ?? id,
		outlet: told.outlet ?? id,
		...(told.headline !== undefined && {title: told.headline}),
		...(told.published !== undefined && {published: told.published}),
		language: 'en',
		sha256: id,
		text: words,
		format: 'html',
		metadata,
		...more,
	};
}

const result = (...articles: readonly Article[]): unknown => {
	const {latest, earlier} = latestVersions(articles);
	return {latest: latest.map(({id}) => id), earlier: earlier.map(({file, why}) => `${file ?? ''}: ${why}`)};
};

describe('documents of one article', () => {
	test('at one address are versions: the one changed last is kept', () => {
		expect(
			result(
				article('a.html', {url: 'https://www.gazette.example/a', published: '2024-05-31'}),
				article(
					'b.html',
					{url: 'https://m.gazette.example/a/?utm_source=x', published: '2024-05-31', modified: '2024-06-01'},
					{text: `${words} ${others}`},
				),
			),
		).toEqual({
			latest: ['b.html'],
			earlier: [
				'a.html: an earlier version of b.html (same address); crosscheck diff a.html b.html tells what changed',
			],
		});
	});

	test('may be a page and its PDF, told by headline, text and name', () => {
		expect(
			result(
				article('ferry.html', {headline: 'Ferry sinks', outlet: 'Gazette'}),
				article('ferry.pdf', {headline: 'Ferry sinks'}, {format: 'pdf', text: `${words} Page 2`}),
			),
		).toEqual({
			latest: ['ferry.pdf'],
			earlier: [
				'ferry.html: another copy of ferry.pdf (same headline and text); crosscheck diff ferry.html ferry.pdf tells what changed',
			],
		});
	});

	test('are told in each outlet that has agency copy under one headline', () => {
		const told = {headline: 'Ferry sinks', published: '2024-05-31'};
		const saved = (file: string, outlet: string, published = told.published): Article =>
			article(file, {...told, outlet, published});
		expect(
			result(
				saved('a.html', 'Gazette'),
				saved('b.html', 'Herald', '2024-06-02'),
				saved('c.pdf', 'Gazette', '2024-06-01'),
				saved('d.pdf', 'Herald'),
				saved('e.html', 'Courier'),
			),
		).toEqual({
			latest: ['b.html', 'c.pdf', 'e.html'],
			earlier: [
				'a.html: an earlier version of c.pdf (same headline and text); crosscheck diff a.html c.pdf tells what changed',
				'd.pdf: an earlier version of b.html (same headline and text); crosscheck diff d.pdf b.html tells what changed',
			],
		});
	});

	test('may bear one identifier; three of them leave one', () => {
		expect(
			result(
				article('1.eml', {identifier: '<1@desk.example>', published: '2024-05-31T09:00Z'}),
				article('a.zip#2.eml', {identifier: '<1@desk.example>', published: '2024-05-31T11:00Z'}),
				article('3.eml', {identifier: '<1@desk.example>', published: '2024-05-31T10:00Z'}),
			),
		).toEqual({
			latest: ['a.zip#2.eml'],
			earlier: [
				'1.eml: an earlier version of a.zip#2.eml (same identifier)',
				'3.eml: an earlier version of a.zip#2.eml (same identifier)',
			],
		});
	});

	test('what is cut off gives way to what is whole', () => {
		const url = 'https://gazette.example/a';
		expect(
			result(
				article('a.html', {url}, {notes: ['cut off: the page ends here'], text: `${words} More.`}),
				article('b.html', {url}),
			),
		).toMatchObject({
			latest: ['b.html'],
		});
	});
});

describe('documents of several articles', () => {
	test.each([
		[
			'agency copy in two outlets',
			article('a.html', {headline: 'Ferry sinks', outlet: 'Gazette'}),
			article('b.html', {headline: 'Ferry sinks', outlet: 'Herald'}),
		],
		[
			'agency copy as text, and as an outlet printed it',
			article('wire.txt', {}, {title: 'Ferry sinks'}),
			article('b.html', {headline: 'Ferry sinks', outlet: 'Herald'}),
		],
		[
			'copies of a plain text',
			article('a.txt', {}, {format: 'text', metadata: []}),
			article('b.txt', {}, {format: 'text', metadata: []}),
		],
		[
			'one address, as of a page that is always new',
			article('a.html', {url: 'https://gazette.example/live'}),
			article('b.html', {url: 'https://gazette.example/live'}, {text: others}),
		],
		[
			'the front page of a site for an address',
			article('a.html', {url: 'https://gazette.example/'}),
			article('b.html', {url: 'https://gazette.example/'}),
		],
		['a number for an identifier', article('a.json#1', {identifier: '1'}), article('b.json#1', {identifier: '1'})],
		[
			'one headline, but another text',
			article('a.html', {headline: 'Storm', outlet: 'Gazette'}),
			article('b.html', {headline: 'Storm', outlet: 'Gazette'}, {text: others}),
		],
	])('%s stay two', (_, a, b) => {
		expect(result(a, b)).toEqual({latest: [a.id, b.id], earlier: []});
	});
});

test.each([
	['https://www.gazette.example/news/ferry-sinks', 'gazette.example/news/ferry-sinks'],
	['http://m.gazette.example/news/ferry-sinks/?utm_source=x&fbclid=y#top', 'gazette.example/news/ferry-sinks'],
	['https://amp.gazette.example/news/ferry-sinks.html', 'gazette.example/news/ferry-sinks'],
	['https://gazette.example/news/ferry-sinks/amp/', 'gazette.example/news/ferry-sinks'],
	['https://gazette.example/news/ferry-sinks.amp.html', 'gazette.example/news/ferry-sinks'],
	['https://gazette.example/print/news/ferry-sinks?print=1', 'gazette.example/news/ferry-sinks'],
	['https://gazette.example/article.php?id=7&page=2', 'gazette.example/article?id=7&page=2'],
	['https://gazette.example/', undefined],
	['ferry', undefined],
])('the address %s has the key %s', (address, key) => {
	expect(addressKey(address)).toBe(key);
});
