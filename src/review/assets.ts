import {createHash} from 'node:crypto';
import {stylesFor} from '../adapters/reporters/html/styles.ts';
import type {Report} from '../model/index.ts';
import {reviewStyles} from './styles.ts';

/** A file that pages load. */
export interface Asset {
	/** Another where its text is another: a browser that has it asks no more. */
	readonly address: string;
	readonly text: string;
}

/** What every page loads. */
export interface Assets {
	/** They hold a rule for each column of the widest matrix. */
	readonly styles: (report: Pick<Report, 'stories'>) => Asset;
	readonly script: Asset;
}

export function assetsWith(script: string): Assets {
	const known = new Map<number, Asset>();
	return {
		styles: ({stories}) => {
			const widest = Math.max(0, ...stories.map(({articles}) => articles.length));
			const styles = known.get(widest) ?? assetAt('/assets/review.css', stylesFor(widest) + reviewStyles);
			known.set(widest, styles);
			return styles;
		},
		script: assetAt('/assets/review.js', script),
	};
}

function assetAt(path: string, text: string): Asset {
	const version = createHash('sha256').update(text).digest('base64url').slice(0, versionLength);
	return {address: `${path}?v=${version}`, text};
}

const versionLength = 12;
