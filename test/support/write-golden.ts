import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {goldenFiles, sampleCases} from './golden.ts';

/** `npm run golden` writes the golden files of the sample cases; `npm run golden -- --check` only says which are out of date. */
async function writeGolden(words: readonly string[], projectRoot: string): Promise<number> {
	const check = words.includes('--check');
	let stale = 0;
	for (const name of sampleCases(projectRoot)) {
		for (const [path, wanted] of await goldenFiles(name, projectRoot)) {
			const file = join(projectRoot, path);
			if (textOf(file) === wanted) continue;
			stale++;
			if (!check) {
				mkdirSync(dirname(file), {recursive: true});
				writeFileSync(file, wanted);
			}
			process.stdout.write(`${check ? 'out of date (npm run golden)' : 'written'}: ${path}\n`);
		}
	}
	if (stale === 0) process.stdout.write('golden files are up to date\n');
	return check && stale > 0 ? 1 : 0;
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

process.exitCode = await writeGolden(process.argv.slice(2), process.cwd());
