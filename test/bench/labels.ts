import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Span, TextAnalysis} from '../../src/model/index.ts';
import {analyse} from '../../src/text/index.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/** A place in a shared article that a reader has labelled, with the article's text. */
export interface Label extends Span {
	/** Path relative to the folder of the shared stories. */
	readonly file: string;
	readonly text: string;
	readonly kind: string;
	/** The further spans of the row by their names; those that are null are left out. */
	readonly spans: ReadonlyMap<string, Span>;
}

/** The labels of a file in `test/bench/labels`; absent where the shared articles are. Runs in the project's folder. */
export function readLabels(name: string): readonly Label[] | undefined {
	const folder = join(sharedFolder, 'stories/articles');
	if (!existsSync(folder)) return undefined;
	const lines = readFileSync(join('test/bench/labels', `${name}.jsonl`), 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => labelOf(JSON.parse(line), folder));
}

function labelOf(row: unknown, folder: string): Label {
	if (!isRecord(row) || !isSpan(row)) throw new TypeError('a label needs start and end');
	const {file, kind, start, end} = row;
	if (typeof file !== 'string' || typeof kind !== 'string') throw new TypeError('a label needs file and kind');
	const spans = Object.entries(row).flatMap(([key, value]): [string, Span][] => (isSpan(value) ? [[key, value]] : []));
	const text = readFileSync(join(folder, file), 'utf8').replace(/^\u{feff}/u, '');
	return {file, kind, start, end, text, spans: new Map(spans)};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown): value is Span {
	return isRecord(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

const analyses = new Map<string, TextAnalysis>();

/** What step 1 finds in the article of a label. */
export function analysisOf({text}: Label): TextAnalysis {
	const known = analyses.get(text) ?? analyse(text);
	analyses.set(text, known);
	return known;
}

/** A label on one line with what stands around it, for those who look for the cause of a mistake. */
export function lineOf({file, text, start, end}: Label, verdict: string, found: string): string {
	const around = `${text.slice(Math.max(0, start - 150), start)}[${text.slice(start, end)}]${text.slice(end, end + 110)}`;
	return `${verdict}: ${found} in ${file} ${start}\n    ${around.replaceAll(/\s+/g, ' ')}\n`;
}

/** "12 of 34 (35.3 %)" */
export function share(part: number, whole: number): string {
	return `${part} of ${whole}${whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`}`;
}
