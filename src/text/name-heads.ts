import {companySuffixes, otherHeads, placeHeads} from '../knowledge/name-parts.ts';
import {organizationHeads} from '../knowledge/organizations.ts';
import {isPortfolio} from '../knowledge/titles.ts';
import type {NameWord} from './name-words.ts';

/** Whether a word makes a name an organisation's as its last: "Ministry", "Airlines". */
export function isOrganizationHead(bare: string): boolean {
	return organizationHeads.has(bare) || furtherHeads.has(bare);
}

/** Further last words of the names of organisations, trade words of companies above all. */
const furtherHeads: ReadonlySet<string> = new Set(
	`clinic duma bundestag knesset gallery library cathedral temple synagogue channel tv weekly air bros brothers systems technologies productions pictures records entertainment communications telecom energy petroleum oil gas electric steel opera ballet philharmonic theatre theater lab observatory conference circuit district cross crescent`.split(
		/\s+/,
	),
);

/** Whether a word is what a ministry or commission is for, so that "and" may join two of them: "Health and Welfare". */
export function isTopic(bare: string): boolean {
	return isPortfolio(bare) || topics.has(bare);
}

const topics: ReadonlySet<string> = new Set(
	'securities exchange drug food drugs arts sciences fish wildlife aeronautics standards customs border protection revenue children families seniors disease control prevention alcohol tobacco firearms nuclear space radiation'.split(
		' ',
	),
);

/** Whether the words of a run can be followed by "of", "for", "on" and a further name: "University of", "Treaty on". */
export function linksWith(words: readonly NameWord[], link: string): boolean {
	const last = words.at(-1)?.bare ?? '';
	if (link === 'to') return last === 'committee' || last === 'campaign';
	if (link === 'on') return onHeads.has(last);
	if (companySuffixes.has(last)) return false;
	if (bodyHeads.has(last) || otherHeads.has(last)) return true;
	return link === 'of' && (placeHeads.has(last) || ofHeads.has(last) || isPurpose(words));
}

/** "Front for the Liberation", which goes on with "of" */
function isPurpose(words: readonly NameWord[]): boolean {
	return words.some(({bare}) => bare === 'for' || bare === 'on');
}

const onHeads: ReadonlySet<string> = new Set(
	'committee subcommittee commission council conference convention treaty agreement panel bureau center centre institute act law'.split(
		' ',
	),
);

const bodyHeads: ReadonlySet<string> = new Set(
	`ministry department agency authority administration commission committee council board bureau office institute institution university
	college school academy bank federation association union league society church museum army house court parliament knights order
	organization organisation foundation trust center centre party movement front chamber assembly orchestra conference embassy consulate
	fund service registry faculty hospital directorate alliance coalition campaign group cathedral library guild circuit congress division
	government cabinet district registrar mission fellowship bar synagogue temple mosque`.split(/\s+/),
);

const ofHeads: ReadonlySet<string> = new Set(
	'republic kingdom state commonwealth principality duchy emirate sultanate gulf strait isle bank bureau registrar house states joan duke duchess prince princess earl horn rock sea mouth national league library statue bay daughters sons friends knights order companions brotherhood'.split(
		' ',
	),
);

/** Whether the words name an organ that every state has, and only the state before it tells which: "Ministry of Defense", "Navy". */
export function isStateBody(bares: readonly string[]): boolean {
	const head = bares.includes('of') ? bares[bares.indexOf('of') - 1] : bares.at(-1);
	if (head === undefined) return false;
	return stateBodies.has(head) && bares.every((bare) => bare === head || bodyWords.has(bare) || isTopic(bare));
}

const stateBodies: ReadonlySet<string> = new Set(
	`ministry department parliament congress senate assembly government cabinet army navy force forces guard police embassy consulate court
	duma mission council committee commission treasury bank staff chancellery presidency house`.split(/\s+/),
);
const bodyWords: ReadonlySet<string> = new Set(
	'of the and for on air armed supreme constitutional national security federal central state general high lower upper coast royal military'.split(
		' ',
	),
);
