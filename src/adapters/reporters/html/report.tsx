import {createHash} from 'node:crypto';
import {renderToString} from 'preact-render-to-string';
import type {Report} from '../../../model/index.ts';
import {portable} from '../shared/portable.ts';
import {showControls} from '../shared/words.ts';
import {outlineOf} from './outline.ts';
import {Page} from './page.tsx';
import {stylesFor} from './styles.ts';

export interface HtmlOptions {
	/** The whole articles as annotated copies: they are other outlets' texts. */
	readonly fullText: boolean;
}

/** The report as one HTML file that needs no network, no script and no other file. */
export function htmlReporter({fullText}: HtmlOptions): (report: Report) => Iterable<string> {
	return function* (whole) {
		const report = portable(whole);
		const styles = stylesFor(Math.max(0, ...report.stories.map(({articles}) => articles.length)));
		const stylesHash = createHash('sha256').update(styles).digest('base64');
		const page = <Page outline={outlineOf(report, fullText)} styles={styles} stylesHash={stylesHash} />;
		yield `<!DOCTYPE html>\n${showControls(renderToString(page))}\n`;
	};
}
