import type {Reader} from '../../ports.ts';
import {decode} from './decode.ts';

/** Plain text: the file is one article, as it stands. */
export const textReader: Reader = {
	extensions: ['.txt', ''],

	read(bytes) {
		const decoded = decode(bytes);
		if ('refused' in decoded) return decoded;
		return decoded.text.trim() === '' ? {refused: 'empty'} : {documents: [{text: decoded.text}]};
	},
};
