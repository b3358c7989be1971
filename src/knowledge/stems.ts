import {PorterStemmer} from 'natural/lib/natural/stemmers/index.js';
import {remember} from '../model/remember.ts';

/** The stem that a verb shares with its nouns, after Porter (1980): "inspect" and "inspection" have "inspect". */
export const stemOf: (lemma: string) => string = remember((lemma) => PorterStemmer.stem(lemma));
