import {blocById} from '../../../knowledge/blocs.ts';
import {countryByCode} from '../../../knowledge/countries.ts';
import {describeNumber, type Evidence, type Question, type Reading, type Value} from '../../../model/index.ts';

/** The letter by which a report calls a reading of a question: A, B, ... Z, AA. */
export function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** A value as a person reads it, without its unit and scope: "at least 11", "2024-05-27", "Norway, Poland". */
export function valueWords(value: Value): string {
	switch (value.kind) {
		case 'number':
			return describeNumber(value);
		case 'interval':
			return intervalWords(value.earliest, value.latest) || `a ${value.precision} without a date`;
		case 'name':
			return value.surface;
		case 'set':
			return `${value.members.map(nameOfKey).join(', ')}${value.exhaustive ? '' : ', among others'}`;
		case 'class':
			return value.classes.map(nameOfKey).join(', ');
		case 'words':
			return value.words.join(' ');
		case 'happened':
			return value.happened ? 'it happened' : 'it did not happen';
	}
}

/** What a value is measured in, and what is counted: "metre", "state"; empty where there is nothing. */
export function unitWords(value: Value, slot: Question['slot']): {readonly unit: string; readonly counted: string} {
	if (value.kind !== 'number') return {unit: '', counted: ''};
	return {unit: value.unit ?? '', counted: slot === 'count' ? (value.head ?? '') : ''};
}

function intervalWords(earliest: string | undefined, latest: string | undefined): string {
	if (earliest === undefined && latest === undefined) return '';
	if (earliest === latest) return earliest ?? '';
	if (earliest === undefined) return `until ${latest}`;
	return latest === undefined ? `from ${earliest}` : `${earliest} to ${latest}`;
}

/** "bloc:eu" and "country:NO" by their names; other keys keep what stands behind the colon. */
function nameOfKey(key: string): string {
	const [kind = '', id = key] = key.split(/:(.*)/su);
	if (kind === 'bloc') return blocById(id)?.name ?? id;
	if (kind === 'country') return countryByCode(id)?.name ?? id;
	return id;
}

/** What else a reading says of its value: where it is denied, possible, only ordered, of another scope or time, or gathered from a list. */
export function qualifiers({polarity, certainty, force, scope, asOf, basis}: Reading): string[] {
	return [
		...(polarity === 'negative' ? ['denied'] : []),
		...(certainty === 'certain' ? [] : [certainty]),
		...(force === undefined || force === 'done' ? [] : [force]),
		...(scope === undefined ? [] : [`of ${scope}`]),
		...(asOf === undefined ? [] : [`as of ${asOf}`]),
		...(basis === 'stated' ? [] : [basis === 'listed' ? 'gathered from a list' : 'computed from other figures']),
	];
}

/** How strongly a quote is attributed, in a newsroom's words. */
export function attributionWords({attribution}: Evidence): string {
	const {kind, source} = attribution ?? {kind: 'narrator' as const};
	if (kind === 'narrator') return 'in the article’s own voice';
	if (kind === 'unnamed') return source === undefined ? 'unnamed source' : `unnamed source: ${source}`;
	return source === undefined ? 'named source' : `named source: ${source}`;
}
