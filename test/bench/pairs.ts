import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {comparePair, type ComparedPair} from '../../src/commands/compare-pair.ts';
import {rules} from '../../src/rules/index.ts';
import {sharedFolder} from '../support/shared-folder.ts';
import {addFlag, linesByRule, type RuleSums} from './by-rule.ts';
import {plainConflict} from './plain-conflict.ts';

/**
 * Measures pairs of passages from public sets: false alarms on pairs that people judged to agree, contradictions found,
 * conflicts planted in paraphrases, and how well `similarity` tells aligned sentences. Beside it, on the same pairs, a plain
 * baseline: it calls conflict where both passages have numbers and none is shared, or where one has a negation and the
 * other none. With `--flags` it prints what was flagged on pairs that agree.
 */

interface Row {
	readonly id: string;
	readonly a: string;
	readonly b: string;
	readonly label: string;
	readonly type: string;
	readonly sameStory: boolean;
}

interface Judged {
	readonly row: Row;
	readonly pair: ComparedPair;
	readonly plain: boolean;
}

const showFlags = process.argv.includes('--flags');

function judge(folder: string): Judged[] {
	return readRows(folder).map((row) => ({row, pair: comparePair(row), plain: plainConflict(row.a, row.b)}));
}

function readRows(folder: string): Row[] {
	return readFileSync(join(sharedFolder, 'data', folder, 'dev.jsonl'), 'utf8')
		.split('\n')
		.flatMap((line) => {
			const row: unknown = line === '' ? undefined : JSON.parse(line);
			if (typeof row !== 'object' || row === null) return [];
			const field = (name: string): string => {
				const value: unknown = Reflect.get(row, name);
				return typeof value === 'string' ? value : '';
			};
			const [a, b] = [field('a') || field('premise'), field('b') || field('hypothesis')];
			const sameStory = Reflect.get(row, 'same_story') === true;
			return [{id: field('id'), a, b, label: field('label'), type: field('type'), sameStory}];
		});
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
const isConflict = ({pair}: Judged): boolean => pair.relation === 'conflict';
const isFlagged = ({pair}: Judged): boolean => pair.relation === 'conflict' || pair.relation === 'tension';

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function share(pairs: readonly Judged[], test: (judged: Judged) => boolean): string {
	const count = pairs.filter(test).length;
	return `${count}/${pairs.length} = ${percent(count, pairs.length)}`;
}

function falseAlarms(name: string, pairs: readonly Judged[], sums: RuleSums = new Map()): void {
	print(
		`${name.padEnd(34)} conflict ${share(pairs, isConflict)} | or tension ${share(pairs, isFlagged)} | plain ${share(pairs, ({plain}) => plain)}`,
	);
	for (const {row, pair} of pairs.filter(isFlagged))
		for (const {relation, rule, message} of pair.findings) {
			if (relation === 'coverage') continue;
			addFlag(sums, rule, false);
			if (showFlags) print(`    ${row.id} ${relation} ${rule}: ${message}`);
		}
}

function contradictions(name: string, pairs: readonly Judged[]): void {
	const gold = pairs.filter(({row}) => row.label === 'contradiction');
	const told = (test: (judged: Judged) => boolean): string => {
		const flagged = pairs.filter(test);
		const right = flagged.filter(({row}) => row.label === 'contradiction').length;
		const [precision, recall] = [right / (flagged.length || 1), right / (gold.length || 1)];
		const f1 = (2 * precision * recall) / (precision + recall || 1);
		return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} MCC ${correlation(pairs, test).toFixed(3)}`;
	};
	print(
		`${name.padEnd(34)} conflict ${told(isConflict)} | or tension ${told(isFlagged)} | plain ${told(({plain}) => plain)}`,
	);
	const best = pairs.toSorted(
		(one, other) => other.pair.score - one.pair.score || (one.row.id < other.row.id ? -1 : 1),
	);
	for (const count of [20, 50]) {
		const right = best.slice(0, count).filter(({row}) => row.label === 'contradiction').length;
		print(`${''.padEnd(34)} precision of the best ${count}: ${percent(right, count)}`);
	}
}

/** Matthews correlation of flagged and contradicting. */
function correlation(pairs: readonly Judged[], test: (judged: Judged) => boolean): number {
	let [tp, fp, fn, tn] = [0, 0, 0, 0];
	for (const judged of pairs) {
		const gold = judged.row.label === 'contradiction';
		if (test(judged)) [tp, fp] = gold ? [tp + 1, fp] : [tp, fp + 1];
		else [fn, tn] = gold ? [fn + 1, tn] : [fn, tn + 1];
	}
	return (tp * tn - fp * fn) / (Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)) || 1);
}

/** How likely an aligned pair is more similar than one that is not, ties counting half. */
function areaUnderCurve(pairs: readonly Judged[]): number {
	const ordered = pairs.toSorted((one, other) => one.pair.similarity - other.pair.similarity);
	let [below, area, aligned] = [0, 0, 0];
	for (let start = 0; start < ordered.length;) {
		let end = start;
		while (ordered[end]?.pair.similarity === ordered[start]?.pair.similarity && end < ordered.length) end++;
		const tied = ordered.slice(start, end);
		const positive = tied.filter(({row}) => row.label === 'aligned').length;
		area += positive * (below + (tied.length - positive) / 2);
		below += tied.length - positive;
		aligned += positive;
		start = end;
	}
	return area / (aligned * below || 1);
}

const agreeing: RuleSums = new Map();
print('false alarms on pairs that people judged to agree');
falseAlarms(
	'newsnli entailed',
	judge('equate_newsnli').filter(({row}) => row.label === 'entailment'),
	agreeing,
);
falseAlarms(
	'msrp paraphrases',
	judge('msrp').filter(({row}) => row.label === 'paraphrase'),
	agreeing,
);
const multinews = judge('multinews_align');
falseAlarms(
	'multinews aligned',
	multinews.filter(({row}) => row.label === 'aligned'),
	agreeing,
);
print('  by rule, none of all right');
for (const line of linesByRule(
	agreeing,
	rules.map(({id}) => id),
	(measured) => ({right: 0, flags: measured.agreeing}),
))
	print(line);
print('contradictions');
contradictions('rte3 3-way', judge('rte3_3way'));
contradictions('glue diagnostic', judge('glue_diagnostic'));
print('conflicts planted in paraphrases');
const planted = judge('synthetic_conflict_msrp');
falseAlarms(
	'untouched',
	planted.filter(({row}) => row.label === 'no_conflict'),
);
for (const type of ['number', 'year', 'month', 'weekday', 'negation', 'entity']) {
	const pairs = planted.filter(({row}) => row.type === type);
	print(
		`${type.padEnd(34)} conflict ${share(pairs, isConflict)} | or tension ${share(pairs, isFlagged)} | plain ${share(pairs, ({plain}) => plain)}`,
	);
}
print('aligned sentences, area under the curve of similarity');
print(
	`${'ecb+ same story'.padEnd(34)} ${areaUnderCurve(judge('ecbplus_sentpairs').filter(({row}) => row.sameStory)).toFixed(3)}`,
);
print(`${'multinews'.padEnd(34)} ${areaUnderCurve(multinews).toFixed(3)}`);
