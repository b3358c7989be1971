import {countVersusList} from '../../src/rules/count-versus-list.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(countVersusList, {
	quiet: [
		{
			name: 'as many as counted',
			texts: [
				'Kenya signed trade agreements with four countries: Ghana, Egypt, Rwanda and Zambia.',
				'Kenya signed trade agreements with four countries.',
			],
		},
		{
			name: 'a sample after including',
			texts: [
				'Kenya signed trade agreements with nine countries, including Ghana, Egypt and Rwanda.',
				'Kenya signed trade agreements with nine countries.',
			],
		},
		{
			name: 'a sample one short of the count',
			texts: [
				'Kenya signed trade agreements with four countries, including Ghana, Egypt and Rwanda.',
				'Kenya signed trade agreements with four countries.',
			],
		},
		{
			name: 'a sample after such as',
			texts: [
				'Kenya signed trade agreements with nine countries such as Ghana, Egypt and Rwanda.',
				'Kenya signed trade agreements with nine countries.',
			],
		},
		{
			name: 'a lower bound',
			texts: [
				'Kenya signed trade agreements with at least three countries: Ghana, Egypt, Rwanda and Zambia.',
				'Kenya signed trade agreements with four countries.',
			],
		},
		{
			name: 'one country under two names',
			texts: [
				'Kenya signed trade agreements with three countries: Ghana, Britain and Zambia. Kenya also signed agreements with the United Kingdom and Ghana on fish.',
				'Kenya signed trade agreements with three countries.',
			],
		},
		{
			name: 'a list of others',
			texts: [
				'Kenya signed trade agreements with two countries. Ministers from Ghana, Egypt and Rwanda watched the final in Cairo.',
				'Kenya signed trade agreements with two countries.',
			],
		},
		{
			name: 'a list of four of the five',
			texts: [
				'Five states left the river council. Four of the five states, Chad, Mali, Niger and Togo, left the river council in May.',
				'Five states left the river council.',
			],
		},
		{
			name: 'two lists, each with its own count',
			texts: [
				'Kenya signed trade agreements with three countries, Ghana, Egypt and Rwanda. Kenya signed agreements with two countries, Chad and Mali, on fish.',
				'Kenya signed trade agreements with three countries.',
			],
		},
		{
			name: 'another kind of thing',
			texts: ['Police arrested two people in Rome, Milan and Turin.', 'Police arrested two people.'],
		},
		{
			name: 'boats as many as counted, between dashes',
			texts: ['Three fishing boats – the Aurora, the Santa Rita and the Delfin – came alongside the ferry.'],
		},
		{
			name: 'a list between dashes that is a sample',
			texts: ['Four fishing boats – among them the Aurora, the Santa Rita and the Delfin – came alongside the ferry.'],
		},
		{
			name: 'a far longer count',
			texts: ['Nine fishing boats – the Aurora, the Santa Rita and the Delfin – came alongside the ferry.'],
		},
		{
			name: 'two of one kind in a list',
			texts: ['Thieves took four things: the cup, two rings and a brooch.'],
		},
		{
			name: 'a wife who is counted',
			texts: ['Three people were in the car: Olga Brandt, her husband and a friend.'],
		},
		{
			name: 'words that tell of the one before',
			texts: ['Two men, Edwin Marlow, a baker, and Lord Ashby, were in the car.'],
		},
		{
			name: 'towns with their states',
			texts: ['The storm hit two towns: Springfield, Illinois, and Dover, Delaware.'],
		},
		{
			name: 'a crime whose words are joined',
			texts: ['The court found her guilty on two counts: aiding and abetting, and perjury.'],
		},
		{
			name: 'a count of what the list is not of',
			texts: ['Four ministers met in three cities: Oslo, Bergen and Tromso.'],
		},
		{
			name: 'clauses behind a colon',
			texts: ['She gave three reasons: the price was high, and nobody had asked for it.'],
		},
		{
			name: 'parts with numbers of their own',
			texts: ['Nine people were hurt: two drivers and four passengers of the bus.'],
		},
		{
			name: 'groups of several',
			texts: ['He split them into two groups: Ashby and Marlow, Denton and Tarn.'],
		},
		{
			name: 'others behind a list',
			texts: ['Four firms made a bid: Heron Point, Stone Bay and others.'],
		},
		{
			name: 'a later list of other things',
			texts: ['Thieves took eight coins. The suspects, according to the police, are: a guard, a cook and a driver.'],
		},
	],
	flags: [
		{
			name: 'boats between dashes',
			texts: ['Four fishing boats – the Aurora, the Santa Rita and the Delfin – came alongside the ferry.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Four fishing boats”, names 3',
			evidence: ['Four fishing boats', 'the Aurora, the Santa Rita and the Delfin'],
		},
		{
			name: 'firms of one man',
			texts: ['The cash went through two of Barlow’s firms: Heron Point, Stone Bay, Larch Holdings and Finch Trading.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “two of Barlow’s firms”, names 4',
			evidence: ['two of Barlow’s firms', 'Heron Point, Stone Bay, Larch Holdings and Finch Trading'],
		},
		{
			name: 'wards with words in between',
			texts: ['He won in two of the four wards: in Ashby, Marlow and, by a few votes, Denton.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “two of the four wards”, names 3',
			evidence: ['two of the four wards', 'in Ashby, Marlow and, by a few votes, Denton'],
		},
		{
			name: 'counts of a verdict',
			texts: ['The court found her guilty on four counts: forgery, theft of public money and perjury.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “four counts”, names 3',
			evidence: ['four counts', 'forgery, theft of public money and perjury'],
		},
		{
			name: 'probes with their makers',
			texts: ['Four other probes went up, made by colleges: Wren from Lille, Otter from Ghent and Finch from Turin.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Four other probes”, names 3',
			evidence: ['Four other probes', 'Wren from Lille, Otter from Ghent and Finch from Turin'],
		},
		{
			name: 'places with years and asides',
			texts: [
				'Three accidents at the plant have been reported in five years: at Tarnfield in 2019, with two hurt, and at Lisle now.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Three accidents”, names 2',
			evidence: ['Three accidents', 'at Tarnfield in 2019, with two hurt, and at Lisle now'],
		},
		{
			name: 'a list in a later sentence',
			texts: [
				'Thieves took eight antique coins on Sunday. Nobody saw them. The stolen coins, according to the register, are: the ducat, two florins, a thaler, a gold crown and a penny.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “eight antique coins”, names 6',
			evidence: ['eight antique coins', 'the ducat, two florins, a thaler, a gold crown and a penny'],
		},
		{
			name: 'states: one more than counted',
			texts: [
				'Four states left the river council: Chad, Mali, Niger, Togo and Benin.',
				'Four states left the river council.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Four states”, names 5',
			evidence: ['Four states', 'Chad, Mali, Niger, Togo and Benin'],
		},
		{
			name: 'countries: the other article counts as listed',
			texts: [
				'Japan ended fishing accords with four countries: Chile, Peru, Mexico, Ecuador and Panama.',
				'Japan ended fishing accords with five countries.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “four countries”, names 5',
			evidence: ['four countries', 'Chile, Peru, Mexico, Ecuador and Panama'],
		},
		{
			name: 'a whole list that is one short',
			texts: [
				'Kenya signed trade agreements with five countries: Ghana, Egypt, Rwanda and Zambia.',
				'Kenya signed trade agreements with five countries.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “five countries”, names 4',
			evidence: ['five countries', 'Ghana, Egypt, Rwanda and Zambia'],
		},
		{
			name: 'an article alone',
			texts: ['Four states left the river council: Chad, Mali, Niger, Togo and Benin.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Four states”, names 5',
			evidence: ['Four states', 'Chad, Mali, Niger, Togo and Benin'],
		},
		{
			name: 'a headline against the list',
			texts: [
				'Four states leave river council\n\nChad, Mali, Niger, Togo and Benin left the river council on Monday.\n\nThe council was founded in 1964.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Four states”, names 5',
			evidence: ['Four states', 'Chad, Mali, Niger, Togo and Benin'],
		},
	],
});
