import {addToArchive} from '../../src/archive/add-articles.ts';
import {openStore} from '../../src/archive/open-store.ts';
import {madeStories} from './made-stories.ts';

/**
 * A program that adds made-up articles to an archive and says `ready` before, and after each batch how many articles are
 * kept for good: `archive-adder.mjs STORE FIRST-STORY END-STORY`. Tests kill it.
 */
const [name = '', first = '', end = ''] = process.argv.slice(2);
const stories = [...madeStories(Number(end))].slice(Number(first));
const store = await openStore(name, '/');
process.stdout.write('ready\n');
for (const {articles} of stories) {
	for await (const {given} of addToArchive(articles, store, () => '2024-06-01T10:00:00.000Z')) {
		if (given > 0) process.stdout.write(`${articles.map(({id}) => id).join(' ')}\n`);
	}
}
await store.close();
