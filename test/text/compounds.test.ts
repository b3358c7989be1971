import {describe, expect, test} from '@jest/globals';
import {findParts} from '../../src/text/parts.ts';
import {splitSentences} from '../../src/text/sentences.ts';

/** The tags of two words that stand side by side in a text of one sentence. */
function tagsOf(text: string, first: string): string {
	const [sentence] = splitSentences(text, findParts(text));
	const at = sentence?.tokens.findIndex((token) => token.text === first) ?? -1;
	return [at, at + 1].map((place) => sentence?.tokens[place]?.pos ?? '').join(' ');
}

describe('a term of two nouns', () => {
	test.each([
		['Officers fired tear gas at the crowd.', 'tear'],
		['Tear gas was used on Monday.', 'Tear'],
		['Riot police used tear gas and rubber bullets.', 'tear'],
		['Two men died of stab wounds on Friday.', 'stab'],
		['The firm lost work permits for 20 cooks.', 'work'],
		['The union broke off pay talks in May.', 'pay'],
		['Soldiers threw stun grenades into the house.', 'stun'],
		['Researchers at think tanks in Oslo disagreed.', 'think'],
		['The party opposes tax cuts for the rich.', 'tax'],
	])('has no verb in it: %s', (text, first) => {
		expect(tagsOf(text, first)).toBe('NOUN NOUN');
	});

	test.each([
		['The company will launch vehicles of its own.', 'launch', 'VERB NOUN'],
		['They pay claims within a week.', 'pay', 'VERB NOUN'],
		['The firm wants to launch sites in Peru.', 'launch', 'VERB NOUN'],
		['They tear pages from the book.', 'tear', 'VERB NOUN'],
	])('is not seen in a verb and its object: %s', (text, first, tags) => {
		expect(tagsOf(text, first)).toBe(tags);
	});
});
