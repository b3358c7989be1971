import type {ComparedCase} from '../review/workspace.ts';
import type {Desk} from './desk.ts';

type CaseForReview = Pick<
	Desk,
	'report' | 'findings' | 'orphans' | 'parted' | 'talk' | 'undecided' | 'placesOf' | 'log' | 'lost' | 'extractions'
>;

/** What the review page needs of a case, or of stories of an archive. */
export function plainCase({
	report,
	findings,
	orphans,
	parted,
	talk,
	undecided,
	placesOf,
	log,
	lost,
	extractions,
}: CaseForReview): ComparedCase {
	const names = new Map(
		extractions.map(({article, analysis}) => [
			article.id,
			[...new Set(analysis.mentions.flatMap(({start, end, name}) => [name, article.text.slice(start, end)]))],
		]),
	);
	return {report, findings, orphans, parted, talk, undecided, placesOf, log, lost, names};
}
