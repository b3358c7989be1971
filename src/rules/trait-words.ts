import type {AlignedQuestion} from '../model/index.ts';
import type {MismatchWords} from './mismatch.ts';

/** How a difference in a trait of a thing is worded, by what is told of it; other questions keep the words of their rule. */
const traitWords: ReadonlyMap<string, MismatchWords> = new Map([
	[
		'employer',
		{
			differ: 'the university of a person differs',
			settle: "the university's list of staff, as of the date of the event",
		},
	],
	['post', {differ: 'the post that a person is to take differs', settle: 'the announcement of the appointment'}],
	['team', {differ: 'the university behind a study differs', settle: 'the list of authors'}],
	['funder', {differ: 'who paid for a study differs', settle: 'the note on funding in the study'}],
	['journal', {differ: 'the journal of a study differs', settle: 'the study itself'}],
	['maker', {differ: 'who built it differs', settle: 'the contract, or the register of the craft'}],
	['mover', {differ: 'who tabled the motion differs', settle: 'the papers of the parliament'}],
]);

/** The words for a question about a trait, else those given. */
export function wordsFor({subject}: AlignedQuestion, otherwise: MismatchWords): MismatchWords {
	return traitWords.get(subject.verbClass) ?? otherwise;
}
