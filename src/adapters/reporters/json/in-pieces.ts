/**
 * An object as `JSON.stringify` writes it with two spaces, and a final newline: its fields, then its lists, which are gone through
 * an item at a time, so that neither they nor their words are ever held whole.
 */
export function* jsonInPieces(
	fields: Readonly<Record<string, unknown>>,
	lists: Readonly<Record<string, Iterable<object>>>,
): Iterable<string> {
	yield '{';
	let comma = '';
	for (const [key, value] of Object.entries(fields)) {
		yield `${comma}\n  ${JSON.stringify(key)}: ${written(value, '  ')}`;
		comma = ',';
	}
	for (const [key, items] of Object.entries(lists)) {
		yield `${comma}\n  ${JSON.stringify(key)}: [`;
		let separator = '';
		for (const item of items) {
			yield `${separator}\n    ${written(item, '    ')}`;
			separator = ',';
		}
		yield separator === '' ? ']' : '\n  ]';
		comma = ',';
	}
	yield '\n}\n';
}

function written(value: unknown, indentation: string): string {
	return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indentation}`);
}

/** Makes each item when it is asked for. */
export function* mapped<From, To>(items: Iterable<From>, make: (item: From) => To): Iterable<To> {
	for (const item of items) yield make(item);
}
