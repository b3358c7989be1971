import {type RawBuilder, sql} from 'kysely';
import type {ArchiveEngine} from './schema.ts';

/** The time of the database in so many seconds, as ISO 8601: the clocks of the programs that use it may differ. */
export function clock(kind: ArchiveEngine['kind'], seconds = 0): RawBuilder<string> {
	return kind === 'sqlite'
		? sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${sql.lit(`${seconds} seconds`)})`
		: sql<string>`to_char((clock_timestamp() + ${sql.lit(seconds)} * interval '1 second') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
