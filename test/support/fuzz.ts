import {unzipSync, zipSync} from 'fflate';
import {defaultLimits} from '../../src/adapters/readers/limits.ts';
import {readSource} from '../../src/adapters/readers/read-source.ts';
import {openSandbox} from '../../src/adapters/readers/sandbox.ts';
import {column, docxOf, epubOf, odtOf, pdfOf, warcOf} from './document-files.ts';
import {mutated, randomNumbers} from './mutations.ts';

const lines = [
	'The fire on the ferry began in the early morning hours',
	'of Friday, when most of the passengers were sleeping in',
	'their cabins. Five people were hurt, the harbour said.',
];
const prose = lines.join(' ');
const html = `<!doctype html><html><head><title>Fire</title><meta property="og:title" content="Fire"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fire"}</script></head><body><article><h1>Fire</h1><p>${prose}</p><table><tr><td>5</table></article></body></html>`;
const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\info{\title Fire}}\uc1 Caf\u233? ${prose}\par \trowd Port\cell 5\cell\row}`;
const mail = `From: a@gazette.example\r\nTo: b@gazette.example\r\nSubject: Fire\r\nDate: Fri, 31 May 2024 09:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${prose}\r\n--x\r\nContent-Type: text/html\r\n\r\n${html}\r\n--x--\r\n`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><item><title>Fire</title><link>https://gazette.example/fire</link><description>${prose}</description></item></channel></rss>`;

/** One sound document of each format, by its file name. */
const soundDocuments: Readonly<Record<string, Uint8Array>> = {
	'a.pdf': pdfOf([
		[{x: 60, y: 60, size: 20, words: 'Fire on a ferry'}, ...column(60, 100, lines)],
		column(60, 100, lines),
	]),
	'a.docx': docxOf(
		[{style: 'Title', words: 'Fire'}, prose],
		`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
	),
	'a.odt': odtOf([{style: 'Title', words: 'Fire'}, prose]),
	'a.epub': epubOf({'fire.xhtml': ['Fire', prose], 'flood.xhtml': ['Flood', prose]}),
	'a.rtf': Buffer.from(rtf),
	'a.warc': warcOf([{url: 'https://gazette.example/fire', body: html}]),
	'a.html': Buffer.from(html),
	'a.eml': Buffer.from(mail),
	'a.xml': Buffer.from(feed),
	'a.json': Buffer.from(JSON.stringify({'@type': 'NewsArticle', headline: 'Fire', articleBody: prose})),
	'a.csv': Buffer.from(`headline,text\nFire,"${prose}"\n`),
	'a.md': Buffer.from(`---\ntitle: Fire\n---\n\n# Fire\n\n${prose}\n`),
};

/** What became of the mutated documents of one format. */
export interface FuzzCount {
	readonly format: string;
	readonly tried: number;
	/** Read, at least in part. */
	readonly read: number;
	/** Refused with a reason. */
	readonly refused: number;
	/** The reader's thread ended by itself. */
	readonly crashes: number;
	/** Ended after the time that a reader may take. */
	readonly hangs: number;
	readonly worstMs: number;
	/** The most memory that the program had at the end of any, in megabytes. */
	readonly worstMegabytes: number;
}

/** Mutates the sound documents so many times each, reads what comes of it in one set of threads, and counts. */
export async function* fuzzReaders(each: number, workerFile: URL): AsyncGenerator<FuzzCount> {
	const sandbox = openSandbox(defaultLimits, workerFile);
	try {
		for (const [name, sound] of Object.entries(soundDocuments)) {
			const random = randomNumbers(name.length + each);
			const count = {
				format: name.slice(2),
				tried: 0,
				read: 0,
				refused: 0,
				crashes: 0,
				hangs: 0,
				worstMs: 0,
				worstMegabytes: 0,
			};
			while (count.tried < each) {
				const bytes = count.tried % 2 === 0 ? mutated(sound, random) : mutatedInside(sound, random);
				const start = performance.now();
				let isRead = false;
				for await (const item of readSource({name, bytes}, true, {limits: defaultLimits, sandbox})) {
					isRead ||= item.kind === 'document';
					if (item.kind === 'refused' && item.why.includes('its reader stopped')) count.crashes += 1;
					if (item.kind === 'refused' && item.why.includes('takes longer than')) count.hangs += 1;
				}
				count.tried += 1;
				count.read += Number(isRead);
				count.refused += Number(!isRead);
				count.worstMs = Math.max(count.worstMs, Math.round(performance.now() - start));
				count.worstMegabytes = Math.max(count.worstMegabytes, Math.round(process.memoryUsage.rss() / 1024 / 1024));
			}
			yield count;
		}
	} finally {
		await sandbox.close();
	}
}

/** Mutates what is packed in a zip archive, so that the parser behind it gets to see it. */
function mutatedInside(bytes: Uint8Array, random: () => number): Uint8Array {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return mutated(bytes, random);
	const entries = Object.entries(unzipSync(bytes));
	const chosen = Math.floor(random() * entries.length);
	return zipSync(
		Object.fromEntries(
			entries.map(([path, content], index) => [
				path,
				[index === chosen ? mutated(content, random) : content, {level: path === 'mimetype' ? 0 : 6}],
			]),
		),
	);
}
