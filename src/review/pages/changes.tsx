import type {ComponentChild} from 'preact';
import {askedWords} from '../../adapters/reporters/shared/asked.ts';
import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {isSame} from '../changes.ts';
import {momentOf} from '../moment.ts';
import {articleLines} from '../news-words.ts';
import {type PageContext, Shell} from './shell.tsx';

interface ChangesProperties {
	readonly context: PageContext;
	readonly findings: readonly ThreadedFinding[];
}

/** What later comparisons found otherwise than the one that this person has seen. */
export function ChangesPage({context, findings}: ChangesProperties) {
	const {messages, changes, comparedAt} = context;
	const {since, fresh, changed, gone} = changes;
	const freshOnes = findings.filter(({decided}) => fresh.has(decided));
	const changedOnes = findings.filter(({decided}) => changed.has(decided));
	const moment = momentOf(since, messages);
	return (
		<Shell context={context} title={messages.changes} current="changes">
			<h1>{messages.changes}</h1>
			<p>{isSame(changes) ? messages.noChanges(moment) : messages.since(moment)}</p>
			<Lines title={messages.articleChanges} lines={articleLines(changes, messages)} />
			<Lines title={messages.freshFindings} lines={freshOnes.map(linkTo)} />
			<Lines
				title={messages.changedFindings}
				lines={changedOnes.map((one) => (
					<>
						{linkTo(one)}: {oneLine((changed.get(one.decided) ?? []).join('; '))}
					</>
				))}
			/>
			<Lines title={messages.goneFindings} lines={gone.map(({message}) => capitalised(oneLine(message)))} />
			{!isSame(changes) && (
				<form method="post" action="/seen">
					<input type="hidden" name="compared" value={comparedAt} />
					<button>{messages.seenAll}</button>
				</form>
			)}
		</Shell>
	);
}

function linkTo({finding, story}: ThreadedFinding) {
	return (
		<a href={`/f/${finding.id}`}>
			{capitalised(oneLine(finding.message))}
			{askedWords(finding, story)}
		</a>
	);
}

function Lines({title, lines}: {readonly title: string; readonly lines: readonly ComponentChild[]}) {
	if (lines.length === 0) return null;
	return (
		<section>
			<h2>{title}</h2>
			<ul>
				{lines.map((line) => (
					<li>{line}</li>
				))}
			</ul>
		</section>
	);
}
