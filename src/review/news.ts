import {streamSSE} from 'hono/streaming';
import {findingWith} from './chosen.ts';
import type {Door} from './door.tsx';
import type {Messages} from './messages.ts';
import {newsWords} from './news-words.ts';
import {othersAt} from './presence.ts';
import {type ReviewContext, type Room} from './respond.tsx';
import {type Shown, shownTo} from './shown.ts';

/** How often a silent connection says that it is alive: proxies and browsers give up later than this. */
const beatMs = 15_000;
/** A comparison takes many steps; no page is told of more in a second than a person can read. */
const restMs = 200;

interface NewsOptions {
	/** Who is not let in any more is told nothing more. */
	readonly door: Door;
	/** Told of what went wrong. */
	readonly onFault: (error: unknown) => void;
}

/**
 * What a page that is open should know, as server-sent events, now and after each change, until it goes away or its person is
 * no longer let in. While it is connected, its person counts as being at the finding that `?f=` names. A page that reads slowly
 * is told the latest only.
 */
export function newsOf(context: ReviewContext, room: Room, {door, onFault}: NewsOptions): Response {
	// Nobody would end a stream that has no body.
	if (context.req.method === 'HEAD') return context.body(null, 200, {'Content-Type': 'text/event-stream'});
	// nginx would keep the news until it has a few kilobytes of them
	context.header('X-Accel-Buffering', 'no');
	const {workspace, presence, people} = room;
	const {name: person} = context.get('visitor');
	const messages = context.get('messages');
	const identity = findingWith(context.req.query('f') ?? '', workspace.now())?.finding.identity;
	const shownNow = async (): Promise<Shown> => {
		const snapshot = workspace.now();
		return shownTo(snapshot, await people.of(person, snapshot.opened));
	};
	return streamSSE(context, async (stream) => {
		let wake: (() => void) | undefined;
		let isBehind = true;
		const onChange = (): void => {
			isBehind = true;
			wake?.();
		};
		const leave = identity === undefined ? undefined : presence.enter(identity, person);
		const unsubscribe = [workspace.subscribe(onChange), presence.subscribe(onChange)];
		const leaveAll = (): void => {
			for (const done of unsubscribe) done();
			leave?.();
		};
		stream.onAbort(() => {
			leaveAll();
			wake?.();
		});
		try {
			while (!stream.aborted && (await door.visitor(context))) {
				isBehind = false;
				await stream.writeSSE({data: JSON.stringify(newsFor({room, identity, person, messages}, await shownNow()))});
				await stream.sleep(restMs);
				await new Promise<void>((resolve) => {
					const timer = setTimeout(resolve, isBehind || stream.aborted ? 0 : beatMs);
					wake = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
		} catch (error) {
			onFault(error);
		} finally {
			leaveAll();
		}
	});
}

/** What the script of a page is told: all words come from the catalogue here. */
interface News {
	readonly revision: number;
	readonly news: string;
	/** How far a comparison has come; empty where there is none. */
	readonly comparing: string;
	/** Who else is at the finding; empty where nobody is. */
	readonly here: string;
}

interface Reader {
	readonly room: Room;
	/** The identity of the finding that he has open. */
	readonly identity: string | undefined;
	readonly person: string;
	readonly messages: Messages;
}

function newsFor({room, identity, person, messages}: Reader, shown: Shown): News {
	const {revision, comparing} = shown;
	const others = identity === undefined ? [] : othersAt(room, identity, person);
	return {
		revision,
		news: messages.news(newsWords(shown, messages)),
		comparing: comparing ? messages.comparing(comparing.done, comparing.total) : '',
		here: others.length === 0 ? '' : messages.reviewedBy(others.join(', ')),
	};
}
