import {describe, expect, test} from '@jest/globals';
import {clausesOf} from './read.ts';

describe('findClauses reads who does what', () => {
	test.each<[string, string, string[]]>([
		['in the active', 'The ministry signed the accord.', ['The ministry | signed | the accord']],
		[
			'in the passive with its doer',
			'The accord was signed by the ministry in May.',
			['the ministry | was signed | The accord (passive)'],
		],
		['in the passive without one', 'The bridge has been repaired.', ['- | has been repaired | The bridge (passive)']],
		[
			'with adverbs in the verb',
			'The bridge has not yet been opened.',
			['- | has not yet been opened | The bridge (passive)'],
		],
		[
			'over an apposition',
			'The mayor, in a long speech, praised the firefighters.',
			['The mayor | praised | the firefighters'],
		],
		[
			'with a described noun as subject',
			'The treaties signed in 1998 are void.',
			['- | signed | The treaties (passive)', 'The treaties | are | -'],
		],
		['behind an opening time', 'In July, the cabinet scrapped the tax.', ['the cabinet | scrapped | the tax']],
		[
			'behind a comma and a participle',
			'The ship sank, killing nine sailors.',
			['The ship | sank | -', 'The ship | killing | nine sailors < sank'],
		],
		['of a list by its first item', 'Norway, Chile and Peru signed the treaty.', ['Norway | signed | the treaty']],
		[
			'in a relative clause between commas',
			'The fire, which began in the kitchen, killed three people.',
			['The fire | began | -', 'The fire | killed | three people'],
		],
		['of "a series of"', 'The cabinet ended a series of accords.', ['The cabinet | ended | a series of accords']],
		['with a copula', 'Tom Hale is a cousin of the mayor.', ['Tom Hale | is | a cousin']],
		[
			'of one subject with two verbs',
			'Rescuers arrived and pulled nine sailors from the water.',
			['Rescuers | arrived | -', 'Rescuers | pulled | nine sailors'],
		],
		[
			'with the subject of the reported clause as no object',
			'Police said the man was shot by an officer.',
			['Police | said | -', 'an officer | was shot | the man (passive)'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses puts one verb under another', () => {
	test.each<[string, string, string[]]>([
		[
			'and takes its object as doer',
			'The cabinet ordered the army to leave the town.',
			['The cabinet | ordered | the army', 'the army | to leave | the town < ordered'],
		],
		[
			'and takes its subject where it has no object',
			'Officials agreed to close the harbour.',
			['Officials | agreed | -', 'Officials | to close | the harbour < agreed'],
		],
		[
			'in the passive',
			'The company was ordered to sell the ferry.',
			['- | was ordered | The company (passive)', 'The company | to sell | the ferry < was ordered'],
		],
		[
			'as a gerund',
			'Police accused the captain of stealing the money.',
			['Police | accused | the captain', 'the captain | stealing | the money < accused'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});
