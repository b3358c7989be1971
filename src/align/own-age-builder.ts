import {type AlignedQuestion, type Extraction, type Fact, type Mention, valueOfQuantity} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {type Figure, figuresOf, isToldOfNow} from './front-figures.ts';
import {asksAll, type Board, completeQuestion} from './questions.ts';
import {valueKey} from './readings.ts';

/**
 * Questions of how old one person is to whom one article gives two ages: "Tor Holm, 24," and later "Mr Holm, 26,". Only ages
 * that stand beside the name count, and none where two people of the article have that surname.
 */
export function ownAgeQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
	asked: readonly Omit<AlignedQuestion, 'id'>[],
): Omit<AlignedQuestion, 'id'>[] {
	return extractions.flatMap((extraction) =>
		[...agesByPerson(extraction)]
			.filter(([, figures]) => new Set(figures.map(({quantity}) => valueKey(valueOfQuantity(quantity)))).size > 1)
			.map(([entity, figures]) => questionOf(names.canonical(entity), figures, extraction, board, names))
			.filter((question) => !asked.some((other) => asksAll(other, question))),
	);
}

function questionOf(
	entity: string,
	figures: readonly Figure[],
	{article}: Extraction,
	board: Board,
	names: EntityNames,
): Omit<AlignedQuestion, 'id'> {
	const facts = figures.map(({quantity}): Fact => {
		const slot = {role: 'age' as const, span: quantity, value: valueOfQuantity(quantity), entities: [entity]};
		return factAround(board.contexts, article.id, quantity, slot, 'age');
	});
	const name = names.nameOf(entity);
	return completeQuestion(
		{
			subject: {verbClass: 'be', head: name, participants: [entity]},
			slot: 'age',
			question: `How old is ${name}?`,
			facts,
			speakOfIt: board.articles,
		},
		board,
	);
}

/** The exact ages that narration sets beside names, by the key of the person. */
function agesByPerson({analysis, ...extraction}: Extraction): Map<string, Figure[]> {
	const people = analysis.mentions.filter(({type, via}) => type === 'person' && via === 'name');
	const endingAt = new Map(people.map((mention) => [mention.end, mention]));
	const startingAt = new Map(people.map((mention) => [mention.start, mention]));
	const shared = sharedSurnames(people);
	const ages = new Map<string, Figure[]>();
	for (const figure of figuresOf({...extraction, analysis})) {
		const person = besideName(figure, endingAt) ?? behindAge(figure, startingAt);
		if (person === undefined || shared.has(surnameOf(person)) || !isToldOfNow(figure)) continue;
		ages.set(person.entity, [...(ages.get(person.entity) ?? []), figure]);
	}
	return ages;
}

/** "Tor Holm, 24, of Lisse", "Mr Holm, aged 24." */
function besideName(figure: Figure, endingAt: ReadonlyMap<number, Mention>): Mention | undefined {
	const {quantity, before} = figure;
	const isAlone = quantity.kind === 'age' || (quantity.kind === 'count' && quantity.head === undefined);
	const words = before.at(-1)?.lower === 'aged' ? before.slice(0, -1) : before;
	if (!isAlone || !isExactAge(quantity) || words.at(-1)?.text !== ',' || !endsPhrase(figure)) return undefined;
	return endingAt.get(words.at(-2)?.end ?? -1);
}

function endsPhrase({behind: [next]}: Figure): boolean {
	return next === undefined || /^[,.;)]$/u.test(next.text);
}

/** "the 24-year-old Tor Holm" */
function behindAge({quantity, behind}: Figure, startingAt: ReadonlyMap<number, Mention>): Mention | undefined {
	if (quantity.kind !== 'age' || !isExactAge(quantity)) return undefined;
	return startingAt.get(behind[0]?.start ?? -1);
}

function isExactAge({low, high}: Figure['quantity']): boolean {
	return low !== undefined && low === high && low > 0 && low < OLDEST;
}

const OLDEST = 120;

function sharedSurnames(people: readonly Mention[]): ReadonlySet<string> {
	const holders = new Map<string, string>();
	const shared = new Set<string>();
	for (const mention of people) {
		const surname = surnameOf(mention);
		const holder = holders.get(surname);
		if (holder !== undefined && holder !== mention.entity) shared.add(surname);
		holders.set(surname, mention.entity);
	}
	return shared;
}

function surnameOf({entity}: Mention): string {
	return entity.slice(entity.lastIndexOf(' ') + 1);
}
