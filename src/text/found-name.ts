import {foldName, type Mention, type MentionType, type Span} from '../model/index.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import type {KnownName} from './gazetteer.ts';
import type {Run} from './name-runs.ts';

/** A name where it stands, before it is known whom it means. */
export interface FoundName extends Span {
	/** Index among the sentences that were read. */
	readonly sentence: number;
	/** The words of the name in its sentence. */
	readonly run: Run;
	readonly text: string;
	/** The folded words of the name. */
	readonly tokens: readonly string[];
	readonly type: MentionType | 'unknown';
	readonly known?: KnownName;
	readonly title?: Span;
	/** The words of the title in one spelling. */
	readonly titleWords: readonly string[];
	readonly gender?: Gender;
	/** The state whose ministry, army or court it is. */
	readonly owner?: KnownName;
}

/** Whom or what a name means. */
export interface Entity {
	readonly type: MentionType;
	readonly entity: string;
	readonly name: string;
	readonly via: Mention['via'];
	readonly gender?: Gender;
}

/** The folded words of a name. */
export function nameTokens(text: string): readonly string[] {
	return foldName(text)
		.split(' ')
		.filter((token) => token !== '');
}
