import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type {PartOfSpeech, Span, Token} from '../model/index.ts';

const nlp = winkNLP(model, ['pos']);
/** wink's declaration of `lemma` names parameters that its own `out` does not pass. */
const lemmaOf = nlp.its.lemma as unknown as typeof nlp.its.value;

/** The words of one sentence with part of speech and lemma, offsets counted in the whole text. White space makes no token. */
export function tokenize(text: string, sentence: Span): Token[] {
	const document = nlp.readDoc(text.slice(sentence.start, sentence.end));
	const words = document.tokens().out(nlp.its.value);
	const tags = document.tokens().out(nlp.its.pos);
	const lemmas = document.tokens().out(lemmaOf);
	const tokens: Token[] = [];
	let at = sentence.start;
	for (const [index, word] of words.entries()) {
		const start = text.indexOf(word, at);
		at = start + word.length;
		if (tags[index] === 'SPACE') continue;
		tokens.push({
			start,
			end: at,
			text: word,
			lower: word.toLowerCase().replaceAll('’', "'"),
			lemma: (lemmas[index] ?? word).toLowerCase(),
			pos: partOfSpeech(tags[index]),
		});
	}
	return tokens;
}

const partsOfSpeech: readonly PartOfSpeech[] = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X',
];

function partOfSpeech(tag: unknown): PartOfSpeech {
	return partsOfSpeech.find((known) => known === tag) ?? 'X';
}
