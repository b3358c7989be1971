import {describe, expect, test} from '@jest/globals';
import {decideAgain, decideReport, newEvent} from '../../src/decisions/decide.ts';
import {decided, reportOn, theFinding} from '../support/desk.ts';

const gazette = `Ferry sinks off Port Ellis

Twelve passengers drowned on Monday when a ferry sank off Port Ellis, the harbour master said.
`;
const herald = `Ferry disaster at Port Ellis

Seventeen passengers drowned on Monday when a ferry sank off Port Ellis, police said.
`;
const tide = `Port Ellis mourns

Twelve passengers drowned on Monday when a ferry sank off Port Ellis. Flags flew at half mast.
`;
const choir = `Choir to sing at Port Ellis

A choir of the town will sing on Sunday for those who were lost at sea.
`;
const rule = 'count-mismatch';
const before = {'gazette.txt': gazette, 'herald.txt': herald};
const log = decided(reportOn(before), rule, {dismiss: 'rounding'});

const decisionAfter = (articles: Parameters<typeof reportOn>[0], events = log) =>
	theFinding(decideReport(reportOn(articles), events), rule).finding.decision;

describe('a decision is kept', () => {
	test.each<[string, Parameters<typeof reportOn>[0]]>([
		['when nothing changed', before],
		['when files are renamed', {'a.txt': gazette, 'b.txt': herald}],
		[
			'when a paragraph is put before it',
			{
				...before,
				'gazette.txt': {outlet: 'gazette.txt', text: gazette.replace('Twelve', 'The sea was rough.\n\nTwelve')},
			},
		],
		['when the other article is edited elsewhere', {...before, 'herald.txt': `${herald}\nThe weather was fair.\n`}],
		['when a further outlet gives a reading that was known', {...before, 'tide.txt': tide}],
		['when a further outlet is silent', {...before, 'choir.txt': choir}],
		['when a word is turned into a figure', {...before, 'gazette.txt': gazette.replace('Twelve', '12')}],
	])('%s', (_what, articles) => {
		expect(decisionAfter(articles)).toEqual({
			status: 'dismissed',
			reason: 'rounding',
			by: 'Ada',
			at: '2025-03-01T10:00:00.000Z',
		});
	});
});

describe('a decision is asked again, saying why', () => {
	test.each<[string, Parameters<typeof reportOn>[0], string]>([
		[
			'when a value changed',
			{...before, 'gazette.txt': gazette.replace('Twelve', 'Thirteen')},
			'gazette.txt said “Twelve passengers” and now says “Thirteen passengers”',
		],
		[
			'when a further outlet gives a reading that was not known',
			{...before, 'tide.txt': tide.replace('Twelve', 'Nineteen')},
			'tide.txt says “Nineteen passengers”, which is new',
		],
	])('%s', (_what, articles, stale) => {
		expect(decisionAfter(articles)?.stale).toBe(stale);
	});

	test('when an edited sentence answers another question with the same value', () => {
		const {decided: finding} = theFinding(decideReport(reportOn(before), []), rule);
		const [first, ...rest] = finding.anchors;
		if (!first) throw new Error('no anchor');
		const former = {...finding, identity: 'e'.repeat(64), anchors: [{...first, textHash: 'edited'}, ...rest]};
		const event = {id: 'x', at: '2025-03-02T10:00:00.000Z', by: 'Ben', type: 'confirm' as const, finding: former};
		expect(decisionAfter(before, [event])?.stale).toBe('an edited article answers another question than it did');
	});

	test('until somebody affirms it, and its reason stays', () => {
		const changed = reportOn({...before, 'gazette.txt': gazette.replace('Twelve', 'Thirteen')});
		const affirmed = decided(changed, rule, 'affirm', log);
		const {decision} = theFinding(decideReport(changed, affirmed), rule).finding;
		expect(decision).toMatchObject({status: 'dismissed', reason: 'rounding'});
		expect(decision?.stale).toBeUndefined();
		expect(decisionAfter(before, affirmed)?.stale).toBe(
			'gazette.txt said “Thirteen passengers” and now says “Twelve passengers”',
		);
	});
});

describe('a decision is an orphan', () => {
	test.each<[string, Parameters<typeof reportOn>[0]]>([
		['when an article gives in', {...before, 'herald.txt': herald.replace('Seventeen', 'Twelve')}],
		['when an article is gone', {'gazette.txt': gazette}],
		[
			'when both sentences are rewritten on something alike: nearness of words keeps nothing alive',
			{
				'gazette.txt': gazette.replace('drowned', 'were rescued'),
				'herald.txt': herald.replace('drowned', 'were rescued'),
			},
		],
	])('%s', (_what, articles) => {
		const {report, orphans} = decideReport(reportOn(articles), log);
		expect(report.stories.flatMap(({findings}) => findings).filter(({decision}) => decision)).toEqual([]);
		expect(orphans.map(({finding}) => finding.message)).toEqual([
			'counts differ: gazette.txt says “Twelve passengers”; herald.txt says “Seventeen passengers”',
		]);
	});

	test('and comes back with its finding', () => {
		expect(decisionAfter(before)).toBeDefined();
	});
});

describe('events on one finding', () => {
	test('are one thread, of which the last decision stands', () => {
		const events = decided(reportOn(before), rule, 'confirm', log);
		expect(decisionAfter(before, events)).toMatchObject({status: 'confirmed'});
		expect(theFinding(decideReport(reportOn(before), events), rule).threads).toHaveLength(1);
	});

	test('are taken back by an undo, and given back by an undo of it', () => {
		const [first] = log;
		const undo = {id: 'u1', at: '2025-03-02T10:00:00.000Z', by: 'Ben', type: 'undo' as const, event: first?.id ?? ''};
		expect(decisionAfter(before, [...log, undo])).toBeUndefined();
		const again = {...undo, id: 'u2', at: '2025-03-03T10:00:00.000Z', event: 'u1'};
		expect(decisionAfter(before, [...log, undo, again])).toMatchObject({status: 'dismissed'});
	});

	test('leave it undecided where they only comment or assign', () => {
		const {decided: finding} = theFinding(decideReport(reportOn(before), []), rule);
		const common = {at: '2025-03-02T10:00:00.000Z', by: 'Ben', finding};
		const events = [
			{...common, id: 'c', type: 'comment' as const, note: 'ask the harbour master'},
			{...common, id: 'a', type: 'assign' as const, to: 'Cem'},
		];
		const found = theFinding(decideReport(reportOn(before), events), rule);
		expect(found.finding.decision).toBeUndefined();
		expect(found.threads).toMatchObject([{assignee: 'Cem'}]);
	});
});

test('a report that is decided again is as one that is decided anew, whatever was added to the log or taken out', () => {
	const report = reportOn(before);
	const confirmed = decided(report, rule, 'confirm', log);
	const [first] = log;
	const undone = newEvent({by: 'Bo', type: 'undo', event: first?.id ?? ''}, '2025-03-01T11:00:00.000Z', confirmed);
	const logs = [[], log, confirmed, [...confirmed, undone], log, []];
	let again = decideReport(report, []);
	for (const events of logs) {
		again = decideAgain(again, events);
		const anew = decideReport(report, events);
		expect(again.findings).toEqual(anew.findings);
		expect(again.orphans).toEqual(anew.orphans);
	}
});
