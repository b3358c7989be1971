import {copyLink, type Outline} from '../../adapters/reporters/html/outline.ts';
import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import {findingState} from '../../decisions/finding-state.ts';
import type {DecisionThread} from '../../decisions/threads.ts';
import type {Anchor, DecidedFinding} from '../../model/index.ts';
import {eventWords} from '../event-words.ts';
import type {Messages} from '../messages.ts';

/** An article of today with the hash of its text, by which an earlier place is found in it. */
export type HashOf = (article: string) => string | undefined;

interface HistoryProperties {
	readonly threads: readonly DecisionThread[];
	/** The finding as it is today; absent where it is gone. */
	readonly now?: DecidedFinding;
	readonly outline: Outline;
	readonly hashOf: HashOf;
	readonly messages: Messages;
}

/** What people did with a finding, each beside the words of the articles as they were then. */
export function History({threads, now, outline, hashOf, messages}: HistoryProperties) {
	const all = threads.flatMap((thread) =>
		thread.events.map((event) => ({event, isUndone: thread.undone.includes(event.id)})),
	);
	// findings that became one may have been one before
	const events = [...new Map(all.map((one) => [one.event.id, one])).values()];
	return (
		<ol class="history">
			{events.map(({event, isUndone}) => (
				<li>
					{isUndone ? <s>{eventWords(event)}</s> : eventWords(event)}
					{isUndone && ` (${messages.undone})`}
					<p class="then">{capitalised(oneLine(event.finding.message))}</p>
					{(!now || findingState(now) !== findingState(event.finding)) && (
						<Then finding={event.finding} outline={outline} hashOf={hashOf} messages={messages} />
					)}
				</li>
			))}
		</ol>
	);
}

interface ThenProperties extends Pick<HistoryProperties, 'outline' | 'hashOf' | 'messages'> {
	readonly finding: DecidedFinding;
}

/** More are not shown: they say the same. */
const mostPlaces = 12;

/** What the articles said then; a link leads to where an article still says it. */
function Then({finding: {anchors}, outline, hashOf, messages}: ThenProperties) {
	return (
		<details class="then">
			<summary>{messages.asItWas}</summary>
			<ul>
				{anchors.slice(0, mostPlaces).map((anchor) => {
					const place = placeOf(anchor, outline, hashOf);
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

function placeOf({textHash, outlet, start}: Anchor, outline: Outline, hashOf: HashOf): string | undefined {
	const same = outline.report.articles.filter(({id}) => hashOf(id) === textHash);
	const article = same.find((one) => one.outlet === outlet) ?? same[0];
	if (!article) return undefined;
	const line = article.text.slice(0, start).split('\n').length;
	return `${copyLink(outline, article.id)}-${line}`;
}
