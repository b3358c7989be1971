import {createHash} from 'node:crypto';
import type {Article, NotCompared} from '../../model/index.ts';
import {defaultLimits, tooLarge} from './limits.ts';
import {builtWorker, type CaseSource, toArticle} from './read-case.ts';
import {openSandbox, type Sandbox} from './sandbox.ts';

/** What lines of JSON are read with. */
export type LineSource = Pick<CaseSource, 'detectLanguage' | 'limits' | 'workerFile'>;

const standardInput = '-';

/** Reads an article of JSON from each line as it comes; the article of line 12 and why it cannot be read go by `-#12`. */
export async function* readLines(
	lines: AsyncIterable<string>,
	source: LineSource,
): AsyncGenerator<Article | NotCompared> {
	const {limits = defaultLimits, workerFile = builtWorker} = source;
	const sandbox = openSandbox(limits, workerFile);
	let number = 0;
	try {
		for await (const line of lines) {
			number += 1;
			const bytes = Buffer.from(line);
			if (bytes.length > limits.documentBytes)
				yield {file: nameOf(String(number)), why: tooLarge(limits.documentBytes)};
			else if (line.trim() !== '') yield* readLine(bytes, String(number), sandbox, source);
		}
	} finally {
		await sandbox.close();
	}
}

async function* readLine(
	bytes: Uint8Array,
	line: string,
	sandbox: Sandbox,
	source: LineSource,
): AsyncGenerator<Article | NotCompared> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	for await (const item of sandbox.read('json', {name: '', bytes})) {
		const inner = item.kind === 'document' ? item.document.member : item.kind === 'refused' ? item.member : undefined;
		const member = inner === undefined ? line : `${line}#${inner}`;
		if (item.kind === 'refused') yield {file: nameOf(member), why: item.why};
		if (item.kind !== 'document') continue;
		const document = {...item.document, format: 'jsonl', member};
		const found = {file: standardInput, path: standardInput, sha256, document};
		yield toArticle(found, standardInput, {factsOf: () => undefined}, new Map(), source);
	}
}

function nameOf(member: string): string {
	return `${standardInput}#${member}`;
}
