import {isOpen} from '../shared/numbered.ts';
import {findingNumbers, summarySentences} from '../shared/summary.ts';
import {count} from '../shared/words.ts';
import {findingLink, type Outline} from './outline.ts';

/** At most five sentences that each stand alone, and how much more there is. */
export function Summary({outline}: {readonly outline: Outline}) {
	const sentences = summarySentences(outline.findings);
	return (
		<section class="summary" id="summary" aria-labelledby="summary-heading">
			<h2 id="summary-heading">In short</h2>
			{sentences.length === 0 ? (
				<p>{nothingToTell(outline)}</p>
			) : (
				<ol>
					{sentences.map(({text, findings}) => (
						<li>
							{text}{' '}
							<a class="more" href={findings[0] ? findingLink(outline, findings[0]) : '#'}>
								{findingNumbers(findings)}
							</a>
						</li>
					))}
				</ol>
			)}
			<p class="counts">{countsOf(outline)}</p>
		</section>
	);
}

function nothingToTell({findings}: Outline): string {
	return findings.some(({finding}) => finding.relation !== 'coverage')
		? 'Everything that was found between the articles is dismissed or resolved.'
		: 'The articles were compared, and no conflict was found between them.';
}

function countsOf({findings, report}: Outline): string {
	const decided = findings.filter(({finding}) => !isOpen(finding)).length;
	const of = (relation: string): number => findings.filter(({finding}) => finding.relation === relation).length;
	return [
		count(report.articles.length, 'article'),
		count(of('conflict'), 'conflict'),
		count(of('tension'), 'tension'),
		`${of('coverage')} only in some sources`,
		...(decided > 0 ? [`${decided} decided`] : []),
	].join(' · ');
}
