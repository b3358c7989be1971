import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, property, record, string} from 'fast-check';
import {extractClaims} from '../../src/extract/index.ts';
import {type Claim, contains, type Span, spanText} from '../../src/model/index.ts';
import {analyse} from '../../src/text/index.ts';
import {articleText} from '../support/generated-articles.ts';
import {growthOf, LINEAR} from '../support/growth.ts';
import {claimAt, extractionOf} from './read.ts';

const subject = constantFrom('The ministry', 'Ann Lowe', 'The two companies', 'Norway', 'An old ferry from Oslo');
const verb = constantFrom(
	{base: 'sign', past: 'signed'},
	{base: 'leave', past: 'left'},
	{base: 'destroy', past: 'destroyed'},
	{base: 'take', past: 'took'},
);
const object = constantFrom('the accord', 'three crates', 'the harbour of Bergen', 'a $3 million yacht');
const ending = constantFrom('', ' on Monday', ' in Oslo', ' after the storm', ' in 2021');
const sentence = record({subject, verb, object, ending});

describe('every claim of a generated sentence', () => {
	test.each<[string, string]>([
		['did not', 'not'],
		['did never', 'never'],
		['has never been said to', 'never'],
	])('keeps the negation of "%s"', (auxiliaries) => {
		assert(
			property(sentence, ({subject: who, verb: {base}, object: what, ending: end}) => {
				expect(claimAt(`${who} ${auxiliaries} ${base} ${what}${end}.`, base)?.polarity).toBe('negative');
			}),
		);
	});

	test('keeps an "up to" and an "at least"', () => {
		assert(
			property(sentence, constantFrom('up to', 'at least'), ({subject: who, verb: {past}, ending: end}, bound) => {
				const text = `${who} ${past} ${bound} 40 crates${end}.`;
				expect(claimAt(text, past)?.slots).toContainEqual(
					expect.objectContaining({
						role: 'count',
						value: expect.objectContaining(bound === 'up to' ? {high: 40} : {low: 40}),
					}),
				);
			}),
		);
	});

	test.each([
		['in front', (who: string, rest: string) => `Reportedly, ${who} ${rest}.`],
		['before the verb', (who: string, rest: string) => `${who} reportedly ${rest}.`],
		['at the end', (who: string, rest: string) => `${who} ${rest}, reportedly.`],
	])('keeps a "reportedly" %s', (_, say) => {
		assert(
			property(sentence, ({subject: who, verb: {past}, object: what, ending: end}) => {
				expect(claimAt(say(who, `${past} ${what}${end}`), past)?.certainty).toBe('probable');
			}),
		);
	});
});

/** The slots of the claim at "signed", by their words. */
function slotsOf(text: string): unknown {
	return claimAt(text, 'signed')?.slots.map(({role, span, value}) => [role, spanText(text, span), value]);
}

function spansOf({predicate, slots, attribution, forceCue}: Claim): Span[] {
	return [
		predicate,
		...slots.map(({span}) => span),
		...(attribution.cue ? [attribution.cue] : []),
		...(forceCue ? [forceCue] : []),
	];
}

describe('extractClaims', () => {
	test('never throws, and keeps every span of a claim in its sentence', () => {
		assert(
			property(articleText, (text) => {
				const {analysis, claims} = extractionOf(text);
				for (const claim of claims) {
					const around = analysis.sentences[claim.sentence];
					expect(around).toBeDefined();
					for (const span of [claim, ...spansOf(claim)]) {
						expect(spanText(text, span)).not.toBe('');
						expect(around && contains(around, span)).toBe(true);
					}
				}
			}),
		);
	});

	test('takes any text', () => {
		assert(
			property(string({unit: 'binary', maxLength: 200}), (text) => {
				expect(extractionOf(text).article.text).toBe(text);
			}),
		);
	});

	test('makes no claims of furniture and headings', () => {
		const text =
			'Ferry sinks near Bergen\n\nThe ferry hit a rock.\n\nWhat went wrong\n\nThe crew left the ship.\n\nShare this article\n';
		const {analysis, claims} = extractionOf(text);
		const roles = claims
			.map(({sentence: index}) => analysis.sentences[index])
			.map((around) => [around && analysis.parts[around.part]?.role, around?.heading]);
		expect(roles).not.toContainEqual(['furniture', expect.anything()]);
		expect(roles).not.toContainEqual([expect.anything(), true]);
		expect(analysis.parts.map(({role}) => role)).toContain('furniture');
		expect(analysis.sentences.some(({heading}) => heading)).toBe(true);
	});

	test('finds the same claims of a sentence in any place', () => {
		const text = 'The ministry signed the accord with 11 states.';
		expect(slotsOf(`The ferry sank.\n\n${text}`)).toEqual(slotsOf(text));
	});

	test.each([
		['a column of lines that each have a verb', '* Norway left\n'],
		['one sentence of reports', 'He said that Ann fell, '],
		['one sentence of parts of wholes', '12 of the 23 miners left, '],
		['one sentence of lists', 'apples, pears and plums fell, '],
	])('takes time that grows with %s', (_, piece) => {
		const grown = growthOf(800, (count) => {
			const text = piece.repeat(count);
			const analysis = analyse(text);
			const article = {id: 'a.txt', file: 'a.txt', outlet: 'a', language: 'en', sha256: '', text};
			return () => extractClaims(article, analysis);
		});
		expect(grown).toBeLessThan(LINEAR);
	});
});
