import {describe, expect, test} from '@jest/globals';
import {clausesOf, frameAt} from './read.ts';

describe('mendTags reads a verb', () => {
	test.each<[string, string, string[]]>([
		['behind "will" before a day', 'The Linden bridge will close on Monday.', ['The Linden bridge | will close | -']],
		['behind "would" before a bound', 'The fair would last until noon.', ['The fair | would last | -']],
		['behind "could" before a number', 'The swap could free 200 prisoners.', ['The swap | could free | 200 prisoners']],
		['behind "will" before a share', 'The state will own 40 percent.', ['The state | will own | 40 percent']],
		[
			'in who drowned',
			'It was the worst day since 1997, when 14 soldiers drowned while crossing a strait.',
			['It | was | the worst day', '14 soldiers | drowned | -', '14 soldiers | crossing | a strait < drowned'],
		],
		[
			'behind "have been", whatever stands before it',
			'Two climbers who were trapped earlier this month have been rescued in an operation.',
			['- | were trapped | Two climbers (passive)', '- | have been rescued | Two climbers (passive)'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('mendTags reads no verb', () => {
	test.each<[string, string, string[]]>([
		['in the side of a body', 'The nurse broke her left arm.', ['The nurse | broke | her left arm']],
		[
			'in an office behind a comma',
			'The mine was shut, managing director Karl Vik said.',
			['- | was shut | The mine (passive)', 'managing director Karl Vik | said | -'],
		],
		[
			'in an acting office',
			'The road was shut, acting mayor Ann Lowe said.',
			['- | was shut | The road (passive)', 'acting mayor Ann Lowe | said | -'],
		],
		[
			'behind "linked to"',
			'The deaths were linked to ice cream from Kent.',
			['- | were linked | The deaths (passive)'],
		],
		['in who is called drowned', 'The drowned man was a guide.', ['The drowned man | was | a guide']],
		['in what a number counts', 'The firm lost nine earlier cases.', ['The firm | lost | nine earlier cases']],
		[
			'where a modal has a noun of its own',
			'Can close friends of hers help the police?',
			['- | Can | -', 'close friends | help | the police'],
		],
	])('%s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});

	test.each<[string, string, string[]]>([
		['of leaving', 'She saw her left by the crew.', ['She | saw | her', 'the crew | left | her (passive)']],
	])('but one %s', (_, text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});
});

describe('an office of several words', () => {
	test.each<[string, string, string, string]>([
		[
			'opens a sentence before its holder',
			'Minister of Health Ann Lowe opened the bridge.',
			'opened',
			'open: agent Minister of Health Ann Lowe; patient the bridge; role Minister of Health',
		],
		[
			'may have an article within',
			'On Monday, Minister of the Interior Ann Lowe opened the bridge.',
			'opened',
			'open: agent Minister of the Interior Ann Lowe; patient the bridge; time Monday; role Minister of the Interior',
		],
		[
			'may be of a service of the state',
			'It was opened by Commissioner of Police Karl Vik.',
			'opened',
			'open: agent Commissioner of Police Karl Vik; patient It; role Commissioner of Police',
		],
		[
			'is one phrase of its own behind its holder',
			'Ann Lowe, Minister of Health, opened the bridge.',
			'opened',
			'open: agent Ann Lowe; patient the bridge; role Minister of Health',
		],
	])('%s', (_, text, word, expected) => {
		expect(frameAt(text, word)).toBe(expected);
	});
});
