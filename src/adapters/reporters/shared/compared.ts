import type {Story} from '../../../model/index.ts';

/** Whether there is anything to compare or to say of a story. */
export function isCompared({articles, findings, questions}: Story): boolean {
	return articles.length > 1 || findings.length > 0 || questions.length > 0;
}
