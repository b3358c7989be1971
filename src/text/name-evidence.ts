import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {placeNouns} from '../knowledge/name-parts.ts';
import type {MentionType} from '../model/index.ts';
import {isOnlyGivenName} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import {roleAfter} from './roles.ts';
import type {Run} from './name-runs.ts';
import type {NameWord} from './name-words.ts';

/** How strongly the words say each kind of thing; sums over all places where the name stands. */
export type Evidence = Readonly<Record<MentionType, number>>;

/** The kind with the strongest evidence, `other` below this sum. Weights and threshold were set on newswire with tagged names. */
const enough = 1.5;

/** What the evidence comes to. */
export function strongestType(evidence: Evidence): MentionType {
	const order: readonly MentionType[] = ['person', 'organization', 'place'];
	let best: MentionType = 'other';
	for (const type of order) {
		if (
			evidence[type] >= enough &&
			(best === 'other' ? evidence[type] > evidence.other : evidence[type] > evidence[best])
		)
			best = type;
	}
	return best;
}

function set(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

const speech = set(
	'said says told tells added adds asked asks replied insisted explained argued recalled wrote writes tweeted admitted joked noted warned testified continued claimed declared denied announced confirmed stated commented remarked thinks thought believes believed knows knew remembers wants hopes feels laughed smiled',
);
const personal = set('was-born died married resigned retired graduated grew born wed dressed sang starred scored');
const organisationNouns = set(
	'company group firm agency network airline newspaper magazine retailer giant maker team club party bank charity organization organisation website publisher brand chain startup union broadcaster carrier manufacturer supplier automaker carmaker insurer developer label studio militia militants group movement subsidiary conglomerate consultancy channel station daily weekly tabloid app site lab foundation nonprofit',
);
const organisationFollowers = set(
	'officials official spokesman spokeswoman spokesperson executives executive shares share stock employees members member lawmakers fighters players fans game games team chairman president ceo founder headquarters staff workers reporters users customers militants rebels leaders chief coach report reports analysts analyst products website unit subsidiary',
);
const placeNames = set(
	'town city village region province state district suburb neighborhood neighbourhood island county municipality resort port hamlet borough republic peninsula',
);
const workNouns = set(
	'film movie book novel song album ship vessel play musical opera series show magazine drug software yacht submarine frigate tanker ferry boat rocket spacecraft satellite hurricane storm typhoon cyclone comet asteroid',
);
const locatives: Readonly<Record<string, number>> = {
	in: 1.5,
	near: 2,
	outside: 1.5,
	across: 1,
	throughout: 1,
	into: 0.7,
	around: 0.7,
	at: 0.7,
	from: 0.6,
	to: 0.4,
	toward: 0.7,
	towards: 0.7,
	off: 0.7,
	over: 0.3,
	visiting: 1,
	visited: 1,
	downtown: 3,
	central: 1,
	northern: 2,
	southern: 2,
	eastern: 2,
	western: 2,
	suburban: 3,
	nearby: 2,
};

/** What form and neighbours of one occurrence say. */
export function evidenceFor(words: readonly NameWord[], {from, to}: Run): Evidence {
	const before = words[from - 1];
	const after = words[to];
	const name = words.slice(from, to);
	const article = before?.bare === 'the' || before?.bare === 'a' || before?.bare === 'an';
	return {
		person: personShape(name) + personContext(words, from, to) - (article ? 3 : 0),
		organization:
			organisationShape(name, before) + organisationContext(words, from, to) + (before?.bare === 'the' ? 0.7 : 0),
		place: placeContext(words, from, to) - (article ? 0.5 : 0),
		other: workContext(words, from, to, before, after),
	};
}

function personShape(name: readonly NameWord[]): number {
	const plain = name.filter(({bare}) => isDictionaryWord(bare)).length;
	const given = isOnlyGivenName(name[0]?.text ?? '') ? 1 : 0;
	if (name.length === 1) return given + (plain === 0 && name[0]?.text !== name[0]?.text.toUpperCase() ? 0.5 : 0);
	if (name.length > 4 || name.some(({text}) => /\d/.test(text) || /^\p{Lu}{2,}$/u.test(text))) return 0;
	if (plain === 0) return 2;
	return plain === name.length ? -1 : 1;
}

function personContext(words: readonly NameWord[], from: number, to: number): number {
	let sum = 0;
	const before = words[from - 1];
	const after = words[to];
	const afterNext = words[to + 1];
	if (before?.kind === 'lower' && isPersonNoun(before.bare)) sum += 3;
	if (before?.text === ',' && endsRolePhrase(words, from - 1)) sum += 1.5;
	if (after === undefined) return sum;
	if (after.text === ',' && isAge(afterNext)) sum += 4;
	if (after.text === '(' && isAge(afterNext) && words[to + 2]?.text === ')') sum += 3;
	if (roleAfter(words, {from, to}) !== undefined) sum += 2;
	if (after.bare === 'who' || (after.text === ',' && afterNext?.bare === 'who')) sum += 3;
	if (after.kind === 'possessive' && isKinNoun(afterNext?.bare ?? '')) sum += 3;
	if (after.bare === 'administration' || after.bare === 'presidency') sum += 4;
	if (speech.has(after.bare)) sum += 1;
	else if (to - from === 1 && after.kind === 'lower' && after.pos === 'VERB' && !after.bare.endsWith('ing')) sum += 0.6;
	if (personal.has(after.bare)) sum += 1.5;
	return sum;
}

function isPersonNoun(bare: string): boolean {
	return (
		isRoleNoun(bare) ||
		isKinNoun(bare) ||
		(bare.endsWith('s') && (isRoleNoun(bare.slice(0, -1)) || isKinNoun(bare.slice(0, -1))))
	);
}

function isAge(word: NameWord | undefined): boolean {
	return word?.kind === 'number' && /^(?:\d{1,2}|10\d)$/.test(word.text);
}

/** Longest role phrase that is looked through, in words. */
const rolePhraseReach = 7;

/** "a spokeswoman for the Alliance," "his American counterpart," */
function endsRolePhrase(words: readonly NameWord[], comma: number): boolean {
	for (let at = comma - 1; at >= 0 && at >= comma - rolePhraseReach; at--) {
		const word = words[at];
		if (word === undefined || word.kind === 'mark' || word.pos === 'VERB') return false;
		if (isRoleNoun(word.bare) || isKinNoun(word.bare)) return true;
	}
	return false;
}

function organisationShape(name: readonly NameWord[], before: NameWord | undefined): number {
	const only = name.length === 1 ? name[0] : undefined;
	if (only === undefined) return 0;
	let sum = 0;
	if (isAcronym(only)) sum += 2;
	else if (/^\p{L}+\p{Ll}\p{Lu}/u.test(only.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])/.test(only.text)) sum += 1.5;
	if (/\.\p{Ll}{2,4}$/u.test(only.text)) sum += 3;
	if (before?.bare === 'the' && /[^s]s$/.test(only.bare)) sum += 1.5;
	return sum;
}

function isAcronym({text, bare, opening}: NameWord): boolean {
	if (!/^\p{Lu}[\p{Lu}&.\d]{1,6}s?$/u.test(text) || /^\p{Lu}\.$/u.test(text)) return false;
	return !(text.length > 3 && isDictionaryWord(bare)) && !(opening && text.length > 4);
}

function organisationContext(words: readonly NameWord[], from: number, to: number): number {
	let sum = 0;
	const before = words[from - 1];
	const after = words[to];
	if (before?.kind === 'lower' && organisationNouns.has(before.bare)) sum += 3;
	if (after?.kind === 'lower' && organisationFollowers.has(after.bare)) sum += 1.5;
	if (after?.kind === 'possessive' && organisationFollowers.has(words[to + 1]?.bare ?? '')) sum += 1;
	if (after?.text === ',' && startsPhraseWith(words, to + 1, organisationNouns)) sum += 3;
	if (speech.has(after?.bare ?? '')) sum += 0.3;
	return sum;
}

function startsPhraseWith(words: readonly NameWord[], from: number, nouns: ReadonlySet<string>): boolean {
	const first = words[from]?.bare;
	if (first !== 'a' && first !== 'an' && first !== 'the') return false;
	for (let at = from + 1; at < from + rolePhraseReach; at++) {
		const word = words[at];
		if (word === undefined || word.kind === 'mark' || word.pos === 'VERB' || word.pos === 'ADP') return false;
		if (nouns.has(word.bare)) return true;
	}
	return false;
}

function placeContext(words: readonly NameWord[], from: number, to: number): number {
	let sum = 0;
	const before = words[from - 1];
	const after = words[to];
	const afterNext = words[to + 1];
	if (before !== undefined && before.kind === 'lower') {
		sum += locatives[before.bare] ?? 0;
		if (placeNames.has(before.bare) || (before.bare === 'of' && placeNames.has(words[from - 2]?.bare ?? ''))) sum += 3;
	}
	if (after?.kind === 'lower' && placeNouns.has(after.bare)) sum += 2.5;
	if (after?.text === ',' && afterNext?.kind === 'capital' && isPlace(words, to + 1)) sum += 3;
	if (
		from === 0 &&
		after !== undefined &&
		/^(?:\(|—|–|_|--)$/.test(after.text) &&
		words[0]?.text === words[0]?.text.toUpperCase()
	)
		sum += 4;
	return sum;
}

function isPlace(words: readonly NameWord[], at: number): boolean {
	const entry = words[at]?.known?.entry;
	return entry?.type === 'place' && entry.kind !== 'demonym';
}

function workContext(
	words: readonly NameWord[],
	from: number,
	to: number,
	before: NameWord | undefined,
	after: NameWord | undefined,
): number {
	let sum = 0;
	if (before !== undefined && after !== undefined && /^["“‘']$/.test(before.text) && /^["”’',]$/.test(after.text))
		sum += 2.5;
	if (to - from === 1 && /^\p{Lu}{1,4}-?\d+\p{Lu}?$/u.test(words[from]?.text ?? '')) sum += 3;
	if (before?.kind === 'lower' && workNouns.has(before.bare)) sum += 3;
	return sum;
}
