import {isTitleHead} from '../knowledge/titles.ts';
import type {Token} from '../model/index.ts';
import {calendarNouns} from './noun-kinds.ts';
import {isNounAt, lemmaAt, lowerAt, posAt} from './token-at.ts';

/** First parts of verbs that are written with a hyphen: "test-fired a missile". */
const verbPrefixes = new Set(
	'co cross crash de double fast force hand mis out over pre re spot test un under'.split(' '),
);

/** Whether a verb form is part of a compound: "must-see film", "the London-based bank"; not "test-fired", and not at a dash between clauses. */
export function isInCompound(tokens: readonly Token[], at: number): boolean {
	if (isGlued(tokens, at)) return true;
	if (!isGlued(tokens, at - 2) || verbPrefixes.has(lowerAt(tokens, at - 2))) return false;
	return isNounAt(tokens, at + 1) || posAt(tokens, at + 1) === 'ADJ' || posAt(tokens, at - 2) !== 'NOUN';
}

/** Whether a hyphen without white space around it stands behind a word. */
function isGlued(tokens: readonly Token[], at: number): boolean {
	const [word, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return mark?.text === '-' && mark.start === word?.end && mark.end === next?.start;
}

/** Words that only a noun phrase can follow. */
const openers = new Set("the a an its his her their our my your 's ' no any every each".split(' '));

/** Whether a participle describes the noun behind it: "the proposed merger", "of stolen cars", "Suspected rebels"; a gerund behind a preposition stays a verb. */
export function isPrenominal(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !isParticipleForm(token) || !beginsNoun(tokens, at + 1)) return false;
	if (isOpened(tokens, at)) return true;
	if (token.lower === 'left') return false;
	// "Under growing pressure"
	if (token.lower.endsWith('ing'))
		return isOfNoun(tokens, at) || /^(?:under|amidst?|near)$/.test(lowerAt(tokens, at - 1));
	return posAt(tokens, at + 1) === 'NOUN' && (at === 0 || mayFollow(tokens, at));
}

/** "existing credit lines", "growth in operating profit": dictionaries have these as adjectives, and these compounds as terms. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
	if (auxiliaryLemmas.has(lemmaAt(tokens, at - 1))) return false;
	const word = lowerAt(tokens, at);
	// "the road was shut, acting mayor Ann Lowe said"
	if (word === 'acting' && isTitleHead(lowerAt(tokens, at + 1))) return true;
	return word === 'existing' || compounds.get(word)?.has(lemmaAt(tokens, at + 1)) === true;
}

/** Terms of business and administration in any dictionary. */
const compounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		managing: 'director editor partner',
		operating:
			'profit loss income result margin cost expense earnings revenue cash system theatre theater room permit licence license company budget',
		opening: 'ceremony bell speech match game hour weekend night round statement',
		closing: 'price ceremony bell argument speech statement date time',
		voting: 'right system machine booth record share age',
		working: 'group hour day week age class condition capital',
		living: 'room cost standard condition wage quarters',
		driving: 'licence license ban force test',
		running: 'cost mate back water',
		mining: 'company group law town accident',
		shipping: 'company line lane route firm',
		building: 'site material permit work worker company',
		training: 'ground camp centre center session exercise flight',
	}).map(([word, nouns]) => [word, new Set(nouns.split(' '))]),
);

function beginsNoun(tokens: readonly Token[], at: number): boolean {
	if (calendarNouns.has(lemmaAt(tokens, at))) return false;
	return isNounAt(tokens, at) || (posAt(tokens, at) === 'ADJ' && isNounAt(tokens, at + 1));
}

/** "the proposed", "a new proposed", "a nationally televised" */
function isOpened(tokens: readonly Token[], at: number): boolean {
	if (openers.has(lowerAt(tokens, at - 1))) return true;
	const inner = posAt(tokens, at - 1) === 'ADJ' || posAt(tokens, at - 1) === 'ADV';
	return inner && openers.has(lowerAt(tokens, at - 2));
}

const auxiliaryLemmas = new Set(['have', 'be', 'get']);

/** "of stolen cars", "Two suspected thieves", "drops planned sale" */
function mayFollow(tokens: readonly Token[], at: number): boolean {
	const before = posAt(tokens, at - 1);
	if (before === 'ADP') return at > 1 && !/^(?:in|by)$/.test(lowerAt(tokens, at - 1));
	if (before === 'NUM') return lemmaAt(tokens, at + 1) !== lowerAt(tokens, at + 1);
	return before === 'VERB' && !auxiliaryLemmas.has(lemmaAt(tokens, at - 1));
}

function isParticipleForm({lower, lemma}: Token): boolean {
	// "her left foot"
	return lower !== lemma && (lower.endsWith('ing') || /(?:ed|en|wn|lt|nt|ught|^left)$/.test(lower));
}
