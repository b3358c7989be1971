import type {Part} from '../model/index.ts';

/** The parts of an article, by its lines. */
export function findParts(text: string): Part[] {
	const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)];
	return lines.map((line, index) => ({
		start: line.index,
		end: line.index + line[0].length,
		role: index === 0 ? 'headline' : 'body',
	}));
}
