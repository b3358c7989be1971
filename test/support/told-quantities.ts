import type {Quantity} from '../../src/model/index.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {splitSentences} from '../../src/text/sentences.ts';

/** The quantities of a text that is all body. */
export function quantitiesIn(text: string): Quantity[] {
	return findQuantities(text, splitSentences(text, [{start: 0, end: text.length, role: 'body'}]));
}

/** "kind: number words = low to high unit (head of phrase)". */
export function told(text: string): string[] {
	return quantitiesIn(text).map((quantity) => {
		const {start, end, kind, low, high, unit, approximate, part, whole, head, phrase} = quantity;
		const interval = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
		const counted = head ? ` [${head.text}] in "${text.slice(phrase.start, phrase.end)}"` : '';
		const of = whole ? ` of ${text.slice(whole.start, whole.end)}` : '';
		const roles = `${quantity.divided ? ' divided' : ''}${quantity.attributive ? ' attributive' : ''}`;
		const marks = `${approximate ? ' ~' : ''}${part ? ' part' : ''}${of}${roles}`;
		return `${kind} "${text.slice(start, end)}" = ${interval}${unit === '' ? '' : ` ${unit}`}${marks}${counted}`;
	});
}
