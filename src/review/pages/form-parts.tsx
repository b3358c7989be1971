import {dismissReasons} from '../../model/index.ts';
import type {Messages} from '../messages.ts';

/** Tells what a form is sent to where the log ended when its page was made: what others did since is shown first. */
export function PositionField({position}: {readonly position: string}) {
	return <input type="hidden" name="position" value={position} />;
}

interface ReasonProperties {
	readonly messages: Messages;
	/** The reason that was chosen in a form that is shown again. */
	readonly chosen?: string | undefined;
	/** Each with the key that chooses it. */
	readonly isNumbered?: boolean;
}

/** The reasons for a dismissal, none of them chosen at first. */
export function ReasonChoice({messages, chosen, isNumbered = false}: ReasonProperties) {
	return (
		<label>
			{messages.reason}{' '}
			<select name="reason">
				<option value="" />
				{dismissReasons.map((reason, index) => (
					<option value={reason} selected={reason === chosen}>
						{isNumbered && `${index + 1} `}
						{messages.report.reasons[reason]}
					</option>
				))}
			</select>
		</label>
	);
}

/** What one button of a form does. */
interface DeedButton {
	readonly deed: string;
	readonly words: string;
}

interface DeedProperties {
	readonly buttons: readonly DeedButton[];
	/** Whether the keys of the page press them, and the focus comes back to them. */
	readonly areKeyed?: boolean;
}

/** The buttons of a form that can do several things. */
export function DeedButtons({buttons, areKeyed = false}: DeedProperties) {
	return (
		<p class="buttons">
			{/* What stands first is what the Enter key presses: nothing. */}
			<button hidden disabled />
			{buttons.map(({deed, words}) =>
				areKeyed ? (
					<KeyedButton deed={deed} words={words} />
				) : (
					<button name="deed" value={deed}>
						{words}
					</button>
				),
			)}
		</p>
	);
}

/** A button that a key of the page presses, where it has one. */
export function KeyedButton({deed, words}: DeedButton) {
	const key = keys.get(deed);
	return (
		<button name="deed" value={deed} data-deed={deed}>
			{words} {key !== undefined && <kbd aria-hidden="true">{key}</kbd>}
		</button>
	);
}

const keys: ReadonlyMap<string, string> = new Map([
	['confirm', 'c'],
	['dismiss', 'd'],
	['resolve', 'r'],
	['affirm', 'a'],
]);
