import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runCrosscheck} from '../support/run-crosscheck.ts';

/** What is scored together: annotations, the folder that holds the folders of articles, and the options of each run. */
interface Scoring {
	readonly title: string;
	/** Names of the annotated folders of articles. */
	readonly names: readonly string[];
	readonly gold: string;
	readonly articles: string;
	readonly options: readonly string[];
}

/** The five seed articles, the same in disguise, and both treated as one story each, where the traps must stay quiet. */
export async function* benchSeeds(sharedData: string): AsyncGenerator<string> {
	const scoring = {gold: join(sharedData, 'seeds-gold'), articles: sharedData};
	for (const name of ['seeds', 'seeds-disguised']) {
		yield* score({...scoring, title: name, names: [name], options: []}, sharedData);
		yield* score({...scoring, title: `${name} --one-story`, names: [name], options: ['--one-story']}, sharedData);
	}
}

/** The annotated stories. */
export async function* benchStories(sharedData: string): AsyncGenerator<string> {
	const gold = join(sharedData, 'stories', 'gold');
	const names = readdirSync(gold)
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -'.json'.length))
		.toSorted();
	const articles = join(sharedData, 'stories', 'articles');
	yield* score({title: `${names.length} stories`, names, gold, articles, options: []}, sharedData);
}

/** Reports on each folder into a temporary folder and hands them to the stories' scorer. */
async function* score(scoring: Scoring, sharedData: string): AsyncGenerator<string> {
	const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
	try {
		const gold = join(scratch, 'gold');
		const reports = join(scratch, 'reports');
		mkdirSync(gold);
		mkdirSync(reports);
		yield `-- ${scoring.title}\n`;
		for (const name of scoring.names) {
			copyFileSync(join(scoring.gold, `${name}.json`), join(gold, `${name}.json`));
			const words = ['report', name, '--format', 'json', '--exit-zero', ...scoring.options];
			const {exitCode, stdout, stderr} = await runCrosscheck(words, scoring.articles);
			if (exitCode !== 0) throw new Error(`report ${name} ended with ${exitCode}: ${stderr}`);
			writeFileSync(join(reports, `${name}.json`), stdout);
		}
		const scorer = join(sharedData, 'stories', 'score_stories.py');
		yield execFileSync('python3', [scorer, gold, scoring.articles, reports, '-v'], {encoding: 'utf8'});
	} finally {
		rmSync(scratch, {recursive: true});
	}
}
