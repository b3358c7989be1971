export {align} from './align.ts';
export {AGREEING as agreeingAffinity, DIFFERING as differingAffinity} from './same-question.ts';
export {type ClaimPlace, type ClaimSupport, type SourceFinder, sourceFinder} from './claim-support.ts';
export {type ToldAlike, toldAlike} from './told-alike.ts';
