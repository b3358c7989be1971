import {
	fileAndMember,
	type Finding,
	type FindingRelation,
	type NotCompared,
	type Report,
	type Story,
} from '../../../model/index.ts';
import {rules} from '../../../rules/index.ts';
import {coverageLines, findingLines, type Page} from './finding.ts';
import {isOpen} from '../shared/numbered.ts';
import {nameOutlets} from '../shared/outlets.ts';
import {count, oneLine, shellWord} from '../shared/words.ts';
import {wrap} from './lines.ts';
import {questionLines, storyLines} from './story.ts';
import {makeStyle} from './style.ts';

export interface TextOptions {
	readonly color: boolean;
	/** Width of the lines; words longer than that still stand whole. */
	readonly columns: number;
	/** Only the conflicts and tensions. */
	readonly quiet: boolean;
	/** Also every question with its readings. */
	readonly verbose: boolean;
}

const narrowest = 40;

/** The report for a terminal: stories, findings by weight, what stands in some sources only, and what was left out. */
export function textReporter({color, columns, quiet, verbose}: TextOptions): (report: Report) => Iterable<string> {
	return function* (report) {
		const texts = new Map(report.articles.map(({id, text}) => [id, text]));
		const files = new Map(report.articles.map((article) => [article.id, fileAndMember(article)]));
		const page: Page = {
			style: makeStyle(color),
			columns: Math.max(narrowest, columns),
			outlet: nameOutlets(report.articles),
			file: (article) => files.get(article) ?? article,
			origins: report.stories.flatMap(({origins}) => origins),
			text: (article) => texts.get(article) ?? '',
		};
		if (!quiet) yield* overview(report, page);
		for (const story of report.stories) yield* differences(story, report, page);
		if (quiet) return;
		for (const story of report.stories) yield* coverage(story, report, page, verbose);
		if (verbose) for (const story of report.stories) yield* questions(story, page);
		yield* leftOut(report.notCompared, page);
		yield* closing(report, page);
	};
}

function* overview(report: Report, page: Page): Iterable<string> {
	const {name, version} = report.tool;
	const size = `${count(report.articles.length, 'article')} in ${count(report.stories.length, 'story', 'stories')}`;
	yield* wrap(
		`${size}${page.style.dim(`, compared by ${name} ${version}: a comparison, not a verdict`)}`,
		page.columns,
		'',
	);
	yield '\n';
	for (const story of report.stories) {
		yield* storyLines(story, report.articles, page);
		yield '\n';
	}
}

function* differences(story: Story, {stories}: Report, page: Page): Iterable<string> {
	const findings = story.findings.filter(({relation}) => relation !== 'coverage');
	if (findings.length === 0) return;
	if (stories.length > 1) yield* heading(story, 'where the sources differ', page);
	for (const finding of findings) yield* findingLines(finding, page, story);
}

/** More than these are details; `--verbose` and the other formats have them all. */
const shownCoverage = 10;

function* coverage(story: Story, {stories}: Report, page: Page, all: boolean): Iterable<string> {
	const findings = story.findings.filter(({relation}) => relation === 'coverage');
	if (findings.length === 0) return;
	if (stories.length > 1) yield* heading(story, 'only in some sources', page);
	else yield `${page.style.strong('Only in some sources')}\n\n`;
	const shown = all ? findings : findings.slice(0, shownCoverage);
	for (const finding of shown) yield* coverageLines(finding, page);
	if (shown.length < findings.length)
		yield `${page.style.dim(`and ${findings.length - shown.length} more: --verbose shows them`)}\n`;
	yield '\n';
}

function* questions(story: Story, page: Page): Iterable<string> {
	if (story.questions.length === 0) return;
	yield* heading(story, 'all questions', page);
	for (const question of story.questions) yield* questionLines(question, page);
	yield '\n';
}

function* heading({id, title}: Story, what: string, {style, columns}: Page): Iterable<string> {
	yield* wrap(style.strong(oneLine(`${id}  ${title}: ${what}`)), columns, '', '  ');
	yield '\n';
}

function* leftOut(notCompared: readonly NotCompared[], {style, columns}: Page): Iterable<string> {
	if (notCompared.length === 0) return;
	yield `${style.strong('Not compared')}\n\n`;
	for (const {file, article, why} of notCompared) yield* wrap(oneLine(`${file ?? article}: ${why}`), columns, '· ');
	yield '\n';
}

function* closing({stories, articles}: Report, {style, columns}: Page): Iterable<string> {
	const findings = stories.flatMap((story) => story.findings);
	const of = (relation: FindingRelation): number => findings.filter((finding) => finding.relation === relation).length;
	const counts = [
		count(of('conflict'), 'conflict'),
		count(of('tension'), 'tension'),
		`${of('coverage')} only in some sources`,
		`${count(agreements(stories), 'question')} on which sources agree`,
	];
	yield* wrap(style.strong(counts.join(', ')), columns, '', '  ');
	const decided = findings.filter((finding) => !isOpen(finding)).length;
	const again = findings.filter(({decision}) => decision?.stale !== undefined).length;
	if (decided + again > 0) yield `${decided} decided, ${again} asked again\n`;
	yield* wrap(style.dim(nextStep(findings, caseOption(articles))), columns, '', '  ');
}

function agreements(stories: readonly Story[]): number {
	return stories
		.flatMap((story) => story.questions)
		.filter(({readings}) => readings.length === 1 && (readings[0]?.articles.length ?? 0) > 1).length;
}

/** ` --case articles/ferry-fire`: the folder that all articles lie in, where it is not the one at hand. */
function caseOption(articles: readonly {readonly file: string}[]): string {
	const paths = articles.map(({file}) => file.split(/[/\\]/u).slice(0, -1));
	const [first = [], ...rest] = paths;
	const end = first.findIndex((folder, index) => rest.some((path) => path[index] !== folder));
	const folder = (end < 0 ? first : first.slice(0, end)).join('/');
	return folder === '' ? '' : ` --case ${shellWord(folder)}`;
}

/** What to do next: explain and decide on the first finding that waits for it; `caseWords` name what the decision is on. */
export function nextStep(findings: readonly Finding[], caseWords: string): string {
	const heaviest = findings.find(isOpen);
	// a rule of one's own has no page to explain it
	const explain = rules.some(({id}) => id === heaviest?.rule) ? `crosscheck explain ${heaviest?.rule}, ` : '';
	return heaviest
		? `next: ${explain}crosscheck decide ${heaviest.id} confirm${caseWords} (or dismiss --reason ...)`
		: 'next: crosscheck rules lists what is looked for; --verbose shows every question';
}
