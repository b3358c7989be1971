import {type ChildProcess, fork} from 'node:child_process';
import {createInterface, type Interface} from 'node:readline';
import {setTimeout} from 'node:timers';
import {fileURLToPath} from 'node:url';
import type {Hand, Outcome} from '../archive/queue/work.ts';
import {errorWords} from '../model/index.ts';
import type {Io} from './io.ts';
import type {WorkOrder} from './work-batches.ts';

/** A process that does the batches of a worker. */
export interface ProcessHand {
	readonly work: Hand;
	/** How often it died and was started again. */
	readonly deaths: () => number;
	/** Ends it, at once where it works on something. */
	readonly close: () => void;
}

const besideThisFile = new URL('../cli.js', import.meta.url);

/**
 * A hand that works in a process of its own, which is started when it is first needed, and anew where it has died. A batch that
 * takes longer than the limit is stopped with its process.
 */
export function processHand(order: WorkOrder, limitMs: number, io: Io): ProcessHand {
	let running: WorkProcess | undefined;
	let deaths = 0;
	const forgetTheDead = (): void => {
		if (running?.isGone() !== true) return;
		deaths += 1;
		running = undefined;
	};
	return {
		work: async (job) => {
			// one that died between two batches never answers
			forgetTheDead();
			try {
				running ??= startProcess(order, io);
			} catch (error) {
				return {failure: `no process can be started: ${errorWords(error)}`};
			}
			const outcome = await running.ask(JSON.stringify({stage: job.stage, hashes: job.hashes}), limitMs);
			forgetTheDead();
			return outcome;
		},
		deaths: () => deaths,
		close: () => running?.end(),
	};
}

interface WorkProcess {
	readonly ask: (line: string, limitMs: number) => Promise<Outcome>;
	readonly isGone: () => boolean;
	readonly end: () => void;
}

function startProcess(order: WorkOrder, {program = besideThisFile, env, stderr}: Io): WorkProcess {
	const child = fork(fileURLToPath(program), ['worker', '--batches-on-input'], {
		stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
		execArgv: [],
		env: {...env},
	});
	const {stdin, stdout, stderr: complaints} = child;
	if (!stdin || !stdout || !complaints) throw new Error('a process was started without its streams');
	let [isGone, isAsked] = [false, false];
	let lastWords = '';
	// It is gone when that is seen; what it was sent besides is lost with it.
	stdin.on('error', () => undefined);
	complaints.on('data', (chunk: Buffer) => {
		lastWords = chunk.toString().trim().split('\n').at(-1) ?? '';
		void stderr.write(chunk);
	});
	child.on('error', (error) => (lastWords = error.message));
	child.on('close', () => (isGone = true));
	const answers = createInterface({input: stdout});
	stdin.write(`${JSON.stringify(order)}\n`);
	return {
		ask: async (line, limitMs) => {
			isAsked = true;
			stdin.write(`${line}\n`);
			const answer = await answerOf(child, answers, limitMs);
			isAsked = false;
			if ('outcome' in answer) return answer.outcome;
			isGone = true;
			return {failure: lastWords === '' ? answer.death : `${answer.death}: ${lastWords}`};
		},
		isGone: () => isGone,
		end: () => {
			if (isAsked) child.kill('SIGKILL');
			else stdin.end();
		},
	};
}

type Answer = {readonly outcome: Outcome} | {readonly death: string};

/** The next line of a process, or how it died. */
async function answerOf(child: ChildProcess, answers: Interface, limitMs: number): Promise<Answer> {
	return new Promise((resolve) => {
		let why: string | undefined;
		const alarm = setTimeout(() => {
			why = `took longer than ${limitMs / 1000} seconds`;
			child.kill('SIGKILL');
		}, limitMs);
		const settle = (answer: Answer): void => {
			clearTimeout(alarm);
			answers.off('line', heed);
			child.off('close', onDeath);
			resolve(answer);
		};
		const heed = (line: string): void => {
			const outcome = outcomeIn(line);
			if (outcome) {
				settle({outcome});
				return;
			}
			why = `said what nobody understands: ${line}`;
			child.kill('SIGKILL');
		};
		const onDeath = (code: number | null, signal: NodeJS.Signals | null): void => {
			settle({death: `its process ${why ?? `ended with ${signal ?? code ?? 'no word'}`}`});
		};
		answers.on('line', heed);
		child.on('close', onDeath);
	});
}

function outcomeIn(line: string): Outcome | undefined {
	try {
		const said: unknown = JSON.parse(line);
		return isOutcome(said) ? said : undefined;
	} catch {
		return undefined;
	}
}

function isOutcome(said: unknown): said is Outcome {
	if (typeof said !== 'object' || said === null) return false;
	if ('failure' in said) return typeof said.failure === 'string';
	return 'lines' in said && typeof said.lines === 'string' && 'setAside' in said && Array.isArray(said.setAside);
}
