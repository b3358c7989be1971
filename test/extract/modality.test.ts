import {describe, expect, test} from '@jest/globals';
import {spanText} from '../../src/model/index.ts';
import {claimAt} from './read.ts';

describe('a claim is negative', () => {
	test.each([
		['by "not"', 'The bridge has not yet been opened.', 'opened'],
		['by "n\'t"', "The talks didn't end on Friday.", 'end'],
		['by a curly "n’t"', 'The talks didn’t end on Friday.', 'end'],
		['by "cannot"', 'The bridge cannot be opened.', 'opened'],
		['by "never"', 'The company never paid the fine.', 'paid'],
		['by "no" on its doer', 'No court ended the ban.', 'ended'],
		['by "no" on what it is done to', 'No sailors were killed in the fire.', 'killed'],
		['by "no" on its object', 'The council took no decision.', 'took'],
		['by "no one"', 'No one was hurt in the fire.', 'hurt'],
		['by "nobody"', 'Nobody was hurt in the fire.', 'hurt'],
		['by "none"', 'None of the sailors was killed.', 'killed'],
		['by "not one"', 'Not one sailor was killed.', 'killed'],
		['by "not one of"', 'Not one of the sailors was killed.', 'killed'],
		['by "not a single"', 'Not a single sailor was killed.', 'killed'],
		['by "nothing"', 'Nothing was stolen.', 'stolen'],
		['by "without"', 'The crew left without signing the contract.', 'signing'],
		['by "not to"', 'The mayor urged residents not to leave.', 'leave'],
		['by "never to"', 'He vowed never to return.', 'return'],
		['by "no longer"', 'The ferry no longer sails.', 'sails'],
		['by "neither" on its doers', 'Neither the captain nor the mate was hurt.', 'hurt'],
		['by "neither" inside the verb', 'The company was neither sold nor closed.', 'sold'],
		['by "nor" before the verb', 'The company was neither sold nor closed.', 'closed'],
		['by "deny that"', 'The minister denied that he signed the accord.', 'signed'],
		['by "fail to"', 'The minister failed to sign the accord.', 'sign'],
		['by "refuse to"', 'The company refused to pay the fine.', 'pay'],
		['by "deny" over a gerund', 'The minister denied signing the accord.', 'signing'],
		['by "not" before a bare participle', 'The deal was signed, not cancelled.', 'cancelled'],
		['by "fail to" before a comma that tells what followed', 'The van failed to stop, hitting a pram.', 'stop'],
		['by "no" on the noun above it', 'The government has no plans to sell the ferry.', 'sell'],
	])('%s', (_, text, word) => {
		expect(claimAt(text, word)?.polarity).toBe('negative');
	});
});

describe('a claim is positive', () => {
	test.each([
		['of what followed a failure', 'The van failed to stop, hitting a pram.', 'hitting'],
		['of what followed what was not done', 'The ferry did not turn, ramming the pier.', 'ramming'],
		['as stated', 'The minister signed the accord.', 'signed'],
		['when two negations cancel', 'The minister did not deny signing the accord.', 'signing'],
		['when a denial of a clause is denied', 'The minister did not deny that he signed the accord.', 'signed'],
		['when only its being said is denied', 'The minister did not say that he signed the accord.', 'signed'],
		['when a refusal is denied', 'The company did not refuse to pay the fine.', 'pay'],
		['with "no fewer than"', 'No fewer than 12 states signed the accord.', 'signed'],
		['when one is told apart from more', 'The fire killed one sailor, not two.', 'killed'],
		['beside a negative one', 'The captain left but the mate did not leave.', 'left'],
		['when it is what denies', 'The minister denied the report.', 'denied'],
	])('%s', (_, text, word) => {
		expect(claimAt(text, word)?.polarity).toBe('positive');
	});
});

describe('a claim is as certain as its words', () => {
	test.each([
		['as stated', 'The ferry hit a rock.', 'hit', 'certain'],
		['with "may"', 'The ferry may have hit a rock.', 'hit', 'possible'],
		['with "could"', 'The ferry could hit a rock.', 'hit', 'possible'],
		['with "possibly"', 'The ferry possibly hit a rock.', 'hit', 'possible'],
		['with "reportedly" inside', 'The ferry reportedly hit a rock.', 'hit', 'probable'],
		['with "reportedly" in front', 'Reportedly, the ferry hit a rock.', 'hit', 'probable'],
		['with "apparently" behind the auxiliary', 'The ferry had apparently hit a rock.', 'hit', 'probable'],
		['under "is expected to"', 'The company is expected to sell the ferry.', 'sell', 'probable'],
		['under "appears to"', 'The company appears to own the ferry.', 'own', 'probable'],
		['under "believe that"', 'Police believe that the captain stole the money.', 'stole', 'probable'],
		['under "believe" without "that"', 'Police believe the captain stole the money.', 'stole', 'probable'],
		['behind "whether"', 'It is unclear whether the captain survived.', 'survived', 'possible'],
		['behind "if"', 'If the deal fails, the company will leave.', 'fails', 'possible'],
		['under "said that"', 'Police said that the captain stole the money.', 'stole', 'certain'],
		['beside an uncertain one', 'The ferry sank after it may have hit a rock.', 'sank', 'certain'],
	])('%s', (_, text, word, expected) => {
		expect(claimAt(text, word)?.certainty).toBe(expected);
	});
});

describe('a claim has come as far as its words say', () => {
	test.each([
		['under "ordered"', 'The cabinet ordered the army to leave the town.', 'leave', 'ordered', 'ordered'],
		['as a noun under "ordered"', 'The court ordered the sale of the ferry.', 'sale', 'ordered', 'ordered'],
		['under a decree', 'The president signed a decree to dissolve the agency.', 'dissolve', 'ordered', 'decree'],
		['under "authorised"', 'The decree authorised the agency to sell the ferry.', 'sell', 'allowed', 'authorised'],
		[
			'as a noun under "authorized"',
			'It authorized the termination of the accords.',
			'termination',
			'allowed',
			'authorized',
		],
		['under "plans to"', 'Ann Lowe is planning to sell the ferry.', 'sell', 'planned', 'planning'],
		['under plans', 'Plans to sell the ferry were made in May.', 'sell', 'planned', 'Plans'],
		['under "claimed that"', 'Ann Lowe claimed that the captain stole the money.', 'stole', 'alleged', 'claimed'],
		['as an alleged thing', 'Police reported the alleged theft of a boat.', 'theft', 'alleged', 'alleged'],
		['with "will"', 'The company will sell the ferry.', 'sell', 'planned', 'will'],
		['under "agreed to"', 'The company agreed to sell the ferry.', 'sell', 'planned', 'agreed'],
		['with "allegedly"', 'The captain allegedly stole the money.', 'stole', 'alleged', 'allegedly'],
		['under "accused of"', 'Police accused the captain of stealing the money.', 'stealing', 'alleged', 'accused'],
	])('%s', (_, text, word, force, cue) => {
		const claim = claimAt(text, word);
		expect([claim?.force, claim?.forceCue && spanText(text, claim.forceCue)]).toEqual([force, cue]);
	});

	test.each([
		['is done as stated', 'The company sold the ferry.', 'sold'],
		['is done where it orders itself', 'The cabinet ordered the army to leave the town.', 'ordered'],
		['is done though an order is its subject', 'The order was revoked on Monday.', 'revoked'],
		['is done though authorities do it', 'Authorities have closed the port.', 'closed'],
		['is done though a plan fails', 'The plan failed.', 'failed'],
		['is done beside a planned one', 'The company sold the ferry and will buy a tram.', 'sold'],
	])('%s', (_, text, word) => {
		const claim = claimAt(text, word);
		expect([claim?.force, claim?.forceCue]).toEqual(['done', undefined]);
	});
});
