import {otherHeads, placeHeads} from '../knowledge/name-parts.ts';
import {nounsOfTrade, referringNouns} from '../knowledge/referring-nouns.ts';
import {type Discourse, type Place, type Referent, referentsBefore, soleEntity, wordsOf} from './discourse.ts';
import {knownName} from './gazetteer.ts';
import type {ResolvedName} from './name-entities.ts';
import type {Run} from './name-runs.ts';
import {bareAt, type NameWord} from './name-words.ts';
import {remember} from '../model/remember.ts';

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
	const place = {sentence, at};
	const based = afterBased(words, at);
	if (based !== undefined) return goesOn(words, based + 1) ? undefined : thingBased(discourse, place, based);
	for (let head = at + longestPhrase - 1; head >= at; head--) {
		const phrase = phraseTo(words, at, head);
		if (phrase === undefined || goesOn(words, head + 1)) continue;
		const meant = discourse.called.has(phrase) ? ofNoun(discourse, place, phrase) : near(discourse, place, phrase);
		if (meant !== undefined) return {run: {from: at, to: head + 1}, meant};
	}
	return undefined;
}

/** In words: "credit reporting agency". */
const longestPhrase = 3;

/** The words up to a noun, lower case, if all stand in small letters. */
function phraseTo(words: readonly NameWord[], at: number, head: number): string | undefined {
	if (words[head]?.pos !== 'NOUN') return undefined;
	let phrase = '';
	for (let index = at; index <= head; index++) {
		const word = words[index];
		if (word?.kind !== 'lower') return undefined;
		phrase += index === at ? word.bare : ` ${word.bare}`;
	}
	return phrase;
}

/** "Oslo-based firm" for a company that was called Oslo-based before, or else the only one near by. */
function thingBased(discourse: Discourse, place: Place, head: number): CalledThing | undefined {
	const words = wordsOf(discourse, place.sentence);
	if (!companies.has(bareAt(words, head))) return undefined;
	const town = bareAt(words, place.at);
	const phrase = `${town}-based`;
	const meant = discourse.called.has(phrase)
		? ofNoun(discourse, place, phrase)
		: soleEntity(recent(discourse, place, reach).filter(isUntold));
	return meant && {run: {from: head, to: head + 1}, meant};
}

/** Where the noun stands in "Oslo-based firm", whose first word is a mention of its own. */
function afterBased(words: readonly NameWord[], at: number): number | undefined {
	let hyphen = at + 1;
	while (words[hyphen]?.kind === 'capital') hyphen++;
	return words[hyphen]?.text === '-' && bareAt(words, hyphen + 1) === 'based' ? hyphen + 2 : undefined;
}

/** Whether "Oslo-based" and the like stand there. */
export function startsWithTown(words: readonly NameWord[], at: number): boolean {
	return afterBased(words, at) !== undefined;
}

/** Whether a noun phrase goes on after its noun: "the minister of", "the company car". */
export function goesOn(words: readonly NameWord[], at: number): boolean {
	const next = words[at];
	if (next === undefined) return false;
	// "let the bank access a credit"
	if (next.pos === 'NOUN') return words[at + 1]?.pos !== 'DET';
	return next.kind === 'capital' || next.bare === 'of' || next.text === '-';
}

/** The one thing of the article that is called so, or the one of those near by. */
function ofNoun(discourse: Discourse, place: Place, phrase: string): Referent | undefined {
	const called = discourse.called.get(phrase) ?? new Set();
	const far = recent(discourse, place, farReach).filter(({entity = ''}) => called.has(entity));
	const [only] = called;
	if (called.size === 1 && only !== undefined) return far.length > 0 ? discourse.byEntity.get(only) : undefined;
	return soleNear(discourse, place, ({entity = ''}) => called.has(entity));
}

/** The only one of its sentence so far, or where there is none, of the sentence before. */
function soleNear(discourse: Discourse, place: Place, fits: (referent: Referent) => boolean): Referent | undefined {
	const own = recent(discourse, place, 0).filter(fits);
	return soleEntity(own.length > 0 ? own : recent(discourse, place, reach).filter(fits));
}

/** What no word of its name tells: a state, a town, or an organisation of unknown trade, the only one of its kind near by. */
function near(discourse: Discourse, place: Place, noun: string): Referent | undefined {
	const named = recent(discourse, place, reach);
	if (states.has(noun)) return soleEntity(named.filter(isState));
	if (towns.has(noun)) return soleEntity(named.filter(isTown));
	return companies.has(noun) ? soleEntity(named.filter(isUntold)) : undefined;
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
		for (const noun of nounsBeside(wordsOf(discourse, found.sentence), found.run)) note(called, noun, entity);
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

/** What the words beside a name call it: its trade, and "oslo-based" for "Oslo-based Acme". */
function nounsBeside(words: readonly NameWord[], run: Run): readonly string[] {
	const {from} = run;
	const based = bareAt(words, from - 1) === 'based' && bareAt(words, from - 2) === '-';
	return [...nounsOfTrade(tradeBeside(words, run)), ...(based ? [`${bareAt(words, from - 3)}-based`] : [])];
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
