import PostalMime, {type Attachment, type Email} from 'postal-mime';
import type {LeftOut} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {documentItem} from '../document.ts';
import {blocksOfText} from '../html/fragment.ts';
import {collectMetadata} from '../metadata.ts';
import {ownLines} from './own-lines.ts';

/** What is attached is read where it can be an article; a mail's pictures are not. */
const attachedTypes = /^(?:text\/(?!css|calendar)|application\/(?!pgp-signature|pkcs7-signature|ics)|message\/)/iu;
const shortestText = 200;

/** A mail: its text is an article, and what is attached to it may be others. */
export async function* readMail({bytes}: SourceFile): AsyncIterable<ReadItem> {
	const mail = await PostalMime.parse(bytes, {maxNestingDepth: 30, rfc822Attachments: true});
	const attached = mail.attachments.filter(({mimeType, related}) => attachedTypes.test(mimeType) && related !== true);
	const {blocks, leftOut} = blocksOfMail(mail);
	const length = blocks.reduce((sum, {text}) => sum + text.length, 0);
	// "See attached" is no article.
	if (attached.length === 0 || length >= shortestText) {
		yield documentItem(blocks, metadataOf(mail), {
			format: 'eml',
			headlinePath: 'Subject',
			...(leftOut.length > 0 && {leftOut}),
		});
	}
	for (const [index, attachment] of attached.entries()) yield attachedItem(attachment, index);
}

function attachedItem({filename, mimeType, content}: Attachment, index: number): ReadItem {
	const name = filename ?? `attachment ${index + 1}`;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
	return {kind: 'file', member: name, file: {name, mediaType: mimeType, bytes}};
}

function metadataOf({subject, from, headers}: Email) {
	const {add, found} = collectMetadata();
	add('headline', subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s*)+/iu, ''), 'Subject');
	add('outlet', from?.name === '' ? from.address : from?.name, 'From');
	add('published', headers.find(({key}) => key === 'date')?.value, 'Date');
	add('identifier', headers.find(({key}) => key === 'message-id')?.value, 'Message-ID');
	add('language', headers.find(({key}) => key === 'content-language')?.value, 'Content-Language');
	return found;
}

/** The plain text of a mail, or its HTML where it has no other; signature and quoted mails left out. */
function blocksOfMail({text, html, subject = ''}: Email): {
	readonly blocks: readonly Block[];
	readonly leftOut: readonly LeftOut[];
} {
	if (text === undefined || text.trim() === '')
		return {blocks: blocksOfText(html ?? '', 'HTML of the mail'), leftOut: []};
	const {lines, leftOut} = ownLines(text.split(/\r?\n/u), isAnswer.test(subject));
	return {blocks: blocksOfText(lines.join('\n'), 'text of the mail'), leftOut};
}

const isAnswer = /^(?:re|aw|sv|antw)\s?:/iu;
