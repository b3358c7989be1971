import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {jsonlDecisionStore} from '../src/adapters/stores/jsonl.ts';
import {goldenFiles, readmeFile, sampleCases} from './support/golden.ts';
import {madeDocuments} from './support/made-documents.ts';
import {schemaFaults} from './support/schemas.ts';

const projectRoot = join(import.meta.dirname, '..');
const logOf = (name: string) => join(projectRoot, 'claims', name, 'decisions.jsonl');

describe.each(sampleCases(projectRoot))('the golden files of %s', (name) => {
	test('hold what the tool makes of the articles today; after a change that is meant, run npm run golden', async () => {
		for (const [path, wanted] of await goldenFiles(name, projectRoot)) {
			expect({path, text: readFileSync(join(projectRoot, path), 'utf8')}).toEqual({path, text: wanted});
		}
	});
});

test.each([...madeDocuments(projectRoot)])('%s is made from the tables of the program', (path, wanted) => {
	expect(readFileSync(join(projectRoot, path), 'utf8')).toBe(wanted);
});

test('the README shows the report and the rules of today', async () => {
	const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
	expect(await readmeFile(readme, projectRoot)).toBe(readme);
});

test.each(sampleCases(projectRoot).filter((name) => existsSync(logOf(name))))(
	'the decisions on %s are lines by the schema that a store reads',
	async (name) => {
		const lines = readFileSync(logOf(name), 'utf8').trimEnd().split('\n');
		expect(lines.flatMap((line) => schemaFaults('decision', JSON.parse(line)))).toEqual([]);
		expect((await jsonlDecisionStore(logOf(name)).read()).events).toHaveLength(lines.length);
	},
);
