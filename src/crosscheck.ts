import {align} from './align/index.ts';
import {type CaseByHand, caseByHand} from './decisions/corrections.ts';
import {missedFindings} from './decisions/missed.ts';
import {withKey} from './decisions/part-name.ts';
import {extractClaims} from './extract/index.ts';
import {
	type Article,
	type DecisionEvent,
	type Extraction,
	extractionVersion,
	type NotCompared,
	type Question,
	type Report,
	silentOrCutOff,
	type Story,
	withPlaces,
} from './model/index.ts';
import {applyRules, type Rule, rules as allRules} from './rules/index.ts';
import {type GroupOptions, groupStories, type StoryGroup} from './stories/index.ts';
import {analyse} from './text/index.ts';

/**
 * Steps 1 and 2: everything that is taken out of one article. Depends on that article alone, so it can be cached.
 * An article without a publication date gets the one that its text tells.
 */
export function extract(article: Article): Extraction {
	const analysis = analyse(article.text, article.published, article.parts);
	return extractClaims({...article, ...analysis.publication}, analysis);
}

/** The stories of a case with their findings, and what could not be compared. */
export interface Comparison {
	readonly stories: readonly Story[];
	readonly notCompared: readonly NotCompared[];
}

export interface CompareOptions extends GroupOptions {
	/** The rules to apply; all by default. */
	readonly rules?: readonly Rule[];
	/** The log of decisions: what people put right in it holds before what is found. */
	readonly decisions?: readonly DecisionEvent[];
}

/** Steps 3 to 5: stories, questions and findings of a set of extractions, the same in any order. */
export function compare(extractions: readonly Extraction[], options: CompareOptions = {}): Comparison {
	const byHand = caseByHand(extractions, options.decisions ?? []);
	const corrected = byHand.namesakes.reduce(
		(all, {article, key, fresh}) => all.map((one) => (one.article.id === article ? withKey(one, key, fresh) : one)),
		extractions,
	);
	const byId = new Map(corrected.map((extraction) => [extraction.article.id, extraction]));
	const corrections = [...(options.corrections ?? []), ...byHand.stories];
	const groups = groupStories(corrected, {...options, corrections});
	return {
		stories: groups.map((group, index) => storyOf(`s${index + 1}`, group, byId, options.rules ?? allRules, byHand)),
		notCompared: [],
	};
}

/** How outputs name the program that made them. */
export function toolOf(version: string): Report['tool'] {
	return {name: 'crosscheck', version, extraction: extractionVersion};
}

/** The report of a comparison, as reporters take it; `version` is the tool's, or that of the program around it. */
export function reportOf(extractions: readonly Extraction[], comparison: Comparison, version: string): Report {
	return {
		formatVersion: 1,
		tool: toolOf(version),
		articles: extractions.map(({article, analysis}) => ({...article, parts: analysis.parts})),
		...comparison,
	};
}

function storyOf(
	id: string,
	group: StoryGroup,
	byId: ReadonlyMap<string, Extraction>,
	rules: readonly Rule[],
	byHand: CaseByHand,
): Story {
	const extractions = group.articles.flatMap((article) => byId.get(article) ?? []);
	const view = align(extractions, group.origins, byHand);
	const story: Story = {
		id,
		title: titleOf(extractions),
		...group,
		questions: view.questions.map(({subject: _subject, facts: _facts, event: _event, ...question}) =>
			withCutOff(question, byId),
		),
		findings: [...missedFindings(byHand.missed, extractions), ...applyRules(rules, view)],
	};
	const isText = extractions.every(({article}) => article.places === undefined);
	return isText ? story : withPlaces(story, (article) => byId.get(article)?.article);
}

function withCutOff(question: Question, byId: ReadonlyMap<string, Extraction>): Question {
	const {silent, cutOff} = silentOrCutOff(question.silent, (id) => byId.get(id)?.article);
	return cutOff.length === 0 ? question : {...question, silent, cutOff};
}

/** The headline of the story's first article that has one. */
function titleOf(extractions: readonly Extraction[]): string {
	for (const {article, analysis} of extractions) {
		const headline = analysis.parts.find(({role}) => role === 'headline');
		const title = article.title ?? (headline && article.text.slice(headline.start, headline.end));
		if (title !== undefined) return title.replaceAll(/\s+/g, ' ');
	}
	return extractions[0]?.article.id ?? '';
}
