import {extract} from '../../src/crosscheck.ts';
import {findClauses} from '../../src/extract/clauses.ts';
import {phraseSpan} from '../../src/extract/frames.ts';
import {mendTags} from '../../src/extract/mend-tags.ts';
import type {Clause, NounPhrase} from '../../src/extract/syntax.ts';
import {type Claim, type Extraction, type SlotRole, spanText} from '../../src/model/index.ts';
import {splitSentences} from '../../src/text/sentences.ts';

/** The extraction of an article that has this text. */
export function extractionOf(text: string): Extraction {
	return extract({id: 'a.txt', file: 'a.txt', outlet: 'Gazette', language: 'en', sha256: '', text});
}

/** Claims of a text, each as one line of words that a table can hold. */
export function linesOf(text: string, line: (claim: Claim) => string): string[] {
	return extractionOf(text).claims.map((claim) => line(claim));
}

/** The claims of a text by the word that says what happens; the first where the word stands twice. */
export function claimAt(text: string, word: string): Claim | undefined {
	return extractionOf(text).claims.find(({predicate}) => spanText(text, predicate) === word);
}

/** The words of one slot of a claim; "-" where it has none. */
export function wordsOf(text: string, claim: Claim, role: SlotRole): string {
	const slot = claim.slots.find((candidate) => candidate.role === role);
	return slot ? spanText(text, slot.span) : '-';
}

/** The claim at a word as "class not probable planned: role words; role words", without what is positive, certain and done. */
export function frameAt(text: string, word: string): string {
	const claim = claimAt(text, word);
	if (!claim) return 'no claim';
	const {predicate, polarity, certainty, force, slots} = claim;
	const marks = [
		...(polarity === 'negative' ? ['not'] : []),
		...(certainty === 'certain' ? [] : [certainty]),
		...(force === 'done' ? [] : [force]),
	];
	const filled = slots.map(({role, span, part}) => `${role} ${spanText(text, span)}${part === true ? ' (part)' : ''}`);
	return `${[predicate.verbClass, ...marks].join(' ')}: ${filled.join('; ')}`.trim();
}

/** The clauses of a text as "agent | verb group | patient", then "(passive)" and what governs it: "< ordered". */
export function clausesOf(text: string): string[] {
	return splitSentences(text, [{start: 0, end: text.length, role: 'body'}]).flatMap((found) => {
		const sentence = mendTags(found);
		const clauses = findClauses(sentence);
		const words = (phrase: NounPhrase | undefined): string =>
			phrase ? spanText(text, phraseSpan(sentence, phrase)) : '-';
		const verb = ({verb: {first, last}}: Clause): string =>
			spanText(text, {start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0});
		return clauses.map((clause) => {
			const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
			const marks = `${clause.verb.passive ? ' (passive)' : ''}${governor ? ` < ${verb(governor)}` : ''}`;
			return `${words(clause.agent)} | ${verb(clause)} | ${words(clause.patient)}${marks}`;
		});
	});
}
