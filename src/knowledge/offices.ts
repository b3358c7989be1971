import {isPortfolio, titleKey} from './titles.ts';

/** An office or rank that a title names. */
export interface Office {
	/** "prime minister", "minister", "chief executive". */
	readonly rank: string;
	/** Offices of one family that one person does not hold together. */
	readonly family: string;
	/** Fields of government: "foreign"; empty where the title names none. */
	readonly portfolios: readonly string[];
	/** "deputy" and "vice" make another office of it. */
	readonly deputy: boolean;
	/** No longer, or not yet, in office; such titles pile up over a life. */
	readonly past: boolean;
}

/**
 * Offices of state, company ranks, ranks of armies, universities, courts and churches, as almanacs list them: `rank: words that name it`.
 * The longest words come first, for "prime minister" holds "minister".
 */
const families: readonly (readonly [string, string])[] = [
	[
		'state',
		`prime minister: prime minister, premier, pm
		minister: minister, secretary of state
		president: president
		chancellor: chancellor
		monarch: king, queen, emperor, empress, sultan, emir
		governor: governor, gov
		mayor: mayor, lord mayor
		senator: senator, sen
		legislator: congressman, congresswoman, mp, member of parliament, assemblyman, assemblywoman, state representative
		ambassador: ambassador`,
	],
	[
		'company',
		`chief executive: chief executive officer, chief executive, ceo
		chief financial officer: chief financial officer, cfo, finance chief
		chief operating officer: chief operating officer, coo
		chief technology officer: chief technology officer, cto`,
	],
	[
		'army',
		`private: private
		corporal: corporal, cpl
		sergeant: sergeant, sgt
		lieutenant: lieutenant, lt
		major: major, maj
		colonel: lieutenant colonel, lt col, colonel, col
		general: brigadier general, major general, lieutenant general, brig gen, maj gen, lt gen, general, gen
		admiral: rear admiral, vice admiral, admiral, adm`,
	],
	[
		'university',
		`assistant professor: assistant professor
		associate professor: associate professor
		professor: professor`,
	],
	[
		'court',
		`judge: judge, magistrate
		prosecutor: prosecutor, district attorney, state attorney, attorney general
		defense lawyer: defense lawyer, defence lawyer, defense attorney, defence attorney, defense counsel, defence counsel`,
	],
	[
		'service',
		'police chief: police chief, chief of police\nfire chief: fire chief, chief fire officer\nsheriff: sheriff',
	],
	// no rank of an army, though it ends like one
	[
		'other',
		`secretary general: secretary general
		director general: director general
		surgeon general: surgeon general
		consul general: consul general
		governor general: governor general
		solicitor general: solicitor general
		auditor general: auditor general
		inspector general: inspector general`,
	],
	[
		'church',
		`pope: pope, pontiff
		cardinal: cardinal
		archbishop: archbishop
		bishop: bishop
		rabbi: rabbi
		imam: imam`,
	],
];

interface Entry {
	readonly words: readonly string[];
	readonly rank: string;
	readonly family: string;
}

const entries: readonly Entry[] = families
	.flatMap(([family, lines]) =>
		lines.split('\n').flatMap((line) => {
			const [rank = '', names = ''] = line.trim().split(': ');
			return names.split(', ').map((name) => ({words: name.split(' '), rank, family}));
		}),
	)
	.toSorted((a, b) => b.words.length - a.words.length);

const deputies: ReadonlySet<string> = new Set(['deputy', 'vice', 'under', 'assistant', 'junior']);
const pasts: ReadonlySet<string> = new Set([
	'former',
	'ex',
	'then',
	'late',
	'retired',
	'outgoing',
	'incoming',
	'elect',
	'designate',
	'candidate',
	'nominee',
	'acting',
	'interim',
	'new',
]);

/** Portfolios that go by two names. */
const portfolioNames: ReadonlyMap<string, string> = new Map(
	'home:interior treasury:finance exchequer:finance state:foreign external:foreign war:defense labor:employment'
		.split(' ')
		.map((pair) => {
			const [from = '', to = ''] = pair.split(':');
			return [from, to] as const;
		}),
);

/** Ranks that are offices of state only where nothing follows. */
const closing: ReadonlySet<string> = new Set(['president', 'chancellor', 'governor']);

/** The offices that a title names: none for "Mr" and "lawyer", two for "mayor and senator". */
export function officesOf(title: string): readonly Office[] {
	const words = wordsOf(title);
	const past = words.some((word) => pasts.has(word)) || /^(?:ex|former)/.test(words[0] ?? '');
	const taken = new Set<number>();
	const found: Office[] = [];
	for (const {words: name, rank, family} of entries) {
		const at = words.findIndex((_, start) => name.every((word, offset) => words[start + offset] === word));
		if (at < 0 || name.some((_, offset) => taken.has(at + offset))) continue;
		// "president of the rowing club", "major donor"
		if ((closing.has(rank) || family === 'army') && at + name.length < words.length) continue;
		for (const offset of name.keys()) taken.add(at + offset);
		const deputy = words.slice(Math.max(0, at - 3), at).some((word) => deputies.has(word));
		found.push({rank, family, portfolios: portfoliosOf(words, rank), deputy, past});
	}
	return found;
}

/** "foreign secretary" and "Secretary of Defense" are ministers. */
function wordsOf(title: string): string[] {
	const words = title
		.toLowerCase()
		.replaceAll(/[.,]/g, '')
		.split(/[\s-]+/);
	return words.map((word, at) => {
		const field = words[at + 1] === 'of' ? words[at + (words[at + 2] === 'the' ? 3 : 2)] : words[at - 1];
		return word === 'secretary' && field !== undefined && isPortfolio(field) && field !== 'general' ? 'minister' : word;
	});
}

function portfoliosOf(words: readonly string[], rank: string): readonly string[] {
	if (rank !== 'minister') return [];
	const fields = words.filter(isPortfolio).map(titleKey);
	return [...new Set(fields.map((word) => portfolioNames.get(word) ?? word))].filter((word) => !filler.has(word));
}

/** Words that stand in the name of many a ministry. */
const filler: ReadonlySet<string> = new Set([
	'affairs',
	'relations',
	'public',
	'national',
	'development',
	'cabinet',
	'government',
]);

/** How two offices go together: `apart` where nobody holds both, `loose` where one word may be short for the other. */
export type OfficeRelation = 'together' | 'loose' | 'apart';

/** Whether one person can hold both: another rank, another portfolio or a deputy's post of one family excludes it. */
export function compareOffices(a: Office, b: Office): OfficeRelation {
	if (a.family !== b.family || a.family === 'other' || a.past || b.past) return 'together';
	if (a.rank !== b.rank) return holdsOther(a, b) || holdsOther(b, a) ? 'together' : looseness(a, b);
	if (a.deputy !== b.deputy) return a.portfolios.length === b.portfolios.length ? 'apart' : 'together';
	return areDisjoint(a.portfolios, b.portfolios) ? 'apart' : 'together';
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
	return a.length > 0 && b.length > 0 && a.every((field) => !b.includes(field));
}

/** An assistant professor is often called a professor. */
function looseness(a: Office, b: Office): OfficeRelation {
	return a.rank === 'professor' || b.rank === 'professor' ? 'loose' : 'apart';
}

/** "minister" may be short for prime minister; ministers sit in parliament. */
function holdsOther(general: Office, special: Office): boolean {
	if (general.rank === 'minister') return general.portfolios.length === 0 && special.rank === 'prime minister';
	if (general.rank === 'legislator' || general.rank === 'senator')
		return special.rank === 'minister' || special.rank === 'prime minister';
	return false;
}
