import {addToArchive} from '../../src/archive/add-articles.ts';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {compare, extract} from '../../src/crosscheck.ts';
import type {Article, Finding, Story} from '../../src/model/index.ts';
import type {ArchiveStore, FindingChange, StoryFilter} from '../../src/ports.ts';

/** The moment at which tests add. */
export const now = (): string => '2024-06-01T10:00:00.000Z';

/** Adds articles to an archive, and yields how many were new and what changed. */
export async function added(
	store: ArchiveStore,
	articles: readonly Article[],
): Promise<{readonly added: number; readonly changes: readonly FindingChange[]}> {
	const changes: FindingChange[] = [];
	let count = 0;
	for await (const progress of addToArchive(articles, store, now)) {
		count = progress.added;
		changes.push(...progress.changes);
	}
	return {added: count, changes};
}

/** All stories of an archive without the ids that only number them. */
export async function storiesIn(store: ArchiveStore, filter: StoryFilter = {}): Promise<Omit<Story, 'id'>[]> {
	const stories: Omit<Story, 'id'>[] = [];
	for await (const {story} of store.stories(filter)) {
		const {id: _id, ...rest} = story;
		stories.push(rest);
	}
	return stories;
}

/** What the findings of an archive say, in order. */
export async function messagesIn(store: ArchiveStore, relation: Finding['relation'] = 'conflict'): Promise<string[]> {
	return (await storiesIn(store)).flatMap(({findings}) =>
		findings.filter((finding) => finding.relation === relation).map(({message}) => message),
	);
}

/** An article of a test: the name of its file is its outlet. */
export function article(outlet: string, text: string, published?: string): Article {
	return {
		id: `${outlet}.txt`,
		file: `${outlet}.txt`,
		outlet,
		language: 'en',
		sha256: '',
		text,
		...(published !== undefined && {published, publishedFrom: 'case.json'}),
	};
}

/** The stories that comparing all of these articles at once gives, as an archive keeps them. */
export function atOnce(articles: readonly Article[]): Omit<Story, 'id'>[] {
	const {stories} = compare(articles.map((one) => extract(archiveArticle(one).article)));
	return JSON.parse(JSON.stringify(stories.map(({id: _id, ...story}) => story)));
}

/** One more report of a ferry that sank, with the number of those who drowned. */
export function ferry(outlet: string, count: string): Article {
	const text = `Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n`;
	return article(outlet, text, '2024-05-28');
}
