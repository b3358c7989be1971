import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import jsonld from 'jsonld';
import type {RemoteDocument} from 'jsonld/jsonld-spec.js';
import {annotationReporter} from '../../../src/adapters/reporters/anno/report.ts';
import type {Report} from '../../../src/model/index.ts';
import {hostileReport} from '../../support/hostile-report.ts';
import {sampleReport} from '../../support/sample-report.ts';

const context: Readonly<Record<string, string>> = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../support/standards/annotation-context.json'), 'utf8'),
);

/** Nothing is fetched: the one context that is named is at hand. */
async function documentLoader(url: string): Promise<RemoteDocument> {
	if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unknown context ${url}`);
	return {documentUrl: url, document: context};
}

async function quads(document: jsonld.JsonLdDocument): Promise<string[]> {
	const options = {documentLoader, safe: true, format: 'application/n-quads'} as const;
	const statements: unknown = await jsonld.toRDF(document, options);
	return String(statements).trimEnd().split('\n');
}

const written = (report: Report) => [...annotationReporter(report)].join('');

interface Annotation {
	readonly id: string;
	readonly target: readonly {
		readonly source: {readonly id: string};
		readonly selector: readonly {
			readonly type: string;
			readonly exact?: string;
			readonly prefix?: string;
			readonly suffix?: string;
			readonly start?: number;
			readonly end?: number;
		}[];
	}[];
}

function annotationsOf(report: Report): readonly Annotation[] {
	const {first}: {first: {items: readonly Annotation[]}} = JSON.parse(written(report));
	return first.items;
}

describe('the report as Web Annotations', () => {
	test('is read in safe mode, each finding an annotation with a target for each place', async () => {
		const statements = await quads(JSON.parse(written(sampleReport)));
		const typed = (type: string) =>
			statements.filter((line) => line.includes(`#type> <http://www.w3.org/ns/oa#${type}>`)).length;
		expect(typed('Annotation')).toBe(3);
		expect(typed('SpecificResource')).toBe(6);
		expect(typed('TextQuoteSelector')).toBe(6);
		expect(typed('TextPositionSelector')).toBe(6);
		expect(
			statements.filter((line) => line.includes('oa#motivatedBy> <http://www.w3.org/ns/oa#assessing>')),
		).toHaveLength(3);
	});

	test('safe mode refuses a word that the vocabulary does not have', async () => {
		await expect(quads(JSON.parse(written(sampleReport).replaceAll('"selector"', '"selecter"')))).rejects.toThrow(
			'Safe mode',
		);
	});

	test('has what every annotation must have: one id, a type, a target', () => {
		const ids = annotationsOf(sampleReport).map(({id}) => id);
		expect(new Set(ids).size).toBe(3);
		for (const id of ids) expect(() => new URL(id)).not.toThrow();
	});

	test('positions count code points, and the quote stands between its prefix and suffix', () => {
		const words = '😀👩‍👩‍👧 Cafe\u0301 𝒜';
		const [annotation] = annotationsOf(hostileReport(words));
		const text = Array.from(`${words}\n\nBefore ${words} after.\n`);
		const [quote, position] = annotation?.target[0]?.selector ?? [];
		expect(text.slice(position?.start, position?.end).join('')).toBe(words);
		expect(quote).toMatchObject({exact: words, suffix: ' after.\n'});
		expect(quote?.prefix?.endsWith('Before ')).toBe(true);
		expect(position?.start).toBe(Array.from(words).length + 2 + 'Before '.length);
	});

	test('names articles by their bytes, not by a path', () => {
		expect(written(sampleReport)).not.toContain('.txt');
		expect(annotationsOf(sampleReport)[0]?.target[0]?.source.id).toBe(
			`urn:x-crosscheck:article:sha256:${'ab'.repeat(32)}`,
		);
	});
});
