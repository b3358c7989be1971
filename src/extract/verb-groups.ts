import type {Token} from '../model/index.ts';
import type {VerbGroup} from './syntax.ts';

/** What stands before a main verb: "has not yet been" in "has not yet been signed". */
interface Auxiliaries {
	/** Index of the first token after them. */
	readonly end: number;
	readonly found: boolean;
	readonly negated: boolean;
	/** The last of them makes a passive of a past participle: "was", "got". */
	readonly passive: boolean;
}

/** The verb group that begins at a token: the main verb, or the auxiliary where that is the predicate ("is a cousin"). */
export function verbGroupAt(tokens: readonly Token[], first: number): VerbGroup | undefined {
	// "urged them not to leave"
	const denied = isDenial(tokens[first]) && isInfinitiveMark(tokens[first + 1]);
	const infinitive = denied || isInfinitiveMark(tokens[first]);
	const auxiliaries = auxiliariesAt(tokens, denied ? first + 1 : first, infinitive, denied);
	const main = tokens[auxiliaries.end];
	if (main?.pos === 'VERB') return mainGroup(first, main, auxiliaries, infinitive);
	return auxiliaries.found ? copulaGroup(tokens, first, auxiliaries, infinitive) : undefined;
}

function mainGroup(
	first: number,
	verb: Token,
	{end, found, negated, passive}: Auxiliaries,
	infinitive: boolean,
): VerbGroup {
	const form = infinitive ? 'infinitive' : !found && isGerund(verb) ? 'ing' : 'finite';
	return {kind: 'verb', first, last: end, main: end, form, passive: passive && canBeParticiple(verb), negated};
}

function auxiliariesAt(tokens: readonly Token[], first: number, infinitive: boolean, denied: boolean): Auxiliaries {
	let at = infinitive ? first + 1 : first;
	let found = false;
	let negated = denied;
	let passive = false;
	for (let token = tokens[at]; token; token = tokens[at]) {
		const adverb = token.pos === 'ADV' && at > first && token.lower !== 'ago';
		const negation = negationLength(tokens, at, adverb);
		if (token.pos === 'AUX' || isHelping(token, tokens[at + 1])) {
			found = true;
			passive = token.lemma === 'be' || token.lower === 'being' || (token.lemma === 'get' && !infinitive);
		} else if (negation > 0) negated = true;
		else if (!adverb) break;
		at += Math.max(1, negation);
	}
	return {end: at, found, negated, passive};
}

/** "are known to have died": tagged as a main verb, helping all the same. */
function isHelping(token: Token, next: Token | undefined): boolean {
	const helper = token.pos === 'VERB' && (token.lower === 'have' || token.lower === 'been' || token.lower === 'be');
	return helper && next?.pos === 'VERB' && isPastParticiple(next);
}

function isInfinitiveMark(token: Token | undefined): boolean {
	return token?.pos === 'PART' && token.lower === 'to';
}

function isDenial(token: Token | undefined): boolean {
	return token?.lower === 'not' || token?.lower === 'never';
}

const particles = new Set(['not', "n't", "'t"]);
const adverbs = new Set(['never', 'neither']);

/** How many tokens of a verb group from a place on deny it: 2 for "no longer". */
function negationLength(tokens: readonly Token[], at: number, adverb: boolean): number {
	const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!token || !next) return 0;
	if (token.lower === 'no' && next.lower === 'longer') return !third || isVerbal(third) ? 2 : 0;
	return isNegation(token, next, adverb) ? 1 : 0;
}

function isNegation({lower, pos}: Token, next: Token, adverb: boolean): boolean {
	if (particles.has(lower)) return adverb || pos === 'PART';
	return adverbs.has(lower) && (adverb || next.pos === 'VERB');
}

function isVerbal({pos}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX';
}

/** "is a cousin", "was not in the car": the auxiliary is the predicate; adverbs after it belong to what follows. */
function copulaGroup(
	tokens: readonly Token[],
	first: number,
	{end, negated}: Auxiliaries,
	infinitive: boolean,
): VerbGroup {
	let last = end - 1;
	while (last > first && tokens[last]?.pos === 'ADV') last--;
	let main = last;
	while (main > first && tokens[main]?.pos !== 'AUX') main--;
	return {kind: 'verb', first, last, main, form: infinitive ? 'infinitive' : 'finite', passive: false, negated};
}

function isGerund(verb: Token): boolean {
	return verb.lower.endsWith('ing') && verb.lemma !== verb.lower;
}

/** Whether a verb's form is inflected as a past participle may be: "signed", "broken". */
export function isPastParticiple(verb: Token): boolean {
	return verb.lemma !== verb.lower && !verb.lower.endsWith('ing');
}

/** Verbs whose past forms are like their base: "was hit". After the list of irregular verbs of any English grammar. */
const invariables: ReadonlySet<string> = new Set(
	'beat bet bid broadcast burst cast cost cut forecast hit hurt knit let put quit read rid set shed shut slit split spread thrust upset wed'.split(
		' ',
	),
);

/** Whether a verb's form may be a past participle, also one that is like the base form: "was hit". */
export function canBeParticiple(verb: Token): boolean {
	return isPastParticiple(verb) || (invariables.has(verb.lower) && verb.lower === verb.lemma);
}

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'would', 'could', 'might']);

/** Whether a finite verb group tells of the past by its first word. */
export function isPast({first}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[first];
	if (!verb) return false;
	return verb.pos === 'AUX' ? pastAuxiliaries.has(verb.lower) : isPastParticiple(verb) && !verb.lower.endsWith('s');
}
