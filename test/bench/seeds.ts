import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rules} from '../../src/rules/index.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {addFlag, linesByRule, type RuleSums} from './by-rule.ts';

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
	const sums: RuleSums = new Map();
	yield* score({title: `${names.length} stories`, names, gold, articles, options: []}, sharedData, sums);
	yield 'conflicts and tensions by rule, those that match the annotation of all\n';
	const known = rules.map(({id}) => id);
	for (const line of linesByRule(sums, known, ({stories}) => stories)) yield `${line}\n`;
}

/** Reports on each folder into a temporary folder and hands them to the stories' scorer. */
async function* score(scoring: Scoring, sharedData: string, sums: RuleSums = new Map()): AsyncGenerator<string> {
	const flagged: string[] = [];
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
			flagged.push(...flaggingRules(stdout));
		}
		const scorer = join(sharedData, 'stories', 'score_stories.py');
		const scored = execFileSync('python3', [scorer, gold, scoring.articles, reports, '-v'], {encoding: 'utf8'});
		yield scored;
		const wrong = [...scored.matchAll(/^UNMATCHED \S+ (\S+) \|/gmu)].map(([, rule]) => rule);
		for (const rule of flagged) {
			const at = wrong.indexOf(rule);
			addFlag(sums, rule, at < 0);
			if (at >= 0) wrong.splice(at, 1);
		}
	} finally {
		rmSync(scratch, {recursive: true});
	}
}

/** The rule of each conflict and tension of a report. */
function flaggingRules(report: string): string[] {
	const {stories}: {stories: {findings: {rule: string; relation: string}[]}[]} = JSON.parse(report);
	return stories
		.flatMap(({findings}) => findings)
		.filter(({relation}) => relation !== 'coverage')
		.map(({rule}) => rule);
}
