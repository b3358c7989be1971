import type {Mention} from '../model/index.ts';
import {blocByContextAlias} from '../knowledge/blocs.ts';
import {genderOfNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead, isTitleWord, titleKey} from '../knowledge/titles.ts';
import type {ResolvedName, ResolvedNames} from './name-entities.ts';
import type {NameWord} from './name-words.ts';
import type {Person} from './people.ts';
import type {ReadNames} from './read-names.ts';

/** What the walk through an article has met so far. */
interface Discourse {
	readonly people: readonly Person[];
	/** Resolved names by sentence. */
	readonly bySentence: readonly (readonly ResolvedName[])[];
	/** Organisations met so far by the noun that they can be called by: "agency". */
	readonly organizations: Map<string, Set<ResolvedName['entity']>>;
	readonly byEntity: Map<string, ResolvedName>;
	readonly blocs: ReadonlySet<string>;
}

/** "she", "the minister", "the agency", "the alliance": each only where one thing of the article fits. */
export function findReferences(read: ReadNames, resolved: ResolvedNames): Mention[] {
	const bySentence: ResolvedName[][] = read.sentences.map(() => []);
	for (const name of resolved.names) bySentence[name.found.sentence]?.push(name);
	const discourse: Discourse = {
		people: resolved.people,
		bySentence,
		organizations: new Map(),
		byEntity: new Map(),
		blocs: new Set(resolved.names.filter(({entity}) => entity.startsWith('bloc:')).map(({entity}) => entity)),
	};
	const found: Mention[] = [];
	for (const [sentence, {words}] of read.sentences.entries()) {
		const taken = takenPositions(bySentence[sentence] ?? []);
		for (let at = 0; at < words.length; at++) {
			if (taken.has(at)) continue;
			const mention = referenceAt(words, at, sentence, discourse);
			if (mention !== undefined) found.push(mention);
		}
		for (const name of bySentence[sentence] ?? []) noteOrganization(name, discourse);
	}
	return found;
}

function takenPositions(names: readonly ResolvedName[]): Set<number> {
	const taken = new Set<number>();
	for (const {found} of names) for (let at = found.run.from; at < found.run.to; at++) taken.add(at);
	return taken;
}

function referenceAt(
	words: readonly NameWord[],
	at: number,
	sentence: number,
	discourse: Discourse,
): Mention | undefined {
	const word = words[at];
	if (word === undefined) return undefined;
	if (word.bare === 'he' || word.bare === 'she') return pronoun(word, sentence, discourse);
	if (word.bare !== 'the') return undefined;
	return officeHolder(words, at + 1, discourse) ?? calledByNoun(words, at + 1, discourse);
}

/** A pronoun means the one person of its sentence before it, or of the sentence before, whose gender fits. */
function pronoun(word: NameWord, sentence: number, {bySentence}: Discourse): Mention | undefined {
	const gender = word.bare === 'he' ? 'male' : 'female';
	const near = [
		...(bySentence[sentence - 1] ?? []),
		...(bySentence[sentence] ?? []).filter(({found}) => found.start < word.start),
	];
	const people = near.filter((name) => name.type === 'person' && (name.gender === undefined || name.gender === gender));
	const [first] = people;
	if (first === undefined || people.some(({entity}) => entity !== first.entity)) return undefined;
	return {
		start: word.start,
		end: word.end,
		type: 'person',
		name: first.name,
		entity: first.entity,
		via: 'pronoun',
		gender,
	};
}

/** "the deputy minister": the one person of the article whose title holds all these words. */
function officeHolder(
	words: readonly NameWord[],
	from: number,
	{people, bySentence: _}: Discourse,
): Mention | undefined {
	let to = from;
	while (isOfficeWord(words[to])) to++;
	const head = words[to - 1];
	if (head === undefined || to === from || !(isTitleHead(head.bare) || isRoleNoun(head.bare))) return undefined;
	const next = words[to];
	if (next?.kind === 'capital' || next?.bare === 'of' || next?.pos === 'NOUN' || next?.kind === 'possessive')
		return undefined;
	const asked = words.slice(from, to).map(({bare}) => titleKey(bare));
	const gender = genderOfNoun(head.bare);
	const holders = people.filter(
		({titles, ...person}) =>
			asked.every((word) => titles.has(word)) &&
			(gender === undefined || person.gender === undefined || person.gender === gender),
	);
	const [only] = holders;
	if (only === undefined || holders.length > 1) return undefined;
	return {
		start: words[from]?.start ?? 0,
		end: head.end,
		type: 'person',
		name: only.name,
		entity: `person:${only.name.toLowerCase()}`,
		via: 'noun',
		...(only.gender === undefined ? {} : {gender: only.gender}),
	};
}

function isOfficeWord(word: NameWord | undefined): boolean {
	return word !== undefined && (isTitleWord(word.bare) || isRoleNoun(word.bare)) && word.kind !== 'mark';
}

/** "the agency", "the alliance" */
function calledByNoun(words: readonly NameWord[], at: number, discourse: Discourse): Mention | undefined {
	const word = words[at];
	const next = words[at + 1];
	if (word === undefined || next?.kind === 'capital' || next?.pos === 'NOUN' || next?.bare === 'of') return undefined;
	const span = {start: word.start, end: word.end};
	const bloc = blocOf(word, discourse);
	const entity = bloc ?? onlyOrganization(word.bare, discourse);
	const known = entity === undefined ? undefined : discourse.byEntity.get(entity);
	if (known === undefined) return undefined;
	return {...span, type: known.type, name: known.name, entity: known.entity, via: 'noun'};
}

/** The bloc that "the alliance" means: named before, and no other bloc that is called so. */
function blocOf(word: NameWord, {blocs}: Discourse): string | undefined {
	const name = word.bare.charAt(0).toUpperCase() + word.bare.slice(1);
	const bloc = blocByContextAlias(name) ?? blocByContextAlias(word.bare);
	return bloc !== undefined && blocs.has(`bloc:${bloc.id}`) ? `bloc:${bloc.id}` : undefined;
}

function onlyOrganization(noun: string, {organizations}: Discourse): string | undefined {
	const called = organizations.get(noun);
	if (called?.size !== 1) return undefined;
	const [only] = called;
	return only;
}

/** The nouns that an organisation can be called by, from the words of its name. */
const nounsByHead: Readonly<Record<string, readonly string[]>> = {
	agency: ['agency'],
	authority: ['authority', 'agency'],
	administration: ['agency', 'administration'],
	bureau: ['bureau', 'agency'],
	service: ['service', 'agency'],
	department: ['department', 'agency'],
	ministry: ['ministry'],
	commission: ['commission'],
	committee: ['committee'],
	council: ['council'],
	university: ['university'],
	college: ['college'],
	school: ['school'],
	hospital: ['hospital'],
	bank: ['bank'],
	court: ['court'],
	party: ['party'],
	club: ['club'],
	museum: ['museum'],
	airlines: ['airline', 'company', 'carrier'],
	airways: ['airline', 'company', 'carrier'],
	inc: ['company', 'firm'],
	corp: ['company', 'firm'],
	corporation: ['company', 'corporation', 'firm'],
	co: ['company', 'firm'],
	company: ['company', 'firm'],
	ltd: ['company', 'firm'],
	plc: ['company', 'firm'],
	llc: ['company', 'firm'],
	group: ['group', 'company', 'firm'],
	foundation: ['foundation', 'group'],
	association: ['association', 'group'],
	institute: ['institute'],
	union: ['union'],
	league: ['league'],
	federation: ['federation'],
	organization: ['organization', 'group'],
	organisation: ['organisation', 'group'],
	society: ['society', 'group'],
	church: ['church'],
	fund: ['fund'],
};

function noteOrganization(name: ResolvedName, {organizations, byEntity}: Discourse): void {
	if (name.type !== 'organization') return;
	byEntity.set(name.entity, name);
	for (const word of new Set(name.name.toLowerCase().split(/[^\p{L}]+/u))) {
		for (const noun of nounsByHead[word] ?? []) {
			organizations.set(noun, (organizations.get(noun) ?? new Set()).add(name.entity));
		}
	}
}
