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
	const start = tokens[first];
	const infinitive = start?.pos === 'PART' && start.lower === 'to';
	const auxiliaries = auxiliariesAt(tokens, first, infinitive);
	const {end, found, negated} = auxiliaries;
	const main = tokens[end];
	if (main?.pos === 'VERB') {
		const form = infinitive ? 'infinitive' : !found && isGerund(main) ? 'ing' : 'finite';
		const passive = auxiliaries.passive && isPastParticiple(main);
		return {kind: 'verb', first, last: end, main: end, form, passive, negated};
	}
	return found ? copulaGroup(tokens, first, auxiliaries, infinitive) : undefined;
}

function auxiliariesAt(tokens: readonly Token[], first: number, infinitive: boolean): Auxiliaries {
	let at = infinitive ? first + 1 : first;
	let found = false;
	let negated = false;
	let passive = false;
	for (let token = tokens[at]; token; token = tokens[++at]) {
		const adverb = token.pos === 'ADV' && at > first && token.lower !== 'ago';
		if (token.pos === 'AUX' || isHelping(token, tokens[at + 1])) {
			found = true;
			passive = token.lemma === 'be' || (token.lemma === 'get' && !infinitive);
		} else if (negates(token, tokens[at + 1], adverb)) negated = true;
		else if (!adverb) break;
	}
	return {end: at, found, negated, passive};
}

/** "are known to have died": tagged as a main verb, helping all the same. */
function isHelping(token: Token, next: Token | undefined): boolean {
	const helper = token.pos === 'VERB' && (token.lower === 'have' || token.lower === 'been' || token.lower === 'be');
	return helper && next?.pos === 'VERB' && isPastParticiple(next);
}

function negates(token: Token, next: Token | undefined, adverb: boolean): boolean {
	if (token.pos === 'PART') return token.lower === 'not' || token.lower === "n't" || token.lower === "'t";
	if (adverb && token.lower === 'neither') return true;
	return token.lower === 'never' && (adverb || next?.pos === 'VERB');
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

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'would', 'could', 'might']);

/** Whether a finite verb group tells of the past by its first word. */
export function isPast({first}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[first];
	if (!verb) return false;
	return verb.pos === 'AUX' ? pastAuxiliaries.has(verb.lower) : isPastParticiple(verb) && !verb.lower.endsWith('s');
}
