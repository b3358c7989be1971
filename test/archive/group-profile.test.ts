import {describe, expect, test} from '@jest/globals';
import {groupProfile} from '../../src/archive/find-links.ts';
import {packProfile, unpackProfile} from '../../src/archive/group-profile.ts';
import {extract} from '../../src/crosscheck.ts';
import {article} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';

const summit = `Norway, Spain, Italy, Poland and Greece sign a fishing pact

Norway, Spain, Italy, Poland and Greece signed a pact on fishing in Bergen on 3 May 2024. The ministers Astrid Lund and
Pilar Ortega Sanz spoke of a good day. "It took four years," said Ortega. The Nordhavn Institute had warned that
herring and cod were running out.
`;

describe('the profile by which an article is grouped', () => {
	test.each([
		article('gazette', summit, '2024-05-04'),
		article('undated', summit),
		article('empty', ''),
		...[...madeStories(6)].flatMap((story) => story.articles.slice(0, 1)),
	])('is the same when it was kept: $id', (one) => {
		const known = groupProfile(extract(one), 'text');
		const {id: _id, terms: _terms, ...profile} = {id: '', terms: new Map(), ...known.profile};
		expect(unpackProfile(packProfile(known))).toEqual({keys: known.keys, profile});
	});

	test.each(['', '{}', 'null', '[]'])('is refused where it is %j', (text) => {
		expect(() => unpackProfile(text)).toThrow(/JSON|none/u);
	});
});
