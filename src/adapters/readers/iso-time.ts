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

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets from UTC of the zones that RFC 822 names, and that of British summer time. */
const zones: Readonly<Record<string, string>> = {
	z: 'Z',
	utc: 'Z',
	ut: 'Z',
	gmt: 'Z',
	bst: '+01:00',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
};

/** `2024-05-31 09:30:00 +0200`, `2024-05-31T09:30:00.000+0000`, `20240531T093000Z` */
const numeric =
	/^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;
/** `Fri, 31 May 2024 09:30:00 GMT`, `31 May 2024` */
const dayFirst =
	/^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3})[a-z]*\.?,?\s(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([a-z]{1,4}|[+-]\d{4})?(?:\s\([^)]*\))?)?$/iu;
/** `May 31, 2024`, `Friday, May 31, 2024` */
const monthFirst = /^(?:[a-z]{3,9},?\s)?([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})$/iu;

/** The time that a document's own field gives, as ISO 8601, where it names a day of the calendar; its zone stays as it is. */
export function toIsoTime(words: string): string | undefined {
	const text = words.trim().replaceAll(/\s+/gu, ' ');
	if (isIsoTime(text)) return text;
	const iso = fromNumeric(text) ?? fromDayFirst(text) ?? fromMonthFirst(text);
	return isIsoTime(iso) ? iso : undefined;
}

function fromNumeric(text: string): string | undefined {
	const match = numeric.exec(text);
	if (!match) return undefined;
	const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
	return `${year}-${month}-${day}${clock(hour, minute, second, zone)}`;
}

function fromDayFirst(text: string): string | undefined {
	const match = dayFirst.exec(text);
	const month = monthNumber(match?.[2]);
	if (!match || month === undefined) return undefined;
	const [, day = '', , year = '', hour, minute, second, zone] = match;
	return `${year}-${month}-${day.padStart(2, '0')}${clock(hour, minute, second, zone)}`;
}

function fromMonthFirst(text: string): string | undefined {
	const match = monthFirst.exec(text);
	const month = monthNumber(match?.[1]);
	return match && month !== undefined ? `${match[3] ?? ''}-${month}-${(match[2] ?? '').padStart(2, '0')}` : undefined;
}

function monthNumber(name: string | undefined): string | undefined {
	const at = monthNames.indexOf(name?.toLowerCase() ?? '');
	return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

function clock(hour?: string, minute?: string, second?: string, zone?: string): string {
	if (hour === undefined) return '';
	const offset =
		zone === undefined ? '' : (zones[zone.toLowerCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2'));
	return `T${hour.padStart(2, '0')}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}${/^(?:Z|[+-])/u.test(offset) ? offset : ''}`;
}
