import {cityByName} from '../knowledge/cities.ts';
import {regionByName} from '../knowledge/regions.ts';
import {lastVesselIn, vesselAtEnd} from '../knowledge/vessels.ts';
import {foldName, type Mention, type Span} from '../model/index.ts';
import {before, behind, linkedBefore, type NamedSentence, type Trait, type TraitKind} from './trait.ts';

/** A place that a sentence names, with the key by which the almanac knows it. */
interface NamedPlace extends Span {
	readonly key: string;
	readonly surface: string;
	/** Behind the region that it lies in, where that stands beside it: "Fresno, California". */
	readonly outerEnd: number;
}

/** Where people were born and live, where bodies have their seats and whose flags ships fly, as one sentence tells it. */
export function placeTraits(named: NamedSentence): Trait[] {
	const places = placesIn(named);
	const towns = places.filter(({key}) => key.startsWith('place:'));
	return [
		...towns.flatMap((place) => [
			...traitOf('birth', place, bornIn(named, place)),
			...traitOf('home', place, livingIn(named, place)),
			...traitOf('base', place, basedIn(named, place)),
		]),
		...places.flatMap((place) => flying(named, place).flatMap((thing) => traitOf('flag', place, thing))),
	];
}

function traitOf(kind: TraitKind, {key, surface, start, end}: NamedPlace, thing: string | undefined): Trait[] {
	return thing === undefined ? [] : [{kind, thing, span: {start, end}, value: {kind: 'name', entity: key, surface}}];
}

/** How far words beside a place may tell what it is to somebody, in characters. */
const WINDOW = 100;

/** A town in front of its region stands for both. */
function placesIn({text, mentions}: NamedSentence): NamedPlace[] {
	const places = mentions.flatMap((mention): NamedPlace[] => {
		const key = keyOf(mention, text);
		const {start, end} = mention;
		return key === undefined ? [] : [{start, end, key, surface: text.slice(start, end), outerEnd: end}];
	});
	return places.flatMap((place, index) => {
		const inner = places[index - 1];
		if (inner && text.slice(inner.end, place.start) === ', ') return [];
		const outer = places[index + 1];
		return [outer && text.slice(place.end, outer.start) === ', ' ? {...place, outerEnd: outer.end} : place];
	});
}

function keyOf({entity, via, start, end}: Mention, text: string): string | undefined {
	if (entity.startsWith('country:') || (entity.startsWith('place:') && via === 'name')) return entity;
	const surface = text.slice(start, end);
	const isKnown = via === 'name' && (cityByName(surface) ?? regionByName(surface)) !== undefined;
	return isKnown ? `place:${foldName(surface)}` : undefined;
}

const isPerson = ({entity, via}: Mention): boolean =>
	entity.startsWith('person:') && (via === 'name' || via === 'pronoun');
/** A company that the article tells little of may be taken for a person. */
const isBody = ({entity}: Mention): boolean => !/^(?:place|country|bloc):/.test(entity);

/** "the Austrian town of" */
const OF_TOWN = String.raw`(?:the )?(?:[\p{L}-]+ ){0,4}(?:town|city|village|suburb|port|district|neighbou?rhood) of `;
/** "born in", "born on 3 May 1960 in the village of" */
const BORN = new RegExp(
	String.raw`\b([Bb])orn (?:and (?:raised|bred) )?(?:on [\p{L}\d ,]{4,20} |in \d{4} )?in (?:${OF_TOWN})?$`,
	'u',
);
/** From a name to "born": ", 63, who was". */
const TO_BORN = /^(?:, (?:aged )?\d{1,3})?,?(?: who)?(?: was)? $/u;
const TO_NATIVE = /^(?:, (?:aged )?\d{1,3})?(?:,| is| was|, who is|, who was) a $/u;
/** Behind "Born in Hull": " in 1938, ". */
const OPENING = /^(?: in \d{4}| on [\p{L}\d ]{4,20})?, /u;

function bornIn(named: NamedSentence, place: NamedPlace): string | undefined {
	const words = before(named, place.start, WINDOW);
	const [cue = '', initial] = BORN.exec(words) ?? [];
	if (initial === 'b') return linkedBefore(named, place.start - cue.length, TO_BORN, isPerson)?.entity;
	if (initial === 'B') return personBehind(named, place.outerEnd, OPENING);
	if (words.endsWith(' native of '))
		return linkedBefore(named, place.start - 'native of '.length, TO_NATIVE, isPerson)?.entity;
	return personBehind(named, place.outerEnd, /^(?:-born| native) (?:\p{Ll}[\p{Ll}-]* ){0,3}/u);
}

/** The person who is named right behind words of the form asked. */
function personBehind(named: NamedSentence, at: number, words: RegExp): string | undefined {
	const [link] = words.exec(behind(named, at, WINDOW)) ?? [];
	const mention = link === undefined ? undefined : named.startsAt.get(at + link.length);
	return mention && isPerson(mention) ? mention.entity : undefined;
}

/** From a name to the home: ", 45, of", ", 58, a retired nurse from", ", a 58-year-old nurse from", ", who lives in". */
const TO_HOME =
	/^(?:, (?:aged )?\d{1,3},? (?:of|from) |(?:, (?:aged )?\d{1,3})?, an? ([\p{Ll}\d -]{2,60}) (?:from|living in) |(?:, (?:aged )?\d{1,3})?(?:, who lives| lives|, a resident|, an? \d+-year-old resident) (?:in|of) (?:the )?(?:[\p{L}-]+ ){0,3}(?:(?:town|city|village|suburb) of )?)$/u;
/** Those who come from a place do not live there, and what is from a place need not be a person's home. */
const COMER =
	/\b(?:e?migrant|immigrant|refugee|exile|transplant|loanee|transfer|signing|recruit|import|delegate|arrival)\b/u;

function livingIn(named: NamedSentence, place: NamedPlace): string | undefined {
	const mention = linkedBefore(named, place.start, TO_HOME, isPerson);
	if (mention?.via === 'name') {
		const between = named.text.slice(mention.end, place.start);
		return COMER.test(between) ? undefined : mention.entity;
	}
	return personBehind(named, place.outerEnd, /^ resident /u);
}

/** "Fresno-based drugmaker ", " headquartered company " */
const BASED_BEFORE = /^[- ](?:based|headquartered) ((?:\p{Ll}[\p{Ll}-]* ){0,4})/u;
/** Words behind which another body comes: "the Fresno-based owner told the". */
const OTHER_BODY = /\b(?:the|an?|of|by|with|to|for|at|in|from|on)\b/;
const BASED = /(?:based|headquartered) in (?:downtown )?$/u;
/** From a body's name to "based": ", which is". */
const TO_BASED = /^(?:,? which| that)?,?(?: is| are| was)? $/u;
/** "its headquarters in", "'s head office on Elm Street in" */
const SEAT =
	/(?:[’']s?|its) ((?:global |world |corporate |main )?(?:headquarters|head office)) (?:on [\p{L}\d ]{3,30} )?in (?:downtown )?$/u;
const OWNED = /^(?:[’']s?)? $/u;
/** "its" goes with the name that the sentence begins with: "Ferrotec employs 400 people at its". */
const ITS = /^(?:, which)? [^,;:]{0,80}\bits $/u;

function basedIn(named: NamedSentence, place: NamedPlace): string | undefined {
	const words = before(named, place.start, WINDOW);
	const [based] = BASED.exec(words) ?? [];
	if (based !== undefined) return linkedBefore(named, place.start - based.length, TO_BASED, isBody)?.entity;
	const [seat = '', noun] = SEAT.exec(words) ?? [];
	if (noun !== undefined) return ownerBefore(named, place.start - seat.length + seat.indexOf(noun));
	return /^ (?:headquarters|head office)\b/u.test(behind(named, place.outerEnd, WINDOW))
		? ownerBefore(named, place.start)
		: bodyBehind(named, place.outerEnd);
}

function bodyBehind(named: NamedSentence, at: number): string | undefined {
	const [link, nouns = ''] = BASED_BEFORE.exec(behind(named, at, WINDOW)) ?? [];
	const body = link === undefined || OTHER_BODY.test(nouns) ? undefined : named.startsAt.get(at + link.length);
	return body && isBody(body) ? body.entity : undefined;
}

function ownerBefore(named: NamedSentence, at: number): string | undefined {
	return (linkedBefore(named, at, OWNED, isBody) ?? linkedBefore(named, at, ITS, isBody))?.entity;
}

/** "Gabon-flagged oil tanker " */
const FLAGGED = /^-flagged ((?:\p{Ll}[\p{Ll}-]* ?){0,5})/u;

/** The ships that fly a country's flag: by name, and as the only one of their kind. */
function flying(named: NamedSentence, place: NamedPlace): string[] {
	const [link, nouns = ''] = FLAGGED.exec(behind(named, place.end, WINDOW)) ?? [];
	if (link !== undefined) {
		const ship = named.startsAt.get(place.end + link.length);
		const kind = vesselAtEnd(nouns);
		return [...(ship && !isPerson(ship) ? [ship.entity] : []), ...(kind === undefined ? [] : [`the ${kind}`])];
	}
	const words = before(named, place.start, WINDOW);
	const isUnder =
		/\bunder the flag of $/u.test(words) ||
		(/\b(?:flying|flew|flies|under) (?:the |an? )?$/u.test(words) &&
			/^(?:[’']s)? flag\b/u.test(behind(named, place.end, WINDOW)));
	const kind = isUnder ? lastVesselIn(words) : undefined;
	return kind === undefined ? [] : [`the ${kind}`];
}
