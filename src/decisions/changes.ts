import type {ArticleMark, DecidedFinding, DecidedReading, Value} from '../model/index.ts';

/**
 * What changed since a finding was decided on, in words for the person who is asked again; empty where nothing did. A value
 * that appeared or vanished counts, and an article that says something else than it did. Another article with a value
 * that was known, or one more that is silent, does not.
 */
export function changesSince(
	before: DecidedFinding,
	after: DecidedFinding,
	articles: readonly ArticleMark[],
): string[] {
	const changed = new Set<string>();
	const lines: string[] = [];
	for (const {mark, readings} of byArticle(before.readings)) {
		const now = successorOf(mark, articles);
		if (!now) continue;
		const fresh = after.readings.filter(({textHash, outlet}) => textHash === now.textHash && outlet === now.outlet);
		if (sameSet(keysOf(readings), keysOf(fresh))) continue;
		lines.push(articleChange(now.outlet, readings, fresh));
		for (const reading of [...readings, ...fresh]) changed.add(readingKey(reading));
	}
	const [known, current] = [keysOf(before.readings), keysOf(after.readings)];
	const others = (readings: readonly DecidedReading[], keys: ReadonlySet<string>): DecidedReading[] =>
		readings.filter((reading) => !keys.has(readingKey(reading)) && !changed.has(readingKey(reading)));
	for (const {text, outlet} of firsts(others(after.readings, known)))
		lines.push(`${outlet} says ${quoted(text)}, which is new`);
	for (const {text, outlet} of firsts(others(before.readings, current)))
		lines.push(`${quoted(text)} (${outlet}) is gone`);
	return lines;
}

/** The article of the present run that an article of then has become: the same text, else the only one of its outlet. */
export function successorOf<Mark extends ArticleMark>(mark: ArticleMark, articles: readonly Mark[]): Mark | undefined {
	const same = articles.filter(({textHash}) => textHash === mark.textHash);
	if (same.length > 0) return same.find(({outlet}) => outlet === mark.outlet) ?? same[0];
	const ofOutlet = articles.filter(({outlet}) => outlet === mark.outlet);
	return ofOutlet.length === 1 ? ofOutlet[0] : undefined;
}

interface ByArticle {
	readonly mark: ArticleMark;
	readonly readings: DecidedReading[];
}

function byArticle(readings: readonly DecidedReading[]): ByArticle[] {
	const groups = new Map<string, ByArticle>();
	for (const reading of readings) {
		const key = `${reading.textHash} ${reading.outlet}`;
		const group = groups.get(key);
		if (group) group.readings.push(reading);
		else groups.set(key, {mark: reading, readings: [reading]});
	}
	return [...groups.values()];
}

function articleChange(outlet: string, before: readonly DecidedReading[], after: readonly DecidedReading[]): string {
	const gone = texts(before.filter((reading) => !keysOf(after).has(readingKey(reading))));
	const fresh = texts(after.filter((reading) => !keysOf(before).has(readingKey(reading))));
	if (fresh === '') return `${outlet} no longer says ${gone === '' ? 'it' : gone}`;
	return gone === '' ? `${outlet} now says ${fresh} as well` : `${outlet} said ${gone} and now says ${fresh}`;
}

function texts(readings: readonly DecidedReading[]): string {
	return firsts(readings)
		.map(({text, polarity, certainty, force = 'done'}) => {
			const how = [
				polarity === 'negative' && 'denied',
				certainty !== 'certain' && certainty,
				force !== 'done' && force,
			];
			const words = how.filter((word) => word !== false).join(', ');
			return words === '' ? quoted(text) : `${quoted(text)} (${words})`;
		})
		.join(' and ');
}

/** The first reading of each value. */
function firsts(readings: readonly DecidedReading[]): DecidedReading[] {
	const seen = new Map<string, DecidedReading>();
	for (const reading of readings) if (!seen.has(readingKey(reading))) seen.set(readingKey(reading), reading);
	return [...seen.values()];
}

function quoted(text: string): string {
	return text === '' ? 'nothing of it' : `“${text.replaceAll(/\s+/gu, ' ').trim()}”`;
}

function keysOf(readings: readonly DecidedReading[]): ReadonlySet<string> {
	return new Set(readings.map(readingKey));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((key) => b.has(key));
}

/** What is said and how, without the words that say it. */
export function readingKey({slot, value, polarity, certainty, force = 'done'}: DecidedReading): string {
	return JSON.stringify([slot, valueKey(value), polarity, certainty, force]);
}

function valueKey(value: Value): readonly unknown[] {
	switch (value.kind) {
		case 'number':
			return [value.kind, value.low, value.high, value.unit ?? '', value.approximate ?? false];
		case 'interval':
			return [value.kind, value.earliest, value.latest, value.precision, value.anchor, patternOf(value)];
		case 'name':
			return [value.kind, value.entity];
		case 'set':
			return [value.kind, value.members.toSorted(), value.exhaustive];
		case 'class':
			return [value.kind, value.classes.toSorted()];
		case 'words':
			return [value.kind, ...value.words];
		case 'happened':
			return [value.kind, value.happened];
	}
}

/** "on Tuesday" without a date of publication has no place on the calendar: its words are its value. */
function patternOf(value: Extract<Value, {readonly kind: 'interval'}>): readonly unknown[] {
	if (value.earliest !== undefined || value.latest !== undefined) return [];
	return Object.entries(value.pattern ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
