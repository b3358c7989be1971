import type {Gender} from '../knowledge/role-nouns.ts';
import type {Mention, MentionType} from '../model/index.ts';
import type {ResolvedName} from './name-entities.ts';
import type {NameSentence, Run} from './name-runs.ts';
import {bareAt, type NameWord} from './name-words.ts';
import type {QuotedWords} from './quoted-words.ts';

/** Somebody or something that stands in a sentence, by name or by a word that was resolved to a name. */
export interface Referent {
	readonly run: Run;
	readonly type: MentionType;
	/** Absent for a pronoun that was not resolved. */
	readonly entity: string | undefined;
	readonly name: string;
	readonly gender: Gender | undefined;
	readonly via: Mention['via'];
}

/** What the sentences of an article have named so far. */
export interface Discourse {
	readonly sentences: readonly NameSentence[];
	readonly quoted: QuotedWords;
	readonly names: ReadonlyMap<number, readonly ResolvedName[]>;
	/** What stands in each sentence that was walked through; in the one at hand, all its names and the references so far. */
	readonly referents: Map<number, Referent[]>;
	/** Organisations and places met so far by the noun that they can be called by: "agency". */
	readonly called: Map<string, Set<string>>;
	readonly byEntity: Map<string, Referent>;
}

/** A word of a sentence. */
export interface Place {
	readonly sentence: number;
	readonly at: number;
}

/** The words of a sentence. */
export function wordsOf({sentences}: Discourse, sentence: number): readonly NameWord[] {
	return sentences[sentence]?.words ?? [];
}

/** What stands in a sentence before a word of it. */
export function referentsBefore({referents}: Discourse, {sentence, at}: Place): readonly Referent[] {
	return (referents.get(sentence) ?? []).filter(({run}) => run.to <= at);
}

/** The name or reference as something to refer to. */
export function referentOf({found, type, entity, name, gender, via}: ResolvedName): Referent {
	return {run: found.run, type, entity, name, gender, via};
}

/** The one entity that all of these are, if there is but one. */
export function soleEntity(referents: readonly Referent[]): Referent | undefined {
	const [first] = referents;
	if (first?.entity === undefined) return undefined;
	return referents.every(({entity}) => entity === first.entity) ? first : undefined;
}

/** Where the verb stands whose subject the words of a run are; nothing where they are no subject. */
export function verbOf(words: readonly NameWord[], {from, to}: Run): number | undefined {
	if (followsPreposition(words, from)) return undefined;
	let at = afterAside(words, to);
	while (isAdverbial(words[at]) || words[at]?.pos === 'AUX') at++;
	if (isFinite(words, at)) return at;
	return words[at - 1]?.pos === 'AUX' ? at - 1 : undefined;
}

function followsPreposition(words: readonly NameWord[], from: number): boolean {
	const before = bareAt(words, from - 1) === 'the' ? from - 2 : from - 1;
	return words[before]?.pos === 'ADP';
}

function isFinite(words: readonly NameWord[], at: number): boolean {
	const verb = words[at];
	return verb?.pos === 'VERB' && (!verb.bare.endsWith('ing') || words[at - 1]?.pos === 'AUX');
}

function isAdverbial(word: NameWord | undefined): boolean {
	return word?.pos === 'ADV' || (word?.pos === 'PART' && word.kind === 'lower');
}

/** An aside between two commas is no longer than this in words. */
const longestAside = 16;

/** Behind ", 65,", ", which has an office there," or "(ACME)". */
function afterAside(words: readonly NameWord[], to: number): number {
	const opening = words[to]?.text;
	if (opening !== ',' && opening !== '(') return to;
	const closing = opening === ',' ? ',' : ')';
	for (let at = to + 1; at < to + longestAside; at++) if (words[at]?.text === closing) return at + 1;
	return to;
}

/** The number of the quotation that a word stands in, 0 outside of all. */
export function quotationAt({quoted}: Discourse, {sentence, at}: Place): number {
	return quoted[sentence]?.[at] ?? 0;
}
