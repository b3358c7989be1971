import {appendFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {formats} from '../../src/adapters/reporters/formats.ts';
import type {CorrectionEvent, Report} from '../../src/model/index.ts';
import {english} from '../../src/review/messages.ts';
import {rules} from '../../src/rules/index.ts';
import {inOtherLetters, latinWords, reportInOtherLetters, translated} from '../support/another-script.ts';
import {hiddenFields} from '../support/hidden-fields.ts';
import {type OpenReview, openReview} from '../support/review.ts';
import {editedReport, sampleReport} from '../support/sample-report.ts';

/** The same in every language: the name of the program, its rules, formats and files, and the first letters of readings. */
const names = [
	'crosscheck',
	'decisions.jsonl',
	's1',
	'A',
	'B',
	...rules.map(({id}) => id),
	...formats.map(({name}) => name),
];

const [gazette, herald] = ['gazette.txt', 'herald.txt'].map(inOtherLetters);
const report = reportInOtherLetters(sampleReport);
const edited = reportInOtherLetters(editedReport);
const ada = inOtherLetters('Ada');

const lost: CorrectionEvent[] = (['story', 'entity', 'outlet', 'published', 'event', 'missed'] as const).map((type) => {
	const mark = {textHash: 'a'.repeat(64), outlet: inOtherLetters('Tide')};
	const place = {...mark, start: 0, end: 4, quote: inOtherLetters('Five')};
	const entry = {id: type, at: '2025-01-01T10:00:00.000Z', by: ada};
	switch (type) {
		case 'story':
			return {...entry, type, same: true, articles: [mark, mark]};
		case 'entity':
			return {...entry, type, same: false, names: [inOtherLetters('Lowe'), inOtherLetters('Low')]};
		case 'outlet':
			return {...entry, type, article: mark, outlet: inOtherLetters('Tides')};
		case 'published':
			return {...entry, type, article: mark, published: '2025-01-01'};
		case 'event':
			return {...entry, type, same: true, places: [place, place]};
		case 'missed':
			return {...entry, type, relation: 'tension', message: inOtherLetters('they differ'), places: [place, place]};
	}
});

/** A page in another language on articles in that language, where a desk has been at work. */
async function openTranslated() {
	let current: Report = report;
	const review = await openReview(() => current, {person: ada, messages: translated(english), lost});
	return {
		...review,
		show: async (next: Report) => {
			current = next;
			await review.workspace.compareAgain();
		},
	};
}

/** Words of the page that no translation could reach; what a comparison says of a change is in its own language. */
async function untranslated({get, workspace}: OpenReview, path: string, answer?: Response): Promise<string[]> {
	const said = workspace.now().findings.flatMap(({finding}) => finding.decision?.stale ?? []);
	const page = await (answer ?? (await get(path, ada))).text();
	return latinWords(
		said.reduce((text, words) => text.replaceAll(words, ''), page),
		names,
	);
}

async function workOn({post, get, workspace, log}: OpenReview): Promise<void> {
	await post('/views?severity=high', {deed: 'save', name: ada});
	await post('/f/c0ffee', {deed: 'dismiss', reason: 'rounding', note: ada});
	await post('/f/decade', {deed: 'assign', to: ada});
	await post('/f/decade', {deed: 'comment', note: ada});
	await post('/f/facade', {deed: 'confirm'});
	await post('/undo', {});
	await post('/f/facade', {deed: 'dismiss', reason: 'different-event'});
	await post('/sign-off', await hiddenFields(get, `/s?article=${gazette}`, '/sign-off'));
	await post('/correct', {deed: 'outlet', articleA: gazette ?? '', outlet: ada});
	await post('/correct', {deed: 'other-story', articleA: gazette ?? '', articleB: herald ?? ''});
	appendFileSync(log, '{"id": "half\n');
	await workspace.readLog();
}

const paths = [
	'/',
	'/?status=all',
	'/?status=stale',
	'/?severity=high',
	'/?text=none',
	'/f/c0ffee',
	'/f/decade',
	'/f/facade',
	`/a?article=${gazette}&f=c0ffee`,
	`/s?article=${gazette}&f=c0ffee`,
	'/changes',
	'/leftovers',
	'/trail',
	'/correct',
	'/f/0000',
	'/x',
];

describe('in a translation no word stays behind', () => {
	test('on any page that is opened for the first time', async () => {
		const review = await openTranslated();
		for (const path of paths) expect([path, await untranslated(review, path)]).toEqual([path, []]);
	});

	test('on any page of a desk that has worked, where articles have changed and others are gone', async () => {
		const review = await openTranslated();
		await workOn(review);
		for (const path of paths) expect([path, await untranslated(review, path)]).toEqual([path, []]);
		await review.show(edited);
		for (const path of paths.filter((one) => one !== '/changes'))
			expect([path, await untranslated(review, path)]).toEqual([path, []]);
		await review.show({...edited, stories: []});
		for (const path of ['/leftovers', '/changes', '/f/c0ffee'])
			expect([path, await untranslated(review, path)]).toEqual([path, []]);
	});

	test.each<[string, Record<string, string>]>([
		['/f/c0ffee', {deed: 'dismiss'}],
		['/f/c0ffee', {deed: 'dismiss', reason: 'other'}],
		['/f/c0ffee', {deed: 'comment'}],
		['/f/c0ffee', {deed: 'assign'}],
		['/f/c0ffee', {deed: 'affirm'}],
		['/f/c0ffee', {deed: 'undo'}],
		['/f/c0ffee', {deed: 'none'}],
		['/f/c0ffee', {deed: 'confirm', seen: 'other'}],
		['/correct', {deed: 'same-event', articleA: gazette ?? '', wordsA: inOtherLetters('no'), articleB: herald ?? ''}],
		['/correct', {deed: 'same-event', articleA: gazette ?? '', wordsA: inOtherLetters('i')}],
		['/correct', {deed: 'same-story'}],
		['/correct', {deed: 'same-entity', nameA: inOtherLetters('Lowe')}],
		['/correct', {deed: 'published', articleA: gazette ?? ''}],
		['/correct', {deed: 'undo', event: 'x'}],
	])('where %s refuses %j', async (path, fields) => {
		const review = await openTranslated();
		const answer = await review.post(path, fields);
		expect([409, 422]).toContain(answer.status);
		expect(await untranslated(review, path, answer)).toEqual([]);
	});

	test.each<[string, Record<string, string>]>([
		['/bulk', {list: 'other'}],
		['/carry', {thread: 'x'}],
		['/rejoin', {thread: 'x'}],
		['/sign-off', {texts: 'other'}],
		['/undo', {}],
		['/seen', {compared: 'other'}],
	])('where %s leads on with %j', async (path, fields) => {
		const review = await openTranslated();
		const to = (await review.post(path, fields)).headers.get('location') ?? '';
		const notice = new URL(to, 'http://localhost').searchParams.get('notice') ?? '';
		expect(notice).not.toBe('');
		expect(latinWords(notice, names)).toEqual([]);
	});

	test('in the news of what others did', async () => {
		const review = await openTranslated();
		const news = await review.get('/news?f=c0ffee', ada);
		await review.post('/f/c0ffee', {deed: 'confirm'});
		const reader = news.body?.getReader();
		for (let told = ''; !told.includes('"revision":2');) {
			const {value} = (await reader?.read()) ?? {};
			told = new TextDecoder().decode(value);
			const {news: words, here}: Record<string, unknown> = {...Object(JSON.parse(told.replace(/^data: /u, '')))};
			expect(latinWords(`${String(words)} ${String(here)}`, names)).toEqual([]);
		}
		await reader?.cancel();
	});

	test('in a refusal of what comes from elsewhere', async () => {
		const review = await openTranslated();
		for (const [method, headers] of [
			['GET', {Host: 'evil.example'}],
			['GET', {Host: '127.0.0.1:4173'}],
			['PUT', {Host: '127.0.0.1:4173'}],
			['POST', {Host: '127.0.0.1:4173', Origin: 'http://evil.example'}],
			['POST', {Host: '127.0.0.1:4173', Origin: 'http://127.0.0.1:4173', 'Content-Length': 'x'}],
		] as const) {
			const answer = await review.app.request('http://127.0.0.1:4173/', {method, headers});
			expect(latinWords(await answer.text(), names)).toEqual([]);
		}
	});
});

test('what would not be found, if it were left behind, is found', () => {
	expect(latinWords('<p title="so">ист <code>x</code>is<kbd>k</kbd></p>', [])).toEqual(['is', 'so']);
	expect(translated(english).stale('dismissed', ada, '2025')).toMatch(/dismissed/u);
});
