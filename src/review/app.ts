import {Hono} from 'hono';
import {stylesFor} from '../adapters/reporters/html/styles.ts';
import type {PersonalStore} from '../ports.ts';
import {guard, type GuardOptions, isAsset} from './guard.ts';
import type {Messages} from './messages.ts';
import {newsOf} from './news.ts';
import {openPeople} from './people.ts';
import {openPresence} from './presence.ts';
import {missing, type ReviewEnvironment, type Room} from './respond.tsx';
import {addDeciding} from './routes/deciding.ts';
import {addCorrecting} from './routes/correcting.tsx';
import {addPersonal} from './routes/personal.ts';
import {addReading} from './routes/reading.tsx';
import {reviewStyles} from './styles.ts';
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
	const room: Room = {workspace, presence: openPresence(), people};
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
	app.get('/assets/review.css', (context) => {
		const widest = Math.max(0, ...workspace.now().report.stories.map(({articles}) => articles.length));
		return context.text(stylesFor(widest) + reviewStyles, 200, {'Content-Type': 'text/css; charset=utf-8'});
	});
	app.get('/assets/review.js', (context) =>
		context.text(options.script, 200, {'Content-Type': 'text/javascript; charset=utf-8'}),
	);
	// Browsers ask for it on their own.
	app.get('/favicon.ico', (context) => context.body(null, 204));
	app.notFound(missing);
	app.onError((error, context) => {
		options.onFault(error);
		return context.text(`${context.get('messages').ownFault}\n`, 500);
	});
	return app;
}
