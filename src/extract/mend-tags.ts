import {headlineBases, headlineThirdPersons} from '../knowledge/headline-verbs.ts';
import {pluralLookingNames} from '../knowledge/plurals.ts';
import {isPortfolio, isTitleHead} from '../knowledge/titles.ts';
import {classOfVerb} from '../knowledge/verb-classes.ts';
import {
	datelineLength,
	type Mention,
	overlaps,
	type PartOfSpeech,
	type Sentence,
	type Span,
	type Token,
} from '../model/index.ts';
import {isHiddenVerb, phraseOpeners, verbLemmaOf} from './hidden-verbs.ts';
import {isInCompound, isPrenominal} from './prenominal.ts';
import {isNounAt, lemmaAt, lowerAt, posAt} from './token-at.ts';

/**
 * The sentence with the tags mended that its own words prove wrong: a participle before its noun is an adjective ("the proposed
 * merger", "must-see"), a verb form that cannot have a subject a noun ("at the steel works near Leeds"), and "drowned" a verb in
 * "have drowned".
 */
export function mendTags(sentence: Sentence, mentions: readonly Mention[] = [], times: readonly Span[] = []): Sentence {
	const isNamed = within(mentions.filter(({via}) => via === 'name'));
	const isInTime = within(times);
	const isInTitle = within(mentions.flatMap(({title}) => title ?? []));
	const isInTitleBefore = within(
		mentions.flatMap(({title, start}) => (title && title.end === start - 1 ? [title] : [])),
	);
	const dateline = datelineLength(sentence.tokens) || townLength(sentence.tokens, mentions);
	const tokens = sentence.tokens.map((token, at) => {
		if (at < dateline) return {...token, pos: 'PUNCT' as const};
		// "Culture and Tourism Minister Ann Lowe"
		if (token.lower === 'and' && (isInTitle(token) || joinsFields(sentence.tokens, at)))
			return {...token, pos: 'ADJ' as const};
		// "Minister of the Interior Ann Lowe"
		if (isInTitleBefore(token) && /^(?:of|for|the)$/.test(token.lower)) return {...token, pos: 'ADJ' as const};
		// "at 2:14 am"
		const isHalfOfDay = token.lower === 'am' && isInTime(token);
		return isHalfOfDay ? {...token, pos: 'NOUN' as const} : nameOrNoun(token, at, isNamed(token));
	});
	for (const [at, token] of tokens.entries()) if (at >= dateline) tokens[at] = mended(tokens, at, token);
	return {...sentence, tokens};
}

/** How many tokens the name of a place and a dash take that a sentence begins with: "Hanoi - One man died"; 0 where it does not. */
function townLength(tokens: readonly Token[], mentions: readonly Mention[]): number {
	const town = mentions.find(({start}) => start === tokens[0]?.start);
	if (town?.type !== 'place' || town.via === 'demonym') return 0;
	const at = tokens.findIndex(({start}) => start >= town.end);
	const [mark, next] = [tokens[at], tokens[at + 1]];
	if (!mark || !next || !/^(?:[-–—]|--)$/.test(mark.text)) return 0;
	const apart = mark.start > town.end && next.start > mark.end;
	return apart && /^[\p{Lu}\p{N}“"]/u.test(next.text) && tokens.at(-1)?.text === '.' ? at + 1 : 0;
}

/** "the foreign and trade minister" */
function joinsFields(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
	return isPortfolio(before) && isPortfolio(next) && isTitleHead(lowerAt(tokens, at + 2));
}

/** Whether tokens, asked for in order, stand in spans that do not overlap and stand in order too. */
function within(spans: readonly Span[]): (token: Token) => boolean {
	let next = 0;
	return (token) => {
		while ((spans[next]?.end ?? Infinity) <= token.start) next++;
		const span = spans[next];
		return span !== undefined && overlaps(span, token);
	};
}

const mistakable: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV', 'VERB', 'AUX', 'SCONJ', 'CCONJ', 'INTJ', 'X']);

/** A capitalised word within a name is a name, whatever it is elsewhere ("Per Vik"); a plural that opens the sentence and is in none is a noun. */
function nameOrNoun(token: Token, at: number, named: boolean): Token {
	if (!isCapitalised(token)) return token;
	if (named) return mistakable.has(token.pos) ? {...token, pos: 'PROPN'} : token;
	const plural = at === 0 && token.pos === 'PROPN' && /[^s]s$/.test(token.lower);
	return plural && !pluralLookingNames.has(token.lower)
		? {...token, pos: 'NOUN', lemma: singularOf(token.lower)}
		: token;
}

function isCapitalised(token: Token | undefined): boolean {
	return token !== undefined && token.text !== token.lower && /^\p{Lu}/u.test(token.text);
}

function singularOf(plural: string): string {
	if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
	return /(?:[sx]|ch|sh)es$/.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}

function mended(tokens: readonly Token[], at: number, token: Token): Token {
	// "will lay off 400 workers": whoever lies has lain
	if (token.lower === 'lay' && lowerAt(tokens, at + 1) === 'off') return {...token, pos: 'VERB', lemma: 'lay'};
	// "Police rounded up 30 activists"
	if (token.lower === 'rounded' && lowerAt(tokens, at + 1) === 'up') return {...token, pos: 'VERB', lemma: 'round'};
	if (token.pos === 'NOUN' && isRelativeVerb(tokens, at))
		return {...token, pos: 'VERB', lemma: headlineThirdPersons.get(token.lower) ?? token.lemma};
	const pos = tagOf(tokens, at, token.pos);
	if (pos === token.pos) return token;
	return pos === 'VERB' ? {...token, pos, lemma: verbLemmaOf(token)} : {...token, pos};
}

function tagOf(tokens: readonly Token[], at: number, pos: PartOfSpeech): PartOfSpeech {
	if (pos === 'VERB') return verbTag(tokens, at);
	if (pos === 'AUX' && isInCompound(tokens, at)) return compoundTag(tokens, at);
	if (pos === 'DET' && isRelative(tokens, at)) return 'PRON';
	if (pos === 'ADJ' && isNounToo(tokens, at)) return 'NOUN';
	return (pos === 'ADJ' || pos === 'NOUN') && isHiddenVerb(tokens, at, pos) ? 'VERB' : pos;
}

/** Adjectives that dictionaries have as nouns of occasions too. */
const nounsToo = new Set(['final', 'friendly', 'medical', 'primary']);

/** "had his medical on Monday" */
function isNounToo(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [posAt(tokens, at - 1), posAt(tokens, at + 1)];
	if (!nounsToo.has(lowerAt(tokens, at)) || (before !== 'DET' && before !== 'PRON')) return false;
	return next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && next !== 'NUM' && next !== 'CCONJ';
}

/** What a word that is tagged as a verb is. */
function verbTag(tokens: readonly Token[], at: number): PartOfSpeech {
	if (isInCompound(tokens, at)) return compoundTag(tokens, at);
	if (isName(tokens, at)) return 'PROPN';
	if (indefinite.test(lowerAt(tokens, at))) return 'PRON';
	// "died on Monday aged 88"
	if (lowerAt(tokens, at) === 'aged' && posAt(tokens, at + 1) === 'NUM') return 'ADP';
	if (isBehindAs(tokens, at)) return 'ADJ';
	if (isAfterDueTo(tokens, at) || isDestination(tokens, at)) return 'NOUN';
	if (isPrenominal(tokens, at)) return 'ADJ';
	return isBaseNoun(tokens, at) || isPluralNoun(tokens, at) ? 'NOUN' : 'VERB';
}

const indefinite = /^(?:any|every|no|some)(?:thing|one|body)$/;

/** "as planned", "dismissed it as politically motivated" */
function isBehindAs(tokens: readonly Token[], at: number): boolean {
	const before = posAt(tokens, at - 1) === 'ADV' ? at - 2 : at - 1;
	return lowerAt(tokens, before) === 'as' && /(?:ed|en|wn)$/.test(lowerAt(tokens, at));
}

/** The words of "must-see film" describe, those of "a take-off" name. */
function compoundTag(tokens: readonly Token[], at: number): PartOfSpeech {
	return isNounAt(tokens, at + 1) || tokens[at + 1]?.text === '-' ? 'ADJ' : 'NOUN';
}

/** "sailed to Hull", "which BBC Verify located": no verb has a capital behind a word without one, nor behind initials. */
function isName(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.text ?? '';
	if (!isCapitalised(tokens[at])) return false;
	return /^[a-z]/.test(before) || (/^\p{Lu}{2,4}$/u.test(before) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''));
}

/** Words behind which "to" is a preposition. */
const beforeNounWithTo = /^(?:due|owing|thanks|linked|related|attributed|tied|connected|compared|similar|close)$/;

/** "due to fog", "linked to ice cream": what no verb is known to be. */
function isAfterDueTo(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at - 1) !== 'to' || !beforeNounWithTo.test(lowerAt(tokens, at - 2))) return false;
	return classOfVerb(lemmaAt(tokens, at)) === undefined && !headlineBases.has(lowerAt(tokens, at));
}

const destinations = new Set(
	'court fruition hospital jail light market office power prison school sea service town trial victory work'.split(' '),
);
const motions = new Set('bring come flee go move return rush send sentence take'.split(' '));

/** "returned to service", "was taken to hospital" */
function isDestination(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at - 1) !== 'to' || !destinations.has(lowerAt(tokens, at))) return false;
	return motions.has(lemmaAt(tokens, at - 2)) && posAt(tokens, at + 1) !== 'DET';
}

/** "the storm that hit Oslo" */
function isRelative(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at) !== 'that' || !isNounAt(tokens, at - 1)) return false;
	const next = posAt(tokens, at + 1);
	return next === 'VERB' || next === 'AUX' || isRelativeVerb(tokens, at + 1);
}

/** "a decree that orders the ministry": behind a relative pronoun and before a noun phrase only a verb can stand. */
function isRelativeVerb(tokens: readonly Token[], at: number): boolean {
	if (!isNounAt(tokens, at - 2) || !/^(?:that|which|who)$/.test(lowerAt(tokens, at - 1))) return false;
	return headlineThirdPersons.has(lowerAt(tokens, at)) && phraseOpeners.has(posAt(tokens, at + 1));
}

/** "the attack", "of the ushers", "Gozo's south coast", "a key overtake"; "the poor suffer" has its verb. */
function isBaseNoun(tokens: readonly Token[], at: number): boolean {
	const lower = lowerAt(tokens, at);
	const isBase = lower === lemmaAt(tokens, at);
	if (!isBase && !/[^s]s$/.test(lower)) return false;
	if (isNamedBefore(tokens, at)) return false;
	if (isOwner(tokens, at - 1) || /^(?:the|an?)$/.test(lowerAt(tokens, at - 1))) return true;
	if (!isBase || !(posAt(tokens, at - 1) === 'ADJ' || describing.has(lowerAt(tokens, at - 1)))) return false;
	return isOwner(tokens, at - 2) || /^an?$/.test(lowerAt(tokens, at - 2));
}

/** Adverbs that are adjectives too, before a noun: "the south coast", "an away win". */
const describing = new Set(['north', 'south', 'east', 'west', 'away', 'home', 'inside', 'outside', 'then']);

/** "Hadley's put its price up": the firm is called so. */
function isNamedBefore(tokens: readonly Token[], at: number): boolean {
	const next = posAt(tokens, at + 1);
	return posAt(tokens, at - 1) === 'PART' && (next === 'DET' || next === 'PRON');
}

/** "its", or "'s" behind an owner; "her" may be whom somebody saw leave. */
function isOwner(tokens: readonly Token[], at: number): boolean {
	const lower = lowerAt(tokens, at);
	return /^(?:its|his|their|our|my|your)$/.test(lower) || (posAt(tokens, at) === 'PART' && /^['’]s?$/.test(lower));
}

/** "the steel works employ", "the fire at the steel works near Leeds": an -s form that cannot have a subject. */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
	const lower = lowerAt(tokens, at);
	if (lower === lemmaAt(tokens, at) || !lower.endsWith('s') || !isNounAt(tokens, at - 1)) return false;
	return isFinite(tokens, at + 1) || isWithinPhrase(tokens, at);
}

function isFinite(tokens: readonly Token[], at: number): boolean {
	const pos = posAt(tokens, at);
	return pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed|en)$/.test(lowerAt(tokens, at)));
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);
const clauseEnds: ReadonlySet<PartOfSpeech> = new Set(['SCONJ', 'PUNCT', 'CCONJ', 'X']);

/** "died in the fire at the steel works near Leeds": the noun behind a preposition is no subject of a second verb. */
function isWithinPhrase(tokens: readonly Token[], at: number): boolean {
	let place = at - 1;
	while (place >= 0 && nominal.has(posAt(tokens, place))) place--;
	if (posAt(tokens, place) !== 'ADP' || lowerAt(tokens, place) === 'as') return false;
	while (place >= 0 && !clauseEnds.has(posAt(tokens, place)) && !/^(?:that|which|who)$/.test(lowerAt(tokens, place))) {
		const pos = posAt(tokens, place);
		if (pos === 'VERB' || pos === 'AUX') return pos === 'AUX' || /(?:ed|en)$/.test(lowerAt(tokens, place));
		place--;
	}
	return false;
}
