import {describe, expect, test} from '@jest/globals';
import {assert, property, string} from 'fast-check';
import {JSDOM} from 'jsdom';
import {atomFeed} from '../../../../src/adapters/reporters/atom/feed.ts';
import type {Finding} from '../../../../src/model/index.ts';
import type {RecordedChange} from '../../../../src/ports.ts';

const atom = 'http://www.w3.org/2005/Atom';
const feed = {id: 'f81d4fae-7dec-81d0-a765-00a0c91e6bf6', made: '2024-05-01T08:00:00.000Z', version: '1.2.3'};

const finding: Finding = {
	id: '3fa9c1d2',
	identity: '3fa9c1d2aa',
	rule: 'count-mismatch',
	relation: 'conflict',
	scope: 'across',
	severity: 'high',
	questions: [],
	message: 'counts differ: Gazette says “five” & Herald says “<seven>”',
	why: 'both give the number of those who drowned',
	evidence: [
		{
			article: 'gazette.txt',
			start: 0,
			end: 4,
			quote: 'five',
			context: {start: 0, end: 10},
			at: {line: 1, column: 1},
		},
	],
};

function change(number: number, kind: RecordedChange['kind'], more: Partial<Finding> = {}): RecordedChange {
	return {
		id: `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`,
		number,
		at: `2024-05-28T10:00:0${number}.000Z`,
		kind,
		finding: {...finding, ...more},
		story: {id: 's1', title: 'Ferry sinks', articles: ['gazette.txt']},
	};
}

/** Reads a feed with jsdom's reader of XML, which throws where it is not well-formed. */
function read(xml: string): Document {
	return new JSDOM(xml, {contentType: 'application/xml'}).window.document;
}

function children(parent: Element, name: string): Element[] {
	return [...parent.children].filter((child) => child.localName === name && child.namespaceURI === atom);
}

/** The words of the only child of that name. */
function only(parent: Element, name: string): string {
	const found = children(parent, name);
	expect(found).toHaveLength(1);
	return found[0]?.textContent ?? '';
}

/** "2003-12-13T18:30:02Z", as RFC 3339 has it with a capital T and Z. */
const dateConstruct = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/** What RFC 4287 demands of a feed and its entries (4.1.1, 4.1.2): one id, title and updated each, an author, and content. */
function expectValid(document: Document): Element[] {
	const root = document.documentElement;
	expect([root.localName, root.namespaceURI]).toEqual(['feed', atom]);
	expect(children(root, 'author').map((author) => only(author, 'name'))).toEqual(['crosscheck']);
	const entries = children(root, 'entry');
	for (const part of [root, ...entries]) {
		expect(URL.canParse(only(part, 'id'))).toBe(true);
		expect(only(part, 'title')).not.toBe('');
		expect(only(part, 'updated')).toMatch(dateConstruct);
	}
	for (const entry of entries) {
		expect(children(entry, 'content').map((content) => content.getAttribute('type'))).toEqual(['html']);
		expect(only(entry, 'published')).toMatch(dateConstruct);
	}
	const ids = entries.map((entry) => only(entry, 'id'));
	expect(new Set(ids).size).toBe(ids.length);
	return entries;
}

describe('an Atom feed of changes', () => {
	test('is what RFC 4287 demands, with an entry for each change in their order', () => {
		const changes = [change(3, 'gone'), change(2, 'changed', {relation: 'tension'}), change(1, 'new')];
		const document = read([...atomFeed(feed, changes)].join(''));
		const entries = expectValid(document);
		expect(only(document.documentElement, 'updated')).toBe('2024-05-28T10:00:03.000Z');
		expect(entries.map((entry) => only(entry, 'title'))).toEqual([
			`gone: ${finding.message}`,
			`changed: ${finding.message}`,
			finding.message,
		]);
		expect(entries.map((entry) => children(entry, 'category').map((one) => one.getAttribute('term')))).toEqual([
			['gone', 'conflict', 'count-mismatch'],
			['changed', 'tension', 'count-mismatch'],
			['new', 'conflict', 'count-mismatch'],
		]);
		const [, , first] = entries;
		expect(first && only(first, 'id')).toBe('urn:uuid:00000000-0000-8000-8000-000000000001');
		expect(first && only(first, 'content')).toBe(
			'<p>Ferry sinks</p><p>both give the number of those who drowned</p><ul><li>gazette.txt: “five”</li></ul>',
		);
	});

	test('is a feed before anything has changed', () => {
		const document = read([...atomFeed(feed, [])].join(''));
		expect(expectValid(document)).toEqual([]);
		expect(only(document.documentElement, 'id')).toBe(`urn:uuid:${feed.id}`);
		expect(only(document.documentElement, 'updated')).toBe(feed.made);
	});

	test('is sound whatever an article says, and runs nothing of it', () => {
		assert(
			property(string({unit: 'binary'}), (words) => {
				const message = `m ${words} <script>alert(1)</script>`;
				const hostile = change(1, 'new', {message, why: `w ${words} <img onerror=x>`});
				const [entry] = expectValid(read([...atomFeed(feed, [hostile])].join('')));
				const shown = new JSDOM(entry ? only(entry, 'content') : '').window.document;
				expect([...shown.body.querySelectorAll('*')].map(({localName}) => localName)).toEqual(['p', 'p', 'ul', 'li']);
			}),
			{numRuns: 60},
		);
	});
});
