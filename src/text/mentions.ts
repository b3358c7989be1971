import type {Mention, Sentence} from '../model/index.ts';
import {findReferences} from './coreference.ts';
import {isDictionaryWord} from './lexicon.ts';
import {type ResolvedName, resolveNames} from './name-entities.ts';
import {readNames} from './read-names.ts';

/**
 * The names in an article and the later references that can be resolved, in order of position; no two share a character.
 * A reference that could mean two of the article's names is left out rather than guessed.
 */
export function findMentions(text: string, sentences: readonly Sentence[]): Mention[] {
	const read = readNames(text, sentences);
	const resolved = resolveNames(read);
	const named = resolved.names.filter(isNaming).map(toMention);
	return [...named, ...findReferences(read, resolved)].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A single common word with a capital that nothing explains is no name: "Case", "Street". */
function isNaming({found, type}: ResolvedName): boolean {
	const [only] = found.tokens;
	return type !== 'other' || found.known !== undefined || found.tokens.length > 1 || !isDictionaryWord(only ?? '');
}

function toMention({found, type, entity, name, via, gender}: ResolvedName): Mention {
	const {start, end} = found;
	if (type !== 'person') return {start, end, type, name, entity, via};
	return {
		start,
		end,
		type,
		name,
		entity,
		via,
		...(found.title === undefined ? {} : {title: found.title}),
		...(gender === undefined ? {} : {gender}),
	};
}
