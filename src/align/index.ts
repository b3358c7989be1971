export {align} from './align.ts';
export {AGREEING as agreeingAffinity, DIFFERING as differingAffinity} from './same-question.ts';
