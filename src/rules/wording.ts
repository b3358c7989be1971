import type {Reading, StoryView} from '../model/index.ts';

/** The outlet of an article, for messages. */
export function outletOf(view: StoryView, article: string): string {
	return view.extractions.get(article)?.article.outlet ?? article;
}

/** "A", "A and B", "A, B and C". */
export function listOf(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "The Gazette says “11”; The Herald and The Post say “ten”": each reading with its outlets. */
export function sides(readings: readonly Reading[], view: StoryView): string {
	return readings
		.map(({text, articles}) => {
			const outlets = [...new Set(articles.map((article) => outletOf(view, article)))];
			return `${listOf(outlets)} ${outlets.length === 1 ? 'says' : 'say'} “${oneLine(text)}”`;
		})
		.join('; ');
}

/** Words of an article on one line. */
export function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
