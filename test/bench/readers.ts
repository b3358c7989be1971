import {formatQualities} from './format-quality.ts';
import {pageArticles} from './page-articles.ts';
import {pageLayouts} from './page-layouts.ts';
import {type Quality, qualityOf} from './page-quality.ts';
import {type PageReader, peers as readers} from './page-readers.ts';

/** How much of the article each reader takes from pages of many shapes, and how much that is none of it. */

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

interface Measured {
	/** One a layout. */
	readonly rows: readonly Quality[];
	readonly pagesASecond: number;
}

async function measure(read: PageReader): Promise<Measured> {
	const rows: Quality[] = [];
	let milliseconds = 0;
	for (const layout of pageLayouts) {
		const of: Quality[] = [];
		for (const article of pageArticles) {
			const html = layout.html(article);
			const start = performance.now();
			const text = await read(html);
			milliseconds += performance.now() - start;
			of.push(qualityOf(text, layout.shown?.(article) ?? article.paragraphs, article));
		}
		rows.push({recall: mean(of.map(({recall}) => recall)), junk: mean(of.map(({junk}) => junk))});
	}
	return {rows, pagesASecond: (pageLayouts.length * pageArticles.length * 1000) / milliseconds};
}

const nameWidth = 26;
const columnWidth = 20;
const measured: Measured[] = [];
for (const [, read] of readers) measured.push(await measure(read));
const cell = (words: string): string => words.padStart(columnWidth);
const figures = ({recall, junk}: Quality): string => cell(`${recall.toFixed(2)} ${junk.toFixed(2)}`);
const line = (name: string, cells: readonly string[]): void => {
	process.stdout.write(`${name.padEnd(nameWidth)}${cells.join('')}\n`);
};

line(
	'recall and junk',
	readers.map(([name]) => cell(name)),
);
for (const [index, {name}] of pageLayouts.entries()) {
	line(
		name,
		measured.map(({rows}) => figures(rows[index] ?? {recall: 0, junk: 0})),
	);
}
line(
	'mean',
	measured.map(({rows}) =>
		figures({recall: mean(rows.map(({recall}) => recall)), junk: mean(rows.map(({junk}) => junk))}),
	),
);
line(
	'worst',
	measured.map(({rows}) =>
		figures({recall: Math.min(...rows.map(({recall}) => recall)), junk: Math.max(...rows.map(({junk}) => junk))}),
	),
);
line(
	'pages a second',
	measured.map(({pagesASecond}) => cell(pagesASecond.toFixed(0))),
);

process.stdout.write(`\n${'each format'.padEnd(nameWidth)}${cell('worst recall, junk')}\n`);
for (const {name, ...quality} of await formatQualities()) line(name, [figures(quality)]);
