import type {Generated, Kysely, Transaction} from 'kysely';
import type {Finding} from '../model/index.ts';
import type {ArticleStage} from '../ports.ts';

/** The tables of an archive, the same in every database; docs/archive.md says what each column holds. */
export interface ArchiveTables {
	readonly article: ArticleRow;
	readonly extraction: {readonly article: string; readonly profile: Uint8Array; readonly content: Uint8Array};
	readonly claim: ClaimRow;
	readonly tie: {readonly key: string; readonly article: string};
	readonly signature: SignatureRow;
	/** The number that was given last, by what is numbered. */
	readonly numbering: {readonly name: 'signature'; readonly last: number};
	readonly link: {readonly article: string; readonly other: string};
	readonly story: StoryRow;
	readonly membership: {readonly article: string; readonly lead: string};
	readonly question: QuestionRow;
	readonly finding: FindingRow;
	readonly decision: DecisionRow;
	readonly log_state: {readonly name: string; readonly generation: number};
	/** What changed in the findings, at what time in ISO 8601. */
	readonly change: {readonly number: Generated<number>; readonly at: string; readonly content: Uint8Array};
	readonly receiver: ReceiverRow;
	/** Changes that a receiver is still to be told, not before they are `due`, ISO 8601. */
	readonly outbox: {readonly receiver: string; readonly change: number; readonly tries: number; readonly due: string};
	/** What is known of the archive itself. */
	readonly property: {readonly name: 'id' | 'made'; readonly value: string};
}

interface ArticleRow {
	readonly hash: string;
	readonly id: string;
	readonly text_hash: string;
	readonly stage: ArticleStage;
	/** Days since 1970; null where nobody knows. */
	readonly day: number | null;
	/** ISO 8601. */
	readonly added: string;
	readonly version: string | null;
	readonly failure: string | null;
	/** Why it is left out of comparisons, where it is. */
	readonly left_out: string | null;
	readonly content: Uint8Array;
}

interface SignatureRow {
	readonly period: number;
	readonly number: number;
	readonly article: string;
	readonly day: number | null;
	readonly content: Uint8Array;
}

interface ClaimRow {
	readonly article: string;
	readonly number: number;
	/** Span of its sentence. */
	readonly starts: number;
	readonly ends: number;
	readonly verb_class: string;
	readonly polarity: string;
	readonly certainty: string;
	/** Its sentence in lower case, as it is searched; empty but for the first claim of a sentence. */
	readonly words: string;
}

interface StoryRow {
	/** The smallest hash of its articles: it stands for the story, which has no name of its own since stories merge. */
	readonly lead: string;
	/** Day of its latest article. */
	readonly day: number | null;
	/** The smallest id of its articles. */
	readonly first_id: string;
	readonly title: string;
	readonly articles: number;
	readonly content: Uint8Array;
}

interface QuestionRow {
	readonly lead: string;
	readonly number: number;
	readonly slot: string;
	readonly question: string;
	readonly readings: number;
}

interface FindingRow {
	readonly lead: string;
	readonly number: number;
	readonly identity: string;
	readonly rule: string;
	readonly relation: Finding['relation'];
	readonly severity: string;
	readonly message: string;
}

interface DecisionRow {
	readonly number: Generated<number>;
	readonly id: string;
	readonly content: string;
}

interface ReceiverRow {
	readonly id: string;
	/** For people: its address without what may be secret. */
	readonly origin: string;
	/** When a program last looked what it is to be told; ISO 8601. */
	readonly used: string;
	/** Why it could not be told the last time. */
	readonly failure: string | null;
}

/** A connection to an archive's database, or a transaction on it. */
export type ArchiveDatabase = Kysely<ArchiveTables>;
export type ArchiveTransaction = Transaction<ArchiveTables>;

/** A database of one kind, as the tables are built on it. */
export interface ArchiveEngine {
	readonly kind: 'sqlite' | 'postgres';
	readonly database: ArchiveDatabase;
	/** Does something whole or not at all; it may be called again where another program was in the way. */
	readonly transact: <Result>(work: (database: ArchiveTransaction) => Promise<Result>) => Promise<Result>;
	/** Throws where the files of the database are damaged. */
	readonly check: () => Promise<void>;
	/** For messages; holds no password. */
	readonly name: string;
}
