import {Chalk} from 'chalk';

/** How the parts of a text report look; without colour the words stay as they are. */
export interface Style {
	readonly strong: (words: string) => string;
	readonly dim: (words: string) => string;
	/** Words in which a reading differs from the others. */
	readonly differing: (words: string) => string;
	readonly conflict: (words: string) => string;
	readonly tension: (words: string) => string;
	readonly agree: (words: string) => string;
}

/** Colour of sixteen shades, or none: then the differing words stand in « ». */
export function makeStyle(color: boolean): Style {
	const chalk = new Chalk({level: color ? 1 : 0});
	return {
		strong: chalk.bold,
		dim: chalk.dim,
		// Word by word, so that a line may break between them.
		differing: color
			? (words) => words.replaceAll(/\S+/gu, (word) => chalk.bold.underline(word))
			: (words) => `«${words}»`,
		conflict: chalk.bold.red,
		tension: chalk.bold.yellow,
		agree: chalk.green,
	};
}
