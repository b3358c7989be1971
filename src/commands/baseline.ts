import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isMissing, isSystemError, whyUnreadable} from '../adapters/readers/failure.ts';
import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {count} from '../adapters/reporters/shared/words.ts';
import {isDecidedFinding} from '../adapters/stores/event-line.ts';
import {decideReport, newEvent} from '../decisions/decide.ts';
import {type DecidedFinding, type Report, UserError} from '../model/index.ts';
import {complain, inputExitCode, outputOption} from './articles.ts';
import {compareOpen, openCase} from './desk.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions, textOption} from './options.ts';
import {writeOutput} from './write-output.ts';

/** Where the baseline goes if nothing else is said. */
const baselineFile = 'crosscheck-baseline.json';

/** Writes down the findings as they are: a report with `--baseline` leaves them out until one changes. */
export async function baseline(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const opened = await openCase(words, options, io);
	const file =
		outputOption(
			options,
			opened.articles.articles.map((article) => article.file),
			io,
		) ?? baselineFile;
	const {findings, report} = await compareOpen(opened, options, io);
	const code = await inputExitCode(opened.articles, report.notCompared, options, io);
	if (code !== 0) return code;
	const content = {formatVersion: 1, findings: findings.map(({decided}) => decided)};
	await writeOutput([`${JSON.stringify(content, undefined, '\t')}\n`], {file, option: 'output'}, io);
	if (!flagOption(options, 'quiet')) await complain(`wrote ${count(findings.length, 'finding')} to ${file}`, io);
	return 0;
}

/** The report without the findings that a baseline has as they are; says how many of the baseline are gone. */
export async function withoutBaseline(report: Report, options: RawOptions, io: Io): Promise<Report> {
	const file = textOption(options, 'baseline');
	if (file === undefined) return report;
	const known = await readBaseline(resolve(io.cwd, file), file);
	// What stands in a baseline is held against the report as a decision is: it is known until it changes.
	const log = known.map((finding) => newEvent({by: file, type: 'confirm', finding}, '1970-01-01T00:00:00Z', []));
	const {findings, orphans} = decideReport(report, log);
	if (orphans.length > 0 && !flagOption(options, 'quiet')) {
		await complain(`${count(orphans.length, 'finding')} of ${file} are gone; crosscheck baseline writes it anew`, io);
	}
	const fresh = new Set(findings.filter(({finding}) => isOpen(finding)).map(({finding}) => finding.identity));
	return {
		...report,
		stories: report.stories.map((story) => ({
			...story,
			findings: story.findings.filter(({identity}) => fresh.has(identity)),
		})),
	};
}

async function readBaseline(path: string, file: string): Promise<readonly DecidedFinding[]> {
	try {
		const {formatVersion, findings} = {
			formatVersion: 0,
			findings: 0,
			...Object(JSON.parse(await readFile(path, 'utf8'))),
		};
		if (formatVersion === 1 && isListOfFindings(findings)) return findings;
	} catch (error) {
		if (isSystemError(error)) {
			const why = isMissing(error) ? 'no such file; crosscheck baseline writes one' : whyUnreadable(error);
			throw new UserError(`--baseline ${file}: ${why}`, {cause: error});
		}
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new UserError(`--baseline ${file}: no baseline; write one with crosscheck baseline PATH... -o ${file}`);
}

function isListOfFindings(value: unknown): value is readonly DecidedFinding[] {
	return Array.isArray(value) && value.every(isDecidedFinding);
}
