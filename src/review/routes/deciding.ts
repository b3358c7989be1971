import {randomUUID} from 'node:crypto';
import type {Hono} from 'hono';
import {setCookie} from 'hono/cookie';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {carryEvent, type Deed, deedEvent, rejoinEvents} from '../../decisions/deeds.ts';
import {contentKey, listKey} from '../../decisions/content-key.ts';
import {textsKey, textsOf} from '../../decisions/sign-offs.ts';
import {standingEvents} from '../../decisions/order.ts';
import type {DecisionThread} from '../../decisions/threads.ts';
import type {DecisionEvent} from '../../model/index.ts';
import {findingWith, followerOf} from '../chosen.ts';
import {chosenFindings, queryOf} from '../filters.ts';
import {bulkDeeds, deedOf} from '../forms.ts';
import type {Messages} from '../messages.ts';
import {refusalWords} from '../news-words.ts';
import {Refusal, whyRefused} from '../refusal.ts';
import {refuseDeed, refuseSignOff} from '../roles.ts';
import {refuseRestoring, refuseTakingBack} from '../taking-back.ts';
import {
	type Answer,
	fieldsOf,
	filtersIn,
	personCookie,
	type ReviewContext,
	type ReviewEnvironment,
	type Room,
	shownIn,
} from '../respond.tsx';
import {findingPage, gonePage} from './reading.tsx';

/** All forms. */
export function addDeciding(app: Hono<ReviewEnvironment>, room: Room): void {
	app.post('/f/:id', async (context) => {
		const id = context.req.param('id');
		const one = findingWith(id, room.workspace.now());
		return one ? decide(context, room, one) : gonePage(context, room, id, await fieldsOf(context));
	});
	app.post('/bulk', async (context) => decideAll(context, room));
	app.post('/carry', async (context) => carryOver(context, room));
	app.post('/rejoin', async (context) => rejoin(context, room));
	app.post('/sign-off', async (context) => signOff(context, room));
	app.post('/undo', async (context) => undoLast(context, room));
	app.post('/person', async (context) => {
		const name = (await fieldsOf(context))['person']?.trim().slice(0, longestName) ?? '';
		if (name !== '' && !context.get('visitor').hasAccount)
			setCookie(context, personCookie, name, {httpOnly: true, sameSite: 'Strict', path: '/'});
		return context.redirect('/', 303);
	});
}

const longestName = 80;

async function decide(context: ReviewContext, room: Room, one: ThreadedFinding): Promise<Response> {
	const {workspace} = room;
	const messages = context.get('messages');
	const fields = await fieldsOf(context);
	try {
		const {deed, said} = deedOf(fields);
		const visitor = context.get('visitor');
		refuseDeed(deed, visitor, one.finding);
		if (closing.has(deed) && (fields['seen'] ?? contentKey(one.decided)) !== contentKey(one.decided))
			return await findingPage(context, room, one, {notice: messages.changedSince, fields, status: 409});
		refuseUseless(deed, one);
		const content = deedEvent(deed, said, one, visitor.name);
		if (content.type === 'undo') refuseRestoring([content.event], one.threads, visitor);
		const result = await workspace.record([content], fields['position']);
		if (result.appended) return context.redirect(nextAddress(context, room, one, deed), 303);
		const after = findingWith(one.finding.id, workspace.now()) ?? one;
		const notice = refusalWords(result.others, messages);
		return await findingPage(context, room, after, {notice, fields, status: 409});
	} catch (error) {
		return findingPage(context, room, one, {notice: whyRefused(error, messages), fields, status: 422});
	}
}

async function decideAll(context: ReviewContext, room: Room): Promise<Response> {
	const {workspace} = room;
	const messages = context.get('messages');
	const fields = await fieldsOf(context);
	const filters = filtersIn(context);
	const back = (notice: string): Answer => context.redirect(`/${queryOf(filters, {notice})}`, 303);
	const chosen = chosenFindings(shownIn(context, room), filters);
	if (listKey(chosen) !== fields['list']) return back(messages.changedMeanwhile);
	return told(messages, back, async () => {
		const {deed, said} = deedOf(fields, bulkDeeds);
		const visitor = context.get('visitor');
		for (const one of chosen) {
			refuseDeed(deed, visitor, one.finding);
			refuseUseless(deed, one);
		}
		const batch = randomUUID();
		const events = chosen.map((one) => ({...deedEvent(deed, said, one, visitor.name), batch}));
		const result = await workspace.record(events, fields['position']);
		return result.appended ? messages.bulkDone(messages[deed], chosen.length) : refusalWords(result.others, messages);
	});
}

/** A Refusal where there is nothing to stand by or to take back. */
function refuseUseless(deed: Deed, {finding, threads}: ThreadedFinding): void {
	if (deed === 'affirm' && !finding.decision) throw new Refusal((messages) => messages.needsDecision);
	const isTouched = threads.some(({events, undone}) => events.length > undone.length);
	if (deed === 'undo' && !isTouched) throw new Refusal((messages) => messages.needsDeed);
}

/** Gives a decision whose finding is gone to one of today. */
async function carryOver(context: ReviewContext, room: Room): Promise<Response> {
	const {workspace} = room;
	const messages = context.get('messages');
	const {thread, finding, position} = await fieldsOf(context);
	const orphan = workspace.now().orphans.find(({id}) => id === thread);
	const one = findingWith(finding ?? '', workspace.now());
	const back = toLeftovers(context);
	if (!orphan || !one) return back(messages.goneMeanwhile);
	return told(messages, back, async () => {
		const visitor = context.get('visitor');
		const event = carryEvent(orphan, one, visitor.name);
		if (event.type === 'resolve') refuseDeed('resolve', visitor, one.finding);
		else refuseDeed('reopen', visitor, one.finding);
		const result = await workspace.record([event], position);
		return result.appended ? messages.carriedOver : refusalWords(result.others, messages);
	});
}

/** Takes back that somebody parted the sources of a finding as different events. */
async function rejoin(context: ReviewContext, room: Room): Promise<Response> {
	const {workspace} = room;
	const messages = context.get('messages');
	const {thread, position} = await fieldsOf(context);
	const parted = workspace.now().parted.find(({id}) => id === thread);
	const back = toLeftovers(context);
	const decision = parted?.verdict;
	if (!parted || !decision) return back(messages.goneMeanwhile);
	return told(messages, back, async () => {
		const visitor = context.get('visitor');
		refuseDeed('undo', visitor, {decision});
		const undos = rejoinEvents(parted, visitor.name);
		refuseRestoring(
			undos.map(({event}) => event),
			[parted],
			visitor,
		);
		const result = await workspace.record(undos, position);
		return result.appended ? messages.rejoined : refusalWords(result.others, messages);
	});
}

/** Writes down that an editor has gone through a story, with the texts that he saw. */
async function signOff(context: ReviewContext, {workspace}: Room): Promise<Response> {
	const messages = context.get('messages');
	const {article = '', texts, note = ''} = await fieldsOf(context);
	const {report} = workspace.now();
	const story = report.stories.find(({articles}) => articles.includes(article));
	const articles = story ? textsOf(story, report) : [];
	const query = (notice: string): string => queryOf(filtersIn(context), {article, notice});
	const back = (notice: string): Answer => context.redirect(`${story ? '/s' : '/'}${query(notice)}`, 303);
	if (textsKey(articles) !== texts) return back(messages.storyChanged);
	return told(messages, back, async () => {
		const visitor = context.get('visitor');
		refuseSignOff(visitor);
		const said = {by: visitor.name, ...(note.trim() !== '' && {note: note.trim()})};
		await workspace.record([{...said, type: 'sign-off', articles}]);
		return messages.signedNow;
	});
}

/** Leads on with what became of a form, or with why it was refused. */
async function told(
	messages: Messages,
	back: (notice: string) => Answer,
	work: () => Promise<string>,
): Promise<Response> {
	try {
		return await back(await work());
	} catch (error) {
		return back(whyRefused(error, messages));
	}
}

function toLeftovers(context: ReviewContext): (notice: string) => Answer {
	return (notice) => context.redirect(`/leftovers?${new URLSearchParams({notice}).toString()}`, 303);
}

/**
 * Takes back what this person did last and has not taken back yet, a bulk action as one; again and again, as far as the log goes.
 * Leads to the finding that it was done with.
 */
async function undoLast(context: ReviewContext, room: Room): Promise<Response> {
	const {workspace} = room;
	const messages = context.get('messages');
	const visitor = context.get('visitor');
	const {name: person} = visitor;
	const {events} = workspace.now().log;
	const own = standingEvents(events).filter(({by}) => by === person);
	const last = own.at(-1);
	const one = last && workspace.now().findings.find(({threads}) => threads.some((thread) => holds(thread, last)));
	const path = one && last.batch === undefined ? `/f/${one.finding.id}` : '/';
	const back = (notice: string): Answer => context.redirect(`${path}${queryOf(filtersIn(context), {notice})}`, 303);
	if (!last) return back(messages.nothingToUndo);
	const together = last.batch === undefined ? [last] : own.filter(({batch}) => batch === last.batch);
	return told(messages, back, async () => {
		refuseTakingBack(together, visitor, workspace.now());
		const undos = together.map(({id}) => ({by: person, type: 'undo' as const, event: id}));
		const result = await workspace.record(undos);
		return result.appended ? messages.takenBack(together.length) : refusalWords(result.others, messages);
	});
}

function holds({events}: DecisionThread, {id}: DecisionEvent): boolean {
	return events.some((event) => event.id === id);
}

/** With these a person is done with the finding, and goes on to the next. */
const closing: ReadonlySet<Deed> = new Set<Deed>(['confirm', 'dismiss', 'resolve', 'affirm']);

function nextAddress(context: ReviewContext, room: Room, one: ThreadedFinding, deed: Deed): string {
	const filters = filtersIn(context);
	const snapshot = shownIn(context, room);
	const next = closing.has(deed) ? followerOf(one, chosenFindings(snapshot, filters), snapshot) : one.finding.id;
	return next === undefined ? `/${queryOf(filters)}` : `/f/${next}${queryOf(filters)}`;
}
