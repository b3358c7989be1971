// Compares the articles of a folder and prints the heaviest findings, then writes them as Markdown.
// Run: node docs/examples/first-report.mjs articles/ferry-fire
import {compare, extract, formats, readCase, reportOf} from 'crosscheck';

export async function firstReport(folder, print) {
	const {articles} = await readCase({
		paths: [folder],
		cwd: process.cwd(),
		stdin: [],
		published: new Map(),
		detectLanguage: () => 'en',
	});
	// Everything that is taken out of one article depends on that article alone: it can be kept.
	const extractions = articles.map((article) => extract(article));
	const comparison = compare(extractions);
	for (const {title, findings} of comparison.stories) {
		print(title);
		for (const {relation, message} of findings.slice(0, 3)) print(`  ${relation}: ${message}`);
	}
	const markdown = formats.find(({name}) => name === 'md');
	const reporter = await markdown.load({color: false, columns: 80, quiet: false, verbose: false, fullText: false});
	return [...reporter(reportOf(extractions, comparison, '0.1.0'))].join('');
}

if (import.meta.url === `file://${process.argv[1]}`) {
	await firstReport(process.argv[2] ?? 'articles/ferry-fire', (line) => process.stdout.write(`${line}\n`));
}
