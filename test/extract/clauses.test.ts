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
		[
			'of a participle that opens the sentence',
			'Founded in 1993, the brewery has two plants.',
			['- | Founded | the brewery (passive)', 'the brewery | has | two plants'],
		],
		[
			'of two participles behind one noun',
			'The dam, completed in 1964 and renovated in 2001, holds water.',
			['- | completed | The dam (passive)', '- | renovated | The dam (passive)', 'The dam | holds | water'],
		],
		['of two verbs of one doer', 'Ann worked in Oslo and trained in Rome.', ['Ann | worked | -', 'Ann | trained | -']],
		[
			'of a participle behind "since" or "after"',
			'The driver had led since winning in Lisse.',
			['The driver | had led | -', 'The driver | winning | - < had led'],
		],
		[
			'of a participle behind "before" that opens the sentence',
			'Before joining Ajax in 2019, he scored 24 goals.',
			['he | joining | Ajax', 'he | scored | 24 goals'],
		],
		[
			'but not of one behind "for"',
			'He thanked her for helping the boys.',
			['He | thanked | her', 'her | helping | the boys < thanked'],
		],
		[
			'with what a relative pronoun stands for as object',
			'The plant that Rahl opened in 1959 is large.',
			['Rahl | opened | The plant', 'The plant | is | -'],
		],
		[
			'but not with whom it is told to',
			'He told police that the man paid in May.',
			['He | told | police', 'the man | paid | -'],
		],
		[
			'nor with what the clause is the content of',
			'He denied the claim that the army attacked.',
			['He | denied | the claim', 'the army | attacked | -'],
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

describe('findClauses takes for a noun what only a noun can be there', () => {
	test.each<[string, string, string[]]>([
		['behind an owner', "They fish off Gozo's south coast all year.", ['They | fish | -']],
		['behind "its"', 'The ferry tore its bow on a reef.', ['The ferry | tore | its bow']],
		['behind "the"', 'They praised the ushers on duty.', ['They | praised | the ushers']],
		['but not behind an adjective for people', 'The poor suffer most.', ['The poor | suffer | -']],
		['nor behind whom somebody saw', 'They let her leave.', ['They | let | -', 'her | leave | -']],
		['nor behind a name in "s"', "Hadley's put its price up.", ["Hadley's | put | its price"]],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses tells a past form from a participle', () => {
	test.each<[string, string, string[]]>([
		[
			'where something was agreed',
			'The truce, agreed in talks in Oslo, had been broken.',
			['- | agreed | The truce (passive)', '- | had been broken | The truce (passive)'],
		],
		[
			'where ministers agreed',
			'The ministers agreed in Oslo and left the room.',
			['The ministers | agreed | -', 'The ministers | left | the room'],
		],
		['where something is being done', 'The road is being built.', ['- | is being built | The road (passive)']],
		[
			'behind an adverb of two words',
			'He said in return 118 prisoners had been freed.',
			['He | said | -', '- | had been freed | 118 prisoners (passive)'],
		],
		[
			'as a verb that has no participle like it',
			'The ferry sank, officials said.',
			['The ferry | sank | -', 'officials | said | -'],
		],
		[
			'as a verb without an object',
			'Nine people were killed when the bridge collapsed.',
			['- | were killed | Nine people (passive)', 'the bridge | collapsed | -'],
		],
		[
			'as a participle where the next verb needs the subject',
			'The treaties signed in 1998 ended in 2001.',
			['- | signed | The treaties (passive)', 'The treaties | ended | -'],
		],
		[
			'as a participle of the object',
			'The cabinet ended accords signed after the war.',
			['The cabinet | ended | accords', '- | signed | accords (passive)'],
		],
		[
			'as a participle with its doer',
			'It was a plan made by both.',
			['It | was | a plan', 'both | made | a plan (passive)'],
		],
		['as a verb before a measure with "by"', 'Wages increased by 4 percent.', ['Wages | increased | -']],
		['as a verb before a term with "by"', 'The talks ended by Monday.', ['The talks | ended | -']],
		[
			'as the main verb behind a relative clause',
			'The sale, which took years, ended.',
			['The sale | took | years', 'The sale | ended | -'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses keeps a bound with its number', () => {
	test.each<[string, string, string[]]>([
		['of who does it', 'At least 11 sailors left.', ['At least 11 sailors | left | -']],
		['of what it is done to', 'The storm hurt as many as 30 people.', ['The storm | hurt | as many as 30 people']],
		['in words', 'More than a dozen homes were destroyed.', ['- | were destroyed | More than a dozen homes (passive)']],
		['in one word', 'About 40 sailors left the ship.', ['About 40 sailors | left | the ship']],
		['behind a preposition', 'He sailed with about 40 sailors.', ['He | sailed | -']],
		['but not what a film is about', 'Ann Lowe made a film about two brothers.', ['Ann Lowe | made | a film']],
		['but not a length of time', 'The minister resigned over two weeks.', ['The minister | resigned | -']],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('findClauses parts the words of a phrase', () => {
	test.each<[string, string, string[]]>([
		['at a particle of the verb', 'The union called off the strike.', ['The union | called | the strike']],
		['behind a personal pronoun', 'The court found him guilty of murder.', ['The court | found | him']],
		['of a source that no verb governs', 'According to the mayor, the ferry sank.', ['the ferry | sank | -']],
		[
			'of a question without an answer',
			'It is not known who stole the money.',
			['- | is not known | It (passive)', '- | stole | the money'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});
