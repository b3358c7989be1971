import {editedSentence} from '../../src/rules/edited-sentence.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(editedSentence, {
	quiet: [
		{
			name: 'one kinship through another and by its own word',
			texts: [
				"The old mill at Arvik was left to the husband of the painter's mother in May.",
				"The old mill at Arvik was left to the painter's stepfather in May.",
			],
		},
		{
			name: 'two wounds of which one article tells both',
			texts: [
				'The cashier was stabbed in the shoulder with a bread knife outside the old bank on Friday.',
				'The cashier was stabbed in the knee with a bread knife outside the old bank on Friday. His shoulder was cut.',
			],
		},
		{
			name: 'two tourists of whom one article names both',
			texts: [
				'The rock struck a Danish tourist on the steep path above the old harbour on Friday.',
				'The rock struck a Dutch tourist on the steep path above the old harbour on Friday. A Danish man fell.',
			],
		},
		{
			name: 'a forecast for two parts of a country',
			texts: [
				'Heavy snow is expected in the east of the country on Saturday, the weather office said.',
				'Heavy snow is expected in the west of the country on Saturday, the weather office said.',
			],
		},
		{
			name: 'a hotel that may have a chapel',
			texts: [
				'The singer and the skipper were married in a chapel above the old harbour on Friday.',
				'The singer and the skipper were married in a hotel above the old harbour on Friday.',
			],
		},
		{
			name: 'prizes of two women',
			texts: [
				'Ana Brito trained for years. She won the gold medal in the high jump at the old harbour games on Friday.',
				'Ida Holm trained for years. She won the bronze medal in the high jump at the old harbour games on Friday.',
			],
		},
		{
			name: 'births of two singers',
			texts: [
				'The singer Ana Brito was born in 1968 in a small house above the old harbour of Bergen.',
				'The singer Ida Holm was born in 1986 in a small house above the old harbour of Bergen.',
			],
		},
		{
			name: 'measures of two deeds',
			texts: [
				'The two climbers walked 15 miles in deep snow near the old harbour pass on Friday.',
				'The two climbers fell 15 feet in deep snow near the old harbour pass on Friday.',
			],
		},
		{
			name: 'ranks within two places',
			texts: [
				'The autumn flood was the worst in the valley in 40 years.',
				'The autumn flood was the worst in Norway in 15 years.',
			],
		},
		{
			name: 'a deed done and another one not done',
			texts: [
				'The rebels took the old radio tower above the harbour of Goma on Friday.',
				'The rebels did not destroy the old radio tower above the harbour of Goma on Friday.',
			],
		},
	],
	flags: [
		{
			name: 'two relatives who speak, and may be two',
			texts: [
				"The gunman's brother told police that he had bought the rifle in Tulsa in May.",
				"The gunman's cousin told police that he had bought the rifle in Tulsa in May.",
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “brother”; Herald says “cousin”',
			evidence: ['brother', 'cousin'],
		},
		{
			name: 'two relatives of whom something was bought',
			texts: [
				"The rifle was bought in a shop in Tulsa in May by the gunman's brother, police said.",
				"The rifle was bought in a shop in Tulsa in May by the gunman's cousin, police said.",
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “brother”; Herald says “cousin”',
			evidence: ['brother', 'cousin'],
		},
		{
			name: 'a man and a woman, who may be two',
			texts: [
				'A boy was flown to hospital with deep burns after the blast on the quay at noon.',
				'A girl was flown to hospital with deep burns after the blast on the quay at noon.',
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “boy”; Herald says “girl”',
			evidence: ['boy', 'girl'],
		},
		{
			name: 'two vehicles of one crash',
			texts: [
				'The driver of the tram escaped unhurt from the crash on the steep road above the quay.',
				'The driver of the lorry escaped unhurt from the crash on the steep road above the quay.',
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “tram”; Herald says “lorry”',
			evidence: ['tram', 'lorry'],
		},
		{
			name: 'a prize of somebody whom only a pronoun names',
			texts: [
				'She won the gold medal in the high jump at the games in the old harbour on Friday.',
				'She won the bronze medal in the high jump at the games in the old harbour on Friday.',
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “gold”; Herald says “bronze”',
			evidence: ['gold', 'bronze'],
		},
		{
			name: 'another town on another day',
			texts: [
				'The smoked eel from the secret recipe of the old stall will be sold in Bergen on Tuesday.',
				'The smoked eel from the secret recipe of the old stall will be sold in Oslo on Thursday.',
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “Bergen”; Herald says “Oslo”',
			evidence: ['Bergen', 'Oslo'],
		},
	],
});
