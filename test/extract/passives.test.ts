import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('a passive has what it is done to', () => {
	test.each([
		['in a headline', 'Nine sailors killed in ferry fire', 'killed', 'kill: patient Nine sailors; count Nine sailors'],
		[
			'in a headline with what it is for',
			'Three men jailed for bank robbery',
			'jailed',
			'jail: patient Three men; count Three men; cause bank robbery',
		],
		[
			'in a headline that holds people',
			'Two held over jewel theft',
			'held',
			'arrest: patient Two; count Two; cause jewel theft',
		],
		['in a headline with its doer', 'Bridge closed by landslide', 'closed', 'close: agent landslide; patient Bridge'],
		['in a headline of a verb without forms', 'Town hit by storm', 'hit', 'hit: agent storm; patient Town'],
		['in a headline before "as"', 'Flights cancelled as storm nears coast', 'cancelled', 'end: patient Flights'],
		['in a headline before a gerund', 'Three caught stealing boats', 'caught', 'catch: patient Three; count Three'],
		['in a caption', 'A barn destroyed in the storm', 'destroyed', 'destroy: patient A barn'],
		[
			'in a sentence without "were"',
			'Nine sailors killed in the ferry fire.',
			'killed',
			'kill: patient Nine sailors; count Nine sailors',
		],
		[
			'over "and"',
			'The driver was arrested and charged with manslaughter.',
			'charged',
			'charge: patient The driver; cause manslaughter',
		],
		[
			'over "and later"',
			'Two men were detained in Oslo and later released.',
			'released',
			'release: patient Two men; count Two men; place Oslo',
		],
		[
			'with the doer of the verb joined to it',
			'The village was attacked and burned by rebels.',
			'attacked',
			'attack: agent rebels; patient The village',
		],
		['with a verb that has no forms', 'The bus was hit by a train.', 'hit', 'hit: agent a train; patient The bus'],
		['but an active past form its doer', 'Rebels attacked at dawn.', 'attacked', 'attack: agent Rebels'],
		[
			'but one with an object its doer',
			'Police arrested two men.',
			'arrested',
			'arrest: agent Police; patient two men; count two men',
		],
		['but one with a gerund its doer', 'The actor denied selling drugs.', 'denied', 'deny: agent The actor'],
		[
			'but one with the object of the verb joined to it both',
			'Soldiers attacked and burned the village.',
			'attacked',
			'attack: agent Soldiers; patient the village',
		],
		['but one of a verb that needs no object its doer', 'Shares closed higher', 'closed', 'close: agent Shares'],
		[
			'but one behind a relative pronoun its doer',
			'The gang that killed in cold blood fled.',
			'killed',
			'kill: agent The gang',
		],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
