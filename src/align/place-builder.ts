import {cityByName} from '../knowledge/cities.ts';
import {countryByName} from '../knowledge/countries.ts';
import {placeRelation} from '../knowledge/places.ts';
import {regionByName} from '../knowledge/regions.ts';
import {areSitesApart, siteKind} from '../knowledge/sites.ts';
import {type AlignedQuestion, foldName, type Slot, type SlotRole, type Value} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {tellsEvent} from './pairing.ts';
import {askOf} from './question-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import {alignEventFacts, eventComparisons, type EventFact, type SlotQuestion} from './slot-alignment.ts';
import {eventSubject} from './event-subject.ts';

/** Which places are held against each other; "near", "off" and "over" name no point. */
const kindsOfPlace: ReadonlyMap<string, string> = new Map([
	['in', ''],
	['at', ''],
	['inside', ''],
	['to', 'to'],
	['into', 'to'],
	['from', 'from'],
]);

const asked: ReadonlySet<SlotRole> = new Set<SlotRole>(['place']);

/** Questions of where something happened, where it came from and where it went: asked where articles name places of one event. */
export function placeQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const ask: SlotQuestion = {
		asked,
		compare: comparePlaces,
		knows: ({article, context}, {slot}) => {
			const entities = slot.entities.map(names.canonical);
			if (slot.value.kind === 'words') return knowsSite(context, slot.value.words) ? 'beside' : undefined;
			if (entities.some((entity) => context.terms.has(entity))) return 'beside';
			return entities.some((entity) => board.termsOf(article).has(entity)) ? 'elsewhere' : undefined;
		},
	};
	return alignEventFacts(placeFacts(board), ask, names).map((facts) => {
		const subject = eventSubject(facts);
		const kind = kindsOfPlace.get(facts[0]?.slot.head ?? '') ?? '';
		return completeQuestion(
			{
				subject,
				slot: 'place',
				question: askOf(
					'Where',
					facts.map(({context}) => context),
					kind,
				),
				facts,
				speakOfIt: facts.map(({article}) => article),
				comparisons: (set) => eventComparisons(set, facts, ask, names),
			},
			board,
		);
	});
}

/** Whether the sentence names the kind of site too: "from the hospital to the hotel". */
function knowsSite({sentence}: ClaimContext, words: readonly string[]): boolean {
	const kind = siteKind(words.join(' '));
	return sentence.tokens.some(({lemma}) => siteKind(lemma) === kind);
}

function placeFacts({contexts}: Board): EventFact[] {
	return contexts.flatMap((context) => {
		const {article, index, claim} = context;
		const slots = claim.slots.flatMap((slot) => {
			if (slot.role !== 'place') return [];
			const kind = kindsOfPlace.get(slot.head ?? '');
			const isSite = siteOf(slot.value) !== undefined;
			// "was taken to a hospital" tells of an event, "was taken to Oslo" may not
			if (kind === undefined || !(tellsEvent(claim) || (isSite && kind === 'to'))) return [];
			// "at a motel in Raton" names a site and a town
			return [{slot, kind: isSite ? `site ${kind}` : kind}];
		});
		// "in Trinidad, Colorado" is one place, "trained in Sweden and in Spain" two
		const inner = slots.filter(({slot}, at) => !slots.slice(0, at).some((before) => isRegionOf(slot, before.slot)));
		return inner
			.filter(({kind}) => inner.filter((other) => other.kind === kind).length === 1)
			.map(({slot, kind}) => ({article, index, claim, slot, context, key: `${kind} ${claim.predicate.verbClass}`}));
	});
}

/** "Colorado" behind "Trinidad, ". */
function isRegionOf({span}: Slot, {span: inner}: Slot): boolean {
	return span.start > inner.end && span.start - inner.end <= ', '.length;
}

/** Places conflict only where the almanac knows both and neither holds the other. */
function comparePlaces(a: EventFact, b: EventFact): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [a.slot.value, b.slot.value];
	// first to a hospital, then to a prison
	if (one.kind === 'words' || other.kind === 'words') return compareSites(one, other, a.key.startsWith('site to '));
	if (one.kind !== 'name' || other.kind !== 'name') return undefined;
	switch (placeRelation(one.entity, other.entity)) {
		case 'same':
			return {relation: 'agree', reason: `both say ${one.surface}`};
		case 'contains':
		case 'within':
			return {relation: 'compatible', reason: `of ${one.surface} and ${other.surface}, one lies in the other`};
		case 'apart':
			return {relation: 'conflict', reason: `${one.surface} and ${other.surface} are two places`};
		case 'unknown':
			return areTwoOfAKind(one.surface, other.surface)
				? {relation: 'tension', reason: `${one.surface} and ${other.surface}: perhaps two names of one place`}
				: undefined;
	}
}

/** "a motel" and "a hospital"; a name may be of anything but another kind of site: "Fairview Hospital" is no hotel. */
function compareSites(a: Value, b: Value, areGoals: boolean): ReturnType<SlotQuestion['compare']> {
	const [one, other] = [siteOf(a), siteOf(b)];
	if (one === undefined || other === undefined) return undefined;
	if (one === other) return {relation: 'agree', reason: `both say ${wordsOf(a)}`};
	if (areGoals) return undefined;
	return areSitesApart(one, other)
		? {relation: 'conflict', reason: `${wordsOf(a)} against ${wordsOf(b)}`}
		: {relation: 'compatible', reason: `of ${wordsOf(a)} and ${wordsOf(b)}, one may lie in the other`};
}

function wordsOf(value: Value): string {
	if (value.kind === 'name') return value.surface;
	return value.kind === 'words' ? value.words.join(' ').replaceAll('-', ' ') : '';
}

function siteOf(value: Value): string | undefined {
	if (value.kind === 'words') return siteKind(value.words.join(' '));
	return value.kind === 'name' ? siteNamed(value.surface)?.kind : undefined;
}

/** "Fairview Hospital" and "Hotel Unia": the kind of site and the words that are its own. */
function siteNamed(surface: string): {readonly kind: string; readonly own: readonly string[]} | undefined {
	const words = foldName(surface).split(' ');
	const kind = siteKind(words.at(-1) ?? '') ?? siteKind(words[0] ?? '');
	return kind === undefined ? undefined : {kind, own: words.filter((word) => siteKind(word) === undefined)};
}

function areTwoOfAKind(a: string, b: string): boolean {
	const [one, other] = [siteNamed(a), siteNamed(b)];
	if (one === undefined || other === undefined || one.kind !== other.kind) return false;
	if (one.own.length === 0 || other.own.length === 0 || [a, b].some(hasTwoNames)) return false;
	return !one.own.some((word) => other.own.includes(word));
}

/** "JFK Airport" and "Boston Hospital" go by another name too: initials, and the town for the name. */
function hasTwoNames(surface: string): boolean {
	return surface.split(/[\s-]+/).some((word) => INITIALS.test(word) || isInAlmanac(word));
}

const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;

function isInAlmanac(name: string): boolean {
	return (cityByName(name) ?? regionByName(name) ?? countryByName(name)) !== undefined;
}
