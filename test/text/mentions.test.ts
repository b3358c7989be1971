import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, property, array, string, oneof} from 'fast-check';
import type {Mention} from '../../src/model/index.ts';
import {findMentions} from '../../src/text/mentions.ts';
import {findParts} from '../../src/text/parts.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

function mentionsIn(text: string): Mention[] {
	return findMentions(text, splitSentences(text, findParts(text)));
}

/** A headline of its own, so that the sentences under test stand in the body. */
function mentionsInBody(body: string): readonly string[] {
	const text = `News of the day\n\n${body}`;
	return mentionsIn(text).map(({start, end, entity}) => `${text.slice(start, end)} -> ${entity}`);
}

test.each<[string, string]>([
	['The mayor of Tarnbrod resigned.', 'place'],
	['The residents of Tarnbrod fled.', 'place'],
	['Tarnbrod resigned.', 'person'],
	['The wife of Tarnbrod resigned.', 'other'],
])('the kind of the name in %j', (text, type) => {
	expect(mentionsIn(`News of the day\n\n${text}`).find(({name}) => name === 'Tarnbrod')?.type).toBe(type);
});

describe('the towns of a dateline', () => {
	test.each<[string, string[]]>([
		['Nacala, 8 May - Two men left.', ['Nacala -> place:nacala']],
		['PARIS, May 8 (Wire) — Two men left.', ['PARIS -> place:paris']],
		['KYIV/MOSCOW – Two men left.', ['KYIV -> place:kyiv', 'MOSCOW -> place:moscow']],
		['Nacala, 8, said two men left.', ['Nacala -> person:nacala']],
	])('%s', (body, mentions) => {
		expect(mentionsInBody(body)).toEqual(mentions);
	});
});

describe('products, vehicles and events', () => {
	test.each<[string, string[]]>([
		['The Falcon 9 rocket took off.', ['Falcon 9 -> other:falcon 9']],
		['We saw the Boeing 737 MAX there.', ['Boeing 737 MAX -> other:boeing 737 max']],
		['We saw a Boeing 737-800 there.', ['Boeing 737-800 -> other:boeing 737-800']],
		['We saw two Boeing 737s there.', ['Boeing 737 -> other:boeing 737']],
		['We saw an Airbus A320 there.', ['Airbus A320 -> other:airbus a320']],
		['We saw a MiG-29 and an F-16 there.', ['MiG-29 -> other:mig-29', 'F-16 -> other:f-16']],
		['They sell the iPhone 15 there.', ['iPhone 15 -> other:iphone 15']],
		['The flight of Apollo 11 was long.', ['Apollo 11 -> other:apollo 11']],
		['He is new to Formula 1 there.', ['Formula 1 -> other:formula 1']],
		['They fought at Cop26 and at Cop 28 too.', ['Cop26 -> other:cop26', 'Cop 28 -> other:cop 28']],
		[
			'We saw HMS Sable and the MV Anna Roe there.',
			['HMS Sable -> other:hms sable', 'MV Anna Roe -> other:mv anna roe'],
		],
		['They were on the cruise ship Costa Verda there.', ['Costa Verda -> other:costa verda']],
		['The ruin of Hurricane Irma was wide.', ['Hurricane Irma -> other:hurricane irma']],
		['They won Super Bowl LVII there.', ['Super Bowl LVII -> other:super bowl lvii']],
		['The makers of Boeing said so.', ['Boeing -> organization:boeing']],
		['A 5G mast stood at 221B there.', []],
		['He wore the No. 10 shirt.', []],
		['No. 10 said so.', ['No. 10 -> country:GB']],
	])('%s', (body, mentions) => {
		expect(mentionsInBody(body)).toEqual(mentions);
	});

	test.each<[string, string[]]>([
		['Apple said so there.', ['Apple -> organization:apple']],
		['Target practice is over there.', []],
	])('a company that is called like a thing, at the start of %s', (body, mentions) => {
		expect(mentionsInBody(body)).toEqual(mentions);
	});

	test('a ship that is called like a country is not the country', () => {
		expect(mentionsInBody('They were on the ferry Estonia there.')).toEqual([]);
	});
});

describe('names of people', () => {
	test.each([
		['It was signed by Deputy Transport Minister Oleg Sidorov on Monday.', 'Oleg Sidorov', 'Deputy Transport Minister'],
		[
			"They met Norway's Extraordinary and Plenipotentiary Ambassador Kari Lund in May.",
			'Kari Lund',
			'Extraordinary and Plenipotentiary Ambassador',
		],
		['Talks with French Foreign Minister Jean Moreau failed.', 'Jean Moreau', 'Foreign Minister'],
		['The plan of Chief of Staff Peter van der Meer was leaked.', 'Peter van der Meer', 'Chief of Staff'],
		['The storm is weak, said emergency coordinator Dana Whitfield.', 'Dana Whitfield', 'emergency coordinator'],
		[
			'Igor Balashov, deputy head of the port authority, resigned.',
			'Igor Balashov',
			'deputy head of the port authority',
		],
		[
			'There is no plan, said a spokeswoman for the harbour, Ines Duarte.',
			'Ines Duarte',
			'spokeswoman for the harbour',
		],
		['He answered the Bremen prosecutor, Ines Duarte, at once.', 'Ines Duarte', 'prosecutor'],
		['She was treated by Dr. Helen Marsh there.', 'Helen Marsh', 'Dr.'],
	])('%s', (body, name, title) => {
		const text = `News of the day\n\n${body}`;
		const person = mentionsIn(text).find(({type}) => type === 'person');
		expect(person && text.slice(person.start, person.end)).toBe(name);
		expect(person?.title && text.slice(person.title.start, person.title.end)).toBe(title);
	});

	test.each([
		["We spoke to Conor O'Reilly there.", "Conor O'Reilly"],
		['We spoke to Robert F. Tillman Jr. there.', 'Robert F. Tillman Jr.'],
		['We spoke to Jean-Luc Perrin there.', 'Jean-Luc Perrin'],
		['We spoke to Kang Min-jun there.', 'Kang Min-jun'],
		['We spoke to Tariq al-Masri there.', 'Tariq al-Masri'],
		['We spoke to Zoltán Erdős there.', 'Zoltán Erdős'],
		["We saw Martin Kessler's car there.", 'Martin Kessler'],
		['We spoke to Paula Reyes, 34, there.', 'Paula Reyes'],
	])('takes the whole name in "%s"', (body, name) => {
		expect(mentionsInBody(body)).toContain(`${name} -> person:${name.toLowerCase()}`);
	});
});

describe('places, states and blocs', () => {
	test.each([
		['Officials in Moscow were silent.', 'Moscow -> place:moscow'],
		['Later Moscow accused the envoys of spying.', 'Moscow -> country:RU'],
		['Later Berlin and Paris urged the envoys to stay.', 'Berlin -> country:DE'],
		['The envoys left Berlin and Paris.', 'Berlin -> place:berlin'],
		['Police in Tarnholm-on-Sea said so.', 'Tarnholm-on-Sea -> place:tarnholm-on-sea'],
		['He denied any ties with Beijing.', 'Beijing -> country:CN'],
		['A source in the Kremlin was silent.', 'Kremlin -> country:RU'],
		['The Norwegian fleet left port.', 'Norwegian -> country:NO'],
		['The ship passed Great Britain at night.', 'Great Britain -> country:GB'],
		['Ships of NATO left port.', 'NATO -> bloc:nato'],
		['The flood reached the banks of the Hollow River by noon.', 'Hollow River -> place:hollow river'],
		['Fans left the Brackwater race track early.', 'Brackwater race track -> place:brackwater race track'],
		['He lives in Erie, Pa., with his dog.', 'Pa. -> place:pennsylvania'],
		['It was a blow to Israeli-Palestinian talks.', 'Palestinian -> country:PS'],
		['A fire broke out in the city of Liberia on Monday.', 'Liberia -> place:liberia'],
		['A fire broke out in the area of Tarnholm on Monday.', 'Tarnholm -> place:tarnholm'],
		['A fire broke out in Tarnholm on Monday.', 'Tarnholm -> place:tarnholm'],
		['A fire broke out near the village of Tarnholm.', 'Tarnholm -> place:tarnholm'],
	])('reads "%s"', (body, mention) => {
		expect(mentionsInBody(body)).toContain(mention);
	});

	test('parts an organ of state from its state and keeps the state in its key', () => {
		const found = mentionsInBody('The Danish Ministry of Fisheries agreed. Later the Danish Fisheries Ministry paid.');
		expect(found).toContain('Danish -> country:DK');
		expect(found).toContain('Ministry of Fisheries -> organization:denmark fisheries ministry');
		expect(found).toContain('Fisheries Ministry -> organization:denmark fisheries ministry');
	});
});

describe('organisations and things', () => {
	test.each([
		["He left the Workers' Party early.", "Workers' Party -> organization:workers' party"],
		['Companies such as Tarnholm paid more.', 'Tarnholm -> organization:tarnholm'],
		['It was told by the Tarnholm Daily first.', 'Tarnholm Daily -> organization:tarnholm daily'],
		['It has stood since the Six Day War of old.', 'Six Day War -> other:six day war'],
		['The firm Orsa Foods Plc paid. Orsa Foods said so.', 'Orsa Foods -> organization:orsa foods plc'],
		['Karl Moen KC said so.', 'Karl Moen -> person:karl moen'],
		['The firm Karl Moen Ltd paid. Karl Moen said so.', 'Karl Moen -> person:karl moen'],
		['Shares of Goldman Sachs Group Inc. fell. Later Goldman rose.', 'Goldman -> organization:goldman sachs'],
		['Marcus Ericsson led. Then Ericsson crashed.', 'Ericsson -> person:marcus ericsson'],
	])('%s', (body, mention) => {
		expect(mentionsInBody(body)).toContain(mention);
	});

	test('takes a title without a name once', () => {
		const found = mentionsInBody("Prime Minister Rosa Lindqvist left. The Prime Minister's envoys stayed.");
		expect(found.filter((mention) => mention.startsWith('Prime Minister'))).toEqual([
			'Prime Minister -> person:rosa lindqvist',
		]);
	});
});

describe('what is no name', () => {
	test.each([
		'Doctors said on Monday that shares fell in March.',
		'Meanwhile, police said I was right.',
		'They speak Arabic and follow Western customs.',
		'READ MORE about this story below and there.',
	])('"%s"', (body) => {
		expect(mentionsInBody(body)).toEqual([]);
	});

	test('a word that only a headline in title case capitalises', () => {
		const text = 'Harbour Workers Reject Offer From Norway\n\nThe workers of the harbour reject the offer.';
		expect(mentionsIn(text).map(({start, end}) => text.slice(start, end))).toEqual(['Norway']);
	});

	test('a headline in title case keeps the people whom the body names', () => {
		const text = 'Harbour Chief Brandvold Rejects Offer\n\nThe chief, Silje Brandvold, did reject an offer today.';
		expect(mentionsIn(text).map(({entity}) => entity)).toEqual(['person:silje brandvold', 'person:silje brandvold']);
	});
});

describe('every mention', () => {
	const pieces = oneof(
		string({unit: 'grapheme'}),
		constantFrom(
			'President ',
			'Maria ',
			'de ',
			'la ',
			'Cruz',
			', ',
			'. ',
			'said ',
			'the ',
			'U.S. ',
			'-',
			'al-',
			"'s ",
			'Ministry of ',
			'(',
			')',
			'MTA',
			'\n',
			'he ',
			'Élodie ',
			'Łukasz ',
			'“',
			'”',
			'34',
			'and ',
		),
	);

	test('is found in linear time in a row of twenty thousand capitals', () => {
		const growth = growthOf(1250, (count) => {
			const text = 'Orla Bank of Minister '.repeat(count);
			return () => mentionsIn(text);
		});
		expect(growth).toBeLessThan(LINEAR);
	});

	test('has a span inside the text, stands in order and shares no character with another', () => {
		assert(
			property(array(pieces, {maxLength: 40}), (parts) => {
				const text = parts.join('');
				let end = 0;
				for (const mention of mentionsIn(text)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					end = mention.end;
					expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});

describe('parts of towns', () => {
	test.each([
		['The Brooklyn fire lasted all night.', 'Brooklyn -> place:brooklyn'],
		['They crossed the Bronx on foot.', 'Bronx -> place:bronx'],
		['Kreuzberg voted on Sunday.', 'Kreuzberg -> place:kreuzberg'],
		['Dana Kreuzberg spoke. Then Kreuzberg left.', 'Kreuzberg -> person:dana kreuzberg'],
	])('%s', (body, mention) => {
		expect(mentionsInBody(body)).toContain(mention);
	});

	test('that are called like common words need a word of place', () => {
		expect(mentionsInBody('The show Queens opened.').join()).not.toContain('place:');
	});
});
