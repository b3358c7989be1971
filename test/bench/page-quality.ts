import type {PageArticle} from './page-articles.ts';

/** How much of an article a reader takes, and how much that is none of it. */
export interface Quality {
	/** Part of the article's characters whose paragraphs are in the text, 0 to 1. */
	readonly recall: number;
	/** Part of the text's words that are none of the article's, 0 to 1. */
	readonly junk: number;
}

/** How well a text stands for an article of which so many paragraphs were to be had. */
export function qualityOf(text: string, shown: readonly string[], article: PageArticle): Quality {
	const whole = bare(text);
	const wanted = shown.map(bare);
	const found = wanted.filter((words) => whole.includes(words));
	// What belongs to an article besides its paragraphs is neither asked for nor junk.
	let rest = whole;
	const allowed = [
		article.headline,
		article.standfirst,
		...article.captions,
		article.correction,
		'Update',
		'What happened',
	];
	for (const words of [...found, ...allowed.map(bare)]) rest = rest.replaceAll(words, ' ');
	return {
		recall: length(found) / length(wanted),
		junk: whole === '' ? 0 : wordsIn(rest) / wordsIn(whole),
	};
}

function length(words: readonly string[]): number {
	return words.reduce((sum, one) => sum + one.length, 0);
}

function wordsIn(words: string): number {
	return words.split(' ').filter((word) => word !== '').length;
}

function bare(words: string): string {
	return words
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
}
