import {type Lexeme, lowerAt} from './lexemes.ts';

/** Words for the end of a life, and for its other turns that are told with an age. */
const LIFE_EVENTS: ReadonlySet<string> = new Set(
	(
		'die dies died dying dead death deceased ' +
		'marry marries married marrying wed weds widowed orphaned retire retires retired retiring retirement'
	).split(' '),
);

/** How far before "at" the word may stand: "died of lung cancer at his home in Oslo at 87". */
const FARTHEST = 10;

/** Words of figures, whose level stands behind "at": "the death toll stood at 88". */
const LEVELS: ReadonlySet<string> = new Set(
	(
		'toll rate count number figure tally total index share price stand stands stood standing put puts putting estimated ' +
		'estimates set sets peaked peaks remains remained remain stays stayed steady held holds holding reached started capped'
	).split(' '),
);

/** Words behind an age at which somebody died, but for marks and the end of the sentence. */
const BEHIND_AGE: ReadonlySet<string> = new Set(
	'of after following from on in last this yesterday today overnight early late while during surrounded and as when'.split(
		' ',
	),
);

/** Smaller numbers may be hours of the day: "died at 10". */
const YOUNGEST = 13;

/** "died at 87 of cancer", "dead at 88", "passes away at 91", "lost a battle with cancer at 87": `end` is behind the number. */
export function isAgeAtEvent(lexemes: readonly Lexeme[], at: number, age: number, end: number): boolean {
	if (lowerAt(lexemes, at - 1) !== 'at' || age < YOUNGEST || !isEnd(lexemes, end)) return false;
	for (let place = at - 2; place >= Math.max(0, at - FARTHEST); place--) {
		const lexeme = lexemes[place];
		if (lexeme?.kind !== 'word' || LEVELS.has(lexeme.lower)) return false;
		if (LIFE_EVENTS.has(lexeme.lower) || isIdiom(lexemes, place)) return true;
	}
	return false;
}

function isEnd(lexemes: readonly Lexeme[], end: number): boolean {
	const next = lexemes[end];
	if (!next) return true;
	if (next.kind === 'mark') return /^[,.;:)"”’'!?|–—-]$/.test(next.text) && !isGluedNumber(lexemes, end);
	return next.spaced && BEHIND_AGE.has(next.lower);
}

/** "at 20-30 posts", "at 15, 20 and 30 sites" */
function isGluedNumber(lexemes: readonly Lexeme[], mark: number): boolean {
	return lexemes[mark + 1]?.kind === 'number';
}

/** "passed away", "loses his fight with illness", "lost the battle against cancer". */
function isIdiom(lexemes: readonly Lexeme[], at: number): boolean {
	const word = lowerAt(lexemes, at);
	if (/^pass(?:es|ed|ing)?$/.test(word)) return /^(?:away|on)$/.test(lowerAt(lexemes, at + 1));
	if (!/^(?:loses?|lost|losing)$/.test(word)) return false;
	const behind = [1, 2, 3, 4].map((offset) => lowerAt(lexemes, at + offset));
	const struggle = behind.findIndex((next) => /^(?:battle|fight|struggle)$/.test(next));
	return struggle >= 0 && /^(?:with|against|to)$/.test(lowerAt(lexemes, at + struggle + 2));
}
