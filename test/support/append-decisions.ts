import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {dismissal} from './decision-events.ts';

/** A program of its own: adds so many events to a log under its own name, and prints a line for each that is safe. */
const [path = '', name = '', count = '0'] = process.argv.slice(2);
const store = jsonlDecisionStore(path);
for (let index = 0; index < Number(count); index++) {
	const note = `${name}-${index}`;
	await store.append([dismissal(note, index)]);
	process.stdout.write(`${note}\n`);
}
