import {count} from '../adapters/reporters/shared/words.ts';
import {UserError} from '../model/index.ts';
import {complain} from './articles.ts';
import {compareOpen, openCase} from './desk.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions} from './options.ts';

/** Takes out of the log what leads nowhere any more: decisions without a finding, corrections without a place, torn lines. */
export async function prune(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const {orphans, talk, lost, log, store, articles} = await compareOpen(
		await openCase(words.length === 0 ? ['.'] : words, options, io),
		options,
		io,
	);
	// Without articles every decision is an orphan.
	if (articles.articles.length === 0) throw new UserError('no article to read; name the folder of the case');
	const threads = [...orphans, ...talk];
	const gone = new Set([...threads.flatMap(({events}) => events.map(({id}) => id)), ...lost.map(({id}) => id)]);
	const kept = log.events.filter((event) => !gone.has(event.id) && !(event.type === 'undo' && gone.has(event.event)));
	const what = [
		count(orphans.length, 'decision without a finding', 'decisions without a finding'),
		...(talk.length > 0 ? [count(talk.length, 'comment without a finding', 'comments without a finding')] : []),
		count(lost.length, 'correction without a place', 'corrections without a place'),
		count(log.torn.length, 'torn line'),
	].join(', ');
	if (flagOption(options, 'dry-run')) {
		await complain(`would take out of ${store.name}: ${what}`, io);
		return 0;
	}
	if (kept.length < log.events.length || log.torn.length > 0) {
		const result = await store.replace(kept, log.position);
		if (!result.appended) throw new UserError(`${store.name}: somebody has added to it meanwhile; run prune again`);
	}
	await complain(`took out of ${store.name}: ${what}`, io);
	return 0;
}
