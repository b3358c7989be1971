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
	const now = articles.filter(({id}) => story.articles.includes(id)).map(markOf);
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

function isSame(a: ArticleMark, b: ArticleMark): boolean {
	return a.textHash === b.textHash;
}
