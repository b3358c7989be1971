import {arithmetic} from '../../src/rules/arithmetic.ts';
import {testRule, type TestArticle} from '../support/rule-tester.ts';

/** A sentence with what is pointed at in it and what is reckoned. */
type Flag = readonly [name: string, text: TestArticle, evidence: readonly string[], sum: string];
type Quiet = readonly [name: string, text: TestArticle];

const dated = (text: string): TestArticle => ({text, published: '2026-05-04'});

function tableOf(flags: readonly Flag[], quiet: readonly Quiet[], relation: 'conflict' | 'tension' = 'conflict'): void {
	testRule(arithmetic, {
		quiet: quiet.map(([name, text]) => ({name, texts: [text]})),
		flags: flags.map(([name, text, evidence, sum]) => ({
			name,
			texts: [text],
			relation,
			message: `Gazette contradicts itself: says ${quoted(evidence)}, but ${sum}`,
			evidence,
		})),
	});
}

function quoted(evidence: readonly string[]): string {
	const words = evidence.map((one) => `“${one}”`);
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// parts against their total
tableOf(
	[
		[
			'goals at home and away',
			'Lena scored 19 times for the club, twelve at home and six away, and added three in the cup.',
			['19 times', 'twelve', 'six'],
			'12 + 6 = 18, not 19',
		],
		[
			'captives by sex',
			'Police counted eight captives, then, four women and three men of between 20 and 60 years.',
			['eight captives', 'four women', 'three men'],
			'4 + 3 = 7, not 8',
		],
		[
			'names by sex',
			'The roll has 90 names: 51 boys and 43 girls.',
			['90 names', '51 boys', '43 girls'],
			'51 + 43 = 94, not 90',
		],
		[
			'sums of money',
			'The court told the firm to pay $1.09 million: $460,000 in compensation and $660,000 for clearing 20 hectares of land.',
			['$1.09 million', '$460,000', '$660,000'],
			'460,000 + 660,000 = 1,120,000, not 1,090,000',
		],
		[
			'medals',
			'Kenya won 14 medals: six gold, four silver and three bronze.',
			['14 medals', 'six gold', 'four silver', 'three bronze'],
			'6 + 4 + 3 = 13, not 14',
		],
		[
			'places with more than all',
			'The storm killed 24 people, 12 in Ilford, nine in Marne and five in Tarn.',
			['24 people', '12', 'nine', 'five'],
			'12 + 9 + 5 = 26, not 24',
		],
		[
			'matches',
			'They won 20, drew 10 and lost 9 of their 38 matches.',
			['20', '10', '9', '38'],
			'20 + 10 + 9 = 39, not 38',
		],
		['a part above its whole', 'Twelve of the ten miners got out.', ['Twelve of the ten'], '12 is more than 10'],
	],
	[
		['parts that add up', 'Lena scored 18 times for the club, twelve at home and six away.'],
		['one part', 'Lena scored 19 times for the club, twelve of them at home.'],
		['a sample', 'Police freed nine people, including three women and four men.'],
		['a sample behind "among them"', 'Police freed nine people, among them three women and four men.'],
		['children left out', 'The boat carried 40 people, 12 women and ten children.'],
		['places that are some of many', 'The storm killed 24 people, 12 in Ilford and five in Tarn.'],
		['parts of something else', 'After eight weeks, four women and three men were still in jail.'],
		['a round total', 'The plant has about 90 workers: 51 men and 43 women.'],
		['a rounded sum of money', 'The firm must pay $1.1 million: $460,000 for damages and $660,000 for land.'],
		['a part of a sum', 'The firm must pay $1.09 million, $460,000 in cash and $360,000 in shares.'],
		['money in two currencies', 'The firm must pay $1.09 million: £460,000 in cash and $660,000 in shares.'],
		['an estimated sum', 'The firm must pay about $1.09 million: $460,000 in cash and $660,000 in shares.'],
		['bounds', 'The roll has more than 90 names: 51 boys and 43 girls.'],
		['kinds that overlap', 'The ward has 20 patients, 15 with fever and ten with a cough.'],
		['matches that add up', 'They won 20, drew ten and lost eight of their 38 matches.'],
		['a part of its whole', 'Ten of the twelve miners got out.'],
	],
);

// shares of one whole
tableOf(
	[
		[
			'answers of a poll',
			'A survey shows 58 per cent of drivers against the toll, 29 in favour and 17 undecided.',
			['58 per cent', '29', '17'],
			'58 + 29 + 17 = 104, more than 100 percent',
		],
		[
			'two candidates',
			'Vera Kos took 53.1 percent in the second round of the election, against 48.9 percent for Ivo Novak.',
			['53.1 percent', '48.9 percent'],
			'53.1 + 48.9 = 102, more than 100 percent',
		],
		[
			'what remains',
			'Half of the fund comes from the state and a quarter from the city. The remaining third is lent by banks.',
			['Half', 'a quarter', 'The remaining third'],
			'1 - 1/2 - 1/4 leaves 25 percent, not 1/3',
		],
		[
			'a percentage in brackets',
			'The rash was seen in 310 of 1,480 patients (27.9%).',
			['310', '1,480', '27.9%'],
			'310 of 1,480 is 20.9 percent, not 27.9',
		],
		[
			'a percentage beside the part',
			'Of the 1,480 who took the pill in the two-year trial, 310 – or 27.9 per cent – fell ill.',
			['1,480', '310', '27.9 per cent'],
			'310 of 1,480 is 20.9 percent, not 27.9',
		],
		[
			'a percentage first',
			'In all, 34 percent (310 of 1,480) fell ill.',
			['34 percent', '310', '1,480'],
			'310 of 1,480 is 20.9 percent, not 34',
		],
	],
	[
		['answers with others unnamed', 'A survey shows 58 per cent of drivers against the toll and 29 in favour.'],
		[
			'answers that rounding lifts',
			'A survey shows 58 per cent of drivers against the toll, 26 in favour and 17 undecided.',
		],
		['two groups', 'A survey shows 58 per cent of drivers against the toll and 61 per cent of cyclists in favour.'],
		[
			'two polls',
			'A survey shows 58 per cent against the toll, up from 29 in favour of it last year, and 60 in doubt.',
		],
		['a turnout', 'Turnout in the election was 53.1 percent, against 48.9 percent for Ivo Novak.'],
		['shares that add up', 'Vera Kos took 53.1 percent in the second round, against 46.9 percent for Ivo Novak.'],
		[
			'a remainder that fits',
			'Half of the fund comes from the state and a quarter from the city. The remaining quarter is lent.',
		],
		['the other half', 'Half of the fund comes from the state; the other half is lent by banks.'],
		['a percentage that is rounded', 'The rash was seen in 310 of 1,480 patients (21%).'],
		['a percentage cut off', 'The rash was seen in 310 of 1,480 patients (20.9%) and 40 of 1,470 others (2.7%).'],
		['an interval', 'The rash was seen in 310 of 1,480 patients (95% confidence interval).'],
		['numbers told roughly', 'The rash was seen in about 310 of 1,480 patients, or 27 percent.'],
	],
);

// from, to and by; sums
tableOf(
	[
		[
			'a rise told thrice',
			'The fare rose from 40 to 55 kroner, up 12 kroner.',
			['40', '55 kroner', '12 kroner'],
			'40 to 55 is 15, not 12',
		],
		[
			'a rise in percent',
			'Sales rose 20 percent to $60 million from $45 million.',
			['20 percent', '$60 million', '$45 million'],
			'45,000,000 to 60,000,000 is 33.3 percent, not 20',
		],
		['a fall', 'The number of cases fell by 30 from 240 to 190.', ['30', '240', '190'], '240 to 190 is 50, not 30'],
		[
			'two staffs',
			'Alder has 12,000 employees and Birch 15,500. Together they have 31,000 employees.',
			['12,000 employees', '15,500', '31,000 employees'],
			'12,000 + 15,500 = 27,500, not 31,000',
		],
		[
			'the votes of a chamber',
			'Fifty-three members backed the bill, 41 voted against and eight abstained. All 100 members were present.',
			['Fifty-three members', '41', 'eight', '100 members'],
			'53 + 41 + 8 = 102, more than 100',
		],
	],
	[
		['a rise that fits', 'The fare rose from 40 to 55 kroner, up 15 kroner.'],
		['a rise in rounded numbers', 'Sales rose 7 percent to $1.5 billion from $1.4 billion.'],
		['points', 'Support rose from 40 percent to 55 percent, up 15 points.'],
		['points that are called percent', 'Support rose from 40 percent to 55 percent, up 15 percent.'],
		['a change in real terms', 'The fare rose from 40 to 55 kroner, up 12 percent in real terms.'],
		['a rate a year', 'The fare rose from 40 to 55 kroner, by 8 percent a year.'],
		[
			'two of three staffs',
			'Alder has 12,000 employees and Birch 15,500. With the other firms they have 31,000 together.',
		],
		['staffs told roughly', 'Alder has about 12,000 employees and Birch 15,500. Together they have 31,000 employees.'],
		['a sum that fits', 'Alder has 12,000 employees and Birch 15,500. Together they have 27,500 employees.'],
		['votes of some', 'Fifty-three members backed the bill and 41 voted against. All 100 members were present.'],
	],
);

// years, hours and units
tableOf(
	[
		[
			'a life',
			'Olga Brandt, born in 1938, died in 2026 at 84.',
			['1938', '2026', '84'],
			'1938 to 2026 is 87 or 88, not 84',
		],
		[
			'a term',
			'She led the union for 12 years, from 1990 to 2005.',
			['12', '1990', '2005'],
			'1990 to 2005 is 14 or 15, not 12',
		],
		[
			'a meeting',
			'The meeting lasted four hours, from 9 a.m. to 3 p.m.',
			['four hours', 'from 9 a.m. to 3 p.m.'],
			'“from 9 a.m. to 3 p.m.” is 6 hours, not 4 hours',
		],
		[
			'metres and feet',
			'The mast is 17 metres (70 feet) high.',
			['17 metres (70 feet)'],
			'17 metres is 55.8 feet, not 70 feet',
		],
		[
			'metres told roughly',
			'The mast is about 17 metres (70 feet) high.',
			['about 17 metres (70 feet)'],
			'about 17 metres is 55.8 feet, not 70 feet',
		],
		[
			'kilometres and miles',
			'The town lies 200 km (240 miles) to the north.',
			['200 km (240 miles)'],
			'200 km is 124 miles, not 240 miles',
		],
		['degrees', 'It was 40C (120F) in the shade.', ['40C (120F)'], '40C is 104 F, not 120F'],
	],
	[
		['a life that fits', 'Olga Brandt, born in 1938, died in 2026 at 87.'],
		['a term that fits', 'She led the union for 15 years, from 1990 to 2005.'],
		['a term told roughly', 'She led the union for about 12 years, from 1990 to 2005.'],
		['hours over midnight', 'The meeting lasted four hours, from 11 p.m. to 3 a.m.'],
		['a flight between two zones', 'The flight took four hours, from 9 a.m. to 3 p.m. local time.'],
		['hours of each day', 'She works four hours each day, from 9 a.m. to 3 p.m. with breaks.'],
		['metres told roughly that fit', 'The mast is nearly 20 metres (65 feet) high.'],
		['a sentence for the deeds of years', 'She was jailed for 12 years for thefts from 1990 to 2005.'],
		['metres and feet that fit', 'The mast is 17 metres (56 feet) high.'],
		['a yard and a metre', 'The gap is a metre wide (3 ft).'],
		['tons of two countries', 'The ship carried 1,000 tons (907 tonnes) of coal.'],
		['a difference of degrees', 'It is 2C (3.6F) warmer than a century ago.'],
		['ends of a range', 'The mast is between 10 and 17 metres (33 to 56 feet) high.'],
		['money', 'The deal is worth 5 million pounds (6.5 million dollars).'],
	],
);

// what may be explained
tableOf(
	[
		[
			'years since an opening',
			dated('The bridge closed 57 years after it opened in 1959.'),
			['57', '1959'],
			'1959 to 2026 is 66 or 67, not 57',
		],
		[
			'an age at death',
			dated('The painter, who has died aged 84, was born in Oslo in 1938.'),
			['84', '1938'],
			'1938 to 2026 is 87 or 88, not 84',
		],
		['a slip by ten', 'The deal is worth £5m ($65m).', ['£5m ($65m)'], 'one is 13 times the other'],
		[
			'the staff of a merged company',
			'Alder has 12,000 employees and Birch 15,500. With 31,000 people the new company will be the largest.',
			['12,000 employees', '15,500', '31,000 people'],
			'12,000 + 15,500 = 27,500, not 31,000',
		],
	],
	[
		['years since that fit', dated('The bridge closed 67 years after it opened in 1959.')],
		['an age at death that fits', dated('The painter, who has died aged 87, was born in Oslo in 1938.')],
		['a death of another year', dated('The painter, who died in 2022 aged 84, was born in Oslo in 1938.')],
		['years up to another year', dated('The bridge closed in 2016, 57 years after it opened in 1959.')],
		['years in an article without a date', 'The bridge closed 57 years after it opened in 1959.'],
		['a rate of exchange', 'The deal is worth £5m ($6.5m).'],
		['a coin of little worth', 'The deal is worth £5m (950m yen).'],
	],
	'tension',
);
