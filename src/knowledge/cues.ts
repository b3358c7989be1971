/** Words that tell how sure, how real and whose a claim is: closed lists after FactBank and the hedge cues of the CoNLL-2010 task. */

/** Modal verbs and adverbs that leave a claim open. */
export const possibleCues: ReadonlySet<string> = new Set(
	'may, might, could, possibly, perhaps, maybe, possible, potentially, conceivably, unclear, unconfirmed, unverified'.split(
		', ',
	),
);

/** Words that make a claim likely, or somebody's belief. */
export const probableCues: ReadonlySet<string> = new Set(
	'likely, probably, apparently, presumably, seemingly, reportedly, believe, think, suspect, appear, seem, suggest, estimate, expect, purportedly, probable'.split(
		', ',
	),
);

/** Words that make a claim somebody's allegation. */
export const allegedCues: ReadonlySet<string> = new Set(
	'allegedly, allege, accuse, suspected, alleged, supposedly, claim'.split(', '),
);

/** Verbs and nouns by which an event is ordered. */
export const orderedCues: ReadonlySet<string> = new Set(
	'order, decree, instruct, command, mandate, direct, require, oblige'.split(', '),
);

/** Verbs and nouns by which an event is allowed. */
export const allowedCues: ReadonlySet<string> = new Set(
	'authorize, authorise, authorization, authorisation, allow, permit, permission, authority, empower, enable, entitle, greenlight'.split(
		', ',
	),
);

/** Verbs that put an event in the future. */
export const plannedCues: ReadonlySet<string> = new Set(
	'will, shall, plan, intend, aim, propose, schedule, prepare, seek, hope, vow, pledge, promise, threaten, consider, want, expect, set, due, decide, agree, would'.split(
		', ',
	),
);

/** Words that turn a claim into its contrary. */
export const negationCues: ReadonlySet<string> = new Set(
	"not, n't, never, no, none, nobody, nothing, neither, nor, without, cannot".split(', '),
);

/** Verbs that deny what follows them: "failed to arrive". */
export const negativeVerbs: ReadonlySet<string> = new Set(
	'deny, fail, refuse, decline, avoid, prevent, forget, refrain, rule out, lack'.split(', '),
);

/** Verbs by which a fact is made known; with a negation they say that it was not. */
export const disclosureVerbs: ReadonlySet<string> = new Set(
	'state, give, disclose, release, reveal, say, announce, explain, specify, provide, name, identify, publish, confirm, establish, determine, know, offer, cite, clarify, report, detail, mention, comment, elaborate'.split(
		', ',
	),
);

/** Those that by themselves tell that the fact was given: "cites", not "tries to establish". */
export const givingVerbs: ReadonlySet<string> = new Set(
	'state, give, disclose, release, reveal, announce, specify, provide, publish, offer, cite'.split(', '),
);

/** Nouns for what an authority can state or keep back. */
export const disclosableNouns: ReadonlySet<string> = new Set(
	'rationale, reason, motive, cause, explanation, justification, purpose, ground, detail, identity, name, toll, figure, number, amount, value, price, sum, date, location, motivation, origin, circumstance, nationality, age, term, condition'.split(
		', ',
	),
);
