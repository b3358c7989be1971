import {expect, test} from '@jest/globals';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {openWorkshop} from '../../src/archive/queue/open-queue.ts';
import {openArchiveCase} from '../../src/commands/archive-case.ts';
import {describeOnServer} from '../support/archive-stores.ts';
import {added, ferry, now} from '../support/archived.ts';

describeOnServer('the review of an archive', (_server, {open, newName}) => {
	test('leaves what waits to workers where there are some, and else does it itself', async () => {
		const name = newName();
		const store = await open(name);
		await added(store, [ferry('gazette', 'Five')]);
		await store.addArticles([archiveArticle(ferry('herald', 'Seven'))], now());
		const workshop = await openWorkshop(name, 1);
		try {
			await workshop.registry.announce({id: 'one', host: 'here', processes: 1, version: '1', holds: []}, 1);
			const {compared, load} = await openArchiveCase(store, {store: name});
			expect(compared.report.articles).toHaveLength(1);
			expect(await store.waiting('extract', 10)).toHaveLength(1);
			await workshop.registry.leave('one');
			expect((await load()).report.articles).toHaveLength(2);
			expect(await store.waiting('done', 10)).toHaveLength(2);
		} finally {
			await workshop.close();
		}
	}, 60_000);
});
