import {participantDiffers} from '../../src/rules/participant-differs.ts';
import {roleDiffers} from '../../src/rules/role-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(roleDiffers, {
	quiet: [
		{
			name: 'a post that somebody leaves and one that she takes',
			texts: [
				'Marta Kohl becomes chairwoman of Ferrotec.',
				'Marta Kohl, chief executive since 2017, goes to Ferrotec.',
			],
		},
		{
			name: 'two posts at once',
			texts: [
				'Marta Kohl will be chairwoman and chief executive of Ferrotec.',
				'Marta Kohl becomes chief executive of Ferrotec.',
			],
		},
		{
			name: 'two names of one university',
			texts: [
				'Ida Holm, a botanist at the University of Lund, led the study.',
				'The study was led by Professor Ida Holm of Lund University.',
			],
		},
		{
			name: 'where somebody spoke',
			texts: [
				'Ida Holm, a botanist at the University of Lund, led the study.',
				'Ida Holm, speaking at the University of Graz, called it a start.',
			],
		},
		{
			name: 'where somebody studied',
			texts: [
				'Ida Holm, a botanist at the University of Lund, led the study.',
				'Ida Holm, a graduate of the University of Graz, led the study.',
			],
		},
		{
			name: 'the universities of two people',
			texts: [
				'Ida Holm, a botanist at the University of Lund, led the study.',
				'"It is a start," said Otto Klein of the University of Graz, who read the study of Ida Holm.',
			],
		},
	],
	flags: [
		{
			name: 'two posts that somebody is to take',
			texts: [
				'Marta Kohl, 49, the head of Ferrotec, will be chief executive of the enlarged group.',
				'Marta Kohl will chair its board of directors.',
			],
			relation: 'conflict',
			message:
				'the post that a person is to take differs: Gazette says “chief executive”; Herald says “chair its board”',
			evidence: ['chief executive', 'chair its board'],
		},
		{
			name: 'two universities of one person',
			texts: [
				'Ida Holm, a botanist at the University of Lund, led the study.',
				'The study was led by Professor Ida Holm of the University of Graz.',
			],
			relation: 'conflict',
			message:
				'the university of a person differs: Gazette says “University of Lund”; Herald says “University of Graz”',
			evidence: ['University of Lund', 'University of Graz'],
		},
		{
			name: 'a university in front of the name',
			texts: [
				'The study was led by University of Lund botanist Ida Holm.',
				'Ida Holm, professor of botany at the University of Graz, led the study.',
			],
			relation: 'conflict',
			message:
				'the university of a person differs: Gazette says “University of Lund”; Herald says “University of Graz”',
			evidence: ['University of Lund', 'University of Graz'],
		},
	],
});

testRule(participantDiffers, {
	quiet: [
		{
			name: 'a journal and its initials',
			texts: [
				'The study was published on Monday in Annals of Rural Botany.',
				'The findings, in the journal ARB, are a start.',
			],
		},
		{
			name: 'the journal of another study',
			texts: [
				'The findings were published in the journal Seed Science.',
				'An earlier study, published in the journal Plant Letters, found the same.',
			],
		},
		{
			name: 'a study published in a town or a newspaper',
			texts: [
				'The findings were published in the journal Seed Science.',
				'The findings were published in Geneva, and last week in The New York Times.',
			],
		},
		{
			name: 'an article that names two journals',
			texts: [
				'The findings were published in the journal Seed Science.',
				'The findings were published in the journal Plant Letters, and the data in the journal Soil Reports.',
			],
		},
		{
			name: 'a firm and its parent',
			texts: [
				'The satellite was built by Lumenor in Bremen.',
				'The satellite, built by Lumenor Space Systems, will map the ice.',
			],
		},
		{
			name: 'who built another craft',
			texts: [
				'The satellite was built by Lumenor in Bremen.',
				'The rocket, built by Ferrotec, took the satellite to orbit.',
			],
		},
		{
			name: 'who spoke to a motion that another tabled',
			texts: [
				'The motion was tabled by the Green Alliance on Monday.',
				'The National Farmers Party voted for the motion on Monday.',
			],
		},
		{
			name: 'an engine of the craft',
			texts: [
				'The satellite was built by Lumenor in Bremen.',
				'The satellite has an engine that was built by Ferrotec.',
			],
		},
	],
	flags: [
		{
			name: 'two journals',
			texts: [
				'The study was published on Monday in the journal Seed Science.',
				'The findings, in the journal Plant Letters, are a start.',
			],
			relation: 'conflict',
			message: 'the journal of a study differs: Gazette says “Seed Science”; Herald says “Plant Letters”',
			evidence: ['Seed Science', 'Plant Letters'],
		},
		{
			name: 'two journals of one house',
			texts: [
				'The study appeared on Monday in the Botanical Journal.',
				'The results were published on 2 May 2024 in Botanical Journal Letters.',
			],
			relation: 'conflict',
			message:
				'the journal of a study differs: Gazette says “Botanical Journal”; Herald says “Botanical Journal Letters”',
			evidence: ['Botanical Journal', 'Botanical Journal Letters'],
		},
		{
			name: 'two funders, who may have shared',
			texts: [
				'The study was paid for by the Swedish Seed Fund.',
				'The research was bankrolled by seed maker Ferrotec.',
			],
			relation: 'tension',
			message: 'who paid for a study differs: Gazette says “Swedish Seed Fund”; Herald says “Ferrotec”',
			evidence: ['Swedish Seed Fund', 'Ferrotec'],
		},
		{
			name: 'two builders',
			texts: [
				'The satellite, which weighs two tonnes, was built by Lumenor in Bremen.',
				'The spacecraft, built by Ferrotec, will map the ice.',
			],
			relation: 'conflict',
			message: 'who built it differs: Gazette says “Lumenor”; Herald says “Ferrotec”',
			evidence: ['Lumenor', 'Ferrotec'],
		},
		{
			name: 'two parties behind a motion',
			texts: [
				'The motion was tabled by the opposition Green Alliance.',
				'The motion came from the National Farmers, who have nine seats.',
			],
			relation: 'conflict',
			message: 'who tabled the motion differs: Gazette says “Green Alliance”; Herald says “National Farmers”',
			evidence: ['Green Alliance', 'National Farmers'],
		},
	],
});
