import {describe, expect, test} from '@jest/globals';
import {spanText} from '../../src/model/index.ts';
import {claimAt, linesOf, wordsOf} from './read.ts';

/** "verb class: agent > patient" of each claim of a text. */
function frames(text: string): string[] {
	return linesOf(
		text,
		(claim) =>
			`${claim.predicate.nominal ? 'noun ' : ''}${claim.predicate.verbClass}: ${wordsOf(text, claim, 'agent')} > ${wordsOf(text, claim, 'patient')}`,
	);
}

describe('findFrames finds a frame', () => {
	test.each<[string, string, string[]]>([
		['for each verb', 'The ministry signed the accord.', ['sign: The ministry > the accord']],
		[
			'for a verb with its particle',
			'The union called off the strike.',
			['end: The union > the strike', 'noun attack: The union > -'],
		],
		[
			'for a noun that names an event, with its "of" as patient',
			'The cabinet announced the termination of two accords.',
			['announce: The cabinet > the termination', 'noun end: The cabinet > two accords'],
		],
		[
			'for a noun whose doer stands behind "by"',
			'The mayor praised the repair of the bridge and the purchase of a ferry by the council.',
			['praise: The mayor > the repair', 'noun buy: the council > a ferry'],
		],
		[
			'for the noun that a light verb carries',
			'Ann Lowe made an attack on the mayor.',
			['make: Ann Lowe > an attack', 'noun attack: Ann Lowe > the mayor'],
		],
		[
			'for a noun that is the subject, without its clause as doer',
			'The loss of 11 jobs was announced.',
			['announce: - > The loss', 'noun fall: - > 11 jobs'],
		],
		[
			'once for a noun that stands in two clauses',
			'The sale, which failed, is void.',
			['fail: The sale > -', 'noun sell: - > -', 'be: The sale > -'],
		],
		[
			'for a noun without the "of" of another noun',
			'Nine people died in a fire in the suburbs of Oslo.',
			['die: Nine people > -', 'noun burn: - > the suburbs'],
		],
		['but none for the noun within a verb', 'The gunman opened fire on the crowd.', ['shoot: The gunman > fire']],
		['of "be" for all copulas', 'The captain remains the owner.', ['be: The captain > the owner']],
	])('%s', (_, text, expected) => {
		expect(frames(text)).toEqual(expected);
	});

	test.each([
		'OSLO/BERGEN, Feb 10 (Wire) - Danish police arrested two men.',
		'Nacala, 8 May - Danish police arrested two men.',
		'Hanoi - Danish police arrested two men.',
		'Beira (Mozambique) - Danish police arrested two men.',
		'LIMA (Wire) — Danish police arrested two men.',
	])('and nothing of the dateline in “%s”', (text) => {
		expect(frames(text)).toEqual(['arrest: Danish police > two men']);
		expect(claimAt(text, 'arrested')?.slots.filter(({role}) => role === 'time')).toEqual([]);
	});

	test.each([
		['Half a million people fled.', 'leave: Half a million people > -'],
		['Two and a half million people fled.', 'leave: Two and a half million people > -'],
		['Two-and-a-half million people fled.', 'leave: Two-and-a-half million people > -'],
		['Two and a dog fled.', 'leave: Two > -'],
		['The foreign and trade minister fled.', 'leave: The foreign and trade minister > -'],
		['Culture and Tourism Minister Ida Moll fled.', 'leave: Culture and Tourism Minister Ida Moll > -'],
		['The mayor, Ida Moll, on Friday denied flatly the claim.', 'deny: The mayor > the claim'],
	])('of the whole phrase in “%s”', (text, expected) => {
		expect(frames(text)[0]).toBe(expected);
	});

	test.each([
		['The trawler set out from Oslo.', 'leave'],
		['The yacht set sail on Friday.', 'leave'],
		['The ship put to sea.', 'leave'],
		['The crew was moved to safety.', 'leave'],
		['The crew was winched to safety.', 'rescue'],
		['The bridge opened again on Monday.', 'resume'],
		['The riot cost the lives of 14 inmates.', 'kill'],
		['Police rounded up 30 men.', 'arrest'],
		['The ship put to port.', 'put'],
		['The crew set the sail.', 'set'],
		['The crew was moved to Oslo.', 'move'],
		['The bridge opened on Monday.', 'open'],
	])('of what the idiom means in “%s”', (text, verbClass) => {
		expect(frames(text)[0]?.split(':')[0]).toBe(verbClass);
	});

	test('but none for a noun within a name', () => {
		expect(frames('Ann Lowe joined the Ministry of Trade.')).toEqual(['join: Ann Lowe > the Ministry']);
	});
});

describe('a claim covers', () => {
	test.each([
		[
			'its verb and noun phrases',
			'On Monday the ministry signed the accord.',
			'signed',
			'Monday the ministry signed the accord',
		],
		[
			'a nominal and what it holds',
			'It announced the termination of two accords.',
			'termination',
			'It announced the termination of two accords',
		],
	])('%s', (_, text, word, expected) => {
		const claim = claimAt(text, word);
		expect(claim && spanText(text, claim)).toBe(expected);
	});
});
