import {classOfNoun} from '../knowledge/noun-classes.ts';
import {contains, type Extraction, type Token} from '../model/index.ts';
import {type Figure, type Ground, isAge, type Orphan} from './front-figures.ts';

/** "dead at 88" is held against "has died at the age of 87", "lost his battle with cancer at 87", "She was 87." */
export function agesAtDeath({front, below}: Orphan): readonly Figure[] {
	if (!tellsAge(front) || !tellsDeath(front.sentence.tokens)) return [];
	return below.filter((figure) => (tellsAge(figure) && tellsDeath(figure.sentence.tokens)) || isAgeOfPronoun(figure));
}

/** "dead at 88", "aged 88", "at the age of 88", "Holm, 88, ..." */
function tellsAge(figure: Figure): boolean {
	const {quantity, before} = figure;
	if (quantity.kind !== 'age' && (quantity.kind !== 'count' || quantity.head !== undefined)) return false;
	const [last, second] = [before.at(-1)?.lower ?? '', before.at(-2)?.lower ?? ''];
	return isAge(figure) || last === 'aged' || last === 'at' || (last === 'of' && second === 'age');
}

/** "She was 87." */
function isAgeOfPronoun({before, behind}: Figure): boolean {
	const [who, was] = before;
	return before.length === 2 && /^s?he$/u.test(who?.lower ?? '') && was?.lower === 'was' && behind[0]?.text === '.';
}

function tellsDeath(tokens: readonly Token[]): boolean {
	return (
		tokens.some(
			({lower}, at) =>
				deathWords.has(lower) || (lower === 'passed' && /^(?:away|on)$/u.test(tokens[at + 1]?.lower ?? '')),
		) || losesBattle(tokens)
	);
}

function losesBattle(tokens: readonly Token[]): boolean {
	const at = tokens.findIndex(({lemma}) => lemma === 'lose');
	return at >= 0 && tokens.slice(at).some(({lower}) => lower === 'battle' || lower === 'fight');
}

const deathWords: ReadonlySet<string> = new Set('dead dies die died dying death deaths passing'.split(' '));

/** "Man, 34, held": the only age below, or the only one of somebody with that noun or name. */
export function agesOfOne({front, below}: Orphan, {extraction}: Ground): readonly Figure[] {
	if (!tellsAge(front) || tellsDeath(front.sentence.tokens)) return [];
	const whom = agedBy(front, extraction);
	return whom === undefined ? [] : below.filter((figure) => isOneAge(figure) && agedBy(figure, extraction) === whom);
}

/** "her sons, aged 17 and 20" */
function isOneAge(figure: Figure): boolean {
	return isAge(figure) && figure.quantity.low === figure.quantity.high;
}

/** Whose age: the key of a name, or the noun's class: a son is not the man held. */
function agedBy({before, behind, quantity}: Figure, {analysis}: Extraction): string | undefined {
	const comma = before.at(-1);
	const noun = quantity.head ?? (comma?.text === ',' ? before.at(-2) : behind[0]);
	if (noun === undefined) return undefined;
	const named = analysis.mentions.find((mention) => mention.type === 'person' && contains(mention, noun));
	if (named) return named.entity;
	return noun.pos === 'NOUN' || noun.pos === 'PROPN' ? classOfNoun(noun.lemma) : undefined;
}
