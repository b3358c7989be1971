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
	['vessel', {differ: 'the type of a ship differs', settle: 'a register of ships'}],
	['side', {differ: 'left and right differ', settle: 'the word of a doctor or witness'}],
	['sex', {differ: 'the sex of a person of one age differs', settle: 'whether both speak of the same person'}],
	['model', {differ: 'the model of an aircraft differs', settle: 'the register of aircraft, by its registration'}],
	['code', {differ: 'the model of an aircraft differs', settle: "the maker's or operator's list of models"}],
	['flight', {differ: 'the number of a flight differs', settle: 'the timetable, or a flight tracker'}],
	['dismissal', {differ: 'how a player was sent off differs', settle: "the referee's report"}],
	['vote', {differ: 'how the judges voted differs', settle: 'the text of the judgment'}],
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
