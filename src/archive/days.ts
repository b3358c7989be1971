const millisecondsOfDay = 86_400_000;

/** Days from 1970 to the day of an ISO time; absent where it is no time. */
export function dayOf(time: string | undefined): number | undefined {
	const at = Date.parse(time?.slice(0, 10) ?? '');
	return Number.isNaN(at) ? undefined : Math.floor(at / millisecondsOfDay);
}

/** The ISO date of a day that is counted from 1970. */
export function isoDayOf(day: number): string {
	return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}
