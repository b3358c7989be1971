import {expect, test} from '@jest/globals';
import {assert, asyncProperty, integer, shuffledSubarray} from 'fast-check';
import {groupProfile} from '../../src/archive/find-links.ts';
import {extract} from '../../src/crosscheck.ts';
import {sharedCandidateTerms} from '../../src/stories/index.ts';
import {describeEachStore} from '../support/archive-stores.ts';
import {added, atOnce, storiesIn} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';

/** Reports of many fires of a few weeks, all in the same few words: each shares telling terms with all the others. */
const fires = [...madeStories(500, 20)]
	.flatMap((story) => story.articles)
	.filter(({text}) => text.includes('Fire chief') || text.includes('fire chief'))
	.slice(0, 120);
const indices = fires.map((_, index) => index);

/** Of the report that shares its telling terms with the fewest others, with how many. */
function fewestCandidates(): number {
	const terms = fires.map((fire) => new Set(groupProfile(extract(fire), '').keys.terms));
	return Math.min(
		...terms.map((own) => terms.filter((other) => shared(own, other) >= sharedCandidateTerms).length - 1),
	);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...one].filter((term) => other.has(term)).length;
}

describeEachStore('an archive in which each article may belong together with a hundred and more', ({open}) => {
	test('finds what comparing all at once finds, in whatever order they are added', async () => {
		expect(fewestCandidates()).toBeGreaterThan(100);
		const expected = atOnce(fires);
		expect(expected.filter(({articles}) => articles.length > 1).length).toBeGreaterThan(20);
		const order = shuffledSubarray(indices, {minLength: indices.length});
		await assert(
			asyncProperty(order, integer({min: 7, max: 60}), async (shuffled, size) => {
				const store = await open();
				for (let start = 0; start < shuffled.length; start += size)
					await added(
						store,
						shuffled.slice(start, start + size).flatMap((index) => fires[index] ?? []),
					);
				expect(await storiesIn(store)).toEqual(expected);
			}),
			{numRuns: 2, endOnFailure: true},
		);
	}, 240_000);
});
