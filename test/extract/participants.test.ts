import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('a participant', () => {
	test.each([
		[
			'of another kind of thing is an instrument',
			'A man stabbed two guards with a kitchen knife.',
			'stabbed',
			'attack: agent A man; patient two guards; instrument a kitchen knife; count two guards',
		],
		[
			'behind "by" may be an instrument',
			'The judge was killed by a car bomb.',
			'killed',
			'kill: patient The judge; instrument a car bomb',
		],
		['behind "with" may be a companion', 'The king left with his brother.', 'left', 'leave: agent The king'],
		[
			'has the office before a name',
			'Mayor Ingrid Dahl opened the museum.',
			'opened',
			'open: agent Mayor Ingrid Dahl; patient the museum; role Mayor',
		],
		[
			'has the office behind a name',
			'Ingrid Dahl, the mayor of Tromso, opened the museum.',
			'opened',
			'open: agent Ingrid Dahl; patient the museum; role mayor of Tromso',
		],
		[
			'has both fields of the office',
			'Culture and Tourism Minister Ingrid Dahl opened the museum.',
			'opened',
			'open: agent Culture and Tourism Minister Ingrid Dahl; patient the museum; role Culture and Tourism Minister',
		],
		[
			'has both fields of an office in small letters',
			'The foreign and trade minister, Ingrid Dahl, opened the museum.',
			'opened',
			'open: agent The foreign and trade minister; patient the museum; role foreign and trade minister',
		],
		[
			'has the rank before a name in apposition',
			'The spokesman for the army, Brigadier Omar Dahl, on Friday denied flatly the claim.',
			'denied',
			'deny: agent The spokesman; patient the claim; time Friday; role Brigadier',
		],
		[
			'keeps an age from its subject',
			'Ann Lowe, 43, who steered the ship, left.',
			'steered',
			'steer: agent Ann Lowe; patient the ship; age 43',
		],
		[
			'follows an apposition with an age',
			'Anna Vik was found on Friday, and her husband, Per Vik, 34, was arrested.',
			'arrested',
			'arrest: patient her husband; age 34',
		],
		[
			'is counted by its part',
			'Twelve of the 23 miners were rescued.',
			'rescued',
			'rescue: patient Twelve of the 23 miners; count Twelve of the 23 miners (part)',
		],
		[
			'is what "hundreds of" counts',
			'Hundreds of residents fled the village.',
			'fled',
			'leave: agent Hundreds of residents; patient the village; count Hundreds of residents',
		],
		[
			'is no word of a compound',
			'The must-see film opened on Friday.',
			'opened',
			'open: agent The must-see film; time Friday',
		],
		[
			'may end like a verb',
			'The steel works employ 900 people.',
			'employ',
			'employ: agent The steel works; patient 900 people; count 900 people',
		],
		['may stand behind "as"', 'Flights cancelled as storm nears coast', 'nears', 'near: agent storm; patient coast'],
		[
			'is the noun before a date that "that" stands for',
			'It built a rocket on 12 May that reached Oslo.',
			'reached',
			'arrive: agent a rocket; patient Oslo; time 12 May',
		],
		[
			'is the noun that "that" stands for',
			'The mayor signed a decree that orders the firm to leave.',
			'orders',
			'order: agent a decree; patient the firm',
		],
		[
			'stands behind a full date',
			'On April 13, 2012, Norway launched the satellite.',
			'launched',
			'begin: agent Norway; patient the satellite; time April 13, 2012',
		],
		[
			'has a rank',
			'It was the deadliest crash since 1998.',
			'was',
			'be: agent It; patient the deadliest crash; time since 1998; order deadliest',
		],
		['is a pronoun before a past form', 'He pointed to a march led by mayors.', 'pointed', 'point: agent He'],
		[
			'is no subject of a verb of saying alone',
			'Tom Hale, the head of the port, said the ferry crashed after the storm.',
			'crashed',
			'crash: agent the ferry',
		],
		[
			'may stand behind a name that is a people',
			'Police gave the names of the Norwegians who died.',
			'died',
			'die: agent the Norwegians',
		],
		['may stand behind "for"', 'It is time for the council to act.', 'act', 'act planned: agent the council'],
		[
			'keeps the time of its own verb',
			'The mayor, who resigned last month, praised the crew on Monday.',
			'praised',
			'praise: agent The mayor; patient the crew; time Monday',
		],
		[
			'is no participle behind "as"',
			'The firm sold the mine as planned.',
			'sold',
			'sell: agent The firm; patient the mine',
		],
		['has a rank by time', 'Wheat prices fell to a 12-week low.', 'fell', 'fall: agent Wheat prices; order 12-week'],
		[
			'has an ordinal rank',
			'It was the second explosion this year.',
			'was',
			'be: agent It; patient the second explosion; order second; time this year',
		],
		['does not do what it suffers', 'Four people died in the fire.', 'fire', 'burn:'],
		[
			'moves from one place to another',
			'The train travelled from Lyon to Paris.',
			'travelled',
			'travel: agent The train; place Lyon; place Paris',
		],
		['is in the place of its verb', 'The explosion killed nine people in Lyon.', 'explosion', 'explode: place Lyon'],
		['is where it breaks out', 'A fire broke out on a ferry in Bergen.', 'fire', 'burn: patient a ferry; place Bergen'],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
