import {oneLine} from '../adapters/reporters/shared/words.ts';
import type {DecisionEvent} from '../model/index.ts';
import {type Changes, isSame} from './changes.ts';
import type {Messages} from './messages.ts';
import {momentOf} from './moment.ts';
import type {Shown} from './shown.ts';

/** What the last change was, in one line. */
export function newsWords({latest, changes, comparedAt}: Shown, messages: Messages): string {
	const last = latest.at(-1);
	if (last) {
		const {by, type} = last;
		return latest.length === 1 ? messages.wrote(by, messages.deeds[type]) : messages.wroteMore(by, latest.length);
	}
	return `${messages.comparedAgain(momentOf(comparedAt, messages))} ${changesWords(changes, messages)}`;
}

/** What has changed since a person looked, in one line. */
function changesWords(changes: Changes, messages: Messages): string {
	const moment = momentOf(changes.since, messages);
	if (isSame(changes)) return messages.noChanges(moment);
	const {fresh, changed, gone} = changes;
	const counted = messages.counted(fresh.size, changed.size, gone.length);
	return [messages.since(moment), articleWords(changes, messages), `${counted}.`]
		.filter((words) => words !== '')
		.join(' ');
}

/** Why nothing was written: what others did meanwhile, each person's deeds of one kind once. */
export function refusalWords(others: readonly DecisionEvent[], messages: Messages): string {
	const deeds = new Set(others.map(({by, type}) => messages.didMeanwhile(by, messages.deeds[type])));
	return messages.refused([...deeds].join(', '));
}

/** What became of each article, a line each. */
export function articleLines({articles}: Changes, messages: Messages): string[] {
	return articles.map(({outlet, what}) => messages[what](oneLine(outlet)));
}

/** What became of the articles, in one line; empty where nothing did. */
export function articleWords(changes: Changes, messages: Messages): string {
	const words = articleLines(changes, messages).join('; ');
	return words === '' ? '' : `${words}.`;
}
