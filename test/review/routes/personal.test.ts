import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderPersonalStore} from '../../../src/adapters/stores/personal.ts';
import type {Report} from '../../../src/model/index.ts';
import type {PersonalStore} from '../../../src/ports.ts';
import {caseFolder} from '../../support/case-folder.ts';
import {hiddenFields} from '../../support/hidden-fields.ts';
import {openReview} from '../../support/review.ts';
import {editedReport, sampleReport} from '../../support/sample-report.ts';

/** A page whose articles change when the test says so. */
async function open(report: Report = sampleReport, personal?: PersonalStore) {
	let current = report;
	const review = await openReview(() => current, {...(personal && {personal})});
	return {
		...review,
		text: async (path: string, person?: string) => (await review.get(path, person)).text(),
		show: async (next: Report) => {
			current = next;
			await review.workspace.compareAgain();
		},
	};
}

describe('what has changed', () => {
	test('is told against what this person has seen last', async () => {
		const {text, show, post, get} = await open();
		expect(await text('/changes')).toContain('Nothing has changed since you looked (2025-03-01 10:00 UTC)');
		await show(editedReport);
		expect(await text('/')).toMatch(/Since you looked \(2025-03-01 10:00 UTC\).*0 new, 1 changed, 0 gone/su);
		expect(await text('/?detected=changed')).toContain('1 of 3 findings');
		await post('/seen', await hiddenFields(get, '/changes', '/seen'));
		expect(await text('/changes')).toContain('Nothing has changed since you looked (2025-03-01 10:01 UTC)');
		expect(await text('/?detected=changed')).toContain('0 of 3 findings');
		await show(sampleReport);
		expect(await text('/changes')).toContain('Gazette said “Five passengers” and now says');
	});

	test('is told to others who have not seen it', async () => {
		const {text, show, post, get} = await open();
		await show(editedReport);
		await post('/seen', await hiddenFields(get, '/changes', '/seen'));
		expect(await text('/', 'Bo')).toContain('1 changed');
		expect(await text('/')).not.toContain('1 changed');
	});

	test('does not count as seen where it changed again after the page was loaded', async () => {
		const {text, show, post, get} = await open();
		await show({...sampleReport, stories: []});
		const fields = await hiddenFields(get, '/changes', '/seen');
		await show(editedReport);
		expect((await post('/seen', fields)).headers.get('location')).toContain('compared+again+meanwhile');
		expect(await text('/')).toContain('0 new, 1 changed, 0 gone');
	});
});

describe('a finding', () => {
	test('is read by who has opened it, until it says something else', async () => {
		const {text, show} = await open();
		expect(await text('/?read=unread')).toContain('3 of 3 findings');
		await text('/f/c0ffee');
		expect(await text('/?read=unread')).toContain('2 of 3 findings');
		expect(await text('/?read=read')).toMatch(/1 of 3 findings.*\/f\/c0ffee.*· read/su);
		expect(await text('/?read=unread', 'Bo')).toContain('3 of 3 findings');
		await show(editedReport);
		expect(await text('/?read=read')).toContain('0 of 3 findings');
	});
});

describe('filters', () => {
	test('are saved under a name for the person, and forgotten', async () => {
		const {text, post} = await open();
		await post('/views?relation=conflict&evil=1', {deed: 'save', name: 'Mine <b>'});
		expect(await text('/')).toContain('<a href="/?relation=conflict">Mine &lt;b></a>');
		expect(await text('/', 'Bo')).not.toContain('Mine');
		await post('/views', {deed: 'remove', name: 'Mine <b>'});
		expect(await text('/')).not.toContain('Mine');
	});
});

describe('after a restart', () => {
	test('all of it is as it was', async () => {
		const store = folderPersonalStore(join(caseFolder({}), 'state'));
		const first = await open(sampleReport, store);
		await first.text('/f/facade');
		await first.post('/views?relation=conflict', {deed: 'save', name: 'Mine'});
		const second = await open(editedReport, store);
		expect(await second.text('/?read=read')).toMatch(/1 of 3 findings.*\/f\/facade/su);
		expect(await second.text('/')).toMatch(/>Mine<.*Since you looked.*0 new, 1 changed, 0 gone/su);
		expect(await second.text('/changes')).toContain('Gazette said “Five passengers” and now says');
	});

	test('what cannot be read is as if it were not there', async () => {
		const strange: PersonalStore = {
			read: async (key) => (key.startsWith('seen') ? {at: 1} : [{name: 1}, null]),
			write: async () => undefined,
		};
		const {text} = await open(sampleReport, strange);
		expect(await text('/changes')).toContain('Nothing has changed');
		expect(await text('/?read=unread')).toContain('3 of 3 findings');
	});
});
