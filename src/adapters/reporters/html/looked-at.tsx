import type {Story} from '../../../model/index.ts';
import {comparisonsWith, type LookedAt} from '../shared/looked-at.ts';
import type {ReportMessages} from '../shared/report-messages.ts';
import {oneLine} from '../shared/words.ts';
import type {Outline} from './outline.ts';

interface LookedAtProperties {
	readonly story: Story;
	readonly messages: ReportMessages;
}

/** What was compared without a finding: compatible answers with the reason, and answers that cannot be compared. */
export function LookedAtLists({story, messages}: LookedAtProperties) {
	const compatible = comparisonsWith(story, 'compatible');
	const incomparable = comparisonsWith(story, 'cannot-compare');
	return (
		<>
			<h3>{messages.lookedAt}</h3>
			<List entries={compatible} none={messages.noneCompatible} messages={messages} />
			<h3>{messages.incomparable}</h3>
			<List entries={incomparable} none={messages.noneIncomparable} messages={messages} />
		</>
	);
}

interface ListProperties {
	readonly entries: readonly LookedAt[];
	readonly none: string;
	readonly messages: ReportMessages;
}

function List({entries, none, messages}: ListProperties) {
	if (entries.length === 0) return <p>{none}</p>;
	return (
		<ul class="looked-at">
			{entries.map(({question, a, b, comparison: {reason, missing}}) => (
				<li>
					{oneLine(question)} {messages.two(oneLine(a.text), oneLine(b.text))}: {oneLine(reason)}
					{missing !== undefined && `; ${messages.missing(oneLine(missing))}`}
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
