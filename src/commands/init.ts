import {writeFile} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {isSystemError} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import {complain, readArticles} from './articles.ts';
import {configFile} from './config.ts';
import type {Io} from './io.ts';
import type {RawOptions} from './options.ts';

/** Writes what a person would otherwise type: case.json with the outlet of each article, and a configuration file. Replaces nothing. */
export async function init(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [folder = '.', ...rest] = words;
	if (rest.length > 0) throw new UserError(`init takes one folder; leave out "${rest.join(' ')}"`);
	const {articles} = await readArticles([folder], options, io);
	if (articles.length === 0) throw new UserError(`${folder}: holds no article; put some there first`);
	const entries = articles.map(({file, outlet, published}) => [
		relative(resolve(io.cwd, folder), resolve(io.cwd, file)).replaceAll('\\', '/'),
		{outlet, ...(published !== undefined && {published})},
	]);
	const files = [
		[join(folder, 'case.json'), {articles: Object.fromEntries(entries)}],
		[configFile, {'fail-on': 'conflict', rules: {}}],
	] as const;
	for (const [path, content] of files) {
		const written = await writeNew(resolve(io.cwd, path), content);
		await complain(written ? `wrote ${path}` : `${path} is there already; left as it is`, io);
	}
	const undated = articles.filter(({published}) => published === undefined).length;
	if (undated > 0) {
		await complain(
			`${undated} of ${articles.length} articles have no date: add "published" in ${join(folder, 'case.json')}`,
			io,
		);
	}
	return 0;
}

/** False where the file is there already. */
async function writeNew(path: string, content: object): Promise<boolean> {
	try {
		await writeFile(path, `${JSON.stringify(content, undefined, '\t')}\n`, {flag: 'wx'});
		return true;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		if (error.code === 'EEXIST') return false;
		throw new UserError(`${path}: cannot be written (${error.code}); choose another folder`, {cause: error});
	}
}
