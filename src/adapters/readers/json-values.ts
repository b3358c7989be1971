/** An object of unknown JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object, where it is one. */
export function asRecord(value: unknown): JsonRecord | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : undefined;
}

/** The value as a list: one value alone is a list of one. */
export function asList(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

/** The value as words, where it is some. */
export function asWords(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The JSON of a text; nothing where it is none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
