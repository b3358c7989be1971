import {describe, expect, test} from '@jest/globals';
import {told} from '../support/told-quantities.ts';

describe('counts', () => {
	test.each<[string, string[]]>([
		['Lima recalled 11 NATO envoys.', ['count "11" = 11 [envoys] in "11 NATO envoys"']],
		['Ten EU Ports Close After Storm', ['count "Ten" = 10 [Ports] in "Ten EU Ports"']],
		[
			'It dropped ten Latin Monetary Union (LMU) members.',
			['count "ten" = 10 [members] in "ten Latin Monetary Union (LMU) members"'],
		],
		['twenty-three sailors drowned', ['count "twenty-three" = 23 [sailors] in "twenty-three sailors"']],
		['The leak touched 143million users.', ['count "143million" = 143000000 [users] in "143million users"']],
		[
			'It has 777 rooms, and the 777 guests like them.',
			['count "777" = 777 [rooms] in "777 rooms"', 'count "777" = 777 [guests] in "777 guests"'],
		],
		['It sold 3,500 homes.', ['count "3,500" = 3500 [homes] in "3,500 homes"']],
		['It has 60 000 readers.', ['count "60 000" = 60000 [readers] in "60 000 readers"']],
		['half a million pilgrims came', ['count "half a million" = 500000 [pilgrims] in "half a million pilgrims"']],
		[
			'two-and-a-half million homes',
			['count "two-and-a-half million" = 2500000 [homes] in "two-and-a-half million homes"'],
		],
		['three lakh farmers marched', ['count "three lakh" = 300000 [farmers] in "three lakh farmers"']],
		['1.2 million and a half', ['count "1.2 million and a half" = 1700000']],
		[
			"It holds 400,000 Danish people's private data.",
			['count "400,000" = 400000 [people] in "400,000 Danish people"'],
		],
		['two arms dealers fled', ['count "two" = 2 [dealers] in "two arms dealers"']],
		['six Los Angeles officers', ['count "six" = 6 [officers] in "six Los Angeles officers"']],
		['12 killed in ferry fire', ['count "12" = 12 [killed] in "12 killed"']],
		['The fire left 20 injured.', ['count "20" = 20 [injured] in "20 injured"']],
		['11 people dead', ['count "11" = 11 [people] in "11 people"']],
		['five members of the crew', ['count "five" = 5 [members] in "five members"']],
		['Zero deaths were counted.', ['count "Zero" = 0 [deaths] in "Zero deaths"']],
		['One person was hurt.', ['count "One" = 1 [person] in "One person"']],
		['1 414 021 votes', ['count "1 414 021" = 1414021 [votes] in "1 414 021 votes"']],
		['2000 people fled in 2000', ['count "2000" = 2000 [people] in "2000 people"']],
	])('%s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});
});

describe('parts of a whole', () => {
	test.each<[string, string[]]>([
		[
			"Three of the mill's 40 looms stood still.",
			[
				'count "Three" = 3 part of 40 [looms] in "Three of the mill\'s 40 looms"',
				'count "40" = 40 divided [looms] in "40 looms"',
			],
		],
		["Three of the mill's looms stood still.", ['count "Three" = 3 part [looms] in "Three of the mill\'s looms"']],
		["The mill's 40 looms stood still.", ['count "40" = 40 [looms] in "40 looms"']],
		[
			'12 of the 23 passengers swam ashore.',
			[
				'count "12" = 12 part of 23 [passengers] in "12 of the 23 passengers"',
				'count "23" = 23 divided [passengers] in "23 passengers"',
			],
		],
		[
			'Nine of 14 crew rowed home.',
			['count "Nine" = 9 part of 14 [crew] in "Nine of 14 crew"', 'count "14" = 14 divided [crew] in "14 crew"'],
		],
		[
			'Four of the more than 90 divers drowned.',
			[
				'count "Four" = 4 part of more than 90 [divers] in "Four of the more than 90 divers"',
				'count "more than 90" = 90.. divided [divers] in "more than 90 divers"',
			],
		],
		[
			'Half of the 40 barns burned.',
			['ratio "Half" = 0.5 of 40 [barns] in "Half of the 40 barns"', 'count "40" = 40 divided [barns] in "40 barns"'],
		],
		[
			'Of the 12 rowers aboard, five died.',
			['count "12" = 12 divided [rowers] in "12 rowers"', 'count "five" = 5 part of 12'],
		],
		['None of the 23 divers came back.', ['count "23" = 23 divided [divers] in "23 divers"']],
		['All of the 23 divers came back.', ['count "23" = 23 [divers] in "23 divers"']],
		['Two more boats sank.', ['count "Two" = 2 part [boats] in "Two more boats"']],
		['Another three fled.', ['count "three" = 3 part']],
		['The other 11 divers swam.', ['count "11" = 11 part [divers] in "11 divers"']],
		['another 20-tonne truck', ['measure "20-tonne" = 20000 kilogram [truck] in "20-tonne truck"']],
		['Two of them were brothers.', ['count "Two" = 2 part']],
		[
			'It killed 30 people, including 10 Danes.',
			['count "30" = 30 [people] in "30 people"', 'count "10" = 10 part [Danes] in "10 Danes"'],
		],
		['Among them five children.', ['count "five" = 5 part [children] in "five children"']],
		['dozens of people', ['count "dozens" = 24..199 ~ [people] in "dozens of people"']],
	])('%s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});
});

describe('counts that only describe', () => {
	test.each<[string, string]>([
		['a 15-member council', 'count "15" = 15 attributive [member] in "15-member"'],
		['a two-stage rocket', 'count "two" = 2 attributive [stage] in "two-stage"'],
		['the three-time winner', 'count "three" = 3 attributive [time] in "three-time"'],
		['Six laps later, he crashed.', 'count "Six" = 6 attributive [laps] in "Six laps"'],
		['They freed six drivers later in the day.', 'count "six" = 6 [drivers] in "six drivers"'],
	])('%s', (text, quantity) => {
		expect(told(text)).toEqual([quantity]);
	});
});

describe('bounds and approximations', () => {
	test('joins no decimals to the length behind them', () => {
		expect(told('1.8 metres, ten centimetres below the peak')).toEqual([
			'measure "1.8 metres" = 1.8 metre',
			'measure "ten centimetres" = 0.1 metre',
		]);
	});

	test.each<[string, string[]]>([
		['Scores were hurt.', ['count "Scores" = 40..199 ~']],
		['His credit scores were up.', []],
		['Test scores are down.', []],
	])('"scores" of people in %s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});

	test.each<[string, string]>([
		['at least 50 dead', 'count "at least 50" = 50.. [dead] in "at least 50 dead"'],
		['more than 3,300 seals', 'count "more than 3,300" = 3300.. [seals] in "more than 3,300 seals"'],
		['as many as 80 boats', 'count "as many as 80" = ..80 [boats] in "as many as 80 boats"'],
		['fewer than 400 boats', 'count "fewer than 400" = ..400 [boats] in "fewer than 400 boats"'],
		['nearly 200 boats', 'count "nearly 200" = 180..200 ~ [boats] in "nearly 200 boats"'],
		['takes over 65 percent of the firm', 'percent "65 percent" = 65 percent [firm] in "65 percent of the firm"'],
		['just over 200 boats', 'count "just over 200" = 200..220 ~ [boats] in "just over 200 boats"'],
		['about 10 boats', 'count "about 10" = 9..11 ~ [boats] in "about 10 boats"'],
		['a dozen boats', 'count "a dozen" = 11..13 ~ [boats] in "a dozen boats"'],
		['several boats', 'count "several" = 3..9 ~ [boats] in "several boats"'],
		[
			'tens of thousands of boats',
			'count "tens of thousands" = 20000..199999 ~ [boats] in "tens of thousands of boats"',
		],
		['between 8 and 10 boats', 'count "between 8 and 10" = 8..10 [boats] in "between 8 and 10 boats"'],
		['8-10 boats', 'count "8-10" = 8..10 [boats] in "8-10 boats"'],
		['six to eight boats', 'count "six to eight" = 6..8 [boats] in "six to eight boats"'],
		['some 5-6,000 boats', 'count "some 5-6,000" = 4500..6600 ~ [boats] in "some 5-6,000 boats"'],
		['100 or more boats', 'count "100 or more" = 100.. [boats] in "100 or more boats"'],
		['50+ boats', 'count "50+" = 50.. [boats] in "50+ boats"'],
	])('%s', (text, quantity) => {
		expect(told(text)).toEqual([quantity]);
	});

	test('what rises from one value to another is no range', () => {
		expect(told('The fleet grew from 5 to 10 boats.')).toEqual([
			'count "5" = 5',
			'count "10" = 10 [boats] in "10 boats"',
		]);
	});
});

describe('units', () => {
	test.each<[string, string]>([
		['a $3.4bn deal', 'money "$3.4bn" = 3400000000 USD [deal] in "$3.4bn deal"'],
		['worth £300m', 'money "£300m" = 300000000 GBP'],
		['Rs 10 crore', 'money "Rs 10 crore" = 100000000 INR'],
		['dlrs 210,000', 'money "dlrs 210,000" = 210000 USD'],
		['US$27.5 billion', 'money "US$27.5 billion" = 27500000000 USD'],
		['at $US6,562 now', 'money "$US6,562" = 6562 USD'],
		['A$5 in cash', 'money "A$5" = 5 AUD'],
		['34.5 million shekels', 'money "34.5 million shekels" = 34500000 ILS'],
		['2 billion Canadian dollars', 'money "2 billion Canadian dollars" = 2000000000 CAD'],
		['$3 to $4 billion', 'money "$3 to $4 billion" = 3000000000..4000000000 USD'],
		['3 million pounds', 'money "3 million pounds" = 3000000 GBP'],
		['500 kr', 'money "500 kr" = 500 XXX'],
		['three dollars and 50 cents', 'money "three dollars and 50 cents" = 3.5 USD'],
		['it rose 5.3% year-on-year', 'percent "5.3%" = 5.3 percent'],
		['it rose 5.3% month over month', 'percent "5.3%" = 5.3 percent'],
		['60-odd divers', 'count "60-odd" = 54..66 ~ [divers] in "60-odd divers"'],
		['it fell 5.3 pct', 'percent "5.3 pct" = 5.3 percent'],
		['it fell 5.3 %', 'percent "5.3 %" = 5.3 percent'],
		['a 3 per cent chance', 'percent "3 per cent" = 3 percent [chance] in "3 per cent chance"'],
		['seven-tenths of 1 percent', 'percent "seven-tenths of 1 percent" = 0.7 percent'],
		['a tenth of a percentage point', 'percent "a tenth of a percentage point" = 0.1 percentage point'],
		['2 percentage points', 'percent "2 percentage points" = 2 percentage point'],
		['between 40-70%', 'percent "between 40-70%" = 40..70 percent'],
		['425kg', 'measure "425kg" = 425 kilogram'],
		['a fine of 900 million Swedish crowns', 'money "900 million Swedish crowns" = 900000000 SEK'],
		['It cost 300 bolivianos.', 'money "300 bolivianos" = 300 BOB'],
		['He owed 12 million CFA francs.', 'money "12 million CFA francs" = 12000000 XXX'],
		['a bid of SKr12bn', 'money "SKr12bn" = 12000000000 SEK'],
		['It paid 40 Bulgarian leva.', 'money "40 Bulgarian leva" = 40 BGN'],
		['a 30m-euro bridge', 'money "30m-euro" = 30000000 EUR [bridge] in "30m-euro bridge"'],
		['a 30m-long bridge', 'measure "30m" = 30 metre [bridge] in "30m-long bridge"'],
		['49m above the sea', 'measure "49m" = 49 metre'],
		['200 pounds of rice', 'measure "200 pounds" = 90.718474 kilogram [rice] in "200 pounds of rice"'],
		['10 square miles', 'measure "10 square miles" = 25899881.1034 square metre'],
		['50 degrees Fahrenheit', 'measure "50 degrees Fahrenheit" = 10 celsius'],
		['−5°C', 'measure "−5°C" = -5 celsius'],
		['90 km/h', 'measure "90 km/h" = 25 metre per second'],
		['36 kilometres an hour', 'measure "36 kilometres an hour" = 10 metre per second'],
		['6 feet 2 inches', 'measure "6 feet 2 inches" = 1.8796 metre'],
		['hundreds of kilometres', 'measure "hundreds of kilometres" = 200000..1999000 metre ~'],
		['a 10-minute talk', 'duration "10-minute" = 600 second [talk] in "10-minute talk"'],
		['94 minutes and 24 seconds', 'duration "94 minutes and 24 seconds" = 5664 second'],
		['one second', 'duration "one second" = 1 second'],
		['budgets 22 times those of others', 'ratio "22 times" = 22'],
		['twice as large', 'ratio "twice" = 2'],
		['one in five', 'ratio "one in five" = 0.2'],
		['at least one in three homes', 'ratio "at least one in three" = 0.333333333333..'],
		['about two in five voters', 'ratio "about two in five" = 0.36..0.44 ~'],
		['more than twice as many', 'ratio "more than twice" = 2..'],
		['prices rose by 5 to 7 percent', 'percent "5 to 7 percent" = 5..7 percent'],
		['It got 12.5 in. of rain.', 'measure "12.5 in." = 0.3175 metre [rain] in "12.5 in. of rain"'],
		['4 in deep', 'measure "4 in" = 0.1016 metre'],
		['a 900-strong force', 'count "900" = 900 attributive [force] in "900-strong force"'],
		['two-thirds of members', 'ratio "two-thirds" = 0.666666666667 [members] in "two-thirds of members"'],
		['in three out of four homes', 'ratio "three out of four" = 0.75'],
		['2 in 3 voters', 'ratio "2 in 3" = 0.666666666667'],
		['one in every ten', 'ratio "one in every ten" = 0.1'],
		['a 50-50 chance', 'ratio "50-50" = 0.5'],
		['it rose fourfold', 'ratio "fourfold" = 4'],
		['US $5', 'money "US $5" = 5 USD'],
		['75 USD million', 'money "75 USD million" = 75000000 USD'],
		['a 3p coin', 'money "3p" = 0.03 GBP [coin] in "3p coin"'],
		['15 dollars 50', 'money "15 dollars 50" = 15.5 USD'],
		['6 million pesetas', 'money "6 million pesetas" = 6000000 ESP'],
		['a 6.1 earthquake', 'measure "6.1" = 6.1 magnitude [earthquake] in "6.1 earthquake"'],
		['a magnitude-6.1 quake', 'measure "magnitude-6.1" = 6.1 magnitude [quake] in "magnitude-6.1 quake"'],
		['a 6.1-magnitude quake', 'measure "6.1-magnitude" = 6.1 magnitude [quake] in "6.1-magnitude quake"'],
		['Lisse was under 1.8 metres of water.', 'measure "1.8 metres" = 1.8 metre [water] in "1.8 metres of water"'],
		['a road below 30 cm of wet snow', 'measure "30 cm" = 0.3 metre [snow] in "30 cm of wet snow"'],
		['Lisse got under 30 cm of snow.', 'measure "under 30 cm" = ..0.3 metre [snow] in "under 30 cm of snow"'],
		['She is under 1.8 metres tall.', 'measure "under 1.8 metres" = ..1.8 metre'],
		['sold for under 20 litres of milk', 'measure "under 20 litres" = ..20 litre [milk] in "under 20 litres of milk"'],
		[
			'He lay under 10 metres of cloth.',
			'measure "under 10 metres" = ..10 metre [cloth] in "under 10 metres of cloth"',
		],
		['6.1 on the Richter scale', 'measure "6.1" = 6.1 magnitude'],
		['Geologists put the magnitude at 7.1.', 'measure "7.1" = 7.1 magnitude'],
		['The magnitude was later revised to 7.', 'measure "7" = 7 magnitude'],
		['a tremor of 4.9', 'measure "4.9" = 4.9 magnitude'],
		['a quake measuring 6.8', 'measure "6.8" = 6.8 magnitude'],
		['the quake, at a depth of 7.5', 'count "7.5" = 7.5'],
		['the magnitude was put by 3 offices', 'count "3" = 3 [offices] in "3 offices"'],
		['the magnitude, at 7 sites', 'count "7" = 7 [sites] in "7 sites"'],
		['a quake that hit at 7', 'count "7" = 7'],
		['864 barrels a day', 'measure "864 barrels a day" = 1.58987294928 litre per second'],
		['5 ft 2 in tall', 'measure "5 ft 2 in" = 1.5748 metre'],
		['2 1/4 miles', 'measure "2 1/4 miles" = 3621.024 metre'],
		['minus five degrees Celsius', 'measure "minus five degrees Celsius" = -5 celsius'],
		['two point five', 'count "two point five" = 2.5'],
		['a hundred and six', 'count "a hundred and six" = 106'],
		['it fell by a fifth.', 'ratio "a fifth" = 0.2'],
		['63 Canadian cents', 'money "63 Canadian cents" = 0.63 CAD'],
		['the 32nd floor', 'ordinal "32nd" = 32 [floor] in "32nd floor"'],
		['the third test', 'ordinal "third" = 3 [test] in "third test"'],
		['a second blast', 'ordinal "second" = 2 [blast] in "second blast"'],
	])('%s', (text, quantity) => {
		expect(told(text)).toEqual([quantity]);
	});
});

test('both values of a magnitude that was corrected are magnitudes', () => {
	expect(told('The institute corrected the magnitude from 6.7 to 6.5.')).toEqual([
		'measure "6.7" = 6.7 magnitude',
		'measure "6.5" = 6.5 magnitude',
	]);
});

describe('results of games and votes, the smaller side first', () => {
	test.each<[string, string[]]>([
		['the Lions won 112-98', ['score "112-98" = 98..112 score']],
		['they won 3-1', ['score "3-1" = 1..3 score']],
		['they lost 1-3', ['score "1-3" = 1..3 score']],
		['she won 6-4, 6-3', ['score "6-4" = 4..6 score', 'score "6-3" = 3..6 score']],
		['they lost 2 to 1.', ['score "2 to 1" = 1..2 score']],
		['they lost 2 to 3 homes', ['count "2 to 3" = 2..3 [homes] in "2 to 3 homes"']],
		['it lost 2 to fire', ['count "2" = 2']],
		['a 5-4 ruling', ['score "5-4" = 4..5 score']],
		['they voted 256 to 170', ['score "256 to 170" = 170..256 score']],
		['passed by 12 votes to three', ['score "12 votes to three" = 3..12 score']],
		['a game of 8-10 innings', ['count "8-10" = 8..10 [innings] in "8-10 innings"']],
	])('%s', (text, quantities) => {
		expect(told(text)).toEqual(quantities);
	});
});
