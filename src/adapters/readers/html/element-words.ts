/** What the head of a page tells of its article. */
export interface ArticleClues {
	/** The heading of the article. */
	readonly heading: Element | undefined;
	readonly isLiveBlog: boolean;
	/** What stands where those who do not pay read no further: its words, and all of the offer. */
	readonly wall: {readonly line: Element; readonly box: Element} | undefined;
}

/** The words of an element and of those in it, parted where elements part them. */
export function wordsIn(node: Node): string {
	if (node.nodeType === 3) return node.textContent ?? '';
	return [...node.childNodes].map((child) => wordsIn(child)).join(' ');
}

/** The characters of the paragraphs in an element. */
export function proseLength(element: Element): number {
	let length = 0;
	for (const {textContent} of element.querySelectorAll('p')) length += textContent.length;
	return length;
}

/** Whether an element holds more characters and nodes than this, told without going through the rest of it. */
export function hasMoreThan(element: Element, characters: number): boolean {
	return restOf(element, characters) < 0;
}

function restOf(node: Node, characters: number): number {
	let rest = characters;
	for (let child = node.firstChild; child && rest >= 0; child = child.nextSibling) {
		rest = child.nodeType === 3 ? rest - (child.textContent?.length ?? 0) : restOf(child, rest - 1);
	}
	return rest;
}
