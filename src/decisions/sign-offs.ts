import {createHash} from 'node:crypto';
import type {ArticleMark, DecisionEvent, Report, Story} from '../model/index.ts';
import {markOf} from './mark.ts';
import {standingEvents} from './order.ts';

/** Who signed a story off, when, and with which texts. */
export interface SignOff {
	readonly by: string;
	readonly at: string;
	readonly note?: string;
	readonly articles: readonly ArticleMark[];
	/** Outlets whose articles came, went or changed since. */
	readonly changed: readonly string[];
}

/** The last sign-off of a story, known by any article that it still holds unchanged. */
export function signOffOf(
	story: Story,
	{articles}: Pick<Report, 'articles'>,
	events: readonly DecisionEvent[],
): SignOff | undefined {
	const now = textsOf(story, {articles});
	const last = standingEvents(events).findLast(
		(event) => event.type === 'sign-off' && event.articles.some((mark) => now.some((one) => isSame(one, mark))),
	);
	if (last?.type !== 'sign-off') return undefined;
	const {by, at, note} = last;
	const changed = [
		...now.filter((mark) => !last.articles.some((one) => isSame(one, mark))),
		...last.articles.filter((mark) => !now.some((one) => isSame(one, mark))),
	].map(({outlet}) => outlet);
	return {by, at, ...(note !== undefined && {note}), articles: last.articles, changed: [...new Set(changed)]};
}

/** The texts that a story holds: what a person signs off. */
export function textsOf(story: Pick<Story, 'articles'>, {articles}: Pick<Report, 'articles'>): ArticleMark[] {
	return articles.filter(({id}) => story.articles.includes(id)).map(markOf);
}

/** The same for the same texts, in any order. */
export function textsKey(texts: readonly ArticleMark[]): string {
	const hashes = texts.map(({textHash}) => textHash).toSorted();
	return createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, keyLength);
}

const keyLength = 16;

function isSame(a: ArticleMark, b: ArticleMark): boolean {
	return a.textHash === b.textHash;
}
