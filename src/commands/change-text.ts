import {findingJson} from '../adapters/reporters/json/report.ts';
import {oneLine} from '../adapters/reporters/shared/words.ts';
import type {FindingChange} from '../ports.ts';
import {choiceOption, type RawOptions} from './options.ts';

const formats = ['text', 'jsonl'] as const;

/** How changes in the findings of an archive are written. */
export type ChangeFormat = (typeof formats)[number];

/** The one that `--format` says. */
export function changeFormat(options: RawOptions, otherwise: ChangeFormat = 'text'): ChangeFormat {
	return choiceOption(options, 'format', formats, otherwise);
}

/** One change as a line. */
export function changeText(change: FindingChange, format: ChangeFormat): string {
	return format === 'jsonl' ? changeRecord(change) : changeLine(change);
}

function changeLine({kind, finding, story}: FindingChange): string {
	const {id, relation, message} = finding;
	return `${kind.padEnd(8)}${relation.padEnd(10)}${id}  ${oneLine(message)} (${oneLine(story.title)})\n`;
}

function changeRecord({kind, finding, story}: FindingChange): string {
	const {title, articles} = story;
	const record = {
		formatVersion: 1,
		type: 'change',
		change: kind,
		story: {title, articles},
		finding: findingJson(finding),
	};
	return `${JSON.stringify(record)}\n`;
}
