import {fileAndMember, type FindingRelation, type Report} from '../../../model/index.ts';
import {isOpen} from '../shared/numbered.ts';
import {regionOf} from '../shared/places.ts';
import {portable} from '../shared/portable.ts';
import {capitalised, oneLine} from '../shared/words.ts';

const levels: Record<FindingRelation, string> = {conflict: 'error', tension: 'warning', coverage: 'notice'};

/** One workflow command for each finding that waits for a person, which GitHub shows beside the line of the article. */
export function* githubReporter(report: Report): Iterable<string> {
	const {articles, stories} = portable(report);
	const files = new Map(articles.map((article) => [article.id, fileAndMember(article)]));
	for (const {findings} of stories) {
		for (const {rule, relation, message, why, evidence} of findings.filter(isOpen)) {
			const [first] = evidence;
			if (!first) continue;
			const region = regionOf(first);
			const place = [
				['file', files.get(first.article) ?? first.article],
				...(region
					? [
							['line', region.startLine],
							['endLine', region.endLine],
							['col', region.startColumn],
							['endColumn', region.endColumn],
						]
					: []),
				['title', rule],
			].map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
			yield `::${levels[relation]} ${place.join(',')}::${escapeData(`${capitalised(oneLine(message))} (${oneLine(why)})`)}\n`;
		}
	}
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
