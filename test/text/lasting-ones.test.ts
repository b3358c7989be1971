import {describe, expect, test} from '@jest/globals';
import {told} from '../support/told-quantities.ts';

describe('one hour, day or year that something lasts', () => {
	test.each<[string, string[]]>([
		['The hearing lasted an hour.', ['duration "an hour" = 3600 second']],
		['She spoke for an hour and a half.', ['duration "an hour and a half" = 5400 second']],
		['She spoke for an hour and ten minutes.', ['duration "an hour and ten minutes" = 4200 second']],
		['It was shut for two hours and a half.', ['duration "two hours and a half" = 9000 second']],
		['The gates stayed shut for over an hour.', ['duration "over an hour" = 3600.. second']],
		['It took a day to pump out the hold.', ['duration "a day" = 86400 second']],
		['He came an hour later.', []],
		['He took a day off.', []],
		['They meet every other day or a day later.', []],
		['They went for a week-long walk.', []],
		["It took a day's work.", []],
	])('%s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});
});
