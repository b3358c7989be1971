import {inverseKinship, type Kinship, kinshipOf, kinshipThrough} from '../knowledge/kinship.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Mention, Reading, Span} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Words that tell kinship to somebody named in them: "Ana Brito's former husband", "the husband of Ana Brito's sister". */
interface KinPhrase {
	readonly span: Span;
	readonly kinship: Kinship;
	/** Entity key of whose kin it is. */
	readonly of: string;
}

/** Questions of how two people are related: asked where articles give two of them kinship. */
export function kinQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const byPair = new Map<string, Fact[]>();
	for (const extraction of extractions)
		for (const {pair, fact} of kinFacts(extraction, board, names))
			byPair.set(pair, [...(byPair.get(pair) ?? []), fact]);
	return [...byPair]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.filter(([, facts]) => new Set(facts.map(({article}) => article)).size > 1)
		.map(([pair, facts]) => {
			const participants = pair.split('|');
			return completeQuestion(
				{
					subject: {verbClass: 'kin', head: participants.map(names.nameOf).join(' and '), participants},
					slot: 'role',
					question: `How are ${participants.map(names.nameOf).join(' and ')} related?`,
					facts,
					speakOfIt: facts.map(({article}) => article),
					comparisons: ({readings}) => compareKin(readings),
				},
				board,
			);
		});
}

function kinFacts(
	{article, analysis}: Extraction,
	board: Board,
	names: EntityNames,
): {readonly pair: string; readonly fact: Fact}[] {
	const people = analysis.mentions.filter(({type, via}) => type === 'person' && (via === 'name' || via === 'pronoun'));
	const startsAt = new Map(people.map((mention) => [mention.start, mention]));
	const endsAt = new Map(people.map((mention) => [mention.end, mention]));
	return people.flatMap((mention) => {
		const phrase = phraseAt(article.text, mention);
		const bearer = phrase && bearerOf(article.text, phrase.span, startsAt, endsAt);
		if (!phrase || !bearer) return [];
		const [one, other] = [names.canonical(bearer.entity), names.canonical(phrase.of)];
		if (one === other) return [];
		const {group, former} = one < other ? phrase.kinship : inverseKinship(phrase.kinship);
		const value = {kind: 'words', words: [...(former ? ['former'] : []), group]} as const;
		const slot = {role: 'role', span: phrase.span, value, entities: [bearer.entity, phrase.of]} as const;
		return [
			{pair: [one, other].toSorted().join('|'), fact: factAround(board.contexts, article.id, phrase.span, slot, 'be')},
		];
	});
}

/** How many words may stand before the noun: "his two older half-brothers". */
const MOST_WORDS = 4;
const WINDOW = 60;

/** The words of kinship around the name of whose kin it is. */
function phraseAt(text: string, mention: Mention): KinPhrase | undefined {
	const behind = kinBehind(text, mention);
	const before = kinBefore(text, mention.start);
	// "Ana Brito's sister's husband" is left alone
	if (behind && /^['’]/u.test(text.slice(behind.end))) return undefined;
	if (before && behind) {
		const kinship = kinshipThrough(before.kinship, behind.kinship);
		return kinship && {span: {start: before.start, end: behind.end}, kinship, of: mention.entity};
	}
	if (behind) return {span: {start: mention.start, end: behind.end}, kinship: behind.kinship, of: mention.entity};
	if (!before || mention.via === 'pronoun' || /^['’]/u.test(text.slice(mention.end))) return undefined;
	return {span: {start: before.start, end: mention.end}, kinship: before.kinship, of: mention.entity};
}

/** "'s former husband" behind a name, "older brother" behind "his" */
function kinBehind(text: string, {end, via}: Mention): {readonly kinship: Kinship; readonly end: number} | undefined {
	const rest = text.slice(end, end + WINDOW);
	const [mark] = (via === 'pronoun' ? /^ /u : /^['’]s? /u).exec(rest) ?? [];
	if (mark === undefined) return undefined;
	const [row = ''] = /^[\p{Ll}\d-]*(?: [\p{Ll}\d-]+)*/u.exec(rest.slice(mark.length)) ?? [];
	const words = row.trimEnd().split(' ').slice(0, MOST_WORDS);
	const at = words.findIndex((word) => kinshipOf([word]) !== undefined);
	const kinship = at < 0 ? undefined : kinshipOf(words.slice(0, at + 1));
	return kinship && {kinship, end: end + mark.length + words.slice(0, at + 1).join(' ').length};
}

/** "the former husband of" before a name */
function kinBefore(text: string, start: number): {readonly kinship: Kinship; readonly start: number} | undefined {
	const before = text.slice(Math.max(0, start - WINDOW), start);
	const [row = ''] = /(?:[\p{Ll}\d-]+ )+of $/u.exec(before) ?? [];
	const words = row.split(' ').slice(0, -2).slice(-MOST_WORDS);
	const from = words.findLastIndex((word) => /^(?:the|a|an)$/.test(word)) + 1;
	const kinship = kinshipOf(words.slice(from));
	return kinship && {kinship, start: start - words.slice(from).join(' ').length - ' of '.length};
}

/** Who is the kin: "Rolf Berg, her brother", "her brother Rolf Berg", "Rolf Berg is the brother of". */
function bearerOf(
	text: string,
	{start, end}: Span,
	startsAt: ReadonlyMap<number, Mention>,
	endsAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
	const [gap = ''] = /^,? /u.exec(text.slice(end, end + 2)) ?? [];
	const behind = gap === '' ? undefined : startsAt.get(end + gap.length);
	if (behind?.via === 'name') return behind;
	const [link] =
		/(?:, | is | was |, who is |, who was )(?:the |an? )?$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
	return link === undefined ? undefined : endsAt.get(start - link.length);
}

const unwed: ReadonlySet<string> = new Set(['spouse', 'partner']);

/** An article that has both knows why; who lives with somebody may be called a wife. */
function compareKin(readings: readonly Reading[]): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const [first, second] = [groupIn(one), groupIn(other)];
			const reason = `${one.text} against ${other.text}`;
			if (one.articles.some((article) => other.articles.includes(article)))
				return {a, b, relation: 'compatible', reason: 'one article says both'};
			const isLoose = first === second || (unwed.has(first) && unwed.has(second));
			return {a, b, relation: isLoose ? 'tension' : 'conflict', reason};
		}),
	);
}

function groupIn({value}: Reading): string {
	return value.kind === 'words' ? (value.words.at(-1) ?? '') : '';
}
