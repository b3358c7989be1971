import type {Unit} from '../knowledge/units.ts';
import type {QuantityKind} from '../model/index.ts';

/** What stands behind (or, for money, before) a number and says what it measures. */
export interface Suffix {
	readonly kind: QuantityKind;
	/** Index behind its last lexeme. */
	readonly end: number;
	readonly unit: Unit;
	/** Whether number and unit stand before a noun as one word: "10-minute", "5-year-old", "3 percent". */
	readonly modifier: boolean;
}
