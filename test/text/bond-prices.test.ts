import {describe, expect, test} from '@jest/globals';
import {told} from '../support/told-quantities.ts';

describe('prices of bonds', () => {
	test.each<[string, string[]]>([
		[
			'The ten-year note slipped 7/32 to 97 15/32.',
			[
				'duration "ten-year" = 315576000 second [note] in "ten-year note"',
				'money "7/32" = 0.21875 USD',
				'money "97 15/32" = 97.46875 USD',
			],
		],
		['Treasury bonds lost 1-5/32.', ['money "1-5/32" = 1.15625 USD']],
		['Long gilts gained 9/32.', ['money "9/32" = 0.28125 GBP']],
		['The note cost 5/32 or a price of 98 shekels.', ['money "5/32" = 0.15625 USD', 'money "98 shekels" = 98 ILS']],
		['The note fell 5/64 to a price of 98, dealers said.', ['money "5/64" = 0.078125 USD', 'money "98" = 98 USD']],
	])('%s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});

	test.each<[string]>([
		['The shelf hangs on a 5/32 screw.'],
		['A note asked for a 5/32-inch bolt.'],
		['The bond was sold at a price of 98.'],
		['The bill was read on 5/32/64.'],
	])('not in %s', (text) => {
		expect(told(text).filter((quantity) => /^money .*(?:USD|GBP)/.test(quantity))).toEqual([]);
	});
});
