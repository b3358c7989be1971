import {rarestOf} from '../knowledge/word-frequency.ts';
import {
	type AlignedQuestion,
	type Comparison,
	contains,
	type Extraction,
	type Fact,
	type Mention,
	overlaps,
	type Reading,
	type SlotRole,
	type Token,
} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import {cluster} from './clusters.ts';
import {compareValues} from './compare.ts';
import type {Edit, EditedPlace} from './edits.ts';
import {comparePronouns, doubtSubject} from './edited-subjects.ts';
import type {EntityNames} from './entities.ts';
import {type Gap, gapsOf, replacesName, replacesNoun, replacesVerb, spanOf, standsIn} from './gaps.ts';
import {type Board, completeQuestion} from './questions.ts';
import {findTwins, type Told, type Twins} from './twin-sentences.ts';
import {endsRank} from './since-builder.ts';
import {numberEdits, timeEdits} from './value-edits.ts';
import {wordEdits} from './word-edits.ts';

/** Rarest words that name a sentence in a finding's identity. */
const ANCHORS = 4;
/** Sentences with more differences than this tell of two things. */
const MOST_EDITS = 2;

/** An edit in its sentences. */
interface Edited extends Edit {
	readonly twins: Twins;
}

/**
 * Questions of wording: one for each place of a sentence that articles tell alike but for a number, a date, a name, a "not" or a
 * verb that turns it round.
 */
export function editedQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const edits = findTwins(extractions).flatMap((twins) => editsOf(twins, names).map((edit) => ({...edit, twins})));
	return groupsOf(edits).map((group) => {
		const facts = new Map<string, Fact>();
		for (const {twins, one, other, kind} of group)
			for (const fact of [...factsOf(twins.one, one, kind, board), ...factsOf(twins.other, other, kind, board)])
				facts.set(`${fact.article} ${fact.slot.span.start}`, fact);
		return completeQuestion(
			{
				subject: {verbClass: 'say', head: 'sentence', participants: [anchorsOf(group)]},
				slot: 'wording',
				question: 'What does the sentence say that they share?',
				facts: [...facts.values()],
				speakOfIt: [],
				comparisons: ({readings}) => compareEdits(readings, group),
			},
			board,
		);
	});
}

function editsOf(twins: Twins, names: EntityNames): Edit[] {
	const pronouns = comparePronouns(twins, names);
	if (pronouns === 'apart') return [];
	const gaps = gapsOf(twins);
	const words = wordEdits(twins, gaps, names);
	const figures = [...numberEdits(twins), ...timeEdits(twins)].filter((edit) => !measuresOther(edit, twins, gaps));
	// of others, or denied: then other figures are no wonder
	const values = words.some(({kind}) => kind === 'name') ? [] : figures;
	const edits = [...words.flatMap((edit) => doubtSubject(edit, twins, gaps)), ...values];
	if (edits.length > MOST_EDITS) return [];
	const doubt =
		(words.length + figures.length > 1 && 'the sentences differ in another place too') ||
		(pronouns === 'unknown' && 'they may be of two people') ||
		(values.length > 0 && gaps.some((gap) => namesOthers(gap, twins, names)) && 'the sentences have other names too');
	return doubt === false ? edits : edits.map((edit) => ({...edit, doubt}));
}

/** "walked 12 miles" and "fell 12 feet", "the worst in the valley in 30 years" and "the worst in Norway in 12 years". */
function measuresOther({one, other}: Edit, twins: Twins, gaps: readonly Gap[]): boolean {
	const ranks = endsRank(twins.one.sentence, one.span) && endsRank(twins.other.sentence, other.span);
	if (ranks && gaps.some((gap) => replacesName(gap) && !overlaps(one.span, spanOf(gap.one)))) return true;
	return gaps.some(replacesVerb) && gaps.some((gap) => replacesNoun(gap) && contains(one.span, spanOf(gap.one)));
}

/** "was arrested on Monday in Voss", "was arrested on Wednesday in Oslo" */
function namesOthers({one, other}: Gap, twins: Twins, names: EntityNames): boolean {
	const named = namesIn(one, twins.one, twins.other);
	return namesIn(other, twins.other, twins.one).some((second) =>
		named.some(
			(first) => first.type === second.type && names.canonical(first.entity) !== names.canonical(second.entity),
		),
	);
}

/** Names among words that the other sentence does not have. */
function namesIn(words: readonly Token[], {mentions}: Told, other: Told): Mention[] {
	const own = words.filter((word) => !standsIn([word], other));
	return mentions.filter((mention) => mention.via === 'name' && own.some((word) => overlaps(mention, word)));
}

/** Edits of one place, by the sentences that share it. */
function groupsOf(edits: readonly Edited[]): Edited[][] {
	const first = new Map<string, number>();
	const edges = edits.flatMap(({twins, one, other}, index) =>
		[placeKey(twins.one, one), placeKey(twins.other, other)].flatMap((key) => {
			const known = first.get(key);
			if (known === undefined) first.set(key, index);
			return known === undefined ? [] : {a: known, b: index, score: 1};
		}),
	);
	return cluster(edits.length, edges, () => false).map((indices) => indices.flatMap((index) => edits[index] ?? []));
}

function placeKey({article}: Told, {span}: EditedPlace): string {
	return `${article} ${span.start} ${span.end}`;
}

/** The rarest words that the first two sentences share. */
function anchorsOf([edited]: readonly Edited[]): string {
	const {one, other} = edited?.twins ?? {};
	const shared = [...(one?.terms ?? [])].filter((term) => other?.terms.has(term) === true);
	return rarestOf(shared, ANCHORS).toSorted().join(' ');
}

const roles: Readonly<Record<Edit['kind'], SlotRole>> = {
	number: 'count',
	time: 'time',
	name: 'name',
	negation: 'name',
	verb: 'name',
};

function factsOf(told: Told, {span, value}: EditedPlace, kind: Edit['kind'], {contexts}: Board): Fact[] {
	return told.copies.map(({article, start}) => {
		const shift = start - told.sentence.start;
		const place = {start: span.start + shift, end: span.end + shift};
		return factAround(contexts, article, place, {role: roles[kind], span: place, value, entities: []}, 'say');
	});
}

/** Readings of which twins have one each differ; others are held against each other by their values. */
function compareEdits(readings: readonly Reading[], group: readonly Edited[]): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => {
			const b = a + 1 + offset;
			const edited = group.find((edit) => areSides(edit, one, other) || areSides(edit, other, one));
			if (!edited) return {a, b, ...valuesOf(one, other)};
			const reason = `nearly the same sentence has “${one.text}” in one article and “${other.text}” in the other`;
			if (edited.doubt === undefined) return {a, b, relation: 'conflict' as const, reason};
			return {a, b, relation: 'tension' as const, reason: `${reason}, but ${edited.doubt}`};
		}),
	);
}

function areSides({twins, one, other}: Edited, first: Reading, second: Reading): boolean {
	return isOf(first, twins.one, one) && isOf(second, twins.other, other);
}

function isOf({evidence}: Reading, {copies, sentence}: Told, {span}: EditedPlace): boolean {
	return evidence.some(({article, start}) =>
		copies.some((copy) => copy.article === article && copy.start + span.start - sentence.start === start),
	);
}

function valuesOf(one: Reading, other: Reading): Pick<Comparison, 'relation' | 'reason'> {
	const {relation, reason} = compareValues(one.value, other.value);
	return relation === 'agree' || relation === 'compatible'
		? {relation, reason}
		: {relation: 'cannot-compare', reason: 'perhaps about different moments or parts'};
}
