import {compareKinships, inverseKinship, type Kinship, kinshipThrough, readKinship} from '../knowledge/kinship.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Mention, Reading, Span} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Words that tell kinship to somebody named in them: "Ana Brito's former husband", "the husband of Ana Brito's sister". */
interface KinPhrase {
	readonly span: Span;
	/** "uncle and adoptive father": two. */
	readonly kinships: readonly Kinship[];
	/** Whose kin it is. */
	readonly of: Mention;
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
		const bearer = phrase && bearerOf(article.text, phrase, startsAt, endsAt);
		if (!phrase || !bearer || !hasFullName(bearer) || !hasFullName(phrase.of)) return [];
		const [one, other] = [names.canonical(bearer.entity), names.canonical(phrase.of.entity)];
		if (one === other) return [];
		const kinships = one < other ? phrase.kinships : phrase.kinships.map(inverseKinship);
		const value = {kind: 'words', words: kinships.map(wordsOf)} as const;
		const slot = {role: 'role', span: phrase.span, value, entities: [bearer.entity, phrase.of.entity]} as const;
		return [
			{pair: [one, other].toSorted().join('|'), fact: factAround(board.contexts, article.id, phrase.span, slot, 'be')},
		];
	});
}

/** "his son Ivo" may be another Ivo than the "Ivo Berg" of another article. */
function hasFullName({name}: Mention): boolean {
	return name.includes(' ');
}

/** How far the words of kinship may reach, in characters: "uncle and adoptive father". */
const WINDOW = 80;

/** The words of kinship around the name of whose kin it is. */
function phraseAt(text: string, mention: Mention): KinPhrase | undefined {
	const behind = kinBehind(text, mention);
	const before = kinBefore(text, mention.start);
	// "Ana Brito's sister's husband" is left alone
	if (behind && /^['’]/u.test(text.slice(behind.end))) return undefined;
	if (before && behind) {
		const kinships = before.kinships.flatMap((one) =>
			behind.kinships.flatMap((other) => kinshipThrough(one, other) ?? []),
		);
		return kinships.length > 0 ? {span: {start: before.start, end: behind.end}, kinships, of: mention} : undefined;
	}
	if (behind) return {span: {start: mention.start, end: behind.end}, kinships: behind.kinships, of: mention};
	if (!before || mention.via === 'pronoun' || /^['’]/u.test(text.slice(mention.end))) return undefined;
	return {span: {start: before.start, end: mention.end}, kinships: before.kinships, of: mention};
}

/** "'s former husband" behind a name, "older brother" behind "his" */
function kinBehind(
	text: string,
	{end, via}: Mention,
): {readonly kinships: readonly Kinship[]; readonly end: number} | undefined {
	const rest = text.slice(end, end + WINDOW);
	const [mark] = (via === 'pronoun' ? /^ /u : /^['’]s? /u).exec(rest) ?? [];
	if (mark === undefined) return undefined;
	const [row = ''] = /^[\p{Ll}\d-]*(?: [\p{Ll}\d-]+)*/u.exec(rest.slice(mark.length)) ?? [];
	const words = row.trimEnd().split(' ');
	const read = readKinship(words);
	if (!read) return undefined;
	return {kinships: read.kinships, end: end + mark.length + words.slice(0, read.length).join(' ').length};
}

const ARTICLE = /^(?:the|an?)$/;

/** "the former husband of" before a name */
function kinBefore(
	text: string,
	start: number,
): {readonly kinships: readonly Kinship[]; readonly start: number} | undefined {
	if (!text.endsWith(' of ', start)) return undefined;
	const before = text.slice(Math.max(0, start - WINDOW), start);
	const [row = ''] = /(?:[\p{Ll}\d-]+ )+of $/u.exec(before) ?? [];
	const words = row.split(' ').slice(0, -2);
	const from = words.findLastIndex((word) => ARTICLE.test(word)) + 1;
	const kin = words.slice(from);
	const read = readKinship(kin);
	if (read?.length !== kin.length) return undefined;
	return {kinships: read.kinships, start: start - kin.join(' ').length - ' of '.length};
}

/** Who is the kin: "Rolf Berg, her brother", "her brother Rolf Berg", "Rolf Berg is the brother of". */
function bearerOf(
	text: string,
	{span: {start, end}, kinships}: KinPhrase,
	startsAt: ReadonlyMap<number, Mention>,
	endsAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
	const [gap = ''] = /^,? /u.exec(text.slice(end, end + 2)) ?? [];
	const behind = gap === '' ? undefined : startsAt.get(end + gap.length);
	// "his wife and daughter Ana"
	if (behind?.via === 'name') return kinships.length > 1 && gap === ' ' ? undefined : behind;
	const [link] =
		/(?:, | is | was |, who is |, who was )(?:the |an? )?$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
	// "Otto Klein, her brother and a friend" are three
	if (link === undefined || (link.startsWith(', ') && text.startsWith(' and ', end))) return undefined;
	return endsAt.get(start - link.length);
}

const marks = ['former', 'adoptive'] as const;

/** "former adoptive parent" */
function wordsOf(kinship: Kinship): string {
	return [...marks.filter((mark) => kinship[mark]), kinship.group].join(' ');
}

function kinshipsIn({value}: Reading): Kinship[] {
	if (value.kind !== 'words') return [];
	return value.words.map((row) => {
		const words = row.split(' ');
		return {group: words.at(-1) ?? '', former: words.includes('former'), adoptive: words.includes('adoptive')};
	});
}

/** An article that has both knows why. */
function compareKin(readings: readonly Reading[]): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const reason = `${one.text} against ${other.text}`;
			if (one.articles.some((article) => other.articles.includes(article)))
				return {a, b, relation: 'compatible', reason: 'one article says both'};
			const relation = compareKinships(kinshipsIn(one), kinshipsIn(other));
			if (relation === 'same') return {a, b, relation: 'compatible', reason: 'one says more of the same kinship'};
			if (relation === 'apart') return {a, b, relation: 'conflict', reason};
			return {a, b, relation: 'tension', reason: `${reason}: perhaps one person is both, or has been`};
		}),
	);
}
