import type {Article, Part} from './article.ts';
import type {Story} from './story.ts';

/** Something that was not read or not compared, and why. */
export interface NotCompared {
	readonly file?: string;
	readonly article?: string;
	readonly why: string;
}

/** An article with its parts. Its text is there for formats that quote around the evidence; JSON leaves it out. */
export type ReportArticle = Article & {readonly parts: readonly Part[]};

/** A rule as formats name it. */
export interface ReportRule {
	readonly id: string;
	readonly description: string;
	/** Where a person reads more of it, where `crosscheck explain` has no page. */
	readonly help?: string;
}

/** The whole result of one run: what every format prints. */
export interface Report {
	readonly formatVersion: 1;
	readonly tool: {readonly name: string; readonly version: string; readonly extraction: string};
	readonly articles: readonly ReportArticle[];
	readonly stories: readonly Story[];
	readonly notCompared: readonly NotCompared[];
	/** The rules of the run, where they are not those that are built in. */
	readonly rules?: readonly ReportRule[];
}
