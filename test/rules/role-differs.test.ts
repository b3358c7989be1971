import {roleDiffers} from '../../src/rules/role-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(roleDiffers, {
	quiet: [
		{
			name: 'a brigadier general by the short form of his rank',
			texts: ['Brig. Gen. Ivo Sand denied the raid.', 'General Ivo Sand denied the raid.'],
		},
		{
			name: 'a linesman and an assistant referee',
			texts: ['Linesman Otto Klein fell to the ground.', 'Assistant referee Otto Klein fell to the ground.'],
		},
		{
			name: 'the next name of a list',
			texts: ['Dr. Ida Holm, mayor Ana Brito and others spoke.', 'Governor Ida Holm spoke with the others.'],
		},
		{
			name: 'a minister and the ministry',
			texts: [
				'Foreign Minister Ivo Sand signed the treaty in Riga.',
				'The minister, Ivo Sand, signed the treaty in Riga.',
			],
		},
		{
			name: 'two spellings of one office',
			texts: [
				'Defence Minister Ivo Sand signed the treaty in Riga.',
				'Defense Minister Ivo Sand signed the treaty in Riga.',
			],
		},
		{
			name: 'two names of one office',
			texts: [
				'Ivo Sand, minister of finance, signed the treaty in Riga.',
				'Treasury Minister Ivo Sand signed the treaty in Riga.',
			],
		},
		{
			name: 'a ministry of two fields',
			texts: [
				'Ivo Sand, minister of finance and health, signed the treaty in Riga.',
				'Health Minister Ivo Sand signed the treaty in Riga.',
			],
		},
		{
			name: 'a former office',
			texts: [
				'Former mayor Elena Ruiz opened the bridge over the Segura.',
				'Senator Elena Ruiz opened the bridge over the Segura.',
			],
		},
		{
			name: 'an office and its short form',
			texts: ['Marta Kohl, chief executive of Ferrotec, resigned.', 'Ferrotec CEO Marta Kohl resigned.'],
		},
		{
			name: 'two offices of one person in one company',
			texts: [
				'Marta Kohl, president and chief executive of Ferrotec, resigned.',
				'Ferrotec president Marta Kohl resigned.',
			],
		},
		{
			name: "a surname alone, which may be somebody else's",
			texts: ['Governor Brown spoke in Boise.', 'Mayor Jerry Brown spoke in Boise.'],
		},
		{
			name: 'a minister who sits in parliament',
			texts: ['Senator Ana Brito visited the port.', 'Interior Minister Ana Brito visited the port.'],
		},
		{
			name: 'an article that names both offices',
			texts: [
				'Foreign Minister Ivo Sand became Prime Minister Ivo Sand overnight.',
				'Prime Minister Ivo Sand spoke in Riga.',
			],
		},
		{
			name: 'the head of a club',
			texts: ['Ana Brito, president of the rowing club, visited the port.', 'Mayor Ana Brito visited the port.'],
		},
		{
			name: 'an office that stands in a list of three',
			texts: [
				'“A good deal,” said Brita Halla, the chairwoman of Nordal, president and chief executive.',
				'Brita Halla, chief executive of Nordal, called it a good deal.',
			],
		},
		{
			name: 'a director who is the chief executive',
			texts: ['Rolf Berg, director of the company, resigned.', 'Chief executive Rolf Berg resigned.'],
		},
		{
			name: 'a director of films and one of a jury',
			texts: ['Film director Rolf Berg left Cannes.', 'Rolf Berg, president of the jury, left Cannes.'],
		},
		{
			name: 'a minister who leads a party',
			texts: ['Rolf Berg, president of the party, resigned.', 'Foreign Minister Rolf Berg resigned.'],
		},
		{
			name: 'a trade of former years',
			texts: ['Otto Klein, a retired miner, was unhurt.', 'Otto Klein, a baker, was unhurt.'],
		},
		{
			name: 'a surgeon, who is a doctor',
			texts: ['Elena Ruiz, a surgeon at the hospital, drowned.', 'The doctor, Elena Ruiz, drowned.'],
		},
		{
			name: 'a trade that is done beside another',
			texts: [
				'Part-time firefighter Otto Klein pulled two boys from the lake.',
				'Otto Klein, a carpenter, pulled two boys from the lake.',
			],
		},
		{
			name: 'a trade that is learnt',
			texts: ['Ida Holm, a student nurse, won the vote.', 'Ida Holm, a hairdresser, won the vote.'],
		},
		{
			name: 'two trades that go together',
			texts: ['Otto Klein, a plumber, won the vote.', 'Otto Klein, an electrician, won the vote.'],
		},
		{
			name: 'the manager of a shop',
			texts: ['Shop manager Ana Brito saw the flood come.', 'Mayor Ana Brito saw the flood come.'],
		},
		{
			name: 'a sheriff who coaches a team',
			texts: ['Sheriff Rolf Berg shut the road.', 'Coach Rolf Berg shut the road with his players.'],
		},
		{
			name: 'the governor of a jail',
			texts: ['Governor Ana Brito counted the prisoners.', 'Ana Brito, director of the jail, counted the prisoners.'],
		},
		{
			name: 'the architect of a plan',
			texts: ['Ivo Sand, the architect of the tax plan, smiled.', 'Ivo Sand, a teacher, smiled.'],
		},
		{
			name: 'somebody who speaks for the body and leads it',
			texts: ['Marta Kohl, spokeswoman of the union, left.', 'Marta Kohl, treasurer of the union, left.'],
		},
		{
			name: 'a veteran',
			texts: ['War vet Otto Klein laid the wreath.', 'Otto Klein, a baker, laid the wreath.'],
		},
		{
			name: 'an office that a clause gives beside the rank',
			texts: ['Captain Otto Klein led the crew.', 'Lieutenant Otto Klein, who is now acting captain, led the crew.'],
		},
		{
			name: 'a general of the law',
			texts: ['Attorney General Ana Brito visited the port.', 'Lieutenant Ana Brito visited the port.'],
		},
	],
	flags: [
		{
			name: 'a brigadier and a colonel',
			texts: [
				'The spokesman for the army, Brigadier Ivo Sand, denied the raid.',
				"Colonel Ivo Sand, the army's spokesman, denied the raid.",
			],
			relation: 'conflict',
			message: 'the office of Ivo Sand differs: Gazette says “Brigadier”; Herald says “Colonel”',
			evidence: ['Brigadier', 'Colonel'],
		},
		{
			name: 'two parts in a match',
			texts: [
				'A flare struck assistant referee Otto Klein at the neck.',
				'The match ended when fourth official Otto Klein was struck at the neck.',
			],
			relation: 'conflict',
			message: 'the office of Otto Klein differs: Gazette says “assistant referee”; Herald says “fourth official”',
			evidence: ['assistant referee', 'fourth official'],
		},
		{
			name: 'two posts in a union',
			texts: [
				"“We stay out,” said the union's general secretary, Marta Kohl.",
				'Marta Kohl, the treasurer of the union, said the strike would go on.',
			],
			relation: 'conflict',
			message:
				'the office of Marta Kohl differs: Gazette says “general secretary”; Herald says “treasurer of the union”',
			evidence: ['general secretary', 'treasurer of the union'],
		},
		{
			name: 'two trades, which one person may have',
			texts: ['Among the dead was Elena Ruiz, a nurse.', 'Elena Ruiz, a teacher, was among the dead.'],
			relation: 'tension',
			message: 'the office of Elena Ruiz differs: Gazette says “nurse”; Herald says “teacher”',
			evidence: ['nurse', 'teacher'],
		},
		{
			name: 'a minister and the director of an agency',
			texts: [
				'Environment minister Ana Brito said the lake was clean.',
				'Ana Brito, director of the lake authority, said the lake was clean.',
			],
			relation: 'conflict',
			message:
				'the office of Ana Brito differs: Gazette says “Environment minister”; Herald says “director of the lake authority”',
			evidence: ['Environment minister', 'director of the lake authority'],
		},
		{
			name: 'a chairman and a managing director, whom one person may be',
			texts: ['Chairman Rolf Berg blamed the price of ore.', 'Managing director Rolf Berg blamed the price of ore.'],
			relation: 'tension',
			message: 'the office of Rolf Berg differs: Gazette says “Chairman”; Herald says “Managing director”',
			evidence: ['Chairman', 'Managing director'],
		},
		{
			name: 'chairman and chief executive, whom one person may be',
			texts: ['Rolf Berg, chairman of Ferrotec, resigned.', 'Rolf Berg, chief executive of Ferrotec, resigned.'],
			relation: 'tension',
			message:
				'the office of Rolf Berg differs: Gazette says “chairman of Ferrotec”; Herald says “chief executive of Ferrotec”',
			evidence: ['chairman of Ferrotec', 'chief executive of Ferrotec'],
		},
		{
			name: 'a rank behind a name that stands with "Dr."',
			texts: [
				'Dr. Ida Holm, an assistant professor of physics at Lund, led the study.',
				'Professor Ida Holm led the study at Lund.',
			],
			relation: 'tension',
			message: 'the office of Ida Holm differs: Gazette says “assistant professor”; Herald says “Professor”',
			evidence: ['assistant professor', 'Professor'],
		},
		{
			name: 'two offices of state',
			texts: [
				'Mayor Elena Ruiz opened the bridge over the Segura.',
				'Governor Elena Ruiz opened the bridge over the Segura.',
			],
			relation: 'conflict',
			message: 'the office of Elena Ruiz differs: Gazette says “Mayor”; Herald says “Governor”',
			evidence: ['Mayor', 'Governor'],
		},
		{
			name: 'two ministries',
			texts: [
				'Foreign Minister Ivo Sand signed the treaty in Riga.',
				'The treaty was signed in Riga by Ivo Sand, the finance minister.',
			],
			relation: 'conflict',
			message: 'the office of Ivo Sand differs: Gazette says “Foreign Minister”; Herald says “finance minister”',
			evidence: ['Foreign Minister', 'finance minister'],
		},
		{
			name: 'two chairs of one board',
			texts: [
				'Marta Kohl, chief executive of Ferrotec, resigned.',
				'Marta Kohl, chief financial officer of Ferrotec, resigned.',
			],
			relation: 'conflict',
			message:
				'the office of Marta Kohl differs: Gazette says “chief executive of Ferrotec”; Herald says “chief financial officer of Ferrotec”',
			evidence: ['chief executive of Ferrotec', 'chief financial officer of Ferrotec'],
		},
		{
			name: 'a deputy and the head',
			texts: [
				'Deputy Foreign Minister Ivo Sand signed the treaty in Riga.',
				'Foreign Minister Ivo Sand signed the treaty in Riga.',
			],
			relation: 'conflict',
			message: 'the office of Ivo Sand differs: Gazette says “Deputy Foreign Minister”; Herald says “Foreign Minister”',
			evidence: ['Deputy Foreign Minister', 'Foreign Minister'],
		},
		{
			name: 'two services',
			texts: ['Police chief Jonas Wirth blamed the weather.', 'Fire chief Jonas Wirth blamed the weather.'],
			relation: 'conflict',
			message: 'the office of Jonas Wirth differs: Gazette says “Police chief”; Herald says “Fire chief”',
			evidence: ['Police chief', 'Fire chief'],
		},
		{
			name: 'two ranks of an army',
			texts: ['Lieutenant Peter Moser spoke in Goma.', 'Major Peter Moser spoke in Goma.'],
			relation: 'conflict',
			message: 'the office of Peter Moser differs: Gazette says “Lieutenant”; Herald says “Major”',
			evidence: ['Lieutenant', 'Major'],
		},
		{
			name: 'a rank that is often cut short, more mildly',
			texts: [
				'Ida Holm, an assistant professor at Lund, led the study.',
				'Ida Holm, a professor at Lund, led the study.',
			],
			relation: 'tension',
			message:
				'the office of Ida Holm differs: Gazette says “assistant professor at Lund”; Herald says “professor at Lund”',
			evidence: ['assistant professor at Lund', 'professor at Lund'],
		},
	],
});
