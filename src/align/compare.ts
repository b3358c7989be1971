import {blocById, blocMembers} from '../knowledge/blocs.ts';
import {vagueGroupingByName} from '../knowledge/groupings.ts';
import {
	areLooselyApart,
	compareNumbers,
	relateNumbers,
	compareTimes,
	describeNumber,
	isVague,
	type Comparison,
	type ComparisonRelation,
	type Reading,
	type Value,
} from '../model/index.ts';
import {inOneUnit} from './one-unit.ts';

type Verdict = Omit<Comparison, 'a' | 'b'>;

/** How every two readings of a question stand to each other. */
export function comparisonsOf(readings: readonly Reading[]): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => ({a, b: a + 1 + offset, ...compareReadings(one, other)})),
	);
}

function compareReadings(a: Reading, b: Reading): Verdict {
	const verdict = inTheirWords(compareValues(a.value, b.value), a, b);
	if (verdict.relation !== 'conflict') return verdict;
	if (a.certainty !== b.certainty)
		return {relation: 'tension', reason: `${verdict.reason}, but one is stated with reserve`};
	const planned = [a, b].filter(({force}) => force === 'planned').length;
	if (planned === 1) return {relation: 'tension', reason: `${verdict.reason}, but one is a plan`};
	return verdict;
}

/** Converted measures ("946,728,000 seconds") mean nothing to a reader: the reason quotes the words, and converts one unit to another. */
function inTheirWords(verdict: Verdict, a: Reading, b: Reading): Verdict {
	const hasUnit = a.value.kind === 'number' && (a.value.unit ?? '') !== '';
	if (!hasUnit || (verdict.relation !== 'conflict' && verdict.relation !== 'tension')) return verdict;
	const loosely = verdict.relation === 'tension' ? ': loosely put, yet apart' : '';
	const converted = inOneUnit(a, b);
	const that = converted === undefined ? '' : `, that is ${converted}`;
	return {...verdict, reason: `“${a.text}” against “${b.text}”${that}${loosely}`};
}

/** Compares two values of one kind; values of different kinds cannot be compared. */
export function compareValues(a: Value, b: Value): Verdict {
	if (a.kind === 'number' && b.kind === 'number') return compareFigures(a, b);
	if (a.kind === 'interval' && b.kind === 'interval') return compareTimes(a, b);
	if (a.kind === 'class' && b.kind === 'class') return compareClasses(a.classes, b.classes);
	if (a.kind === 'set' && b.kind === 'set') return compareSets(a, b);
	return a.kind === b.kind ? same(sayingOf(a), sayingOf(b)) : otherKind;
}

/** What `compareValues` says without the reason. */
export function relateValues(a: Value, b: Value): ComparisonRelation {
	return a.kind === 'number' && b.kind === 'number' ? relateFigures(a, b) : compareValues(a, b).relation;
}

type NumberValue = Extract<Value, {kind: 'number'}>;

function compareFigures(a: NumberValue, b: NumberValue): Verdict {
	if (relateFigures(a, b) !== 'tension') return compareNumbers(a, b);
	return {relation: 'tension', reason: `${describeNumber(a)} against ${describeNumber(b)}: loosely put, yet apart`};
}

function relateFigures(a: NumberValue, b: NumberValue): ComparisonRelation {
	const relation = relateNumbers(a, b);
	const loosely = areLooselyApart(a, b) || (relation === 'conflict' && (isVague(a) || isVague(b)));
	return loosely ? 'tension' : relation;
}

function sayingOf(value: Value): string {
	if (value.kind === 'name') return value.surface;
	if (value.kind === 'words') return value.words.join(' ');
	return value.kind === 'happened' && value.happened ? 'it happened' : 'it did not happen';
}

const otherKind: Verdict = {
	relation: 'cannot-compare',
	reason: 'values of different kinds',
	missing: 'a value of the same kind',
};

function same(a: string, b: string): Verdict {
	if (a === b) return {relation: 'agree', reason: `both say ${a}`};
	return {
		relation: 'conflict',
		reason: a.startsWith('it ') ? 'one says that it happened, one that it did not' : `${a} against ${b}`,
	};
}

/** Two blocs differ; a vague grouping ("Western") is compatible with the blocs and continents that it may overlap. */
function compareClasses(a: readonly string[], b: readonly string[]): Verdict {
	if (a.some((one) => b.includes(one))) return {relation: 'agree', reason: 'the same kind'};
	const [one, other] = [a.filter(isBloc), b.filter(isBloc)];
	if (one.length > 0 && other.length > 0) {
		const words = `${one.map(blocName).join(' and ')} against ${other.map(blocName).join(' and ')}`;
		return one.some((first) => other.some((second) => areNested(first, second)))
			? {relation: 'compatible', reason: `${words}: all members of one are members of the other`}
			: {relation: 'conflict', reason: `${words}: not the same members`};
	}
	const vague = [...a, ...b].find((word) => vagueGroupingByName(word) !== undefined);
	if (vague !== undefined) return {relation: 'compatible', reason: `“${vague}” names no fixed list of members`};
	return {relation: 'compatible', reason: 'more specific'};
}

const isBloc = (key: string): boolean => key.startsWith('bloc:');

function blocName(key: string): string {
	return blocById(key.slice('bloc:'.length))?.name ?? key;
}

/** "eurozone countries" are EU countries, whatever else they are. */
function areNested(a: string, b: string): boolean {
	const [one, other] = [a, b].map((key) => blocMembers(key.slice('bloc:'.length)));
	if (!one || !other || one.length === 0 || other.length === 0) return false;
	return one.every((country) => other.includes(country)) || other.every((country) => one.includes(country));
}

function compareSets(a: Extract<Value, {kind: 'set'}>, b: Extract<Value, {kind: 'set'}>): Verdict {
	const onlyA = a.members.filter((member) => !b.members.includes(member));
	const onlyB = b.members.filter((member) => !a.members.includes(member));
	if (onlyA.length === 0 && onlyB.length === 0)
		return {relation: 'agree', reason: `the same ${a.members.length} members`};
	if ((onlyB.length === 0 && !b.exhaustive) || (onlyA.length === 0 && !a.exhaustive))
		return {relation: 'compatible', reason: 'one list is a sample of the other'};
	if (!a.exhaustive || !b.exhaustive) return {relation: 'compatible', reason: 'a list that does not claim to be whole'};
	return {relation: 'conflict', reason: `${onlyA.length} in one list only, ${onlyB.length} in the other only`};
}
