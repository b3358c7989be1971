import {createHash} from 'node:crypto';
import {markOf} from '../decisions/mark.ts';
import type {Article} from '../model/index.ts';
import type {NewArticle} from '../ports.ts';

/** Letters of the hash: two articles of any archive share them once in 10^19 archives of a thousand million. */
const hashLength = 32;
/** Letters of it that part articles which were read under one name. */
const idHashLength = 12;

/**
 * An article as an archive keeps it. Its hash is of what it says, who published it and when, not of where it was read or where
 * that was told: the same article from another folder is the same. Its id is the one under which it was read with the first letters of its hash.
 */
export function archiveArticle(article: Article): NewArticle {
	const {id, metadata} = article;
	const {id: _id, file: _file, sha256: _sha256, places: _places, notes: _notes, leftOut: _leftOut, ...rest} = article;
	const {publishedFrom: _from, ...told} = rest;
	const hash = hashOf({...told, ...(metadata && {metadata: metadata.map(({name, value}) => [name, value])})});
	return {
		hash,
		textHash: markOf(article).textHash,
		article: {...article, id: `${id}@${hash.slice(0, idHashLength)}`},
	};
}

/** An article of an archive as it was read. */
export function articleAsRead(article: Article): Article {
	return {...article, id: article.id.slice(0, -(idHashLength + 1))};
}

function hashOf(content: object): string {
	const inOrder = Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex').slice(0, hashLength);
}
