/** Words that tell how sure, how real and whose a claim is: closed lists after FactBank and the hedge cues of the CoNLL-2010 task. */

/** Modal verbs and adverbs that leave a claim open. */
export const possibleCues: ReadonlySet<string> = set(
	'may, might, could, possibly, perhaps, maybe, possible, potentially, potential, conceivably, unclear, unconfirmed, unverified, uncertain',
);

/** Words that make a claim likely, or somebody's belief. */
export const probableCues: ReadonlySet<string> = set(
	'likely, unlikely, probably, apparently, presumably, seemingly, evidently, reportedly, reputedly, believe, think, suspect, appear, seem, suggest, estimate, expect, purportedly, probable, apparent, presumed, reported, rumored, rumoured, presume, assume, fear, feared',
);

/** Verbs whose passive tells what others say: "is said to have left". */
export const hearsayVerbs: ReadonlySet<string> = set('say, report, rumor, rumour, understand, repute, tip');

/** Words that make a claim somebody's allegation. */
export const allegedCues: ReadonlySet<string> = set(
	'allegedly, allege, accuse, suspect, suspected, alleged, supposedly, supposed, claim, claimed, so-called',
);

/** Verbs that bring a deed against somebody: what stands behind their "for", "over", "with" or "of" is alleged. */
export const accusingVerbs: ReadonlySet<string> = set(
	'accuse, arrest, blame, charge, detain, hold, indict, investigate, probe, prosecute, question, seek, sue, suspect, try, want',
);

/** Verbs and nouns by which an event is ordered. */
export const orderedCues: ReadonlySet<string> = set(
	'order, decree, instruct, command, mandate, direct, require, oblige',
);

/** Verbs and nouns by which an event is allowed. */
export const allowedCues: ReadonlySet<string> = set(
	'authorize, authorise, authorization, authorisation, allow, permit, permission, authority, empower, enable, entitle, greenlight',
);

/** Nouns for the power to do something. */
export const powerNouns: ReadonlySet<string> = set(
	'authority, permission, right, power, authorization, authorisation, licence, license, order, plan',
);

/** Auxiliaries of the future. */
export const futureAuxiliaries: ReadonlySet<string> = set("will, shall, would, 'll, 'd, wo, should, ought");

/** Verbs, nouns and adjectives that put an event in the future, or in somebody's wish. */
export const plannedCues: ReadonlySet<string> = set(
	`plan, planned, intend, intended, aim, propose, proposed, schedule, scheduled, prepare, seek, hope, vow, pledge, promise, promised, threaten, threatened, consider, want, expect, expected,
	decide, agree, attempt, attempted, try, offer, urge, ask, demand, invite, advise, recommend, encourage, beg, implore, press, push, lobby, campaign, wish, choose, opt, mean, need, wait, struggle, strive,
	upcoming, forthcoming, would-be, prospective, proposal, intention, pledge, promise, threat, bid, attempt, request, effort`,
);

/** Words that put in the future the infinitive behind them: "is due to leave"; "due", "set" and "ready" say nothing elsewhere. */
export const plannedBeforeInfinitive: ReadonlySet<string> = set(
	'due, set, ready, poised, about, eager, keen, willing, prepared, determined, bound, slate, slated, right',
);

/** Verbs by which an event that was to come does not come then: "postponed the launch". */
export const deferringVerbs: ReadonlySet<string> = set('postpone, delay, cancel, reschedule, shelve, defer');

/** Words that turn a claim into its contrary. */
export const negationCues: ReadonlySet<string> = new Set(
	"not, n't, never, no, none, nobody, nothing, neither, nor, without, cannot".split(', '),
);

/** Verbs that deny what follows them: "failed to arrive". */
export const negativeVerbs: ReadonlySet<string> = set(
	'deny, fail, refuse, decline, avoid, prevent, forget, refrain, rule out, lack, avert, thwart, foil, neglect',
);

/** Verbs that deny only the "-ing" form behind them: "was banned from selling". */
export const barringVerbs: ReadonlySet<string> = set(
	'ban, bar, stop, keep, block, prohibit, discourage, dissuade, deter',
);

/** Adjectives that deny the infinitive behind them. */
export const negativeAdjectives: ReadonlySet<string> = set(
	'unable, unwilling, unlikely, impossible, reluctant, powerless',
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

function set(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/,\s+/));
}
