import {describe, expect, test} from '@jest/globals';
import {spanText} from '../../src/model/index.ts';
import {claimAt} from './read.ts';

/** "kind: source [entity] by cue" of the claim at a word. */
function attributionOf(text: string, word: string): string {
	const claim = claimAt(text, word);
	if (!claim) return 'no claim';
	const {kind, source, entity, cue} = claim.attribution;
	const parts = [source, entity && `[${entity}]`, cue && `by ${spanText(text, cue)}`].filter(
		(part) => part !== undefined,
	);
	return parts.length === 0 ? kind : `${kind}: ${parts.join(' ')}`;
}

describe('a claim stands behind', () => {
	test.each([
		['the narrator where nobody says it', 'The ferry sank near Bergen.', 'sank', 'narrator'],
		['the narrator where it is the saying', 'Ann Lowe said the ferry was old.', 'said', 'narrator'],
		[
			'whom the verb before it names',
			'Ann Lowe said the ferry was old.',
			'was',
			'named: Ann Lowe [person:ann lowe] by said',
		],
		['people without a name', 'Officials said the ferry was old.', 'was', 'unnamed: Officials by said'],
		[
			'the source of "according to" in front',
			'According to the coastguard, the ferry was old.',
			'was',
			'unnamed: the coastguard by According',
		],
		[
			'the source of "according to" at the end',
			'The ferry was old, according to Ann Lowe.',
			'was',
			'named: Ann Lowe [person:ann lowe] by according',
		],
		[
			'the nearer of two sources',
			'Norway reported that the minister said the accord was void.',
			'was',
			'unnamed: the minister by said',
		],
		[
			'the farther of two for the saying itself',
			'Norway reported that the minister said the accord was void.',
			'said',
			'named: Norway [country:NO] by reported',
		],
		['the speaker of a quotation', '“The accord is void,” Ann Lowe said.', 'is', 'named: Ann Lowe [person:ann lowe]'],
		[
			'a speaker without a name',
			'“We signed the accord,” said a spokesman for the mayor.',
			'signed',
			'unnamed: a spokesman for the mayor',
		],
		[
			'the spokesman, not the country that he speaks for',
			'An official from Norway said the accord was void.',
			'was',
			'unnamed: An official by said',
		],
		[
			'whom the verb at the end names',
			'The ferry sank near Bergen, officials said.',
			'sank',
			'unnamed: officials by said',
		],
		[
			'whom the verb at the end names with the place and time',
			'The ferry sank near Bergen, Ann Lowe said in Oslo on Monday.',
			'sank',
			'named: Ann Lowe [person:ann lowe] by said',
		],
		[
			'whom "told" at the end names with the listener',
			'The bridge would reopen in May, the mayor told Reuters.',
			'reopen',
			'unnamed: the mayor by told',
		],
		[
			'whom an inverted verb at the end names',
			'The ferry sank near Bergen, said Ann Lowe in Oslo.',
			'sank',
			'named: Ann Lowe [person:ann lowe] by said',
		],
		['the narrator where nobody would say it', 'Ann Lowe did not say the ferry was old.', 'was', 'narrator'],
		[
			'the narrator before a second clause that speaks of something else',
			'While some welcomed the vote, others warned of riots.',
			'welcomed',
			'narrator',
		],
	])('%s', (_, text, word, expected) => {
		expect(attributionOf(text, word)).toBe(expected);
	});
});
