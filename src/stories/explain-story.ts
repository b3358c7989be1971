import {sharedTerms} from './event-likeness.ts';
import type {EventProfile} from './profile.ts';
import type {TermKind} from './terms.ts';

/** Names, actions and things that an explanation lists at most. */
const listed = 3;

/** One sentence that says what the articles of a story share. */
export function explainStory(profiles: readonly EventProfile[], joinedByHand: boolean): string {
	if (profiles.length === 1) return 'the only article on its event';
	const shared = termsOfMost(profiles);
	const name = (kinds: readonly TermKind[]): string[] =>
		shared.filter(({kind}) => kinds.includes(kind)).map(({label}) => label);
	const countries = name(['country']);
	const parts = [
		phrase('participants', [...name(['name', 'place']).slice(0, listed), ...countries.slice(0, listed)]),
		phrase('action', name(['action']).slice(0, 1)),
		phrase('subject', name(['thing', 'number']).slice(0, listed)),
		...(countries.length > listed ? [`list of ${countries.length} countries`] : []),
	].filter((part) => part !== '');
	const found = parts.length === 0 ? [] : [`same ${enumerate(parts)}`];
	return [...found, ...(joinedByHand ? ['joined by hand'] : [])].join('; ');
}

function phrase(what: string, labels: readonly string[]): string {
	return labels.length === 0 ? '' : `${what} (${labels.join(', ')})`;
}

function enumerate(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Terms that the first article shares with others, by the weight that the story gives them. */
function termsOfMost(profiles: readonly EventProfile[]): {readonly kind: TermKind; readonly label: string}[] {
	const holders = new Map<string, {count: number; weight: number}>();
	for (const [index, a] of profiles.entries()) {
		const next = profiles[index + 1];
		if (next === undefined) continue;
		for (const {key, weight} of sharedTerms(a, next)) {
			const seen = holders.get(key) ?? {count: 0, weight: 0};
			holders.set(key, {count: seen.count + 1, weight: seen.weight + weight});
		}
	}
	return [...holders]
		.filter(([, {count}]) => count * 2 >= profiles.length - 1)
		.toSorted(([keyA, a], [keyB, b]) => b.weight - a.weight || (keyA < keyB ? -1 : 1))
		.flatMap(([key]) => profiles.find(({terms}) => terms.has(key))?.terms.get(key) ?? []);
}
