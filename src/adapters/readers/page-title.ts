import {bareWords} from './blocks.ts';

/** The title of a page without the name of its site, as in "Seven die as ferry sinks - The Gazette". */
export interface PageTitle {
	readonly headline: string;
	readonly site?: string;
	/** What looks like the name of a site, though nothing else tells that it is one. */
	readonly guessedSite?: string;
}

/** What is known of a page besides its title. */
export interface KnownOfPage {
	readonly headlines: readonly string[];
	/** The heading above the text: what it shows is no name of a site. */
	readonly heading?: string;
	readonly outlets: readonly string[];
	/** "gazette.example" */
	readonly host?: string;
}

/** "Ferry sinks - Gazette", "Ferry sinks | News | Gazette", "Gazette » Ferry sinks" */
const separator = /\s(?:[-–—·•:»«~]|::)\s|\s?\|\s?/gu;
/** What stands between headline and site, or in its place. */
const section =
	/^(?:(?:latest|local|top|breaking|uk|us|world|national|international|europe|africa|asia|middle east) )?(?:news|world|politics|business|sports?|opinion|culture|local|home|live|video|videos|home ?page)$/u;
/** Names of sites have no more words. */
const longestSite = 5;
/** Headlines have as many words at least. */
const shortestHeadline = 3;

/** Parts a title where its headline or its site is known, or where its end looks like the name of a site. */
export function partTitle(title: string, known: KnownOfPage): PageTitle {
	const marks = [...title.matchAll(separator)];
	for (const mark of marks) {
		const [before, behind] = sidesOf(title, mark);
		if (known.headlines.some((headline) => bareWords(headline) === bareWords(before)))
			return {headline: before, ...siteOf(lastPiece(behind))};
		if (known.headlines.some((headline) => bareWords(headline) === bareWords(behind)))
			return {headline: behind, ...siteOf(before)};
	}
	return partAtSite(title, marks, known) ?? guessed(title, marks, known) ?? {headline: title};
}

function partAtSite(title: string, marks: readonly RegExpExecArray[], known: KnownOfPage): PageTitle | undefined {
	const [first, last] = [marks[0], marks.at(-1)];
	if (last) {
		const [before, behind] = sidesOf(title, last);
		if (isSite(behind, known)) return {headline: withoutSection(before), site: behind};
	}
	const [before, behind] = first ? sidesOf(title, first) : colonSides(title);
	return before !== '' && isSite(before, known) ? {headline: behind, site: before} : undefined;
}

/** "The Gazette: Seven die as ferry sinks" */
function colonSides(title: string): readonly [string, string] {
	const at = title.indexOf(': ');
	return at < 0 ? ['', title] : [title.slice(0, at).trim(), title.slice(at + 2).trim()];
}

/** "News" of "Ferry sinks | News" before the name of the site */
function withoutSection(words: string): string {
	const last = [...words.matchAll(separator)].at(-1);
	if (!last) return words;
	const [before, behind] = sidesOf(words, last);
	return section.test(bareWords(behind)) ? before : words;
}

function isSite(words: string, {outlets, host}: KnownOfPage): boolean {
	const bare = bareWords(words);
	if (outlets.some((outlet) => bareWords(outlet) === bare)) return true;
	const joined = bare.replaceAll(' ', '').replace(/^the(?=.)/u, '');
	return (
		host !== undefined &&
		host.split('.').some((label) => label.replaceAll('-', '').replace(/^the(?=.)/u, '') === joined)
	);
}

/** A few words written large behind a bar; behind a dash at least two, because "Ferry sinks - Police" names who says so. */
function guessed(title: string, marks: readonly RegExpExecArray[], {heading = ''}: KnownOfPage): PageTitle | undefined {
	const last = marks.at(-1);
	if (!last) return undefined;
	const [before, behind] = sidesOf(title, last);
	// "Schools to open early - Prime Minister" above the text too
	if (bareWords(heading).endsWith(bareWords(behind))) return undefined;
	const words = behind.split(/\s+/u);
	const isBar = last[0].includes('|');
	if (words.length > longestSite || words.length < (isBar ? 1 : 2)) return undefined;
	if (!words.every((word) => /^(?:\p{Lu}|of|the|and|&)/u.test(word)) || /\d/u.test(behind)) return undefined;
	const headline = isBar ? withoutSection(before) : before;
	const length = headline.split(/\s+/u).length;
	if (length < Math.max(shortestHeadline, words.length + 1)) return undefined;
	const {site} = siteOf(behind);
	return {headline, ...(site !== undefined && {guessedSite: site})};
}

function siteOf(words: string): {readonly site?: string} {
	return words === '' || section.test(bareWords(words)) ? {} : {site: words};
}

function lastPiece(words: string): string {
	return words.split(separator).at(-1)?.trim() ?? '';
}

function sidesOf(title: string, {0: mark, index}: RegExpExecArray): readonly [string, string] {
	return [title.slice(0, index).trim(), title.slice(index + mark.length).trim()];
}
