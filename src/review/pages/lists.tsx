import type {ComponentChildren} from 'preact';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import type {DecisionThread} from '../../decisions/threads.ts';
import type {DecisionEvent} from '../../model/index.ts';
import {lineOf} from '../event-words.ts';
import type {Snapshot} from '../workspace.ts';
import {PositionField} from './form-parts.tsx';
import {History} from './history.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface LeftoversProperties {
	readonly context: PageContext;
	readonly snapshot: Snapshot;
	readonly outline: Outline;
}

/** Decisions, talk and corrections that lead nowhere now, and what could not be compared: nothing is lost in silence. */
export function LeftoversPage(properties: LeftoversProperties) {
	const {context, snapshot} = properties;
	const {messages} = context;
	const {orphans, talk, parted, lost, report} = snapshot;
	return (
		<Shell context={context} title={messages.leftovers} current="leftovers">
			<h1>{messages.leftovers}</h1>
			<section>
				<h2>{messages.orphans}</h2>
				<p>{orphans.length === 0 ? messages.none : messages.orphansWhat}</p>
				{orphans.map((thread) => (
					<Leftover {...properties} thread={thread}>
						<CarryOver {...properties} thread={thread} />
					</Leftover>
				))}
			</section>
			{talk.length > 0 && (
				<section>
					<h2>{messages.talk}</h2>
					{talk.map((thread) => (
						<Leftover {...properties} thread={thread} />
					))}
				</section>
			)}
			{parted.length > 0 && (
				<section>
					<h2>{messages.parted}</h2>
					<p>{messages.partedWhat}</p>
					{parted.map((thread) => (
						<Leftover {...properties} thread={thread}>
							<TakeBack {...properties} thread={thread} />
						</Leftover>
					))}
				</section>
			)}
			<List title={messages.lost} none={messages.none} lines={lost.map((event) => lineOf(event, messages))} />
			<List
				title={messages.notCompared}
				none={messages.none}
				lines={report.notCompared.map(({file, article, why}) => `${file ?? article ?? ''}: ${why}`)}
			/>
		</Shell>
	);
}

interface ThreadProperties extends LeftoversProperties {
	readonly thread: DecisionThread;
}

/** The element id of what was done with a finding that is gone. */
export function leftoverAnchor({id}: DecisionThread): string {
	return `thread-${id}`;
}

/** A finding that is gone, with what was done with it. */
function Leftover({
	context: {messages},
	thread,
	outline,
	snapshot: {undecided},
	children,
}: ThreadProperties & {readonly children?: ComponentChildren}) {
	const {finding, verdict} = thread;
	return (
		<article class="leftover" id={leftoverAnchor(thread)}>
			<h3>{capitalised(oneLine(finding.message))}</h3>
			{verdict && (
				<p class="kind">
					<b>{messages.report.statuses[verdict.status]}</b> · {oneLine(verdict.by)} · {verdict.at.slice(0, 10)}
					{verdict.reason !== undefined && ` · ${messages.report.reasons[verdict.reason]}`}
				</p>
			)}
			{verdict?.note !== undefined && <p>{oneLine(verdict.note)}</p>}
			{children}
			<details open={!verdict}>
				<summary>{messages.history}</summary>
				<History threads={[thread]} outline={outline} marks={undecided.marks} messages={messages} />
			</details>
		</article>
	);
}

/** More are not offered. */
const mostOffered = 100;

/** The findings of the same kind that a decision may be given to. */
function CarryOver({context: {messages, visitor}, thread: {id, finding}, snapshot: {findings, log}}: ThreadProperties) {
	const alike = findings.filter((one) => isAlike(one, finding));
	if (alike.length === 0 || visitor.role === 'viewer') return null;
	return (
		<form method="post" action="/carry">
			<input type="hidden" name="thread" value={id} />
			<PositionField position={log.position} />
			<label>
				{messages.sameAs}{' '}
				<select name="finding" required>
					<option value="" />
					{alike.slice(0, mostOffered).map(({finding: {id: other, message}}) => (
						<option value={other}>{oneLine(message)}</option>
					))}
				</select>
			</label>{' '}
			<button>{messages.carryOver}</button>
		</form>
	);
}

function isAlike({decided: {rule, slot}}: ThreadedFinding, finding: DecisionThread['finding']): boolean {
	return rule === finding.rule || slot === finding.slot;
}

function TakeBack({context: {messages, visitor}, thread: {id}, snapshot: {log}}: ThreadProperties) {
	if (visitor.role === 'viewer') return null;
	return (
		<form method="post" action="/rejoin">
			<input type="hidden" name="thread" value={id} />
			<PositionField position={log.position} />
			<button>{messages.takeBack}</button>
		</form>
	);
}

interface TrailProperties {
	readonly context: PageContext;
	/** In order of time. */
	readonly events: readonly DecisionEvent[];
}

/** Events on the page: the file has all. */
const mostShown = 500;

/** What anybody did, the latest first. */
export function TrailPage({context, events}: TrailProperties) {
	const {messages} = context;
	const byId = new Map(events.map((event) => [event.id, event]));
	const latest = events.toReversed().slice(0, mostShown);
	return (
		<Shell context={context} title={messages.trail} current="trail">
			<h1>{messages.trail}</h1>
			<p>
				<a href="/trail.jsonl" download>
					decisions.jsonl
				</a>
			</p>
			<List
				title={messages.history}
				none={messages.none}
				lines={latest.map((event) => lineOf(event, messages, byId))}
			/>
			{events.length > mostShown && <p>{messages.earlier(events.length - mostShown)}</p>}
		</Shell>
	);
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
