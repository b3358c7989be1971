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
	],
	flags: [
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
