import {UserError} from '../../model/index.ts';
import {suggestion} from '../similarity/nearest-word.ts';
import {isIsoTime} from './iso-time.ts';

/** What a person wrote down of one article, because its text does not say it. */
export interface ArticleFacts {
	readonly outlet?: string;
	readonly title?: string;
	readonly published?: string;
}

/** What a case.json says; names are paths relative to its folder, with `/`. */
export interface CaseFile {
	readonly articles: ReadonlyMap<string, ArticleFacts>;
	/** Groups of articles that report the same event, whatever the program would say. */
	readonly same: readonly (readonly string[])[];
	/** Groups of articles that each report another event. */
	readonly different: readonly (readonly string[])[];
}

/** Reads the text of a case.json; every fault is a UserError that names the file and the key. */
export function parseCaseFile(text: string, file: string): CaseFile {
	const root = recordAt(parseJson(text, file), file, 'the whole file');
	refuseUnknownKeys(root, ['articles', 'stories'], file, '');
	const stories = root['stories'] === undefined ? {} : recordAt(root['stories'], file, '"stories"');
	refuseUnknownKeys(stories, ['same', 'different'], file, ' in "stories"');
	const articles = root['articles'] === undefined ? {} : recordAt(root['articles'], file, '"articles"');
	return {
		articles: new Map(Object.entries(articles).map(([name, facts]) => [name, parseFacts(facts, name, file)])),
		same: parseGroups(stories['same'], 'same', file),
		different: parseGroups(stories['different'], 'different', file),
	};
}

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const where = error instanceof Error ? `: ${error.message.replaceAll(/\s+/gu, ' ')}` : '';
		throw new UserError(`${file}: not valid JSON; put its syntax right${where}`, {cause: error});
	}
}

function parseFacts(value: unknown, name: string, file: string): ArticleFacts {
	const at = `"articles" "${name}"`;
	const record = recordAt(value, file, at);
	refuseUnknownKeys(record, ['outlet', 'title', 'published'], file, ` in ${at}`);
	const {outlet, title, published} = record;
	if (published !== undefined && !isIsoTime(published)) {
		throw new UserError(
			`${file}: ${at} "published" is ${JSON.stringify(published)}; give an ISO date such as 2024-05-31`,
		);
	}
	return {
		...(outlet !== undefined && {outlet: wordsAt(outlet, file, `${at} "outlet"`)}),
		...(title !== undefined && {title: wordsAt(title, file, `${at} "title"`)}),
		...(published !== undefined && {published}),
	};
}

function parseGroups(value: unknown, key: string, file: string): string[][] {
	if (value === undefined) return [];
	const at = `"stories" "${key}"`;
	const remedy = `${file}: ${at} must be a list of lists of two or more file names, such as [["a.txt", "b.txt"]]`;
	if (!Array.isArray(value)) throw new UserError(remedy);
	return value.map((group: unknown) => {
		if (!Array.isArray(group) || group.length < 2) throw new UserError(remedy);
		return group.map((name: unknown) => {
			if (typeof name !== 'string') throw new UserError(remedy);
			return name;
		});
	});
}

function recordAt(value: unknown, file: string, at: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new UserError(`${file}: ${at} must be an object in braces`);
	}
	return {...value};
}

function wordsAt(value: unknown, file: string, at: string): string {
	if (typeof value === 'string' && value.trim() !== '') return value;
	throw new UserError(`${file}: ${at} must be text in quotation marks`);
}

function refuseUnknownKeys(record: object, known: readonly string[], file: string, where: string): void {
	for (const key of Object.keys(record)) {
		if (known.includes(key)) continue;
		const remedy = suggestion(key, known) || `; the known keys are ${known.map((name) => `"${name}"`).join(', ')}`;
		throw new UserError(`${file}: unknown key "${key}"${where}${remedy}`);
	}
}
