import type {Question, ReportArticle, Story} from '../../../model/index.ts';
import type {Page} from './finding.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {originWords} from '../shared/origin-forest.ts';
import {count, momentWords, oneLine} from '../shared/words.ts';
import {pad, width, wrap} from './lines.ts';

const indent = ' '.repeat(2);

/** What a story is: its articles, why they stand together, and which of them share text. */
export function* storyLines(story: Story, articles: readonly ReportArticle[], page: Page): Iterable<string> {
	const {style, columns} = page;
	const sources = story.articles.length > 1 ? `, ${count(story.independent, 'independent source')}` : '';
	const size = `(${count(story.articles.length, 'article')}${sources})`;
	yield* wrap(`${style.strong(oneLine(`${story.id}  ${story.title}`))} ${style.dim(size)}`, columns, '', indent);
	const members = articles.filter(({id}) => story.articles.includes(id));
	const margin = Math.max(...members.map(({id}) => width(page.outlet(id))));
	for (const article of members) {
		const {id, file} = article;
		const published = article.published === undefined ? 'undated' : momentWords(article.published);
		const name = pad(page.outlet(id), margin);
		yield* wrap(style.dim(`${oneLine(published)} ${oneLine(file)}`), columns, `    ${name}  `, ' '.repeat(6));
		for (const note of articleNotes(article)) yield* wrap(oneLine(note), columns, ' '.repeat(6), ' '.repeat(8));
	}
	if (story.why !== '') yield* wrap(oneLine(story.why), columns, `${indent}${style.dim('why')}  `);
	for (const origin of story.origins)
		yield* wrap(originWords(origin, page.outlet), columns, `${indent}${style.agree('=')} `);
}

const comparisonSigns = {agree: '=', conflict: '≠', tension: '?', compatible: '=', 'cannot-compare': '·'} as const;

/** A row of the alignment table: every reading of a question, who gives it, and how the readings compare. */
export function* questionLines(question: Question, page: Page): Iterable<string> {
	const {style, columns, outlet} = page;
	yield* wrap(oneLine(question.question), columns, `  ${style.dim(question.id)}  `);
	for (const {text, articles} of question.readings) {
		yield* wrap(`“${oneLine(text)}”  ${style.dim(articles.map(outlet).join(', '))}`, columns, '      ');
	}
	for (const {a, b, relation, reason, missing} of question.comparisons) {
		const [first, second] = [question.readings[a], question.readings[b]].map((reading) => oneLine(reading?.text ?? ''));
		const words = relation === 'cannot-compare' ? 'cannot compare' : relation;
		const lacking = missing === undefined ? '' : `; missing: ${missing}`;
		const line = `“${first}” and “${second}”: ${words}, ${reason}${lacking}`;
		yield* wrap(style.dim(oneLine(line)), columns, `      ${comparisonSigns[relation]} `);
	}
	const {silent, cutOff = [], mentioned} = question;
	const lists = [
		{words: 'silent', articles: silent},
		{words: 'cut off', articles: cutOff},
		{words: 'mentioned without a value', articles: mentioned},
	];
	for (const {words, articles} of lists) {
		if (articles.length === 0) continue;
		yield* wrap(articles.map(outlet).join(', '), columns, `      ${style.dim(words)} `);
	}
}
