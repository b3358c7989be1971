import type {Hono} from 'hono';
import {formats} from '../../adapters/reporters/formats.ts';
import {type Outline, outlineOf, type Pages} from '../../adapters/reporters/html/outline.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {contentKey} from '../../decisions/content-key.ts';
import {signOffOf} from '../../decisions/sign-offs.ts';
import type {Report} from '../../model/index.ts';
import {choicesOf, findingWith, neighboursOf, onlyFindings} from '../chosen.ts';
import {chosenFindings, queryOf} from '../filters.ts';
import type {Fields} from '../forms.ts';
import {ArticlePage} from '../pages/article.tsx';
import {ChangesPage} from '../pages/changes.tsx';
import {FindingPage} from '../pages/finding.tsx';
import {GonePage} from '../pages/gone.tsx';
import {LeftoversPage, TrailPage} from '../pages/lists.tsx';
import {QueuePage} from '../pages/queue.tsx';
import {StoryPage} from '../pages/story.tsx';
import {othersAt} from '../presence.ts';
import {
	type Answer,
	filtersIn,
	missing,
	page,
	pageContext,
	parametersOf,
	type ReviewContext,
	type ReviewEnvironment,
	type Room,
	shownIn,
} from '../respond.tsx';
import {viewsIn} from './personal.ts';

/** All pages that change nothing. */
export function addReading(app: Hono<ReviewEnvironment>, room: Room): void {
	app.get('/', (context) => queuePage(context, room));
	app.get('/f/:id', (context) => {
		const one = findingWith(context.req.param('id'), room.workspace.now());
		if (!one) return gonePage(context, room, context.req.param('id'));
		markRead(context, room, one);
		const notice = context.req.query('notice');
		return findingPage(context, room, one, {...(notice !== undefined && {notice})});
	});
	app.get('/a', (context) => articlePage(context, room, context.req.query('article')));
	app.get('/s', (context) => storyPage(context, room, context.req.query('article')));
	app.get('/changes', (context) => {
		const {findings} = room.workspace.now();
		const notice = context.req.query('notice');
		return page(context, <ChangesPage context={pageContext(context, room, notice)} findings={findings} />);
	});
	app.get('/leftovers', (context) => {
		const snapshot = room.workspace.now();
		const outline = outlineIn(context, snapshot.report);
		const shown = {snapshot, outline};
		const notice = context.req.query('notice');
		return page(context, <LeftoversPage context={pageContext(context, room, notice)} {...shown} />);
	});
	app.get('/trail', (context) =>
		page(context, <TrailPage context={pageContext(context, room)} events={room.workspace.now().log.events} />),
	);
	app.get('/trail.jsonl', (context) => {
		const lines = room.workspace.now().log.events.map((event) => `${JSON.stringify(event)}\n`);
		return context.text(lines.join(''), 200, {'Content-Type': 'application/jsonl; charset=utf-8'});
	});
	app.get('/export/:format', async (context) => exported(context, room, context.req.param('format')));
}

/** Kept in the background: nobody waits for it. */
function markRead(context: ReviewContext, {people}: Room, {decided}: ThreadedFinding): void {
	const state = contentKey(decided);
	if (context.get('personal').read.has(state)) return;
	void people.keep(context.get('visitor').name, ({read}) => ({read: new Set([...read, state])}));
}

function queuePage(context: ReviewContext, room: Room): Answer {
	const snapshot = shownIn(context, room);
	const parameters = parametersOf(context);
	const filters = filtersIn(context);
	const asked = Number.parseInt(parameters.get('page') ?? '', 10);
	return page(
		context,
		<QueuePage
			context={pageContext(context, room, parameters.get('notice') ?? undefined)}
			filters={filters}
			choices={choicesOf(snapshot, filters, context.get('messages'))}
			chosen={chosenFindings(snapshot, filters)}
			page={asked > 0 ? asked : 0}
			total={snapshot.findings.length}
			views={viewsIn(context)}
			formats={formats.map(({name}) => name)}
			position={snapshot.log.position}
		/>,
	);
}

/** The report with links that keep the filters, and lead to articles from which one comes back to a finding. */
function outlineIn(context: ReviewContext, report: Report, from?: ThreadedFinding): Outline {
	const filters = filtersIn(context);
	const pages: Pages = {
		finding: ({finding}) => `/f/${finding.id}${queryOf(filters)}`,
		copy: (article) => `/a${queryOf(filters, {article, ...(from && {f: from.finding.id})})}`,
	};
	return outlineOf(report, true, pages, context.get('messages').report);
}

/** The finding that a person came from. */
function findingBefore(context: ReviewContext, {workspace}: Room): {readonly from?: ThreadedFinding} {
	const from = findingWith(context.req.query('f') ?? '', workspace.now());
	return from ? {from} : {};
}

/** What became of a form that was sent from the page. */
export interface Outcome {
	readonly notice?: string;
	/** As they were sent: nobody types a note twice. */
	readonly fields?: Fields;
	readonly status?: 200 | 409 | 422;
}

/** In the place of a finding that is not there. */
export function gonePage(context: ReviewContext, room: Room, id: string, {note}: Fields = {}): Answer {
	const {orphans, talk, parted} = room.workspace.now();
	const thread = [...orphans, ...talk, ...parted].find(({finding}) => finding.identity.startsWith(id));
	const kept = {...(thread && {thread}), ...(note !== undefined && {note})};
	return page(context, <GonePage context={pageContext(context, room)} {...kept} />, 404);
}

/** The page of one finding. */
export function findingPage(
	context: ReviewContext,
	room: Room,
	one: ThreadedFinding,
	{notice, fields = {}, status = 200}: Outcome = {},
): Answer {
	const snapshot = shownIn(context, room);
	const filters = filtersIn(context);
	return page(
		context,
		<FindingPage
			context={pageContext(context, room, notice)}
			outline={outlineIn(context, snapshot.report, one)}
			marks={snapshot.undecided.marks}
			one={one}
			filters={filters}
			neighbours={neighboursOf(one, chosenFindings(snapshot, filters))}
			position={snapshot.log.position}
			fields={fields}
			others={othersAt(room, one.finding.identity, context.get('visitor').name)}
		/>,
		status,
	);
}

function articlePage(context: ReviewContext, room: Room, id: string | undefined): Answer {
	const {report} = room.workspace.now();
	const article = report.articles.find((one) => one.id === id);
	if (!article) return missing(context);
	const filters = filtersIn(context);
	return page(
		context,
		<ArticlePage
			context={pageContext(context, room)}
			outline={outlineIn(context, report)}
			article={article}
			filters={filters}
			{...findingBefore(context, room)}
		/>,
	);
}

function storyPage(context: ReviewContext, room: Room, article: string | undefined): Answer {
	const {report, log} = room.workspace.now();
	const story = report.stories.find(({articles}) => article !== undefined && articles.includes(article));
	if (!story) return missing(context);
	const filters = filtersIn(context);
	return page(
		context,
		<StoryPage
			context={pageContext(context, room, context.req.query('notice'))}
			signOff={signOffOf(story, report, log.events)}
			outline={outlineIn(context, report)}
			story={story}
			filters={filters}
			{...findingBefore(context, room)}
		/>,
	);
}

async function exported(context: ReviewContext, room: Room, name: string): Promise<Response> {
	const format = formats.find((one) => one.name === name);
	if (!format) return missing(context);
	const snapshot = shownIn(context, room);
	const chosen = chosenFindings(snapshot, filtersIn(context));
	const reporter = await format.load({color: false, columns: 80, quiet: false, verbose: false, fullText: true});
	const chunks = [...reporter(onlyFindings(snapshot.report, chosen))].map((chunk) => Buffer.from(chunk));
	return context.body(Buffer.concat(chunks), 200, {
		'Content-Type': 'application/octet-stream',
		'Content-Disposition': `attachment; filename="crosscheck.${format.name}"`,
	});
}
