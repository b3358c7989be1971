import type {
	Article,
	DecisionEvent,
	DocumentFacts,
	Extraction,
	Finding,
	Metadatum,
	NotCompared,
	Report,
	Story,
} from './model/index.ts';

/** A file, or an entry of an archive, as bytes. */
export interface SourceFile {
	/** Its name without folders; `''` where nothing names it, as for the standard input. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What its surroundings say of it: the media type of a part of a mail, the address of an archived page. */
	readonly mediaType?: string;
	readonly url?: string;
	/** Holds for each document of it that does not say otherwise itself. */
	readonly metadata?: readonly Metadatum[];
}

/** One article that a file holds. */
export interface SourceDocument extends DocumentFacts {
	/** Name of the document within the file, where a file holds many; the same for the same bytes. */
	readonly member?: string;
	/** Paragraphs are parted by blank lines; never empty. */
	readonly text: string;
	readonly metadata: readonly Metadatum[];
}

/** One thing that a reader finds in a file: an article, a file within it, or something that it cannot read. */
export type ReadItem =
	| {readonly kind: 'document'; readonly document: SourceDocument}
	/** To be read by the reader of its own format; `member` is its path in an archive. */
	| {readonly kind: 'file'; readonly file: SourceFile; readonly member?: string}
	/** Why there is no article, in words for a person, lower case and without a full stop. */
	| {readonly kind: 'refused'; readonly why: string; readonly member?: string};

/**
 * Yields what is in one file, an item at a time, so that a large one is never held whole. It opens nothing, fetches nothing
 * and executes nothing that the file names. It runs in a thread with limits: bytes that make it throw, run on or fill the
 * memory end that file alone.
 */
export type Reader = (file: SourceFile) => Iterable<ReadItem> | AsyncIterable<ReadItem>;

/** Turns a report into the chunks that are written out, in order: text, or bytes where the format is not text. */
export type Reporter = (report: Report) => Iterable<string | Uint8Array>;

/** How near two passages are in wording, from 0 (nothing shared) to 1 (the same words). */
export type Similarity = (a: string, b: string) => number;

/** The log of decisions as it stood at one moment. */
export interface DecisionLog {
	/** In order of time, then of id; an event that stands twice is given once. */
	readonly events: readonly DecisionEvent[];
	/** Where the log ended, to be given to `append`: it changes with every event that is added. */
	readonly position: string;
	/** Lines that were cut off while they were written, each with its number from 1: left out, and kept in the log until it is pruned. */
	readonly torn: readonly {readonly line: number; readonly text: string}[];
}

/** Either the log after the events were added, or what others added since the position that was expected. */
export type AppendResult =
	| {readonly appended: true; readonly position: string}
	| {readonly appended: false; readonly position: string; readonly others: readonly DecisionEvent[]};

/** Where decisions are kept. Events are only ever added; several programs may do so at once. */
export interface DecisionStore {
	/** For messages: the path of the file, or what names the place. */
	readonly name: string;
	/** A log that is not there yet is empty. */
	read(): Promise<DecisionLog>;
	/** Adds events, all or none; where `expected` is given, only if nobody has added any since. */
	append(events: readonly DecisionEvent[], expected?: string): Promise<AppendResult>;
	/** Calls back after each change of the log, until the signal ends it. */
	watch(onChange: () => void, signal: AbortSignal): void;
	/** Rewrites the log with these events alone, unless somebody has added any since the expected position. */
	replace(events: readonly DecisionEvent[], expected: string): Promise<AppendResult>;
}

/** Where a program keeps what helps one person alone: it may be lost without harm. */
export interface PersonalStore {
	/** What was last written under a key; undefined where there is nothing that can be read. */
	read(key: string): Promise<unknown>;
	/** Keeps a value that JSON can hold. */
	write(key: string, value: unknown): Promise<void>;
}

/** What is to be done next with an article of an archive; `failed` until somebody has it tried again. */
export type ArticleStage = 'extract' | 'group' | 'compare' | 'done' | 'failed';

/** An article as it is put into an archive. */
export interface NewArticle {
	/** Names it in the archive: a hash of all that its extraction depends on. */
	readonly hash: string;
	/** SHA-256 of its text, as decisions keep it. */
	readonly textHash: string;
	/** As it was read; its id is unique in the archive. */
	readonly article: Article;
}

/** An article of an archive. */
export interface ArchivedArticle extends NewArticle {
	readonly stage: ArticleStage;
	/** ISO 8601: when it was added. */
	readonly added: string;
	/** Why the last attempt failed. */
	readonly failure?: string;
}

/** What is kept of one article when it was extracted. */
export interface ExtractedArticle {
	readonly hash: string;
	readonly extraction: Extraction;
	/** What ties it to another article whenever that was published: the same text, the same address. */
	readonly ties: readonly string[];
	/** By what others find it whose story it may belong to. */
	readonly signature: Signature;
	/** What is needed of it to find its story, as text. */
	readonly profile: string;
}

/** An article as it is grouped, without its text and claims. */
export interface ProfiledArticle extends Pick<ArchivedArticle, 'hash' | 'textHash' | 'stage'> {
	readonly profile: string;
}

/** The little of an article by which it is told, mostly, from those that cannot belong to its story. */
export interface Signature {
	/** Number of the period in which it was published; absent where that is unknown. */
	readonly period?: number;
	/** Days since 1970; absent where nobody knows. */
	readonly day?: number;
	readonly content: Uint8Array;
}

/** An article that may belong to the story of another. */
export interface Candidate {
	readonly hash: string;
	/** Days since 1970; absent where nobody knows. */
	readonly day?: number;
}

/** The signature that is kept of an article. Who comes later has the greater number. */
export interface KeptSignature extends Candidate {
	readonly number: number;
	readonly content: Uint8Array;
}

/** What an article hangs together with whatever its signature. */
export interface Bonds {
	/** Hashes of the articles with one of its ties. */
	readonly tied: readonly string[];
	/** The articles that it is linked to. */
	readonly linked: readonly Candidate[];
}

/** Articles that hang together by links. */
export interface ArticleGroup {
	/** Hashes in order. */
	readonly members: readonly string[];
	readonly articles: readonly ArchivedArticle[];
	/** By hash. */
	readonly extractions: ReadonlyMap<string, Extraction>;
}

/** An article with what its search found, as hashes. */
export interface LinkedArticle {
	readonly hash: string;
	/** What it belongs together with. */
	readonly others: readonly string[];
	/** What it was linked to before the search, and no longer belongs together with. */
	readonly gone: readonly string[];
}

/** What changed in the findings of an archive. A finding is changed where it says something else than it did, also of more articles. */
export interface FindingChange {
	readonly kind: 'new' | 'changed' | 'gone';
	readonly finding: Finding;
	readonly story: Pick<Story, 'id' | 'title' | 'articles'>;
}

/** A change as an archive keeps it. */
export interface RecordedChange extends FindingChange {
	/** A UUID, which no other change of any archive has. */
	readonly id: string;
	/** Later changes have larger ones. */
	readonly number: number;
	/** ISO 8601, by the clock of the archive. */
	readonly at: string;
}

/** Who is told what changed. */
export interface Receiver {
	readonly id: string;
	/** For messages: its address without what may be secret. */
	readonly origin: string;
}

/** A receiver with the number of changes that it is still to be told, and why the last time was in vain, if it was. */
export interface WaitingReceiver extends Omit<Receiver, 'id'> {
	readonly waiting: number;
	readonly failure?: string;
}

/** What changed in the findings of an archive: the latest changes, and all that somebody is still to be told. */
export interface ChangeLog {
	/** A UUID that stands for the archive, and when it was made, ISO 8601. */
	archive(): Promise<{readonly id: string; readonly made: string}>;
	/** The latest ones first, at most so many. */
	latest(limit: number): Promise<readonly RecordedChange[]>;
	/** Has a receiver told all changes from now on; again without harm. One that nobody takes changes for is forgotten in the end. */
	subscribe(receiver: Receiver): Promise<void>;
	/** A change that a receiver is to be told next; nobody else is given it for so many seconds. */
	take(receiver: string, seconds: number): Promise<RecordedChange | undefined>;
	/** The receiver was told a change. */
	told(receiver: string, number: number): Promise<void>;
	/** The receiver could not be told a change: it is to be tried again. */
	failed(receiver: string, number: number, why: string): Promise<void>;
	receivers(): Promise<readonly WaitingReceiver[]>;
}

/** What was found in a group of linked articles: mostly one story, more where people parted some. */
export interface GroupComparison {
	readonly stories: readonly Story[];
	/** Articles of the group that were left out, with the reason. */
	readonly notCompared: readonly (NotCompared & {readonly article: string})[];
}

/** A group with what was found in it. */
export interface ComparedGroup {
	/** Hashes in order. */
	readonly members: readonly string[];
	readonly comparison: GroupComparison;
}

/** What an archive holds, in numbers. */
export interface ArchiveCounts {
	readonly stages: Readonly<Record<ArticleStage, number>>;
	readonly stories: number;
	readonly findings: Readonly<Record<Finding['relation'], number>>;
	readonly decisions: number;
}

/** Which stories are wanted. */
export interface StoryFilter {
	/** Stories with an article of this day or a later one; days since 1970. */
	readonly sinceDay?: number;
	/** Stories with an article of which the archive id or hash is among these. */
	readonly articles?: readonly string[];
}

/** A story with the hashes of its articles, in the order of its article ids. */
export interface ArchivedStory {
	readonly story: Story;
	readonly hashes: readonly string[];
}

/** A sentence with claims that was searched for. */
export interface FoundSentence {
	readonly article: Pick<Article, 'id' | 'file' | 'outlet' | 'published'>;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Where an archive keeps its articles and what was found in them. Every change is done whole or not at all, and again without
 * harm: several programs may work on one archive at once.
 */
export interface ArchiveStore {
	/** For messages; holds no password. */
	readonly name: string;
	/** What people decided. What is put right here has the articles that it concerns worked on again. */
	readonly decisions: DecisionStore;
	/** What changed in the findings, other than what stands in some sources only. */
	readonly changes: ChangeLog;
	/** Adds those that are not there yet, and yields their hashes; `at` is ISO 8601. */
	addArticles(articles: readonly NewArticle[], at: string): Promise<readonly string[]>;
	/** In order of hash; what is not there, or is damaged, is left out. */
	articles(hashes: readonly string[]): Promise<readonly ArchivedArticle[]>;
	/** All articles in order of hash. */
	allArticles(): AsyncIterable<ArchivedArticle>;
	/** Articles at a stage, at most so many, in the order in which they were added. */
	waiting(stage: ArticleStage, limit: number): Promise<readonly string[]>;
	/** Keeps extractions; their articles are to be grouped next. Nothing is kept where the log of decisions has left the position that they heed. */
	saveExtractions(extracted: readonly ExtractedArticle[], position: string): Promise<void>;
	/** By hash; what is not there, or is damaged, is left out. */
	extractions(hashes: readonly string[]): Promise<ReadonlyMap<string, Extraction>>;
	/** In order of hash; what was not extracted yet, or is damaged, is left out. */
	profiles(hashes: readonly string[]): Promise<readonly ProfiledArticle[]>;
	/** Has all articles extracted again whose extraction is of another version; yields how many. */
	outdate(version: string): Promise<number>;
	/** What each of these hangs together with by ties and links, in their order. */
	bonds(sought: readonly {readonly hash: string; readonly ties: readonly string[]}[]): Promise<readonly Bonds[]>;
	/** The periods of the articles, in order; where nobody knows it of some, `undefined` is the first. */
	periods(): Promise<readonly (number | undefined)[]>;
	/**
	 * Signatures of a period, or of the articles whose period nobody knows, from after a number on, in order of number and at most
	 * so many. None is ever kept under a number below one that has been read.
	 */
	signatures(period: number | undefined, after: number, limit: number): Promise<readonly KeptSignature[]>;
	/**
	 * Adds and removes links of these articles; they, and those that they are no longer linked to, are to be compared next. A link
	 * that another program added since the search stays.
	 */
	saveLinks(linked: readonly LinkedArticle[]): Promise<void>;
	/**
	 * The articles that hang together with these, themselves among them, group by group: of the first hash, and of as many more as
	 * are not too much to be held at once. Of articles that are damaged there is only the hash.
	 */
	groups(hashes: readonly string[]): Promise<readonly ArticleGroup[]>;
	/**
	 * Keeps what was found in groups, and yields for each what that changes; `undefined`, and nothing kept, for a group that is no
	 * longer exactly these articles, and for all where the log of decisions has left the position that they heed.
	 */
	saveComparisons(
		groups: readonly ComparedGroup[],
		position: string,
	): Promise<readonly (readonly FindingChange[] | undefined)[]>;
	/** Sets those of these articles aside that are at one of the stages, since nobody can work on them, and yields them with the reason. */
	fail(hashes: readonly string[], why: string, stages: readonly ArticleStage[]): Promise<readonly NotCompared[]>;
	/** Has articles that failed tried again from the start; yields how many. */
	retry(): Promise<number>;
	/** The stories in order of the first of their articles. */
	stories(filter: StoryFilter): AsyncIterable<ArchivedStory>;
	/** Articles that were left out of all comparisons, with the reason, in order of id. */
	notCompared(): Promise<readonly NotCompared[]>;
	/** Sentences with claims that hold all these words, the latest first. */
	search(words: readonly string[], limit: number): Promise<readonly FoundSentence[]>;
	counts(): Promise<ArchiveCounts>;
	/**
	 * Removes the articles that were published before a day (or added, where that is unknown), unless what they hang together with
	 * is younger; decisions are kept. Yields how many.
	 */
	prune(beforeDay: number): Promise<number>;
	/** Throws where the store has been damaged. */
	check(): Promise<void>;
	close(): Promise<void>;
}

/** The stages at which an article waits for work. */
export type WorkStage = Exclude<ArticleStage, 'done' | 'failed'>;

/** Articles of which one stage is to be done, by their hashes. */
export interface Batch {
	readonly stage: WorkStage;
	readonly hashes: readonly string[];
}

/** A batch that was given to a worker. */
export interface Job extends Batch {
	readonly id: string;
	/** How often it was given to one before and came to nothing. */
	readonly failures: number;
}

/** A batch that is not done. */
interface OutstandingBatch extends Batch {
	readonly id: string;
	/** For how long somebody has worked on it; absent where nobody does. */
	readonly activeSeconds?: number;
	/** Whether it failed too often and waits to be buried. */
	readonly isDead: boolean;
}

/** The batches of one stage, in numbers; all times are told by one clock, that of the queue. */
export interface StageQueue {
	readonly stage: WorkStage;
	/** Batches that wait for their first worker. */
	readonly queued: number;
	/** Batches that came to nothing, and wait to be tried again. */
	readonly retrying: number;
	readonly active: number;
	/** Age of the oldest of all these; 0 where there is none. */
	readonly oldestSeconds: number;
	/** Articles in the batches that were done within the last minute. */
	readonly articlesLastMinute: number;
}

/**
 * Carries batches to workers, each to one of them at a time and at least once. It is no record of what is to be done, which the
 * articles say themselves: a batch that is lost is sent again, and one that comes twice does no harm.
 */
export interface JobQueue {
	send(batches: readonly Batch[]): Promise<void>;
	/** The oldest batch that nobody works on, of the latest stage that has one: what was begun is finished first. */
	take(): Promise<Job | undefined>;
	done(job: Pick<Job, 'id' | 'stage'>): Promise<void>;
	/** Has it tried again after a while, longer each time; after the last time it is dead. */
	fail(job: Pick<Job, 'id' | 'stage'>, why: string): Promise<void>;
	/** All batches that are not done, dead ones among them that nobody has buried. */
	outstanding(): Promise<readonly OutstandingBatch[]>;
	/** Calls back for each dead batch with its last error, and takes it out of the queue then. */
	bury(onDead: (batch: Batch, why: string) => Promise<void>): Promise<void>;
	/** In order of the stages. */
	states(): Promise<readonly StageQueue[]>;
	close(): Promise<void>;
}
