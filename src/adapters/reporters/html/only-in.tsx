import type {Story} from '../../../model/index.ts';
import {silenceWords} from '../shared/finding-words.ts';
import type {NumberedFinding} from '../shared/numbered.ts';
import {capitalised, oneLine} from '../shared/words.ts';
import {Quote} from './finding.tsx';
import {findingAnchor, type Outline} from './outline.ts';

interface OnlyInProperties {
	readonly outline: Outline;
	readonly story: Story;
	readonly findings: readonly NumberedFinding[];
}

/** What stands in some sources only, by weight, with the silent ones named. */
export function OnlyIn({outline, story, findings}: OnlyInProperties) {
	if (findings.length === 0) return null;
	return (
		<div class="only-in">
			<h3 id={`${story.id}-only-in`}>{outline.messages.onlyInSome}</h3>
			<p>{outline.messages.onlyInWhat}</p>
			<ul>
				{findings.map((numbered) => (
					<Item outline={outline} numbered={numbered} />
				))}
			</ul>
		</div>
	);
}

function Item({outline, numbered}: {readonly outline: Outline; readonly numbered: NumberedFinding}) {
	const {number, finding} = numbered;
	const {messages} = outline;
	const silence = silenceWords(finding, outline.outlet, messages);
	return (
		<li id={findingAnchor(numbered)}>
			<p>
				<span class="number">{number}</span> {capitalised(oneLine(finding.message))}{' '}
				{silence !== '' && <span class="silent-note">{silence}</span>}
			</p>
			<details>
				<summary>
					{messages.whereItStands}{' '}
					<span class="unseen">
						({messages.finding} {number})
					</span>
				</summary>
				{finding.evidence.map((evidence) => (
					<Quote outline={outline} evidence={evidence} pieces={[{words: evidence.quote, differs: false}]} />
				))}
			</details>
		</li>
	);
}
