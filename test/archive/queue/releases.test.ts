import {afterEach, expect, test} from '@jest/globals';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {type ArchiveReport, archiveReport} from '../../../src/archive/archive-report.ts';
import {newEvent} from '../../../src/decisions/decide.ts';
import type {ArchiveStore} from '../../../src/ports.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {atOnce, now, storiesIn} from '../../support/archived.ts';
import {madeStories} from '../../support/made-stories.ts';
import {earlierProgram} from '../../support/threads.ts';
import {startWorker, type WorkerProgram} from '../../support/worker-program.ts';

const articles = [...madeStories(20, 5)].flatMap((story) => story.articles);
const expected = atOnce(articles);

async function findingsIn(store: ArchiveStore): Promise<ArchiveReport['findings']> {
	return (await archiveReport(store, {}, '0.0.0')).findings;
}

describeOnServer('an archive on which workers of two releases work', (_server, {open, newName}) => {
	const words = ['--until-done', '--patience', '3'];
	const workers: WorkerProgram[] = [];
	afterEach(async () => {
		for (const {child, ended} of workers.splice(0)) {
			child.kill('SIGKILL');
			await ended;
		}
	});
	const start = (name: string, said: readonly string[], program?: URL): WorkerProgram => {
		const worker = startWorker(name, said, program && {program});
		workers.push(worker);
		return worker;
	};

	test('one after the other has what the last of them finds, and what was decided', async () => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const workBy = async (program?: URL): Promise<number | string> => start(name, words, program).ended;

		expect(await workBy(earlierProgram)).toBe(0);
		const before = new Set((await findingsIn(store)).map(({decided}) => decided.identity));
		expect(await workBy()).toBe(0);
		expect(await storiesIn(store)).toEqual(expected);

		const found = (await findingsIn(store)).find(({decided}) => !before.has(decided.identity));
		if (!found) throw new Error('the releases find the same');
		await store.decisions.append([newEvent({type: 'confirm', by: 'Ada', finding: found.decided}, now(), [])]);
		expect(await workBy(earlierProgram)).toBe(0);
		expect((await findingsIn(store)).map(({decided}) => decided.identity)).not.toContain(found.decided.identity);
		expect(await workBy()).toBe(0);
		const {report} = await archiveReport(store, {}, '0.0.0');
		const decisions = report.stories.flatMap((story) => story.findings.flatMap(({decision}) => decision ?? []));
		expect(decisions).toMatchObject([{status: 'confirmed', by: 'Ada'}]);
		expect(await storiesIn(store)).toEqual(expected);
	}, 120_000);

	test.each([
		{order: 'the earlier first', programs: [earlierProgram, undefined]},
		{order: 'the later first', programs: [undefined, earlierProgram]},
	])(
		'at once, $order, has what the later finds, and the earlier ends',
		async ({programs}) => {
			const name = newName();
			const store = await open(name);
			await store.addArticles(articles.map(archiveArticle), now());
			const both = programs.map((program) => start(name, ['--patience', '3'], program));
			const later = both[programs.indexOf(undefined)];
			const earlier = both[programs.indexOf(earlierProgram)];
			expect(await earlier?.ended).toBe(2);
			expect(earlier?.output().stderr).toContain('workers of a later release are at work; update crosscheck here');
			later?.child.kill('SIGTERM');
			expect(await later?.ended).toBe(0);
			expect(await start(name, words).ended).toBe(0);
			expect(await storiesIn(store)).toEqual(expected);
			expect(await store.outdate('1')).toBe(0);
		},
		120_000,
	);
});
