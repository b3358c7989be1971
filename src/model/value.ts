import type {TimePattern, TimePrecision} from './text.ts';

/** A typed answer to a question. An open bound is left out. */
export type Value =
	| {
			readonly kind: 'number';
			readonly low?: number;
			readonly high?: number;
			readonly unit?: string;
			readonly head?: string;
			readonly approximate?: boolean;
			/** The two sides of a score rather than the ends of an interval. */
			readonly pair?: true;
			/** Significant digits that the words give, for judging what is rounded; not part of any output. */
			readonly digits?: number;
	  }
	| {
			readonly kind: 'interval';
			readonly earliest?: string;
			readonly latest?: string;
			readonly precision: TimePrecision;
			readonly anchor: 'none' | 'publication' | 'context';
			readonly pattern?: TimePattern;
	  }
	| {readonly kind: 'name'; readonly entity: string; readonly surface: string}
	| {readonly kind: 'set'; readonly members: readonly string[]; readonly exhaustive: boolean}
	| {readonly kind: 'class'; readonly classes: readonly string[]}
	| {readonly kind: 'words'; readonly words: readonly string[]}
	| {readonly kind: 'happened'; readonly happened: boolean};
