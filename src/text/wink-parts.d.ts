/**
 * The parts of wink-nlp and of its English model that the tagger is put together from. The packages declare no types for
 * them; these hold what is used, as it is in the versions that package.json names.
 */

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
	import type {Expressions} from 'wink-nlp/src/compile-trex.js';

	export interface CoreModel {
		readonly trex: unknown;
		readonly tcat: {readonly hash: unknown};
		readonly preserve: unknown;
		readonly pos: {readonly list: readonly string[]};
	}
	export default function loadCoreModel(): CoreModel;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
	const featuresOf: unknown;
	export default featuresOf;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
	const lemmatize: unknown;
	export default lemmatize;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
	/** Its last state; the moves, the tags that last states give, and which of the words that they matched are meant. */
	export type Machine = readonly [
		version: number,
		lastState: number,
		moves: Readonly<Record<string, Readonly<Record<string, number>>>>,
		tags: Readonly<Record<string, string>>,
		marks: Readonly<Record<string, readonly [first: number, afterLast: number]>>,
	];
	/** The machines as JSON. */
	export default function loadContextModel(): {readonly machines: readonly string[]};
}

declare module 'wink-nlp/src/cache.js' {
	import type {CoreModel} from 'wink-eng-lite-web-model/dist/load-core-model.js';

	/** The words by number; one that the model does not hold gets a number behind its own when it is first met. */
	export interface Lexicon {
		readonly property: (lexeme: number, name: 'posHint') => number;
		readonly isMemberPOS: (norm: number, tag: number) => boolean;
		readonly isOOV: (word: string) => boolean;
	}
	export default function createLexicon(core: CoreModel, featuresOf: unknown): Lexicon;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
	import type {Lexicon} from 'wink-nlp/src/cache.js';

	/** A text as wink holds it. */
	export interface RawDocument {
		readonly cache: Lexicon;
		/** Four numbers a token: its lexeme, its norm in a contraction and the spaces before it, its tag and lemma, flags. */
		readonly tokens: number[];
		numOfTokens: number;
	}
	export interface OpenDocument {
		readonly isLexeme: (word: string) => unknown;
	}
	export default function openDocument(document: RawDocument): OpenDocument;
}

declare module 'wink-nlp/src/compile-trex.js' {
	export interface Expressions {
		readonly helpers: unknown;
	}
	export default function compileExpressions(expressions: unknown): Expressions;
}

declare module 'wink-nlp/src/tokenizer.js' {
	import type {Expressions} from 'wink-nlp/src/compile-trex.js';
	import type {OpenDocument} from 'wink-nlp/src/dd-wrapper.js';

	export default function createTokenizer(
		expressions: Expressions,
		categories: unknown,
		preserve: unknown,
	): (document: OpenDocument, text: string) => void;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
	import type {RawDocument} from 'wink-nlp/src/dd-wrapper.js';

	const mappers: {
		readonly mapRawTokens2UIdOfNormal: (document: RawDocument) => number[];
		readonly mapRawTokens2UIdOfDefaultPOS: (document: RawDocument) => number[];
	};
	export default mappers;
}

declare module 'wink-nlp/src/its.js' {
	import type {RawDocument} from 'wink-nlp/src/dd-wrapper.js';

	const its: {
		readonly value: (index: number, document: RawDocument) => string;
		readonly contractionFlag: (index: number, document: RawDocument) => boolean;
		readonly lemma: (index: number, document: RawDocument, addons: {readonly lemmatize: unknown}) => string;
	};
	export default its;
}
