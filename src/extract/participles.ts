import type {Token} from '../model/index.ts';
import {isDoer, isTemporal} from './noun-kinds.ts';
import {hasMainVerb, isBreak} from './relative-clauses.ts';
import {isComma, type Phrase, type VerbGroup} from './syntax.ts';
import {isPastParticiple} from './verb-groups.ts';

/** Irregular past forms that are no participles: "sank" beside "sunk". After the list of irregular verbs of any English grammar. */
const simplePasts: ReadonlySet<string> = new Set(
	'arose ate awoke became began bit blew bore broke came chose did drank drew drove fell flew forbade forgave forgot froze gave grew hid knew lay mistook overcame overtook ran rang rode rose sang sank saw shook shrank slew spoke sprang stank stole strode strove swam swore took tore threw trod underwent undertook undid went withdrew woke wore wove wrote'.split(
		' ',
	),
);

/** Verbs without an object or with a clause for one, whose past form describes no noun: "the sailors died", "officials said". */
const intransitives: ReadonlySet<string> = new Set(
	'add agree appear argue arrive belong collapse come consist depart die disappear decide elapse emerge erupt exist expire fall go happen hope insist last occur persist remain reply resign respond rise say seem sit sleep stand think vanish wait'.split(
		' ',
	),
);

/** Whether a past form cannot describe a noun. */
function isActivePast({lower, lemma}: Token): boolean {
	return simplePasts.has(lower) || intransitives.has(lemma);
}

/** Tells "agreements signed in 1993 ended" from "they signed in 1993": a bare past form beside another finite verb describes its noun. */
export function markParticiples(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const marked = [...phrases];
	for (const [index, phrase] of phrases.entries()) {
		if (phrase.kind === 'verb' && isBarePast(phrase, tokens) && isReduced(marked, index, tokens))
			marked[index] = {...phrase, form: 'ed', passive: true};
	}
	return marked;
}

/** Whether a verb group is a past form alone that could be a participle. */
export function isBarePast({form, first, last, main}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[main];
	if (form !== 'finite' || first !== last || verb?.pos !== 'VERB') return false;
	return isPastParticiple(verb) && !verb.lower.endsWith('s') && !isActivePast(verb);
}

/** Whether a bare past form is a relative clause without its pronoun: "agreements signed by both". */
function isReduced(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const next = phrases[index + 1];
	if (next?.kind === 'noun' && next.preposition === undefined) return false;
	if (hasDoer(phrases, index, tokens)) return true;
	const before = isComma(phrases[index - 1]) ? index - 2 : index - 1;
	const noun = phrases[before];
	if (noun?.kind !== 'noun') return false;
	// "agreements signed in 1993 are void": the next finite verb needs this subject
	if (lacksSubject(phrases, index, tokens)) return true;
	// "After the talks, the ministers left": a fresh subject behind the comma
	const fresh = before === index - 1 && !noun.listed && isComma(phrases[before - 1]);
	// the object or complement of an earlier verb: "ending agreements signed after the war"
	return !fresh && hasMainVerb(phrases, index);
}

function hasDoer(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const next = phrases[index + 1];
	const doer = phrases[index + 2];
	return next?.kind === 'link' && next.token.lower === 'by' && doer?.kind === 'noun' && isDoer(doer, tokens);
}

/** Whether a finite verb to the right, before the clause ends, has no subject of its own. */
function lacksSubject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	let subject = false;
	for (let at = index + 1; at < phrases.length && !endsClause(phrases, at); at++) {
		const phrase = phrases[at];
		if (phrase?.kind === 'noun') subject ||= phrase.preposition === undefined && !isTemporal(phrase, tokens);
		if (phrase?.kind !== 'verb') continue;
		if (phrase.form !== 'finite') return false;
		if (!subject) return true;
		subject = false;
	}
	return false;
}

/** Also at any "and", for lists cannot be told from clauses yet: "Ann worked in Oslo and Tom volunteered". */
function endsClause(phrases: readonly Phrase[], at: number): boolean {
	const phrase = phrases[at];
	return isBreak(phrases, at) || (phrase?.kind === 'link' && phrase.token.pos === 'CCONJ');
}
