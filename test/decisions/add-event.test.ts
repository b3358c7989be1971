import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {addEvent} from '../../src/decisions/add-event.ts';
import type {DecisionEvent} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {decidedFerry, dismissal} from '../support/decision-events.ts';

const other: DecisionEvent = {
	...dismissal('on another finding'),
	type: 'confirm',
	finding: {...decidedFerry, identity: 'e'.repeat(64)},
};

describe('an event made while somebody else decides', () => {
	test('is added where they decide on another finding', async () => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'decisions.jsonl'));
		const {position} = await store.read();
		await store.append([other]);
		expect(await addEvent(store, dismissal('ours', 1), position)).toMatchObject({appended: true});
		expect((await store.read()).events).toHaveLength(2);
	});

	test('is refused where they decide on the same finding, and theirs is named', async () => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'decisions.jsonl'));
		const {position} = await store.read();
		await store.append([other, dismissal('theirs', 1)]);
		expect(await addEvent(store, dismissal('ours', 2), position)).toMatchObject({
			appended: false,
			others: [{}, {note: 'theirs'}],
		});
		expect((await store.read()).events).toHaveLength(2);
	});
});
