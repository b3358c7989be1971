import {isServer} from '../archive/open-store.ts';
import {handOver} from '../archive/queue/hand-over.ts';
import {type Article, UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {complain} from './articles.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';

/** Puts articles into an archive and leaves the work on them to `crosscheck worker`. */
export async function queueUp(
	articles: Iterable<Article> | AsyncIterable<Article>,
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<{readonly given: number; readonly added: number}> {
	if (!isServer(textOption(options, 'store') ?? ''))
		throw new UserError('--queue leaves the work to workers, which need --store postgres://USER@HOST/DATABASE');
	if (textOption(options, 'atom') ?? textOption(options, 'webhook'))
		throw new UserError('--queue leaves the work to workers; crosscheck archive tell tells what they change');
	const onFull = async (): Promise<void> =>
		complain('waiting for the workers, which are far behind; crosscheck worker starts one more', io);
	let [given, added] = [0, 0];
	for await (const progress of handOver(articles, store, io.now, {onFull, signal: io.signal}))
		({given, added} = progress);
	return {given, added};
}
