import {speechVerbs} from '../knowledge/speech-verbs.ts';
import type {Token} from '../model/index.ts';
import {isComma, type Phrase} from './syntax.ts';

const closingQuote = /^["”’»]$/;

/** Whether the subject of a verb of speech stands behind it: "“The road is closed,” said Ann Lowe", "..., said the mayor". */
export function isInverted(phrases: readonly Phrase[], tokens: readonly Token[], index: number): boolean {
	const verb = phrases[index];
	const main = verb?.kind === 'verb' && verb.first === verb.last ? tokens[verb.main] : undefined;
	if (!main || !speechVerbs.has(main.lower)) return false;
	const before = phrases[index - 1];
	if (before?.kind !== 'link') return false;
	// other verbs may have an object behind a comma: "The firm, which is in debt, announced a plan"
	if (closingQuote.test(before.token.text)) return true;
	const first = phrases.findIndex(({kind}) => kind === 'verb');
	return isComma(before) && main.lemma === 'say' && first < index;
}
