import {Hono} from 'hono';
import type {PersonalStore} from '../ports.ts';
import {type Asset, assetsWith} from './assets.ts';
import {guard, type GuardOptions, isAsset} from './guard.ts';
import type {Messages} from './messages.ts';
import {newsOf} from './news.ts';
import {openPeople} from './people.ts';
import {openPresence} from './presence.ts';
import {missing, type ReviewContext, type ReviewEnvironment, type Room} from './respond.tsx';
import {addDeciding} from './routes/deciding.ts';
import {addCorrecting} from './routes/correcting.tsx';
import {addPersonal} from './routes/personal.ts';
import {addReading} from './routes/reading.tsx';
import type {Workspace} from './workspace.ts';

export interface ReviewOptions extends GuardOptions {
	/** What the pages say of their own, in the language of those who read them. */
	readonly messages: Messages;
	/** The script of the pages; without it they can be read and decided on all the same. */
	readonly script: string;
	/** Told of what went wrong in an answer, which the person is not told. */
	readonly onFault: (error: unknown) => void;
	/** Where it keeps what each person has seen, and his filters; until the server ends where there is none. */
	readonly personal?: PersonalStore;
}

/** The review page of one case, as an application that answers requests. */
export function reviewApp(workspace: Workspace, options: ReviewOptions): Hono<ReviewEnvironment> {
	const app = new Hono<ReviewEnvironment>();
	const people = openPeople(options.personal, options.onFault);
	const assets = assetsWith(options.script);
	const room: Room = {workspace, presence: openPresence(), people, assets};
	app.use(async (context, next) => {
		context.set('messages', options.messages);
		await next();
	});
	app.use(guard(options));
	app.use(async (context, next) => {
		if (!isAsset(context))
			context.set('personal', await people.of(context.get('visitor').name, workspace.now().opened));
		await next();
	});
	addReading(app, room);
	addDeciding(app, room);
	addCorrecting(app, room);
	addPersonal(app, room);
	app.get('/news', (context) => newsOf(context, room, options));
	app.get('/assets/review.css', (context) => asset(context, assets.styles(workspace.now().report), 'text/css'));
	app.get('/assets/review.js', (context) => asset(context, assets.script, 'text/javascript'));
	// Browsers ask for it on their own.
	app.get('/favicon.ico', (context) => context.body(null, 204));
	app.notFound(missing);
	app.onError((error, context) => {
		options.onFault(error);
		return context.text(`${context.get('messages').ownFault}\n`, 500);
	});
	return app;
}

/** What is asked for by the address of another text, or by none, is not kept by the browser. */
function asset(context: ReviewContext, {address, text}: Asset, type: string): Response {
	const isOwn = context.req.url.endsWith(address);
	return context.text(text, 200, {
		'Content-Type': `${type}; charset=utf-8`,
		...(isOwn && {'Cache-Control': 'private, max-age=31536000, immutable'}),
	});
}
