import type {ArchiveStore} from '../ports.ts';
import type {ArchiveEngine} from './schema.ts';
import {
	addArticles,
	failArticles,
	outdateArticles,
	readAllArticles,
	readArticles,
	readExtractions,
	readProfiles,
	retryArticles,
	saveExtractions,
	waitingArticles,
} from './tables/articles.ts';
import {archiveChanges} from './tables/changes.ts';
import {saveComparisons} from './tables/comparisons.ts';
import {archiveDecisions} from './tables/decisions.ts';
import {readBonds, readGroups, saveLinks} from './tables/links.ts';
import {pruneArticles} from './tables/prune.ts';
import {readPeriods, readSignatures} from './tables/signatures.ts';
import {countAll, readNotCompared, readStories, searchSentences} from './tables/stories.ts';

/** The store that an archive is on a database of any kind. */
export function archiveStore(engine: ArchiveEngine): ArchiveStore {
	const {database, name} = engine;
	return {
		name,
		decisions: archiveDecisions(engine),
		changes: archiveChanges(engine),
		addArticles: async (articles, at) => addArticles(engine, articles, at),
		articles: async (hashes) => readArticles(database, hashes),
		allArticles: () => readAllArticles(database),
		waiting: async (stage, limit) => waitingArticles(database, stage, limit),
		saveExtractions: async (extracted, position) => saveExtractions(engine, extracted, position),
		extractions: async (hashes) => readExtractions(database, hashes),
		profiles: async (hashes) => readProfiles(database, hashes),
		outdate: async (version) => outdateArticles(engine, version),
		bonds: async (sought) => readBonds(engine, sought),
		periods: async () => readPeriods(database),
		signatures: async (period, after, limit) => readSignatures(database, period, after, limit),
		saveLinks: async (linked) => saveLinks(engine, linked),
		groups: async (hashes) => readGroups(engine, hashes),
		saveComparisons: async (groups, position) => saveComparisons(engine, groups, position),
		fail: async (hashes, why, stages) => failArticles(engine, hashes, why, stages),
		retry: async () => retryArticles(engine),
		stories: (filter) => readStories(database, filter),
		notCompared: async () => readNotCompared(database),
		search: async (words, limit) => searchSentences(database, words, limit),
		counts: async () => countAll(database),
		prune: async (beforeDay) => pruneArticles(engine, beforeDay),
		check: async () => engine.check(),
		close: async () => database.destroy(),
	};
}
