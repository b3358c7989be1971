import {expect, test} from '@jest/globals';
import {openPostgres} from '../../src/archive/postgres.ts';
import {archiveReport, decisionsBearingOn} from '../../src/archive/archive-report.ts';
import {archiveDecisions} from '../../src/archive/tables/decisions.ts';
import {newEvent, type NewEvent} from '../../src/decisions/decide.ts';
import {anchorOf, markOf} from '../../src/decisions/mark.ts';
import type {Article, DecisionEvent} from '../../src/model/index.ts';
import type {ArchiveStore, FindingChange} from '../../src/ports.ts';
import {describeEachStore, describeInPostgres} from '../support/archive-stores.ts';
import {added, article, ferry, messagesIn, now, storiesIn} from '../support/archived.ts';
import {dismissal} from '../support/decision-events.ts';

const notesOf = (events: readonly DecisionEvent[]): string[] => events.map(({note = ''}) => note);
const gazette = ferry('gazette', 'Five');
const herald = ferry('herald', 'Seven');
const differ = 'counts differ: gazette says “Five passengers”; herald says “Seven passengers”';

/** A report of a ferry that sank, with the place. */
function ferryNear(outlet: string, pier: string): Article {
	return article(
		outlet,
		`Ferry sinks off Port Ellis\n\nThe ferry Aurora sank off Port Ellis near ${pier}.\n`,
		'2024-05-28',
	);
}

/** Writes one event down, has done what it asks for, and says what that changes. */
async function decide(
	store: ArchiveStore,
	content: NewEvent,
): Promise<{readonly id: string; readonly changes: readonly FindingChange[]}> {
	const {events} = await store.decisions.read();
	const event = newEvent(content, now(), events);
	await store.decisions.append([event]);
	const {changes} = await added(store, []);
	return {id: event.id, changes};
}

/** The decisions on the findings of an archive, in order. */
async function decisionsIn(store: ArchiveStore): Promise<string[]> {
	const {report} = await archiveReport(store, {}, '0.0.0');
	return report.stories.flatMap(({findings}) =>
		findings.map(({decision}) => (decision?.stale === undefined ? (decision?.status ?? 'none') : 'asked again')),
	);
}

describeEachStore('the decisions of an archive', ({open, newName}) => {
	test('are given back in order of time, each once, to every program', async () => {
		const name = newName();
		const [one, other] = [await open(name), await open(name)];
		expect((await one.decisions.read()).events).toEqual([]);
		await one.decisions.append([dismissal('later', 2)]);
		await other.decisions.append([dismissal('sooner', 1), dismissal('later', 2)]);
		expect((await one.decisions.read()).events).toEqual([dismissal('sooner', 1), dismissal('later', 2)]);
	});

	test('are refused where somebody else has added one since, who is named', async () => {
		const {decisions} = await open();
		const {position} = await decisions.read();
		await decisions.append([dismissal('theirs')]);
		const refused = await decisions.append([dismissal('ours')], position);
		expect(refused).toMatchObject({appended: false, others: [{note: 'theirs'}]});
		expect(await decisions.append([dismissal('ours')], refused.position)).toMatchObject({appended: true});
	});

	test('of many editors at once are all kept', async () => {
		const name = newName();
		const stores = [await open(name), await open(name)];
		const notes = Array.from({length: 12}, (_, index) => `note ${index}`);
		await Promise.all(notes.map(async (note, index) => stores[index % 2]?.decisions.append([dismissal(note)])));
		expect(notesOf((await stores[0]?.decisions.read())?.events ?? []).toSorted()).toEqual(notes.toSorted());
	});

	test('are rewritten unless somebody has added one since, who is told of all', async () => {
		const {decisions} = await open();
		await decisions.append([dismissal('one'), dismissal('two', 1)]);
		const {position} = await decisions.read();
		const replaced = await decisions.replace([dismissal('two', 1)], position);
		expect(replaced).toMatchObject({appended: true});
		expect(await decisions.replace([], position)).toMatchObject({appended: false, others: [{note: 'two'}]});
		expect(notesOf((await decisions.read()).events)).toEqual(['two']);
	});

	test('take nothing that could not be read again', async () => {
		const {decisions} = await open();
		await expect(decisions.append([{...dismissal('x'), by: ''}])).rejects.toThrow('has no "by"');
		expect((await decisions.read()).events).toEqual([]);
	});

	test('stay on their finding when an article that agrees comes in, and are asked again when a value does', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		const {findings} = await archiveReport(store, {}, '0.0.0');
		const [found] = findings;
		if (!found) throw new Error('no finding');
		await decide(store, {type: 'confirm', by: 'Ada', finding: found.decided});
		await added(store, [ferry('tribune', 'Seven')]);
		expect(await decisionsIn(store)).toEqual(['confirmed']);
		await added(store, [ferry('observer', 'Nine')]);
		expect(await decisionsIn(store)).toEqual(['asked again']);
	});

	test('do not pass to the same question in another story', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		const {findings} = await archiveReport(store, {}, '0.0.0');
		const [found] = findings;
		if (!found) throw new Error('no finding');
		await decide(store, {type: 'confirm', by: 'Ada', finding: found.decided});
		const yearLater = [gazette, herald].map((one) => ({
			...one,
			text: `${one.text}\nIt was cold.`,
			published: '2025-05-28',
		}));
		await added(store, yearLater);
		expect((await decisionsIn(store)).toSorted()).toEqual(['confirmed', 'none']);
		const later = await archiveReport(store, {sinceDay: 20_000}, '0.0.0');
		expect(later.findings.map(({finding}) => finding.decision)).toEqual([undefined]);
		const own = decisionsBearingOn(store, () => later);
		expect((await own.read()).events).toEqual([]);
	});

	test('that part two articles part their story, until they are taken back', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		const parting = await decide(store, {
			type: 'story',
			same: false,
			by: 'Ada',
			articles: [markOf(gazette), markOf(herald)],
		});
		expect(parting.changes.map(({kind, finding}) => `${kind}: ${finding.message}`)).toEqual([`gone: ${differ}`]);
		expect(await messagesIn(store)).toEqual([]);
		expect(await storiesIn(store)).toHaveLength(2);
		await decide(store, {type: 'undo', by: 'Ada', event: parting.id});
		expect(await messagesIn(store)).toEqual([differ]);
	});

	test('that join two articles join their stories, until they are taken back', async () => {
		const store = await open();
		const weather = article('weather', 'Snow closes the Tarnaby pass to lorries.', '2024-05-29');
		await added(store, [gazette, weather]);
		const joining = await decide(store, {
			type: 'story',
			same: true,
			by: 'Ada',
			articles: [markOf(gazette), markOf(weather)],
		});
		expect(await storiesIn(store)).toMatchObject([{why: expect.stringContaining('joined by hand')}]);
		await decide(store, {type: 'undo', by: 'Ada', event: joining.id});
		expect(await storiesIn(store)).toHaveLength(2);
	});

	test('that put a date right move the article, and no other of its outlet', async () => {
		const store = await open();
		const weather = article('herald', 'Snow closes the Tarnaby pass to lorries.', '2024-05-29');
		await added(store, [gazette, herald, {...weather, id: 'weather.txt'}]);
		await decide(store, {type: 'published', by: 'Ada', article: markOf(herald), published: '2019-05-28'});
		expect(await storiesIn(store)).toHaveLength(3);
		const {extractions} = await archiveReport(store, {}, '0.0.0');
		expect(extractions.map(({article: {published}}) => published)).toEqual(['2024-05-28', '2019-05-28', '2024-05-29']);
	});

	test('that are there already have nothing worked on again', async () => {
		const store = await open();
		await added(store, [gazette, herald]);
		await decide(store, {type: 'story', same: false, by: 'Ada', articles: [markOf(gazette), markOf(herald)]});
		const {events} = await store.decisions.read();
		await store.decisions.append(events);
		expect(await store.counts()).toMatchObject({decisions: 1, stages: {done: 2}});
	});

	test('add what the rules missed', async () => {
		const store = await open();
		const [four, six] = [ferryNear('gazette', 'Pier 4'), ferryNear('herald', 'Pier 6')];
		await added(store, [four, six]);
		const place = {start: 68, end: 74};
		await decide(store, {
			type: 'missed',
			relation: 'conflict',
			message: 'Two piers are named.',
			by: 'Ada',
			places: [anchorOf(four, place), anchorOf(six, place)],
		});
		expect(await messagesIn(store)).toContain('Two piers are named.');
	});
});

describeInPostgres('the decisions of an archive', ({open, newName}) => {
	test('that come in while the log is read are read the next time', async () => {
		const name = newName();
		const other = await open(name);
		const engine = await openPostgres(name);
		const interrupted = engine.database.withPlugin({
			transformQuery: ({node}) => node,
			transformResult: async ({result}) => {
				await other.decisions.append([dismissal('theirs')]);
				return result;
			},
		});
		const interruptedLog = archiveDecisions({
			...engine,
			transact: async (work) => interrupted.transaction().execute(work),
		});
		const during = await interruptedLog.read();
		const after = await other.decisions.read();
		expect(during.position === after.position).toBe(during.events.length === after.events.length);
		await engine.database.destroy();
	});
});
