import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {extract} from '../../src/crosscheck.ts';
import type {Extraction} from '../../src/model/index.ts';
import {groupStories} from '../../src/stories/index.ts';
import {describeWithSharedData} from '../support/shared-data.ts';
import {sharedFolder} from '../support/shared-folder.ts';

function extractionsOf(folder: string, prefix = ''): Extraction[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.toSorted()
		.map((name) => {
			const text = readFileSync(join(folder, name), 'utf8');
			return extract({id: `${prefix}${name}`, file: name, outlet: '', language: 'en', sha256: '', text});
		});
}

describeWithSharedData('the shared articles', () => {
	test.each(['seeds', 'seeds-disguised'])('of %s are three stories, and two of them share text', (folder) => {
		const ids = extractionsOf(join(sharedFolder, folder)).map(({article}) => article.id);
		const stories = groupStories(extractionsOf(join(sharedFolder, folder)));
		expect(stories.map(({articles}) => articles)).toEqual([ids.slice(0, 3), [ids[3]], [ids[4]]]);
		expect(stories[0]?.origins).toMatchObject([{articles: [ids[1], ids[2]], kind: 'shared-text'}]);
		expect(stories[0]?.independent).toBe(3);
	});

	test('of different stories are never put together, and nine in ten of one story are', () => {
		const root = join(sharedFolder, 'stories/articles');
		const pool = readdirSync(root).flatMap((folder) => extractionsOf(join(root, folder), `${folder}/`));
		const largest = new Map<string, number>();
		for (const {articles} of groupStories(pool)) {
			const folders = [...new Set(articles.map((id) => id.split('/')[0] ?? ''))];
			expect(folders).toHaveLength(1);
			const folder = folders[0] ?? '';
			largest.set(folder, Math.max(largest.get(folder) ?? 0, articles.length));
		}
		const together = [...largest.values()].reduce((sum, size) => sum + size, 0);
		expect(together / pool.length).toBeGreaterThan(0.9);
	});
});
