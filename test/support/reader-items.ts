import type {Reader, ReadItem} from '../../src/ports.ts';

/** What a reader gives of a text. */
export async function read(reader: Reader, text: string, name = ''): Promise<ReadItem[]> {
	const items: ReadItem[] = [];
	for await (const item of reader({name, bytes: new TextEncoder().encode(text)})) items.push(item);
	return items;
}

/** `member: text`, paragraphs parted by `|`; `member! why`; `member> name` of a file within. */
export async function told(reader: Reader, text: string, name = ''): Promise<string[]> {
	return (await read(reader, text, name)).map((item) => {
		if (item.kind === 'refused') return `${item.member ?? ''}! ${item.why}`;
		if (item.kind === 'file') return `${item.member ?? ''}> ${item.file.name}`;
		return `${item.document.member ?? ''}: ${item.document.text.replaceAll('\n\n', '|')}`;
	});
}

/** `name: value (from)` of the first document. */
export async function facts(reader: Reader, text: string): Promise<string[]> {
	const [item] = await read(reader, text);
	const metadata = item?.kind === 'document' ? item.document.metadata : [];
	return metadata.map(({name, value, from}) => `${name}: ${value} (${from})`);
}

/** The place of each paragraph. */
export async function places(reader: Reader, text: string): Promise<unknown[]> {
	const [item] = await read(reader, text);
	return item?.kind === 'document' ? (item.document.places ?? []).map(({place}) => place) : [];
}
