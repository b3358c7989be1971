import nlp from 'compromise';
import type {Span} from '../../src/model/index.ts';

/** A number as a baseline gives it, without a unit. */
export interface FoundNumber extends Span {
	readonly value: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

/** "$3.4 million", "25%", "1,500": what most scripts would look for. */
const DIGITS = /[$£€]? ?(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?(?:%| percent)?/g;

/** The least that a reader of numbers does: digits with a sign of currency or percent and a word of scale. */
export function digitNumbers(text: string): readonly FoundNumber[] {
	return [...text.matchAll(DIGITS)].map(({0: words, 1: digits = '', 2: scale = '', index}) => {
		const start = index + words.length - words.trimStart().length;
		return {
			start,
			end: index + words.length,
			value: Number(digits.replaceAll(',', '')) * (SCALES.get(scale) ?? 1),
		};
	});
}

/** What the library compromise reads as numbers. */
export function compromiseNumbers(text: string): readonly FoundNumber[] {
	const found: unknown = nlp(text).numbers().json({offset: true});
	return Array.isArray(found) ? found.flatMap(numberOf) : [];
}

function numberOf(entry: unknown): FoundNumber[] {
	if (!isRecord(entry) || !isRecord(entry['offset']) || !isRecord(entry['number'])) return [];
	const [start, length] = [Number(entry['offset']['start']), Number(entry['offset']['length'])];
	return [{start, end: start + length, value: Number(entry['number']['num'])}];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
