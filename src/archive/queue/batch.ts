import type {Batch, WorkStage} from '../../ports.ts';

/** The stages in the order in which an article goes through them. */
export const workStages: readonly WorkStage[] = ['extract', 'group', 'compare'];

/** The order in which workers do them: what was begun is finished first, so that little lies half done. */
export const stagesLatestFirst: readonly WorkStage[] = workStages.toReversed();

/** Whether a value is a batch, wherever it came from. */
export function isBatch(data: unknown): data is Batch {
	if (typeof data !== 'object' || data === null || !('stage' in data) || !('hashes' in data)) return false;
	const {stage, hashes} = data;
	return (
		workStages.some((known) => known === stage) &&
		Array.isArray(hashes) &&
		hashes.every((hash) => typeof hash === 'string')
	);
}

/** A batch cut up, so that what it fails of stands alone, and the others are done. */
export function oneByOne({stage, hashes}: Batch): readonly Batch[] {
	return hashes.map((hash) => ({stage, hashes: [hash]}));
}
