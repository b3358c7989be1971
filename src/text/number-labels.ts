import {numberedFamilies} from '../knowledge/products.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt} from './lexemes.ts';

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

/** Nouns that do so only with a capital: "Area 51", "Juror 7", "Line 2". */
const capitalLabels: ReadonlySet<string> = new Set(
	(
		'area bay berth block building category charge count defendant directive district goal hole juror law line measure mile option order ' +
		'patient person pillar precinct prop proposition question regulation sector site studio suspect tier track tram victim warehouse witness'
	).split(' '),
);

/** "on kilometre 58 of the road", "at km 12" */
const kilometreMarks = /^(?:kilomet(?:re|er)|km|milepost|mile-marker)$/;

/** How a word before a number makes a name of it: by itself, or only where it does not count what follows. */
export function labelOf({text, lower}: Lexeme): 'always' | 'uncounted' | undefined {
	const large = isCapitalised(text);
	if (large && (numberedFamilies.has(lower) || capitalLabels.has(lower))) return 'always';
	if (isLabelWord(lower)) return large ? 'always' : 'uncounted';
	// "Day 5 of the trial", but "on Christmas Day 5 people"; "iPhone 15"
	const isMark = lower === 'day' ? large : kilometreMarks.test(lower);
	return isMark || numberedFamilies.has(lower) ? 'uncounted' : undefined;
}

/** The airliners of Boeing, which go by their numbers alone. */
const AIRLINER = /^7[0-8]7$/;

/** "the 737-800", "a 787-9", "an Embraer 190-100", "the 747-400 jets": a type and its variant, at the type's number. */
export function isVariant(lexemes: readonly Lexeme[], type: number): boolean {
	if (!isHyphen(lexemes, type + 1) || lexemes[type + 2]?.kind !== 'number') return false;
	const maker = lexemeAt(lexemes, type - 1);
	return (
		AIRLINER.test(lexemeAt(lexemes, type).text) || (isCapitalised(maker.text) && numberedFamilies.has(maker.lower))
	);
}

/** "the 777 was grounded", where it counts nothing; "flight CA 981". */
export function isCraft(lexemes: readonly Lexeme[], number: number): boolean {
	const before = lexemeAt(lexemes, number - 1);
	if (/^(?:the|an?)$/.test(before.lower)) return AIRLINER.test(lexemeAt(lexemes, number).text);
	return /^\p{Lu}[\p{Lu}\d]$/u.test(before.text) && /^flights?$/.test(lexemeAt(lexemes, number - 2).lower);
}

/** Vehicles and lines that are told apart by numbers. */
const ROUTE = /^(?:train|bus|tram|trolley|streetcar|subway|metro|freeway|line)$/;
const ROUTES = /^(?:trains|buses|trams|trolleys|streetcars|subways|freeways|lines)$/;

/** "the 7 train", "the 4, 5 and 6 trains"; `head` is the noun that the number would count. */
export function isRoute(lexemes: readonly Lexeme[], number: number, head: string): boolean {
	let [first, end] = [number, number + 1];
	while (isNumberOrJoint(lexemes[first - 1])) first--;
	while (isNumberOrJoint(lexemes[end])) end++;
	if (!/^(?:the|a)$/.test(lexemes[first - 1]?.lower ?? '')) return false;
	return end - first > 1 ? ROUTES.test(lexemes[end]?.lower ?? '') : ROUTE.test(head);
}

function isNumberOrJoint(lexeme: Lexeme | undefined): boolean {
	if (lexeme?.kind === 'number') return /^\d{1,3}$/.test(lexeme.text);
	return lexeme !== undefined && /^(?:,|and|or|&)$/.test(lexeme.lower);
}

/** What "10K" or "4K" stands before as the name of a length or a picture. */
const NAMED_BY_K =
	/^(?:races?|runs?|runners?|walks?|road|fun|charity|events?|course|jog|swim|finishers?|tvs?|videos?|televisions?|resolution|screens?|cameras?|footage)$/;
const BEFORE_K = /^(?:a|an|the|this|that|his|her|their|annual|'s)$/;

/** "a 10K race", "the annual 5k", "4K video", "a .22-caliber rifle", "4 x 100 metres"; `counts` where a noun follows. */
export function isFormat(lexemes: readonly Lexeme[], number: number, end: number, counts: boolean): boolean {
	const next = lexemeAt(lexemes, end);
	if (isByK(lexemes, number, end)) return NAMED_BY_K.test(next.lower) || (!counts && isTheK(lexemes, number));
	const noun = next.text === '-' ? lexemeAt(lexemes, end + 1) : next;
	if (/^(?:caliber|calibre|gauge)$/.test(noun.lower)) return true;
	return isTimes(next) ? lexemes[end + 1]?.kind === 'number' : isTimes(lexemeAt(lexemes, number - 1));
}

function isTimes({text}: Lexeme): boolean {
	return text === 'x' || text === '×';
}

function isByK(lexemes: readonly Lexeme[], number: number, end: number): boolean {
	const {lower, spaced} = lexemeAt(lexemes, end - 1);
	return lower === 'k' && !spaced && end === number + 2;
}

function isTheK(lexemes: readonly Lexeme[], number: number): boolean {
	return BEFORE_K.test(lexemeAt(lexemes, number - 1).lower);
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
