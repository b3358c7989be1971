import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {readCase} from '../../src/adapters/readers/read-case.ts';
import {formatDocuments} from './format-documents.ts';
import {pageArticles} from './page-articles.ts';
import {type Quality, qualityOf} from './page-quality.ts';

/** How much of the same articles is taken from a document of each format, and how much that is none of them. */
export async function formatQualities(): Promise<(Quality & {readonly name: string})[]> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-formats-'));
	for (const [format, {file, content}] of formatDocuments.entries()) {
		for (const [number, article] of pageArticles.entries()) {
			// a folder each: they are versions of one article to whoever compares them
			const path = join(folder, `${format}-${number}`, file);
			mkdirSync(dirname(path), {recursive: true});
			writeFileSync(path, content(article));
		}
	}
	const {articles} = await readCase({
		paths: [folder],
		cwd: folder,
		stdin: (async function* () {})(),
		published: new Map(),
		detectLanguage: () => 'en',
	});
	rmSync(folder, {recursive: true});
	return formatDocuments.map(({name}, format) => {
		const qualities = pageArticles.map((article, number) => {
			const read = articles.filter(({id}) => id.startsWith(`${format}-${number}/`));
			const text = read.map((one) => one.text).join('\n');
			return qualityOf(text, article.paragraphs, article);
		});
		return {
			name,
			recall: Math.min(...qualities.map(({recall}) => recall)),
			junk: Math.max(...qualities.map(({junk}) => junk)),
		};
	});
}
