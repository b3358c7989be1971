import type {ComponentChildren} from 'preact';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {Decision} from '../../model/index.ts';
import type {Changes} from '../changes.ts';
import type {Messages} from '../messages.ts';
import type {Visitor} from '../roles.ts';
import type {Shown} from '../shown.ts';
import type {CompareProgress} from '../workspace.ts';

/** What every page needs to know. */
export interface PageContext {
	readonly messages: Messages;
	/** The addresses of what every page loads. */
	readonly assets: {readonly styles: string; readonly script: string};
	readonly visitor: Visitor;
	/** One line that tells what became of the last form; announced when the page is shown. */
	readonly notice?: string;
	/** What is wrong with the case or its log, a line each. */
	readonly faults: readonly string[];
	readonly comparing?: CompareProgress;
	/** What has changed since this person looked. */
	readonly changes: Changes;
	readonly isRead: Shown['isRead'];
	/** When the comparison that is shown was done. */
	readonly comparedAt: string;
	/** Who has worked on the case or was given something of it. */
	readonly people: readonly string[];
	/** The filters of the address, with the question mark. */
	readonly query: string;
	/** Grows with each change: a page with an older one tells that there is news. */
	readonly revision: number;
}

interface ShellProperties {
	readonly context: PageContext;
	readonly title: string;
	/** The entry of the navigation that this page is. */
	readonly current: 'queue' | 'changes' | 'corrections' | 'leftovers' | 'trail' | undefined;
	/** The finding that the page shows: who else is at it is told. */
	readonly finding?: string;
	readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Shell({context, title, current, finding, children}: ShellProperties) {
	const {messages, assets, notice, faults, comparing, revision} = context;
	return (
		<html lang={messages.language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{`${title} · crosscheck`}</title>
				<link rel="stylesheet" href={assets.styles} />
				<script type="module" src={assets.script} />
			</head>
			<body class="review" data-revision={revision} data-finding={finding}>
				<a class="skip" href="#content">
					{messages.skip}
				</a>
				<Bar context={context} current={current} />
				<p class="news" role="status" id="news" tabindex={-1}>
					{notice}
				</p>
				<p class="note" id="comparing" hidden={comparing === undefined}>
					{comparing && messages.comparing(comparing.done, comparing.total)}
				</p>
				{faults.map((fault) => (
					<p class="note" role="alert">
						{fault}
					</p>
				))}
				<main id="content" tabindex={-1}>
					{children}
				</main>
				<Keys messages={messages} />
				<datalist id="people">
					{context.people.map((name) => (
						<option value={name} />
					))}
				</datalist>
			</body>
		</html>
	);
}

/** Where one can go, who one is, and the way back. */
function Bar({context: {messages, visitor, query}, current}: Pick<ShellProperties, 'context' | 'current'>) {
	return (
		<header class="bar">
			<nav aria-label="crosscheck">
				<ul>
					<Entry to="/" here={current === 'queue'} words={messages.queue} />
					<Entry to="/changes" here={current === 'changes'} words={messages.changes} />
					<Entry to="/correct" here={current === 'corrections'} words={messages.corrections} />
					<Entry to="/leftovers" here={current === 'leftovers'} words={messages.leftovers} />
					<Entry to="/trail" here={current === 'trail'} words={messages.trail} />
				</ul>
			</nav>
			<Person visitor={visitor} messages={messages} />
			{visitor.role !== 'viewer' && (
				<form method="post" action={`/undo${query}`} id="undo">
					<button>
						{messages.undoMine} <kbd aria-hidden="true">u</kbd>
					</button>
				</form>
			)}
		</header>
	);
}

/** Who one is: an account has its name, anybody else gives one. */
function Person({visitor, messages}: {readonly visitor: Visitor; readonly messages: Messages}) {
	if (visitor.hasAccount) {
		return (
			<form method="post" action="/logout" class="person">
				{messages.person} <b>{visitor.name}</b>, {messages[visitor.role]} <button>{messages.logout}</button>
			</form>
		);
	}
	return (
		<form method="post" action="/person" class="person">
			<label>
				{messages.person} <input name="person" value={visitor.name} required maxlength={80} autocomplete="name" />
			</label>
			<button>{messages.changeName}</button>
		</form>
	);
}

/** The keys that the script heeds; they can be switched off. */
function Keys({messages}: {readonly messages: Messages}) {
	return (
		<footer>
			<details id="keys">
				<summary>{messages.keys}</summary>
				<p>
					<label>
						<input type="checkbox" id="keys-on" checked /> {messages.keysOn}
					</label>
				</p>
				<dl class="keys">
					{messages.keyList.map(([key, what]) => (
						<div>
							<dt>
								<kbd>{key}</kbd>
							</dt>
							<dd>{what}</dd>
						</div>
					))}
				</dl>
			</details>
		</footer>
	);
}

function Entry({to, here, words}: {readonly to: string; readonly here: boolean; readonly words: string}) {
	return (
		<li>
			<a href={to} aria-current={here ? 'page' : undefined}>
				{words}
			</a>
		</li>
	);
}

interface StaleProperties {
	readonly decision: Decision | undefined;
	readonly messages: Messages;
}

/** What was decided and why it is asked again; nothing where it still fits. */
export function Stale({decision, messages}: StaleProperties) {
	if (decision?.stale === undefined) return null;
	const {status, by, at, stale} = decision;
	return (
		<p class="stale">
			{messages.stale(messages.report.statuses[status], oneLine(by), at.slice(0, 10))}: {oneLine(stale)}
		</p>
	);
}
