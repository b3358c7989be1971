import {blocById} from '../../../knowledge/blocs.ts';
import {countryByCode} from '../../../knowledge/countries.ts';
import {describeNumber, type Evidence, type Question, type Reading, type Value} from '../../../model/index.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';

/** The letter by which a report calls a reading of a question: A, B, ... Z, AA. */
export function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** A value as a person reads it, without its unit and scope: "at least 11", "2024-05-27", "Norway, Poland". */
export function valueWords(value: Value, messages: ReportMessages = reportEnglish): string {
	switch (value.kind) {
		case 'number':
			return describeNumber(value, messages.numbers);
		case 'interval':
			return intervalWords(value, messages);
		case 'name':
			return value.surface;
		case 'set':
			return [...value.members.map(nameOfKey), ...(value.exhaustive ? [] : [messages.amongOthers])].join(', ');
		case 'class':
			return value.classes.map(nameOfKey).join(', ');
		case 'words':
			return value.words.join(' ');
		case 'happened':
			return value.happened ? messages.happened : messages.didNotHappen;
	}
}

/** What a value is measured in, and what is counted: "metre", "state"; empty where there is nothing. */
export function unitWords(value: Value, slot: Question['slot']): {readonly unit: string; readonly counted: string} {
	if (value.kind !== 'number') return {unit: '', counted: ''};
	return {unit: value.unit ?? '', counted: slot === 'count' ? (value.head ?? '') : ''};
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

function intervalWords({earliest, latest, precision}: Interval, messages: ReportMessages): string {
	if (earliest === undefined)
		return latest === undefined ? messages.noDate(messages.precisions[precision]) : messages.until(latest);
	if (earliest === latest) return earliest;
	return latest === undefined ? messages.from(earliest) : messages.fromTo(earliest, latest);
}

/** "bloc:eu" and "country:NO" by their names; other keys keep what stands behind the colon. */
function nameOfKey(key: string): string {
	const [kind = '', id = key] = key.split(/:(.*)/su);
	if (kind === 'bloc') return blocById(id)?.name ?? id;
	if (kind === 'country') return countryByCode(id)?.name ?? id;
	return id;
}

/** What else a reading says of its value: where it is denied, possible, only ordered, of another scope or time, or gathered from a list. */
export function qualifiers(
	{polarity, certainty, force, scope, asOf, basis}: Reading,
	messages: ReportMessages = reportEnglish,
): string[] {
	return [
		...(polarity === 'negative' ? [messages.denied] : []),
		...(certainty === 'certain' ? [] : [messages.certainties[certainty]]),
		...(force === undefined || force === 'done' ? [] : [messages.forces[force]]),
		...(scope === undefined ? [] : [messages.ofScope(scope)]),
		...(asOf === undefined ? [] : [messages.asOf(asOf)]),
		...(basis === 'stated' ? [] : [messages.bases[basis]]),
	];
}

/** How strongly a quote is attributed, in a newsroom's words. */
export function attributionWords({attribution}: Evidence, messages: ReportMessages = reportEnglish): string {
	const {kind, source} = attribution ?? {kind: 'narrator' as const};
	if (kind === 'narrator') return messages.ownVoice;
	const named = kind === 'unnamed' ? messages.unnamedSource : messages.namedSource;
	return source === undefined ? named : `${named}: ${source}`;
}
