import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Span} from '../../src/model/index.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/** One value that the specifications expect in a row. */
export interface ExpectedValue extends Span {
	readonly type: string;
	readonly text: string;
	readonly value: string;
	readonly unit: string;
	/** The readings of an ambiguous time. */
	readonly values: readonly Readonly<Record<string, string>>[];
}

/** One text of the specifications with all that one model finds in it. */
export interface RecognizerRow {
	readonly model: string;
	readonly input: string;
	/** ISO 8601 time that relative times are told from. */
	readonly reference?: string;
	readonly expected: readonly ExpectedValue[];
}

/** The English specifications of Microsoft's Recognizers-Text. */
export function readRecognizerRows(): readonly RecognizerRow[] {
	const file = join(sharedFolder, 'data/recognizers_text/dev.jsonl');
	return readFileSync(file, 'utf8').split('\n').flatMap(parse);
}

function parse(line: string): RecognizerRow[] {
	const row: unknown = line === '' ? undefined : JSON.parse(line);
	if (!isRecord(row) || typeof row['input'] !== 'string' || !Array.isArray(row['expected'])) return [];
	const context = row['context'];
	const reference = isRecord(context) ? text(context['ReferenceDateTime']) : '';
	const expected = row['expected'].filter(isRecord).map(expectedOf);
	return [{model: text(row['model']), input: row['input'], ...(reference === '' ? {} : {reference}), expected}];
}

function expectedOf(entry: Readonly<Record<string, unknown>>): ExpectedValue {
	const resolution = isRecord(entry['resolution']) ? entry['resolution'] : {};
	const values = Array.isArray(resolution['values']) ? resolution['values'].filter(isRecord) : [];
	return {
		type: text(entry['type']),
		text: text(entry['text']),
		start: Number(entry['start']),
		end: Number(entry['end']) + 1,
		value: text(resolution['value']),
		unit: text(resolution['unit']),
		values: values.map((value) => Object.fromEntries(Object.entries(value).map(([key, field]) => [key, text(field)]))),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
