import type {Evidence} from '../../../model/index.ts';

/** A quote with what stands around it in its sentence. */
export interface QuoteInContext {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
}

/** Characters of its sentence that are shown on each side of a quote. */
const reach = 160;

/** The sentence around a quote, cut at words where it is long; nothing around it where the text is not at hand. */
export function around({start, end, quote, context}: Evidence, text: string): QuoteInContext {
	if (text.slice(start, end) !== quote) return {before: '', quote, after: ''};
	const before = text.slice(context.start, start);
	const after = text.slice(end, context.end);
	return {
		before: before.length > reach ? `… ${before.slice(-reach).replace(/^\S*\s/u, '')}` : before,
		quote,
		after: after.length > reach ? `${after.slice(0, reach).replace(/\s\S*$/u, '')} …` : after,
	};
}
