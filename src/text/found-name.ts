import {foldName, type Mention, type MentionType, type Span} from '../model/index.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import type {KnownName} from './gazetteer.ts';
import type {Run} from './name-runs.ts';
import {remember} from '../model/remember.ts';

/** A name where it stands, before it is known whom it means. */
export interface FoundName extends Span {
	/** Index among the sentences that were read. */
	readonly sentence: number;
	/** The words of the name in its sentence. */
	readonly run: Run;
	readonly text: string;
	/** The folded words of the name. */
	readonly tokens: readonly string[];
	/** The same with spaces between them. */
	readonly key: string;
	readonly type: MentionType | 'unknown';
	readonly known: KnownName | undefined;
	readonly title: Span | undefined;
	/** The words of the title in one spelling. */
	readonly titleWords: readonly string[];
	readonly gender: Gender | undefined;
	/** The state whose ministry, army or court it is. */
	readonly owner: KnownName | undefined;
}

/** Whom or what a name means. */
export interface Entity {
	readonly type: MentionType;
	readonly entity: string;
	readonly name: string;
	readonly via: Mention['via'];
	readonly gender: Gender | undefined;
}

/** The folded words of a name. */
export const nameTokens: (text: string) => readonly string[] = remember((text) =>
	foldName(text)
		.split(' ')
		.filter((token) => token !== ''),
);
