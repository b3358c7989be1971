import {type Finding, silentOrCutOff, type StoryView} from '../model/index.ts';

/** What a finding says of the articles that have nothing of what it tells. */
export function silenceOf(articles: readonly string[], {extractions}: StoryView): Pick<Finding, 'silent' | 'cutOff'> {
	const {silent, cutOff} = silentOrCutOff(articles, (id) => extractions.get(id)?.article);
	return {...(silent.length > 0 && {silent}), ...(cutOff.length > 0 && {cutOff})};
}
