import type {ReadItem, SourceFile} from '../../ports.ts';
import {decode} from './decode.ts';

/** Plain text: the file is one article, as it stands. */
export function readText({bytes}: SourceFile): readonly ReadItem[] {
	const decoded = decode(bytes);
	if ('refused' in decoded) return [{kind: 'refused', why: decoded.refused}];
	const {text, note} = decoded;
	if (text.trim() === '') return [{kind: 'refused', why: 'empty'}];
	return [{kind: 'document', document: {text, metadata: [], ...(note !== undefined && {notes: [note]})}}];
}
