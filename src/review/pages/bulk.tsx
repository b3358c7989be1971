import type {ThreadedFinding} from '../../decisions/decide.ts';
import type {Deed} from '../../decisions/deeds.ts';
import {listKey} from '../../decisions/content-key.ts';
import {type Filters, queryOf} from '../filters.ts';
import {bulkDeeds} from '../forms.ts';
import {mayDo} from '../roles.ts';
import {DeedButtons, PositionField, ReasonChoice} from './form-parts.tsx';
import type {PageContext} from './shell.tsx';

interface BulkProperties {
	readonly context: PageContext;
	readonly filters: Filters;
	/** All that the filters choose, not only what this page shows. */
	readonly chosen: readonly ThreadedFinding[];
	/** Where the log ended when the page was made. */
	readonly position: string;
}

/** What can be done with all findings of a list at once. */
export function Bulk({context: {messages, visitor}, filters, chosen, position}: BulkProperties) {
	const offered = bulkDeeds.filter((deed) =>
		chosen.every((one) => isOfUse(deed, one) && mayDo(deed, visitor.role, one.finding)),
	);
	if (offered.length === 0) return null;
	return (
		<details class="bulk">
			<summary>{messages.bulk}</summary>
			<form method="post" action={`/bulk${queryOf(filters)}`}>
				<p>{messages.bulkPreview(chosen.length)}</p>
				<input type="hidden" name="list" value={listKey(chosen)} />
				<PositionField position={position} />
				<p class="fields">
					<ReasonChoice messages={messages} />
					<label>
						{messages.assignee} <input name="to" maxlength={80} list="people" />
					</label>
					<label>
						{messages.note} <input name="note" maxlength={2000} />
					</label>
				</p>
				<DeedButtons
					buttons={offered.map((deed) => ({deed, words: messages.bulkApply(messages[deed], chosen.length)}))}
				/>
			</form>
		</details>
	);
}

function isOfUse(deed: Deed, {finding: {decision}}: ThreadedFinding): boolean {
	if (deed === 'affirm') return decision?.stale !== undefined;
	return deed !== 'reopen' || (decision !== undefined && decision.status !== 'open');
}
