import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {archiveReport} from '../archive/archive-report.ts';
import type {Report} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {refuseWords, storyFilter} from './open-archive.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions} from './options.ts';
import {reportOutputs, writeReport} from './outputs.ts';
import {toolVersion} from './version.ts';

/** Prints the findings of an archive in any format of a report; 1 where a conflict is open. */
export async function showFindings(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive findings');
	const outputs = reportOutputs(options);
	const {report} = await archiveReport(store, storyFilter(options), await toolVersion());
	const shown = flagOption(options, 'new-only') ? onlyOpen(report) : report;
	await writeReport(shown, outputs, options, io);
	if (flagOption(options, 'exit-zero')) return 0;
	const open = shown.stories.flatMap(({findings}) => findings.filter(isOpen));
	return open.some(({relation}) => relation === 'conflict') ? 1 : 0;
}

/** The stories with findings that nobody decided on, or that are asked again, and these alone. */
function onlyOpen(report: Report): Report {
	const stories = report.stories.map((story) => ({...story, findings: story.findings.filter(isOpen)}));
	return {...report, stories: stories.filter(({findings}) => findings.length > 0)};
}
