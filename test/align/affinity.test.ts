import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, property} from 'fast-check';
import {affinityOf, patientHead, sameClass, samePatient} from '../../src/align/affinity.ts';
import {type ClaimContext, contextsOf} from '../../src/align/context.ts';
import {joinEntities} from '../../src/align/entities.ts';
import {extractAll} from './story.ts';

/** The claim of each text whose verb or noun is of this class, as the claims of two articles. */
function claimsOf(verbClass: string, texts: readonly [string, string]): readonly [ClaimContext, ClaimContext] {
	const extractions = extractAll(texts);
	const names = joinEntities(extractions);
	const [one, other] = extractions.map((extraction) =>
		contextsOf(extraction, names).find(({claim}) => claim.predicate.verbClass === verbClass),
	);
	if (!one || !other) throw new Error(`no claim of ${verbClass} in one of: ${texts.join(' | ')}`);
	return [one, other];
}

function excludes(verbClass: string, texts: readonly [string, string]): boolean {
	return affinityOf(...claimsOf(verbClass, texts)).excluded !== undefined;
}

describe('nothing excludes two claims', () => {
	test.each<{name: string; verbClass: string; texts: readonly [string, string]}>([
		{
			name: 'of neighbouring days, for a day may be mistaken',
			verbClass: 'kill',
			texts: ['A dam burst on 3 May 2019, killing 14 workers.', 'A dam burst on 4 May 2019, killing 14 workers.'],
		},
		{
			name: 'of a day and of the month around it',
			verbClass: 'kill',
			texts: ['A dam burst on 3 May 2019, killing 14 workers.', 'A dam burst in May 2019, killing 14 workers.'],
		},
		{
			name: 'of which one gives no time',
			verbClass: 'kill',
			texts: ['A dam burst on 3 May 2019, killing 14 workers.', 'A dam burst, killing 14 workers.'],
		},
		{
			name: 'of which one names a place and the other none',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto.', 'A bridge collapsed at dawn.'],
		},
		{
			name: 'of one person by full name and surname',
			verbClass: 'resign',
			texts: ['Marta Kovacs resigned as mayor.', 'Mayor Kovacs resigned.'],
		},
		{
			name: 'of which one speaks of another step of the same matter',
			verbClass: 'sign',
			texts: ['Norway signed the pact.', 'In another step, Norway signed the pact.'],
		},
	])('$name', ({verbClass, texts}) => {
		expect(excludes(verbClass, texts)).toBe(false);
	});
});

describe('two claims are of two events', () => {
	test.each<{name: string; verbClass: string; texts: readonly [string, string]}>([
		{
			name: 'in other years',
			verbClass: 'kill',
			texts: ['A dam burst in May 2011, killing 14 workers.', 'A dam burst in May 2019, killing 14 workers.'],
		},
		{
			name: 'in other months of one year',
			verbClass: 'kill',
			texts: ['A dam burst in May 2019, killing 14 workers.', 'A dam burst in July 2019, killing 14 workers.'],
		},
		{
			name: 'in months without a year',
			verbClass: 'kill',
			texts: ['A dam burst on 3 May, killing 14 workers.', 'A dam burst on 9 August, killing 14 workers.'],
		},
		{
			name: 'in other towns',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto.', 'A bridge collapsed in Turin.'],
		},
		{
			name: 'by other people',
			verbClass: 'resign',
			texts: ['Marta Kovacs resigned.', 'Peter Kovacs resigned.'],
		},
		{
			name: 'done to other people',
			verbClass: 'arrest',
			texts: ['Police arrested Marta Kovacs.', 'Police arrested Anton Weiss.'],
		},
		{
			name: 'where one is called another attack',
			verbClass: 'kill',
			texts: [
				'A bomb exploded at a market in Lahore and killed 14 people.',
				'A similar attack at a market in Lahore killed 22 people.',
			],
		},
		{
			name: 'where one is told as earlier',
			verbClass: 'kill',
			texts: [
				'A bomb exploded at a market in Lahore and killed 14 people.',
				'Two weeks earlier, a bomb exploded at a market in Lahore and killed 22 people.',
			],
		},
	])('$name', ({verbClass, texts}) => {
		expect(excludes(verbClass, texts)).toBe(true);
	});

	test('for good where the time or an earlier event parts them, by name only for the two', () => {
		const ofTwoYears = claimsOf('collapse', ['A bridge collapsed in 2011.', 'A bridge collapsed in 2019.']);
		const ofTwoTowns = claimsOf('collapse', ['A bridge collapsed in Porto.', 'A bridge collapsed in Turin.']);
		expect(affinityOf(...ofTwoYears).hard).toBe(true);
		expect(affinityOf(...ofTwoTowns).hard).toBeUndefined();
	});
});

describe('claims are the nearer', () => {
	const told = 'A bridge collapsed in Porto and crushed a tram.';
	const towards = (text: string): number => affinityOf(...claimsOf('collapse', [told, text])).score;

	test('the more of their words they share', () => {
		expect(towards('In Porto, a bridge collapsed and a tram was crushed.')).toBeGreaterThan(
			towards('A bridge collapsed in Porto during the storm.'),
		);
		expect(towards('A bridge collapsed in Porto during the storm.')).toBeGreaterThan(
			towards('The talks on fishing rights collapsed.'),
		);
	});

	test('not at all where they share common words only', () => {
		expect(towards('The market for old paper collapsed, the brokers said.')).toBe(0);
	});

	test('where neither names somebody whom the other lacks', () => {
		const alone = claimsOf('resign', ['The mayor of Szeged resigned.', 'The mayor of Szeged resigned.']);
		const withNames = claimsOf('resign', [
			'The mayor of Szeged resigned after Marta Kovacs complained.',
			'The mayor of Szeged resigned after Anton Weiss complained.',
		]);
		expect(affinityOf(...withNames).score).toBeLessThan(affinityOf(...alone).score);
	});
});

describe('the structure of claims', () => {
	test.each<{name: string; verbClass: string; texts: readonly [string, string]; same: boolean}>([
		{
			name: 'verbs of one class agree',
			verbClass: 'end',
			texts: ['Norway ended the pact.', 'Norway terminated the pact.'],
			same: true,
		},
		{
			name: 'a verb that says nothing of what happened agrees with none',
			verbClass: 'be',
			texts: ['The pact is dead.', 'The pact is alive.'],
			same: false,
		},
	])('$name', ({verbClass, texts, same}) => {
		const [one, other] = claimsOf(verbClass, texts);
		expect(sameClass(one.claim, other.claim)).toBe(same);
	});

	test('things of one class are the same patient, other things are not', () => {
		const [pact, accord] = claimsOf('end', ['Norway ended the fishing pact.', 'Norway ended the fishing accord.']);
		const [, lease] = claimsOf('end', ['Norway ended the fishing pact.', 'Norway ended the lease.']);
		expect(samePatient(pact.claim, accord.claim)).toBe(true);
		expect(samePatient(pact.claim, lease.claim)).toBe(false);
	});

	test('claims without a patient have none in common', () => {
		const [one, other] = claimsOf('resign', ['Marta Kovacs resigned.', 'Marta Kovacs resigned.']);
		expect(patientHead(one.claim)).toBeUndefined();
		expect(samePatient(one.claim, other.claim)).toBe(false);
	});
});

const sentences = [
	'A bridge collapsed in Porto on 3 May 2019.',
	'A bridge collapsed in Turin in July 2019.',
	'A similar bridge collapsed, killing Marta Kovacs.',
	'The old bridge collapsed under a tram.',
	'The bridge in Porto collapsed and killed four workers.',
] as const;

test('affinity is the same in either order', () => {
	assert(
		property(constantFrom(...sentences), constantFrom(...sentences), (one, other) => {
			const [a, b] = claimsOf('collapse', [one, other]);
			expect(affinityOf(a, b)).toEqual(affinityOf(b, a));
		}),
	);
});
