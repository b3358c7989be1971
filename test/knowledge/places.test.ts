import {describe, expect, test} from '@jest/globals';
import {placeContains, placeRelation} from '../../src/knowledge/places.ts';

describe('placeContains', () => {
	test.each([
		['place:new york', 'place:brooklyn'],
		['country:US', 'place:brooklyn'],
		['place:california', 'place:fresno'],
		['country:US', 'place:california'],
		['country:GB', 'place:london'],
		['place:england', 'place:leeds'],
		['place:scotland', 'place:glasgow'],
		['place:europe', 'country:FR'],
		['place:europe', 'place:lyon'],
		['place:asia', 'country:TR'],
		['country:UA', 'place:crimea'],
		['country:RU', 'place:crimea'],
		['place:donbas', 'place:mariupol'],
		['country:RU', 'place:grozny'],
		['place:chechnya', 'place:grozny'],
		['place:alabama', 'place:birmingham'],
		['country:GB', 'place:birmingham'],
		['place:gaza', 'place:gaza strip'],
		['country:PS', 'place:rafah'],
		['place:gaza', 'place:rafah'],
		['place:west bank', 'place:ramallah'],
		['place:sichuan', 'place:chengdu'],
		['country:CN', 'country:HK'],
		['place:southeast asia', 'place:manila'],
		['place:new england', 'place:boston'],
		['country:BR', 'place:brasilia'],
	])('%s contains %s', (outer, inner) => {
		expect(placeContains(outer, inner)).toBe(true);
	});

	test.each([
		['place:brooklyn', 'place:new york'],
		['country:FR', 'place:berlin'],
		['place:texas', 'place:fresno'],
		['place:no such town', 'place:berlin'],
		['country:US', 'place:no such town'],
	])('%s does not contain %s', (outer, inner) => {
		expect(placeContains(outer, inner)).toBe(false);
	});
});

describe('placeRelation', () => {
	test.each([
		['place:kiev', 'place:kyiv', 'same'],
		['place:new york', 'place:brooklyn', 'contains'],
		['place:fresno', 'country:US', 'within'],
		['place:houston', 'place:dallas', 'apart'],
		['place:texas', 'place:fresno', 'apart'],
		['place:gaza', 'place:ramallah', 'apart'],
		['place:paris', 'country:DE', 'apart'],
		['country:FR', 'country:DE', 'apart'],
		['place:lyon', 'place:normandy', 'unknown'],
		['place:alps', 'country:FR', 'unknown'],
		['place:black sea', 'country:RU', 'unknown'],
		['place:no such town', 'place:berlin', 'unknown'],
		['country:SU', 'country:RU', 'unknown'],
	])('of %s to %s is %s', (a, b, relation) => {
		expect(placeRelation(a, b)).toBe(relation);
	});
});
