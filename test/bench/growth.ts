import {execFileSync} from 'node:child_process';
import {analyse} from '../../src/text/index.ts';
import {readNews} from './news.ts';

/**
 * Time and peak memory of step 1 for more and more text, as one long article and as many articles, each in a process of
 * its own: both must double with the text. Of many articles only one is held at a time.
 */

const million = 1_000_000;
/** UTF-16 units of text. */
const sizes = process.env['CI'] === undefined ? [1, 2, 4, 8] : [1, 2];

interface Measured {
	readonly milliseconds: number;
	readonly megabytes: number;
}

/** What one process is started for: nothing, to know its own weight, or text of a size. */
function run(kind: string, millions: number): Measured {
	const output = execFileSync(process.execPath, [process.argv[1] ?? '', kind, String(millions)], {encoding: 'utf8'});
	const [milliseconds = 0, megabytes = 0] = output.split(' ').map(Number);
	return {milliseconds, megabytes};
}

function measure(kind: string, millions: number): void {
	const articles = readNews(millions * million);
	const texts = kind === 'one' ? [articles.join('\n\n')] : articles;
	const started = process.cpuUsage();
	for (const text of texts) analyse(text);
	const {user, system} = process.cpuUsage(started);
	process.stdout.write(`${(user + system) / 1000} ${process.resourceUsage().maxRSS / 1024}`);
}

function print(): void {
	for (const kind of ['one', 'many']) {
		process.stdout.write(`${kind === 'one' ? 'one article' : 'many articles'}\n`);
		process.stdout.write('million characters    seconds  seconds a million  megabytes\n');
		for (const millions of sizes) {
			const {milliseconds, megabytes} = run(kind, millions);
			const cells = [milliseconds / 1000, milliseconds / 1000 / millions].map((value) => value.toFixed(2));
			process.stdout.write(
				`${String(millions).padStart(18)}${cells[0]?.padStart(11)}${cells[1]?.padStart(19)}${megabytes.toFixed(0).padStart(11)}\n`,
			);
		}
	}
}

const [kind, millions] = process.argv.slice(2);
if (kind === undefined) print();
else measure(kind, Number(millions));
