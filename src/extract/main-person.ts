import type {Mention} from '../model/index.ts';

/** Of whom an article speaks so often that "the 22-year-old" is nobody else. */
const OFTEN = 3;
const FAR_MORE = 1.5;

/**
 * The person whom an article names and refers to at least one and a half times as often as anybody else, or does so but for the
 * nouns for what people are there for ("the judge"); undefined where there is none.
 */
export function mainPerson(mentions: readonly Mention[]): Mention | undefined {
	const people = mentions.filter(({type}) => type === 'person');
	const [most = [], next = []] = byFrequency(people);
	if (isFarMore(most, next)) return most[0];
	const [named = [], other = []] = byFrequency(people.filter(({via}) => via !== 'noun'));
	const isMost = most.length > next.length && most[0]?.entity === named[0]?.entity;
	return isMost && isFarMore(named, other) ? most[0] : undefined;
}

function isFarMore(most: readonly Mention[], next: readonly Mention[]): boolean {
	return most.length >= OFTEN && most.length >= next.length * FAR_MORE;
}

/** The mentions of each person, the most mentioned first. */
function byFrequency(mentions: readonly Mention[]): Mention[][] {
	const byPerson = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const own = byPerson.get(mention.entity);
		if (own) own.push(mention);
		else byPerson.set(mention.entity, [mention]);
	}
	return [...byPerson.values()].toSorted((a, b) => b.length - a.length);
}
