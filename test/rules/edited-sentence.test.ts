import {editedSentence} from '../../src/rules/edited-sentence.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(editedSentence, {
	quiet: [
		{
			name: 'two words for one kind of vehicle',
			texts: [
				'Witnesses saw a truck leave the harbour shortly before the fire broke out.',
				'Witnesses saw a lorry leave the harbour shortly before the fire broke out.',
			],
		},
		{
			name: 'a word and one that is less specific',
			texts: [
				'The cashier was threatened with a gun by a man in a green coat, police said.',
				'The cashier was threatened with a pistol by a man in a green coat, police said.',
			],
		},
		{
			name: 'two kinds that both sentences name',
			texts: [
				'Witnesses saw a red van and a blue bus leave the harbour before the fire broke out.',
				'Witnesses saw a blue van and a red bus leave the harbour before the fire broke out.',
			],
		},
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
			name: 'a deed done and another one not done',
			texts: [
				'The rebels took the old radio tower above the harbour of Goma on Friday.',
				'The rebels did not destroy the old radio tower above the harbour of Goma on Friday.',
			],
		},
		{
			name: 'a nationality and one that is more specific',
			texts: [
				'The British driver Rolf Berg was hurt when his car hit a wall at the circuit in Assen.',
				'The Scottish driver Rolf Berg was hurt when his car hit a wall at the circuit in Assen.',
			],
		},
		{
			name: 'further times and all times',
			texts: [
				'The ferry to Batam turned over two more times before the divers reached it, said the captain.',
				'The ferry to Batam turned over three times before the divers reached it, said the captain.',
			],
		},
		{
			name: 'some of the members and others',
			texts: [
				'Three of the younger members of the council in Lugo support a ban on cars near the school.',
				'Two younger members of the council in Lugo support a ban on cars near the school.',
			],
		},
		{
			name: 'a nickname',
			texts: [
				'The council voted to name the new bridge over the Wear after the engineer Robert Hale on Friday.',
				'The council voted to name the new bridge over the Wear after the engineer Bob Hale on Friday.',
			],
		},
		{
			name: 'another word for the same',
			texts: [
				'The council said on its website that the old bridge will stay shut until the cracks are mended.',
				'The council said on its website that the old bridge will stay closed until the cracks are mended.',
			],
		},
		{
			name: 'a place within the other',
			texts: [
				'The trawler was towed by two tugs to a shipyard in Gdansk for repairs that will last until spring.',
				'The trawler was towed by two tugs to a shipyard in Poland for repairs that will last until spring.',
			],
		},
		{
			name: 'two short sentences',
			texts: ['Robert Hale won the race.', 'Martin Kohl won the race.'],
		},
		{
			name: 'two edits in one sentence',
			texts: [
				'The engineer Robert Hale told the council that the old bridge over the Wear would open in spring.',
				'The engineer Martin Kohl told the council that the old mill over the Wear would open in spring.',
			],
		},
		{
			name: 'a figure within the bound of the other',
			texts: [
				'The stall on the quay has sold smoked eel from a secret recipe to more than 40 families of the town.',
				'The stall on the quay has sold smoked eel from a secret recipe to 48 families of the town.',
			],
		},
		{
			name: 'a part of those counted',
			texts: [
				'The trawler capsized two more times off the mouth of the Wear before skipper Piet Vos was rescued.',
				'The trawler capsized three times off the mouth of the Wear before skipper Piet Vos was rescued.',
			],
		},
		{
			name: 'prices of two hours',
			texts: [
				'Shares in the shipyard at the mouth of the Wear closed at 48 dollars on the exchange of the town.',
				'Shares in the shipyard at the mouth of the Wear closed at 84 dollars on the exchange of the town.',
			],
		},
		{
			name: 'a date of the deed and a date of the telling',
			texts: [
				'The smugglers ambushed the lorry on Saturday near the ferry pier, harbour master Piet Vos said.',
				'The smugglers ambushed the lorry near the ferry pier, harbour master Piet Vos said on Sunday.',
			],
		},
		{
			name: 'an article that has both sentences',
			texts: [
				'The stall on the quay sells smoked eel on Monday to the crews of the trawlers from the north.\n\nThe stall on the quay sells smoked eel on Friday to the crews of the trawlers from the north.',
				'The stall on the quay sells smoked eel on Friday to the crews of the trawlers from the north.',
			],
		},
		{
			name: 'a denial in other words',
			texts: [
				'The harbour master said that he would not comment on the fate of the trawler and its crew.',
				'The harbour master declined to comment on the fate of the trawler and its crew.',
			],
		},
		{
			name: 'the initials of a name',
			texts: [
				'The engineers of the Wear Valley Board told the council that the old bridge over the river would open in spring.',
				'The engineers of the WVB told the council that the old bridge over the river would open in spring.',
			],
		},
		{
			name: 'three differences',
			texts: [
				'The ferry took 48 tourists to the island of seals on Monday, its 3rd trip since the long winter storms.',
				'The ferry took 84 tourists to the island of seals on Friday, its 9th trip since the long winter storms.',
			],
		},
	],
	flags: [
		{
			name: 'two trades of those who suffered it',
			texts: [
				'The other two were construction workers who collapsed on a site in Odense.',
				'Two were farm workers who collapsed in Odense.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “construction”; Herald says “farm”',
			evidence: ['construction', 'farm'],
		},
		{
			name: 'two directions',
			texts: [
				'The ship sank about 30 miles north of Bornholm in heavy seas on Friday night.',
				'The ship sank about 30 miles south of Bornholm in heavy seas on Friday.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “north”; Herald says “south”',
			evidence: ['north', 'south'],
		},
		{
			name: 'two nationalities',
			texts: [
				'The Danish driver Rolf Berg was hurt when his car hit a wall at the circuit in Assen.',
				'The Dutch driver Rolf Berg was hurt when his car hit a wall at the Assen circuit.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “Danish”; Herald says “Dutch”',
			evidence: ['Danish', 'Dutch'],
		},
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
		{
			name: 'another number in a sentence turned round',
			texts: [
				'The stall on the quay sells smoked eel from a recipe that 48 families of the town have kept secret.',
				'Smoked eel from a recipe that 84 families of the town have kept secret is sold by the stall on the quay.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “48 families”; Herald says “84 families”',
			evidence: ['48 families', '84 families'],
		},
		{
			name: 'another weekday in other words',
			texts: [
				'On Tuesday, the stall on the quay will have smoked eel from the secret recipe for crews of the trawlers.',
				'Trawler crews will find smoked eel of the secret recipe at the quay stall on Thursday.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “Tuesday”; Herald says “Thursday”',
			evidence: ['Tuesday', 'Thursday'],
		},
		{
			name: 'two differences',
			texts: [
				'The stall on the quay will have smoked eel on Tuesday from a recipe that 48 families have kept secret.',
				'The stall on the quay will have smoked eel on Thursday from a recipe that 84 families have kept secret.',
			],
			relation: 'tension',
			message: 'nearly the same sentence says different things: Gazette says “48 families”; Herald says “84 families”',
			evidence: ['48 families', '84 families'],
			also: [
				{
					relation: 'tension',
					message: 'nearly the same sentence says different things: Gazette says “Tuesday”; Herald says “Thursday”',
					evidence: ['Tuesday', 'Thursday'],
				},
			],
		},
		{
			name: 'another name',
			texts: [
				'The trawler sank in a storm that the forecaster Robert Hale had told the harbour office of at noon.',
				'The trawler sank in a storm that the forecaster Martin Kohl had told the harbour office of at noon.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “Robert Hale”; Herald says “Martin Kohl”',
			evidence: ['Robert Hale', 'Martin Kohl'],
		},
		{
			name: 'a "not" more',
			texts: [
				'The inspectors who came aboard in the spring had found the lifeboats to be ready for bad weather at sea.',
				'The inspectors who came aboard in the spring had found the lifeboats to not be ready for bad weather at sea.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “to be”; Herald says “not”',
			evidence: ['to be', 'not'],
		},
		{
			name: 'the opposite verb',
			texts: [
				'Because of the strike at the port, the price that the mills of the valley pay for grain rose in the autumn.',
				'Because of the strike at the port, the price that the mills of the valley pay for grain fell in the autumn.',
			],
			relation: 'conflict',
			message: 'nearly the same sentence says different things: Gazette says “rose”; Herald says “fell”',
			evidence: ['rose', 'fell'],
		},
	],
});
