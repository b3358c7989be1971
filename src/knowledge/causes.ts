/** Words that name a cause, after the cue lists of the Penn Discourse Treebank (contingency) and BECauSE 2.0. */

/** Prepositions that name a cause whatever the verb. */
export const causalPrepositions: ReadonlySet<string> = new Set(
	`because of, due to, owing to, thanks to, as a result of, as a consequence of, in response to, in reaction to, in retaliation for, in protest at, in protest of,
	in protest against, in protest over, in the wake of, in the aftermath of, on account of, on suspicion of, on charges of, in connection with, by virtue of, in view of, in light of`.split(
		/,\s+/,
	),
);

/** Verbs whose subject is the cause of their object. */
export const causalVerbs: ReadonlySet<string> = new Set(
	'cause trigger spark prompt provoke ignite unleash fuel induce'.split(' '),
);

/** Verbs that name the cause of their object behind a preposition: "blamed the crash on ice". */
export const reasonVerbs: ReadonlyMap<string, string> = new Map([
	['blame', 'on'],
	['pin', 'on'],
	['attribute', 'to'],
	['ascribe', 'to'],
]);

const sanctions =
	'accuse arrest blame charge condemn criticise criticize detain dismiss expel fine fire hold honour honor imprison indict investigate jail oust penalise penalize praise probe prosecute punish question rebuke sack sanction sentence sue suspend thank try';

/** What a deed is answered for, by preposition: "jailed for theft", "resigned over the leak", "died of cancer". */
export const deedPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['for', new Set(sanctions.split(' '))],
	[
		'over',
		new Set(`${sanctions} apologise apologize clash complain protest quarrel quit rally resign sue walk`.split(' ')),
	],
	['of', new Set(['die', 'accuse', 'convict', 'acquit', 'suspect'])],
	['from', new Set(['die', 'suffer', 'result', 'stem', 'recover'])],
	['with', new Set(['charge'])],
]);
