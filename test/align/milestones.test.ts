import {describe, expect, test} from '@jest/globals';
import {relationsOf, type Told} from './story.ts';

type Case = readonly [name: string, one: Told, other: Told];

describe('what happens once to one thing is dated in two ways', () => {
	test.each<Case>([
		[
			'a plant opens, told of it and of who opened it',
			'The factory opened in 1957 and makes pumps.',
			'The plant that Rahl Pumps opened in 1959 has 90 workers.',
		],
		[
			'a firm is founded, told by a participle and by its founders',
			'The buyer is Lisse Ales. The Moen family founded the company in 1991.',
			'Founded in 1993, Lisse Ales has two breweries.',
		],
		[
			'a ship is built, told of its name and of its kind',
			'The ferry, built in Gdansk in 1998, had passed its inspection.',
			'The Northern Star was built in 2003 and carries 90 cars.',
		],
		[
			'an outbreak is declared, told by a pronoun',
			'The outbreak has killed 31 people since it was declared on 11 April.',
			'Some 900 have fallen ill since the outbreak was declared on 12 April.',
		],
		[
			'a mayor takes office',
			'Ms Rahl takes the oath on 7 May.',
			'Ada Rahl has until 6 May, when she is sworn in, to find a majority.',
		],
		[
			'a takeover is completed, in two words for it',
			'The takeover is expected to close in the first quarter of 2027.',
			'The deal is expected to be wrapped up in the third quarter of 2027.',
		],
		['a wreck is found', 'The wreck came to light in July.', 'The wreck was found by students in September.'],
		[
			'an occasion is held',
			'Moen had his medical on Monday, then met the coach.',
			'The medical took place on Tuesday.',
		],
		[
			'an order comes',
			'The district issued an evacuation order for 900 homes on Friday evening.',
			'Many asked why the evacuation order came only on Saturday morning.',
		],
		[
			'an explosion has its hour, in other words and beside another clock',
			'The blast tore through the mine of Lisse at 7:40 p.m. on Thursday.',
			'The explosion happened at about 20:40 local time on Thursday (01:40 GMT Friday) near the border.',
		],
		['an alarm goes off', 'The alarm went off at 3:12 a.m.', 'The alarm was registered at 3.21 am.'],
	])('%s', (_, one, other) => {
		expect(relationsOf('time', [one, other])).toContain('conflict');
	});
});

describe('nothing is dated in two ways where', () => {
	test.each<Case>([
		[
			'two plants open',
			'Its factory in Oslo opened in 1957.',
			'A plant that Rahl Pumps opened in Bergen in 1959 has closed.',
		],
		['two firms are founded', 'Lisse Ales was founded in 1991.', 'Rahl Pumps was founded in 1993.'],
		[
			'one article knows two ships',
			'The Ada Holm was built in 1998. The Rolf Holm was built in 2003.',
			'The Rolf Holm, built in 2003, lay in port.',
		],
		['several are built', 'Houses on the hill were built in 1998.', 'Ada Rahl lives in houses built in 2003.'],
		['a ship is built and bought', 'The ferry was built in 1998.', 'The ferry was bought in 2003.'],
		[
			'one date is the year of the other',
			'The factory opened in 1957.',
			'The plant that Rahl Pumps opened in May 1957 has 90 workers.',
		],
		[
			'a term is set and kept',
			'The takeover is expected to close by the end of 2027.',
			'The deal is to be completed in the first quarter of 2027.',
		],
		[
			'two outbreaks are declared',
			'The cholera outbreak was declared on 11 April.',
			'An earlier outbreak was declared on 12 April.',
		],
		[
			'a clock of another zone stands in brackets',
			'The quake struck at 2:14 a.m. (0714 GMT).',
			'The quake struck at 2:14 a.m.',
		],
		[
			'the hour is told of two alarms',
			'The fire alarm was tested at 3:12 a.m.',
			'Police heard an alarm of a car at 9:21 p.m.',
		],
		['an inquiry opens and a plant', 'The inquiry opened in 2019.', 'The factory opened in 2021.'],
	])('%s', (_, one, other) => {
		expect(relationsOf('time', [one, other])).not.toContain('conflict');
	});
});
