import type {ReadItem, SourceFile} from '../../../ports.ts';

export function readHtml(_file: SourceFile): readonly ReadItem[] {
	return [{kind: 'refused', why: 'not yet read'}];
}
