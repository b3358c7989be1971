import type {
	Article,
	Comparison,
	Decision,
	Evidence,
	Finding,
	NotCompared,
	OriginEdge,
	Part,
	Place,
	Question,
	Reading,
	Report,
	ReportArticle,
	Story,
} from '../../../model/index.ts';
import {portable} from '../shared/portable.ts';
import {jsonInPieces, mapped} from './in-pieces.ts';
import {present, spanJson, valueJson} from './value.ts';

/** The report as JSON of `formatVersion` 1: keys always in the same order, two spaces of indentation, a final newline. */
export function* jsonReporter(whole: Report): Iterable<string> {
	const report = portable(whole);
	const {formatVersion, tool} = report;
	yield* jsonInPieces(
		{formatVersion, tool: {name: tool.name, version: tool.version, extraction: tool.extraction}},
		{
			articles: mapped(report.articles, articleJson),
			stories: mapped(report.stories, storyJson),
			notCompared: mapped(report.notCompared, notComparedJson),
		},
	);
}

/** An article as the report lists it, without its text. */
export function articleJson(article: ReportArticle): object {
	return {...articleFactsJson(article), parts: article.parts.map((part) => partJson(part))};
}

/** What is known of an article besides its text and parts. */
export function articleFactsJson(article: Omit<Article, 'text'>): object {
	const {id, file, outlet, title, published, publishedFrom, language, sha256, format, metadata, notes} = article;
	return present({
		id,
		file,
		outlet,
		title,
		published,
		publishedFrom,
		language,
		sha256,
		format,
		metadata: metadata?.map(({name, value, from}) => ({name, value, from})),
		notes,
	});
}

/** A stretch of an article with its role. */
export function partJson({role, start, end}: Part): object {
	return {role, start, end};
}

/** A finding with its evidence; also what `pairs` prints of one. */
export function findingJson(finding: Finding): object {
	const {id, identity, rule, relation, scope, severity, questions, message, why, settle, silent, cutOff, decision} =
		finding;
	return present({
		id,
		identity,
		rule,
		relation,
		scope,
		severity,
		questions,
		message,
		why,
		settle,
		evidence: finding.evidence.map((evidence) => evidenceJson(evidence)),
		silent,
		cutOff,
		decision: decision && decisionJson(decision),
	});
}

function storyJson(story: Story): object {
	return {
		...storyFactsJson(story),
		questions: story.questions.map((question) => questionJson(question)),
		findings: story.findings.map((finding) => findingJson(finding)),
	};
}

/** A story without its questions and findings. */
export function storyFactsJson(story: Story): object {
	return {
		id: story.id,
		title: story.title,
		articles: story.articles,
		why: story.why,
		origins: story.origins.map((origin) => originJson(origin)),
		independent: story.independent,
	};
}

function originJson({articles, kind, share, passages}: OriginEdge): object {
	return present({articles, kind, share, passages: passages?.map((passage) => evidenceJson(passage))});
}

/** A question with its readings and comparisons. */
export function questionJson(question: Question): object {
	return {
		id: question.id,
		question: question.question,
		slot: question.slot,
		readings: question.readings.map((reading) => readingJson(reading)),
		comparisons: question.comparisons.map((comparison) => comparisonJson(comparison)),
		silent: question.silent,
		mentioned: question.mentioned,
		...(question.cutOff && {cutOff: question.cutOff}),
	};
}

function readingJson(reading: Reading): object {
	const {text, articles, polarity, certainty, force, scope, asOf, basis} = reading;
	return present({
		value: valueJson(reading.value),
		text,
		articles,
		evidence: reading.evidence.map((evidence) => evidenceJson(evidence)),
		polarity,
		certainty,
		force,
		scope,
		asOf,
		basis,
	});
}

function comparisonJson({a, b, relation, reason, missing}: Comparison): object {
	return present({a, b, relation, reason, missing});
}

/** A place in an article that shows something. */
export function evidenceJson({article, start, end, quote, context, at, attribution}: Evidence): object {
	return present({
		article,
		start,
		end,
		quote,
		context: spanJson(context),
		at: placeJson(at.inFile ?? {line: at.line, column: at.column}),
		attribution: attribution && present({kind: attribution.kind, source: attribution.source}),
	});
}

/** A place in a file. */
export function placeJson(place: Place): object {
	if ('line' in place) return {line: place.line, column: place.column};
	if ('path' in place) return {path: place.path};
	const {page, box} = place;
	return present({page, box: box && {x: box.x, y: box.y, width: box.width, height: box.height}});
}

/** What a person decided. */
export function decisionJson({status, reason, note, by, at, stale}: Decision): object {
	return present({status, reason, note, by, at, stale});
}

/** What was not compared, and why. */
export function notComparedJson({file, article, why}: NotCompared): object {
	return present({file, article, why});
}
