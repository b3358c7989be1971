import type {Mention} from '../model/index.ts';

/** Of whom an article speaks so often that "the 22-year-old" is nobody else. */
const OFTEN = 3;
const FAR_MORE = 1.5;

/** The person whom an article names and refers to at least one and a half times as often as anybody else; undefined where there is none. */
export function mainPerson(mentions: readonly Mention[]): Mention | undefined {
	const byPerson = new Map<string, Mention[]>();
	for (const mention of mentions) {
		if (mention.type !== 'person') continue;
		const own = byPerson.get(mention.entity);
		if (own) own.push(mention);
		else byPerson.set(mention.entity, [mention]);
	}
	const [most = [], next = []] = [...byPerson.values()].toSorted((a, b) => b.length - a.length);
	return most.length >= OFTEN && most.length >= next.length * FAR_MORE ? most[0] : undefined;
}
