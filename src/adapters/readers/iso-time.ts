/** `2024-05-31`, `2024-05-31T09:30`, `2024-05-31T09:30:00.5Z`, `2024-05-31T09:30:00+02:00`. */
const isoTime =
	/^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/;

/** Whether a value is an ISO 8601 date, or date and time, that the calendar has. */
export function isIsoTime(value: unknown): value is string {
	const match = typeof value === 'string' ? isoTime.exec(value) : undefined;
	if (!match) return false;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
