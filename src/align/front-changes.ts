import {attributeNamed} from '../knowledge/attributes.ts';
import {type Extraction, type Sentence, type Token} from '../model/index.ts';
import {type Answer, type Figure, figuresOf, isToldOfNow, toldBy} from './front-figures.ts';

/** By how many percent something changes that a verb says so of, which way, and the words that say the same below. */
interface Change {
	readonly verbs: RegExp;
	readonly way: 'fall' | 'rise';
	readonly percent: number;
	readonly alike: RegExp;
}

/** Verbs that give a share: a headline has no room for the number. */
const changes: readonly Change[] = [
	{
		verbs: /^halv(?:e|es|ed|ing)$/u,
		way: 'fall',
		percent: 50,
		alike: /^(?:half|halv(?:e|es|ed|ing)|twice|double[ds]?|two-?fold|50)$/u,
	},
	{
		verbs: /^doubl(?:e|es|ed|ing)$/u,
		way: 'rise',
		percent: 100,
		alike: /^(?:twice|doubl(?:e|es|ed|ing)|two-?fold|twofold|half|100|two|2)$/u,
	},
	{
		verbs: /^(?:trebl|tripl)(?:e|es|ed|ing)$/u,
		way: 'rise',
		percent: 200,
		alike: /^(?:three|three-?fold|thrice|(?:trebl|tripl)(?:e|es|ed|ing)|third|200|3)$/u,
	},
];

/** Points by which a headline's verb may round: "halves" for 44 percent. */
const ROUNDED = 8;

/**
 * "Pill halves hospital stays" is held against "cut admissions to hospital by 25 percent": where nothing below is half or near
 * it, and a sentence on the same thing gives another share.
 */
export function changeAnswers(extraction: Extraction): Answer[] {
	const {sentences, parts} = extraction.analysis;
	const isFront = ({part}: Sentence): boolean => parts[part]?.role === 'headline';
	return sentences.filter(isFront).flatMap(({tokens}) =>
		tokens.flatMap((token) => {
			const change = changes.find(({verbs}) => verbs.test(token.lower));
			if (change === undefined) return [];
			const told = sentences.filter((sentence) => !isFront(sentence)).flatMap((sentence) => sentence.tokens);
			if (told.some(({lower}) => change.alike.test(lower))) return [];
			return answerOf(token, change, tokens, extraction) ?? [];
		}),
	);
}

function answerOf(
	verb: Token,
	{way, percent}: Change,
	headline: readonly Token[],
	extraction: Extraction,
): Answer | undefined {
	const shares = figuresOf(extraction).filter(({quantity, part}) => quantity.kind === 'percent' && part !== 'headline');
	if (
		shares.some(({quantity: {low = percent, high = percent}}) => low <= percent + ROUNDED && high >= percent - ROUNDED)
	)
		return undefined;
	const changed = shares.find(
		(figure) => isToldOfNow(figure) && isBy(figure) && tellsWay(figure, way) && isOnOneThing(figure, headline, verb),
	);
	if (changed === undefined) return undefined;
	const value = {kind: 'number' as const, low: percent, high: percent, unit: 'percent', digits: 2};
	return {slot: 'measure', head: 'change', front: {span: verb, value}, below: [toldBy(changed)]};
}

/** "by 25 percent" */
function isBy({before}: Figure): boolean {
	return before.at(-1)?.lower === 'by';
}

function tellsWay({before}: Figure, way: Change['way']): boolean {
	return before.some(({lemma}) => attributeNamed('percent', lemma) === way);
}

/** A noun of the headline, written like one of the sentence. */
function isOnOneThing({sentence}: Figure, headline: readonly Token[], verb: Token): boolean {
	const words = new Set(sentence.tokens.filter(isTelling).map(({lemma}) => lemma));
	return headline.some((token) => token.start > verb.start && isTelling(token) && words.has(token.lemma));
}

const TELLING = 4;

function isTelling({pos, lemma}: Token): boolean {
	return (pos === 'NOUN' || pos === 'PROPN') && lemma.length >= TELLING;
}
