import type {Token} from '../model/index.ts';
import type {SpeechCue} from './speech-cues.ts';

/** Nobody needs to say fewer words in marks: without a verb of speech beside them they keep a distance, or name a work. */
const longestScare = 3;
/** Characters of a name or title; longer words are somebody's. */
const longestName = 120;
/** Tokens within which a verb of speech reports even a single word: "said it was a “significant” offer". */
const nearCue = 6;
/** Capitalised words that a name must hold to be one although somebody speaks in its sentence. */
const leastCapitals = 4;
/** What gives a name to the words in marks behind it. */
const namingWords =
	/ (?:so called|known as|dubbed|titled|entitled|named|nicknamed|labell?ed|branded|marked|billed|codenamed|christened|subtitled|captioned)$/;

/** Words in quotation marks with what stands around them in their sentence. */
export interface Surrounded {
	/** The words between the marks. */
	readonly words: string;
	/** The last token between the marks. */
	readonly last: Token | undefined;
	/** Tokens of the sentence before the opening mark, the nearest last. */
	readonly before: readonly Token[];
	/** The token behind the closing mark. */
	readonly next: Token | undefined;
	readonly cue: SpeechCue | undefined;
}

/** Whether words in quotation marks are a term, a name or words kept at a distance, which nobody says. */
export function isScare(surrounded: Surrounded): boolean {
	const {words, last, before, next} = surrounded;
	if (isParaphrased(before)) return true;
	if (words.length > longestName) return false;
	const list = words.split(/\s+/);
	const isShort = list.length <= longestScare;
	const isSentence = /[.!?,]["'”’]*$/.test(words) && list.length > 1;
	if (isNameLike(list, isSentence) && isNaming(before)) return true;
	if (isShort && list.length > 1 && isCompound(before, last, next)) return true;
	return isKeptAtDistance(list, isShort && !isSentence, surrounded);
}

/** Words that nobody says beside them, and an aside or a long name in what somebody says. */
function isKeptAtDistance(list: readonly string[], isPhrase: boolean, {before, next, cue}: Surrounded): boolean {
	if (cue) return (isPhrase && cue.distance > nearCue && isAside(list, next, before)) || isLongName(list);
	return list.length <= longestScare ? isPhrase : isTitleOfWork(list);
}

function isNameLike(words: readonly string[], isSentence: boolean): boolean {
	return words.length <= 2 * longestScare && (!isSentence || isTitleOfWork(words));
}

/** "so-called “x”", "known as “x”", "labelled “x” and “y”" */
function isNaming(before: readonly Token[]): boolean {
	const words = lastWords(before);
	if (/ (?:and|or)$/.test(words))
		return isNaming(
			before.slice(
				0,
				before.findLastIndex(({pos}) => pos === 'CCONJ'),
			),
		);
	return namingWords.test(words) || isCalled(before);
}

/** "a ship called “x”", "is called “x”", but not "Doe called “x” what the others had praised" */
function isCalled(before: readonly Token[]): boolean {
	const [named, verb] = before.slice(-2);
	return verb?.lower === 'called' && named !== undefined && named.pos !== 'PROPN' && named.pos !== 'PRON';
}

/** "a “lone wolf” attack": nouns that describe the next one are a term, whoever speaks of it. */
function isCompound(before: readonly Token[], last: Token | undefined, next: Token | undefined): boolean {
	return last?.pos === 'NOUN' && next?.pos === 'NOUN' && /^(?:DET|ADJ)$/.test(before.at(-1)?.pos ?? '');
}

/** "in other words: “x”" */
function isParaphrased(before: readonly Token[]): boolean {
	const last = before.findLast(({pos}) => pos !== 'PUNCT');
	return last?.lower === 'words' && lastWords(before).endsWith(' in other words');
}

function lastWords(before: readonly Token[]): string {
	const words = before.slice(-6).filter(({pos}) => pos !== 'PUNCT');
	return ` ${words.map(({lower}) => lower).join(' ')}`;
}

/** "a “lone wolf” attack", "songs for “The Album”": a term or a name in what somebody says without marks. */
function isAside(words: readonly string[], next: Token | undefined, before: readonly Token[]): boolean {
	const last = before.at(-1);
	if (next?.pos === 'NOUN' && (last?.pos === 'DET' || last?.pos === 'ADJ')) return true;
	return isTitleOfWork(words) && /^\p{Lu}/u.test(words[0] ?? '');
}

/** "The Sound of the Sea" */
function isTitleOfWork(words: readonly string[]): boolean {
	return words.every((word) => /^\p{Lu}|^(?:a|an|and|at|for|from|in|of|on|or|the|to|with)$/u.test(word));
}

/** "Joint Commission for the Protection of Northern Waters": too long a run of capitals to be anything but a name. */
function isLongName(words: readonly string[]): boolean {
	return isTitleOfWork(words) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= leastCapitals;
}
