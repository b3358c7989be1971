import {parseHTML} from 'linkedom';
import {refuseTooDeep} from '../nesting.ts';

/** A parsed page, with the path of each of its elements as the file has them. */
export interface Page {
	readonly document: Document;
	/** Path of the element, or of the nearest one around it that the file has: `/html/body/article/p[3]`. */
	readonly pathOf: (element: Element) => string;
}

/** Kept by Readability, which puts elements of its own around those of the page. */
const mark = 'data-crosscheck';

/** Parses a page; nothing in it is loaded or run. */
export function parsePage(html: string): Page {
	refuseTooDeep(html);
	const {document} = parseHTML(withRoot(html));
	const steps: {readonly parent: number; readonly name: string}[] = [];
	const names = new WeakMap<Element, string>();
	for (const element of document.querySelectorAll('*')) {
		const parent = element.parentElement?.getAttribute(mark);
		element.setAttribute(mark, String(steps.length));
		steps.push({
			parent: parent === null || parent === undefined ? -1 : Number(parent),
			name: names.get(element) ?? element.localName,
		});
		nameChildren(element, names);
	}
	return {
		document,
		pathOf(element) {
			const marked = markedNear(element);
			const path: string[] = [];
			for (let at = marked; at >= 0; at = steps[at]?.parent ?? -1) path.push(steps[at]?.name ?? '');
			return `/${path.toReversed().join('/')}`;
		},
	};
}

// linkedom takes the first element for the root.
function withRoot(html: string): string {
	return /<(?:html|frameset)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
}

/** `p[3]` for each child; a number stands only where there is more than one of a kind. */
function nameChildren(parent: Element, names: WeakMap<Element, string>): void {
	const totals = new Map<string, number>();
	const children = [...parent.children];
	for (const {localName} of children) totals.set(localName, (totals.get(localName) ?? 0) + 1);
	const before = new Map<string, number>();
	for (const child of children) {
		const {localName} = child;
		const number = (before.get(localName) ?? 0) + 1;
		before.set(localName, number);
		names.set(child, (totals.get(localName) ?? 0) > 1 ? `${localName}[${number}]` : localName);
	}
}

function markedNear(element: Element): number {
	const own = element.getAttribute(mark);
	if (own !== null) return Number(own);
	const inner = element.querySelector(`[${mark}]`)?.getAttribute(mark);
	if (inner !== null && inner !== undefined) return Number(inner);
	return element.parentElement ? markedNear(element.parentElement) : 0;
}
