import {FindingCard} from '../../adapters/reporters/html/finding.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {findingState} from '../../decisions/finding-state.ts';
import type {Deed} from '../../decisions/deeds.ts';
import {dismissReasons} from '../../model/index.ts';
import {detectionOf} from '../changes.ts';
import {type Filters, queryOf, storyKey} from '../filters.ts';
import {mayDo} from '../roles.ts';
import {type HashOf, History} from './history.tsx';
import {type PageContext, Shell, Stale} from './shell.tsx';

interface FindingPageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly hashOf: HashOf;
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
	const {context, outline, one, filters, neighbours, hashOf} = properties;
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
					<History threads={one.threads} now={one.decided} outline={outline} hashOf={hashOf} messages={messages} />
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
			<b>{messages[detection]}</b>
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
				<input type="hidden" name="position" value={position} />
				<input type="hidden" name="seen" value={findingState(one.decided)} />
				<div>
					<label class="wide-field">
						{messages.note} <textarea name="note" rows={2} maxlength={2000} value={fields['note'] ?? ''} />
					</label>
					<p class="buttons">
						{offered.map((deed) => (
							<button name="deed" value={deed} data-deed={deed}>
								{messages[deed]} <Key deed={deed} />
							</button>
						))}
						<button name="deed" value="comment" data-deed="comment">
							{messages.comment}
						</button>
					</p>
				</div>
				<fieldset disabled={!mayDo('dismiss', role, one.finding)}>
					<legend>{messages.dismiss}</legend>
					<label>
						{messages.reason}{' '}
						<select name="reason">
							<option value="" />
							{dismissReasons.map((reason, index) => (
								<option value={reason} selected={fields['reason'] === reason}>
									{index + 1} {reason}
								</option>
							))}
						</select>
					</label>{' '}
					<button name="deed" value="dismiss" data-deed="dismiss">
						{messages.dismiss} <Key deed="dismiss" />
					</button>
				</fieldset>
			</form>
			<form method="post" action={action}>
				<input type="hidden" name="position" value={position} />
				<fieldset>
					<legend>{messages.assign}</legend>
					<label>
						{messages.to} <input name="to" maxlength={80} list="people" value={fields['to'] ?? ''} />
					</label>{' '}
					<button name="deed" value="assign" data-deed="assign">
						{messages.assign}
					</button>
				</fieldset>
			</form>
		</section>
	);
}

const keys: Readonly<Partial<Record<Deed, string>>> = {confirm: 'c', dismiss: 'd', resolve: 'r', affirm: 'a'};

function Key({deed}: {readonly deed: Deed}) {
	return keys[deed] === undefined ? null : <kbd aria-hidden="true">{keys[deed]}</kbd>;
}

function isOffered(deed: (typeof simple)[number], {finding, threads}: ThreadedFinding): boolean {
	if (deed === 'affirm') return finding.decision?.stale !== undefined;
	if (deed === 'reopen') return finding.decision !== undefined && finding.decision.status !== 'open';
	if (deed === 'undo') return threads.some(({events, undone}) => events.some(({id}) => !undone.includes(id)));
	return true;
}
