import {speechVerbs} from '../knowledge/speech-verbs.ts';
import {addDays, type Part, type Publication, type Sentence, type Time, weekdayOf} from '../model/index.ts';
import {isCapitalised} from './line-shapes.ts';
import type {Scan} from './scans.ts';
import {findTimes} from './times.ts';
import {tokenFrom} from './token-at.ts';

/** Paragraphs after the lede in which the page may still print its date: a standfirst taken for the lede stands above it. */
const frontBehindLede = 1;
/** Words of a line beside its date: a byline, an agency, a town. */
const longestBeside = 6;
/** Characters of a dateline before its date. */
const longestTown = 60;
/** Sentences from the lede on in which "today, 5 May 2024" tells the day. */
const sentencesToldIn = 12;

const year = /\b(?:19|20)\d\d\b/;

/** The day that an article of unknown date was published on, from its own words; when they leave a doubt, none. */
export function findPublication(
	text: string,
	parts: readonly Part[],
	sentences: readonly Sentence[],
	scans: readonly Scan[],
): Publication | undefined {
	if (!year.test(text)) return undefined;
	return inLines(text, parts, sentences) ?? inDateline(text, parts, scans) ?? inProse(text, parts, scans);
}

/** A full date of the page with the words before it on its line. */
interface PrintedDate {
	readonly day: string;
	/** Its line up to the date. */
	readonly line: string;
	readonly label: 'published' | 'updated' | 'none';
	readonly isFront: boolean;
}

const publishedLabel =
	/\b(?:published|posted|issued|issue date|publication date|uploaded|created|(?:first|originally) appeared|date)\b.{0,60}$/;
const updatedLabel = /\b(?:updated?|modified|amended|revised)\b.{0,30}$/;
const otherLabel = /©|copyright|accessed|retrieved|expires?|valid|born|embargo|shared|tweeted/;

/** The date that the page prints: as that of publication before as that of an update, above the text before below it. */
function inLines(text: string, parts: readonly Part[], sentences: readonly Sentence[]): Publication | undefined {
	const printed = printedDates(text, parts, sentences);
	const front = printed.filter(({isFront}) => isFront);
	for (const dates of [
		front.filter(({label}) => label === 'published'),
		front.filter(({label}) => label === 'none'),
		front.filter(({label}) => label === 'updated'),
		printed.filter(({label}) => label === 'published'),
		printed.filter(({label}) => label === 'updated'),
	]) {
		const [first] = dates;
		if (first) return dates.every(({day}) => day === first.day) ? told(first.day, 'line', first.line) : undefined;
	}
	return undefined;
}

function printedDates(text: string, parts: readonly Part[], sentences: readonly Sentence[]): PrintedDate[] {
	const lede = sentences.find(({part}) => parts[part]?.role === 'lede')?.paragraph ?? 0;
	return sentences.flatMap((sentence) => {
		const role = parts[sentence.part]?.role;
		if (role !== 'furniture' && role !== 'correction') return [];
		const line = text.slice(sentence.start, sentence.end);
		if (!year.test(line)) return [];
		const isFront = sentence.paragraph <= lede + frontBehindLede;
		const dates = datesOfLine(text, sentence, isFront).filter(({label}) => isFront || label !== 'none');
		// "This article was updated on 3 June" tells when it was not published.
		return role === 'correction' ? dates.filter(({label}) => label === 'published') : dates;
	});
}

function datesOfLine(text: string, sentence: Sentence, isFront: boolean): PrintedDate[] {
	const times = findTimes(text, [sentence]);
	const line = text.slice(sentence.start, sentence.end);
	return times.flatMap((time, index) => {
		const day = fullDay(time);
		if (day === undefined) return [];
		const from = times[index - 1]?.end ?? sentence.start;
		const label = labelOf(text.slice(from, time.start).toLowerCase());
		if (label === undefined) return [];
		const fits = label === 'none' ? isDateLine(text, sentence, time) : isFront || isNote(line, label);
		return fits ? [{day, line: text.slice(sentence.start, time.end), label, isFront}] : [];
	});
}

function labelOf(before: string): PrintedDate['label'] | undefined {
	if (otherLabel.test(before)) return undefined;
	if (publishedLabel.test(before)) return 'published';
	return updatedLabel.test(before) ? 'updated' : 'none';
}

/** A line that a label begins, or a sentence on the article itself: what stands below the text may be of other articles. */
function isNote(line: string, label: PrintedDate['label']): boolean {
	const begins =
		label === 'published' ? /^\W*(?:first |originally )?published\b/i : /^\W*(?:last )?(?:updated|modified)\b/i;
	return (
		begins.test(line) || /^\W*this (?:article|story|post|report|page|piece) (?:was|has|first|originally)\b/i.test(line)
	);
}

/** A date with little beside it, and that written like names: "London, 5 May 2024", "By Jane Doe | May 5, 2024 | 10:30 AM". */
function isDateLine(text: string, {start, end}: Sentence, time: Time): boolean {
	const zone = /^(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d{1,2}(?::?\d\d)?)?/.exec(text.slice(time.end, end))?.[0] ?? '';
	const beside = `${text.slice(start, time.start)} ${text.slice(time.end + zone.length, end)}`;
	const words = beside.match(/[\p{L}\p{N}]\S*/gu) ?? [];
	const names = words.filter((word) => !/^(?:by|at|on|in|and|of|[ap]\.?m\.?,?|\d{1,2}[:.]\d\d\S*)$/i.test(word));
	return names.length <= longestBeside && isCapitalised(names);
}

/** The single day of a date with its year, if its weekday, where it names one, is right. */
function fullDay({earliest, latest, anchor, pattern}: Time): string | undefined {
	const day = earliest?.slice(0, 10);
	if (day === undefined || anchor !== 'none' || pattern.year === undefined || pattern.bound !== undefined)
		return undefined;
	if (day !== latest?.slice(0, 10)) return undefined;
	return pattern.weekday === undefined || pattern.weekday === weekdayOf(day) ? day : undefined;
}

function told(published: string, where: 'line' | 'dateline' | 'text', words: string): Publication {
	return {published, publishedFrom: `${where} “${words.replaceAll(/\s+/g, ' ').trim()}”`};
}

/** What follows the date of a dateline: "(Agency) —", "/AGENCY/ --", "–". */
const behindDateline = /^[,.)]?\s*(?:\([^()]{2,40}\)\s*(?:[-–—:]|\p{Lu}|$)|\/[^/\n]{2,30}\/|[-–—]{1,2}\s|—)/u;
const prepositions = /^(?:on|in|at|since|after|by|from|until|before|during|the|a|an)\b/i;

/** "LIMA, May 5, 2024 (Agency) —" */
function inDateline(text: string, parts: readonly Part[], scans: readonly Scan[]): Publication | undefined {
	const lede = scans.find(({sentence, times}) => times.length > 0 && parts[sentence.part]?.role === 'lede');
	if (!lede) return undefined;
	const {start} = lede.sentence;
	const [time] = findTimes(text, [lede.sentence], undefined, [lede]);
	const day = time && fullDay(time);
	if (!time || day === undefined || time.start - start > longestTown) return undefined;
	const town = text.slice(start, time.start);
	const words = town.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
	if (prepositions.test(town) || /["“]/.test(town) || !isCapitalised(words)) return undefined;
	if (!behindDateline.test(text.slice(time.end, time.end + longestTown))) return undefined;
	return told(day, 'dateline', text.slice(start, time.end));
}

/** A day in words of the narrator, right before its date. */
const dayWord =
	/\b(today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))(?:\s*[,(–—]\s*|\s+-\s+|\s+)(?:on\s+)?$/i;
const anyDayWord =
	/\b(?:today|yesterday|tomorrow|tonight|overnight|last night|this (?:morning|afternoon|evening|week)|(?:last|next) week)\b/i;

/** "today, 5 May 2024", or the date on which somebody "said" what the lede tells. */
function inProse(text: string, parts: readonly Part[], scans: readonly Scan[]): Publication | undefined {
	const prose = scans.filter(({sentence}) => /^(?:lede|body)$/.test(parts[sentence.part]?.role ?? ''));
	for (const scan of prose.slice(0, sentencesToldIn)) {
		const found = scan.times.length > 0 ? besideDayWord(text, scan) : undefined;
		if (found) return found;
	}
	return anyDayWord.test(text) ? undefined : onDaySaid(text, prose);
}

function besideDayWord(text: string, scan: Scan): Publication | undefined {
	const {start, end} = scan.sentence;
	if (!year.test(text.slice(start, end)) || /["“]/.test(text.slice(start, end))) return undefined;
	for (const time of findTimes(text, [scan.sentence], undefined, [scan])) {
		const [, word] = dayWord.exec(text.slice(start, time.start)) ?? [];
		const day = fullDay(time);
		if (word === undefined || day === undefined) continue;
		const away = /^yesterday$/i.test(word) ? 1 : /^tomorrow$/i.test(word) ? -1 : 0;
		return told(addDays(day, away), 'text', text.slice(text.lastIndexOf(word, time.start), time.end));
	}
	return undefined;
}

/** Days before the one of the lede that a weekday alone may still name without a doubt of the week. */
const nearDays = 3;

/** "said on Friday, 7 June 2024" in the lede, where no later day and no day of a doubtful week is told. */
function onDaySaid(text: string, prose: readonly Scan[]): Publication | undefined {
	const [lede] = prose;
	if (!lede || lede.times.length === 0) return undefined;
	const time = findTimes(text, [lede.sentence], undefined, [lede]).find((one) => isDaySaid(lede.sentence, one));
	const day = time && fullDay(time);
	if (!time || day === undefined) return undefined;
	const others = findTimes(
		text,
		prose.map(({sentence}) => sentence),
		undefined,
		prose,
	);
	const isDoubtful = others.some((other) => {
		if (other.earliest !== undefined) return other.earliest > day && other.precision === 'day';
		const {weekday, day: date} = other.pattern;
		return weekday !== undefined && date === undefined && (weekdayOf(day) - weekday + 7) % 7 > nearDays;
	});
	return isDoubtful ? undefined : told(day, 'text', text.slice(time.start, time.end));
}

/** Whether a verb of speech in the past stands right beside a weekday with its date: "said on Friday, 7 June 2024". */
function isDaySaid({tokens}: Sentence, {start, end, pattern}: Time): boolean {
	if (pattern.weekday === undefined) return false;
	const [first, behind] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
	const before = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1;
	const next = tokens[behind]?.text === ',' ? behind + 1 : behind;
	return [before, next].some((at) => {
		const token = tokens[at];
		return token?.pos === 'VERB' && token.lower !== token.lemma && speechVerbs.has(token.lower);
	});
}
