import {isHonorific} from '../knowledge/honorifics.ts';
import {months, weekdays} from '../knowledge/name-parts.ts';
import {isTitleHead} from '../knowledge/titles.ts';
import {type KnownName, knownName, opensKnownName} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import {remember} from '../model/remember.ts';

/** What the tables say of a word, wherever it stands. */
export interface WordTraits {
	/** How many characters of it are a prefix in small letters: 3 in "ex-President", 0 in most words. */
	readonly prefix: number;
	/** Whether it opens a quotation or the like, so that the next word has its capital from its place. */
	readonly opens: boolean;
	/** What the tables say of the word alone. */
	readonly alone: KnownName | undefined;
	/** Whether an entry of the tables may start with the word and go on. */
	readonly opensKnown: boolean;
	/** Why its capital may be no name's: a weekday or month, a form of address, a small word, a shouted one, one that is always large. */
	readonly exception: 'calendar' | 'honorific' | 'opener' | 'shouted' | 'never' | undefined;
	/** Whether a title of office or a form of address can end with it. */
	readonly endsTitle: boolean;
}

/** What a word shows by itself. */
export interface WordForm {
	/** Lower case, curly apostrophes made straight, without the full stop of an abbreviation. */
	readonly bare: string;
	readonly kind: 'capital' | 'lower' | 'number' | 'possessive' | 'mark';
	readonly traits: WordTraits;
}

const articlePrefix = /^(?:al|el|an|ar|as|ash|at|ad|az|d['’]|l['’]|o['’])-?\p{Lu}/u;
const capital = /^['’ʻ]?\p{Lu}/u;
/** "iPhone", "eBay", "d'Estaing", "al-Assad". */
const innerCapital = /^\p{Ll}{1,2}\p{Lu}/u;
const letter = /\p{L}/u;
const openingMark = /^(?:["“”«‘:—–_•*]|--|\.\.\.|…)$/;
/** "ex-" of "ex-President", "post-" of "post-Cold" */
const smallPrefix = /^(?:[Ee]x|\p{Ll}{2,})-(?=\p{Lu})/u;

const neverNames: ReadonlySet<string> = new Set(
	"i i'm i've i'd i'll government governments states companies ngo ngos mr mrs am pm a.m p.m ad bc ok oh no yes est gmt pst edt pdt cet bst utc tv dvd cd ceo cfo coo phd qc kc obe cbe mbe mps msps meps mds md dna hiv aids covid-19 covid sars gdp pc usb gps suv hd mph kph".split(
		' ',
	),
);

const openers: ReadonlySet<string> = new Set(
	'the a an this that these those it its he his she her they their we our you your my who what when where why how which there here if as but and or so yet for nor in on at by to of from with after before since until while during under over between among amid despite although though because unless once then now today yesterday tomorrow meanwhile however also both all some many most several few each every any another other such no not only even still just about around against across along behind beyond within without according asked speaking earlier later last next two three four five six seven eight nine ten'.split(
		' ',
	),
);

/** Whether a word in lower case is one that begins sentences and no names: "the", "meanwhile". */
export function isOpener(bare: string): boolean {
	return openers.has(bare);
}

/** Whether a word is written large though it names nothing: "I", "TV". */
export function isNeverName(bare: string): boolean {
	return neverNames.has(bare);
}

/** Those of a word in small letters throughout. */
export const smallTraits: WordTraits = {
	prefix: 0,
	opens: false,
	alone: undefined,
	opensKnown: false,
	exception: undefined,
	endsTitle: false,
};

/** The form of any word, worked out when it is first met. */
export const wordForm: (text: string) => WordForm = remember((text) => {
	const bare = text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/(?<=\p{L})\.$/u, '');
	const prefix = articlePrefix.test(text) ? undefined : smallPrefix.exec(text)?.[0];
	const kind = kindOf(text, bare);
	const isLarge = kind === 'capital';
	const traits = {
		prefix: prefix?.length ?? 0,
		opens: openingMark.test(text),
		alone: isLarge ? knownName(text) : undefined,
		opensKnown: isLarge && opensKnownName(text),
		exception: isLarge ? exceptionOf(text, bare) : undefined,
		endsTitle: isLarge && (isTitleHead(bare) || isHonorific(bare)),
	};
	return {bare, kind, traits};
});

/** Whether a word begins with a capital letter. */
export function startsLarge(text: string): boolean {
	return capital.test(text);
}

/** "al-Masri", "d'Estaing" */
export function startsWithArticle(text: string): boolean {
	return articlePrefix.test(text);
}

function kindOf(text: string, bare: string): WordForm['kind'] {
	if (bare === "'s" || text === "'" || text === '’') return 'possessive';
	if (!letter.test(text)) return /\d/.test(text) ? 'number' : 'mark';
	if (text.startsWith('@') || text.startsWith('#') || text.includes('://')) return 'mark';
	if (capital.test(text) || innerCapital.test(text) || articlePrefix.test(text)) return 'capital';
	return 'lower';
}

/** Whether a word stands in capitals, as in "READ MORE"; shorter ones may be acronyms. */
export function isShouted(text: string): boolean {
	return text.length > 3 && text === text.toUpperCase();
}

function exceptionOf(text: string, bare: string): WordTraits['exception'] {
	if (weekdays.has(bare) || months.has(bare)) return 'calendar';
	if (isHonorific(bare)) return 'honorific';
	if (openers.has(bare)) return 'opener';
	if (isShouted(text) && isDictionaryWord(bare)) return 'shouted';
	return neverNames.has(bare) && !isTitleHead(bare) ? 'never' : undefined;
}
