import type {SqliteDatabase} from 'kysely';
import type {Database, JSValue} from 'node-sqlite3-wasm';

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
