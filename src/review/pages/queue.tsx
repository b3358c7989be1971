import {askedWords} from '../../adapters/reporters/shared/asked.ts';
import {capitalised, oneLine} from '../../adapters/reporters/shared/words.ts';
import {isOpen} from '../../adapters/reporters/shared/numbered.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {detectionOf, isSame} from '../changes.ts';
import {assigneeOf, type FilterName, type Filters, queryOf} from '../filters.ts';
import type {Messages} from '../messages.ts';
import {momentOf} from '../moment.ts';
import {articleWords} from '../news-words.ts';
import type {View} from '../people.ts';
import {Bulk} from './bulk.tsx';
import {type PageContext, Shell, Stale} from './shell.tsx';

/** The values that each filter offers. */
export type Choices = Readonly<Record<Exclude<FilterName, 'text'>, readonly Choice[]>>;

interface Choice {
	readonly value: string;
	readonly words: string;
}

interface QueueProperties {
	readonly context: PageContext;
	readonly filters: Filters;
	readonly choices: Choices;
	readonly chosen: readonly ThreadedFinding[];
	/** From 0. */
	readonly page: number;
	readonly total: number;
	readonly views: readonly View[];
	readonly formats: readonly string[];
	readonly position: string;
}

/** Findings on one page: more would make the first screen slow. */
const perPage = 50;

/** What waits for a person, and the filters that choose of it. */
export function QueuePage(properties: QueueProperties) {
	const {context, filters, choices, chosen, page, total, formats} = properties;
	const {messages} = context;
	const shown = chosen.slice(page * perPage, (page + 1) * perPage);
	return (
		<Shell context={context} title={messages.queue} current="queue">
			<h1>{messages.queue}</h1>
			<FilterForm filters={filters} choices={choices} messages={messages} />
			<Views views={properties.views} filters={filters} messages={messages} />
			<ChangesNote context={context} />
			<p class="counts">{messages.shown(chosen.length, total)}</p>
			{shown.length === 0 && <p>{messages.noneLeft}</p>}
			<ol class="queue" start={page * perPage + 1}>
				{shown.map((one) => (
					<Entry one={one} filters={filters} context={context} isOfMany={choices.story.length > 1} />
				))}
			</ol>
			<Pages filters={filters} page={page} chosen={chosen.length} messages={messages} />
			{chosen.length > 0 && context.visitor.role !== 'viewer' && <Bulk {...properties} />}
			<p class="formats">
				{messages.export}{' '}
				{formats.map((format) => (
					<>
						<a href={`/export/${format}${queryOf(filters)}`} download>
							{format}
						</a>{' '}
					</>
				))}
			</p>
		</Shell>
	);
}

interface ViewsProperties extends Pick<QueueProperties, 'views' | 'filters'> {
	readonly messages: Messages;
}

/** Filters that this person has given a name. */
function Views({views, filters, messages}: ViewsProperties) {
	if (views.length === 0 && queryOf(filters) === '') return null;
	return (
		<ul class="views" aria-label={messages.views}>
			{views.map(({name, query}) => (
				<li>
					<form method="post" action="/views">
						<a href={`/${query}`}>{name}</a>
						<input type="hidden" name="name" value={name} />
						<button name="deed" value="remove" aria-label={messages.removeView(name)}>
							×
						</button>
					</form>
				</li>
			))}
			{queryOf(filters) !== '' && (
				<li>
					<details>
						<summary>{messages.saveView}</summary>
						<form method="post" action={`/views${queryOf(filters)}`}>
							<label>
								{messages.name} <input name="name" required maxlength={40} />
							</label>
							<button name="deed" value="save">
								{messages.save}
							</button>
						</form>
					</details>
				</li>
			)}
		</ul>
	);
}

/** What has changed since this person looked, in one line. */
function ChangesNote({context: {messages, changes}}: Pick<QueueProperties, 'context'>) {
	if (isSame(changes)) return null;
	const {since, fresh, changed, gone} = changes;
	return (
		<p class="note">
			{messages.since(momentOf(since, messages))} {articleWords(changes, messages)}{' '}
			<a href="/changes">{messages.counted(fresh.size, changed.size, gone.length)}</a>
		</p>
	);
}

interface FilterProperties {
	readonly filters: Filters;
	readonly choices: Choices;
	readonly messages: Messages;
}

function FilterForm({filters, choices, messages}: FilterProperties) {
	return (
		<form method="get" action="/" class="filters" role="search" aria-label={messages.filters}>
			<div class="fields">
				<FilterChoice name="status" chosen={filters.status ?? 'open'} choices={choices.status} messages={messages} />
				<label>
					<span>
						{messages.text} <kbd aria-hidden="true">/</kbd>
					</span>
					<input type="search" name="text" value={filters.text ?? ''} />
				</label>
				<p class="buttons">
					<button>{messages.apply}</button> <a href="/">{messages.clear}</a>
				</p>
			</div>
			<details>
				<summary>{[messages.moreFilters, ...chosenWords({filters, choices, messages})].join(' · ')}</summary>
				<div class="fields">
					{selects.map((name) => (
						<FilterChoice
							name={name}
							chosen={filters[name] ?? ''}
							choices={[{value: '', words: messages.anything}, ...choices[name]]}
							messages={messages}
						/>
					))}
				</div>
			</details>
		</form>
	);
}

/** They stand behind a fold: on a telephone they would fill the first screen. */
const selects = ['story', 'relation', 'severity', 'rule', 'outlet', 'detected', 'read', 'assignee'] as const;

/** What is chosen behind the fold: `Relation: conflict`. */
function chosenWords({filters, choices, messages}: FilterProperties): string[] {
	return selects.flatMap((name) => {
		const chosen = choices[name].find(({value}) => value === filters[name]);
		return chosen ? [`${messages[name]}: ${chosen.words}`] : [];
	});
}

interface FilterChoiceProperties {
	readonly name: keyof Choices;
	readonly chosen: string;
	readonly choices: readonly Choice[];
	readonly messages: Messages;
}

function FilterChoice({name, chosen, choices, messages}: FilterChoiceProperties) {
	return (
		<label>
			{messages[name]}{' '}
			<select name={name}>
				{choices.map(({value, words}) => (
					<option value={value} selected={value === chosen}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}

interface EntryProperties {
	readonly one: ThreadedFinding;
	readonly filters: Filters;
	readonly context: PageContext;
	/** Whether other stories have findings too. */
	readonly isOfMany: boolean;
}

function Entry({one, filters, context: {messages, changes, isRead}, isOfMany}: EntryProperties) {
	const {finding, story} = one;
	const detection = detectionOf(one, changes);
	const assignee = assigneeOf(one);
	return (
		<li class={`entry ${finding.relation}`}>
			<a href={`/f/${finding.id}${queryOf(filters)}`}>
				{capitalised(oneLine(finding.message))}
				{askedWords(finding, story)}
			</a>
			<p class="kind">
				<b>
					<span aria-hidden="true">{signs[finding.relation]}</span> {messages.report.relations[finding.relation]}
				</b>{' '}
				· {messages.report.severities[finding.severity]} · <code>{finding.rule}</code> ·{' '}
				{isOfMany && `${oneLine(story.title)} · `}
				{messages.report.statuses[isOpen(finding) ? 'open' : (finding.decision?.status ?? 'open')]}
				{detection !== 'unchanged' && (
					<>
						{' '}
						· <b>{messages.detections[detection]}</b>
					</>
				)}
				{isRead(one) && ` · ${messages.reading.read}`}
				{assignee !== undefined && ` · ${messages.assignee}: ${oneLine(assignee)}`}
			</p>
			<Stale decision={finding.decision} messages={messages} />
		</li>
	);
}

const signs = {conflict: '≠', tension: '?', coverage: '1'} as const;

interface PagesProperties {
	readonly filters: Filters;
	readonly page: number;
	readonly chosen: number;
	readonly messages: Messages;
}

function Pages({filters, page, chosen, messages}: PagesProperties) {
	const pages = Math.ceil(chosen / perPage);
	if (pages < 2) return null;
	return (
		<nav aria-label={messages.pages}>
			<ul>
				{Array.from({length: pages}, (_, index) => (
					<li>
						<a href={`/${queryOf(filters, {page: String(index)})}`} aria-current={index === page ? 'page' : undefined}>
							{index + 1}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
