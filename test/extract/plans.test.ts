import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('an event that has not come is', () => {
	test.each([
		[
			'planned under "threatened to"',
			'The union threatened to close the port.',
			'close',
			'close planned: agent The union; patient the port',
		],
		[
			'planned under "was due to"',
			'The ship was due to leave on Tuesday.',
			'leave',
			'leave planned: agent The ship; time Tuesday',
		],
		[
			'planned under "is set to"',
			'The bank is set to close the branch.',
			'close',
			'close planned: agent The bank; patient the branch',
		],
		[
			'planned under "is to"',
			'The president is to visit Oslo.',
			'visit',
			'visit planned: agent The president; patient Oslo',
		],
		[
			'planned with "would"',
			'The bank would sell the branch.',
			'sell',
			'sell planned: agent The bank; patient the branch',
		],
		[
			'planned and likely under "is expected to"',
			'The bank is expected to sell the branch.',
			'sell',
			'sell probable planned: agent The bank; patient the branch',
		],
		[
			'planned and likely under "is likely to"',
			'The bank is likely to sell the branch.',
			'sell',
			'sell probable: agent The bank; patient the branch',
		],
		[
			'planned under "urged"',
			'The mayor urged residents to leave the town.',
			'leave',
			'leave planned: agent residents; patient the town',
		],
		[
			'planned with "planned" before it',
			'The firm dropped the planned sale of its ferries.',
			'sale',
			'sell planned: agent The firm; patient its ferries',
		],
		[
			'planned with "proposed" before it',
			'The proposed merger with Norsund would create 300 jobs.',
			'merger',
			'buy planned:',
		],
		['planned where it is put off', 'The launch was postponed until May.', 'launch', 'begin planned:'],
		[
			'planned where it is the purpose',
			'Farmers blocked the road to protest a new tax.',
			'protest',
			'oppose planned: agent Farmers; patient a new tax',
		],
		[
			'planned where "in order to" gives the purpose',
			'The council cut the grant in order to save money.',
			'save',
			'rescue planned: agent The council; patient money',
		],
		[
			'planned over "and"',
			'The firm will close the mine and sell the land.',
			'sell',
			'sell planned: agent The firm; patient the land',
		],
		[
			'ordered under "told to"',
			'Residents of the valley were told to leave their homes.',
			'leave',
			'leave ordered: agent Residents; patient their homes',
		],
		[
			'ordered with "must"',
			'Drivers must leave the ferry.',
			'leave',
			'leave ordered: agent Drivers; patient the ferry',
		],
		['ordered under "have to"', 'The firm has to pay a fine.', 'pay', 'pay ordered: agent The firm; patient a fine'],
		[
			'ordered and denied with "must not"',
			'Drivers must not leave the ferry.',
			'leave',
			'leave not ordered: agent Drivers; patient the ferry',
		],
		[
			'possible with "could"',
			'The river could flood the town.',
			'flood',
			'flood possible: agent The river; patient the town',
		],
		[
			'possible over "and"',
			'The firm may close the mine and sell the land.',
			'sell',
			'sell possible: agent The firm; patient the land',
		],
		[
			'denied under "failed to"',
			'The pilot failed to lower the landing gear.',
			'lower',
			'lower not: agent The pilot; patient the landing gear',
		],
		['denied under "refused to"', 'The minister refused to resign.', 'resign', 'resign not: agent The minister'],
		[
			'denied under "unable to"',
			'The crew was unable to leave the ship.',
			'leave',
			'leave not: agent The crew; patient the ship',
		],
		[
			'denied under "banned from"',
			'The firm was banned from selling arms.',
			'selling',
			'sell not: agent The firm; patient arms',
		],
		[
			'denied over "or"',
			'The crew did not leave the ship or call the coastguard.',
			'call',
			'call not: agent The crew; patient the coastguard',
		],
		[
			'done under "forced to"',
			'Residents were forced to leave their homes.',
			'leave',
			'leave: agent Residents; patient their homes',
		],
		['done under "had to"', 'The firm had to pay a fine.', 'pay', 'pay: agent The firm; patient a fine'],
		[
			'done under "the first to"',
			'Norway was the first country to sign the treaty.',
			'sign',
			'sign: agent Norway; patient the treaty',
		],
		['done under "stopped"', 'The firm stopped selling arms.', 'selling', 'sell: agent The firm; patient arms'],
		[
			'done under "managed to"',
			'The crew managed to leave the ship.',
			'leave',
			'leave: agent The crew; patient the ship',
		],
		[
			'done though "due to" is near',
			'Flights were cancelled due to fog.',
			'cancelled',
			'end: patient Flights; cause fog',
		],
		['done though a fire is set', 'A man set the fire.', 'fire', 'burn: agent A man'],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
