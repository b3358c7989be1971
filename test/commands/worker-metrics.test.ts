import {expect, test} from '@jest/globals';
import {metricsText, tallyWork} from '../../src/commands/worker-metrics.ts';

const job = {id: '1', stage: 'extract', hashes: ['a', 'b'], failures: 0} as const;

test('measures are written as Prometheus reads them, whatever stands in their labels', () => {
	const values = [{labels: {host: 'a"b\\c\nd', stage: 'group'}, value: 0.5}, {value: 3}];
	expect(metricsText([{name: 'one', help: 'What it is', type: 'gauge', values}])).toBe(
		'# HELP one What it is\n# TYPE one gauge\none{host="a\\"b\\\\c\\nd",stage="group"} 0.5\none 3\n',
	);
});

test('a worker counts its batches by stage and by how they ended', () => {
	const tally = tallyWork(() => 2);
	tally.note(job, {lines: '', setAside: []});
	tally.note(job, {lines: '', setAside: []});
	tally.note(job, {failure: 'no'});
	const lines = metricsText(tally.metrics())
		.split('\n')
		.filter((line) => !line.startsWith('#'));
	expect(lines).toEqual([
		'crosscheck_worker_batches_total{stage="extract",outcome="done"} 2',
		'crosscheck_worker_batches_total{stage="extract",outcome="failed"} 1',
		'crosscheck_worker_articles_total{stage="extract"} 4',
		'crosscheck_worker_deaths_total 2',
		'',
	]);
});
