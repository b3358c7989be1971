import {formatNumber} from '../../model/index.ts';
import {additionOf, type Miscount, phrasesOf, type Reckoning, totalOf} from './miscount.ts';
import {type Figure, matchesIn, type Passage, shapePattern} from './passages.ts';

const FOR =
	/\b(?:voted (?:for|in favou?r|to|yes)|in favou?r|backed|supported|back|support|approved|yes|votes? for|for (?:the|it|a))\b/u;
const AGAINST = /\b(?:against|opposed|voted no|said no|rejected)\b/u;
const ABSTAIN = /\b(?:abstain(?:ed|ing)?|abstentions?|absten)\b/u;

/** How many there are or took part: "All 100 members were present", "in the 100-seat chamber", "98 votes were cast". */
const ELECTORATES: readonly RegExp[] = [
	shapePattern(String.raw`(?:all|the) <F> (?:<W> )?(?:were|was) (?:present|there|in the chamber|in attendance)`),
	shapePattern(
		String.raw`<F>(?:-| )(?:seat|member|strong) (?:<W> ){0,3}?(?:parliament|assembly|council|chamber|senate|house|congress|legislature|board|committee|body|diet|knesset|bundestag|saeima|riksdag|storting|sejm)`,
	),
	shapePattern(
		String.raw`all <F> (?:<W> )?(?:members|deputies|lawmakers|senators|councillors|mps|delegates) (?:voted|took part)`,
	),
	shapePattern(String.raw`<F> (?:votes (?:were )?cast|ballots (?:were )?cast)`),
];

/** Votes for, against and abstaining that are more than those who can have voted. */
export const votesOfChambers: Reckoning = function* (passages) {
	for (const [at, passage] of passages.entries()) {
		const votes = votesIn(passage);
		if (votes.length < 2) continue;
		for (const near of [passages[at - 1], passage, passages[at + 1]]) {
			const found = near && electorateOf(near, votes);
			const wrong = found && wrongVotes(votes, found);
			if (!wrong) continue;
			yield wrong;
			break;
		}
	}
};

function electorateOf(passage: Passage, votes: readonly Figure[]): Figure | undefined {
	for (const pattern of ELECTORATES)
		for (const {found} of matchesIn(passage, pattern)) {
			const [all] = found;
			if (all?.kind === 'count' && !votes.includes(all)) return all;
		}
	return undefined;
}

/** The counts of one vote in a sentence, each of another choice; empty where two tell of one choice. */
function votesIn({shape, figures, sentence}: Passage): Figure[] {
	if (!/\b(?:vote[sd]?|voting|motion|bill|ballot|abstain(?:ed|ing)?|abstentions?)\b/u.test(shape)) return [];
	const choices = new Map<string, Figure>();
	for (const [at, figure] of figures.entries()) {
		const next = figures[at + 1]?.start ?? sentence.end;
		const behind = shape.slice(figure.end - sentence.start, next - sentence.start);
		const choice = choiceOf(behind);
		if (figure.kind !== 'count' || choice === undefined) continue;
		if (choices.has(choice)) return [];
		choices.set(choice, figure);
	}
	return choices.has('for') && choices.has('against') ? [...choices.values()] : [];
}

function choiceOf(words: string): string | undefined {
	const near = words.slice(0, 45);
	if (ABSTAIN.test(near)) return 'abstain';
	if (AGAINST.test(near)) return 'against';
	return FOR.test(near) ? 'for' : undefined;
}

function wrongVotes(votes: readonly Figure[], all: Figure): Miscount | undefined {
	const values = votes.map(({value}) => value);
	if (totalOf(values) <= all.value) return undefined;
	return {
		relation: 'conflict',
		places: phrasesOf([...votes, all].toSorted((a, b) => a.start - b.start)),
		sum: `${additionOf(values)}, more than ${formatNumber(all.value)}`,
		head: 'vote',
	};
}
