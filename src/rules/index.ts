import type {Rule} from './rule.ts';

export type {Rule} from './rule.ts';

/** Every rule, in the order of its page in the documentation. */
export const rules: readonly Rule[] = [];
