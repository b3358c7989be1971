import type {Story} from '../../../model/index.ts';
import {type MatrixCell, type MatrixRow, matrixOf, type Standing} from '../shared/matrix.ts';
import {isSettled, type NumberedFinding} from '../shared/numbered.ts';
import type {ReportMessages} from '../shared/report-messages.ts';
import {letterOf} from '../shared/reading-words.ts';
import {oneLine} from '../shared/words.ts';
import {findingLink, findingsOf, type Outline} from './outline.ts';
import {hatches} from './styles.ts';

interface MatrixProperties {
	readonly outline: Outline;
	readonly story: Story;
}

const signs: Readonly<Record<Standing, string>> = {
	conflict: '≠',
	tension: '?',
	'cannot-compare': '∥',
	compatible: '≈',
	agree: '=',
	single: '1',
};

/** With more sources than this the cells hold letters alone, and the readings stand beside the question. */
const mostWordColumns = 5;

/** Rows of questions, columns of sources: a letter and a hatch for each reading, and who is silent. */
export function Matrix({outline, story}: MatrixProperties) {
	const {messages} = outline;
	if (story.questions.length === 0) return <p>{messages.noQuestion}</p>;
	const rows = matrixOf(story);
	const many = story.articles.length > mostWordColumns;
	return (
		<div class={many ? 'wide' : undefined}>
			<h3 id={`${story.id}-matrix`}>{messages.whoSaysWhat}</h3>
			<Filters outline={outline} story={story} rows={rows} />
			<p class="hint">{messages.scrollSideways(story.articles.length)}</p>
			<section class="scroll matrix-page" tabindex={0} aria-label={messages.tableOf(story.id)}>
				<table class={many ? 'matrix many' : 'matrix'}>
					<thead>
						<tr>
							<th scope="col">{many ? messages.questionAndReadings : messages.question}</th>
							{story.articles.map((id) => (
								<th scope="col" class="outlet">
									<span>{outline.outlet(id)}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<Row outline={outline} story={story} row={row} many={many} />
						))}
					</tbody>
				</table>
			</section>
			<Key messages={messages} isCutOff={rows.some(({cells}) => cells.some(({without}) => without === 'cut off'))} />
		</div>
	);
}

interface RowProperties extends MatrixProperties {
	readonly row: MatrixRow;
	readonly many: boolean;
}

function Row({outline, story, row: {question, standing, cells}, many}: RowProperties) {
	const findings = findingsOf(outline, story).filter(({finding}) => finding.questions.includes(question.id));
	const {messages} = outline;
	const settled = settledWords(findings, messages);
	return (
		<tr class={standing}>
			<th scope="row">
				<span class="standing">
					<span aria-hidden="true">{signs[standing]}</span> {messages.standings[standing]}
					{settled && `, ${settled}`}
				</span>{' '}
				{oneLine(question.question)}{' '}
				{findings.map((numbered) => (
					<>
						<a class="number" href={findingLink(outline, numbered)}>
							<span class="unseen">{messages.finding} </span>
							{numbered.number}
						</a>{' '}
					</>
				))}
				{many && (
					<span class="legend">
						{question.readings.map(({text}, index) => (
							<span>
								<b>{letterOf(index)}</b> {oneLine(text)}{' '}
							</span>
						))}
					</span>
				)}
			</th>
			{cells.map((cell) => (
				<Cell messages={messages} cell={cell} texts={many ? [] : question.readings.map(({text}) => oneLine(text))} />
			))}
		</tr>
	);
}

/** How the findings of a row were settled, where nobody need look at it any more: "dismissed". */
function settledWords(findings: readonly NumberedFinding[], messages: ReportMessages): string {
	if (!findings.every(({finding}) => isSettled(finding))) return '';
	const statuses = findings.flatMap(({finding: {decision}}) => (decision ? [messages.statuses[decision.status]] : []));
	return [...new Set(statuses)].join(', ');
}

interface CellProperties {
	readonly messages: ReportMessages;
	readonly cell: MatrixCell;
	/** The words of each reading, where the table has room for them. */
	readonly texts: readonly string[];
}

const classes = {mentioned: 'mentioned', silent: 'silent', 'cut off': 'cut-off'} as const;

function Cell({messages, cell: {readings, without, copied}, texts}: CellProperties) {
	const [first] = readings;
	if (without !== undefined || first === undefined) {
		return (
			<td class={classes[without ?? 'silent']}>
				<span class="unseen">{messages.withouts[without ?? 'silent']}</span>
			</td>
		);
	}
	return (
		<td class={`reading r${first % hatches}${copied ? ' copied' : ''}`}>
			{texts.length === 0 ? (
				<b>{readings.map(letterOf).join(' ')}</b>
			) : (
				readings.map((index) => (
					<span class="words">
						<b>{letterOf(index)}</b> {texts[index]}
					</span>
				))
			)}
			{copied && <span class="unseen"> {messages.sameText}</span>}
		</td>
	);
}

function Filters({outline, story, rows}: MatrixProperties & {readonly rows: readonly MatrixRow[]}) {
	const {messages} = outline;
	const number = (...wanted: Standing[]): number => rows.filter(({standing}) => wanted.includes(standing)).length;
	const choices = [
		{name: 'all', words: messages.all, of: rows.length},
		{name: 'differing', words: messages.differing, of: number('conflict', 'tension')},
		{name: 'unclear', words: messages.cannotCompare, of: number('cannot-compare')},
		{name: 'agreeing', words: messages.agreeing, of: number('agree', 'compatible')},
		{name: 'lone', words: messages.lone, of: number('single')},
	];
	return (
		<div class="filters">
			<fieldset>
				<legend>{messages.questions}</legend>
				{choices.map(({name, words, of}) => (
					<label>
						<input type="radio" name={`${story.id}-show`} class={`show-${name}`} checked={name === 'all'} /> {words} (
						{of})
					</label>
				))}
			</fieldset>
			{story.articles.length > 2 && (
				<fieldset>
					<legend>{messages.sources}</legend>
					{story.articles.map((id, index) => (
						<label>
							<input type="checkbox" class={`column-${index + 1}`} checked /> {outline.outlet(id)}
						</label>
					))}
				</fieldset>
			)}
		</div>
	);
}

function Key({messages, isCutOff}: {readonly messages: ReportMessages; readonly isCutOff: boolean}) {
	return (
		<ul class="key">
			<li>
				<span class="sample reading r0">A</span> <span class="sample reading r1">B</span> {messages.keyReadings}
			</li>
			<li>
				<span class="sample reading r0 copied">A</span> {messages.keyCopied}
			</li>
			<li>
				<span class="sample mentioned" /> {messages.keyMentioned}
			</li>
			<li>
				<span class="sample silent" /> {messages.withouts.silent}
			</li>
			{isCutOff && (
				<li>
					<span class="sample cut-off" /> {messages.keyCutOff}
				</li>
			)}
		</ul>
	);
}
