import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import type {DecisionThread} from '../../decisions/threads.ts';
import {leftoverAnchor} from './lists.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface GoneProperties {
	readonly context: PageContext;
	/** What people did with the finding that was asked for. */
	readonly thread?: DecisionThread;
	/** As it was typed into a form on it: nobody types it twice. */
	readonly note?: string;
}

/** In the place of a finding that is not there: it may have changed with its articles. */
export function GonePage({context, thread, note = ''}: GoneProperties) {
	const {messages, query} = context;
	return (
		<Shell context={context} title={messages.goneTitle} current={undefined}>
			<h1>{messages.goneTitle}</h1>
			{thread && <p>{capitalised(oneLine(thread.finding.message))}</p>}
			<p>{messages.notFound}</p>
			<p class="steps">
				<a href={`/${query}`}>{messages.backToQueue}</a>
				<a href="/changes">{messages.changes}</a>
				{thread && <a href={`/leftovers#${leftoverAnchor(thread)}`}>{messages.history}</a>}
			</p>
			{note !== '' && (
				<label class="wide-field">
					{messages.typedNote} <textarea rows={3} readonly value={note} />
				</label>
			)}
		</Shell>
	);
}
