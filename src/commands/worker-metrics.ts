import type {Outcome} from '../archive/queue/work.ts';
import type {WorkStatus} from '../archive/queue/status.ts';
import type {ArchiveCounts, Job} from '../ports.ts';

/** What one worker has done since it was started. */
export interface WorkerTally {
	readonly note: (job: Job, outcome: Outcome) => void;
	readonly metrics: () => Metric[];
}

/** One measure, by its labels. */
export interface Metric {
	readonly name: string;
	readonly help: string;
	readonly type: 'counter' | 'gauge';
	readonly values: readonly {readonly labels?: Readonly<Record<string, string>>; readonly value: number}[];
}

/** Counts what a worker does; `deaths` says how many of its processes have died. */
export function tallyWork(deaths: () => number): WorkerTally {
	const batches = new Map<string, {readonly stage: string; readonly outcome: string; value: number}>();
	const articles = new Map<string, number>();
	return {
		note: ({stage, hashes}, outcome) => {
			const how = 'failure' in outcome ? 'failed' : 'done';
			const known = batches.get(`${stage} ${how}`) ?? {stage, outcome: how, value: 0};
			known.value += 1;
			batches.set(`${stage} ${how}`, known);
			if (how === 'done') articles.set(stage, (articles.get(stage) ?? 0) + hashes.length);
		},
		metrics: () => [
			{
				name: 'crosscheck_worker_batches_total',
				help: 'Batches that this worker has finished, and how',
				type: 'counter',
				values: [...batches.values()].map(({stage, outcome, value}) => ({labels: {stage, outcome}, value})),
			},
			{
				name: 'crosscheck_worker_articles_total',
				help: 'Articles in the batches that this worker has done',
				type: 'counter',
				values: [...articles].map(([stage, value]) => ({labels: {stage}, value})),
			},
			{
				name: 'crosscheck_worker_deaths_total',
				help: 'Processes of this worker that died and were started again',
				type: 'counter',
				values: [{value: deaths()}],
			},
		],
	};
}

/** What an archive holds and how the work on it is going, the same from every worker. */
export function archiveMetrics({stages, findings}: ArchiveCounts, {queues, workers}: WorkStatus): Metric[] {
	return [
		{
			name: 'crosscheck_articles',
			help: 'Articles of the archive by the stage that they wait for',
			type: 'gauge',
			values: Object.entries(stages).map(([stage, value]) => ({labels: {stage}, value})),
		},
		{
			name: 'crosscheck_findings',
			help: 'Findings of the archive by relation',
			type: 'gauge',
			values: Object.entries(findings).map(([relation, value]) => ({labels: {relation}, value})),
		},
		{
			name: 'crosscheck_batches',
			help: 'Batches in the queue of each stage',
			type: 'gauge',
			values: queues.flatMap(({stage, queued, retrying, active}) =>
				Object.entries({queued, retrying, active}).map(([state, value]) => ({labels: {stage, state}, value})),
			),
		},
		{
			name: 'crosscheck_oldest_batch_seconds',
			help: 'Age of the oldest batch of each stage that is not done',
			type: 'gauge',
			values: queues.map(({stage, oldestSeconds}) => ({labels: {stage}, value: oldestSeconds})),
		},
		{
			name: 'crosscheck_articles_last_minute',
			help: 'Articles done in the last minute by all workers',
			type: 'gauge',
			values: queues.map(({stage, articlesLastMinute}) => ({labels: {stage}, value: articlesLastMinute})),
		},
		{
			name: 'crosscheck_worker_processes',
			help: 'Processes of each worker that has announced itself',
			type: 'gauge',
			values: workers.map(({id, host, processes}) => ({labels: {worker: id, host}, value: processes})),
		},
		{
			name: 'crosscheck_worker_silent_seconds',
			help: 'Time since each worker was last heard of',
			type: 'gauge',
			values: workers.map(({id, host, silentSeconds}) => ({labels: {worker: id, host}, value: silentSeconds})),
		},
	];
}

/** Measures as Prometheus reads them (text format 0.0.4). */
export function metricsText(metrics: readonly Metric[]): string {
	return metrics
		.map(({name, help, type, values}) => {
			const lines = values.map(({labels, value}) => `${name}${labelsText(labels)} ${value}\n`);
			return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
		})
		.join('');
}

function labelsText(labels: Readonly<Record<string, string>> | undefined): string {
	if (!labels) return '';
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
	return `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
	return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
