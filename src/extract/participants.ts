import {isInstrument} from '../knowledge/instruments.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isPlainHonorific} from '../knowledge/honorifics.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {
	contains,
	type Mention,
	overlaps,
	type PartOfSpeech,
	type Slot,
	type SlotRole,
	type Span,
	type Token,
	type Value,
} from '../model/index.ts';
import {type Frame, phraseSpan} from './frames.ts';
import type {NounPhrase} from './syntax.ts';

/** Who takes part, and what with. */
export function participants(
	text: string,
	frame: Frame,
	{mentions, times}: {readonly mentions: readonly Mention[]; readonly times: readonly Span[]},
): Slot[] {
	const {tokens} = frame.sentence;
	// "said Tuesday"
	const isTime = (phrase: NounPhrase | undefined): boolean => {
		const head = tokens[phrase?.head ?? -1];
		return head !== undefined && times.some((time) => contains(time, head));
	};
	const [agent, patient] = [frame.agent, frame.patient].map((phrase) => (isTime(phrase) ? undefined : phrase));
	const tool = agent && isTool(frame, agent) ? agent : undefined;
	return [
		...(agent && agent !== tool ? [phraseSlot(text, 'agent', frame, agent, mentions)] : []),
		...(patient ? [phraseSlot(text, 'patient', frame, patient, mentions)] : []),
		...[...(tool ? [tool] : []), ...frame.others.filter((phrase) => isTool(frame, phrase))].map((phrase) =>
			phraseSlot(text, 'instrument', frame, phrase, mentions),
		),
	];
}

/** "with a knife", "by a car bomb" */
function isTool({nominal, sentence: {tokens}}: Frame, {preposition, head}: NounPhrase): boolean {
	return !nominal && (preposition === 'with' || preposition === 'by') && isInstrument(tokens[head]?.lemma ?? '');
}

/** A slot of words that are no single noun phrase. */
export function wordsSlot(role: SlotRole, {sentence}: Frame, span: Span, mentions: readonly Mention[]): Slot {
	const words = contentLemmas(sentence.tokens.filter((token) => contains(span, token)));
	const entities = mentions.filter((mention) => overlaps(mention, span)).map(({entity}) => entity);
	return {role, span, value: {kind: 'words', words}, entities, basis: 'stated'};
}

/** The words of office that stand with the people who take part. */
export function roleSlots(text: string, frame: Frame, mentions: readonly Mention[]): Slot[] {
	if (!mentions.some(({title}) => title)) return [];
	const phrases = [frame.agent, frame.patient].filter((phrase) => phrase !== undefined);
	const people = phrases.flatMap((phrase) => {
		const span = phraseSpan(frame.sentence, phrase);
		const inside = mentions.filter((mention) => mention.type === 'person' && overlaps(mention, span));
		const apposed = apposedName(frame, phrase, mentions);
		return apposed ? [...inside, apposed] : inside;
	});
	return people.flatMap(({title, entity}) => {
		if (!title || isPlainHonorific(text.slice(title.start, title.end))) return [];
		const words = text.slice(title.start, title.end).toLowerCase().split(/\s+/);
		return [
			{
				role: 'role' as const,
				span: title,
				value: {kind: 'words' as const, words},
				entities: [entity],
				basis: 'stated' as const,
			},
		];
	});
}

function isNominal(token: Token | undefined): boolean {
	return token !== undefined && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.pos);
}

/** "Karl Moen" behind "the driver" in "The driver, Karl Moen, was hurt". */
function apposedName(
	{sentence: {tokens}}: Frame,
	phrase: NounPhrase,
	mentions: readonly Mention[],
): Mention | undefined {
	// "the head of the army, Karl Moen,"
	let {last} = phrase;
	if (/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) for (last++; isNominal(tokens[last + 1]); last++);
	const [comma, name] = [tokens[last + 1], tokens[last + 2]];
	if (comma?.lower !== ',' || !name) return undefined;
	// "the spokesman, Brigadier Karl Moen,"
	const isNext = ({start, title}: Mention): boolean =>
		start === name.start || (title?.start === name.start && title.end <= start);
	const mention = mentions.find((one) => one.type === 'person' && isNext(one));
	const closing = mention && tokens.find(({start}) => start >= mention.end);
	return closing === undefined || /^[,.(–—]$/.test(closing.text) ? mention : undefined;
}

/** A slot that a noun phrase fills: by the thing that its head or apposition names, else by its words. */
export function phraseSlot(
	text: string,
	role: SlotRole,
	frame: Frame,
	phrase: NounPhrase,
	mentions: readonly Mention[],
): Slot {
	const {sentence} = frame;
	const span = phraseSpan(sentence, phrase);
	const apposed = isPerson(sentence.tokens[phrase.head]) ? apposedName(frame, phrase, mentions) : undefined;
	const inside = mentions.filter((mention) => overlaps(mention, span) || mention === apposed);
	const head = sentence.tokens[phrase.head];
	const named = inside.find((mention) => head && (overlaps(mention, head) || mention === apposed));
	const value: Value = named
		? {kind: 'name', entity: named.entity, surface: text.slice(named.start, named.end)}
		: {kind: 'words', words: contentLemmas(sentence.tokens.slice(phrase.core, phrase.last + 1))};
	return {
		role,
		span,
		value,
		...(head && {head: classOfNoun(head.lemma)}),
		entities: inside.map(({entity}) => entity),
		basis: 'stated',
	};
}

function isPerson(token: Token | undefined): boolean {
	return token !== undefined && (isRoleNoun(token.lemma) || isKinNoun(token.lemma));
}

const carriers: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The lemmas of the words that carry meaning. */
function contentLemmas(tokens: readonly Token[]): string[] {
	// "None of the 12 sailors" are told apart from no others
	const isNone = tokens[0]?.lower === 'none';
	return tokens
		.filter(({pos}, at) => carriers.has(pos) && !(isNone && (at === 0 || pos === 'NUM')))
		.map(({lemma}) => lemma);
}
