import {otherHeads, placeHeads} from '../knowledge/name-parts.ts';
import {nounsOfTrade, referringNouns} from '../knowledge/referring-nouns.ts';
import {type Discourse, type Place, type Referent, referentsBefore, soleEntity, wordsOf} from './discourse.ts';
import {knownName} from './gazetteer.ts';
import type {ResolvedName} from './name-entities.ts';
import type {Run} from './name-runs.ts';
import {bareAt, type NameWord} from './name-words.ts';
import {remember} from './remember.ts';

/** What "the company" or "the country" means, and the words that say it, without the article. */
export interface CalledThing {
	readonly run: Run;
	readonly meant: Referent;
}

/** How far back, in sentences, a thing may stand that is one of several of its noun. */
const reach = 1;
/** The same for what is told by its noun alone. */
const farReach = 12;

const states: ReadonlySet<string> = new Set(['country', 'nation']);
const towns: ReadonlySet<string> = new Set(['city', 'town']);
const companies: ReadonlySet<string> = new Set(['company', 'firm']);

/** What a noun after "the" means: "the agency", "the Oslo-based firm", "the space agency". */
export function thingCalled(discourse: Discourse, {sentence, at}: Place): CalledThing | undefined {
	const words = wordsOf(discourse, sentence);
	const based = afterBased(words, at);
	if (based !== undefined) {
		const meant = companies.has(bareAt(words, based)) && !goesOn(words, based + 1);
		const company = meant ? soleEntity(recent(discourse, {sentence, at}, reach).filter(isUntold)) : undefined;
		return company && {run: {from: based, to: based + 1}, meant: company};
	}
	const head = headAt(words, at);
	if (head === undefined) return undefined;
	const noun = bareAt(words, head);
	const phrase = head === at ? noun : `${bareAt(words, at)} ${noun}`;
	const place = {sentence, at};
	const meant = discourse.called.has(phrase)
		? ofNoun(discourse, place, phrase)
		: near(discourse, place, noun, head > at);
	return meant === undefined ? undefined : {run: {from: at, to: head + 1}, meant};
}

/** Where the noun stands in "Oslo-based firm", whose first word is a mention of its own. */
function afterBased(words: readonly NameWord[], at: number): number | undefined {
	let hyphen = at + 1;
	while (words[hyphen]?.kind === 'capital') hyphen++;
	return words[hyphen]?.text === '-' && bareAt(words, hyphen + 1) === 'based' ? hyphen + 2 : undefined;
}

/** The noun that a phrase ends in, with one word before it at most: "agency", "space agency". */
function headAt(words: readonly NameWord[], at: number): number | undefined {
	for (const head of [at, at + 1]) {
		const word = words[head];
		if (word === undefined) return undefined;
		if (word.kind === 'lower' && word.pos === 'NOUN' && !goesOn(words, head + 1)) return head;
		if (head === at && (word.kind !== 'lower' || word.pos !== 'NOUN')) return undefined;
	}
	return undefined;
}

/** Whether a noun phrase goes on after its noun: "the minister of", "the company car". */
export function goesOn(words: readonly NameWord[], at: number): boolean {
	const next = words[at];
	return (
		next !== undefined && (next.kind === 'capital' || next.pos === 'NOUN' || next.bare === 'of' || next.text === '-')
	);
}

/** The one thing of the article that is called so, or the one of those near by. */
function ofNoun(discourse: Discourse, place: Place, phrase: string): Referent | undefined {
	const called = discourse.called.get(phrase) ?? new Set();
	const far = recent(discourse, place, farReach).filter(({entity = ''}) => called.has(entity));
	const [only] = called;
	if (called.size === 1 && only !== undefined) return far.length > 0 ? discourse.byEntity.get(only) : undefined;
	return soleEntity(recent(discourse, place, reach).filter(({entity = ''}) => called.has(entity)));
}

/** What no word of its name tells: a state, a town, or an organisation of unknown trade, the only one of its kind near by. */
function near(discourse: Discourse, place: Place, noun: string, described: boolean): Referent | undefined {
	const named = recent(discourse, place, reach);
	if (states.has(noun) && !described) return soleEntity(named.filter(isState));
	if (towns.has(noun) && !described) return soleEntity(named.filter(isTown));
	if (!companies.has(noun)) return undefined;
	return soleEntity(named.filter(isUntold));
}

function recent(discourse: Discourse, place: Place, sentences: number): readonly Referent[] {
	const found = [...referentsBefore(discourse, place)];
	for (let back = 1; back <= sentences; back++) {
		found.push(...referentsBefore(discourse, {sentence: place.sentence - back, at: Infinity}));
	}
	return found.filter(({via}) => via !== 'demonym');
}

function isState({entity = ''}: Referent): boolean {
	return entity.startsWith('country:');
}

function isTown({type, entity, name}: Referent): boolean {
	if (type !== 'place' || entity?.startsWith('country:') === true) return false;
	const kind = knownName(name)?.kind;
	return kind === undefined ? !name.includes(' ') : kind === 'city' || kind === 'capital';
}

/** An organisation that neither the tables nor its name call anything else than a company. */
function isUntold({type, name, entity = ''}: Referent): boolean {
	if (type !== 'organization' || entity.startsWith('bloc:') || entity.startsWith('country:')) return false;
	const nouns = nounsFor(name);
	return nouns.length === 0 || nouns.some((noun) => companies.has(noun));
}

/** Notes by which nouns a named thing can be called from here on. */
export function noteCalled(discourse: Discourse, {found, type, name, entity}: ResolvedName, referent: Referent): void {
	if (entity.startsWith('country:') || type === 'person') return;
	const {called, byEntity} = discourse;
	if (!byEntity.has(entity)) {
		const nouns = type === 'organization' ? nounsFor(name) : lastNoun(name);
		for (const noun of nouns) note(called, noun, entity);
	}
	if (type === 'organization') {
		for (const noun of nounsOfTrade(tradeBeside(wordsOf(discourse, found.sentence), found.run)))
			note(called, noun, entity);
	}
	byEntity.set(entity, referent);
}

const nounsFor: (name: string) => readonly string[] = remember(referringNouns);

function note(called: Map<string, Set<string>>, noun: string, entity: string): void {
	const known = called.get(noun);
	if (known === undefined) called.set(noun, new Set([entity]));
	else known.add(entity);
}

/** "bridge" for "Hollow Bridge" */
function lastNoun(name: string): readonly string[] {
	const words = name.toLowerCase().split(' ');
	const last = words.at(-1);
	return words.length > 1 && last !== undefined && (placeHeads.has(last) || otherHeads.has(last)) ? [last] : [];
}

/** "airline" in "the airline Hollow Air" and "Hollow, a small airline" */
function tradeBeside(words: readonly NameWord[], {from, to}: Run): string {
	const before = words[from - 1];
	if (before?.kind === 'lower' && before.pos === 'NOUN') return before.bare;
	return words[to]?.text === ',' && /^(?:a|an|the)$/.test(bareAt(words, to + 1)) ? tradeAfter(words, to + 2) : '';
}

/** In words. */
const longestDescription = 4;

function tradeAfter(words: readonly NameWord[], from: number): string {
	for (let at = from; at < from + longestDescription; at++) {
		const word = words[at];
		if (word?.kind !== 'lower' || word.pos === 'ADP' || word.pos === 'VERB') return '';
		if (nounsOfTrade(word.bare).length > 0) return word.bare;
	}
	return '';
}
