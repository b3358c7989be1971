import type {Hono} from 'hono';
import {seenAt} from '../changes.ts';
import {filtersOf, queryOf} from '../filters.ts';
import type {View} from '../people.ts';
import {fieldsOf, filtersIn, type ReviewContext, type ReviewEnvironment, type Room} from '../respond.tsx';

/** More would be no help. */
const mostViews = 20;
const longestName = 40;

/** The saved filters of the person who asks; what is no filter in them is left out. */
export function viewsIn(context: ReviewContext): View[] {
	return context
		.get('personal')
		.views.map(({name, query}) => ({name, query: queryOf(filtersOf(new URLSearchParams(query)))}));
}

/** What each person keeps for himself: saved filters, and what he has seen. */
export function addPersonal(app: Hono<ReviewEnvironment>, {people, workspace}: Room): void {
	app.post('/seen', async (context) => {
		const {compared} = await fieldsOf(context);
		const {comparedAt, ...now} = workspace.now();
		const isShown = compared === comparedAt;
		if (isShown) await people.keep(context.get('visitor').name, () => ({seen: seenAt(now, comparedAt)}));
		const {seenNow, seenLater} = context.get('messages');
		const notice = isShown ? seenNow : seenLater;
		return context.redirect(`/changes?${new URLSearchParams({notice}).toString()}`, 303);
	});
	app.post('/views', async (context) => {
		const {deed, name = ''} = await fieldsOf(context);
		const named = name.trim().slice(0, longestName);
		const query = queryOf(filtersIn(context));
		await people.keep(context.get('visitor').name, ({views}) => {
			const others = views.filter((view) => view.name !== named);
			const saved = deed === 'save' && named !== '' ? [{name: named, query}] : [];
			return {views: [...others, ...saved].slice(-mostViews)};
		});
		return context.redirect(`/${query}`, 303);
	});
}
