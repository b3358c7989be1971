import {createHash} from 'node:crypto';
import {
	type Anchor,
	type Article,
	type ArticleMark,
	type DecidedFinding,
	type DecidedReading,
	type Evidence,
	type Finding,
	type Reading,
	type Report,
	type Span,
	type Story,
	UserError,
} from '../model/index.ts';

/** By what a decision finds articles again, by their ids. */
export type ArticleMarks = ReadonlyMap<string, ArticleMark>;

/** The mark of each article of a report. */
export function marksOf({articles}: Pick<Report, 'articles'>): ArticleMarks {
	return new Map(articles.map((article) => [article.id, markOf(article)]));
}

/** By what a decision finds an article again. */
export function markOf({text, outlet}: Pick<Article, 'text' | 'outlet'>): ArticleMark {
	return {textHash: createHash('sha256').update(text).digest('hex'), outlet};
}

/** A place in an article, as a decision keeps it. */
export function anchorOf(article: Pick<Article, 'text' | 'outlet'>, {start, end}: Span): Anchor {
	return {...markOf(article), start, end, quote: article.text.slice(start, end)};
}

/**
 * The place where words stand in an article, if only once; a line break counts as a space. `place` names it in the UserError
 * where they do not.
 */
export function anchorOfWords(article: Pick<Article, 'text' | 'outlet'>, words: string, place: string): Anchor {
	const [first, second] = placesOfWords(article, words);
	if (!first) throw new UserError(`${place}: these words do not stand in the article; copy them from it`);
	if (second) throw new UserError(`${place}: these words stand there more than once; give more of them`);
	return anchorOf(article, first);
}

/** Where words stand in an article, a line break counting as a space; nowhere where there are none. */
export function placesOfWords({text}: Pick<Article, 'text'>, words: string): Span[] {
	const pieces = words.split(/\s+/u).filter((piece) => piece !== '');
	if (pieces.length === 0) return [];
	const pattern = new RegExp(pieces.map(literally).join(String.raw`\s+`), 'gu');
	return [...text.matchAll(pattern)].map(({index, 0: found}) => ({start: index, end: index + found.length}));
}

/** A pattern that matches these words alone. */
function literally(words: string): string {
	return words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

/** A finding as it stands, as a decision keeps it. */
export function decidedFinding(finding: Finding, story: Story, marks: ArticleMarks): DecidedFinding {
	const {identity, rule, relation, scope, message, evidence} = finding;
	return {
		identity,
		rule,
		relation,
		scope,
		slot: slotOf(finding, story),
		message,
		anchors: evidence.flatMap(({article, start, end, quote}) => {
			const mark = marks.get(article);
			return mark ? [{...mark, start, end, quote}] : [];
		}),
		readings: readingsOf(finding, story, marks),
	};
}

/** The slot of the first question that a finding is about; its relation stands for it where there is none. */
function slotOf({questions, relation}: Finding, story: Story): string {
	return story.questions.find(({id}) => id === questions[0])?.slot ?? relation;
}

/** What each article answers: all readings of its questions; within one article, of that one alone. */
function readingsOf(finding: Finding, story: Story, marks: ArticleMarks): DecidedReading[] {
	const asked = story.questions.filter(({id}) => finding.questions.includes(id));
	const concerned = new Set(finding.evidence.map(({article}) => article));
	const readings = asked.flatMap(({slot, readings: given}) =>
		given.flatMap((reading) =>
			reading.articles
				.filter((article) => finding.scope === 'across' || concerned.has(article))
				.flatMap((article) => readingOf(reading, slot, article, marks)),
		),
	);
	if (readings.length > 0) return readings;
	return finding.relation === 'coverage' ? coverageOf(finding, marks) : quotesOf(finding.evidence, marks);
}

function readingOf(reading: Reading, slot: string, article: string, marks: ArticleMarks): DecidedReading[] {
	const mark = marks.get(article);
	if (!mark) return [];
	const {value, polarity, certainty, force} = reading;
	const text = reading.evidence.find((evidence) => evidence.article === article)?.quote ?? reading.text;
	return [{...mark, slot, value, text, polarity, certainty, ...(force !== undefined && {force})}];
}

/** What stands in some articles only: the answers are that it is there, or that it is not. */
function coverageOf({evidence, silent = []}: Finding, marks: ArticleMarks): DecidedReading[] {
	const holding = new Map(evidence.map(({article, quote}) => [article, quote]));
	const reading = (article: string, happened: boolean, text: string): DecidedReading[] => {
		const mark = marks.get(article);
		if (!mark) return [];
		return [
			{
				...mark,
				slot: 'coverage',
				value: {kind: 'happened', happened},
				text,
				polarity: 'positive',
				certainty: 'certain',
			},
		];
	};
	return [
		...[...holding].flatMap(([article, quote]) => reading(article, true, quote)),
		...silent.flatMap((article) => reading(article, false, '')),
	];
}

/** Where no question was asked, the words that were flagged are the answer. */
function quotesOf(evidence: readonly Evidence[], marks: ArticleMarks): DecidedReading[] {
	return evidence.flatMap(({article, quote}): DecidedReading[] => {
		const mark = marks.get(article);
		if (!mark) return [];
		const words = quote.toLowerCase().split(/\s+/u);
		return [
			{
				...mark,
				slot: 'words',
				value: {kind: 'words', words},
				text: quote,
				polarity: 'positive',
				certainty: 'certain',
			},
		];
	});
}
