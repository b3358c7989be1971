import type {Comparison, Evidence, Finding, Question, Report, ReportArticle} from '../../src/model/index.ts';

const towns = [
	'Aldermoor',
	'Brackwater',
	'Cindervale',
	'Dunmere',
	'Eastgarth',
	'Fallowby',
	'Grimsdyke',
	'Hollins Cross',
];
const things = ['boats', 'houses', 'permits', 'buses', 'wells', 'bridges', 'tents', 'pumps', 'fields', 'barns'];

/** What an article says to a question: a number of something in a town; the text of the article is made of these. */
function sentence(article: number, question: number): string {
	const town = towns[question % towns.length] ?? '';
	const thing = things[Math.floor(question / towns.length) % things.length] ?? '';
	return `The council of ${town} counted ${countOf(article, question)} ${thing} after storm ${question}.`;
}

/** Two readings of most questions, three of some. */
function countOf(article: number, question: number): number {
	return 100 + question + (article % (question % 3 === 0 ? 3 : 2));
}

/** Whether the article answers the question: one in five does not. */
function answers(article: number, question: number): boolean {
	return (article * 7 + question * 3) % 5 !== 0;
}

/** A report of one story of so many articles and questions, a third of them in conflict: for sizes and times. */
export function largeReport(articleCount: number, questionCount: number): Report {
	const articles = Array.from({length: articleCount}, (_, index) => largeArticle(index, questionCount));
	const questions = Array.from({length: questionCount}, (_, index) => largeQuestion(index, articles));
	const findings = questions
		.filter((_, index) => index % 3 === 0)
		.map((question, index) => conflictOf(question, index));
	return {
		formatVersion: 1,
		tool: {name: 'crosscheck', version: '1.2.3', extraction: '1'},
		articles,
		stories: [
			{
				id: 's1',
				title: 'Storms cost the north its boats and barns',
				articles: articles.map(({id}) => id),
				why: 'same participants, place and action',
				origins: [{articles: ['outlet-1.txt', 'outlet-2.txt'], kind: 'shared-text', share: 0.8}],
				independent: articleCount - 1,
				questions,
				findings,
			},
		],
		notCompared: [],
	};
}

function largeArticle(index: number, questionCount: number): ReportArticle {
	const lines = Array.from({length: questionCount}, (_, question) =>
		answers(index, question) ? [sentence(index, question)] : [],
	);
	const text = `Storms cost the north its boats and barns\n\n${lines.flat().join('\n')}\n`;
	return {
		id: `outlet-${index + 1}.txt`,
		file: `storms/outlet-${index + 1}.txt`,
		outlet: `The Outlet No. ${index + 1}`,
		published: '2025-01-02',
		publishedFrom: 'case.json',
		language: 'en',
		sha256: 'cd'.repeat(32),
		text,
		parts: [{role: 'body', start: 0, end: text.length}],
	};
}

function largeQuestion(index: number, articles: readonly ReportArticle[]): Question {
	const readings = new Map<number, Evidence[]>();
	const silent: string[] = [];
	for (const [number, article] of articles.entries()) {
		if (!answers(number, index)) silent.push(article.id);
		else {
			const value = countOf(number, index);
			readings.set(value, [
				...(readings.get(value) ?? []),
				evidenceIn(article, sentence(number, index), String(value)),
			]);
		}
	}
	const values = [...readings.keys()];
	return {
		id: `q${index + 1}`,
		question: `How many ${things[index % things.length] ?? ''} were counted after storm ${index}?`,
		slot: 'count',
		readings: values.map((value) => ({
			value: {kind: 'number', low: value, high: value, head: 'thing'},
			text: String(value),
			articles: (readings.get(value) ?? []).map(({article}) => article),
			evidence: readings.get(value) ?? [],
			polarity: 'positive',
			certainty: 'certain',
			basis: 'stated',
		})),
		comparisons: values.flatMap((one, a) =>
			values.slice(a + 1).map((other, rest): Comparison => ({
				a,
				b: a + 1 + rest,
				relation: index % 3 === 0 ? 'conflict' : 'compatible',
				reason: `${one} against ${other}`,
			})),
		),
		silent,
		mentioned: [],
	};
}

function evidenceIn({id, text}: ReportArticle, context: string, quote: string): Evidence {
	const contextStart = text.indexOf(context);
	const start = contextStart + context.indexOf(quote);
	const before = text.slice(0, start).split('\n');
	return {
		article: id,
		start,
		end: start + quote.length,
		quote,
		context: {start: contextStart, end: contextStart + context.length},
		at: {line: before.length, column: (before.at(-1) ?? '').length + 1},
	};
}

function conflictOf({id, readings}: Question, index: number): Finding {
	return {
		id: `f${index}00000`,
		identity: `f${index}00000`.padEnd(64, '0'),
		rule: 'count-mismatch',
		relation: 'conflict',
		scope: 'across',
		severity: 'medium',
		questions: [id],
		message: `counts differ: ${readings.map(({text}) => text).join(' against ')}`,
		why: readings.map(({text}) => text).join(' against '),
		settle: 'the list that the count was taken from',
		evidence: readings.flatMap(({evidence}) => evidence),
	};
}
