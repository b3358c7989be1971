import {overlaps, type Quotation, type Span, spanText} from '../../src/model/index.ts';
import {analysisOf, type Label, lineOf, readLabels, share} from './labels.ts';

/**
 * Measures quotations against labelled marks of the shared stories: spans of what somebody says, who says it, and scare
 * quotes. With `--errors` it prints each mistake.
 */

type Verdict = 'right' | 'only "she" or "the company"' | 'none' | 'wrong';

function print(line: string): void {
	process.stdout.write(line);
}

const showsErrors = process.argv.includes('--errors');

function note(label: Label, verdict: string, found: string): void {
	if (showsErrors) print(lineOf(label, verdict, found));
}

/** The quotation that is nearest to the label among those that share words with it. */
function foundFor(label: Label): Quotation | undefined {
	const distance = ({start, end}: Quotation): number => Math.abs(start - label.start) + Math.abs(end - label.end);
	return analysisOf(label)
		.quotations.filter((quotation) => overlaps(quotation, label))
		.toSorted((a, b) => distance(a) - distance(b))[0];
}

const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

function isNear(label: Label, found: Span): boolean {
	const off = Math.abs(found.start - label.start) + Math.abs(found.end - label.end);
	const words = (span: Span): string => spanText(label.text, span).replaceAll(edges, '');
	return off <= 1 || (off <= 4 && words(found) === words(label));
}

/** The same place, the same thing by the names' own reading, or the same surname. */
function isSame(label: Label, speaker: Span): boolean {
	const {mentions} = analysisOf(label);
	const entities = (span: Span): string[] =>
		mentions.filter((mention) => overlaps(mention, span) && mention.via !== 'demonym').map(({entity}) => entity);
	const last = (span: Span): string => /[\p{Lu}][^\s]*$/u.exec(spanText(label.text, span))?.[0] ?? '';
	const found = entities(speaker);
	return ['speaker', 'name'].some((key) => {
		const named = label.spans.get(key);
		if (!named) return false;
		const isNamedSo = last(named) !== '' && last(named) === last(speaker);
		return overlaps(named, speaker) || isNamedSo || entities(named).some((entity) => found.includes(entity));
	});
}

function judgeSpeaker(label: Label, speaker: Span | undefined): Verdict {
	const named = label.spans.get('speaker');
	if (!speaker) return named ? 'none' : 'right';
	if (named && isSame(label, speaker)) return 'right';
	const words = label.spans.get('words');
	return words && overlaps(words, speaker) ? 'only "she" or "the company"' : 'wrong';
}

type SpanVerdict = 'exact' | 'near' | 'missed';

function judgeSpan(label: Label, found: Quotation | undefined): SpanVerdict {
	if (!found) return 'missed';
	if (found.start === label.start && found.end === label.end) return 'exact';
	return isNear(label, found) ? 'near' : 'missed';
}

function measureSpeech(labels: readonly Label[]): void {
	const judged = labels.map((label) => {
		const found = foundFor(label);
		return {label, found, span: judgeSpan(label, found), speaker: judgeSpeaker(label, found?.speaker)};
	});
	for (const {label, found, span, speaker} of judged) {
		if (span === 'missed') note(label, 'span', found ? spanText(label.text, found) : 'nothing');
		if (found?.scare === true) note(label, 'speech', 'a scare quote');
		const words = found?.speaker ? spanText(label.text, found.speaker) : 'nobody';
		if (speaker !== 'right') note(label, `speaker, ${speaker}`, words);
	}
	const line = (name: string, isMet: (row: (typeof judged)[number]) => boolean): void => {
		print(`${name.padEnd(37)}${share(judged.filter(isMet).length, judged.length)}\n`);
	};
	line('spans of speech exact', ({span}) => span === 'exact');
	line('  or but for punctuation', ({span}) => span !== 'missed');
	line('speech taken for speech', ({found}) => found?.scare === false);
	for (const verdict of ['right', 'only "she" or "the company"', 'none', 'wrong'] as const) {
		line(`speaker ${verdict}`, ({speaker}) => speaker === verdict);
	}
}

function measureOthers(labels: readonly Label[]): void {
	const scares = labels.filter(({kind}) => kind === 'scare');
	const right = scares.filter((label) => {
		const found = foundFor(label);
		const isRight = !found || (found.scare && !found.speaker);
		if (!isRight) note(label, 'scare quote', 'speech');
		return isRight;
	});
	print(`${'scare quotes told apart'.padEnd(37)}${share(right.length, scares.length)}\n`);
	const nothing = labels.filter(({kind}) => kind === 'none');
	const quiet = nothing.filter((label) => !foundFor(label));
	print(`${'marks that quote nothing'.padEnd(37)}${share(quiet.length, nothing.length)}\n`);
}

const labels = readLabels('quotations');
if (labels) {
	measureSpeech(labels.filter(({kind}) => kind === 'speech'));
	measureOthers(labels.filter(({kind}) => kind !== 'speech'));
} else print('skipped: the shared stories are not there\n');
