import {brotliDecompressSync} from 'node:zlib';
import {WARCParser, type WARCRecord} from 'warcio';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {defaultLimits, tooLarge} from '../limits.ts';

/** A web archive: each page that a server answered with, and each PDF, named by its address. */
export async function* readWarc({bytes}: SourceFile): AsyncIterable<ReadItem> {
	let pages = 0;
	for await (const record of WARCParser.iterRecords(chunksOf(bytes))) {
		const mediaType = mediaTypeOf(record);
		const refusal = mediaType === undefined ? undefined : whyNoPage(record);
		const url = record.warcTargetURI ?? '';
		const member = url === '' ? `record ${pages + 1}` : url;
		if (mediaType === undefined || refusal !== undefined) {
			// Read rather than skipped: the library never comes to the end of a record that was cut off.
			await record.readFully();
			if (refusal !== undefined) yield {kind: 'refused', member, why: refusal};
			continue;
		}
		pages += 1;
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
	if (!/^(?:response|resource|revisit)$/u.test(warcType)) return undefined;
	const type = warcType !== 'resource' ? httpHeaders?.headers.get('content-type') : warcContentType;
	return /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/iu.test(type ?? '')
		? (type ?? undefined)
		: undefined;
}

function whyNoPage({warcType, httpHeaders}: WARCRecord): string | undefined {
	if (warcType === 'resource') return undefined;
	if (warcType === 'revisit') return 'saved before, and kept in another record or file';
	const status = httpHeaders?.statusCode;
	return status === 200 ? undefined : `the server answered ${status ?? 'nothing'}`;
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
