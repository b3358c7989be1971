import type {Story} from '../../../model/index.ts';
import {comparisonsWith, type LookedAt} from '../shared/looked-at.ts';
import {oneLine} from '../shared/words.ts';
import type {Outline} from './outline.ts';

/** What was compared without a finding: compatible answers with the reason, and answers that cannot be compared. */
export function LookedAtLists({story}: {readonly story: Story}) {
	const compatible = comparisonsWith(story, 'compatible');
	const incomparable = comparisonsWith(story, 'cannot-compare');
	return (
		<>
			<h3>Looked at, compatible</h3>
			<List entries={compatible} none="No two different answers were found compatible." />
			<h3>Cannot compare</h3>
			<List entries={incomparable} none="Nothing was left undecided for want of a fact." />
		</>
	);
}

function List({entries, none}: {readonly entries: readonly LookedAt[]; readonly none: string}) {
	if (entries.length === 0) return <p>{none}</p>;
	return (
		<ul class="looked-at">
			{entries.map(({question, a, b, comparison: {reason, missing}}) => (
				<li>
					{oneLine(question)} “{oneLine(a.text)}” and “{oneLine(b.text)}”: {oneLine(reason)}
					{missing !== undefined && `; missing: ${oneLine(missing)}`}
				</li>
			))}
		</ul>
	);
}

/** What was not compared at all, and why. */
export function NotComparedList({outline: {report}}: {readonly outline: Outline}) {
	return (
		<section id="not-compared" aria-labelledby="not-compared-heading">
			<h2 id="not-compared-heading">Not compared</h2>
			{report.notCompared.length === 0 ? (
				<p>Everything that was given was compared.</p>
			) : (
				<ul>
					{report.notCompared.map(({file, article, why}) => (
						<li>
							<span class="file">{file ?? article}</span>: {oneLine(why)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
