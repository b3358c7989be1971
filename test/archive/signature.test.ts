import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, property, record, subarray, uniqueArray} from 'fast-check';
import {groupProfile, signatureOf} from '../../src/archive/find-links.ts';
import {likenessTo, unpackSignature} from '../../src/archive/signature.ts';
import {extract} from '../../src/crosscheck.ts';
import {linkStrength, sharedCandidateTerms} from '../../src/stories/index.ts';
import {article} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';

const headlines = ['Ferry sinks off Port Ellis', 'Mayor Rosa Vidal quits in Kelborg', 'Nordbank buys Lundmark Steel'];
const sentences = [
	'Mayor Rosa Vidal of Kelborg spoke of a dark day for the harbour.',
	'Nordbank had insured the ferry Aurora and its cargo of herring.',
	'Lundmark Steel dismissed forty welders in Port Ellis last spring.',
	'The ferry Aurora sank off Port Ellis with a cargo of herring.',
	'Divers found the wreck near the lighthouse at dawn.',
];
const days = ['2024-05-28', '2024-05-30', '2024-06-20'];
const report = record({
	headline: constantFrom(...headlines),
	told: subarray(sentences, {minLength: 1}),
	published: constantFrom(...days),
}).map(({headline, told, published}) => article('gazette', `${headline}\n\n${told.join(' ')}\n`, published));

const known = (one: ReturnType<typeof article>): ReturnType<typeof groupProfile> => groupProfile(extract(one), '');

function areAlike(one: ReturnType<typeof known>, other: ReturnType<typeof known>): boolean {
	const [numbers, others] = [one, other].map((each) => unpackSignature(signatureOf(each).content));
	return numbers !== undefined && others !== undefined && likenessTo(numbers)(others);
}

describe('the signature of an article', () => {
	test('tells none apart that are linked', () => {
		let links = 0;
		assert(
			property(uniqueArray(report, {minLength: 2, maxLength: 2, selector: ({text}) => text}), (reports) => {
				const [one, other] = reports.map(known);
				if (!one || !other) throw new Error('no reports');
				const shared = one.keys.terms.filter((term) => other.keys.terms.includes(term)).length;
				if (shared < sharedCandidateTerms || linkStrength(one.profile, other.profile) < 1) return;
				links += 1;
				expect(areAlike(one, other)).toBe(true);
				expect(areAlike(other, one)).toBe(true);
			}),
			{seed: 1, numRuns: 200},
		);
		expect(links).toBeGreaterThan(20);
	});

	test('tells most apart that report different events in the same words', () => {
		const reports = [...madeStories(60)].flatMap((story) => story.articles.slice(0, 1)).map(known);
		const pairs = reports.flatMap((one, index) => reports.slice(0, index).map((other) => areAlike(one, other)));
		expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.02);
	});

	test('is alike to none where an article says nothing', () => {
		const empty = known(article('empty', ''));
		expect(areAlike(empty, empty)).toBe(false);
	});
});
