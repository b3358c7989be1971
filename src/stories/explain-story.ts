import type {EventProfile} from './profile.ts';
import type {Term, TermKind} from './terms.ts';

/** Names or things of one kind that an explanation lists at most. */
const listed = 3;
/** Countries named by all from which their number says more than the first of them. */
const manyCountries = 5;

/** One sentence that says what the articles of a story share. */
export function explainStory(profiles: readonly EventProfile[], joinedByHand: boolean): string {
	if (profiles.length === 1) return 'the only article on its event';
	const shared = commonTerms(profiles);
	const countries = shared.filter(({key}) => key.startsWith('country:'));
	const parts = [
		phrase('participants', [...labels(shared, 'name', listed), ...labels(shared, 'country', listed)]),
		phrase('place', labels(shared, 'place', listed)),
		phrase('action', labels(shared, 'action', 1)),
		phrase('subject', labels(shared, 'thing', listed)),
	].filter((part) => part !== '');
	const sentences = [
		...(parts.length === 0 ? [] : [`same ${enumerate(parts)}`]),
		...(countries.length < manyCountries ? [] : [`${countries.length} countries named by most of them`]),
		...(joinedByHand ? ['joined by hand'] : []),
	];
	return sentences.length === 0 ? 'linked one by one, with nothing that most of them share' : sentences.join('; ');
}

function phrase(what: string, names: readonly string[]): string {
	return names.length === 0 ? '' : `${what} (${names.join(', ')})`;
}

function enumerate(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The first labels of one kind; of "Mary Horomanski" and "Horomanski" the first alone. */
function labels(terms: readonly Term[], kind: TermKind, most: number): string[] {
	const found: string[] = [];
	for (const term of terms) {
		if (term.kind !== kind || found.length === most) continue;
		if (!found.some((label) => label.includes(term.label) || term.label.includes(label))) found.push(term.label);
	}
	return found;
}

/** Terms that more than half of the articles use, by their part in what the articles report. */
function commonTerms(profiles: readonly EventProfile[]): Term[] {
	const weights = new Map<string, number[]>();
	for (const {main} of profiles)
		for (const [key, weight] of main) {
			const found = weights.get(key);
			if (found === undefined) weights.set(key, [weight]);
			else found.push(weight);
		}
	return [...weights]
		.filter(([, found]) => found.length * 2 > profiles.length)
		.map(([key, found]) => ({key, weight: found.reduce((sum, weight) => sum + weight, 0) * found.length}))
		.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
		.flatMap(({key}) => profiles.find(({terms}) => terms.has(key))?.terms.get(key) ?? []);
}
