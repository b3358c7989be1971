import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import type {Article, Evidence, Extraction, Report, Span, TextAnalysis} from '../src/model/index.ts';
import {runCrosscheck} from './support/run-crosscheck.ts';
import {describeWithSharedData} from './support/shared-data.ts';
import {sharedFolder} from './support/shared-folder.ts';

type ExtractedArticle = Pick<Article, 'id' | 'text'> & TextAnalysis & Pick<Extraction, 'claims'>;

async function report(words: readonly string[], cwd: string): Promise<Report> {
	const {stdout} = await runCrosscheck(['report', ...words, '--format', 'json', '--exit-zero'], cwd);
	const parsed: Report = JSON.parse(stdout);
	return parsed;
}

async function extraction(folder: string, cwd: string): Promise<readonly ExtractedArticle[]> {
	const {stdout} = await runCrosscheck(['extract', folder, '--format', 'json'], cwd);
	const {articles}: {articles: readonly ExtractedArticle[]} = JSON.parse(stdout);
	return articles;
}

/** Folders of the shared stories, none where there are none. */
function storyFolders(): readonly string[] {
	const folder = join(sharedFolder, 'stories', 'articles');
	return existsSync(folder)
		? readdirSync(folder)
				.toSorted()
				.map((name) => join('stories', 'articles', name))
		: [];
}

function evidenceOf({stories}: Report): Evidence[] {
	return stories.flatMap(({origins, questions, findings}) => [
		...origins.flatMap(({passages = []}) => passages),
		...questions.flatMap(({readings}) => readings.flatMap(({evidence}) => evidence)),
		...findings.flatMap(({evidence}) => evidence),
	]);
}

function spansOf({sentences, mentions, quantities, times, quotations, enumerations, claims}: ExtractedArticle): Span[] {
	return [
		...[sentences, mentions, quantities, times, quotations, enumerations].flat(),
		...enumerations.flatMap(({items}) => items),
		...claims.flatMap((claim) => [claim, claim.predicate, ...claim.slots.map(({span}) => span)]),
	];
}

/** What a report says besides names, quotes and identities; the order of equally weighty findings may hang on names. */
function shapeOf({articles, stories}: Report): object {
	const position = (id: string): number => articles.findIndex((article) => article.id === id);
	return stories.map((story) => ({
		articles: story.articles.map((id) => position(id)),
		findings: story.findings
			.map(({rule, relation, scope, severity, evidence}) => {
				const places = evidence.map(({article}) => position(article)).join(' ');
				return `${relation} ${severity} ${rule} ${scope} ${places}`;
			})
			.toSorted(),
	}));
}

describeWithSharedData('the shared articles', () => {
	test('fall into one story an event', async () => {
		const {stories} = await report(['seeds'], sharedFolder);
		const numbers = stories.map(({articles}) => articles.map((id) => id.slice(0, 3)));
		expect(numbers.map((story) => story.join(' ')).toSorted()).toEqual(['000 001 002', '003', '004']);
	});

	test('give the same findings under other names of countries and people', async () => {
		const disguised = await report(['seeds-disguised'], sharedFolder);
		expect(shapeOf(disguised)).toEqual(shapeOf(await report(['seeds'], sharedFolder)));
	});

	test('give the same report in any order', async () => {
		const files = readdirSync(join(sharedFolder, 'seeds')).toSorted();
		const forwards = await runCrosscheck(['report', ...files, '--format', 'json'], join(sharedFolder, 'seeds'));
		const backwards = await runCrosscheck(
			['report', ...files.toReversed(), '--format', 'json'],
			join(sharedFolder, 'seeds'),
		);
		expect(backwards).toEqual(forwards);
	});

	test.each(['seeds', 'seeds-disguised', ...storyFolders()])('are quoted as they stand: %s', async (folder) => {
		const articles = await extraction(folder, sharedFolder);
		const texts = new Map(articles.map(({id, text}) => [id, text]));
		const evidence = evidenceOf(await report([folder], sharedFolder));
		expect(evidence.map(({quote}) => quote)).toEqual(
			evidence.map(({article, start, end}) => texts.get(article)?.slice(start, end)),
		);
		for (const article of articles) {
			const misplaced = spansOf(article).filter(
				({start, end}) => start < 0 || end <= start || end > article.text.length,
			);
			expect(misplaced).toEqual([]);
		}
	});
});
