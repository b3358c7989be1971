import {remember} from '../model/remember.ts';
import {officeFamilies} from './offices-data.ts';
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
	/** No longer or not yet in office, or only beside other work: such offices pile up over a life. */
	readonly pilesUp: boolean;
}

interface Entry {
	readonly words: readonly string[];
	readonly rank: string;
	readonly family: string;
}

/** The longest words come first, for "prime minister" holds "minister". */
const entries: readonly Entry[] = officeFamilies
	.flatMap(([family, lines]) =>
		lines.split('\n').flatMap((line) => {
			const [rank = '', names = ''] = line.trim().split(': ');
			return names.split(', ').map((name) => ({words: name.split(' '), rank, family}));
		}),
	)
	.toSorted((a, b) => b.words.length - a.words.length);

const deputies: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'junior']);
const pasts: ReadonlySet<string> = new Set(
	'former ex then late retired outgoing incoming elect designate candidate nominee acting interim new'.split(' '),
);
/** Who does a thing so does another too: "volunteer firefighter", "student nurse". */
const sidelines: ReadonlySet<string> = new Set(
	'volunteer parttime trainee student apprentice aspiring amateur honorary reserve freelance'.split(' '),
);

/** Portfolios that go by two names. */
const portfolioNames: ReadonlyMap<string, string> = new Map(
	'sports:sport home:interior treasury:finance exchequer:finance state:foreign external:foreign war:defense labor:employment'
		.split(' ')
		.map((pair) => {
			const [from = '', to = ''] = pair.split(':');
			return [from, to] as const;
		}),
);

/** Ranks that are offices of state only where nothing follows. */
const closing: ReadonlySet<string> = new Set(['president', 'chancellor', 'governor']);

/** Posts whose word names many others too: "president of the class", "music director", "private secretary". */
const ofBodies: ReadonlySet<string> = new Set(['head of the body', 'director', 'secretary']);

/**
 * Nouns for what a president, director or secretary leads. Source: the hyponyms of institution, organization and place of business in
 * WordNet 3.1 that news gives a head.
 */
const bodyNouns: ReadonlySet<string> = new Set(
	`academy agency alliance archive association authority bank board branch bureau cathedral centre center chamber charity choir clinic
	club coalition college commission committee company confederation conservatory consortium cooperative corporation council
	department factory federation firm foundation fund gallery group guild hospital hotel institute institution jail laboratory league
	library ministry museum network observatory office opera orchestra organisation organization orphanage park party plant prison
	school service society station syndicate team theatre theater trust union university zoo`.split(/\s+/),
);

/**
 * Words with which "manager" is a coach, not the head of a hotel. Source: the sports of the Olympic programme that are played in teams,
 * and the words that the clubs of the football leagues share.
 */
const sportsWords: ReadonlySet<string> = new Set(
	`team club football soccer baseball softball cricket rugby hockey basketball volleyball handball league cup squad side players
	fc afc united rovers wanderers rangers athletic albion hotspur dynamo sporting`.split(/\s+/),
);

/** The offices that a title names: none for "Mr" and "lawyer", two for "mayor and senator". */
export const officesOf: (title: string) => readonly Office[] = remember((title) => {
	const words = wordsOf(title);
	const pilesUp = words.some((word) => pasts.has(word) || sidelines.has(word)) || /^(?:ex|former)/.test(words[0] ?? '');
	const taken = new Set<number>();
	const found: Office[] = [];
	for (const {words: name, rank, family} of entries) {
		const at = words.findIndex((_, start) => name.every((word, offset) => words[start + offset] === word));
		if (at < 0 || name.some((_, offset) => taken.has(at + offset))) continue;
		if (!isMeant({words: name, rank, family}, words, at)) continue;
		for (const offset of name.keys()) taken.add(at + offset);
		const deputy = words.slice(Math.max(0, at - 3), at).some((word) => deputies.has(word));
		found.push({rank, family, portfolios: portfoliosOf(words, rank), deputy, pilesUp});
	}
	return found;
});

/** Not "club president", "hotel manager", "architect of the reform" and "major donor". */
function isMeant({words: name, rank, family}: Entry, words: readonly string[], at: number): boolean {
	const end = at + name.length;
	if (name[0] === 'manager') return words.some((word) => sportsWords.has(word));
	if (family === 'trade') return words[end] !== 'of' || rank === 'teacher';
	if (ofBodies.has(rank)) return isPostInBody(words, at, end, rank);
	if (closing.has(rank)) return end === words.length && !isBodyNoun(words[at - 1] ?? '');
	return family !== 'rank' || end === words.length;
}

/** "director", "museum director", "the union's president", "general secretary of the party"; not "operations director". */
function isPostInBody(words: readonly string[], at: number, end: number, rank: string): boolean {
	const before = words.slice(0, at).filter((word) => !deputies.has(word) && !pasts.has(word) && word !== 'the');
	const behind = words.slice(end);
	if (behind.length > 0) return /^(?:of|at|for)$/.test(behind[0] ?? '') && behind.some(isBodyNoun);
	const [last] = before.slice(-1);
	if (last === undefined) return rank === 'director' || end - at > 1;
	return isBodyNoun(last) || (rank !== 'head of the body' && last.endsWith("'s"));
}

/** Whether a noun (lower case, singular, perhaps with "'s") names a body that people lead: "museum". */
export function isBodyNoun(word: string): boolean {
	return bodyNouns.has(word.endsWith("'s") ? word.slice(0, -2) : word);
}

/** "foreign secretary" and "Secretary of Defense" are ministers. */
function wordsOf(title: string): string[] {
	const words = title
		// not "under secretary general Lund"
		.replaceAll(/Under[ -]?[Ss]ecretary|under-?secretary/g, 'deputy secretary')
		.toLowerCase()
		.replaceAll('part-time', 'parttime')
		.replaceAll(/[.,]/g, '')
		.replaceAll('’', "'")
		.split(/[\s-]+/);
	return words.map((word, at) => {
		const field = words[at + 1] === 'of' ? words[at + (words[at + 2] === 'the' ? 3 : 2)] : words[at - 1];
		return word === 'secretary' && field !== undefined && isMinistry(field, words[at + 1] === 'of') ? 'minister' : word;
	});
}

/** The "Secretary of State" is a minister, the "state secretary" of a union is none; nor is a "press secretary". */
function isMinistry(field: string, isBehind: boolean): boolean {
	if (field === 'general' || (!isBehind && (field === 'state' || field === 'national'))) return false;
	return isPortfolio(field);
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

/** How two offices go together: `apart` where nobody holds both, `loose` where one word may be short for the other or one person may hold both. */
export type OfficeRelation = 'together' | 'loose' | 'apart';

/** Whether one person can hold both: another rank, another portfolio or a deputy's post of one family excludes it. */
export function compareOffices(a: Office, b: Office): OfficeRelation {
	if (a.family === 'other' || b.family === 'other' || a.pilesUp || b.pilesUp) return 'together';
	if (a.family !== b.family) return compareSpheres(a, b);
	if (a.family === 'trade') return compareTrades(a.rank, b.rank);
	if (a.rank !== b.rank) return holdsOther(a, b) || holdsOther(b, a) ? 'together' : looseness(a, b);
	if (a.deputy !== b.deputy) return compareDeputy(a, b);
	return areDisjoint(a.portfolios, b.portfolios) ? 'apart' : 'together';
}

/** Trades of which one is called by the other's name, or that are learnt and done together. */
const nearTrades: readonly ReadonlySet<string>[] = [
	new Set(['doctor', 'veterinarian', 'dentist']),
	new Set(['firefighter', 'paramedic']),
	new Set(['cook', 'baker']),
	new Set(['miner', 'electrician', 'mechanic', 'welder']),
	new Set(['electrician', 'plumber', 'carpenter', 'bricklayer', 'welder', 'mechanic']),
	new Set(['bus driver', 'truck driver', 'taxi driver']),
];

/** A nurse may teach, and many a person has two trades. */
function compareTrades(a: string, b: string): OfficeRelation {
	return a === b || nearTrades.some((trades) => trades.has(a) && trades.has(b)) ? 'together' : 'loose';
}

/** Whether two words name trades that are not done together: "nurse" and "carpenter", not "chef" and "baker". */
export function areTwoTrades(a: string, b: string): boolean {
	return officesOf(a).some((one) =>
		officesOf(b).some(
			(other) =>
				one.family === 'trade' && other.family === 'trade' && compareTrades(one.rank, other.rank) !== 'together',
		),
	);
}

/** A deputy prosecutor is called prosecutor, an assistant coach often coach. */
function compareDeputy(a: Office, b: Office): OfficeRelation {
	if (calledWithout.has(a.rank)) return 'together';
	if (a.rank === 'coach') return 'loose';
	return a.portfolios.length === b.portfolios.length ? 'apart' : 'together';
}

const calledWithout: ReadonlySet<string> = new Set(['prosecutor', 'spokesperson', 'curator', 'coroner']);

/** Spheres of work that nobody has two of at once, by rank; a sheriff may coach a team. */
const spheres: ReadonlyMap<string, string> = new Map(
	[
		['government', 'prime minister,minister,governor,mayor,ambassador'],
		['law', 'judge,prosecutor,defense lawyer'],
		['police', 'police chief,fire chief,sheriff,coroner'],
		['house', 'director,curator'],
	].flatMap(([sphere = '', ranks = '']) => ranks.split(',').map((rank) => [rank, sphere] as const)),
);

/** A minister is no museum's director; a minister may be attorney general, and a director of safety heads a police force. */
function compareSpheres(a: Office, b: Office): OfficeRelation {
	const [one, other] = [spheres.get(a.rank), spheres.get(b.rank)];
	if (one === undefined || other === undefined || one === other) return 'together';
	const pair = new Set([one, other]);
	const mayBeOne = (pair.has('law') && pair.has('government')) || (pair.has('house') && !pair.has('government'));
	return mayBeOne || a.deputy || b.deputy ? 'together' : 'apart';
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
	return a.length > 0 && b.length > 0 && a.every((field) => !b.includes(field));
}

/** Ranks of which one person may hold two, or be called by either. */
const loose: readonly ReadonlySet<string>[] = [
	// an assistant professor is often called a professor
	new Set(['assistant professor', 'associate professor', 'professor']),
	new Set(['chief executive', 'chairman', 'head of the body']),
	new Set(['managing director', 'chairman']),
	new Set(['head of the body', 'chief operating officer', 'chief financial officer']),
	new Set(['captain', 'inspector', 'superintendent']),
	// an assistant referee is often called a referee
	new Set(['referee', 'assistant referee']),
	new Set(['referee', 'fourth official']),
	new Set(['referee', 'video assistant referee']),
];

/** Ranks that go together: a company's director may be its chief executive. */
const together: readonly ReadonlySet<string>[] = [
	new Set(['director', 'managing director', 'chief executive']),
	new Set(['director', 'managing director', 'head of the body']),
	new Set(['director', 'chairman']),
	// "General" in front of the name of a brigadier general
	new Set(['brigadier', 'general']),
	new Set(['director', 'managing director', 'chief executive', 'house governor']),
	new Set([
		'director',
		'chief medical officer',
		'chief operating officer',
		'chief technology officer',
		'chief financial officer',
	]),
];

function looseness(a: Office, b: Office): OfficeRelation {
	const haveBoth = (ranks: ReadonlySet<string>): boolean => ranks.has(a.rank) && ranks.has(b.rank);
	// a small body's president speaks for it
	const speaks = a.rank === 'spokesperson' || b.rank === 'spokesperson';
	if (speaks || together.some(haveBoth)) return 'together';
	return loose.some(haveBoth) ? 'loose' : 'apart';
}

/** "minister" may be short for prime minister; ministers sit in parliament. */
function holdsOther(general: Office, special: Office): boolean {
	if (general.rank === 'minister') return general.portfolios.length === 0 && special.rank === 'prime minister';
	if (general.rank === 'legislator' || general.rank === 'senator')
		return special.rank === 'minister' || special.rank === 'prime minister';
	return false;
}
