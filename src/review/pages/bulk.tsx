import type {ThreadedFinding} from '../../decisions/decide.ts';
import type {Deed} from '../../decisions/deeds.ts';
import {listState} from '../../decisions/finding-state.ts';
import {dismissReasons} from '../../model/index.ts';
import {type Filters, queryOf} from '../filters.ts';
import {mayDo} from '../roles.ts';
import type {PageContext} from './shell.tsx';

interface BulkProperties {
	readonly context: PageContext;
	readonly filters: Filters;
	/** All that the filters choose, not only what this page shows. */
	readonly chosen: readonly ThreadedFinding[];
	/** Where the log ended when the page was made. */
	readonly position: string;
}

const deeds = ['dismiss', 'confirm', 'assign', 'affirm', 'reopen', 'resolve'] as const;

/** What can be done with all findings of a list at once. */
export function Bulk({context: {messages, visitor}, filters, chosen, position}: BulkProperties) {
	const offered = deeds.filter((deed) =>
		chosen.every((one) => isOfUse(deed, one) && mayDo(deed, visitor.role, one.finding)),
	);
	if (offered.length === 0) return null;
	return (
		<details class="bulk">
			<summary>{messages.bulk}</summary>
			<form method="post" action={`/bulk${queryOf(filters)}`}>
				<p>{messages.bulkPreview(chosen.length)}</p>
				<input type="hidden" name="list" value={listState(chosen)} />
				<input type="hidden" name="position" value={position} />
				<p class="fields">
					<label>
						{messages.reason}{' '}
						<select name="reason">
							<option value="" />
							{dismissReasons.map((reason) => (
								<option value={reason}>{reason}</option>
							))}
						</select>
					</label>
					<label>
						{messages.assignee} <input name="to" maxlength={80} list="people" />
					</label>
					<label>
						{messages.note} <input name="note" maxlength={2000} />
					</label>
				</p>
				<p class="buttons">
					{/* What stands first is what the Enter key presses: nothing. */}
					<button hidden disabled />
					{offered.map((deed) => (
						<button name="deed" value={deed}>
							{messages.bulkApply(messages[deed], chosen.length)}
						</button>
					))}
				</p>
			</form>
		</details>
	);
}

function isOfUse(deed: Deed, {finding: {decision}}: ThreadedFinding): boolean {
	if (deed === 'affirm') return decision?.stale !== undefined;
	return deed !== 'reopen' || (decision !== undefined && decision.status !== 'open');
}
