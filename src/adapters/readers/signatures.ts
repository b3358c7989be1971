import type {FormatName} from './formats.ts';

/** `%PDF-`, but not `pdf` */
type Signature = readonly [bytes: string, at: number];

/** First bytes, as Latin-1, of the formats that are read. */
const readSignatures: readonly (readonly [Signature, FormatName])[] = [
	[['%PDF-', 0], 'pdf'],
	[['{\\rtf', 0], 'rtf'],
	[['\u001F\u008B', 0], 'gzip'],
	[['ustar', 257], 'tar'],
	[['WARC/', 0], 'warc'],
];

/** First bytes of what holds no article, or none that can be had, with what a person can do. From the registry of file signatures. */
const refusedSignatures: readonly (readonly [Signature, string])[] = [
	[['\u0089PNG\r\n', 0], 'a picture; crosscheck reads text'],
	[['\u00FF\u00D8\u00FF', 0], 'a picture; crosscheck reads text'],
	[['GIF8', 0], 'a picture; crosscheck reads text'],
	[['WEBP', 8], 'a picture; crosscheck reads text'],
	[['II*\0', 0], 'a picture; crosscheck reads text'],
	[['MM\0*', 0], 'a picture; crosscheck reads text'],
	[['ftyp', 4], 'a film or picture; crosscheck reads text'],
	[['ID3', 0], 'sound; crosscheck reads text'],
	[['OggS', 0], 'sound or film; crosscheck reads text'],
	[['RIFF', 0], 'sound or film; crosscheck reads text'],
	[['\u001AE\u00DF\u00A3', 0], 'a film; crosscheck reads text'],
	[['\u00D0\u00CF\u0011\u00E0', 0], 'an old Office document; save it as .docx or text'],
	[['bplist00', 0], 'an Apple property list; save the page as HTML'],
	[['SQLite format 3\0', 0], 'a database'],
	[['\u007FELF', 0], 'a program'],
	[['MZ\u0090\0', 0], 'a program'],
	[['7z\u00BC\u00AF', 0], 'a 7z archive; unpack it first, or pack it as zip'],
	[['Rar!', 0], 'a rar archive; unpack it first, or pack it as zip'],
	[['\u00FD7zXZ', 0], 'packed by xz; unpack it first, or pack it by gzip'],
	[['BZh', 0], 'packed by bzip2; unpack it first, or pack it by gzip'],
	[['(\u00B5/\u00FD', 0], 'packed by zstd; unpack it first, or pack it by gzip'],
	[['wOFF', 0], 'a font'],
	[['wOF2', 0], 'a font'],
];

/** What the first bytes of a file alone tell: its format, or why it is not read. */
export function formatOfSignature(
	head: Uint8Array,
): {readonly format: FormatName} | {readonly refused: string} | undefined {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
	const read = readSignatures.find(([signature]) => stands(signature, bytes));
	if (read) return {format: read[1]};
	if (bytes.startsWith('PK\u0003\u0004') || bytes.startsWith('PK\u0005\u0006')) return {format: zipFormat(bytes)};
	const refused = refusedSignatures.find(([signature]) => stands(signature, bytes));
	return refused && {refused: refused[1]};
}

function stands([signature, at]: Signature, bytes: string): boolean {
	return bytes.startsWith(signature, at);
}

/** Office documents and books are zip archives; their own first entries tell, not those of a document that lies in the archive. */
function zipFormat(bytes: string): FormatName {
	const [first, ...rest] = entriesOf(bytes);
	if (first?.name === 'mimetype') {
		if (bytes.startsWith('application/epub+zip', first.content)) return 'epub';
		if (bytes.startsWith('application/vnd.oasis.opendocument.text', first.content)) return 'odt';
	}
	const names = [first, ...rest].flatMap((entry) => (entry ? [entry.name] : []));
	return names.some((name) => name === '[Content_Types].xml' || name.startsWith('word/')) ? 'docx' : 'zip';
}

interface ZipEntry {
	readonly name: string;
	/** Where its content begins. */
	readonly content: number;
}

const localHeader = 'PK\u0003\u0004';
const localHeaderBytes = 30;
/** Its size is only told behind the content. */
const sizeFollows = 8;

/** The entries at the head of a zip archive, as far as their sizes lead from one to the next. */
function entriesOf(bytes: string): ZipEntry[] {
	const entries: ZipEntry[] = [];
	let at = 0;
	while (bytes.startsWith(localHeader, at)) {
		const number = (offset: number, size: number): number =>
			Array.from({length: size}, (_, index) => (bytes.charCodeAt(at + offset + index) || 0) * 256 ** index).reduce(
				(sum, part) => sum + part,
				0,
			);
		const name = bytes.slice(at + localHeaderBytes, at + localHeaderBytes + number(26, 2));
		const content = at + localHeaderBytes + number(26, 2) + number(28, 2);
		entries.push({name, content});
		if ((number(6, 2) & sizeFollows) !== 0) break;
		at = content + number(18, 4);
	}
	return entries;
}
