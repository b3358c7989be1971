import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {goldenFiles, readmeFile, sampleCases} from './golden.ts';
import {madeDocuments} from './made-documents.ts';

/** `npm run golden` writes the golden files of the sample cases; `npm run golden -- --check` only says which are out of date. */
async function writeGolden(words: readonly string[], projectRoot: string): Promise<number> {
	const check = words.includes('--check');
	const wanted = await wantedFiles(projectRoot);
	const stale = wanted.filter(([path, text]) => textOf(join(projectRoot, path)) !== text);
	for (const [path, text] of stale) {
		if (!check) {
			mkdirSync(dirname(join(projectRoot, path)), {recursive: true});
			writeFileSync(join(projectRoot, path), text);
		}
		process.stdout.write(`${check ? 'out of date (npm run golden)' : 'written'}: ${path}\n`);
	}
	if (stale.length === 0) process.stdout.write('golden files are up to date\n');
	return check && stale.length > 0 ? 1 : 0;
}

/** Every file that this script makes, by its path in the project. */
async function wantedFiles(projectRoot: string): Promise<[string, string][]> {
	const files: [string, string][] = [];
	for (const name of sampleCases(projectRoot)) files.push(...(await goldenFiles(name, projectRoot)));
	const readme = textOf(join(projectRoot, 'README.md')) ?? '';
	return [...files, ...madeDocuments(projectRoot), ['README.md', await readmeFile(readme, projectRoot)]];
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

process.exitCode = await writeGolden(process.argv.slice(2), process.cwd());
