import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('a cause is', () => {
	test.each([
		[
			'behind "because of"',
			'The match was cancelled because of heavy rain.',
			'cancelled',
			'end: patient The match; cause heavy rain',
		],
		[
			'behind "as a result of"',
			'Nine villagers died as a result of the flood.',
			'died',
			'die: agent Nine villagers; count Nine villagers; cause the flood',
		],
		[
			'behind "in response to"',
			'The ministry recalled its envoy in response to the expulsion of two diplomats.',
			'recalled',
			'withdraw: agent The ministry; patient its envoy; cause the expulsion',
		],
		[
			'behind "following"',
			'The firm closed two mines following a strike.',
			'closed',
			'close: agent The firm; patient two mines; count two mines; cause a strike',
		],
		[
			'behind "after" with an event',
			'The road was closed after a landslide.',
			'closed',
			'close: patient The road; cause a landslide',
		],
		[
			'behind "over" with whoever answers for it',
			'The minister resigned on Monday over the leak.',
			'resigned',
			'resign: agent The minister; time Monday; cause the leak',
		],
		['behind "of" where somebody dies', 'The king died of pneumonia.', 'died', 'die: agent The king; cause pneumonia'],
		[
			'a clause with "because"',
			'The bridge fell because its bolts had rusted.',
			'fell',
			'fall: agent The bridge; cause its bolts had rusted',
		],
		[
			'an infinitive of purpose',
			'Farmers blocked the road to protest a new tax.',
			'blocked',
			'close: agent Farmers; patient the road; cause to protest a new tax',
		],
		[
			'the purpose behind "in order to"',
			'The council cut the grant in order to save money.',
			'cut',
			'lower: agent The council; patient the grant; cause to save money',
		],
		['the subject of "caused"', 'A gas leak caused the fire.', 'fire', 'burn: cause A gas leak'],
		['the doer of "was caused by"', 'The fire was caused by a gas leak.', 'fire', 'burn: cause a gas leak'],
		['behind "blamed on"', 'The crash was blamed on ice.', 'crash', 'crash: cause ice'],
		['not a time behind "after"', 'The road was closed after the weekend.', 'closed', 'close: patient The road'],
		[
			'not of another noun',
			'He resigned after a scandal over expenses.',
			'resigned',
			'resign: agent He; cause a scandal',
		],
		[
			'not what a plan takes',
			'The firm signed an agreement to sell the mine.',
			'signed',
			'sign: agent The firm; patient an agreement',
		],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
