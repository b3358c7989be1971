import {exactAmount, type Amount} from './amounts.ts';
import {isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isGluedToName, isVariant} from './number-labels.ts';
import {type NumberExpression, readNumber} from './numbers.ts';

/** The result of a game or a vote; low and high are its smaller and its larger side. */
export function readScore(lexemes: readonly Lexeme[], at: number, number: NumberExpression): Amount | undefined {
	return readPair(lexemes, at) ?? readVotes(lexemes, at, number);
}

function scoreOf(first: number, end: number, a: number, b: number): Amount {
	return exactAmount(first, end, 'score', Math.min(a, b), Math.max(a, b), 'score');
}

/** Words near two numbers with a dash that make them a result. */
const SCORE_CUES: ReadonlySet<string> = new Set(
	(
		'won win wins winning beat beats beaten beating lost lose loses losing defeat defeats defeated draw drew drawn victory ' +
		'vote votes voted ruling ruled score scored lead leads leading led trail trailed tie tied goal goals half-time halftime ' +
		'decision majority loss thrashed thrashing rout routed series match game final against over past'
	).split(' '),
);

/** Words that make "256 to 170" the result of a vote. */
const VOTE_CUES: ReadonlySet<string> = new Set(
	'vote votes voted voting ruling ruled ratio odds decision margin'.split(' '),
);

/** Units and scales behind two numbers that make them a range: "5-3 percent", "4-3 million". */
const MEASURED: ReadonlySet<string> = new Set('% percent per million billion trillion'.split(' '));

/** "3-1", "a 5-4 ruling", "7–6", "voted 256 to 170". */
function readPair(lexemes: readonly Lexeme[], at: number): Amount | undefined {
	if (lexemeAt(lexemes, at).kind !== 'number') return undefined;
	const dash = isHyphen(lexemes, at + 1);
	if (!dash && lowerAt(lexemes, at + 1) !== 'to') return undefined;
	const [a, b] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
	if (!/^\d{1,3}$/.test(a) || !/^\d{1,3}$/.test(b)) return undefined;
	if (isGluedToName(lexemes, at, at + 3) || isHyphen(lexemes, at + 3) || isVariant(lexemes, at)) return undefined;
	const [left, right] = [Number(a), Number(b)];
	const isResult = dash ? isDashedResult(lexemes, at, left, right) : isSpelledResult(lexemes, at);
	return isResult ? scoreOf(at, at + 3, left, right) : undefined;
}

/** Without a cue only a falling pair is a result; before a plural a rising one is a range: "over 8-10 years". */
function isDashedResult(lexemes: readonly Lexeme[], at: number, left: number, right: number): boolean {
	const next = lowerAt(lexemes, at + 3);
	// "a 50-50 chance"
	if (MEASURED.has(next) || (left === 50 && right === 50)) return false;
	if (left >= right) return true;
	return isCued(lexemes, at, SCORE_CUES) && !/^(?!votes|goals|wins)[a-z]{3,}s$/.test(next);
}

/** "voted 256 to 170", "lost 2 to 1"; but "won 10 to 12 seats". */
function isSpelledResult(lexemes: readonly Lexeme[], at: number): boolean {
	if (isCued(lexemes, at, VOTE_CUES)) return true;
	const next = lexemes[at + 3];
	const isOver = next === undefined || /^(?:[.,;:)]|in|on|at|against|after|to|and|but|over|with|for)$/.test(next.lower);
	return isOver && WON_OR_LOST.has(lowerAt(lexemes, at - 1));
}

/** Verbs with which two numbers behind them are a result. */
const WON_OR_LOST: ReadonlySet<string> = new Set('won win wins winning lost lose loses losing'.split(' '));

function isCued(lexemes: readonly Lexeme[], at: number, cues: ReadonlySet<string>): boolean {
	return [-3, -2, -1, 3, 4].some((offset) => cues.has(lowerAt(lexemes, at + offset)));
}

const SCORED: ReadonlySet<string> = new Set('votes goals points games sets matches seats'.split(' '));

/** "by 12 votes to 3", "by five votes to four": the noun stands in between. */
function readVotes(lexemes: readonly Lexeme[], at: number, won: NumberExpression): Amount | undefined {
	if (!SCORED.has(lowerAt(lexemes, won.end)) || lowerAt(lexemes, won.end + 1) !== 'to') return undefined;
	const lost = readNumber(lexemes, won.end + 2);
	if (!lost || won.low !== won.high || lost.low !== lost.high) return undefined;
	return scoreOf(at, lost.end, won.low, lost.low);
}
