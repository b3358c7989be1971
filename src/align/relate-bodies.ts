import {placeContains} from '../knowledge/places.ts';
import {type Comparison, foldName, type Value} from '../model/index.ts';

type Verdict = Pick<Comparison, 'relation' | 'reason' | 'missing'>;

/** Words that stand in the names of many bodies of one kind. */
const common: ReadonlySet<string> = new Set('the of and for at in university college institute school'.split(' '));

/** How two names of bodies stand: one where they share a word of their own, or one is the other's initials. */
export function compareBodies(a: Value, b: Value): Verdict {
	if (a.kind !== 'name' || b.kind !== 'name') return {relation: 'compatible', reason: 'values of different kinds'};
	if (a.entity === b.entity) return {relation: 'agree', reason: `both say ${a.surface}`};
	const words = `${a.surface} against ${b.surface}`;
	if (mayBeOne(a.surface, b.surface))
		return {relation: 'compatible', reason: `${words}: perhaps two names of one body, or one inside the other`};
	return {relation: 'conflict', reason: words};
}

function mayBeOne(a: string, b: string): boolean {
	const [one, other] = [ownWords(a), ownWords(b)];
	if (one.some((word) => other.includes(word)) || areInitials(a, b) || areInitials(b, a)) return true;
	const [place, otherPlace] = [`place:${one.join(' ')}`, `place:${other.join(' ')}`];
	return placeContains(place, otherPlace) || placeContains(otherPlace, place);
}

/** Bodies that may both have had a part in it. */
export function compareSharers(a: Value, b: Value): Verdict {
	const verdict = compareBodies(a, b);
	return verdict.relation === 'conflict'
		? {relation: 'tension', reason: `${verdict.reason}: perhaps both had a part in it`}
		: verdict;
}

/** Two journals of one house are two: "Lung" and "Lung Letters", not "Heart Journal" and "The European Heart Journal". */
export function compareJournals(a: Value, b: Value): Verdict {
	if (a.kind !== 'name' || b.kind !== 'name') return {relation: 'compatible', reason: 'values of different kinds'};
	const [one, other] = [titleOf(a.surface), titleOf(b.surface)];
	if (one === other) return {relation: 'agree', reason: `both say ${a.surface}`};
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	const rest = long.startsWith(`${short} `) ? long.slice(short.length + 1) : undefined;
	if (
		areInitials(a.surface, b.surface) ||
		areInitials(b.surface, a.surface) ||
		long.endsWith(` ${short}`) ||
		/^(?:of|and|for|the)\b/.test(rest ?? '')
	)
		return {relation: 'compatible', reason: `${a.surface} and ${b.surface}: perhaps two names of one journal`};
	return {relation: 'conflict', reason: `${a.surface} against ${b.surface}`};
}

function titleOf(surface: string): string {
	return foldName(surface).replace(/^the /, '');
}

function ownWords(surface: string): string[] {
	return foldName(surface)
		.split(' ')
		.filter((word) => !common.has(word));
}

/** "PNAS" and "Proceedings of the National Academy of Sciences" */
function areInitials(short: string, long: string): boolean {
	const initials = [...long.matchAll(/\b\p{Lu}/gu)].join('');
	return /^\p{Lu}{2,}$/u.test(short) && (initials.startsWith(short) || initials.endsWith(short));
}
