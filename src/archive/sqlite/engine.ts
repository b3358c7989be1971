import type {SqliteDatabase} from 'kysely';
import wasm, {type Database, type JSValue} from 'node-sqlite3-wasm';

/** The engine's function that opens a file, as SQLite has it; the engine looks it up with each use. */
const opener = '_sqlite3_open_v2';
/** SQLite's flag by which the name of a file may be an address with parameters. */
const openUri = 0x40;

takeAddresses();

/** Has the engine take addresses, which it has no option for. Where that is in vain, it opens no file of such a name. */
function takeAddresses(): void {
	const open: unknown = Reflect.get(wasm, opener);
	if (typeof open !== 'function') throw new TypeError(`node-sqlite3-wasm has no ${opener}`);
	Reflect.set(wasm, opener, (name: number, handle: number, flags: number, system: number): unknown =>
		Reflect.apply(open, undefined, [name, handle, flags | openUri, system]),
	);
}

/**
 * Opens a file for a program that has the lock of it whenever it uses it. The engine's own lock, a folder beside the file, is done
 * without: the engine takes it for that of another program even where it holds it itself, and then leaves what a killed program has
 * half done as it is, rather than undo it from the journal.
 */
export function openUnlocked(file: string): Database {
	return new wasm.Database(`file:${file.replaceAll(/[%?#]/gu, encodeURIComponent)}?nolock=1`);
}

/** A statement whose rows are read; all others are run for what they change. */
const readingStatement = /^\s*(?:select|with|pragma|explain|values)\b|\breturning\b/iu;

/** A database of node-sqlite3-wasm in the shape that kysely's dialect for SQLite takes. */
export function asSqliteDatabase(database: Database): SqliteDatabase {
	return {
		close: () => database.close(),
		prepare: (text) => {
			const statement = database.prepare(text);
			const done = <Result>(work: () => Result): Result => {
				try {
					return work();
				} finally {
					statement.finalize();
				}
			};
			return {
				reader: readingStatement.test(text),
				all: (values) => done(() => statement.all(values.map(asValue))),
				run: (values) => done(() => statement.run(values.map(asValue))),
				*iterate(values) {
					try {
						yield* statement.iterate(values.map(asValue));
					} finally {
						statement.finalize();
					}
				},
			};
		},
	};
}

function asValue(value: unknown): JSValue {
	if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
	if (value instanceof Uint8Array) return value;
	throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}
