import {describe, expect, test} from '@jest/globals';
import {readMail} from '../../../src/adapters/readers/mail/eml.ts';
import {readMhtml} from '../../../src/adapters/readers/mail/mhtml.ts';
import {facts, read, told} from '../../support/reader-items.ts';

const lede = 'Seven people died when a ferry sank off the coast near Corran on Friday morning.';
const second = 'The boat carried 42 passengers and a crew of five when it left the harbour in fog.';

const page = (words: string): string =>
	`<html><body><article><h1>Ferry sinks =E2=80=93 seven dead</h1><p>${words}</p></article></body></html>`;

describe('mail', () => {
	const mail = `From: Coast Press <desk@coast.example>\r\nTo: all@gazette.example\r\nSubject: Fwd: =?utf-8?Q?Ferry_sinks_=E2=80=93_seven_dead?=\r\nDate: Fri, 31 May 2024 09:30:00 +0200\r\nMessage-ID: <1@coast>\r\nMIME-Version: 1.0\r\n`;

	test('is an article with its subject for a headline; signature and quoted mail left out', async () => {
		const text = `${mail}Content-Type: text/plain; charset=utf-8\r\n\r\n${lede}\r\n\r\n> Who can help?\r\n\r\n${second}\r\n-- \r\nJane Doe\r\n`;
		expect(await told(readMail, text)).toEqual([`: Ferry sinks – seven dead|${lede}|${second}`]);
		expect(await facts(readMail, text)).toEqual([
			'headline: Ferry sinks – seven dead (Subject)',
			'outlet: Coast Press (From)',
			'published: 2024-05-31T09:30:00+02:00 (Date)',
			'identifier: <1@coast> (Message-ID)',
		]);
		expect((await read(readMail, text))[0]).toMatchObject({
			document: {
				leftOut: [
					{text: 'Jane Doe', why: 'a signature'},
					{text: '> Who can help?', why: 'a quoted mail'},
				],
			},
		});
	});

	test.each([
		['On Fri, 31 May 2024 at 10:00, Ana Bo <ana@coast.example>\r\nwrote:\r\n\r\n> Who can help?\r\n'],
		['Am 31.05.2024 um 10:00 schrieb Ana Bo:\r\n> Who can help?\r\n'],
	])('leaves out with a quoted mail who wrote it: %.30s', async (quoted) => {
		const text = `${mail}Content-Type: text/plain; charset=utf-8\r\n\r\n${lede}\r\n\r\nThe master wrote:\r\n\r\n${second}\r\n\r\n${quoted}`;
		expect(await told(readMail, text)).toEqual([`: Ferry sinks – seven dead|${lede}|The master wrote:|${second}`]);
	});

	test.each([
		['Fwd: Ferry', '---------- Forwarded message ---------\r\n'],
		['FW: Ferry', '-----Original Message-----\r\n'],
		['WG: Ferry', ''],
	])('that is passed on (%s) loses the head that the other mail had', async (subject, mark) => {
		const head = `From: Ana Bo <ana@coast.example>\r\nSent: Friday, 31 May 2024 10:00\r\nTo: Desk; Night desk\r\nSubject: Ferry\r\n`;
		const text = `${mail.replace(/Subject: .*/u, `Subject: ${subject}`)}Content-Type: text/plain; charset=utf-8\r\n\r\nFor you.\r\n\r\n${mark}${head}\r\n${lede}\r\n\r\nFrom: the harbour to the sea.\r\n`;
		expect(await told(readMail, text)).toEqual([`: Ferry|For you.|${lede}|From: the harbour to the sea.`]);
		expect((await read(readMail, text))[0]).toMatchObject({
			document: {leftOut: [{why: 'the head of a mail that is passed on'}]},
		});
	});

	test('that answers another one ends where that begins', async () => {
		const head = `From: Ana Bo <ana@coast.example>\r\nSent: Friday, 31 May 2024 10:00\r\nTo: Desk\r\nSubject: Ferry\r\n`;
		const text = `${mail.replace(/Subject: .*/u, 'Subject: RE: Ferry')}Content-Type: text/plain; charset=utf-8\r\n\r\n${lede}\r\n\r\n-----Original Message-----\r\n${head}\r\n${second}\r\n`;
		expect(await told(readMail, text)).toEqual([`: Ferry|${lede}`]);
		expect((await read(readMail, text))[0]).toMatchObject({
			document: {leftOut: [{text: '-----Original Message-----', why: 'a quoted mail'}]},
		});
	});

	test('gives what is attached, and no article where it says little else', async () => {
		const text = `${mail}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--x\r\nContent-Type: text/markdown; name=a.md\r\nContent-Disposition: attachment; filename=a.md\r\n\r\n${lede}\r\n--x\r\nContent-Type: image/png; name=b.png\r\nContent-Disposition: attachment; filename=b.png\r\n\r\nx\r\n--x--\r\n`;
		expect(await told(readMail, text)).toEqual(['a.md> a.md']);
	});

	test('a page saved as one file is read at its own address, its frames are not', async () => {
		const text = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://m.gazette.example/a\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://m.gazette.example/a\r\n\r\n${page(lede.replace(' when', ' =\r\nwhen'))}\r\n------B\r\nContent-Type: text/html\r\n\r\n${page('A frame.')}\r\n------B--\r\n`;
		expect(await told(readMhtml, text)).toEqual([`: Ferry sinks – seven dead|${lede}`]);
		expect(await facts(readMhtml, text)).toContain(
			'url: https://m.gazette.example/a (the address that it was saved from)',
		);
	});
});
