import {callSheet} from '../shared/call-sheet.ts';
import {capitalised} from '../shared/words.ts';
import {findingLink, type Outline} from './outline.ts';

/** The open questions by the body or document that would settle them, with room for an answer on paper. */
export function CallSheet({outline}: {readonly outline: Outline}) {
	const calls = callSheet(outline.findings, outline.report.stories);
	return (
		<section class="call-sheet" id="call-sheet" aria-labelledby="call-sheet-heading">
			<h2 id="call-sheet-heading">Call sheet</h2>
			{calls.length === 0 && <p>No question is open.</p>}
			{calls.map(({whom, kind, questions}) => (
				<>
					<h3>
						{kind === 'body' ? 'Ask: ' : 'Find: '}
						{capitalised(whom)}
					</h3>
					<ul>
						{questions.map(({matter, settle, finding}) => (
							<li>
								<span class="box" aria-hidden="true">
									☐
								</span>{' '}
								{capitalised(matter)}
								{settle !== undefined && kind === 'body' && `. Ask for: ${settle}`}
								{finding && (
									<>
										{' '}
										<a class="more" href={findingLink(outline, finding)}>
											finding {finding.number}
										</a>
									</>
								)}
								<span class="answer" aria-hidden="true" />
							</li>
						))}
					</ul>
				</>
			))}
		</section>
	);
}
