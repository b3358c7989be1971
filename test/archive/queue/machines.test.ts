import {readlinkSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from '@jest/globals';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {openWorkshop} from '../../../src/archive/queue/open-queue.ts';
import {added, now} from '../../support/archived.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {madeStories} from '../../support/made-stories.ts';
import {ownNetwork} from '../../support/network-namespace.ts';
import {runCrosscheck} from '../../support/run-crosscheck.ts';
import {startWorker} from '../../support/worker-program.ts';

const articles = [...madeStories(50, 5)].flatMap((story) => story.articles);
const way = ownNetwork
	? 'in a network of its own each'
	: 'as plain processes, for the system allows no networks of their own';

describeOnServer('two workers', (server, {open, newName}) => {
	test(`${way}, find what one process finds, byte for byte`, async () => {
		const name = newName();
		const store = await open(name);
		const {registry, close} = await openWorkshop(name, 1);
		const workers = [1, 2].map(() =>
			startWorker(server().socketOf(name), ['--patience', '2'], {through: ownNetwork ?? []}),
		);
		while ((await registry.workers()).length < workers.length) await setTimeout(100);
		await close();
		const networks = ['self', ...workers.map(({child}) => String(child.pid))].map((id) =>
			readlinkSync(`/proc/${id}/ns/net`),
		);
		expect(new Set(networks).size).toBe(ownNetwork ? networks.length : 1);

		await store.addArticles(articles.map(archiveArticle), now());
		while ((await store.counts()).stages.done < articles.length) await setTimeout(200);
		for (const {child} of workers) child.kill('SIGTERM');
		expect(await Promise.all(workers.map(async ({ended}) => ended))).toEqual([0, 0]);

		const alone = newName();
		await added(await open(alone), articles);
		const [byTwo, byOne] = await Promise.all(
			[name, alone].map(async (archive) =>
				runCrosscheck(['archive', 'findings', '--store', archive, '--format', 'json'], '/'),
			),
		);
		expect(byTwo?.stdout).toBe(byOne?.stdout);
		expect(byTwo?.stdout).toContain('"relation": "conflict"');
	}, 240_000);
});
