import {statedVersusNotStated} from '../../src/rules/stated-versus-not-stated.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(statedVersusNotStated, {
	quiet: [
		{
			name: 'causes of two things',
			texts: [
				'The fire at the mill in Graz was caused by a faulty heater, the mayor said.',
				'A mill burned in Graz. The cause of the crash on the road to Graz is not known.',
			],
		},
		{
			name: 'a cause that may be',
			texts: [
				'The fire at the mill in Graz may have been caused by a faulty heater, the mayor said.',
				'A mill burned in Graz. The cause of the fire was not known, a spokeswoman said.',
			],
		},
		{
			name: 'a cause for concern',
			texts: [
				'The fire at the mill in Graz was caused by a faulty heater, the mayor said.',
				'A mill burned in Graz. The smoke was no cause for concern, and it was not clear who owned the mill.',
			],
		},
		{
			name: 'two articles without it',
			texts: [
				'Police in Bremen did not disclose a motive for the attack on the tram.',
				'Police in Bremen gave no motive for the attack on the tram.',
			],
		},
		{
			name: 'two articles with it',
			texts: [
				'Police in Bremen disclosed a motive for the attack on the tram.',
				'Police in Bremen gave a motive for the attack on the tram.',
			],
		},
		{
			name: 'a motive and a name',
			texts: [
				'Police in Bremen did not disclose a motive for the attack on the tram.',
				'Police in Bremen disclosed the name of the tram driver.',
			],
		},
		{
			name: 'what is still to be stated',
			texts: [
				'Police in Bremen did not disclose a motive for the attack on the tram.',
				'Police in Bremen will disclose a motive for the attack on the tram on Friday.',
			],
		},
		{
			name: 'reasons of two decisions',
			texts: [
				'The airline gave no reason for the cancelled route to Tunis.',
				'The mayor of Tunis gave the heat as the reason for closing schools.',
			],
		},
		{
			name: 'a guess',
			texts: [
				'The airline gave no reason for the cancelled route to Tunis.',
				'Analysts believe that the reason for the cancelled route to Tunis is the price of fuel.',
			],
		},
	],
	flags: [
		{
			name: 'a cause that another source does not know',
			texts: [
				'The fire at the mill in Graz was caused by a faulty heater, the mayor said.',
				'A mill burned in Graz. The cause of the fire was not known, a spokeswoman said.',
			],
			relation: 'tension',
			message:
				'whether the cause was stated: Gazette says “The fire at the mill in Graz was caused by a faulty heater”; Herald says “cause of the fire was not known”',
			evidence: ['The fire at the mill in Graz was caused by a faulty heater', 'cause of the fire was not known'],
		},
		{
			name: 'a source that names the cause in one article and knows none in the other',
			texts: [
				'Fire chief Jonas Wirth said the blast was caused by a leaking tank.',
				'A blast shook the mill. "What caused the blast is unclear," fire chief Jonas Wirth said.',
			],
			relation: 'conflict',
			message:
				'whether the cause was stated: Gazette says “the blast was caused by a leaking tank”; Herald says “What caused the blast is unclear”',
			evidence: ['the blast was caused by a leaking tank', 'What caused the blast is unclear'],
		},
		{
			name: 'a motive',
			texts: [
				'Police in Bremen did not disclose a motive for the attack on the tram.',
				'Police in Bremen disclosed a motive for the attack on the tram.',
			],
			relation: 'conflict',
			message:
				'whether the reason was stated: Gazette says “Police in Bremen did not disclose a motive”; Herald says “Police in Bremen disclosed a motive”',
			evidence: ['Police in Bremen did not disclose a motive', 'Police in Bremen disclosed a motive'],
		},
		{
			name: 'the details of a contract',
			texts: [
				'The club did not publish details of the contract with coach Ivo Hart.',
				'The club published details of the contract with coach Ivo Hart.',
			],
			relation: 'conflict',
			message:
				'whether the detail was stated: Gazette says “The club did not publish details”; Herald says “The club published details”',
			evidence: ['The club did not publish details', 'The club published details'],
		},
	],
});
