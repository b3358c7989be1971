import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {htmlFaults} from '../support/format-faults.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

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
});
