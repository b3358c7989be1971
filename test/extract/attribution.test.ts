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

describe('a claim stands behind its source', () => {
	test.each([
		['The ferry sank near Bergen, said Ann Lowe in Oslo.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['Ann Lowe said the ferry was old.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['Ann Lowe said on Monday that the ferry was old.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['The ferry was old, Ann Lowe said.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['The ferry was old, said Ann Lowe.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['The ferry was old, said Ann Lowe, who runs the harbor.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['The ferry, Ann Lowe said, was old.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		['The ferry, officials say, was old.', 'was', 'unnamed: officials by say'],
		['The ferry, which Ann Lowe said was old, sank on Monday.', 'was', 'named: Ann Lowe [person:ann lowe] by said'],
		[
			'Ann Lowe, who said the ferry was old, left the harbor on Monday.',
			'was',
			'named: Ann Lowe [person:ann lowe] by said',
		],
		['Ann Lowe told reporters in Oslo that the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by told'],
		['Ann Lowe, the mayor of Bergen, said the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['Her lawyer, Ann Lowe, said the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['Tom Reed’s lawyer, Ann Lowe, said the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['Tom Reed’s lawyer said the ferry sank.', 'sank', 'unnamed: Tom Reed’s lawyer by said'],
		['The wife of Tom Reed said the ferry sank.', 'sank', 'unnamed: The wife of Tom Reed by said'],
		[
			'A spokesman for the Harbor Authority said the ferry sank.',
			'sank',
			'named: A spokesman for the Harbor Authority [organization:harbor authority] by said',
		],
		['A spokesman for the mayor said the ferry sank.', 'sank', 'unnamed: A spokesman for the mayor by said'],
		[
			'The Harbor Authority said the ferry sank.',
			'sank',
			'named: The Harbor Authority [organization:harbor authority] by said',
		],
		[
			'The Harbor Authority said in a statement that the ferry sank.',
			'sank',
			'named: The Harbor Authority [organization:harbor authority] by said',
		],
		[
			'A report by the Harbor Authority said the ferry sank.',
			'sank',
			'named: A report by the Harbor Authority [organization:harbor authority] by said',
		],
		[
			'A senior official at the Harbor Authority, who asked not to be named, said the ferry sank.',
			'sank',
			'unnamed: A senior official at the Harbor Authority by said',
		],
		['Officials said on condition of anonymity that the ferry sank.', 'sank', 'unnamed: Officials by said'],
		[
			'Two people familiar with the matter said the ferry sank.',
			'sank',
			'unnamed: Two people familiar with the matter by said',
		],
		['Sources close to the company said the ferry sank.', 'sank', 'unnamed: Sources close to the company by said'],
		['According to Ann Lowe, the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by According'],
		[
			'According to Ann Lowe, who runs the harbor, the ferry sank.',
			'sank',
			'named: Ann Lowe [person:ann lowe] by According',
		],
		[
			'The ferry sank, according to a report by the Harbor Authority.',
			'sank',
			'named: a report by the Harbor Authority [organization:harbor authority] by according',
		],
		['The ferry sank on Monday, according to officials and Ann Lowe.', 'sank', 'unnamed: officials by according'],
		[
			'The crew left on Monday, but the ferry was old, according to Ann Lowe.',
			'was',
			'named: Ann Lowe [person:ann lowe] by according',
		],
		['Ann Lowe claimed that the crew left.', 'left', 'named: Ann Lowe [person:ann lowe] by claimed'],
		['Ann Lowe warned the ferry would sink.', 'sink', 'named: Ann Lowe [person:ann lowe] by warned'],
		['Ann Lowe accused the crew of leaving the ferry.', 'leaving', 'named: Ann Lowe [person:ann lowe] by accused'],
		['Ann Lowe said the ferry sank, adding that the crew left.', 'left', 'named: Ann Lowe [person:ann lowe] by adding'],
		['Reuters reported that Ann Lowe said the ferry sank.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		[
			'Reuters reported that Ann Lowe said the ferry sank.',
			'said',
			'named: Reuters [organization:reuters] by reported',
		],
		['The ferry sank, Reuters reported, citing Ann Lowe.', 'sank', 'named: Reuters [organization:reuters] by reported'],
		['It was reported by Reuters that the ferry sank.', 'sank', 'named: Reuters [organization:reuters] by reported'],
		['“The ferry sank,” Ann Lowe said.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['“The crew left,” Ann Lowe said. “The ferry sank.”', 'sank', 'named: Ann Lowe [person:ann lowe]'],
		['Ann Lowe runs the harbor. “The ferry sank,” she said.', 'sank', 'named: Ann Lowe [person:ann lowe] by said'],
		['Norway reported that the minister said the accord was void.', 'was', 'unnamed: the minister by said'],
		['Norway reported that the minister said the accord was void.', 'said', 'named: Norway [country:NO] by reported'],
		['An official from Norway said the accord was void.', 'was', 'unnamed: An official from Norway by said'],
		['The bridge would reopen in May, the mayor told Reuters.', 'reopen', 'unnamed: the mayor by told'],
		[
			'The ferry sank near Bergen, Ann Lowe said in Oslo on Monday.',
			'sank',
			'named: Ann Lowe [person:ann lowe] by said',
		],
		['“We signed the accord,” said a spokesman for the mayor.', 'signed', 'unnamed: a spokesman for the mayor by said'],
		['“The captain told me the crew left,” Ann Lowe said.', 'told', 'named: Ann Lowe [person:ann lowe] by said'],
		['“We believe the crew left,” Ann Lowe said.', 'left', 'named: Ann Lowe [person:ann lowe] by said'],
		['Ann Lowe denied the attack on the ferry.', 'attack', 'named: Ann Lowe [person:ann lowe] by denied'],
	])('%s: %s', (text, word, expected) => {
		expect(attributionOf(text, word)).toBe(expected);
	});
});

describe('a claim is the narrator’s own', () => {
	test.each([
		['The ferry was old, said Ann Lowe, who runs the harbor.', 'runs'],
		['The ferry was old, said Ann Lowe, who runs the harbor.', 'said'],
		['The ferry, which Ann Lowe said was old, sank on Monday.', 'sank'],
		['Ann Lowe, who said the ferry was old, left the harbor on Monday.', 'left'],
		['According to Ann Lowe, who runs the harbor, the ferry sank.', 'runs'],
		['The ferry was described by officials as old when it sank.', 'described'],
		['The ferry sank on Monday near Bergen.', 'sank'],
		['Police closed the harbor after the ferry sank.', 'closed'],
		['Police closed the harbor after the ferry sank.', 'sank'],
		['Ann Lowe left the harbor before the ferry sank.', 'sank'],
		['Ann Lowe did not say the ferry sank.', 'sank'],
		['Officials declined to say why the ferry sank.', 'sank'],
		['Nobody reported the crew when the ferry sank.', 'sank'],
		['The crew told the captain on Monday, and the ferry sank.', 'sank'],
		['The report blocked the sale of the ferry.', 'blocked'],
		['The ferry sank. Ann Lowe said the crew left.', 'sank'],
		['Ann Lowe said the crew left. The ferry sank.', 'sank'],
		['The ferry that Ann Lowe bought sank.', 'sank'],
		['The state bought the ferry that sank.', 'bought'],
		['The ferry sank as Ann Lowe told a joke.', 'sank'],
		['The mayor, who announced a plan, left the harbor.', 'left'],
		['Tom Reed added a deck to the ferry before it sank.', 'sank'],
		['The captain called the crew before the ferry sank.', 'sank'],
		['The captain asked the crew to leave the ferry.', 'leave'],
		['The court ordered the owners to sell the ferry.', 'sell'],
		['The harbor posted a profit after the ferry sank.', 'sank'],
		['The crew, which reported to Ann Lowe, left the ferry.', 'left'],
		['Ann Lowe wrote a book about how the ferry sank.', 'sank'],
		['Ann Lowe announced the sale of the ferry.', 'announced'],
		['Reuters hired the man who sold the ferry.', 'sold'],
		['The owners denied the claim and sold the ferry.', 'sold'],
		['The ferry, named after Ann Lowe, sank on Monday.', 'sank'],
		['A statement about the ferry reached the crew.', 'reached'],
		['The crew left when Ann Lowe declared the race open.', 'left'],
		['Ann Lowe explained the rules while the crew left.', 'left'],
		['The ferry sank because the crew ignored what Ann Lowe said.', 'sank'],
		['The ferry sank because the crew ignored what Ann Lowe said.', 'ignored'],
		['While some welcomed the vote, others warned of riots.', 'welcomed'],
		['Ann Lowe said the ferry was old.', 'said'],
		['Ann Lowe has said nothing since the ferry sank.', 'sank'],
		['The owners never said the ferry was old.', 'was'],
		['The ferry, said to be old, sank on Monday.', 'sank'],
		['The mayor refused to say the ferry was old.', 'was'],
		['Ann Lowe, the mayor of Bergen, announced the sale of the ferry.', 'announced'],
		['Officials cited the weather after the ferry sank.', 'sank'],
		['The captain described the storm before the crew left.', 'left'],
		['A witness recalled the storm, and the crew left.', 'left'],
		['The crew was told to leave the ferry.', 'leave'],
		['The mayor commented on the plan before the crew left.', 'left'],
		['Reporters left the harbor on Monday.', 'left'],
		['The claim that won the case cost the owners $5 million.', 'won'],
		['Ann Lowe stated her age when she joined the crew.', 'joined'],
		['The ferry sank. The cause was not reported.', 'sank'],
		['The captain, who told jokes, left the ferry on Monday.', 'left'],
		['The ferry sank although officials had warned the owners.', 'sank'],
		['The owners sold the ferry after Ann Lowe confirmed the price.', 'sold'],
		['Two reports on the ferry reached the mayor.', 'reached'],
		['The town noted the date and built a new harbor.', 'built'],
		['The captain called Ann Lowe and left.', 'left'],
	])('%s: %s', (text, word) => {
		expect(attributionOf(text, word)).toBe('narrator');
	});
});
