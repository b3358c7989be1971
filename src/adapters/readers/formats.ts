import type {Reader} from '../../ports.ts';

/** A format that can be told from others. */
export type FormatName =
	| 'text'
	| 'html'
	| 'mhtml'
	| 'eml'
	| 'json'
	| 'jsonl'
	| 'csv'
	| 'feed'
	| 'markdown'
	| 'pdf'
	| 'docx'
	| 'rtf'
	| 'odt'
	| 'epub'
	| 'warc'
	| 'gzip'
	| 'zip'
	| 'tar';

/** How files of one format are named and read. */
export interface Format {
	readonly name: FormatName;
	/** As a person calls it, after "it is": "a PDF". */
	readonly title: string;
	/** Lower-case extensions with their dot. */
	readonly extensions: readonly string[];
	/** The media types of the format. */
	readonly mediaTypes: readonly string[];
	/** True where it packs other files. */
	readonly archive?: true;
	/** Loads the reader: the libraries behind it are loaded by nothing else. */
	readonly load: () => Promise<Reader>;
}

/** All formats that are read, plain text first. */
export const formats: readonly Format[] = [
	{
		name: 'text',
		title: 'plain text',
		extensions: ['.txt'],
		mediaTypes: ['text/plain'],
		load: async () => (await import('./text.ts')).readText,
	},
	{
		name: 'html',
		title: 'HTML',
		extensions: ['.html', '.htm', '.xhtml'],
		mediaTypes: ['text/html', 'application/xhtml+xml'],
		load: async () => (await import('./html/read-html.ts')).readHtml,
	},
	{
		name: 'pdf',
		title: 'a PDF',
		extensions: ['.pdf'],
		mediaTypes: ['application/pdf'],
		load: async () => (await import('./pdf/pdf.ts')).readPdf,
	},
	{
		name: 'docx',
		title: 'a Word document',
		extensions: ['.docx', '.docm', '.dotx'],
		mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
		load: async () => (await import('./office/docx.ts')).readDocx,
	},
	{
		name: 'odt',
		title: 'an OpenDocument text',
		extensions: ['.odt', '.ott'],
		mediaTypes: ['application/vnd.oasis.opendocument.text'],
		load: async () => (await import('./office/odt.ts')).readOdt,
	},
	{
		name: 'rtf',
		title: 'rich text',
		extensions: ['.rtf'],
		mediaTypes: ['application/rtf', 'text/rtf'],
		load: async () => (await import('./office/rtf.ts')).readRtf,
	},
	{
		name: 'epub',
		title: 'an EPUB book',
		extensions: ['.epub'],
		mediaTypes: ['application/epub+zip'],
		archive: true,
		load: async () => (await import('./office/epub.ts')).readEpub,
	},
	{
		name: 'warc',
		title: 'a web archive',
		extensions: ['.warc'],
		mediaTypes: ['application/warc'],
		archive: true,
		load: async () => (await import('./archives/warc.ts')).readWarc,
	},
	{
		name: 'mhtml',
		title: 'a page saved as one file',
		extensions: ['.mhtml', '.mht'],
		mediaTypes: ['multipart/related', 'application/x-mimearchive'],
		load: async () => (await import('./mail/mhtml.ts')).readMhtml,
	},
	{
		name: 'eml',
		title: 'a mail',
		extensions: ['.eml'],
		mediaTypes: ['message/rfc822'],
		load: async () => (await import('./mail/eml.ts')).readMail,
	},
	{
		name: 'json',
		title: 'JSON',
		extensions: ['.json', '.jsonld'],
		mediaTypes: ['application/json', 'application/ld+json'],
		load: async () => (await import('./data/json.ts')).readJson,
	},
	{
		name: 'jsonl',
		title: 'JSON Lines',
		extensions: ['.jsonl', '.ndjson'],
		mediaTypes: ['application/jsonl', 'application/x-ndjson'],
		load: async () => (await import('./data/jsonl.ts')).readJsonLines,
	},
	{
		name: 'csv',
		title: 'CSV',
		extensions: ['.csv', '.tsv'],
		mediaTypes: ['text/csv', 'text/tab-separated-values'],
		load: async () => (await import('./data/csv.ts')).readCsv,
	},
	{
		name: 'feed',
		title: 'a feed',
		extensions: ['.rss', '.atom', '.xml'],
		mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
		load: async () => (await import('./data/feed.ts')).readFeed,
	},
	{
		name: 'markdown',
		title: 'Markdown',
		extensions: ['.md', '.markdown'],
		mediaTypes: ['text/markdown'],
		load: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
	},
	{
		name: 'gzip',
		title: 'a gzip archive',
		extensions: ['.gz', '.tgz'],
		mediaTypes: ['application/gzip', 'application/x-gzip'],
		archive: true,
		load: async () => (await import('./archives/gzip.ts')).readGzip,
	},
	{
		name: 'zip',
		title: 'a zip archive',
		extensions: ['.zip'],
		mediaTypes: ['application/zip'],
		archive: true,
		load: async () => (await import('./archives/zip.ts')).readZip,
	},
	{
		name: 'tar',
		title: 'a tar archive',
		extensions: ['.tar'],
		mediaTypes: ['application/x-tar'],
		archive: true,
		load: async () => (await import('./archives/tar.ts')).readTar,
	},
];

/** The format of a name, where it is one that is read. */
export function formatNamed(name: FormatName): Format | undefined {
	return formats.find((format) => format.name === name);
}

/** All extensions that are read, for a person. */
export function knownExtensions(): string {
	return formats.flatMap(({extensions}) => extensions).join(', ');
}
