import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sharedFolder} from '../support/shared-folder.ts';

/** The articles of the shared stories, over and over, of so many UTF-16 units in all. */
export function readNews(units: number): readonly string[] {
	const folder = join(sharedFolder, 'stories/articles');
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.txt'));
	const stories = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'));
	const articles: string[] = [];
	let length = 0;
	for (let index = 0; length < units && stories.length > 0; index++) {
		const article = stories[index % stories.length] ?? '';
		articles.push(article);
		length += article.length;
	}
	return articles;
}
