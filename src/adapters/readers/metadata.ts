import type {Metadatum, MetadatumName} from '../../model/index.ts';
import {shownWords} from './blocks.ts';
import {toIsoTime} from './iso-time.ts';

const longestValue = 500;

/** Gathers what a document says of its article, in order of trust; what is empty, no date or no address is passed over. */
export interface MetadataCollector {
	readonly add: (name: MetadatumName, value: string | undefined, from: string) => void;
	readonly found: readonly Metadatum[];
}

/** A new, empty collector. */
export function collectMetadata(): MetadataCollector {
	const found: Metadatum[] = [];
	return {
		found,
		add(name, value, from) {
			const clean = value === undefined ? undefined : cleanValue(name, shownWords(value));
			if (clean !== undefined && clean !== '') found.push({name, value: clean.slice(0, longestValue), from});
		},
	};
}

function cleanValue(name: MetadatumName, value: string): string | undefined {
	switch (name) {
		case 'published':
		case 'modified':
			return toIsoTime(value);
		case 'url':
			return /^https?:\/\/[^\s/]+/iu.test(value) ? value : undefined;
		case 'language':
			return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.test(value) ? value.replaceAll('_', '-') : undefined;
		case 'byline':
			return value.replace(/^by\s+/iu, '');
		case 'headline':
		case 'outlet':
		case 'identifier':
			return value;
	}
}

/** The host of an address as an outlet's name, where nothing else names it: "gazette.example". */
export function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:(?:www|m|mobile|amp|edition)\.)+/u, '') : undefined;
}
