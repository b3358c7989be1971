import type {PartOfSpeech} from '../model/index.ts';
import type {Run} from './name-runs.ts';
import {bareAt, kindAt, type NameWord, textAt} from './name-words.ts';

function set(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** Verbs whose object is a government: "accused Moscow". */
const governmentObjects = set(
	'accuse accused accuses accusing blame blamed blames blaming urge urged urges urging condemn condemned condemns condemning pressure pressured warn warned warns warning criticise criticised criticize criticized criticizes criticising criticizing tell told ask asked asks asking support supported supports back backed backs oblige force forced forces persuade persuaded convince convinced assure assured punish punished anger angered angers irritate irritated irk irked infuriated infuriate threaten threatened threatens threatening push pushed help helped give gave',
);
/** "sanctions against Moscow", "ties with Beijing" */
const governmentPrepositions = set('against with between by');
const locatives = set(
	'in at near from around outside inside into across through via for toward towards downtown central northern southern eastern western',
);
/** What belongs to a government rather than to a city: "Moscow's objectives". */
const governmentNouns = set(
	'government decision position policy policies objectives objective goals aims demands demand offer offers proposal response reaction allies ally ambassador envoy forces troops army military stance claims claim war invasion sanctions side interests influence allegation allegations accusation accusations refusal withdrawal involvement support attitude actions action strategy diplomats intentions plans plan announcement commitment foreign defence defense nuclear aggression',
);
/** Verbs that say where a city lies or what befalls it. */
const cityVerbs = set(
	'lies lay sits sat boasts hosted hosts houses woke celebrated hosting remains remained located situated',
);

/** Whether a capital stands for its government here: it speaks, acts, is dealt with, or owns what governments own. */
export function governmentVia(words: readonly NameWord[], {from, to}: Run): boolean {
	const before = bareAt(words, from - 1);
	const after = kindAt(words, to);
	if (locatives.has(before)) return false;
	if (textAt(words, to) === ',' && kindAt(words, to + 1) === 'capital') return false;
	if (governmentPrepositions.has(before) || governmentObjects.has(before)) return after !== 'capital';
	if (after === 'possessive') return governmentNouns.has(bareAt(words, to + 1));
	const last = lastOfPair(words, to);
	return words[from - 1]?.pos !== 'ADP' && isActing(words, last);
}

/** Where "Berlin and Paris" ends, if two capitals stand there. */
function lastOfPair(words: readonly NameWord[], to: number): number {
	const partner = words[to + 1]?.known;
	return bareAt(words, to) === 'and' && partner?.entry.country !== undefined ? to + 1 + partner.length : to;
}

function isActing(words: readonly NameWord[], to: number): boolean {
	const at = skip(words, to, adverb);
	const verb = words[at];
	if (verb?.kind !== 'lower' || cityVerbs.has(verb.bare)) return false;
	if (verb.pos === 'VERB') return !verb.bare.endsWith('ing');
	if (verb.pos !== 'AUX') return false;
	const main = words[skip(words, at + 1, auxiliary)];
	if (main?.pos !== 'VERB' || cityVerbs.has(main.bare)) return false;
	// "Moscow is seeking", not "Moscow was hit"
	return !/^(?:is|was|were|are|'s)$/.test(verb.bare) || main.bare.endsWith('ing');
}

const adverb: ReadonlySet<PartOfSpeech> = new Set(['ADV']);
const auxiliary: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'PART', 'AUX']);

function skip(words: readonly NameWord[], from: number, parts: ReadonlySet<PartOfSpeech>): number {
	let at = from;
	for (let word = words[at]; word !== undefined && parts.has(word.pos); word = words[at]) at++;
	return at;
}
