import type {Report} from '../../../model/index.ts';
import {articleJson, findingJson, notComparedJson, questionJson, storyFactsJson} from '../json/report.ts';
import {portable} from '../shared/portable.ts';

/** The JSON report a record a line, each with its type: what a stream or a database takes in without holding the whole. */
export function* jsonlReporter(report: Report): Iterable<string> {
	const {formatVersion, tool, articles, stories, notCompared} = portable(report);
	yield line({
		formatVersion,
		type: 'report',
		tool: {name: tool.name, version: tool.version, extraction: tool.extraction},
	});
	for (const article of articles) yield line({formatVersion, type: 'article', ...articleJson(article)});
	for (const story of stories) {
		yield line({formatVersion, type: 'story', ...storyFactsJson(story)});
		for (const question of story.questions) {
			yield line({formatVersion, type: 'question', story: story.id, ...questionJson(question)});
		}
		for (const finding of story.findings) {
			yield line({formatVersion, type: 'finding', story: story.id, ...findingJson(finding)});
		}
	}
	for (const entry of notCompared) yield line({formatVersion, type: 'notCompared', ...notComparedJson(entry)});
}

function line(record: object): string {
	return `${JSON.stringify(record)}\n`;
}
