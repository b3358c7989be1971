import {ageMismatch} from './age-mismatch.ts';
import {amountMismatch} from './amount-mismatch.ts';
import {arithmetic} from './arithmetic.ts';
import {causeDiffers} from './cause-differs.ts';
import {certaintyDiffers} from './certainty-differs.ts';
import {classMismatch} from './class-mismatch.ts';
import {countMismatch} from './count-mismatch.ts';
import {countVersusList} from './count-versus-list.ts';
import {dateMismatch} from './date-mismatch.ts';
import {disputed} from './disputed.ts';
import {editedSentence} from './edited-sentence.ts';
import {forceDiffers} from './force-differs.ts';
import {kinDiffers} from './kin-differs.ts';
import {measureMismatch} from './measure-mismatch.ts';
import {memberNotInClass} from './member-not-in-class.ts';
import {membersDiffer} from './members-differ.ts';
import {negation} from './negation.ts';
import {quotationDiffers} from './quotation-differs.ts';
import {speakerDiffers} from './speaker-differs.ts';
import {spellingDiffers} from './spelling-differs.ts';
import {onlyInSomeSources} from './only-in-some-sources.ts';
import {outcomeDiffers} from './outcome-differs.ts';
import {participantDiffers} from './participant-differs.ts';
import {placeMismatch} from './place-mismatch.ts';
import {rankDiffers} from './rank-differs.ts';
import {roleDiffers} from './role-differs.ts';
import type {Rule} from './rule.ts';
import {statedVersusNotStated} from './stated-versus-not-stated.ts';
import {weekdayVersusDate} from './weekday-versus-date.ts';

export {applyRules} from './engine.ts';
export type {Rule, RuleFinding} from './rule.ts';

/** Every rule; findings of equal weight stand in this order. */
export const rules: readonly Rule[] = [
	countVersusList,
	arithmetic,
	memberNotInClass,
	membersDiffer,
	countMismatch,
	classMismatch,
	amountMismatch,
	measureMismatch,
	ageMismatch,
	dateMismatch,
	placeMismatch,
	participantDiffers,
	weekdayVersusDate,
	negation,
	outcomeDiffers,
	roleDiffers,
	kinDiffers,
	rankDiffers,
	spellingDiffers,
	quotationDiffers,
	speakerDiffers,
	editedSentence,
	statedVersusNotStated,
	disputed,
	forceDiffers,
	certaintyDiffers,
	causeDiffers,
	onlyInSomeSources,
];
