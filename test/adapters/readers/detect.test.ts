import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {zipSync} from 'fflate';
import {detectFormat} from '../../../src/adapters/readers/detect.ts';
import {knownExtensions} from '../../../src/adapters/readers/formats.ts';
import {docxOf, odtOf} from '../../support/document-files.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const detect = (name: string, content: string | Uint8Array, isNamed = false): unknown =>
	detectFormat({name, bytes: typeof content === 'string' ? bytesOf(content) : content}, isNamed);

const unknown = {refused: `unknown format; crosscheck reads ${knownExtensions()}`};
const page = '<!-- saved -->\n<!DOCTYPE html><html><body>x';
const feed = '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>';
const mail = 'From: a@b.example\nDate: Fri, 31 May 2024 09:30:00 GMT\nSubject: Ferry\n\nSeven died.';

describe('the format of a file', () => {
	test.each([
		['a.txt', 'Seven died.', {format: 'text'}],
		['a.txt', '{"no": "article"} stands at the beginning of a text', {format: 'text'}],
		['a.txt', 'Subject: a fire\n\nSeven died.', {format: 'text'}],
		['a.txt', '<p>Seven died.', {format: 'text'}],
		['a.html', '<p>Seven died.', {format: 'html'}],
		['a.HTM', page, {format: 'html'}],
		['a.xml', feed, {format: 'feed'}],
		['a.rss', feed, {format: 'feed'}],
		['a.json', '{"text": "Seven died."}', {format: 'json'}],
		['a.json', '{"text": "a"}\n{"text": "b"}', {format: 'jsonl', note: 'named .json, but it is JSON Lines'}],
		['a.csv', 'title,text', {format: 'csv'}],
		['a.md', '# Ferry', {format: 'markdown'}],
		['a.eml', mail, {format: 'eml'}],
		[
			'a.mht',
			'From: x\nSubject: y\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n',
			{format: 'mhtml'},
		],
		['a.gz', gzipSync('x'), {format: 'gzip'}],
		['a.zip', zipSync({a: bytesOf('x')}), {format: 'zip'}],
		// an archive is told by its own entries, not by those of a document that it holds as it is
		['a.zip', zipSync({'a.html': bytesOf('x'), 'b.docx': docxOf(['One died.'])}, {level: 0}), {format: 'zip'}],
		['b.docx', docxOf(['One died.']), {format: 'docx'}],
		['c.odt', odtOf(['One died.']), {format: 'odt'}],
	])('%s is told by its content', (name, content, detected) => {
		expect(detect(name, content)).toEqual(detected);
	});

	test.each([
		['a.txt', page, {format: 'html', note: 'named .txt, but it is HTML'}],
		['a.html', feed, {format: 'feed', note: 'named .html, but it is a feed'}],
		['a.jpg', page, {format: 'html'}],
		['a.zip', 'Seven died.', {format: 'text', note: 'named .zip, but it is not a zip archive'}],
		['a.txt', gzipSync('x'), {format: 'gzip', note: 'named .txt, but it is a gzip archive'}],
	])('%s with a wrong or strange ending is read as what it is', (name, content, detected) => {
		expect(detect(name, content)).toEqual(detected);
	});

	test('a text without an ending is an article only where a person names it', () => {
		expect(detect('wire', 'Seven died.', true)).toEqual({format: 'text'});
		expect(detect('README', 'Seven died.')).toEqual(unknown);
		expect(detect('a.css', 'p {}', true)).toEqual(unknown);
		expect(detect('page', page)).toEqual({format: 'html'});
	});

	test.each([
		['\u0089PNG\r\n\u001A\n', 'a picture; crosscheck reads text'],
		['\u00D0\u00CF\u0011\u00E0', 'an old Office document; save it as .docx or text'],
		['Rar!\u001A', 'a rar archive; unpack it first, or pack it as zip'],
	])('%j is refused with what a person can do', (content, refused) => {
		expect(detect('a.txt', content)).toEqual({refused});
	});
});
