import {afterAll, describe, expect, test} from '@jest/globals';
import {array, assert, asyncProperty, type IAsyncProperty, shuffledSubarray} from 'fast-check';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Report} from '../../src/model/index.ts';
import {articleText} from '../support/generated-articles.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const cwd = mkdtempSync(join(tmpdir(), 'crosscheck-test-'));
afterAll(() => rmSync(cwd, {recursive: true}));

/** Writes texts to files; the same names each time, so that no run leaves more behind. */
function written(texts: readonly string[]): string[] {
	return texts.map((text, index) => {
		const name = `${String.fromCharCode(97 + index)}.txt`;
		writeFileSync(join(cwd, name), text);
		return name;
	});
}

async function json(words: readonly string[]): Promise<string> {
	const {stdout, stderr, exitCode} = await runCrosscheck([...words, '--format', 'json'], cwd);
	expect({
		stderr: stderr.replaceAll(/^crosscheck: (?:not compared|no article).*\n/gmu, ''),
		exitCode,
	}).not.toMatchObject({
		exitCode: 101,
	});
	return stdout;
}

interface Extracted {
	readonly articles: readonly {readonly id: string; readonly text: string}[];
}

/** Every object in an output, however deep. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
	if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item));
	if (typeof value !== 'object' || value === null) return [];
	return [{...value}, ...Object.values(value).flatMap((inner) => objectsIn(inner))];
}

const runs = {numRuns: 20};
const cases = array(articleText, {minLength: 1, maxLength: 3});

async function holds<Inputs>(property: IAsyncProperty<Inputs>): Promise<void> {
	await assert(property, runs);
}

describe('whatever the articles are', () => {
	test('the same articles give the same bytes, in any order of the arguments', async () => {
		await holds(
			asyncProperty(cases, shuffledSubarray([0, 1, 2], {minLength: 3}), async (texts, order) => {
				const files = written(texts);
				const shuffled = order.flatMap((index) => files[index] ?? []);
				for (const command of ['report', 'extract']) {
					const first = await json([command, ...files]);
					expect(await json([command, ...files])).toBe(first);
					expect(await json([command, ...shuffled])).toBe(first);
				}
			}),
		);
	}, 120_000);

	test('every quote is what stands at its span, every span lies in its article, and the schemas hold', async () => {
		await holds(
			asyncProperty(cases, async (texts) => {
				const files = written(texts);
				const extracted: Extracted = JSON.parse(await json(['extract', ...files]));
				const report: Report = JSON.parse(await json(['report', ...files]));
				expect([...schemaFaults('extract', extracted), ...schemaFaults('report', report)]).toEqual([]);

				const textOf = new Map(extracted.articles.map(({id, text}) => [id, text]));
				for (const {article, start, end, quote} of objectsIn(report)) {
					if (typeof article !== 'string' || typeof quote !== 'string') continue;
					expect(quote).toBe(textOf.get(article)?.slice(Number(start), Number(end)));
				}
				for (const article of extracted.articles) {
					for (const {start, end} of objectsIn(article)) {
						if (typeof start !== 'number' || typeof end !== 'number') continue;
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(article.text.length);
					}
				}
			}),
		);
	}, 120_000);

	test('an article and its copy do not conflict', async () => {
		await holds(
			asyncProperty(articleText, async (text) => {
				const report: Report = JSON.parse(await json([...written([text, text]), '--one-story']));
				const across = report.stories.flatMap(({findings}) => findings.filter(({scope}) => scope === 'across'));
				expect(across.map(({message}) => message)).toEqual([]);
			}),
		);
	}, 120_000);

	test('the text of an article is the file without its byte order mark', async () => {
		await holds(
			asyncProperty(articleText, async (text) => {
				const extracted: Extracted = JSON.parse(await json(['extract', ...written([text])]));
				const expected = text.trim() === '' ? [] : [text.replace(/^\uFEFF/u, '')];
				expect(extracted.articles.map((article) => article.text)).toEqual(expected);
			}),
		);
	}, 60_000);
});
