import type {ReadItem} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {documentItem} from '../document.ts';
import {blocksOfText} from '../html/fragment.ts';
import {asList, asRecord, asWords, type JsonRecord} from '../json-values.ts';
import {collectMetadata} from '../metadata.ts';

/** Whether a JSON object is a news item by IPTC's ninjs: 1.x with `body_text`, 2.x and 3.x with `bodies`. */
export function isNinjs(record: JsonRecord): boolean {
	if (asRecord(record['standard'])?.['name'] === 'ninjs') return true;
	const keys = new Set(Object.keys(record).map((key) => key.toLowerCase()));
	if (!keys.has('uri') && !keys.has('guid')) return false;
	return keys.has('versioncreated') && [...keys].some((key) => /^(?:bodies|headlines|body_)/u.test(key));
}

/** The article of a news item; names are in lower case in ninjs 1 and 2, in mixed case in 3. */
export function ninjsItem(item: JsonRecord, path: string, member: string | undefined): ReadItem {
	const lower = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
	const words = (key: string): string | undefined => asWords(lower.get(key));
	const {add, found} = collectMetadata();
	add('headline', valueOf(lower.get('headlines'), 'main') ?? words('headline'), 'ninjs headline');
	add('headline', words('title') ?? words('name'), 'ninjs title');
	add('byline', words('by') ?? words('byline'), 'ninjs by');
	add('outlet', words('source') ?? namesOf(lower.get('infosources')) ?? words('provider'), 'ninjs source');
	add('outlet', namesOf(lower.get('provider')), 'ninjs provider');
	add('published', words('firstcreated') ?? words('firstpublished'), 'ninjs firstCreated');
	add('published', words('versioncreated'), 'ninjs versionCreated');
	add('modified', words('versioncreated'), 'ninjs versionCreated');
	add('language', words('language'), 'ninjs language');
	add('identifier', words('uri') ?? words('guid'), 'ninjs uri');
	return documentItem([...bodyBlocks(lower, path), ...captionBlocks(lower, path)], found, {
		...(member !== undefined && {member}),
		headlinePath: `${path}/headlines`,
	});
}

function bodyBlocks(lower: ReadonlyMap<string, unknown>, path: string): Block[] {
	const bodies = asList(lower.get('bodies')).map((body, index) => ({
		body: asRecord(body),
		at: `${path}/bodies/${index}/value`,
	}));
	// The same words can be there as plain text and as HTML.
	const plain = bodies.find(({body}) => /plain/iu.test(String(body?.['contentType'] ?? body?.['contenttype'])));
	const chosen = plain ?? bodies[0];
	const value = asWords(chosen?.body?.['value']);
	if (chosen && value !== undefined) return blocksOfText(value, chosen.at);
	for (const key of ['body_text', 'body_html', 'body_xhtml', 'body_nitf']) {
		const words = asWords(lower.get(key));
		if (words !== undefined) return blocksOfText(words, `${path}/${key}`);
	}
	return [];
}

/** What is said of the pictures that go with the item. */
function captionBlocks(lower: ReadonlyMap<string, unknown>, path: string): Block[] {
	return asList(lower.get('associations')).flatMap((one, index): Block[] => {
		const record = asRecord(one);
		const caption = valueOf(record?.['descriptions'], 'caption') ?? asWords(record?.['description_text']);
		const at = `${path}/associations/${index}`;
		return caption === undefined ? [] : blocksOfText(caption, at).map((block) => ({...block, role: 'caption'}));
	});
}

/** The value of this role in a list of values with roles, or the first one. */
function valueOf(list: unknown, role: string): string | undefined {
	const values = asList(list).map((one) => asRecord(one));
	const wanted = values.find((one) => one?.['role'] === role) ?? values[0];
	return asWords(wanted?.['value']);
}

function namesOf(list: unknown): string | undefined {
	return asList(list)
		.map((one) => asWords(asRecord(one)?.['name']))
		.find((name) => name !== undefined);
}
