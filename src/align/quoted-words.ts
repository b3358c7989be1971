import {functionWords} from '../knowledge/function-words.ts';
import {inOneDialect} from '../knowledge/dialects.ts';
import {stemOf} from '../knowledge/stems.ts';
import {soundKey} from '../model/index.ts';
import type {Comparison, Reading} from '../model/index.ts';

/** The longest common subsequence, as indices in the first list. */
export function commonWords(a: readonly string[], b: readonly string[]): number[] {
	const width = b.length + 1;
	const lengths = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--)
			lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	const common: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i] === b[j]) {
			common.push(i);
			i++;
			j++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return common;
}

/** Words that a desk may leave out or put in without changing what was said. */
const freeWords: ReadonlySet<string> = new Set([
	'a',
	'an',
	'the',
	'and',
	'but',
	'so',
	'that',
	'then',
	'well',
	'um',
	'uh',
	'just',
]);

/** A cut quotation is compatible; another word is a conflict, another ending or small word only worth a look. */
export function compareWordings({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => {
			const b = a + 1 + offset;
			const [first, second] = [wordsIn(one), wordsIn(other)];
			if (first.join(' ') === second.join(' ')) return {a, b, relation: 'agree' as const, reason: 'the same words'};
			// "rear view" and "rearview", "media-rich" and "media rich"
			if (lettersOf(first) === lettersOf(second))
				return {a, b, relation: 'compatible' as const, reason: 'words divided otherwise'};
			if (isOwnerPutIn(one, other))
				return {a, b, relation: 'tension' as const, reason: `${differingWords(first, second)}: small words or endings`};
			// "with money, not with words" may be quoted up to the comma
			if (isCutOut(first, second) || isCutOut(second, first))
				return {a, b, relation: 'compatible' as const, reason: 'one quotes less of it'};
			const common = commonWords(first, second).length;
			if (common === Math.min(first.length, second.length) && !losesNegation(first, second))
				return {a, b, relation: 'compatible' as const, reason: 'one quotes less of it'};
			if (first.toSorted().join(' ') === second.toSorted().join(' '))
				return {a, b, relation: 'tension' as const, reason: 'within quotation marks, the same words in another order'};
			if (isPronounForName(first, second))
				return {a, b, relation: 'tension' as const, reason: `${differingWords(first, second)}: a pronoun for a name`};
			if (!losesNegation(first, second) && replacements(first, second).every(isSlight))
				return {a, b, relation: 'tension' as const, reason: `${differingWords(first, second)}: small words or endings`};
			return {a, b, relation: 'conflict' as const, reason: differingWords(first, second)};
		}),
	);
}

/** "my cousin's car" and "a cousin's car": an article stands where the other quotation tells whose. */
function isOwnerPutIn(one: Reading, other: Reading): boolean {
	const [first = [], second = []] = [one, other].map(({value}) => (value.kind === 'words' ? value.words : []));
	const [only, ...more] = replacements(first, second);
	return only !== undefined && more.length === 0 && (isSwap(...only) || isSwap(only[1], only[0]));
}

function isSwap([owner = '', ...more]: readonly string[], [article = '', ...others]: readonly string[]): boolean {
	return more.length === 0 && others.length === 0 && owners.has(owner) && /^(?:an?|the)$/.test(article);
}

const owners: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** "You put profit above health", "The defendant put profit above health": the words behind the first are the same. */
function isPronounForName(one: readonly string[], other: readonly string[]): boolean {
	const [[first = '', ...rest], [second = '', ...others]] = [one, other];
	return rest.join(' ') === others.join(' ') && pronouns.has(first) !== pronouns.has(second);
}

const pronouns: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);

/** Words that stand where the other quotation has others; what only one of them quotes is left out. */
function replacements(a: readonly string[], b: readonly string[]): (readonly [string[], string[]])[] {
	const kept = [...commonWords(a, b).map((index) => a[index] ?? ''), undefined];
	const found: [string[], string[]][] = [];
	let [atA, atB] = [0, 0];
	for (const word of kept) {
		const [endA, endB] = word === undefined ? [a.length, b.length] : [a.indexOf(word, atA), b.indexOf(word, atB)];
		if (endA > atA && endB > atB) found.push([a.slice(atA, endA), b.slice(atB, endB)]);
		[atA, atB] = [endA + 1, endB + 1];
	}
	return found;
}

/** "attack" and "attacks", "al-Qaeda" and "al-Qaida", "was" and "had been": the words of meaning are the same, or one side has none. */
function isSlight([one, other]: readonly [readonly string[], readonly string[]]): boolean {
	// "Web site" and "website"
	if (lettersOf(one) === lettersOf(other)) return true;
	const [first = [], second = []] = [one, other].map((words) => words.filter(tells).map(formless));
	return first.join(' ') === second.join(' ') || soundKey(first.join('')) === soundKey(second.join(''));
}

/** Small words that change what is said. */
const telling: ReadonlySet<string> = new Set(
	'i you he she we they me him her us them my your his our their may might must should can could not no never only all some many most more first before after over under against with without'.split(
		' ',
	),
);

function tells(word: string): boolean {
	return telling.has(word) || !(functionWords('en').has(word) || word === 'going');
}

function formless(word: string): string {
	return stemOf(word.replace(/'s?$/, ''));
}

function lettersOf(words: readonly string[]): string {
	return words.join('').replaceAll('-', '');
}

/** Whether all of a quotation stands in the other in one piece. */
function isCutOut(piece: readonly string[], whole: readonly string[]): boolean {
	return ` ${whole.join(' ')} `.includes(` ${piece.join(' ')} `);
}

/** A cut that takes a "not" away turns the words round. */
function losesNegation(a: readonly string[], b: readonly string[]): boolean {
	return negationsIn(a) !== negationsIn(b);
}

function negationsIn(words: readonly string[]): number {
	return words.filter((word) => word === 'not' || word === 'never' || word === 'no').length;
}

function wordsIn({value}: Reading): string[] {
	return value.kind === 'words' ? value.words.filter((word) => !freeWords.has(word)).map(inOneDialect) : [];
}

function differingWords(a: readonly string[], b: readonly string[]): string {
	const onlyA = a.filter((word) => !b.includes(word));
	const onlyB = b.filter((word) => !a.includes(word));
	if (onlyA.length === 0 && onlyB.length === 0) return 'within quotation marks, the same words in another order';
	return `within quotation marks, ${[onlyA, onlyB].map((words) => (words.length === 0 ? 'nothing' : `“${words.join('”, “')}”`)).join(' against ')}`;
}
