import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {extract} from '../../src/crosscheck.ts';
import {countries} from '../../src/knowledge/countries.ts';
import type {Article} from '../../src/model/index.ts';
import {analyse} from '../../src/text/index.ts';

/**
 * Times step 1, and steps 1 and 2 together, on generated text that no newspaper prints but a folder may hold, at two sizes:
 * time must grow with the text, and stay within a small multiple of what news of the same size takes. Further words choose
 * the rows whose names hold one of them.
 */

/** UTF-16 units of the texts; a shared machine gets by with fewer. */
const [small, large] = process.env['CI'] === undefined ? [25_000, 100_000] : [12_500, 50_000];
/** Only a measurement that would be remarked on is repeated so many times, and the fastest counts. */
const repeats = 3;
/** A run that takes this many milliseconds is not repeated. */
const slowRun = 10_000;
/** Four times the text may take this many times as long; above 4 for noise and caches. Nothing is held against text that takes no longer than news. */
const mostGrowth = 5.5;
/** The larger text may take this many times as long as news of its size. */
const mostOfNews = 6;

/** Text that grows piece by piece; `piece` makes the one of a number. */
interface Hostile {
	readonly name: string;
	readonly open?: string;
	readonly piece: (index: number) => string;
	readonly close?: string;
}

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'zan'];

/** A word of its own for each number: "Kelomi". */
function word(index: number): string {
	return capitalized(String(index + 100).replace(/\d/g, (digit) => syllables[Number(digit)] ?? ''));
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick(items: readonly string[], index: number): string {
	return items[index % items.length] ?? '';
}

function same(name: string, piece: string, open = '', close = ''): Hostile {
	return {name, open, piece: () => piece, close};
}

const countryNames = countries.map(({name}) => name);
const months = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];

const texts: readonly Hostile[] = [
	same('commas', ','),
	{name: 'names and nouns in a list', piece: (index) => `${pick(countryNames, index)}, apples, `},
	{name: 'one noun behind names', piece: (index) => `${pick(countryNames, index)}, `, close: 'apples and hats.'},
	{name: 'pronouns and names', piece: (index) => `Ana ${word(index)} and she and `},
	{name: 'one office of many', piece: (index) => `Minister Ana ${word(index)} left. The actress left. `},
	same('commas and blanks', ', '),
	{name: 'letters in a list', piece: (index) => `${String.fromCodePoint(97 + (index % 26))}, `, close: 'z.'},
	{
		name: 'nouns in a list',
		open: 'They sold ',
		piece: (index) => `${word(index).toLowerCase()}s, `,
		close: 'and hats.',
	},
	{name: 'lists with and', piece: () => 'apples, pears and plums, '},
	{name: 'countries in a list', open: 'They signed with ', piece: (index) => `${pick(countryNames, index)}, `},
	{name: 'countries with and', open: 'They signed with ', piece: (index) => `${pick(countryNames, index)} and `},
	{
		name: 'short lists of countries',
		piece: (index) => `It met ${pick(countryNames, index)} and ${pick(countryNames, index + 1)}.\n`,
	},
	{name: 'lists of new names', piece: (index) => `It met ${word(index)} Orlo and ${word(index + 1)} Veda.\n`},
	same('including', 'including '),
	same('as well as', 'as well as '),
	{name: 'bare numbers', piece: (index) => `${(index * 7919) % 100_000} `},
	{name: 'numbers of three digits', piece: (index) => `${100 + ((index * 79) % 900)} `},
	{name: 'numbers with units', piece: (index) => `${(index % 90) + 2} miles `},
	{name: 'numbers in words', piece: (index) => pick(['three ', 'hundred ', 'thousand ', 'and '], index)},
	same('single digits', '7'),
	same('digits and points', '1.'),
	same('digits and dashes', '1-'),
	same('digits and slashes', '1/'),
	same('digits and colons', '1:'),
	{name: 'dates in a list', piece: (index) => `${pick(months, index)} ${(index % 28) + 1}, ${1900 + (index % 120)}, `},
	{name: 'dates in sentences', piece: (index) => `It fell on ${pick(months, index)} ${(index % 28) + 1}. `},
	{name: 'times of day', piece: (index) => `${(index % 12) + 1}:10 a.m. to `},
	same('weekdays', 'Monday '),
	same('from and to', 'from May to '),
	same('a', 'a '),
	same('and', 'and '),
	same('the', 'the '),
	same('of', 'of '),
	same('capital letters', 'A '),
	same('initials', 'A.'),
	{name: 'names without a mark', piece: (index) => `${word(index)} `},
	{name: 'names in a list', piece: (index) => `${word(index)} ${word(index + 1)}, `},
	{name: 'people of one surname', piece: (index) => `${word(index)} Orlo spoke. `},
	{name: 'people of one given name', piece: (index) => `Ana ${word(index)} spoke. Ana left. `},
	{name: 'offices and holders', piece: (index) => `Minister Ana ${word(index)} spoke. The minister left. `},
	same('offices', 'Minister '),
	same('ministries', 'Ministry of '),
	{name: 'organisations', piece: (index) => `The ${word(index)} Research Council met. The council left. `},
	{name: 'hyphens', piece: (index) => `${word(index)}-`},
	{name: 'possessives', piece: (index) => `${word(index)}'s `},
	{name: 'one word', piece: (index) => word(index).toLowerCase()},
	same('one capital word', 'A'),
	{name: 'one address', open: 'https://', piece: (index) => `${word(index)}.com/`},
	same('brackets that open', '('),
	same('brackets that close', ')'),
	same('brackets', '() '),
	same('marks that end', '.'),
	same('marks and blanks', '. '),
	same('questions', '? '),
	{name: 'short sentences', piece: () => 'He left. '},
	same('line breaks', '\n'),
	same('lines', 'Word\n\n'),
	same('list items', '* Item\n'),
	same('bullets', '• One ', '• '),
	{name: 'numbered items', piece: (index) => `${index % 100}. Item `},
	same('straight quotation marks', '"'),
	same('quotation marks that open', '“'),
	same('quotation marks that close', '”'),
	same('nested quotation marks', '“a ‘b '),
	same('nested quotations', '“a ‘b’ c” '),
	same('apostrophes', "'"),
	same('apostrophes and letters', "s' a "),
	{name: 'quotations and speakers', piece: (index) => `“We saw it,” ${word(index)} said. `},
	same('quotations and pronouns', '“We saw it,” she said. '),
	same('combining marks', '\u0301', 'a'),
	same('letters with many marks', 'e\u0301\u0302\u0303 '),
	same('emoji', '👩‍👩‍👧 '),
	same('emoji without blanks', '👍🏽'),
	same('halves of characters', '\uD83D'),
	same('right to left', 'שלום עולם '),
	same('right to left in a list', 'مرحبا، '),
	same('ideographs', '漢字。'),
	same('marks of direction', '\u202E\u200F'),
	same('blanks', ' ', 'It', 'fell.'),
	same('blanks without breaks', '\u00A0', 'It', 'fell.'),
	same('blanks of no width', '\u200B'),
	same('ends of a text file', '\r\n'),
	same('zero characters', '\0'),
	same('dashes', '-'),
	same('dashes and blanks', '— '),
	same('currency signs', '$'),
	same('percent signs', '% '),
	same('tags', '<p>'),
	same('ampersands', 'A & '),
	same('at signs', '@a '),
];

function generate({open = '', piece, close = ''}: Hostile, size: number): string {
	const pieces: string[] = [];
	let length = open.length + close.length;
	for (let index = 0; length < size; index++) {
		const next = piece(index);
		pieces.push(next);
		length += next.length;
	}
	return `${open}${pieces.join('')}${close}`;
}

/** The project's own sample articles, over and over, up to a size. */
function news(size: number): string {
	const files = readdirSync('articles', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.txt'));
	const sample = files
		.toSorted()
		.map((file) => readFileSync(join('articles', file), 'utf8').trim())
		.join('\n\n');
	return `${sample}\n\n`.repeat(Math.ceil(size / sample.length)).slice(0, size);
}

type Step = (text: string) => unknown;

function extractText(text: string): unknown {
	const article: Article = {id: 'a.txt', file: 'a.txt', outlet: 'a', language: 'en', sha256: '', text};
	return extract(article);
}

/** Milliseconds of the processor. */
function time(step: Step, text: string): number {
	const started = process.cpuUsage();
	step(text);
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}

interface Measured {
	readonly ofSmall: number;
	readonly ofLarge: number;
}

/** Text that takes so many milliseconds when it is small is not tried when it is large. */
const hopeless = 1500;

function measure(step: Step, text: (size: number) => string): Measured {
	const ofSmall = time(step, text(small));
	return {ofSmall, ofLarge: ofSmall > hopeless ? Infinity : time(step, text(large))};
}

function fastest(measured: readonly Measured[]): Measured {
	return {
		ofSmall: Math.min(...measured.map(({ofSmall}) => ofSmall)),
		ofLarge: Math.min(...measured.map(({ofLarge}) => ofLarge)),
	};
}

/** What is to be said of a measurement, if anything. */
function remark({ofSmall, ofLarge}: Measured, plain: Measured): string {
	if (ofLarge > mostOfNews * plain.ofLarge) return 'slow';
	return ofLarge > mostGrowth * ofSmall && ofLarge > plain.ofLarge ? 'grows too fast' : '';
}

/** Measures again what would be remarked on, so that the noise of the machine is not. */
function measureSurely(step: Step, text: (size: number) => string, plain: Measured): Measured {
	let best = measure(step, text);
	for (let again = 0; again < repeats && best.ofLarge < slowRun && remark(best, plain) !== ''; again++) {
		const {ofSmall, ofLarge} = measure(step, text);
		best = {ofSmall: Math.max(best.ofSmall, ofSmall), ofLarge: Math.min(best.ofLarge, ofLarge)};
	}
	return best;
}

function cells({ofSmall, ofLarge}: Measured, plain: Measured): string {
	const figures = [
		ofSmall.toFixed(0),
		ofLarge.toFixed(0),
		(ofLarge / ofSmall).toFixed(1),
		(ofLarge / plain.ofLarge).toFixed(1),
	];
	return figures.map((figure) => figure.padStart(8)).join('');
}

function print(line: string): void {
	process.stdout.write(`${line.trimEnd()}\n`);
}

function measureAll(chosen: readonly string[]): void {
	for (let warm = 0; warm < 3; warm++) extractText(news(large));
	const steps: readonly Step[] = [analyse, extractText];
	const ofNews = steps.map((step) => fastest(Array.from({length: repeats}, () => measure(step, news))));
	const heading = [small / 1000, large / 1000].map((size) => `${size} kB`.padStart(8)).join('');
	print(`${'milliseconds'.padEnd(28)}${`${heading}  growth of news`.repeat(2)}`);
	const rows = [
		{name: 'news', text: news},
		...texts.map((text) => ({name: text.name, text: (size: number) => generate(text, size)})),
	];
	for (const {name, text} of rows) {
		if (chosen.length > 0 && !chosen.some((part) => name.includes(part))) continue;
		const measured = steps.map((step, at) => measureSurely(step, text, ofNews[at] ?? {ofSmall: 0, ofLarge: 0}));
		const remarks = measured.map((found, at) => remark(found, ofNews[at] ?? found)).filter((found) => found !== '');
		print(
			`${name.padEnd(28)}${measured.map((found, at) => cells(found, ofNews[at] ?? found)).join('')}  ${remarks.join(', ')}`,
		);
	}
}

measureAll(process.argv.slice(2));
