/**
 * Makes paragraphs of the feet of quotations and pictures, which name who speaks or who took the picture: Readability takes
 * every foot for that of a page. A speaker gets the dash that tells him from what he says.
 */
export function keepSpeakers(document: Document): void {
	for (const foot of document.querySelectorAll('blockquote footer, blockquote > cite, figure footer')) {
		const paragraph = document.createElement('p');
		for (const {name, value} of foot.attributes) paragraph.setAttribute(name, value);
		const isMarked = /^\s*[—–-]/u.test(foot.textContent) || foot.closest('blockquote') === null;
		paragraph.append(...(isMarked ? [] : ['— ']), ...foot.childNodes);
		foot.replaceWith(paragraph);
	}
}
