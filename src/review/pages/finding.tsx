import {FindingCard} from '../../adapters/reporters/html/finding.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {contentKey} from '../../decisions/content-key.ts';
import type {ArticleMarks} from '../../decisions/mark.ts';
import {detectionOf} from '../changes.ts';
import {type Filters, queryOf, storyKey} from '../filters.ts';
import {mayDo} from '../roles.ts';
import {DeedButtons, KeyedButton, PositionField, ReasonChoice} from './form-parts.tsx';
import {History} from './history.tsx';
import {type PageContext, Shell, Stale} from './shell.tsx';

interface FindingPageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	/** By what an earlier place is found in the articles of today. */
	readonly marks: ArticleMarks;
	readonly one: ThreadedFinding;
	readonly filters: Filters;
	/** Ids of the findings before and after it in the list that the filters choose. */
	readonly neighbours: {readonly previous?: string; readonly next?: string};
	/** Where the log ended when the page was made. */
	readonly position: string;
	readonly fields: Readonly<Record<string, string>>;
	/** Who else has it open. */
	readonly others: readonly string[];
}

/** One finding with all that speaks for and against it, and what can be done with it. */
export function FindingPage(properties: FindingPageProperties) {
	const {context, outline, one, filters, neighbours, marks} = properties;
	const {messages} = context;
	const numbered = outline.findings.find(({finding}) => finding.id === one.finding.id);
	const query = queryOf(filters);
	return (
		<Shell context={context} title={oneLine(one.finding.message)} current={undefined} finding={one.finding.id}>
			<p class="steps">
				<a href={`/${query}`}>{messages.backToQueue}</a>
				{neighbours.previous !== undefined && (
					<a href={`/f/${neighbours.previous}${query}`} rel="prev">
						{messages.previous} <kbd aria-hidden="true">k</kbd>
					</a>
				)}
				{neighbours.next !== undefined && (
					<a href={`/f/${neighbours.next}${query}`} rel="next">
						{messages.next} <kbd aria-hidden="true">j</kbd>
					</a>
				)}
			</p>
			<h1>{oneLine(one.story.title)}</h1>
			<Stale decision={one.finding.decision} messages={messages} />
			<p class="here" id="here">
				{properties.others.length > 0 && messages.reviewedBy(properties.others.join(', '))}
			</p>
			<Detected {...properties} />
			{numbered && <FindingCard outline={outline} numbered={numbered} heading="h2" />}
			<p class="articles">
				<span>{messages.article}:</span>
				{one.story.articles.map((id) => (
					<a href={outline.pages.copy(id)}>{outline.outlet(id)}</a>
				))}
				<a href={`/s${queryOf(filters, {article: storyKey(one.story), f: one.finding.id})}`}>{messages.matrix}</a>
				<a href={correctionLink(one, outline)}>{messages.correctThis}</a>
			</p>
			<Deeds {...properties} />
			{one.threads.length > 0 && (
				<section aria-labelledby="history">
					<h2 id="history">{messages.history}</h2>
					<History threads={one.threads} now={one.decided} outline={outline} marks={marks} messages={messages} />
				</section>
			)}
		</Shell>
	);
}

/** To the page where things are put right, with the first two places of the finding filled in. */
function correctionLink({finding: {evidence}}: ThreadedFinding, {report}: Outline): string {
	const [first, second = first] = evidence;
	const words = (one: typeof first): string => {
		const text = report.articles.find(({id}) => id === one?.article)?.text ?? '';
		return text.slice(one?.context.start, one?.context.end);
	};
	return `/correct?${new URLSearchParams({
		articleA: first?.article ?? '',
		wordsA: words(first),
		articleB: second?.article ?? '',
		wordsB: words(second),
	}).toString()}`;
}

/** What later comparisons found otherwise than the one that this person has seen. */
function Detected({context: {messages, changes}, one}: FindingPageProperties) {
	const detection = detectionOf(one, changes);
	// What is asked again says already what has changed.
	if (detection === 'unchanged' || one.finding.decision?.stale !== undefined) return null;
	const lines = changes.changed.get(one.decided) ?? [];
	return (
		<p class="note">
			<b>{messages.detections[detection]}</b>
			{lines.length > 0 && `: ${oneLine(lines.join('; '))}`}
		</p>
	);
}

const simple = ['confirm', 'resolve', 'reopen', 'affirm', 'undo'] as const;

function Deeds({context: {messages, visitor}, one, filters, position, fields}: FindingPageProperties) {
	const action = `/f/${one.finding.id}${queryOf(filters)}`;
	const {role} = visitor;
	const offered = simple.filter((deed) => isOffered(deed, one) && mayDo(deed, role, one.finding));
	if (role === 'viewer') return <p class="note">{messages.mayOnlyRead}</p>;
	return (
		<section class="deeds" aria-labelledby="decide">
			<h2 id="decide">{messages.decide}</h2>
			<form method="post" action={action} class="deciding">
				<PositionField position={position} />
				<input type="hidden" name="seen" value={contentKey(one.decided)} />
				<div>
					<label class="wide-field">
						{messages.note} <textarea name="note" rows={2} maxlength={2000} value={fields['note'] ?? ''} />
					</label>
					<DeedButtons
						buttons={[...offered, 'comment' as const].map((deed) => ({deed, words: messages[deed]}))}
						areKeyed
					/>
				</div>
				<fieldset disabled={!mayDo('dismiss', role, one.finding)}>
					<legend>{messages.dismiss}</legend>
					<ReasonChoice messages={messages} chosen={fields['reason']} isNumbered />{' '}
					<KeyedButton deed="dismiss" words={messages.dismiss} />
				</fieldset>
			</form>
			<form method="post" action={action}>
				<PositionField position={position} />
				<fieldset>
					<legend>{messages.assign}</legend>
					<label>
						{messages.to} <input name="to" maxlength={80} list="people" value={fields['to'] ?? ''} />
					</label>{' '}
					<KeyedButton deed="assign" words={messages.assign} />
				</fieldset>
			</form>
		</section>
	);
}

function isOffered(deed: (typeof simple)[number], {finding, threads}: ThreadedFinding): boolean {
	if (deed === 'affirm') return finding.decision?.stale !== undefined;
	if (deed === 'reopen') return finding.decision !== undefined && finding.decision.status !== 'open';
	if (deed === 'undo') return threads.some(({events, undone}) => events.some(({id}) => !undone.includes(id)));
	return true;
}
