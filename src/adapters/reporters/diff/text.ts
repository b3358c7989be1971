import type {FindingChange, SentenceChange, VersionDiff} from '../../../model/index.ts';
import {differingPieces} from '../shared/differing.ts';
import {isSettled} from '../shared/numbered.ts';
import {count, oneLine} from '../shared/words.ts';
import {wrap} from '../text/lines.ts';
import {makeStyle, type Style} from '../text/style.ts';

export interface DiffTextOptions {
	readonly color: boolean;
	readonly columns: number;
	/** Also the findings that stayed as they were, and those that were dismissed or resolved. */
	readonly verbose: boolean;
}

/** What changed between two versions, for a terminal: the sentences, then the findings that this touches. */
export function* textDiffReporter({sentences, findings}: VersionDiff, options: DiffTextOptions): Iterable<string> {
	const style = makeStyle(options.color);
	if (sentences.length > 0) yield `${style.strong('Changed sentences')}\n\n`;
	for (const change of sentences) yield* sentenceLines(change, style, options.columns);
	if (sentences.length > 0) yield '\n';
	const open = findings.filter(({finding}) => !isSettled(finding));
	const shown = options.verbose ? findings : open.filter(({change}) => change !== 'unchanged');
	if (shown.length > 0) yield `${style.strong('Findings')}\n\n`;
	for (const change of shown) yield* findingLines(change, style, options.columns);
	if (shown.length > 0) yield '\n';
	yield* wrap(style.strong(tally(sentences, open, findings.length - open.length)), options.columns, '', '  ');
}

function* sentenceLines(change: SentenceChange, style: Style, columns: number): Iterable<string> {
	const [before, after] = wordsOf(change, style);
	const {line} = (change.kind === 'removed' ? change.before : change.after).at;
	const place = style.dim(`${line}`.padStart(4));
	if (before !== undefined) yield* wrap(before, columns, `${place} ${style.conflict('-')} `);
	if (after !== undefined) yield* wrap(after, columns, `${before === undefined ? place : '    '} ${style.agree('+')} `);
}

function wordsOf(change: SentenceChange, style: Style): readonly [string | undefined, string | undefined] {
	if (change.kind === 'added') return [undefined, oneLine(change.after.quote)];
	if (change.kind === 'removed') return [oneLine(change.before.quote), undefined];
	const quotes = [change.before, change.after].map(({quote}, index) => ({quote: oneLine(quote), group: String(index)}));
	const [before, after] = differingPieces(quotes).map((pieces) =>
		pieces.map(({words, differs}) => (differs ? style.differing(words) : words)).join(''),
	);
	return [before, after];
}

const signs: Record<FindingChange['change'], string> = {new: '+', changed: '~', gone: '-', unchanged: '='};

function* findingLines({change, finding, before}: FindingChange, style: Style, columns: number): Iterable<string> {
	const {relation, rule, id, message} = finding;
	const paint = relation === 'conflict' ? style.conflict : style.tension;
	yield* wrap(`${paint(`${signs[change]} ${change}`)} ${style.dim(`${relation} · ${rule} · ${id}`)}`, columns, '  ');
	yield* wrap(oneLine(message), columns, '    ');
	if (before && before.message !== message) yield* wrap(oneLine(before.message), columns, `    ${style.dim('was')} `);
}

function tally(sentences: readonly SentenceChange[], findings: readonly FindingChange[], settled: number): string {
	const of = (wanted: FindingChange['change']): number => findings.filter(({change}) => change === wanted).length;
	return `${count(sentences.length, 'changed sentence')}; findings: ${of('new')} new, ${of('changed')} changed, ${of('gone')} gone, ${of('unchanged')} as before${settled === 0 ? '' : `; ${settled} dismissed or resolved`}`;
}
