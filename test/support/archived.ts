import {addToArchive} from '../../src/archive/add-articles.ts';
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
