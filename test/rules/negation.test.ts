import {negation} from '../../src/rules/negation.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(negation, {
	quiet: [
		{
			name: 'nobody else hurt',
			texts: [
				'Two people were injured when a barge burned off Faro.',
				'Two people were injured off Faro. No one else was hurt.',
			],
		},
		{
			name: 'nobody hurt of a part',
			texts: [
				'Two people were injured when a barge burned off Faro.',
				'A barge burned off Faro. No one was hurt on the shore.',
			],
		},
		{
			name: 'nobody killed where people were hurt',
			texts: ['Two people were injured when a barge burned off Faro.', 'A barge burned off Faro. No one was killed.'],
		},
		{
			name: 'nobody hurt in another year',
			texts: [
				'Two people were injured when a barge burned off Faro.',
				'A barge burned off Faro. In 2011 another burned there and no one was hurt.',
			],
		},
		{
			name: 'nobody hurt badly',
			texts: [
				'A barge burned off Faro. Three passengers were hurt.',
				'A barge burned off Faro. None of the passengers was seriously hurt, and not one person badly.',
			],
		},
		{
			name: 'none of others hurt',
			texts: [
				'A barge burned off Faro. Three passengers were hurt.',
				'A barge burned off Faro. None of the sailors was hurt.',
			],
		},
		{
			name: 'no reports as yet',
			texts: [
				'Two people were injured when a barge burned off Faro.',
				'A barge burned off Faro. There were no immediate reports of injuries.',
			],
		},
		{
			name: 'two lawyers of two sides',
			texts: [
				'The mayor was jailed. His lawyer, Simon Kohl, said he would appeal.',
				'The mayor was jailed. Prosecutor Ana Brito said she would not appeal.',
			],
		},
		{
			name: 'one person who did one thing and not another',
			texts: [
				'Ernesto Brito conceded the first round to his rival in Faro.',
				'Mr Brito refused to concede the second round to his rival in Faro.',
			],
		},
		{
			name: 'what was not confirmed at once',
			texts: [
				'Harbor Bank confirmed the sale of its Faro branch on Friday.',
				'Harbor Bank did not immediately confirm the sale of its Faro branch on Friday.',
			],
		},
		{
			name: 'a wish and what came of it',
			texts: [
				'The minister had not intended to sign the treaty on Monday in Riga.',
				'The minister signed the treaty on Monday in Riga.',
			],
		},
		{
			name: 'not until',
			texts: ['The bridge at Kehl did not open until Sunday.', 'The bridge at Kehl opened on Sunday.'],
		},
		{
			name: 'no longer',
			texts: ['The factory in Pune no longer makes asbestos.', 'The factory in Pune made asbestos until 1998.'],
		},
		{
			name: 'two articles that both deny',
			texts: ['The museum in Krakow did not reopen on Thursday.', 'The museum in Krakow has not reopened.'],
		},
		{
			name: 'a plan and what came of it',
			texts: ['The museum in Krakow will reopen on Thursday.', 'The museum in Krakow did not reopen on Thursday.'],
		},
		{
			name: 'a negation inside a quotation',
			texts: [
				'The president of Peru signed the mining law. "I did not sleep last night," he said.',
				'The president of Peru signed the mining law.',
			],
		},
		{
			name: 'a negated sentence quoted from another matter',
			texts: [
				'Police in Quito arrested the banker on Monday night.',
				'Police in Quito arrested the banker on Monday night. "We did not arrest the driver," the chief said.',
			],
		},
		{
			name: 'a denial by a party, which is a dispute',
			texts: [
				'Police in Quito arrested the banker on Monday night.',
				'The lawyer said that police in Quito did not arrest the banker on Monday night.',
			],
		},
		{
			name: 'the same act on another thing',
			texts: ['The president of Peru signed the mining law.', 'The president of Peru did not sign the fishing law.'],
		},
		{
			name: 'not only',
			texts: [
				'The flood destroyed the town library in Verona.',
				'The flood destroyed not only the town library in Verona but two schools.',
			],
		},
		{
			name: 'a possibility',
			texts: [
				'Divers found the flight recorder in the Java Sea.',
				'Divers may not find the flight recorder in the Java Sea.',
			],
		},
		{
			name: 'a double negation',
			texts: [
				'Police in Quito arrested the banker on Monday night.',
				'Police in Quito did not fail to arrest the banker on Monday night.',
			],
		},
		{
			name: 'a negation of the manner',
			texts: ['Police in Quito arrested the banker.', 'Police in Quito arrested the banker, but not at his home.'],
		},
	],
	flags: [
		{
			name: 'none and three of the passengers hurt',
			texts: [
				'A barge burned off Faro. Three passengers were hurt.',
				'A barge burned off Faro. None of the 40 passengers was hurt.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “Three passengers were hurt”; Herald says “None of the 40 passengers was hurt”',
			evidence: ['Three passengers were hurt', 'None of the 40 passengers was hurt'],
		},
		{
			name: 'not a single person and two people hurt',
			texts: [
				'Two people were injured when a barge burned off Faro.',
				'A barge burned off Faro. Not a single person was hurt.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “Two people were injured”; Herald says “Not a single person was hurt”',
			evidence: ['Two people were injured', 'Not a single person was hurt'],
		},
		{
			name: 'nobody hurt and two people hurt',
			texts: ['Two people were injured when a barge burned off Faro.', 'A barge burned off Faro. No one was hurt.'],
			relation: 'conflict',
			message: 'whether it happened: Gazette says “Two people were injured”; Herald says “No one was hurt”',
			evidence: ['Two people were injured', 'No one was hurt'],
		},
		{
			name: 'no deaths and three dead',
			texts: [
				'A blast at a mill in Graz killed three workers on Friday.',
				'A blast shook a mill in Graz on Friday. There were no casualties.',
			],
			relation: 'conflict',
			message: 'whether it happened: Gazette says “killed three workers”; Herald says “were no casualties”',
			evidence: ['killed three workers', 'were no casualties'],
		},
		{
			name: 'a person of whom nothing but the verb is told',
			texts: [
				'Ernesto Brito conceded two hours after the polls closed in Faro.',
				'Mr Brito refused to concede. The polls in Faro closed at noon.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “Ernesto Brito conceded two hours after the polls”; Herald says “Mr Brito refused to concede”',
			evidence: ['Ernesto Brito conceded two hours after the polls', 'Mr Brito refused to concede'],
		},
		{
			name: 'two words of one lawyer',
			texts: [
				'The former mayor was jailed. His lawyer, Simon Kohl, said he would appeal.',
				'The former mayor was jailed. Defense attorney Simon Kohl said the former mayor would not appeal the verdict.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “he would appeal”; Herald says “the former mayor would not appeal the verdict”',
			evidence: ['he would appeal', 'the former mayor would not appeal the verdict'],
		},
		{
			name: 'an opening',
			texts: ['The museum in Krakow reopened on Thursday.', 'The museum in Krakow did not reopen on Thursday.'],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “The museum in Krakow reopened on Thursday”; Herald says “The museum in Krakow did not reopen on Thursday”',
			evidence: ['The museum in Krakow reopened on Thursday', 'The museum in Krakow did not reopen on Thursday'],
		},
		{
			name: 'an arrest',
			texts: [
				'Police in Quito arrested the banker on Monday night.',
				'Police in Quito did not arrest the banker on Monday night.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “Police in Quito arrested the banker on Monday night”; Herald says “Police in Quito did not arrest the banker on Monday night”',
			evidence: [
				'Police in Quito arrested the banker on Monday night',
				'Police in Quito did not arrest the banker on Monday night',
			],
		},
		{
			name: 'something that was and was not found',
			texts: [
				'Divers found the flight recorder in the Java Sea on Friday.',
				'Divers have not found the flight recorder in the Java Sea.',
			],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “Divers found the flight recorder in the Java Sea on Friday”; Herald says “Divers have not found the flight recorder in the Java Sea”',
			evidence: [
				'Divers found the flight recorder in the Java Sea on Friday',
				'Divers have not found the flight recorder in the Java Sea',
			],
		},
		{
			name: 'a signature',
			texts: ['The president of Peru signed the mining law.', 'The president of Peru did not sign the mining law.'],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “The president of Peru signed the mining law”; Herald says “The president of Peru did not sign the mining law”',
			evidence: ['The president of Peru signed the mining law', 'The president of Peru did not sign the mining law'],
		},
		{
			name: 'never',
			texts: ['The minister inspected the prison in Arusha.', 'The minister never inspected the prison in Arusha.'],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “The minister inspected the prison in Arusha”; Herald says “The minister never inspected the prison in Arusha”',
			evidence: ['The minister inspected the prison in Arusha', 'The minister never inspected the prison in Arusha'],
		},
		{
			name: 'failed to',
			texts: ['The president of Peru signed the mining law.', 'The president of Peru failed to sign the mining law.'],
			relation: 'conflict',
			message:
				'whether it happened: Gazette says “The president of Peru signed the mining law”; Herald says “The president of Peru failed to sign the mining law”',
			evidence: ['The president of Peru signed the mining law', 'The president of Peru failed to sign the mining law'],
		},
	],
});
