import {DOMParser} from 'linkedom';
import {decode} from '../decode.ts';
import {refuseTooDeep} from '../nesting.ts';
import {Unreadable} from '../unreadable.ts';

/** The root element of an XML file; it resolves no entity but those of XML itself. Throws `Unreadable` where there is none. */
export function parseXml(bytes: Uint8Array): Element {
	const decoded = decode(bytes);
	if ('refused' in decoded) throw new Unreadable('damaged: its text is not text');
	refuseEntities(decoded.text);
	refuseTooDeep(decoded.text);
	const root: unknown = new DOMParser().parseFromString(decoded.text, 'text/xml').documentElement;
	if (!isElement(root)) throw new Unreadable('damaged: its text is missing');
	return root;
}

/** Refuses XML that defines entities: no Office program writes any, and they can be made to fill the memory. */
export function refuseEntities(xml: string): void {
	if (/<!ENTITY/iu.test(xml)) throw new Unreadable('defines XML entities, as only hostile files do');
}

/** The elements directly in an element, in order. */
export function* childElements(parent: Element): Iterable<Element> {
	for (let node = parent.firstElementChild; node !== null; node = node.nextElementSibling) yield node;
}

/** All elements of some name below an element, in order. */
export function* elementsNamed(parent: Element, name: string): Iterable<Element> {
	for (const child of childElements(parent)) {
		if (child.tagName === name) yield child;
		yield* elementsNamed(child, name);
	}
}

/** The words of the first element of some name. */
export function wordsOf(parent: Element, name: string): string | undefined {
	for (const element of elementsNamed(parent, name)) return element.textContent;
}

function isElement(value: unknown): value is Element {
	return typeof value === 'object' && value !== null && 'tagName' in value;
}
