import type {Context} from 'hono';
import {getCookie} from 'hono/cookie';
import type {ComponentChildren} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {showControls} from '../adapters/reporters/shared/words.ts';
import {type Filters, filtersOf, queryOf} from './filters.ts';
import type {Fields} from './forms.ts';
import {english} from './messages.ts';
import type {PageContext} from './pages/shell.tsx';
import type {Presence} from './presence.ts';
import type {Workspace} from './workspace.ts';

/** What all routes share. */
export interface Room {
	readonly workspace: Workspace;
	/** Under which name decisions are written until the person gives another. */
	readonly person: string;
	readonly presence: Presence;
}

export const personCookie = 'crosscheck-person';

export type Answer = Response | Promise<Response>;

/** What every page needs to know, for the person who asks. */
export function pageContext(context: Context, {workspace, person}: Room, notice?: string): PageContext {
	const {fault, comparing, revision, changes} = workspace.now();
	return {
		messages: english,
		person: getCookie(context, personCookie) ?? person,
		...(notice !== undefined && {notice}),
		...(fault !== undefined && {fault}),
		...(comparing && {comparing}),
		changes,
		query: queryOf(filtersIn(context)),
		revision,
	};
}

/** Answers with a page; texts of articles that would turn or hide what stands around them are written out. */
export function page(context: Context, children: ComponentChildren, status: 200 | 409 | 422 = 200): Answer {
	return context.html(`<!DOCTYPE html>${showControls(renderToString(<>{children}</>))}`, status);
}

export function missing(context: Context): Response {
	return context.text(`${english.notFound}\n`, 404);
}

/** The filters in the address that was asked for. */
export function filtersIn(context: Context): Filters {
	return filtersOf(parametersOf(context));
}

export function parametersOf(context: Context): URLSearchParams {
	return new URL(context.req.url).searchParams;
}

/** The fields of the form that was sent; files are none. */
export async function fieldsOf(context: Context): Promise<Fields> {
	const body = await context.req.parseBody();
	return Object.fromEntries(
		Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}
