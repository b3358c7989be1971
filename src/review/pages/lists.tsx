import {oneLine} from '../../adapters/reporters/shared/words.ts';
import {isOnFinding, type DecisionThread} from '../../decisions/threads.ts';
import type {CorrectionEvent, DecisionEvent, NotCompared} from '../../model/index.ts';
import {eventWords} from './finding.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface LeftoversProperties {
	readonly context: PageContext;
	readonly orphans: readonly DecisionThread[];
	readonly lost: readonly CorrectionEvent[];
	readonly notCompared: readonly NotCompared[];
}

/** Decisions and corrections that lead nowhere now, and what could not be compared: nothing is lost in silence. */
export function LeftoversPage({context, orphans, lost, notCompared}: LeftoversProperties) {
	const {messages} = context;
	return (
		<Shell context={context} title={messages.leftovers} current="leftovers">
			<h1>{messages.leftovers}</h1>
			<List
				title={messages.orphans}
				none={messages.none}
				lines={orphans.map(
					({finding, verdict}) =>
						`${finding.message}: ${verdict?.status ?? ''} (${verdict?.by ?? ''}, ${verdict?.at ?? ''})`,
				)}
			/>
			<List title={messages.lost} none={messages.none} lines={lost.map(lineOf)} />
			<List
				title={messages.notCompared}
				none={messages.none}
				lines={notCompared.map(({file, article, why}) => `${file ?? article ?? ''}: ${why}`)}
			/>
		</Shell>
	);
}

interface TrailProperties {
	readonly context: PageContext;
	/** In order of time. */
	readonly events: readonly DecisionEvent[];
}

/** All that anybody did, the latest first. */
export function TrailPage({context, events}: TrailProperties) {
	const {messages} = context;
	return (
		<Shell context={context} title={messages.trail} current="trail">
			<h1>{messages.trail}</h1>
			<p>
				<a href="/trail.jsonl" download>
					decisions.jsonl
				</a>
			</p>
			<List title={messages.history} none={messages.none} lines={events.toReversed().map(lineOf)} />
		</Shell>
	);
}

/** An event in one line, whatever it is. */
export function lineOf(event: DecisionEvent): string {
	if (isOnFinding(event)) return `${eventWords(event)} · ${event.finding.message}`;
	const {at, by, type, note, id: _id, ...what} = event;
	return `${at.slice(0, 16).replace('T', ' ')} ${by}: ${type} ${JSON.stringify(what)}${note === undefined ? '' : `: ${note}`}`;
}

function List({
	title,
	none,
	lines,
}: {
	readonly title: string;
	readonly none: string;
	readonly lines: readonly string[];
}) {
	return (
		<section>
			<h2>{title}</h2>
			{lines.length === 0 ? (
				<p>{none}</p>
			) : (
				<ul>
					{lines.map((line) => (
						<li>{oneLine(line)}</li>
					))}
				</ul>
			)}
		</section>
	);
}
