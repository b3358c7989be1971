export {type Case, type CaseSource, readCase} from './adapters/readers/read-case.ts';
export {jsonReporter} from './adapters/reporters/json/report.ts';
export {textReporter, type TextOptions} from './adapters/reporters/text/report.ts';
export {compare, type Comparison, extract} from './crosscheck.ts';
export * from './model/index.ts';
export type {Reporter} from './ports.ts';
export {type Rule, rules} from './rules/index.ts';
export {type Io, type Output, run} from './run.ts';
