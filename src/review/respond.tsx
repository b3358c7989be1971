import type {Context} from 'hono';
import type {ComponentChildren} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {showControls} from '../adapters/reporters/shared/words.ts';
import type {DecisionEvent} from '../model/index.ts';
import type {Assets} from './assets.ts';
import {type Filters, filtersOf, queryOf} from './filters.ts';
import type {Fields} from './forms.ts';
import type {Messages} from './messages.ts';
import type {PageContext} from './pages/shell.tsx';
import type {People, Personal} from './people.ts';
import type {Presence} from './presence.ts';
import type {Visitor} from './roles.ts';
import {type Shown, shownTo} from './shown.ts';
import type {Workspace} from './workspace.ts';

/** What the routes are told: the language of the pages, who asks, and what is kept for him. */
export interface ReviewEnvironment {
	readonly Variables: {messages: Messages; visitor: Visitor; personal: Personal};
}

export type ReviewContext = Context<ReviewEnvironment>;

/** What all routes share. */
export interface Room {
	readonly workspace: Workspace;
	readonly presence: Presence;
	readonly people: People;
	readonly assets: Assets;
}

export const personCookie = 'crosscheck-person';

export type Answer = Response | Promise<Response>;

/** What every page needs to know, for the person who asks. */
export function pageContext(context: ReviewContext, room: Room, notice?: string): PageContext {
	const messages = context.get('messages');
	const {report, fault, logFault, comparing, revision, changes, isRead, comparedAt, log} = shownIn(context, room);
	return {
		messages,
		assets: {styles: room.assets.styles(report).address, script: room.assets.script.address},
		visitor: context.get('visitor'),
		...(notice !== undefined && {notice}),
		faults: [
			...(fault === undefined ? [] : [messages.fault(fault)]),
			...(logFault === undefined ? [] : [messages.logFault(logFault)]),
			...(log.torn.length === 0 ? [] : [messages.torn(log.torn.length)]),
		],
		...(comparing && {comparing}),
		changes,
		isRead,
		comparedAt,
		people: peopleOf(log.events, context.get('visitor').name),
		query: queryOf(filtersIn(context)),
		revision,
	};
}

function peopleOf(events: readonly DecisionEvent[], person: string): string[] {
	const named = events.flatMap((event) => (event.type === 'assign' ? [event.by, event.to] : [event.by]));
	return [...new Set([person, ...named])].toSorted();
}

/** What is shown to the person who asks. */
export function shownIn(context: ReviewContext, {workspace}: Pick<Room, 'workspace'>): Shown {
	return shownTo(workspace.now(), context.get('personal'));
}

/** Answers with a page; texts of articles that would turn or hide what stands around them are written out. */
export function page(context: ReviewContext, children: ComponentChildren, status: 200 | 404 | 409 | 422 = 200): Answer {
	return context.html(`<!DOCTYPE html>${showControls(renderToString(<>{children}</>))}`, status);
}

export function missing(context: ReviewContext): Response {
	return context.text(`${context.get('messages').noSuchPage}\n`, 404);
}

/** The filters in the address that was asked for. */
export function filtersIn(context: ReviewContext): Filters {
	return filtersOf(parametersOf(context));
}

export function parametersOf(context: ReviewContext): URLSearchParams {
	return new URL(context.req.url).searchParams;
}

/** The fields of the form that was sent; none where what was sent is no form as these pages have them. */
export async function fieldsOf({req}: ReviewContext): Promise<Fields> {
	const type = req.header('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded(?:;|$)/u.test(type)) return {};
	return Object.fromEntries(new URLSearchParams(await req.text()));
}
