/** One matter that ends one way or the other, never both: each side with the verbs that tell it. */
interface Outcome {
	readonly id: string;
	readonly sides: readonly [Side, Side];
	/** A denial of one side is the other: who was not convicted was acquitted; what did not rise need not have fallen. */
	readonly either: boolean;
}

interface Side {
	/** In words that a person reads: "acquitted". */
	readonly label: string;
	/** Lemmas, a particle after a blank. */
	readonly verbs: readonly string[];
}

const side = (label: string, verbs: string): Side => ({label, verbs: verbs.split(', ')});
const outcome = (id: string, either: boolean, first: Side, second: Side): Outcome => ({
	id,
	either,
	sides: [first, second],
});

/**
 * The verdicts, votes, decisions, results and trends of news, after the antonyms of WordNet 3.1 and of the event types of ACE 2005
 * and CAMEO. Opposites that may follow one another (open and close, arrest and release) are left out: both may be right.
 */
const outcomes: readonly Outcome[] = [
	outcome('verdict', true, side('convicted', 'convict, find guilty'), side('acquitted', 'acquit, exonerate, clear')),
	outcome(
		'decision',
		true,
		side('approved', 'approve, pass, adopt, ratify, endorse, accept, greenlight, agree to'),
		side('rejected', 'reject, veto, turn down, vote down, defeat, rebuff, spurn'),
	),
	outcome(
		'appeal',
		true,
		side('upheld', 'uphold, affirm, sustain'),
		side('overturned', 'overturn, quash, annul, overrule, strike down'),
	),
	outcome('grant', true, side('granted', 'grant, award'), side('refused', 'refuse, deny, withhold')),
	outcome(
		'permission',
		true,
		side('allowed', 'allow, permit, authorize, authorise, legalise, legalize'),
		side('banned', 'ban, bar, forbid, prohibit, outlaw'),
	),
	outcome('contest', true, side('won', 'win, clinch'), side('lost', 'lose')),
	outcome('life', true, side('survived', 'survive'), side('died', 'die, perish')),
	outcome(
		'truth',
		true,
		side('confirmed', 'confirm, acknowledge, admit, concede'),
		side('denied', 'deny, refute, rebut'),
	),
	outcome(
		'opinion',
		false,
		side('welcomed', 'welcome, praise, applaud, hail, laud, commend'),
		side('criticised', 'criticise, criticize, condemn, denounce, decry, deplore, slam, blast'),
	),
	outcome(
		'stance',
		false,
		side('supported', 'support, back, endorse, favour, favor'),
		side('opposed', 'oppose, resist'),
	),
	outcome('success', true, side('succeeded', 'succeed'), side('failed', 'fail')),
	outcome(
		'trend',
		false,
		side('rose', 'rise, increase, climb, grow, jump, surge, soar, gain'),
		side('fell', 'fall, drop, decline, decrease, slump, plunge, tumble, slide, plummet, shrink, slip'),
	),
	outcome(
		'change',
		false,
		side('raised', 'raise, lift, boost, hike, double'),
		side('lowered', 'lower, cut, reduce, slash, trim, halve'),
	),
];

/** How an outcome is asked for: its two verbs, and whether it is done to something ("was it approved or rejected?"). */
export interface OutcomeQuestion {
	readonly verbs: readonly [string, string];
	readonly passive: boolean;
}

/** Outcomes that the one who has them does: a side wins, prices rise. */
const own: ReadonlySet<string> = new Set(['contest', 'life', 'success', 'trend']);

/** The question of one outcome by its id, in the first verb of each side. */
export function questionOf(id: string): OutcomeQuestion {
	const sides = outcomes.find((one) => one.id === id)?.sides;
	return {verbs: [sides?.[0].verbs[0] ?? '', sides?.[1].verbs[0] ?? ''], passive: !own.has(id)};
}

/** What a verb tells of the outcome of something. */
export interface OutcomeSide {
	readonly id: string;
	readonly label: string;
}

const byVerb: ReadonlyMap<string, readonly (OutcomeSide & {readonly denied?: string})[]> = index();

function index(): Map<string, (OutcomeSide & {readonly denied?: string})[]> {
	const found = new Map<string, (OutcomeSide & {readonly denied?: string})[]>();
	for (const {id, sides, either} of outcomes) {
		for (const [at, {label, verbs}] of sides.entries()) {
			const entry = {id, label, ...(either && {denied: sides[1 - at]?.label ?? ''})};
			for (const verb of verbs) found.set(verb, [...(found.get(verb) ?? []), entry]);
		}
	}
	return found;
}

/** The outcomes that a verb may tell, by its lemma; with a denial, the other side of those that have no third. */
export function outcomesOf(lemma: string, isDenied: boolean): readonly OutcomeSide[] {
	return (byVerb.get(lemma) ?? []).flatMap(({id, label, denied}) => {
		if (!isDenied) return [{id, label}];
		return denied === undefined ? [] : [{id, label: denied}];
	});
}
