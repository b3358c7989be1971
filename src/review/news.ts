import type {Context} from 'hono';
import {streamSSE} from 'hono/streaming';
import type {Workspace} from './workspace.ts';

/** How often a silent connection says that it is alive: proxies and browsers give up later than this. */
const beatMs = 15_000;

/** The number of the present revision as a server-sent event, now and after each change, until the page goes away. */
export function newsOf(context: Context, workspace: Workspace): Response {
	return streamSSE(context, async (stream) => {
		let wake: (() => void) | undefined;
		const unsubscribe = workspace.subscribe(() => wake?.());
		stream.onAbort(() => {
			unsubscribe();
			wake?.();
		});
		while (!stream.aborted) {
			await stream.writeSSE({data: String(workspace.now().revision)});
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, beatMs);
				wake = () => {
					clearTimeout(timer);
					resolve();
				};
			});
		}
	});
}
