import {spellingDiffers} from '../../src/rules/spelling-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(spellingDiffers, {
	quiet: [
		{
			name: 'a captain and another captain',
			texts: [
				'The captain, Georgios Markou, told passengers to wait in Split.',
				'Captain Andreas Markidis told passengers to wait in Split.',
			],
		},
		{
			name: 'a head and somebody without an office, of one surname',
			texts: ['Chief executive Lauren Dorst said the firm was sorry.', 'Laura Dorst, a nurse, sang in the choir.'],
		},
		{
			name: 'brothers of three names whose last names are unlike',
			texts: ['The brewery was founded by Tran Van Thanh in 1992.', 'The brewery belongs to Tran Van Dung.'],
		},
		{
			name: 'two holders of one surname with other offices',
			texts: ['Mayor Anna Hellstrom opened the bridge.', 'The coroner, Britta Hellstrom, began the inquest on Monday.'],
		},
		{
			name: 'two lawyers of one family in one article',
			texts: [
				'Lawyer Peter Auckram and prosecutor Simon Auckram met in court.',
				'In court spoke the prosecutor, Peter Auckram.',
			],
		},
		{
			name: 'two victims of one family',
			texts: ['The victims were Marina Costa, a pupil, and her mother.', 'Among the dead was Martina Costa, a pupil.'],
		},
		{
			name: 'two members of parliament of one surname',
			texts: ['Congressman Joaquin Cortes voted no.', 'The bill was written by Congressman Julian Cortes.'],
		},
		{
			name: 'a person and a party that rhyme',
			texts: ['The union leader Amir Beletz spoke in Haifa.', 'The party Keletz voted against the road in Haifa.'],
		},
		{
			name: 'titles of two works',
			texts: ['She read from “Silver Moon” in Leeds.', 'She read from “Silver Noon” in Leeds.'],
		},
		{
			name: 'banks of two countries',
			texts: ['The Bank of Ireland raised its rate.', 'The Bank of Iceland raised its rate.'],
		},
		{name: 'two short surnames', texts: ['Mayor Rhona Barden sued Perl.', 'Mayor Rhona Barden sued Berl.']},
		{
			name: 'the short form of a name',
			texts: ['The goalkeeper Andriy Lunin saved two penalties in Seville.', 'In Seville, Lunin saved two penalties.'],
		},
		{
			name: 'accents left out',
			texts: ['The striker Álvaro Muñoz scored in Bilbao.', 'The striker Alvaro Munoz scored in Bilbao.'],
		},
		{
			name: 'two people of one family',
			texts: [
				'Anna Keller won the slalom in Aspen.',
				'Anna Keller won the slalom in Aspen. Hannah Keller, her sister, came third.',
			],
		},
		{
			name: 'a spokeswoman and a spokesman of one surname',
			texts: [
				'Union spokeswoman Britta Lindqvist welcomed the pay deal.',
				'Airline spokesman Stefan Lindqvist welcomed the pay deal.',
			],
		},
		{
			name: 'spokeswomen of two bodies',
			texts: [
				'Police spokeswoman Marina Lindqvist blamed the ice.',
				'Hospital spokeswoman Martina Lindqvist blamed the ice.',
			],
		},
		{
			name: 'two coaches of one surname',
			texts: ['Coach Anna Hellstrom smiled after the match.', 'The other coach, Britta Hellstrom, wept.'],
		},
		{
			name: 'two judges of one surname',
			texts: ['Judge Anna Hellstrom heard the appeal.', 'Judge Britta Hellstrom had thrown the case out in May.'],
		},
		{
			name: 'two presidents of one family',
			texts: ['President Karim Osmandi built the dam.', 'President Tarek Osmandi opened the talks at the dam.'],
		},
		{
			name: 'a woman and a man of one surname and age',
			texts: ['Paula Delaney, 34, was hurt in the crash.', 'Paul Delaney, 34, drove the car in Cork.'],
		},
		{
			name: 'the surname alone of a name that another article spells otherwise',
			texts: ['Judge Margaret Whitcombe spoke. Whitcombe was brief.'],
		},
		{
			name: 'two people with names alike',
			texts: [
				'Judge Margaret Whitcombe sentenced the smuggler in Cardiff.',
				'Judge Martin Whitfield sentenced the smuggler in Cardiff.',
			],
		},
		{
			name: 'a nickname',
			texts: [
				'Senator William Harper voted against the road bill.',
				'Senator Bill Harper voted against the road bill.',
			],
		},
		{
			name: 'another name of a country',
			texts: ['The queen visited Turkey in March.', 'The queen visited Türkiye in March.'],
		},
		{
			name: 'an initial',
			texts: [
				'Prosecutor Katherine Bloom asked for six years in Denver.',
				'Prosecutor Katherine R. Bloom asked for six years in Denver.',
			],
		},
		{name: 'a possessive', texts: ['The novel by Lena Hayes won the prize.', 'Lena Hayes’ novel won the prize.']},
		{
			name: 'two towns',
			texts: ['The train from Marburg derailed on Friday.', 'The train from Warburg derailed on Friday.'],
		},
		{
			name: 'two given names that differ by a letter',
			texts: ['Marina Costa won the final in Genoa.', 'Martina Costa won the final in Genoa.'],
		},
	],
	flags: [
		{
			name: 'two given names of one prosecutor',
			texts: [
				'The prosecutor, Norah Teasdale, asked for ten years.',
				'In answer to the Crown prosecutor, Noreen Teasdale, he kept silent.',
			],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Norah Teasdale”; Herald says “Noreen Teasdale”',
			evidence: ['Norah Teasdale', 'Noreen Teasdale'],
		},
		{
			name: 'two given names of one mayor',
			texts: ['Mayor Anna Hellstrom opened the bridge.', 'It was opened by the mayor, Britta Hellstrom.'],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Anna Hellstrom”; Herald says “Britta Hellstrom”',
			evidence: ['Anna Hellstrom', 'Britta Hellstrom'],
		},
		{
			name: 'two surnames of one captain that differ by two letters',
			texts: ['The captain, Amos Thornbury, drowned.', 'Captain Amos Thornberry went down with the ship.'],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Amos Thornbury”; Herald says “Amos Thornberry”',
			evidence: ['Amos Thornbury', 'Amos Thornberry'],
		},
		{
			name: 'two given names of one man of 34',
			texts: ['Martin Delaney, 34, was charged with arson.', 'A man called Marvin Delaney, 34, faces trial in Cork.'],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Martin Delaney”; Herald says “Marvin Delaney”',
			evidence: ['Martin Delaney', 'Marvin Delaney'],
		},
		{
			name: 'a name in one word and in two, before a common noun',
			texts: [
				'The old Starlake space station fell into the sea off Chile.',
				'Parts of Star Lake fell into the sea off Chile.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Starlake”; Herald says “Star Lake”',
			evidence: ['Starlake', 'Star Lake'],
		},
		{
			name: 'a title in quotation marks with a letter lost',
			texts: [
				'The satellite, whose name means “Golden Palace”, was launched from Kourou.',
				'The satellite, or “Golden Place”, was launched from Kourou.',
			],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Golden Palace”; Herald says “Golden Place”',
			evidence: ['Golden Palace', 'Golden Place'],
		},
		{
			name: 'an early letter of a surname within one article',
			texts: ['The site was built by Nora Brandling. The bank sent its customers to Brannling’s site.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself, a name is spelt differently: “Nora Brandling” against “Brannling”',
			evidence: ['Nora Brandling', 'Brannling'],
		},
		{
			name: 'two transliterations of a first name',
			texts: [
				'The goalkeeper Andriy Lunin saved two penalties in Seville.',
				'In Seville, the goalkeeper Andrij Lunin saved two penalties.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Andriy Lunin”; Herald says “Andrij Lunin”',
			evidence: ['Andriy Lunin', 'Andrij Lunin'],
		},
		{
			name: 'a letter lost in a surname',
			texts: [
				'Judge Margaret Whitcombe sentenced the smuggler in Cardiff.',
				'Judge Margaret Whitcome sentenced the smuggler in Cardiff.',
			],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Margaret Whitcombe”; Herald says “Margaret Whitcome”',
			evidence: ['Margaret Whitcombe', 'Margaret Whitcome'],
		},
		{
			name: 'a letter lost in a surname that one article also has alone',
			texts: [
				'Judge Margaret Whitcombe sentenced the smuggler. Whitcombe was brief.',
				'Judge Margaret Whitcomb sentenced the smuggler in Cardiff.',
			],
			relation: 'conflict',
			message:
				'a name is spelt differently: Gazette says “Margaret Whitcombe”; Gazette says “Whitcombe”; Herald says “Margaret Whitcomb”',
			evidence: ['Margaret Whitcombe', 'Whitcombe', 'Margaret Whitcomb'],
		},
		{
			name: 'an article at odds with itself',
			texts: [
				'Minister Ibrahim Daoudi opened the dam on Monday. The dam cost two years of work. Ibrahim Daudi thanked the engineers.',
			],
			relation: 'tension',
			message: 'Gazette contradicts itself, a name is spelt differently: “Ibrahim Daoudi” against “Ibrahim Daudi”',
			evidence: ['Ibrahim Daoudi', 'Ibrahim Daudi'],
		},
		{
			name: 'a captain under names that begin alike',
			texts: [
				'The captain, Georgios Markou, told passengers to wait in Split.',
				'Captain Giorgos Markidis told passengers to wait in Split.',
			],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Georgios Markou”; Herald says “Giorgos Markidis”',
			evidence: ['Georgios Markou', 'Giorgos Markidis'],
		},
		{
			name: 'the head of a firm, by whatever title',
			texts: [
				'Chief executive Lauren Dorst said the firm was sorry.',
				'Managing director Laura Dorst said the firm was sorry.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Lauren Dorst”; Herald says “Laura Dorst”',
			evidence: ['Lauren Dorst', 'Laura Dorst'],
		},
		{
			name: 'a full name, rather than the surname alone',
			texts: [
				'The cable broke, Ezdurra said. Martin Ezdurra leads the rescue in Salta.',
				'The rescue in Salta is led by Martin Esdurra.',
			],
			relation: 'conflict',
			message:
				'a name is spelt differently: Gazette says “Ezdurra”; Gazette says “Martin Ezdurra”; Herald says “Martin Esdurra”',
			evidence: ['Ezdurra', 'Martin Ezdurra', 'Martin Esdurra'],
		},
		{
			name: 'two forms of a given name',
			texts: [
				'Prosecutor Katherine Bloom asked for six years in Denver.',
				'Prosecutor Catherine Bloom asked for six years in Denver.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Katherine Bloom”; Herald says “Catherine Bloom”',
			evidence: ['Katherine Bloom', 'Catherine Bloom'],
		},
	],
});
