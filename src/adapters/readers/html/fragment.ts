import {type Block, shownWords} from '../blocks.ts';
import {blocksOf} from './page-blocks.ts';
import {parsePage} from './page.ts';

const looksLikeHtml = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|b|i|em|strong|span|figure|img|table)\b[^>]*>/iu;

/**
 * The blocks of a text that is plain or HTML, as feeds, mails and databases hold it, each at the place of the whole. Plain text
 * is parted at its blank lines, or at its line breaks where it has no blank lines.
 */
export function blocksOfText(text: string, path: string): Block[] {
	const blocks = looksLikeHtml.test(text) ? htmlBlocks(text) : plainBlocks(text);
	return blocks.map((block) => ({...block, place: {path}}));
}

/** The words of a headline that may be HTML, in one line: "Ferry &amp; <i>storm</i>". */
export function wordsOfFragment(text: string): string {
	const blocks = looksLikeHtml.test(text) ? htmlBlocks(`<p>${text}</p>`) : [{text: decodeEntities(text)}];
	return blocks.map((block) => shownWords(block.text)).join(' ');
}

function htmlBlocks(html: string): Block[] {
	const page = parsePage(html);
	for (const element of page.document.querySelectorAll('script, style, template, iframe, form')) element.remove();
	return blocksOf(page.document.body, page);
}

function plainBlocks(text: string): Block[] {
	const paragraphs = text.split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/u);
	return paragraphs
		.map((paragraph) => ({
			text: paragraph
				.split(/\r\n|\r|\n/u)
				.map((line) => shownWords(decodeEntities(line)))
				.filter((line) => line !== '')
				.join('\n'),
		}))
		.filter((block) => block.text !== '');
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/** "Fish &amp; ships" is HTML without a tag. */
function decodeEntities(text: string): string {
	if (!entity.test(text)) return text;
	return parsePage(`<p>${text.replaceAll('<', '&lt;')}</p>`).document.body.textContent;
}
