import {Unreadable} from './unreadable.ts';

/** No page of people has elements nested this deeply; parsers take a time that grows with the square of it. */
const deepest = 3000;
/** Elements of HTML that have no end, or that the next of their kind ends. */
const withoutEnd =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|rt|rp)$/iu;
const tag = /<(\/?)([a-z][\w:-]*)|(\/)>/giu;

/** Throws `Unreadable` where elements of markup are nested too deeply to be parsed. */
export function refuseTooDeep(markup: string): void {
	let depth = 0;
	let isOpen = false;
	for (const [, slash, name, selfClosing] of markup.matchAll(tag)) {
		if (selfClosing !== undefined) {
			if (isOpen) depth -= 1;
			isOpen = false;
		} else if (slash === '/') {
			if (!withoutEnd.test(name ?? '')) depth = Math.max(0, depth - 1);
			isOpen = false;
		} else {
			isOpen = !withoutEnd.test(name ?? '');
			if (isOpen) depth += 1;
		}
		if (depth > deepest) throw new Unreadable('nested too deeply to be read');
	}
}
