import type {Report} from '../../src/model/index.ts';
import {sampleReport} from './sample-report.ts';

/** Text that would run, hide, turn or stretch a page that took it for anything but text. */
export const hostileTexts = [
	'<script>document.title = "hacked"</script>',
	'</script></style></title><img src=x onerror="document.title=1">',
	'" onmouseover="alert(1)" x="',
	'\u202Eright to left\u202C and \u2066isolated\u2069',
	'a\u0000b\u0007c\u001Bd',
	'x'.repeat(400),
	'=cmd|"/c calc"!A1',
	'javascript:alert(1)',
	'`${1}` [link](javascript:alert(1)) | pipe | **bold** _it_ <b>',
	'日本語の見出し 한국어 e\u0301\u0302',
] as const;

/** The sample report with its first article's text, outlet, file, title and all words of its findings replaced by hostile ones. */
export function hostileReport(words: string): Report {
	const text = `${words}\n\nBefore ${words} after.\n`;
	const start = text.indexOf(words, words.length);
	const hostile = {start, end: start + words.length, quote: words, context: {start: start - 7, end: text.length - 1}};
	return {
		...sampleReport,
		articles: sampleReport.articles.map((article) =>
			article.id === 'gazette.txt'
				? {
						...article,
						text,
						outlet: words,
						file: words,
						title: words,
						parts: [{role: 'body', start: 0, end: text.length}],
					}
				: article,
		),
		stories: sampleReport.stories.map((story) => ({
			...story,
			title: words,
			why: words,
			questions: story.questions.map((question) => ({
				...question,
				question: words,
				readings: question.readings.map((reading) => ({...reading, text: words, scope: words})),
				comparisons: question.comparisons.map((comparison) => ({...comparison, reason: words, missing: words})),
			})),
			findings: story.findings.map((finding) => ({
				...finding,
				message: words,
				why: words,
				settle: words,
				evidence: finding.evidence.map((one) => (one.article === 'gazette.txt' ? {...one, ...hostile} : one)),
			})),
		})),
		notCompared: [{file: words, why: words}],
	};
}
