import type {Extraction, OriginEdge} from '../model/index.ts';

/** Articles that report one event, before their claims are aligned. */
export interface StoryGroup {
	/** Article ids, sorted. */
	readonly articles: readonly string[];
	readonly why: string;
	readonly origins: readonly OriginEdge[];
	readonly independent: number;
}

export interface GroupOptions {
	/** Treat all articles as one story. */
	readonly oneStory?: boolean;
	/** Pairs of article ids that a person joined (`same: true`) or parted. */
	readonly corrections?: readonly {readonly articles: readonly [string, string]; readonly same: boolean}[];
}

/** Step 3: which articles report one event, and which of them share text. The order of the input does not matter. */
export function groupStories(extractions: readonly Extraction[], _options: GroupOptions = {}): StoryGroup[] {
	return [
		{
			articles: extractions.map(({article}) => article.id).toSorted(),
			why: '',
			origins: [],
			independent: extractions.length,
		},
	];
}
