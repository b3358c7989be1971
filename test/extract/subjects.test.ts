import {describe, expect, test} from '@jest/globals';
import {clausesOf} from './read.ts';

describe('findClauses gives a clause its own subject', () => {
	test.each<[string, string, string[]]>([
		[
			'of a number behind the phrase that opens the sentence',
			'With a crowbar three men broke the lock.',
			['three men | broke | the lock'],
		],
		[
			'not of a number that belongs to the name before it',
			'After the Category 3 storms the mayor praised the crew.',
			['the mayor | praised | the crew'],
		],
		[
			'that verbs share over "and"',
			'The storm killed nine people and injured 14 others.',
			['The storm | killed | nine people', 'The storm | injured | 14 others'],
		],
		[
			'that verbs share over "but"',
			'The council will keep its ferry but will sell its trams.',
			['The council | will keep | its ferry', 'The council | will sell | its trams'],
		],
		[
			'where "and" joins two clauses',
			'The storm hit Bergen, and nine people died.',
			['The storm | hit | Bergen', 'nine people | died | -'],
		],
		[
			'but leaves the list that a verb of speech reports of whole',
			'Police said Norway and Chile have signed.',
			['Police | said | -', 'Norway | have signed | -'],
		],
		[
			'behind a clause that opens the sentence',
			'When the ferry hit a rock, the crew left the ship.',
			['the ferry | hit | a rock', 'the crew | left | the ship'],
		],
		[
			'behind an opening participle',
			'Citing the storm, the ministry closed the port.',
			['- | Citing | the storm', 'the ministry | closed | the port'],
		],
		[
			'behind a preposition that opens a clause',
			'The mayor resigned after the ferry had sunk.',
			['The mayor | resigned | -', 'the ferry | had sunk | -'],
		],
		['with a nominative pronoun', 'In the report of the army, he praised her.', ['he | praised | her']],
		[
			'behind a relative clause',
			'The minister who signed the decree resigned.',
			['The minister | signed | the decree', 'The minister | resigned | -'],
		],
		[
			'behind a relative clause in commas',
			'The company, which owns the ferry, denied the report.',
			['The company | owns | the ferry', 'The company | denied | the report'],
		],
		[
			'by the noun before "that", which stays an object',
			'The mayor praised the crew that saved him.',
			['The mayor | praised | the crew', 'the crew | saved | him'],
		],
		[
			'by the noun before "that", though it has a preposition',
			'Nine people died in a fire that destroyed the school.',
			['Nine people | died | -', 'a fire | destroyed | the school'],
		],
		[
			'of whoever holds an office at the place before "who"',
			'Police met the mayor of Oslo, who praised them.',
			['Police | met | the mayor', 'the mayor | praised | them'],
		],
		[
			'of the person before "who", over all that only describes him',
			'Police met a nurse from the Norwegian town of Bergen, who praised them.',
			['Police | met | a nurse', 'a nurse | praised | them'],
		],
		[
			'of whoever holds an office for many at the place before "who"',
			'Police met the minister of seniors, who praised them.',
			['Police | met | the minister', 'the minister | praised | them'],
		],
		[
			'of the nearest people before "who"',
			'Police met a friend of the divers who praised them.',
			['Police | met | a friend', 'the divers | praised | them'],
		],
		[
			'of many under one word before "who"',
			'The mayor came with a crew who praised them.',
			['The mayor | came | -', 'a crew | praised | them'],
		],
		[
			'behind dashes',
			'The tower — which stood in Oslo — fell on Monday.',
			['The tower | stood | -', 'The tower | fell | -'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses steps over what describes the subject', () => {
	test.each<[string, string, string[]]>([
		[
			'a participle and its object',
			'Drivers using the road were told of the ice.',
			['Drivers | using | the road', '- | were told | Drivers (passive)'],
		],
		[
			'a participle behind a place',
			'Men from Hull carrying guns were shot.',
			['Men | carrying | guns', '- | were shot | Men (passive)'],
		],
		[
			'a participle in what is said',
			'She said men crossing the road were hit.',
			['She | said | men', 'men | crossing | the road < said', '- | were hit | men (passive)'],
		],
		[
			'a relative clause with a place, before a report',
			'Ann Lowe, who met two envoys at the inn, Dunmoor, said the talks had failed.',
			['Ann Lowe | met | two envoys', 'Ann Lowe | said | -', 'the talks | had failed | -'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});

	test.each<[string, string, string[]]>([
		[
			'a participle behind an object',
			'She saw men crossing the road and they waved.',
			['She | saw | men', 'men | crossing | the road < saw', 'they | waved | -'],
		],
		[
			'a participle behind a comma',
			'They denied the claim, saying the bridge was safe.',
			['They | denied | the claim', 'They | saying | - < denied', 'the bridge | was | -'],
		],
	])('but not %s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses reads the subject behind its auxiliary', () => {
	test.each<[string, string, string[]]>([
		[
			'of a passive',
			'The pier was shut, nor has the mine been inspected since.',
			['- | was shut | The pier (passive)', '- | been inspected | the mine (passive)'],
		],
		['of a pronoun', 'Nor was it repaired.', ['- | repaired | it (passive)']],
		['of the active', 'Nor did the crew leave the ship.', ['the crew | leave | the ship']],
		['but not of a copula', 'Nor is the crew at sea.', ['- | is | the crew']],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});
