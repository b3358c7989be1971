import {nearestWord} from '../adapters/similarity/nearest-word.ts';
import type {ThreadedFinding} from '../decisions/decide.ts';
import {UserError} from '../model/index.ts';

/** Letters that a finding must be named by at least. */
export const shortestId = 4;

/** The finding that the beginning of its id names; a UserError names the nearest where there is none, or several. */
export function findFinding(id: string, findings: readonly ThreadedFinding[]): ThreadedFinding {
	const wanted = id.toLowerCase();
	const found = findings.filter(
		({finding}) => finding.id === wanted || (wanted.length >= shortestId && finding.identity.startsWith(wanted)),
	);
	const [first, ...others] = found;
	if (!first) throw new UserError(`no finding "${id}"${nearestTo(wanted, findings)}`);
	if (others.length === 0) return first;
	const names = found.map(({finding, story}) => `${finding.id} (${story.id}: ${finding.message})`);
	throw new UserError(
		`"${id}" stands for ${found.length} findings; give more of one, or --only-story: ${names.join('; ')}`,
	);
}

function nearestTo(id: string, findings: readonly ThreadedFinding[]): string {
	const ids = findings.map(({finding}) => finding.id);
	const nearest = nearestWord(id, ids);
	const found = findings.find(({finding}) => finding.id === nearest);
	if (found) return `; did you mean ${found.finding.id} (${found.finding.message})?`;
	return ids.length === 0 ? '; the report has none' : '; crosscheck report prints the ids';
}
