import {copyLink, type Outline} from '../../adapters/reporters/html/outline.ts';
import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import {contentKey} from '../../decisions/content-key.ts';
import {successorOf} from '../../decisions/changes.ts';
import type {ArticleMarks} from '../../decisions/mark.ts';
import type {DecisionThread} from '../../decisions/threads.ts';
import type {Anchor, DecidedFinding} from '../../model/index.ts';
import {eventWords} from '../event-words.ts';
import type {Messages} from '../messages.ts';

interface HistoryProperties {
	readonly threads: readonly DecisionThread[];
	/** The finding as it is today; absent where it is gone. */
	readonly now?: DecidedFinding;
	readonly outline: Outline;
	/** By what an earlier place is found in the articles of today. */
	readonly marks: ArticleMarks;
	readonly messages: Messages;
}

/** What people did with a finding, each beside the words of the articles as they were then. */
export function History({threads, now, outline, marks, messages}: HistoryProperties) {
	const all = threads.flatMap((thread) =>
		thread.events.map((event) => ({event, isUndone: thread.undone.includes(event.id)})),
	);
	// findings that became one may have been one before
	const events = [...new Map(all.map((one) => [one.event.id, one])).values()];
	return (
		<ol class="history">
			{events.map(({event, isUndone}) => (
				<li>
					{isUndone ? <s>{eventWords(event, messages)}</s> : eventWords(event, messages)}
					{isUndone && ` (${messages.undone})`}
					<p class="then">{capitalised(oneLine(event.finding.message))}</p>
					{(!now || contentKey(now) !== contentKey(event.finding)) && (
						<Then finding={event.finding} outline={outline} marks={marks} messages={messages} />
					)}
				</li>
			))}
		</ol>
	);
}

interface ThenProperties extends Pick<HistoryProperties, 'outline' | 'marks' | 'messages'> {
	readonly finding: DecidedFinding;
}

/** More are not shown: they say the same. */
const mostPlaces = 12;

/** What the articles said then; a link leads to where an article still says it. */
function Then({finding: {anchors}, outline, marks, messages}: ThenProperties) {
	return (
		<details class="then">
			<summary>{messages.asItWas}</summary>
			<ul>
				{anchors.slice(0, mostPlaces).map((anchor) => {
					const place = placeOf(anchor, outline, marks);
					const quote = `“${oneLine(anchor.quote)}”`;
					return (
						<li>
							{oneLine(anchor.outlet)}: {place === undefined ? quote : <a href={place}>{quote}</a>}{' '}
							{place === undefined && `(${messages.editedSince})`}
						</li>
					);
				})}
			</ul>
		</details>
	);
}

function placeOf(anchor: Anchor, outline: Outline, marks: ArticleMarks): string | undefined {
	const {textHash, start} = anchor;
	const same = [...marks].filter(([, mark]) => mark.textHash === textHash);
	const successor = successorOf(
		anchor,
		same.map(([, mark]) => mark),
	);
	const article = outline.article(same.find(([, mark]) => mark === successor)?.[0] ?? '');
	if (!article) return undefined;
	const line = article.text.slice(0, start).split('\n').length;
	return `${copyLink(outline, article.id)}-${line}`;
}
