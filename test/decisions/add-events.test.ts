import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {addEvents} from '../../src/decisions/add-events.ts';
import type {DecisionEvent} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {decidedFerry, dismissal} from '../support/decision-events.ts';

const other: DecisionEvent = {
	...dismissal('on another finding'),
	type: 'confirm',
	finding: {...decidedFerry, identity: 'e'.repeat(64)},
};

const outlet = (id: string, text: string, to: string): DecisionEvent => ({
	id,
	at: '2025-01-01T00:09:00.000Z',
	by: 'Bo',
	type: 'outlet',
	article: {textHash: text.repeat(64), outlet: 'Gazette'},
	outlet: to,
});
const entity = (id: string, ...names: readonly [string, string]): DecisionEvent => ({
	id,
	at: '2025-01-01T00:09:00.000Z',
	by: 'Bo',
	type: 'entity',
	same: true,
	names,
});
const undo = (event: DecisionEvent): DecisionEvent => ({
	id: `undo ${event.id}`,
	at: '2025-01-01T00:09:00.000Z',
	by: 'Bo',
	type: 'undo',
	event: event.id,
});
const before = dismissal('before');

describe('events made while somebody else decides', () => {
	test.each<[string, DecisionEvent, DecisionEvent]>([
		['decides on another finding', {...other, id: 'b1'}, dismissal('ours', 1)],
		['puts another article right', outlet('b1', 'b', 'The Gazette'), outlet('b2', 'c', 'The Gazette')],
		['puts other names right', entity('b1', 'Ann', 'Bea'), entity('b2', 'Ann', 'Cleo')],
		['puts an article right', outlet('b1', 'b', 'The Gazette'), dismissal('ours', 1)],
		['takes something else back', undo(other), dismissal('ours', 1)],
	])('are added where he %s', async (_what, theirs, ours) => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'decisions.jsonl'));
		await store.append([before, other]);
		const log = await store.read();
		await store.append([theirs]);
		expect(await addEvents(store, [ours], log)).toMatchObject({appended: true});
		expect((await store.read()).events).toHaveLength(4);
	});

	test.each<[string, DecisionEvent, DecisionEvent]>([
		['decides on the same finding', dismissal('theirs', 1), dismissal('ours', 2)],
		['takes back what was decided on it', undo(before), dismissal('ours', 2)],
		['decides on what is to be taken back', dismissal('theirs', 1), undo(before)],
		['puts the same article right', outlet('b1', 'b', 'The Gazette'), outlet('b2', 'b', 'Gazette online')],
		['puts the same names right', entity('b1', 'Ann', 'Bea'), entity('b2', 'Bea', 'Ann')],
	])('are refused where he %s, and that alone is named', async (_what, theirs, ours) => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'decisions.jsonl'));
		await store.append([before]);
		const log = await store.read();
		await store.append([other, theirs]);
		expect(await addEvents(store, [ours], log)).toMatchObject({appended: false, others: [{id: theirs.id}]});
		expect((await store.read()).events).toHaveLength(3);
	});

	test('are all refused where one is', async () => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'decisions.jsonl'));
		const log = await store.read();
		await store.append([dismissal('theirs', 1)]);
		expect(await addEvents(store, [other, dismissal('ours', 2)], log)).toMatchObject({appended: false});
		expect((await store.read()).events).toHaveLength(1);
	});
});
