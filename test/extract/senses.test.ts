import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('a verb with its object is of the class', () => {
	test.each([
		[
			'of ending, where charges are dropped',
			'Prosecutors dropped the charges.',
			'dropped',
			'end: agent Prosecutors; patient the charges',
		],
		[
			'of killing, where lives are claimed',
			'The flood claimed 12 lives.',
			'claimed',
			'kill: agent The flood; patient 12 lives; count 12 lives',
		],
		[
			'of no killing, where a prize is claimed',
			'The team claimed the title.',
			'claimed',
			'claim: agent The team; patient the title',
		],
		[
			'of opening, where a bridge is inaugurated',
			'The minister inaugurated the bridge.',
			'inaugurated',
			'open: agent The minister; patient the bridge',
		],
		[
			'of withdrawing, where a coalition is left',
			'The party left the coalition.',
			'left',
			'withdraw: agent The party; patient the coalition',
		],
		[
			'of leaving, where a house is left',
			'The party left the house.',
			'left',
			'leave: agent The party; patient the house',
		],
		[
			'of losing',
			'The company apparently lost the data.',
			'lost',
			'lose probable: agent The company; patient the data',
		],
		[
			'of signing, where a deal is struck',
			'The two firms struck a deal.',
			'struck',
			'sign: agent The two firms; patient a deal; count two firms',
		],
		[
			'of finding, where something comes to light',
			'The letters came to light.',
			'came',
			'find: agent The letters; patient light',
		],
		[
			'of coming, where somebody comes to a town',
			'The singer came to Hull.',
			'came',
			'come: agent The singer; patient Hull',
		],
		[
			'of testifying, where evidence is given',
			'The minister gave evidence.',
			'gave',
			'testify: agent The minister; patient evidence',
		],
		[
			'of burning, where a house is set on fire',
			'They set the house on fire.',
			'set',
			'burn: agent They; patient the house',
		],
		[
			'of taking office, where an oath is taken',
			'The mayor took the oath.',
			'took',
			'take office: agent The mayor; patient the oath',
		],
		['of taking, where a bus is taken', 'The mayor took the bus.', 'took', 'take: agent The mayor; patient the bus'],
		['of rejecting', 'The union rejected the offer.', 'rejected', 'reject: agent The union; patient the offer'],
		[
			'of denying, where an allegation is rejected',
			'The minister rejected the allegation.',
			'rejected',
			'deny: agent The minister; patient the allegation',
		],
		['of sinking', 'The ferry sank near Bergen.', 'sank', 'sink: agent The ferry; place Bergen'],
		[
			'of dismissing, where a coach is fired',
			'The club fired its coach.',
			'fired',
			'dismiss-from-office: agent The club; patient its coach',
		],
		[
			'of fining, whatever its past form looks like',
			'The court fined the airline.',
			'fined',
			'fine: agent The court; patient the airline',
		],
		[
			'of arresting, but not where a service is held',
			'A service for the victims will be held in Oslo.',
			'held',
			'hold planned: patient A service; place Oslo',
		],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
