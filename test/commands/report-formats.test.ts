import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const page = (dead: string): string =>
	`<html lang="en"><body><article><h1>Ferry sinks off Corran</h1><p>${dead} people died when the ferry Maid of Lorne sank near Corran on Friday.</p>
	<p>The boat carried 42 passengers and a crew of five when it left the harbour in fog.</p></article></body></html>`;

const cwd = (): string => caseFolder({'gazette.html': page('Seven'), 'herald.html': page('Nine')});

describe('evidence from a page', () => {
	test.each([
		['text', /gazette\.html,\s+\/html\/body\/article\/p\[1\]/],
		['line', /^gazette\.html:1:1: (?:conflict|tension): .*; gazette\.html, \/html\/body\/article\/p\[1\]\)$/m],
		['md', /gazette\.html, \/html\/body\/article\/p\\?\[1\\?\]/],
		['sarif', /"fullyQualifiedName": "\/html\/body\/article\/p\[1\]"/],
		['html', /<a href="gazette\.html#:~:text=Seven%20people">in the file<\/a>/],
	])('%s says where it stands in the file', async (format, pattern) => {
		const {stdout} = await runCrosscheck(['.', '--one-story', '--format', format], cwd());
		expect(stdout).toMatch(pattern);
	});

	test('json gives the path instead of a line', async () => {
		const {stdout} = await runCrosscheck(['.', '--one-story', '--format', 'json'], cwd());
		const report: unknown = JSON.parse(stdout);
		expect(schemaFaults('report', report)).toEqual([]);
		expect(stdout).toContain('"path": "/html/body/article/p[1]"');
	});
});
