import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {htmlFaults} from '../support/format-faults.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const told = `<p>Seven people died when the ferry Maid of Lorne sank near Corran on Friday.</p>
<p>The boat carried 42 passengers and a crew of five when it left the harbour in fog.</p>`;
const more =
	'<p>The owner of the ferry, Lorne Lines, was fined 90,000 euros over its lifeboats by the port of Luss in March.</p>';
const page = (body: string, head = ''): string =>
	`<html lang="en"><head>${head}</head><body><article><h1>Ferry sinks off Corran</h1>${body}</article></body></html>`;
const wall = '<div class="paywall"><p>To continue reading, subscribe now.</p></div>';
const title = '<meta property="og:title" content="Ferry disaster: seven dead">';

const files = {'gazette.html': page(told + wall, title), 'herald.html': page(told + more)};

interface Told {
	readonly rule: string;
	readonly silent?: readonly string[];
	readonly why: string;
}

/** What a rule says of a folder. */
async function findingsOf(rule: string, folder: Readonly<Record<string, string>>): Promise<Told[]> {
	const {stdout} = await runCrosscheck(['.', '--one-story', '--format', 'json'], caseFolder(folder));
	const {stories}: {stories: {findings: Told[]}[]} = JSON.parse(stdout);
	return stories.flatMap(({findings}) => findings.filter((finding) => finding.rule === rule));
}

describe('what a reader of the report should know of an article', () => {
	test.each(['text', 'md', 'html'])(
		'stands beside it in %s: how it was read, and its other headlines',
		async (format) => {
			const {stdout} = await runCrosscheck(['.', '--one-story', '--format', format], caseFolder(files));
			const words = stdout.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
			expect(words).toContain('cut off: the page ends with “To continue reading, subscribe now.”');
			expect(words).toMatch(/also titled “Ferry disaster: seven dead” \(og:title\)/u);
		},
	);
});

test('notes are no fault of the page', async () => {
	const {stdout} = await runCrosscheck(['.', '--one-story', '--format', 'html'], caseFolder(files));
	expect(await htmlFaults(stdout)).toEqual([]);
});

describe('an article that was cut off', () => {
	const whole = {'gazette.html': page(told), 'herald.html': page(told + more)};

	test('is not called silent on what its rest may tell', async () => {
		expect(await findingsOf('only-in-some-sources', whole)).not.toEqual([]);
		expect(await findingsOf('only-in-some-sources', {...whole, 'gazette.html': page(told + wall)})).toEqual([]);
	});

	test('stands apart from those that are silent', async () => {
		const found = await findingsOf('only-in-some-sources', {
			...whole,
			'gazette.html': page(told + wall),
			'tide.html': page(told),
		});
		expect(found).not.toEqual([]);
		for (const {silent, why} of found) {
			expect(silent).toEqual(['tide.html']);
			expect(why).toBe('tide does not mention it; of gazette only a part was read');
		}
	});

	test('is not among the silent of a difference', async () => {
		const short = '<p>Divers searched the harbour near Corran for a lost anchor on Friday, the mayor said.</p>';
		const two = {'gazette.html': page(told), 'herald.html': page(told.replace('42', '47'))};
		expect(await findingsOf('count-mismatch', {...two, 'tide.html': page(short)})).toMatchObject([
			{silent: ['tide.html']},
		]);
		const [found] = await findingsOf('count-mismatch', {...two, 'tide.html': page(short + wall)});
		expect(found).toBeDefined();
		expect(found?.silent).toBeUndefined();
	});

	const short = '<p>Divers searched the harbour near Corran for a lost anchor on Friday, the mayor said.</p>';
	const three = {
		'gazette.html': page(told),
		'herald.html': page(told.replace('42', '47') + more),
		'tide.html': page(short),
	};

	test.each([
		[
			'text',
			['--verbose'],
			/silent gazette, tide/u,
			/silent gazette cut off tide herald .*42 against 47 cut off tide/u,
		],
		['html', [], /<td class="silent"/u, /<td class="cut-off"><span class="unseen">cut off<.*Cut off: tide/u],
		['md', [], /47 passengers \| – \|/u, /\| _cut off_ \|.*silent: gazette; cut off: tide/u],
		['csv', [], /,47 passengers,\(silent\),/u, /,47 passengers,\(cut off\),/u],
		['json', [], /"silent": \[ "tide\.html" \]/u, /"cutOff": \[ "tide\.html" \]/u],
		['jsonl', [], /"silent":\["tide\.html"\]/u, /"cutOff":\["tide\.html"\]/u],
		['sarif', [], /"silent": \[ "tide\.html" \]/u, /"cutOff": \[ "tide\.html" \]/u],
	])('is shown as cut off, not as silent, in %s', async (format, words, silent, cutOff) => {
		const shown = async (folder: Readonly<Record<string, string>>): Promise<string> => {
			const {stdout} = await runCrosscheck(['.', '--one-story', '-f', format, ...words], caseFolder(folder));
			return stdout.replaceAll(/\s+/gu, ' ');
		};
		const isWhole = await shown(three);
		expect(isWhole).toMatch(silent);
		expect(isWhole).not.toMatch(cutOff);
		const isCut = await shown({...three, 'tide.html': page(short + wall)});
		expect(isCut).toMatch(cutOff);
		expect(isCut).not.toMatch(silent);
	});

	test('stands in reports that fit their schemas and are valid pages', async () => {
		const cwd = caseFolder({...three, 'tide.html': page(short + wall)});
		const {stdout: json} = await runCrosscheck(['.', '--one-story', '-f', 'json'], cwd);
		expect(schemaFaults('report', JSON.parse(json))).toEqual([]);
		const {stdout: lines} = await runCrosscheck(['.', '--one-story', '-f', 'jsonl'], cwd);
		for (const line of lines.trim().split('\n')) expect(schemaFaults('report-line', JSON.parse(line))).toEqual([]);
		const {stdout: html} = await runCrosscheck(['.', '--one-story', '-f', 'html'], cwd);
		expect(await htmlFaults(html)).toEqual([]);
	});
});
