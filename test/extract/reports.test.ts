import {describe, expect, test} from '@jest/globals';
import {frameAt} from './read.ts';

describe('a claim under a verb of speech or thought keeps what it says', () => {
	test.each([
		['behind an inverted "said"', '“The road is closed,” said Ann Lowe.', 'said', 'say: agent Ann Lowe'],
		['behind an inverted "said" without marks', 'The road is closed, said the mayor.', 'said', 'say: agent the mayor'],
		['of an inverted "added"', '“We will rebuild,” added the mayor.', 'added', 'add: agent the mayor'],
		[
			'under a plural that "report that" follows',
			'Local newspapers report that the dam collapsed above the town.',
			'report',
			'announce: agent Local newspapers',
		],
		[
			'but not under a report',
			'A newspaper report that the dam collapsed was wrong.',
			'was',
			'be: agent A newspaper report',
		],
		[
			'but not of a verb with an object behind a comma',
			'The firm, which is in debt, announced a plan.',
			'announced',
			'announce: agent The firm; patient a plan',
		],
		[
			'under "is believed to have"',
			'The captain is believed to have drowned.',
			'drowned',
			'die probable: agent The captain',
		],
		[
			'under "are thought to have"',
			'The hackers are thought to have stolen 4 million records.',
			'stolen',
			'steal probable: agent The hackers; patient 4 million records; count 4 million records',
		],
		[
			'under "is said to"',
			'The captain is said to own three boats.',
			'own',
			'own probable: agent The captain; patient three boats; count three boats',
		],
		[
			'under "denied" with a gerund',
			'The actor denied selling drugs.',
			'selling',
			'sell not: agent The actor; patient drugs',
		],
		['under "accused of"', 'Mayor accused of taking bribes', 'taking', 'take alleged: agent Mayor; patient bribes'],
		[
			'under "charged with"',
			'The man was charged with the murder of a neighbour.',
			'murder',
			'kill alleged: patient a neighbour',
		],
		['under "held over"', 'Two held over jewel theft', 'theft', 'steal alleged:'],
		[
			'under "suspected of"',
			'Police arrested a man suspected of stealing the boat.',
			'stealing',
			'steal probable alleged: agent a man; patient the boat',
		],
		[
			'with "alleged" before it',
			'Police are investigating an alleged attack on a nurse.',
			'attack',
			'attack alleged: patient a nurse',
		],
		['with "suspected" before it', 'Police are investigating a suspected arson.', 'arson', 'burn alleged:'],
		['with "allegedly"', 'The plant allegedly dumped waste.', 'dumped', 'dump alleged: agent The plant; patient waste'],
		[
			'with "reportedly" at the end',
			'The firm has sold the mine, reportedly.',
			'sold',
			'sell probable: agent The firm; patient the mine',
		],
		['but not what is taken for granted', 'He did not survive the crash.', 'crash', 'crash:'],
		['but not what a doubt is about', 'She may have died in the crash.', 'crash', 'crash:'],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
