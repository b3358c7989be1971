import type {FoundName} from './found-name.ts';
import {isOnlyGivenName} from './gazetteer.ts';
import type {NameSentence} from './name-runs.ts';
import {bareAt} from './name-words.ts';

/** Gives the first of "Ana and Luis Brito" the surname of the second. */
export function withCouples(names: readonly FoundName[], sentences: readonly NameSentence[]): FoundName[] {
	return names.map((found, at) => {
		const partner = names[at + 1];
		if (partner === undefined || !isGivenNameOnly(found) || !isUntitledFullName(partner)) return found;
		const words = sentences[found.sentence]?.words ?? [];
		if (partner.run.from !== found.run.to + 1 || bareAt(words, found.run.to) !== 'and') return found;
		const surname = partner.text.split(' ').at(-1) ?? '';
		const tokens = [...found.tokens, ...partner.tokens.slice(1)];
		return {...found, type: 'person', text: `${found.text} ${surname}`, tokens, key: tokens.join(' ')};
	});
}

function isGivenNameOnly({tokens, text, known}: FoundName): boolean {
	return tokens.length === 1 && known === undefined && isOnlyGivenName(text);
}

function isUntitledFullName({type, tokens, text, title}: FoundName): boolean {
	const [given = ''] = text.split(' ');
	return type === 'person' && tokens.length === 2 && title === undefined && isOnlyGivenName(given);
}
