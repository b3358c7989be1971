import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {benchAmount} from '../support/amount.ts';
import {column, docxOf, epubOf, odtOf, pdfOf, zipOf} from '../support/document-files.ts';

const towns = ['Port Ellis', 'Sankt Olav', 'Vila Nova', 'Kettering Bay', 'Marisol'];
const numbers = ['Five', 'Six', 'Eleven', 'Twenty', 'At least 30'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Sentences of an article; the same for the same number. */
function sentencesOf(number: number, count: number): string[] {
	const pick = (words: readonly string[], step: number): string => words[(number * 7 + step) % words.length] ?? '';
	return Array.from({length: count}, (_, step) =>
		[
			`${pick(numbers, step)} passengers were hurt on ${pick(weekdays, step)} when a ferry ran aground off ${pick(towns, number)}.`,
			`The harbour master of ${pick(towns, number)} said “nobody could have known of the storm” on ${pick(weekdays, step + 1)}.`,
			`The repair will cost ${1 + ((number + step) % 9)}.${step % 10} million euros, according to the ministry of transport.`,
		].join(' '),
	);
}

const htmlOf = (paragraphs: readonly string[]): string =>
	`<!doctype html><html><head><title>Ferry runs aground</title></head><body><nav>Home News Sport</nav><article><h1>Ferry runs aground</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article><footer>Contact</footer></body></html>`;

/** One file of a mix as newsrooms have it: half of them text, a quarter pages, the rest documents and archives. */
function mixedFile(number: number): readonly [name: string, content: string | Uint8Array] {
	const paragraphs = sentencesOf(number, 5);
	const text = `Ferry runs aground\n\n${paragraphs.join('\n\n')}\n`;
	const slot = number % 20;
	if (slot < 10) return ['.txt', text];
	if (slot < 15) return ['.html', htmlOf(paragraphs)];
	switch (slot) {
		case 15:
			return ['.docx', docxOf([{style: 'Title', words: 'Ferry runs aground'}, ...paragraphs])];
		case 16: {
			const lines = paragraphs.flatMap((words) => words.match(/.{1,90}(?: |$)/gu) ?? []);
			return [
				'.pdf',
				pdfOf([
					column(
						60,
						80,
						lines.map((line) => line.replaceAll(/[“”]/gu, '"')),
					),
				]),
			];
		}
		case 17:
			return ['.odt', odtOf(paragraphs)];
		case 18:
			return ['.zip', zipOf({'a.txt': text, 'b.html': htmlOf(paragraphs)})];
		default:
			return number % 40 === 19
				? ['.epub', epubOf({'a.xhtml': ['Ferry', ...paragraphs]})]
				: ['.pdf', '%PDF-1.4 broken'];
	}
}

function smallFile(number: number): readonly [name: string, content: string] {
	return ['.txt', `Ferry runs aground\n\n${sentencesOf(number, 1)[0] ?? ''}\n`];
}

function folderOf(count: number, fileOf: (number: number) => readonly [string, string | Uint8Array]): string {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-batch-'));
	for (let number = 0; number < count; number += 1) {
		const inner = join(folder, String(Math.floor(number / 1000)));
		if (number % 1000 === 0) mkdirSync(inner);
		const [ending, content] = fileOf(number);
		writeFileSync(join(inner, `${number}${ending}`), content);
	}
	return folder;
}

interface Run {
	readonly seconds: number;
	/** Of all processors together, which other work on the machine stretches far less. */
	readonly processorSeconds: number;
	/** The most memory that the program ever had, in megabytes. */
	readonly megabytes: number;
	/** The most that was still in use after a full collection of garbage in one of its threads, in megabytes. */
	readonly retainedMegabytes: number;
	/** Of what it wrote. */
	readonly hash: string;
}

const program = join(import.meta.dirname, '../../src/cli.js');

/** Runs `crosscheck extract` on a folder; the peak of memory is asked of the system again and again, and kept by it. */
async function measure(folder: string, jobs: number): Promise<Run> {
	const output = `${folder}.json`;
	const start = performance.now();
	const child = spawn(
		process.execPath,
		['--trace-gc', program, 'extract', folder, '-q', '--format', 'json', '--jobs', String(jobs), '-o', output],
		{stdio: ['ignore', 'pipe', 'ignore']},
	);
	const ended = new Promise((resolve) => void child.on('exit', resolve));
	let megabytes = 0;
	let processorSeconds = 0;
	const poll = setInterval(() => {
		megabytes = Math.max(megabytes, peakOf(child.pid ?? 0));
		processorSeconds = Math.max(processorSeconds, workOf(child.pid ?? 0));
	}, 100);
	let retainedMegabytes = 0;
	for await (const line of createInterface(child.stdout)) {
		retainedMegabytes = Math.max(retainedMegabytes, Number(fullCollection.exec(line)?.[1] ?? 0));
	}
	await ended;
	clearInterval(poll);
	const seconds = (performance.now() - start) / 1000;
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(output)) hash.update(chunk);
	rmSync(output);
	return {seconds, processorSeconds, megabytes, retainedMegabytes, hash: hash.digest('hex')};
}

/** "[9237:0x27a80280] 4880 ms: Mark-Compact 59.7 (92.4) -> 43.2 (78.6) MB, …" */
const fullCollection = /: Mark-[^>]{1,80}-> (\d{1,6}\.\d)/u;

/** Hundredths of a second that a process has worked, for its programs and for itself: the 14th and 15th field. */
function workOf(pid: number): number {
	const fields = fromProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function peakOf(pid: number): number {
	return Math.round(Number(/VmHWM:\s+(\d+)/u.exec(fromProcess(pid, 'status'))?.[1] ?? 0) / 1024);
}

function fromProcess(pid: number, name: 'stat' | 'status'): string {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8');
	} catch {
		// it has ended, or the system has no such file
		return '';
	}
}

async function measured(label: string, folder: string, count: number, jobs: number): Promise<Run> {
	const run = await measure(folder, jobs);
	const rate = Math.round(count / run.seconds);
	process.stdout.write(
		`${label}, ${jobs} job(s): ${rate} files/s, ${run.seconds.toFixed(1)} s, ${run.processorSeconds.toFixed(1)} s of work, peak ${run.megabytes} MB, of which at most ${run.retainedMegabytes} MB in use after a full collection in a thread\n`,
	);
	return run;
}

const mixedCount = Number(process.argv[2] ?? benchAmount('mixed files of a batch'));
const smallCount = Number(process.argv[3] ?? benchAmount('small files of a batch'));

const mixed = folderOf(mixedCount, mixedFile);
const one = await measured(`${mixedCount} mixed files`, mixed, mixedCount, 1);
const two = await measured(`${mixedCount} mixed files`, mixed, mixedCount, 2);
process.stdout.write(
	`speed-up ${(one.seconds / two.seconds).toFixed(2)}, same bytes: ${one.hash === two.hash ? 'yes' : 'no'}\n`,
);
rmSync(mixed, {recursive: true});
for (const count of [smallCount / 100, smallCount / 10, smallCount]) {
	const small = folderOf(count, smallFile);
	await measured(`${count} small files`, small, count, 1);
	rmSync(small, {recursive: true});
}
