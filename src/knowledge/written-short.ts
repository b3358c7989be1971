/**
 * What a desk writes short and a speaker says whole, in lower case: the abbreviations of the Associated Press and Guardian style books.
 * Of months "mar", "may" and "jun" are left out, which are words and names too.
 */
export const writtenShort: ReadonlyMap<string, string> = new Map(
	Object.entries({
		jan: 'january',
		feb: 'february',
		apr: 'april',
		aug: 'august',
		sept: 'september',
		sep: 'september',
		oct: 'october',
		nov: 'november',
		dec: 'december',
		km: 'kilometers',
		kms: 'kilometers',
		kilometres: 'kilometers',
		cm: 'centimeters',
		centimetres: 'centimeters',
		kg: 'kilograms',
		kilos: 'kilograms',
		mins: 'minutes',
		secs: 'seconds',
		hrs: 'hours',
		st: 'saint',
		dr: 'doctor',
		gov: 'governor',
		govt: 'government',
		ok: 'okay',
	}),
);
