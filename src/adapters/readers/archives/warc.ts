import {brotliDecompressSync} from 'node:zlib';
import {WARCParser, type WARCRecord} from 'warcio';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {defaultLimits, tooLarge} from '../limits.ts';

/** A web archive: each page that a server answered with, and each PDF, named by its address. */
export async function* readWarc({bytes}: SourceFile): AsyncIterable<ReadItem> {
	let pages = 0;
	for await (const record of WARCParser.iterRecords(chunksOf(bytes))) {
		const mediaType = mediaTypeOf(record);
		if (mediaType === undefined || !isAnswer(record)) {
			// Read rather than skipped: the library never comes to the end of a record that was cut off.
			await record.readFully();
			continue;
		}
		pages += 1;
		const url = record.warcTargetURI ?? '';
		const member = url === '' ? `record ${pages}` : url;
		const page = await contentOf(record);
		yield page === undefined
			? {kind: 'refused', member, why: tooLarge(defaultLimits.documentBytes)}
			: {kind: 'file', member, file: {name: '', bytes: page, mediaType, ...(url !== '' && {url})}};
	}
	if (pages === 0) yield {kind: 'refused', why: 'a web archive without a page'};
}

const chunkBytes = 64 * 1024;

function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
	for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

/** `text/html; charset=gbk`, where the record holds a document */
function mediaTypeOf({warcType, httpHeaders, warcContentType}: WARCRecord): string | undefined {
	const type = warcType === 'response' ? httpHeaders?.headers.get('content-type') : warcContentType;
	return /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/iu.test(type ?? '')
		? (type ?? undefined)
		: undefined;
}

function isAnswer({warcType, httpHeaders}: WARCRecord): boolean {
	return warcType === 'resource' || (warcType === 'response' && httpHeaders?.statusCode === 200);
}

/** The page's bytes, unpacked; nothing where they are more than a document may have. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of record) {
		length += chunk.length;
		if (length <= defaultLimits.documentBytes) chunks.push(chunk);
	}
	if (length > defaultLimits.documentBytes) return undefined;
	const bytes = Buffer.concat(chunks);
	// The library unpacks gzip and deflate itself.
	return /^br$/iu.test(record.httpHeaders?.headers.get('content-encoding') ?? '') ? fromBrotli(bytes) : bytes;
}

/** Some programs store a page unpacked and keep the header that says that it is packed. */
function fromBrotli(bytes: Uint8Array): Uint8Array | undefined {
	try {
		return brotliDecompressSync(bytes, {maxOutputLength: defaultLimits.documentBytes});
	} catch (error) {
		return error instanceof RangeError ? undefined : bytes;
	}
}
