import type {Hono} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import {filtersOf, queryOf} from './filters.ts';
import {fieldsOf, filtersIn, type ReviewContext, type ReviewEnvironment} from './respond.tsx';

/** Filters that a person gave a name. */
export interface View {
	readonly name: string;
	/** With the question mark. */
	readonly query: string;
}

const viewsCookie = 'crosscheck-views';
const mostViews = 8;
const longestName = 40;
/** Browsers keep cookies of up to 4 KB. */
const mostLetters = 2500;
const yearSeconds = 365 * 24 * 60 * 60;

/** The saved filters of the browser that asks; what is no filter in them is left out. */
export function viewsIn(context: ReviewContext): View[] {
	const kept = new URLSearchParams(getCookie(context, viewsCookie) ?? '');
	return [...kept].map(([name, query]) => ({name, query: queryOf(filtersOf(new URLSearchParams(query)))}));
}

/** Saving and forgetting filters: they stay in the browser. */
export function addViews(app: Hono<ReviewEnvironment>): void {
	app.post('/views', async (context) => {
		const {deed, name = ''} = await fieldsOf(context);
		const named = name.trim().slice(0, longestName);
		const query = queryOf(filtersIn(context));
		const others = viewsIn(context).filter((view) => view.name !== named);
		const views = deed === 'save' && named !== '' ? [...others, {name: named, query}].slice(-mostViews) : others;
		const kept = new URLSearchParams(views.map((view): [string, string] => [view.name, view.query])).toString();
		if (encodeURIComponent(kept).length <= mostLetters)
			setCookie(context, viewsCookie, kept, {httpOnly: true, sameSite: 'Strict', path: '/', maxAge: yearSeconds});
		return context.redirect(`/${query}`, 303);
	});
}
