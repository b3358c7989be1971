import {describe, expect, test} from '@jest/globals';
import {type Slot, type SlotRole, spanText} from '../../src/model/index.ts';
import {claimAt} from './read.ts';

function slotsAt(text: string, word: string, role: SlotRole): Slot[] {
	return claimAt(text, word)?.slots.filter((slot) => slot.role === role) ?? [];
}

/** "words = low to high unit [head]" of the slots of one role. */
function numbers(text: string, word: string, role: SlotRole): string[] {
	return slotsAt(text, word, role).map(({span, value, head}) => {
		if (value.kind !== 'number') return value.kind;
		const interval = value.low === value.high ? `${value.low}` : `${value.low ?? ''}..${value.high ?? ''}`;
		return `${spanText(text, span)} = ${interval}${value.unit === '' ? '' : ` ${value.unit}`}${head === undefined ? '' : ` [${head}]`}`;
	});
}

describe('a count', () => {
	test.each<[string, string, string, string[]]>([
		['is of its noun', 'The storm hurt nine sailors.', 'hurt', ['nine sailors = 9 [sailor]']],
		[
			'is of the commonest noun for its kind',
			'The storm hurt 14 individuals.',
			'hurt',
			['14 individuals = 14 [person]'],
		],
		[
			'is done to by a participle that looks like a noun',
			'Bandits had abducted no fewer than 85 pupils.',
			'abducted',
			['no fewer than 85 pupils = 85.. [student]'],
		],
		['keeps a lower bound', 'The storm hurt at least nine sailors.', 'hurt', ['at least nine sailors = 9.. [sailor]']],
		['keeps an upper bound', 'The storm hurt up to 40 sailors.', 'hurt', ['up to 40 sailors = ..40 [sailor]']],
		['belongs to who does it', 'Up to 40 sailors left the ship.', 'left', ['Up to 40 sailors = ..40 [sailor]']],
		['goes to the event that holds it', 'It announced the loss of 11 jobs.', 'announced', []],
		[
			'goes to the nearest verb where no phrase holds it',
			'The storm that hit Oslo left 30 hurt.',
			'left',
			['30 hurt = 30 [injured]'],
		],
		[
			'is the part that is told of, not its whole',
			'Twelve of the 23 divers were rescued.',
			'rescued',
			['Twelve of the 23 divers = 12 [diver]'],
		],
		['is none where it only describes', 'The storm sank a three-mast ship.', 'sank', []],
	])('%s', (_, text, word, expected) => {
		expect(numbers(text, word, 'count')).toEqual(expected);
	});
});

describe('a count is of a part', () => {
	test.each<[string, boolean]>([
		['The gunman killed two pupils and a teacher.', true],
		['The gunman killed two pupils, a teacher and a guard.', true],
		['The gunman killed two pupils and fled.', false],
		['The gunman killed two pupils and a dog.', false],
		['The gunman killed two pupils, a court heard.', false],
	])('%s', (text, expected) => {
		expect(slotsAt(text, 'killed', 'count').map(({part = false}) => part)).toEqual([expected]);
	});
});

describe('the class of what is counted', () => {
	test.each<[string, string, string, unknown]>([
		['is the bloc that is named', 'It ended deals with 11 NATO states.', 'NATO states', ['bloc:nato']],
		['is the words before the noun', 'It ended deals with 11 military suppliers.', 'military suppliers', ['military']],
	])('%s', (_, text, words, classes) => {
		expect(slotsAt(text, 'ended', 'class').map(({span, value}) => [spanText(text, span), value])).toEqual([
			[words, {kind: 'class', classes}],
		]);
	});

	test('is not given where nothing stands before the noun', () => {
		expect(slotsAt('It ended deals with 11 states.', 'ended', 'class')).toEqual([]);
	});
});

describe('an amount or measure', () => {
	test.each<[string, string, string, SlotRole, string[]]>([
		[
			'is of the noun behind "of"',
			'The storm dropped 24 inches of snow.',
			'dropped',
			'measure',
			['24 inches = 0.6096 metre [snow]'],
		],
		[
			'is of the noun that it describes',
			'It announced a $47 billion purchase.',
			'announced',
			'amount',
			['$47 billion = 47000000000 USD [buy]'],
		],
		[
			'is of the noun before "of", not of the time behind it',
			'It may pay a penalty of $700 million next year.',
			'pay',
			'amount',
			['$700 million = 700000000 USD [fine]'],
		],
		[
			'is of the noun behind it, also where the tagger takes that for an adjective',
			'The airline is to pay a $700 million fine, the largest of its kind.',
			'pay',
			'amount',
			['$700 million = 700000000 USD [fine]'],
		],
		[
			'is of the noun before "of"',
			'It announced a purchase of $47 billion.',
			'purchase',
			'amount',
			['$47 billion = 47000000000 USD [buy]'],
		],
		[
			'is of the verb with its preposition',
			'Unemployment fell to 4.1 percent.',
			'fell',
			'measure',
			['4.1 percent = 4.1 percent [fall to]'],
		],
		['is of the verb alone', 'The company paid $3.4 million.', 'paid', 'amount', ['$3.4 million = 3400000 USD [pay]']],
	])('%s', (_, text, word, role, expected) => {
		expect(numbers(text, word, role)).toEqual(expected);
	});
});

describe('an age', () => {
	test.each<[string, string, string]>([
		['of the dead', 'Ida Moll has died at 87 of cancer.', 'died'],
		['behind "aged" and a day', 'Ida Moll died on Monday aged 87.', 'died'],
		['behind a battle that is lost', 'Ida Moll lost a battle with cancer at 87.', 'lost'],
	])('is the age %s', (_, text, word) => {
		expect(slotsAt(text, word, 'age').map(({value, entities}) => [value, entities])).toEqual([
			[expect.objectContaining({low: 87, high: 87, unit: 'year'}), ['person:ida moll']],
		]);
		expect(slotsAt(text, word, 'count')).toEqual([]);
	});
});

describe('a time or place', () => {
	test.each<[string, string, string, SlotRole, string[]]>([
		[
			'stands in a phrase of the claim',
			'The accord was signed in Oslo on 27 May 2024.',
			'signed',
			'time',
			['27 May 2024'],
		],
		['stands in front', 'On Monday, the ministry signed the accord.', 'signed', 'time', ['Monday']],
		['stands behind without a phrase', 'The ministers met two weeks earlier.', 'met', 'time', ['two weeks earlier']],
		[
			'may be told by the clock',
			'The quake hit the town at 2:14 am (0714 GMT) on Thursday.',
			'hit',
			'time',
			['2:14 am (0714 GMT) on Thursday'],
		],
		['stays with its own verb', 'The minister resigned after the ferry hit a rock on Monday.', 'resigned', 'time', []],
		['stays with its participle', 'The lift, built in 1971, was shut until Sunday.', 'shut', 'time', ['until Sunday']],
		[
			'stays with the verb behind it',
			'The mill opened in 1957 and at its peak, in 1979, had 90 looms.',
			'opened',
			'time',
			['1957'],
		],
		[
			'opens the clause behind it',
			'The boat lay off the pier when, shortly before 8 a.m., it was hit by a wave.',
			'hit',
			'time',
			['shortly before 8 a.m.'],
		],
		[
			'is not of the clause before the one that it opens',
			'The boat lay off the pier when, shortly before 8 a.m., it was hit by a wave.',
			'lay',
			'time',
			[],
		],
		['is where it happened', 'The accord was signed in Oslo on 27 May 2024.', 'signed', 'place', ['Oslo']],
		['is the city of a name', 'The accord was signed in the city of Bergen.', 'signed', 'place', ['Bergen']],
		[
			'is shared by the verb joined to it',
			'A man opened fire in Oslo and killed nine people.',
			'killed',
			'place',
			['Oslo'],
		],
		[
			'is shared by the verb before',
			'A man killed nine people and wounded 14 others at a concert in Oslo.',
			'killed',
			'place',
			['Oslo'],
		],
		[
			'is not shared by a verb of another time',
			'The company was founded in Oslo and now sells shoes.',
			'sells',
			'place',
			[],
		],
		['is not shared when it is a direction', 'The crew left the ship and sailed to Oslo.', 'left', 'place', []],
		['is no country that a source is from', 'According to Norway, the ferry sank.', 'sank', 'place', []],
		['is no country that only describes', 'The accord was signed in a Norwegian room.', 'signed', 'place', []],
		['may be a site without a name', 'He was arrested at a motel in Oslo.', 'arrested', 'place', ['a motel', 'Oslo']],
		['may be a site of two words', 'He was arrested at a rest area.', 'arrested', 'place', ['a rest area']],
		['is no number of sites', 'They were treated in three hospitals.', 'treated', 'place', []],
	])('%s', (_, text, word, role, expected) => {
		expect(slotsAt(text, word, role).map(({span}) => spanText(text, span))).toEqual(expected);
	});
});

describe('the members of a list', () => {
	test.each<[string, string, string, unknown]>([
		[
			'are named by what they are',
			'It ended accords with Norway, Canada and Spain.',
			'Norway, Canada and Spain',
			{members: ['country:NO', 'country:CA', 'country:ES'], exhaustive: true},
		],
		[
			'may be a sample',
			'It ended accords with states including Norway and Spain.',
			'Norway and Spain',
			{members: ['country:NO', 'country:ES'], exhaustive: false},
		],
	])('%s', (_, text, words, value) => {
		expect(slotsAt(text, 'ended', 'members').map((slot) => [spanText(text, slot.span), slot.value])).toEqual([
			[words, {kind: 'set', ...Object(value)}],
		]);
	});
});

describe('a participant', () => {
	test.each([
		['The firm said Tuesday it would appeal.', 'said'],
		['Three guards died in the escape on Sunday.', 'escape'],
	])('is no time: %s', (text, word) => {
		expect(slotsAt(text, word, 'patient')).toEqual([]);
	});

	test('is the thing that its head names', () => {
		expect(slotsAt('The ministry praised Ann Lowe.', 'praised', 'patient')).toMatchObject([
			{value: {kind: 'name', entity: 'person:ann lowe', surface: 'Ann Lowe'}, entities: ['person:ann lowe']},
		]);
	});

	test('is its words where no name heads it', () => {
		expect(slotsAt('The ministry praised the Norwegian sailors.', 'praised', 'patient')).toMatchObject([
			{value: {kind: 'words', words: ['norwegian', 'sailor']}, head: 'sailor', entities: ['country:NO']},
		]);
	});
});
