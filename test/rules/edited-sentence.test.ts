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
			name: 'those who are sought and those who were saved',
			texts: [
				'Thirty-four people are still being searched for, said Wahid Laode, chief of the rescue service in Kendal.',
				'The chief of the rescue service in Kendal, Wahid Laode, said 47 people had been saved.',
			],
		},
		{
			name: 'a fire of years ago and this one',
			texts: [
				'In June 2017, 66 people died in a forest fire at Lisse in the same region.',
				'Three people have died in the forest fire at Lisse in the south of the region.',
			],
		},
		{
			name: 'when a dig began and when it will go on',
			texts: [
				'The dig at the tomb near Lisse began in July and was financed by the ministry of culture.',
				'The dig at the tomb near Lisse, which will resume in May, was financed by the ministry of culture.',
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
