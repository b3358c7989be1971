import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {isOnFinding, type DecisionThread} from '../../decisions/threads.ts';
import type {CorrectionEvent, DecisionEvent, NotCompared} from '../../model/index.ts';
import {eventWords} from './finding.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface LeftoversProperties {
	readonly context: PageContext;
	readonly orphans: readonly DecisionThread[];
	/** Those of today, of which one may be the same. */
	readonly findings: readonly ThreadedFinding[];
	readonly lost: readonly CorrectionEvent[];
	readonly notCompared: readonly NotCompared[];
	/** Where the log ended when the page was made. */
	readonly position: string;
}

/** Decisions and corrections that lead nowhere now, and what could not be compared: nothing is lost in silence. */
export function LeftoversPage({context, orphans, findings, lost, notCompared, position}: LeftoversProperties) {
	const {messages} = context;
	return (
		<Shell context={context} title={messages.leftovers} current="leftovers">
			<h1>{messages.leftovers}</h1>
			<section>
				<h2>{messages.orphans}</h2>
				<p>{orphans.length === 0 ? messages.none : messages.orphansWhat}</p>
				{orphans.map((orphan) => (
					<Orphan context={context} orphan={orphan} findings={findings} position={position} />
				))}
			</section>
			<List title={messages.lost} none={messages.none} lines={lost.map(lineOf)} />
			<List
				title={messages.notCompared}
				none={messages.none}
				lines={notCompared.map(({file, article, why}) => `${file ?? article ?? ''}: ${why}`)}
			/>
		</Shell>
	);
}

interface OrphanProperties extends Pick<LeftoversProperties, 'context' | 'findings' | 'position'> {
	readonly orphan: DecisionThread;
}

/** More are not offered. */
const mostOffered = 100;

/** A decision whose finding is gone, and the findings of the same kind that it may be given to. */
function Orphan({context: {messages, visitor}, orphan, findings, position}: OrphanProperties) {
	const {id, finding, verdict} = orphan;
	if (!verdict) return null;
	const {status, by, at, note} = verdict;
	const alike = findings.filter(({decided: {rule, slot}}) => rule === finding.rule || slot === finding.slot);
	return (
		<div class="orphan">
			<p>
				{oneLine(finding.message)}: <b>{status}</b> {oneLine(by)} {at.slice(0, 10)}{' '}
				{note !== undefined && `(${oneLine(note)})`}
			</p>
			{alike.length > 0 && visitor.role !== 'viewer' && (
				<form method="post" action="/carry">
					<input type="hidden" name="thread" value={id} />
					<input type="hidden" name="position" value={position} />
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
			)}
		</div>
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
	return (
		<Shell context={context} title={messages.trail} current="trail">
			<h1>{messages.trail}</h1>
			<p>
				<a href="/trail.jsonl" download>
					decisions.jsonl
				</a>
			</p>
			<List title={messages.history} none={messages.none} lines={events.toReversed().slice(0, mostShown).map(lineOf)} />
			{events.length > mostShown && <p>{messages.earlier(events.length - mostShown)}</p>}
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
