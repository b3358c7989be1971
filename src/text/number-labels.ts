import {isCapitalised, type Lexeme} from './lexemes.ts';

/** Nouns whose number names one thing rather than counting many: "Flight 446", "Article 5", "Route 66". */
const labelWords: ReadonlySet<string> = new Set(
	(
		'act airbus amendment annex apartment appendix apt article batch bill boeing box bus cell channel chapter class clause ' +
		'code column court covid division episode exhibit exit extension figure flight flights floor formula gate grade group ' +
		'highway interstate item junction lane lap level lot mark model no nos note number numbers page pages paragraph part ' +
		'phase pier pill platform play point protocol psalm radio resolution road room rooms round route rule runway schedule ' +
		'season section sector series stage station step suite table task team terminal test title tower train type unit ' +
		'version vol volume ward week windows zone'
	).split(' '),
);

/** Whether a word (in lower case) is one whose number is a name, or the plural of one. */
export function isLabelWord(lower: string): boolean {
	return labelWords.has(lower) || (lower.endsWith('s') && labelWords.has(lower.slice(0, -1)));
}

/** Ends of addresses: "123 Main Street", "53rd Street". */
const STREET =
	/^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|way|court|place|terrace|crescent|parkway|highway|precinct|district|parallel)$/;

/** Whether a number names a house or a street. */
export function isAddress(lexemes: readonly Lexeme[], end: number): boolean {
	for (let at = end; at < end + 4; at++) {
		const word = lexemes[at];
		if (word?.kind !== 'word' || !isCapitalised(word.text)) return false;
		if (STREET.test(word.lower)) return true;
	}
	return false;
}

/** Whether letters or marks glued to a number make it part of a name, an address or a code: "HA446", "P-3", "#5", "24/7". */
export function isGluedToName(lexemes: readonly Lexeme[], number: number, end: number): boolean {
	return isGluedBehind(lexemes, number) || isGluedAhead(lexemes, end);
}

function isGluedBehind(lexemes: readonly Lexeme[], number: number): boolean {
	const [lexeme, before] = [lexemes[number], lexemes[number - 1]];
	if (!lexeme || !before) return false;
	if (/^[#@]$/.test(before.text)) return true;
	if (lexeme.spaced) return false;
	if (before.kind !== 'mark') return true;
	if (/^[-‐‑–—]$/.test(before.text))
		return !before.spaced && lexemes[number - 2] !== undefined && !/[—–]/.test(before.text);
	return /^[/:._+&=%]$/.test(before.text);
}

function isGluedAhead(lexemes: readonly Lexeme[], end: number): boolean {
	const [next, after] = [lexemes[end], lexemes[end + 1]];
	if (!next || next.spaced) return false;
	if (next.kind !== 'mark') return next.lower !== "'s";
	return /^[/:_@&=.]$/.test(next.text) && after !== undefined && !after.spaced && after.kind !== 'mark';
}

/** Whether groups of digits in a row are a telephone number or an identity number rather than amounts. */
export function isTelephone(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== 'number') return false;
	if (/^0\d/.test(lexeme.text)) return true;
	return groupsFrom(lexemes, at, 1) + groupsFrom(lexemes, at, -1) >= 2 && !/[.,]/.test(lexeme.text);
}

/** How many further groups of two to four digits follow, each behind a hyphen or a single space. */
function groupsFrom(lexemes: readonly Lexeme[], at: number, direction: 1 | -1): number {
	let count = 0;
	let index = at;
	while (count < 3) {
		const next = lexemes[index + direction];
		const step = next && /^[-)(.]$/.test(next.text) ? 2 : 1;
		const group = lexemes[index + step * direction];
		if (!group || !/^\d{2,4}$/.test(group.text)) break;
		index += step * direction;
		count++;
	}
	return count;
}
