import {type AlignedQuestion, type Extraction, type Fact, type Slot, spanText} from '../model/index.ts';
import type {EntityNames} from './entities.ts';

/** What could tell a question from others of the same words, in words behind it; empty where it has nothing of the kind. */
type Mark = (question: AlignedQuestion) => string;

/** Longer phrases tell no better. */
const LONGEST = 60;

/**
 * Questions that are asked in the same words are told apart by what differs: whom they concern, where, when, who did it or to
 * what, at last by the words of an article: "What percentage, as to Nordbank?", "How many people, in Porto?"
 */
export function distinctQuestions(
	questions: readonly AlignedQuestion[],
	names: EntityNames,
	extractions: readonly Extraction[],
): AlignedQuestion[] {
	const texts = new Map(extractions.map(({article}) => [article.id, article.text]));
	const groups = new Map<string, AlignedQuestion[]>();
	for (const one of questions) groups.set(one.question, [...(groups.get(one.question) ?? []), one]);
	const renamed = new Map<AlignedQuestion, string>();
	for (const group of groups.values()) {
		if (group.length < 2) continue;
		const marks = marksFor(group, names, texts);
		for (const [index, one] of group.entries()) renamed.set(one, withMark(one.question, marks[index] ?? ''));
	}
	return questions.map((one) => ({...one, question: renamed.get(one) ?? one.question}));
}

function withMark(question: string, mark: string): string {
	return mark === '' ? question : `${question.replace(/\?$/u, '')}, ${mark}?`;
}

/** The first kind of mark that all of a group have and that no two share; words of the articles where there is none. */
function marksFor(
	group: readonly AlignedQuestion[],
	names: EntityNames,
	texts: ReadonlyMap<string, string>,
): readonly string[] {
	const kinds: readonly Mark[] = [
		({subject}) => {
			const own = subject.participants.filter(
				(entity) =>
					names.mentions.has(entity) &&
					group.every((other) => other.subject === subject || !other.subject.participants.includes(entity)),
			);
			return own[0] === undefined ? '' : `as to ${names.nameOf(own[0])}`;
		},
		(question) =>
			slotWords(
				question,
				texts,
				({role}) => role === 'place',
				({head = 'in'}) => head,
			),
		(question) => slotWords(question, texts, ({role}) => role === 'time' && question.slot !== 'time', prepositionOf),
		(question) =>
			slotWords(
				question,
				texts,
				({role}) => role === 'agent' || role === 'patient',
				() => 'as to',
			),
		(question) => wordsAround(question, texts),
	];
	for (const kind of kinds) {
		const marks = group.map(kind);
		if (marks.every((mark) => mark !== '') && new Set(marks).size === group.length) return marks;
	}
	return group.map((_, index) => `the ${ordinals[index] ?? `${index + 1}th`} of these`);
}

const ordinals = ['first', 'second', 'third'];

function factsOf({facts}: AlignedQuestion): readonly Fact[] {
	return facts.flat();
}

function slotWords(
	question: AlignedQuestion,
	texts: ReadonlyMap<string, string>,
	isWanted: (slot: Slot) => boolean,
	before: (slot: Slot, words: string) => string,
): string {
	for (const {article, claim, slot: asked} of factsOf(question)) {
		for (const slot of claim.slots) {
			if (!isWanted(slot) || slot === asked || slot.span.start === asked.span.start) continue;
			const words = worded(spanText(texts.get(article) ?? '', slot.span));
			if (words.length > LONGEST || pronouns.has(words.toLowerCase())) continue;
			return `${before(slot, words)} ${withoutCapital(words)}`.trim();
		}
	}
	return '';
}

const pronouns: ReadonlySet<string> = new Set('it he she they we i you this that these those one some'.split(' '));
const determiners: ReadonlySet<string> = new Set(
	'The A An All Another Some This That These Its Their His Her'.split(' '),
);

function withoutCapital(words: string): string {
	const [first = ''] = words.split(' ');
	return determiners.has(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const led =
	/^(?:about|after|around|as|at|before|by|during|early|from|in|just|last|late|next|on|since|the|this|until)\b/iu;

/** "on Monday", "in March"; a time that begins with a word of its own has none: "early on Tuesday". */
function prepositionOf(slot: Slot, words: string): string {
	if (led.test(words) || slot.value.kind !== 'interval') return '';
	if (slot.value.pattern?.hour !== undefined) return 'at';
	return slot.value.precision === 'day' ? 'on' : 'in';
}

/** Characters around the value that tell it from others of its sentence. */
const AROUND = 30;

/** The words around the first value: "… shares fell 1.5 percent in early …". */
function wordsAround(question: AlignedQuestion, texts: ReadonlyMap<string, string>): string {
	const [fact] = factsOf(question);
	const text = fact && texts.get(fact.article);
	if (!fact || text === undefined) return '';
	const {claim, slot} = fact;
	const [from, to] = [slot.span.start - AROUND, slot.span.end + AROUND];
	const start = from <= claim.start ? claim.start : Math.min(slot.span.start, text.indexOf(' ', from) + 1);
	const end = to >= claim.end ? claim.end : Math.max(slot.span.end, text.lastIndexOf(' ', to));
	const [before, after] = [start > claim.start ? '… ' : '', end < claim.end ? ' …' : ''];
	return `as in “${before}${worded(text.slice(start, end))}${after}”`;
}

function worded(words: string): string {
	return words.replaceAll(/\s+/g, ' ').replaceAll(/[“”"]/g, '’').trim();
}
