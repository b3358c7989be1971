import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, nat, property, record, shuffledSubarray} from 'fast-check';
import {decideReport, newEvent, type ThreadedFinding} from '../../src/decisions/decide.ts';
import {deedEvent} from '../../src/decisions/deeds.ts';
import {dismissalRates} from '../../src/decisions/rates.ts';
import type {DecisionEvent, Report} from '../../src/model/index.ts';
import {amount} from '../support/amount.ts';
import {decided, type Draft, reportOn, theFinding} from '../support/desk.ts';

const rule = 'count-mismatch';
const tolls = ['Twelve', 'Seventeen', 'Twenty'] as const;
const toldBy = (toll: string): string =>
	`Ferry sinks off Port Ellis\n\n${toll} passengers drowned on Monday when a ferry sank off Port Ellis.\n`;
const outlets: readonly Draft[] = [
	{outlet: 'Gazette', text: toldBy('Twelve')},
	{outlet: 'Herald', text: toldBy('Seventeen')},
];
const log = decided(reportOn(named(outlets)), rule, {dismiss: 'rounding'});

function named(drafts: readonly Draft[], names: readonly string[] = []): Record<string, Draft> {
	return Object.fromEntries(drafts.map((draft, index) => [names[index] ?? `${index}.txt`, draft]));
}

/** What may be written around the sentence that was decided on, without a number. */
const harmless = [
	'The weather was fair.',
	'Flags flew at half mast in the harbour.',
	'The owners of the ferry gave no comment.',
	'Schools stay closed.',
];

const edit = record({
	before: array(constantFrom(...harmless), {maxLength: 2}),
	behind: array(constantFrom(...harmless), {maxLength: 2}),
});
const edits = array(edit, {minLength: 2, maxLength: 2});

function edited(draft: Draft, {before, behind}: {before: readonly string[]; behind: readonly string[]}): Draft {
	const [headline = '', body = ''] = draft.text.split('\n\n');
	return {...draft, text: [headline, ...before, body.trim(), ...behind].join('\n\n')};
}

describe('whatever is written around it', () => {
	test('a decision is kept as long as the values are', () => {
		assert(
			property(edits, shuffledSubarray(['z.txt', 'a.txt', 'm.txt'], {minLength: 2}), (changes, names) => {
				const drafts = outlets.map((draft, index) => edited(draft, changes[index] ?? {before: [], behind: []}));
				const {finding} = theFinding(decideReport(reportOn(named(drafts, names)), log), rule);
				expect(finding.decision).toMatchObject({status: 'dismissed'});
				expect(finding.decision?.stale).toBeUndefined();
			}),
			{numRuns: amount('edits of articles that were decided on')},
		);
	});

	test('a decision is asked again where a value is another, and never kept', () => {
		assert(
			property(edits, constantFrom('Thirteen', 'Nineteen', 'Forty'), constantFrom(0, 1), (changes, toll, which) => {
				const drafts = outlets.map((draft, index) => {
					const changed = edited(draft, changes[index] ?? {before: [], behind: []});
					return index === which ? {...changed, text: changed.text.replace(tolls[which], toll)} : changed;
				});
				const {finding} = theFinding(decideReport(reportOn(named(drafts)), log), rule);
				expect(finding.decision?.stale).toContain(`now says “${toll} passengers”`);
			}),
			{numRuns: amount('edits of articles that were decided on')},
		);
	});

	test('a decision is an orphan where an article or its sentence is gone', () => {
		assert(
			property(edits, constantFrom('article', 'sentence'), constantFrom(0, 1), (changes, what, which) => {
				const drafts = outlets.flatMap((draft, index) => {
					const changed = edited(draft, changes[index] ?? {before: [], behind: []});
					if (index !== which) return [changed];
					const [headline = ''] = changed.text.split('\n\n');
					return what === 'article' ? [] : [{...changed, text: `${headline}\n\nNobody has said how many were lost.\n`}];
				});
				const {orphans, findings} = decideReport(reportOn(named(drafts)), log);
				expect(findings.filter(({finding}) => finding.rule === rule)).toEqual([]);
				expect(orphans).toHaveLength(1);
			}),
			{numRuns: amount('edits of articles that were decided on')},
		);
	});

	test('a further outlet changes nothing unless it brings a further value', () => {
		assert(
			property(edits, constantFrom(...tolls), ([change = {before: [], behind: []}], toll) => {
				const drafts = [...outlets, edited({outlet: 'Tide', text: toldBy(toll)}, change)];
				const {finding} = theFinding(decideReport(reportOn(named(drafts)), log), rule);
				expect(finding.decision?.stale === undefined).toBe(toll !== 'Twenty');
			}),
			{numRuns: amount('edits of articles that were decided on')},
		);
	});
});

describe('a story that was split or merged', () => {
	const mine = {outlet: 'Tide', text: toldBy('Twelve').replaceAll('Port Ellis', 'Cape Wrath')};
	const yours = {outlet: 'Echo', text: toldBy('Seventeen').replaceAll('Port Ellis', 'Cape Wrath')};

	test('keeps a decision with the articles that it was made on', () => {
		const report = reportOn(named([...outlets, mine, yours]));
		const found = decideReport(report, log).findings.filter(({finding}) => finding.decision !== undefined);
		expect(found.map(({finding}) => [...new Set(finding.evidence.map(({article}) => article))])).toEqual([
			['0.txt', '1.txt'],
		]);
	});

	test('asks again where two findings that were decided on have become one, until that is decided on', () => {
		const base = reportOn(named(outlets));
		const {decided: finding} = theFinding(decideReport(base, []), rule);
		const twin = {...finding, identity: 'e'.repeat(64)};
		const both = [
			...log,
			{id: 'x', at: '2025-03-02T10:00:00.000Z', by: 'Ben', type: 'confirm' as const, finding: twin},
		];
		const merged = theFinding(decideReport(base, both), rule);
		expect(merged.finding.decision).toMatchObject({
			status: 'confirmed',
			stale: 'two findings that were decided on have become one',
		});
		const settled = theFinding(decideReport(base, decided(base, rule, 'affirm', both)), rule);
		expect(settled.finding.decision?.stale).toBeUndefined();
	});
});

describe('a finding that became two', () => {
	const drafts = [
		...outlets,
		{outlet: 'Tide', text: toldBy('Twelve')},
		{outlet: 'Echo', text: toldBy('Seventeen')},
	].map(({text, ...rest}, index) => ({...rest, text: `${text}\n${harmless[index] ?? ''}\n`}));
	const whole = reportOn(named(drafts));
	const pairs: readonly (readonly [string, string, boolean])[] = [0, 1, 2, 3].flatMap((a) =>
		[0, 1, 2, 3].filter((b) => b > a).map((b) => [`${a}.txt`, `${b}.txt`, a < 2 === b < 2] as const),
	);
	const halves = reportOn(named(drafts), {
		corrections: pairs.map(([a, b, same]) => ({articles: [a, b], same})),
	});
	const states = (events: readonly DecisionEvent[], report = halves): string[] =>
		decideReport(report, events)
			.findings.filter(({finding}) => finding.rule === rule)
			.map(
				({finding: {decision}}) =>
					`${decision?.status ?? 'undecided'}${decision?.stale === undefined ? '' : ', asked again'}`,
			);
	const decide = (
		events: readonly DecisionEvent[],
		which: 0 | 1,
		deed: 'confirm' | 'undo' | 'comment',
	): DecisionEvent[] => {
		const found = decideReport(halves, events).findings.filter(({finding}) => finding.rule === rule)[which];
		if (!found) throw new Error('no such half');
		const said = {reason: 'rounding', note: 'asked the port', to: 'Ben'} as const;
		return [...events, newEvent(deedEvent(deed, said, found, 'Ada'), '2025-03-03T10:00:00.000Z', events)];
	};
	const before = decided(whole, rule, {dismiss: 'rounding'});

	test('is asked again twice', () => {
		expect(states(before)).toEqual(['dismissed, asked again', 'dismissed, asked again']);
	});

	test.each([
		[0, ['confirmed', 'dismissed, asked again']],
		[1, ['dismissed, asked again', 'confirmed']],
	] as const)('and of which half %i is decided on asks for the other alone', (which, wanted) => {
		expect(states(decide(before, which, 'confirm'))).toEqual(wanted);
	});

	test('keeps what was decided on each half', () => {
		const events = decide(decide(before, 0, 'confirm'), 1, 'confirm');
		expect(states(events)).toEqual(['confirmed', 'confirmed']);
		expect(decideReport(halves, events).orphans).toEqual([]);
		expect(states(decide(events, 0, 'undo'))).toEqual(['dismissed, asked again', 'confirmed']);
		expect(dismissalRates(events)).toMatchObject([{rule, decided: 2, dismissed: 0}]);
	});

	test('is none the wiser for a remark on one half', () => {
		const events = decide(decide(before, 0, 'confirm'), 1, 'comment');
		expect(states(events)).toEqual(['confirmed', 'dismissed, asked again']);
	});

	test('and is one again is asked again until that is decided on', () => {
		const events = decide(decide(before, 0, 'confirm'), 1, 'confirm');
		expect(states(events, whole)).toEqual(['confirmed, asked again']);
		expect(states(decided(whole, rule, 'affirm', events), whole)).toEqual(['confirmed']);
	});
});

/** Four outlets on one ferry, each with a toll, and the story that a person put each into. */
interface Desk {
	readonly tolls: readonly string[];
	readonly stories: readonly number[];
}

const names = ['Echo', 'Gazette', 'Herald', 'Tide'] as const;
const four = {minLength: names.length, maxLength: names.length};
const stories = array(constantFrom(1, 2, 3), four);
const desk = record({tolls: array(constantFrom(...tolls), four), stories});

function reportOnDesk({tolls: told, stories: parted}: Desk, files: readonly string[] = names): Report {
	// two outlets never have one and the same text
	const drafts = names.map((outlet, index) => ({
		outlet,
		text: `${toldBy(told[index] ?? tolls[0])}\n${harmless[index] ?? ''}\n`,
	}));
	const corrections = names.flatMap((_, index) =>
		names.slice(index + 1).map((__, step) => {
			const other = index + 1 + step;
			const articles: [string, string] = [files[index] ?? '', files[other] ?? ''];
			return {articles, same: parted[index] === parted[other]};
		}),
	);
	return reportOn(named(drafts, files), {corrections});
}

/** A log in which everything that was found is dismissed. */
function allDismissed(report: Report): DecisionEvent[] {
	return decideReport(report, []).findings.reduce<DecisionEvent[]>((events, {decided: finding}) => {
		const content = {by: 'Ada', type: 'dismiss', reason: 'rounding', finding} as const;
		return [...events, newEvent(content, '2025-03-01T10:00:00.000Z', events)];
	}, []);
}

/** What each outlet says in a finding, by outlet. */
function answersOf({decided: {readings}}: ThreadedFinding): string[] {
	return readings.map(({outlet, text}) => `${outlet} ${text}`).toSorted();
}

describe('whatever stories are split, merged and mixed', () => {
	const runs = {numRuns: amount('edits of articles that were decided on')};

	test('all is kept where the stories are as they were, whatever the files are called', () => {
		assert(
			property(desk, shuffledSubarray(['a.txt', 'm.txt', 'x.txt', 'z.txt'], four), (at, files) => {
				const events = allDismissed(reportOnDesk(at));
				const {findings, orphans} = decideReport(reportOnDesk(at, files), events);
				expect(orphans).toEqual([]);
				for (const {finding} of findings) expect(finding.decision).toMatchObject({status: 'dismissed'});
				expect(findings.flatMap(({finding}) => finding.decision?.stale ?? [])).toEqual([]);
			}),
			runs,
		);
	});

	test('no decision is lost: each leads to findings, or is an orphan', () => {
		assert(
			property(desk, desk, (before, after) => {
				const events = allDismissed(reportOnDesk(before));
				const {findings, orphans} = decideReport(reportOnDesk(after), events);
				const led = new Set(findings.flatMap(({threads}) => threads.flatMap((thread) => thread.events)));
				const without = new Set(orphans.flatMap((thread) => thread.events));
				expect([...led].filter((event) => without.has(event))).toEqual([]);
				expect(new Set([...led, ...without].map(({id}) => id))).toEqual(new Set(events.map(({id}) => id)));
			}),
			runs,
		);
	});

	test('none is kept without a word on values that nobody decided on, or twice', () => {
		assert(
			property(desk, desk, (before, after) => {
				const base = reportOnDesk(before);
				const events = allDismissed(base);
				const {findings} = decideReport(reportOnDesk(after), events);
				const kept = findings.filter(({finding}) => finding.decision && finding.decision.stale === undefined);
				for (const found of kept) {
					const known = decideReport(base, events).findings.flatMap((one) => one.decided.readings);
					const values = new Set(known.map(({text}) => text));
					expect(found.decided.readings.filter(({text}) => !values.has(text))).toEqual([]);
					expect(found.threads).toHaveLength(1);
				}
				const threads = kept.flatMap((one) => one.threads);
				expect(new Set(threads).size).toBe(threads.length);
			}),
			runs,
		);
	});

	test('an outlet that says something else is asked again wherever its story went', () => {
		assert(
			property(desk, stories, nat({max: 3}), (before, parted, which) => {
				const told = before.tolls.map((toll, index) => (index === which ? 'Forty' : toll));
				const events = allDismissed(reportOnDesk(before));
				const {findings} = decideReport(reportOnDesk({tolls: told, stories: parted}), events);
				const concerned = findings.filter((one) => answersOf(one).some((answer) => answer.includes('Forty')));
				for (const {finding} of concerned)
					expect(finding.decision?.stale === undefined && finding.decision).toBeFalsy();
			}),
			runs,
		);
	});
});
