import {readAnnotated} from './annotated.ts';

/** The same for every run: a small generator after Marsaglia's xorshift, from 0 up to 1. */
export function* fractions(seed: number): Generator<number, never> {
	for (let state = seed; ;) {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		yield (state >>> 0) / 2 ** 32;
	}
}

const vowels = 'aeiou';
const kept =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The texts of a story with its capitalised words renamed throughout: another story in the same words. */
function renamed(texts: readonly string[], turn: number): string[] {
	if (turn === 0) return [...texts];
	const rename = (word: string): string =>
		kept.test(word)
			? word
			: word.replaceAll(/[aeiou]/g, (vowel) => vowels[(vowels.indexOf(vowel) + turn) % vowels.length] ?? vowel) +
				(turn >= vowels.length ? 'en' : '');
	const names = new Set(texts.flatMap((text) => text.match(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/g) ?? []));
	return texts.map((text) => text.replaceAll(/\b[A-Z][a-z]{3,}\b/g, (word) => (names.has(word) ? rename(word) : word)));
}

/** So many stories: the shared ones, over and over under other names. */
export function manyStories(count: number): string[][] {
	const stories = readAnnotated().map(({texts}) => [...texts.values()]);
	return Array.from({length: count}, (_, index) =>
		renamed(stories[index % stories.length] ?? [], Math.floor(index / stories.length)),
	);
}

/** Part of the paragraphs that a retold article keeps. */
const KEPT = 0.6;

/** One story told by so many outlets: its articles with their paragraphs cut, put in another order and their numbers changed. */
export function oneStory(count: number): string[] {
	const [texts = []] = readAnnotated()
		.map((story) => [...story.texts.values()])
		.toSorted((a, b) => b.join('').length - a.join('').length);
	const random = fractions(7);
	const draw = (): number => random.next().value;
	return Array.from({length: count}, (_, index) => {
		const [headline = '', ...rest] = (texts[index % texts.length] ?? '').split(/\n+/);
		const told = rest
			.filter(() => draw() < KEPT)
			.map((paragraph) => ({paragraph, key: draw()}))
			.toSorted((a, b) => a.key - b.key)
			.map(({paragraph}) =>
				paragraph.replaceAll(/\b\d{2,3}\b/g, (number) => (draw() < 0.2 ? String(Number(number) + 1) : number)),
			);
		return [headline, ...told].join('\n\n');
	});
}
