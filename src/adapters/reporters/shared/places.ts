import type {Evidence, ReportArticle} from '../../../model/index.ts';

/** Where a quote begins and ends, lines and columns from 1 in UTF-16 units; the end column is the one after the last. */
export interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** The region of a piece of evidence. */
export function regionOf({at, quote}: Evidence): Region {
	const lines = quote.split(/\r\n|\r|\n/u);
	const last = lines.at(-1) ?? '';
	return {
		startLine: at.line,
		startColumn: at.column,
		endLine: at.line + lines.length - 1,
		endColumn: (lines.length === 1 ? at.column : 1) + last.length,
	};
}

/** A path that tells nothing of the machine: as it was given where that is relative and goes down, else within the case folder. */
export function portablePath({id, file}: Pick<ReportArticle, 'id' | 'file'>): string {
	const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
	return path === '' || /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/iu.test(path) ? id : path;
}
