import {speechVerbs} from '../knowledge/speech-verbs.ts';
import type {Token} from '../model/index.ts';

/** Verbs, beside those of speech, whose object may be a clause: "found the crew had left". */
const clauseVerbs = new Set(
	'know show find mean see learn realise realize prove notice estimate suspect assume doubt imagine understand hear'.split(
		' ',
	),
);

/** Whether a verb may have a clause for an object: "said the crew had left". */
export function takesClause(verb: Token | undefined): boolean {
	return verb !== undefined && (speechVerbs.has(verb.lemma) || clauseVerbs.has(verb.lemma));
}
