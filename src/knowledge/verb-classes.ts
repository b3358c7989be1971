import {remember} from '../model/remember.ts';

/** Verbs and event nouns of one kind of news event. */
interface VerbClass {
	readonly id: string;
	/** Lemmas; a particle follows after a blank: "break off". */
	readonly verbs: readonly string[];
	/** Nouns that name the same event: "termination". */
	readonly nouns: readonly string[];
	/** Classes that cannot be true of the same thing at the same moment. */
	readonly opposites?: readonly string[];
}

const verbClass = (id: string, verbs: string, nouns: string, opposites = ''): VerbClass => ({
	id,
	verbs: list(verbs),
	nouns: list(nouns),
	opposites: list(opposites),
});

const list = (words: string): string[] => (words === '' ? [] : words.split(', '));

/**
 * Classes of the verbs that news is made of, after the groupings of Levin's English Verb Classes (1993) and the event types of
 * ACE 2005 and CAMEO, which are dictionaries of such verbs. A lemma stands in one class only: the one of its commonest news sense.
 */
const verbClasses: readonly VerbClass[] = [
	verbClass('sign', 'sign, conclude, initial, ink, countersign', 'signing, signature, conclusion', 'end'),
	verbClass('ratify', 'ratify', 'ratification'),
	verbClass(
		'end',
		'end, terminate, cancel, scrap, break with, break ties, dissolve, denounce, abrogate, revoke, rescind, annul, repeal, cease, discontinue, sever, abolish, void, nullify, axe, ditch, call off, break off, halt, stop, wind up, phase out',
		'termination, cancellation, end, ending, dissolution, denunciation, abrogation, revocation, annulment, repeal, cessation, discontinuation, abolition, severance, halt',
		'sign, begin, resume, extend',
	),
	verbClass(
		'suspend',
		'suspend, freeze, pause, interrupt, put on hold',
		'suspension, freeze, pause, moratorium, interruption',
		'resume, begin',
	),
	verbClass(
		'postpone',
		'postpone, delay, defer, put off, reschedule, adjourn',
		'postponement, delay, deferral, adjournment',
		'',
	),
	verbClass(
		'resume',
		'resume, restart, reinstate, restore, reopen, open again, renew, revive',
		'resumption, restart, reinstatement, restoration, reopening, renewal, revival',
		'suspend, end',
	),
	verbClass('extend', 'extend, prolong, lengthen', 'extension, prolongation', 'end'),
	verbClass(
		'begin',
		'begin, start, launch, commence, initiate, kick off, inaugurate, embark',
		'beginning, start, launch, launching, commencement, initiation, outset',
		'end, suspend',
	),
	verbClass('found', 'found, establish, co-found, incorporate, set up', 'founding', ''),
	verbClass('take effect', 'take effect, kick in', '', 'suspend, end'),
	verbClass('open', 'open, unseal, unlock', 'opening', 'close'),
	verbClass('close', 'close, shut, shutter, shut down, seal, lock', 'closure, closing, shutdown', 'open'),
	verbClass(
		'rise',
		'rise, increase, climb, grow, jump, surge, soar, gain, rally, rocket, swell, advance, go up, edge up, spike',
		'rise, increase, growth, jump, surge, gain, rally, hike, climb, spike',
		'fall',
	),
	verbClass(
		'fall',
		'fall, drop, decline, decrease, slump, plunge, tumble, slide, plummet, dip, shrink, slip, lose, go down, edge down, dwindle, crash down',
		'fall, drop, decline, decrease, slump, plunge, tumble, slide, dip, loss, downturn',
		'rise',
	),
	verbClass(
		'raise',
		'raise, lift, boost, hike, step up, up, enlarge, expand, double, triple',
		'boost, expansion, doubling',
		'lower',
	),
	verbClass(
		'lower',
		'lower, reduce, cut, slash, trim, curb, cut back, scale back, halve, downgrade',
		'reduction, cut, cutback, curb',
		'raise',
	),
	verbClass(
		'kill',
		'kill, slay, murder, massacre, assassinate, execute, shoot dead',
		'killing, murder, massacre, assassination, execution, slaying, homicide',
		'',
	),
	verbClass('die', 'die, perish, succumb, drown, pass away', 'death, fatality, demise, drowning', 'survive'),
	verbClass('survive', 'survive, outlive, live through', 'survival', 'die'),
	verbClass('escape', 'escape', 'escape', 'arrest'),
	verbClass('injure', 'injure, wound, hurt, maim', 'injury, wound', ''),
	verbClass(
		'attack',
		'attack, assault, strike, raid, storm, ambush, stab, shell, bomb, bombard, target, fire on',
		'attack, assault, strike, raid, ambush, stabbing, shelling, bombing, bombardment, airstrike',
		'defend',
	),
	verbClass('defend', 'defend, protect, guard, shield', 'protection', 'attack'),
	verbClass('shoot', 'shoot, gun down, open fire', 'shooting, gunfire, gunshot', ''),
	verbClass('fire', 'test-fire, fire', 'firing, missile test', ''),
	verbClass(
		'explode',
		'explode, detonate, blow up, go off, erupt',
		'explosion, blast, detonation, eruption, fireball',
		'',
	),
	verbClass('break out', 'break out, flare up', '', ''),
	verbClass('burn', 'burn, catch fire, ignite, set fire, torch', 'fire, blaze, inferno, arson', ''),
	verbClass(
		'crash',
		'crash, collide, smash, slam, derail, ram, bump, plough, plow, capsize, crash-land',
		'crash, collision, derailment, accident, wreck, pileup',
		'',
	),
	verbClass('sink', 'sink, founder, go under', 'sinking', ''),
	verbClass(
		'destroy',
		'destroy, demolish, wreck, raze, gut, flatten, devastate',
		'destruction, demolition, devastation',
		'build',
	),
	verbClass('damage', 'damage, harm, batter', 'damage', ''),
	verbClass('build', 'build, construct, erect, assemble', 'construction, building', 'destroy'),
	verbClass(
		'arrest',
		'arrest, detain, apprehend, nab, seize, capture, round up, take into custody',
		'arrest, detention, capture, apprehension',
		'release',
	),
	verbClass('release', 'release, free, discharge, liberate, let go', 'release, discharge, liberation', 'arrest'),
	verbClass('jail', 'jail, imprison, incarcerate, sentence', 'imprisonment, sentence, sentencing, incarceration', ''),
	verbClass('charge', 'charge, indict, prosecute, sue', 'charge, indictment, prosecution, lawsuit', ''),
	verbClass('convict', 'convict, find guilty', 'conviction', 'acquit'),
	verbClass('acquit', 'acquit, exonerate, clear', 'acquittal, exoneration', 'convict'),
	verbClass('accuse', 'accuse, allege, blame', 'accusation, allegation, blame', ''),
	verbClass('deny', 'deny, refute, dispute, rebut, disavow', 'denial, rebuttal', 'confirm'),
	verbClass(
		'confirm',
		'confirm, verify, corroborate, acknowledge, admit, concede, confess',
		'confirmation, acknowledgement, admission, confession',
		'deny',
	),
	verbClass(
		'accept',
		'accept, agree, welcome, embrace, endorse, back, support, adopt',
		'acceptance, agreement to, endorsement, support, backing, adoption',
		'reject, oppose',
	),
	verbClass('reject', 'reject, dismiss, rebuff, turn down, vote down', 'rejection, dismissal', 'accept, approve'),
	verbClass(
		'oppose',
		'oppose, resist, protest, condemn, criticise, criticize, decry',
		'opposition, resistance, protest, condemnation, criticism',
		'accept',
	),
	verbClass('approve', 'approve, pass, clear for, greenlight', 'approval, passage, clearance', 'veto, reject, fail'),
	verbClass('veto', 'veto, block, bar, thwart, foil', 'veto, blockage', 'approve'),
	verbClass(
		'allow',
		'authorize, authorise, allow, permit, enable, empower, license, sanction',
		'authorization, authorisation, permission, permit, licence, license',
		'ban',
	),
	verbClass('ban', 'ban, prohibit, forbid, outlaw, embargo', 'ban, prohibition, embargo', 'allow'),
	verbClass(
		'order',
		'order, decree, instruct, command, mandate, direct, require',
		'order, decree, instruction, command, mandate, directive',
		'',
	),
	verbClass('plan', 'plan, intend, aim, propose, schedule, prepare, seek, want', 'plan, intention, proposal, aim', ''),
	verbClass('win', 'win, triumph, prevail, defeat, beat, clinch', 'win, victory, triumph, defeat of', 'lose'),
	verbClass('lose', 'lose, lose out, be beaten', 'defeat', 'win, find'),
	verbClass('elect', 'elect, re-elect, vote in, choose', 'election, re-election', ''),
	verbClass(
		'appoint',
		'appoint, name, nominate, install, hire, recruit',
		'appointment, nomination, hiring',
		'dismiss-from-office',
	),
	verbClass(
		'dismiss-from-office',
		'sack, oust, remove, depose, suspend from, lay off',
		'dismissal from, ouster, removal, sacking, layoff',
		'appoint',
	),
	verbClass('resign', 'resign, step down, retire, abdicate, quit', 'resignation, retirement, abdication', ''),
	verbClass(
		'withdraw',
		'withdraw, pull out, retreat, recall, exit, retract',
		'withdrawal, pullout, retreat, recall, exit',
		'deploy, join',
	),
	verbClass('deploy', 'deploy, station, dispatch, send in', 'deployment, dispatch', 'withdraw'),
	verbClass('join', 'join, accede, enter, enrol, enroll', 'accession, entry', 'withdraw'),
	verbClass(
		'expel',
		'expel, deport, evict, banish, extradite',
		'expulsion, deportation, eviction, extradition',
		'admit-in',
	),
	verbClass('arrive', 'arrive, land, touch down, reach, come in', 'arrival, landing, touchdown', 'leave'),
	verbClass(
		'leave',
		'leave, depart, take off, flee, set off, set out, set sail, lift off, blast off, evacuate',
		'departure, takeoff, take-off, flight from, evacuation, liftoff',
		'arrive',
	),
	verbClass('meet', 'meet, hold talks, gather, convene', 'meeting, talks, summit, gathering', ''),
	verbClass('visit', 'visit, tour', 'visit, tour, trip', ''),
	verbClass(
		'buy',
		'buy, purchase, acquire, take over, bid, offer',
		'purchase, acquisition, takeover, bid, offer, buyout, merger',
		'sell',
	),
	verbClass('sell', 'sell, divest, offload', 'sale, divestment, sell-off', 'buy'),
	verbClass(
		'pay',
		'pay, spend, disburse, fund, finance, donate, grant',
		'payment, spending, disbursement, funding, donation, grant',
		'',
	),
	verbClass('cost', 'cost, be worth, be valued', 'cost, price, worth, value', ''),
	verbClass('earn', 'earn, make money, net', 'earnings, profit, income, revenue', ''),
	verbClass('owe', 'owe', 'debt, bill', ''),
	verbClass(
		'steal',
		'steal, rob, loot, hack, breach, embezzle',
		'theft, robbery, heist, hack, breach, looting, burglary',
		'',
	),
	verbClass(
		'find',
		'find, discover, detect, spot, notice, recover, locate, uncover, identify',
		'discovery, detection, identification',
		'',
	),
	verbClass('vanish', 'vanish, disappear, go missing', 'disappearance', 'find'),
	verbClass('rescue', 'rescue, save', 'rescue', ''),
	verbClass('publish', 'publish, issue, post, print, unveil', 'publication, issue', ''),
	verbClass(
		'announce',
		'announce, declare, proclaim, reveal, disclose, report, state',
		'announcement, declaration, revelation, disclosure, statement',
		'',
	),
	verbClass('lift', 'ease, relax, waive', 'easing, waiver', 'impose'),
	verbClass('impose', 'impose, levy, slap, introduce, enforce', 'imposition, introduction, enforcement', 'lift'),
	verbClass('receive', 'receive, get, obtain, collect', 'receipt', ''),
	verbClass('give', 'give, hand, provide, deliver, supply', 'delivery, supply, provision', ''),
	verbClass(
		'expect',
		'expect, forecast, predict, project, anticipate, estimate',
		'expectation, forecast, prediction, projection, estimate',
		'',
	),
	verbClass('affect', 'affect, impact, expose, compromise', 'impact, exposure', ''),
	verbClass('hit', 'hit, punch, slap, kick, beat up', 'punch, slap, kick, beating', ''),
	verbClass(
		'measure',
		'measure, weigh, stand at, span',
		'size, weight, height, length, width, depth, distance, altitude, thickness',
		'',
	),
	verbClass('last', 'last, go on', 'duration', ''),
	verbClass('live', 'live, reside, dwell, inhabit', 'population', ''),
	verbClass(
		'break',
		'break, shatter, split, fragment, break up, disintegrate, crack',
		'breakup, break-up, fragmentation, disintegration',
		'',
	),
	verbClass('carry', 'carry, transport, ferry', 'transport', ''),
	verbClass('exceed', 'exceed, top, surpass, pass the', '', ''),
	verbClass('fly', 'fly, soar over, orbit', 'flight, orbit', ''),
	verbClass('succeed', 'succeed, prosper', '', 'fail'),
	verbClass('fail', 'fail, flop', '', 'succeed, approve'),
	verbClass('vote', 'vote', 'vote, ballot, referendum', ''),
	verbClass('take office', 'swear in', 'swearing-in, inauguration', ''),
	verbClass('testify', 'testify', 'testimony', ''),
	verbClass('walk out', 'walk out, down tools', 'walkout', ''),
];

const byVerb = new Map(verbClasses.flatMap((entry) => entry.verbs.map((verb) => [verb, entry.id] as const)));
const byNoun = new Map(verbClasses.flatMap((entry) => entry.nouns.map((noun) => [noun, entry.id] as const)));
const byId = new Map(verbClasses.map((entry) => [entry.id, entry] as const));

/** The class of a verb by its lemma, with a particle after a blank where it has one; undefined when the table lacks it. */
export function classOfVerb(lemma: string): string | undefined {
	return byVerb.get(lemma);
}

/** The class of a verb by its lemma and the particle behind it: "break", "off". */
export function classOfPhrasalVerb(lemma: string, particle: string): string | undefined {
	return verbParticles.has(particle) ? byVerb.get(`${lemma} ${particle}`) : undefined;
}

const verbParticles: ReadonlySet<string> = new Set(
	[...byVerb.keys()].flatMap((verb) => (verb.includes(' ') ? [verb.slice(verb.indexOf(' ') + 1)] : [])),
);

/** The class of a noun that names an event, by its lemma or the word as written; undefined for all other nouns. */
export function classOfEventNoun(lemma: string, word = lemma): string | undefined {
	return byNoun.get(lemma) ?? classOfForm(word);
}

const classOfForm = remember((word) => byNoun.get(word) ?? byNoun.get(word.replace(/s$/, '')));

/** Whether two classes exclude each other. */
export function areOpposite(a: string, b: string): boolean {
	return (byId.get(a)?.opposites?.includes(b) ?? false) || (byId.get(b)?.opposites?.includes(a) ?? false);
}
