/**
 * Verbs by what they stand with, after the complementation patterns in Levin, English Verb Classes and Alternations (1993), and
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), chapter 16.
 */

/** Verbs without an object or with a clause for one, whose past form describes no noun: "the sailors died", "officials said". */
export const intransitiveVerbs: ReadonlySet<string> = set(
	'add agree appear argue arrive belong collapse come consist depart die disappear decide elapse emerge erupt exist expire fall go happen hope insist last occur persist remain reply resign respond rise say seem sit sleep stand think vanish wait',
);

/** Verbs whose subject is changed or moved where they have no object: "the bridge opened", "shares closed higher" (Levin 1.1.2, 45, 47, 51). */
export const ergativeVerbs: ReadonlySet<string> = set(
	`accelerate advance back bounce break burn burst capsize cease change clash climb close collide compete continue cool crash crumble decline decrease
	deepen derail deteriorate develop differ dip double drift drive drop dry ease emigrate end escape evolve expand explode fade fail fight flee float flood
	flow fly follow freeze gather grow halt hang heal improve increase intensify jump land last launch leak leave melt meet merge mount move near open pass pause peak perish play
	plummet plunge pray progress protest quit race rally react rebel rebound recover recede rejoice relax reopen restart result resume retire retreat retract return revolt riot ring rock roll
	rotate run rupture rush sail score shake shatter shift shrink sink skid slide slip slow slump smoulder snap soar speak spike spill spin split spread
	stabilise stabilize stall start stay step stop stretch strengthen struggle subside succeed suffer surge surrender surface survive swell swerve swim swing talk tour travel
	trade triple triumph tumble turn vary veer vote wait walk warm weaken widen win withdraw work worry worsen`,
);

/** Verbs that need an object, so that their past form without one is a passive: "nine sailors killed" (Levin 9 to 11, 13, 29, 42, 44). */
export const transitiveVerbs: ReadonlySet<string> = set(
	`abandon abduct accuse acquit airlift approve arrest assassinate authorise authorize ban bar behead bury cancel capture charge convict condemn confirm
	damage decimate demolish deny deploy deport destroy detain devastate discover dismiss displace elect evict execute expel extradite fine free gut hospitalise hospitalize identify imprison impose
	indict injure jail kidnap kill mandate mistreat murder name nominate oust outlaw overturn postpone probe prosecute reject release
	remove repair replace rescue revoke rob sack scrap seize sentence slay smuggle stab strand suspend target torch trap treat uncover unveil veto wound`,
);

/** Verbs whose object does what the infinitive behind it says: "ordered the army to leave" (object control, Quirk 16.50-54). */
export const objectControlVerbs: ReadonlySet<string> = set(
	`advise allow appoint ask assign authorise authorize beg believe bribe cause challenge choose command compel convince direct drive elect empower enable encourage entitle
	expect forbid force get grant help hire implore incite induce inspire instruct invite lead license lobby mandate motivate nominate oblige order pay permit persuade
	prepare pressure prod program prompt provoke push recruit remind report request require select sentence set summon teach tell tempt train trust urge want warn`,
);

/** Verbs whose infinitive is what they speak of; behind others with an object it tells the purpose: "blocked the road to protest" (Quirk 16.38-39). */
export const infinitiveVerbs: ReadonlySet<string> = set(
	`afford agree aim appear apply arrange ask attempt be bear begin bother cease choose claim come condescend consent continue dare decide decline demand cost deserve do elect
	endeavor endeavour expect fail fear forget get go guarantee happen hasten have hesitate hope intend know lead learn like live long love make manage mean move need neglect offer
	opt plan pledge prefer prepare presume pretend proceed promise propose prove refuse regret remain remember request resolve rush scramble seek seem start strive struggle
	swear take tend think threaten try turn undertake use volunteer vote vow wait want wish work yearn`,
);

/** Verbs with a person and a clause for their objects: "told police that rebels attacked" (Quirk 16.60). */
export const tellingVerbs: ReadonlySet<string> = set(
	'advise assure convince inform notify persuade promise reassure remind show teach tell warn',
);

/** Nouns that a "that" clause gives the content of: "the claim that rebels attacked" (appositive clauses, Quirk 17.26). */
export const contentNouns: ReadonlySet<string> = set(
	`admission agreement allegation announcement argument assertion assumption assurance belief charge claim concern conclusion condition confirmation conviction danger decision
	denial evidence expectation fact fear feeling finding guarantee hope idea impression indication knowledge message news notice notion opinion possibility prediction proof proposal promise
	realisation realization reminder report requirement risk rumor rumour sign speculation statement suggestion suspicion theory thought threat understanding view warning way word`,
);

/** Nouns that take an infinitive: "the decree to close", "a chance to win" (Quirk 17.54). */
export const infinitiveNouns: ReadonlySet<string> = set(
	`ability agreement aim attempt authority authorisation authorization ban bid bill call campaign chance claim commitment consent contract deadline deal decision decree demand desire determination duty effort
	failure freedom goal hope idea incentive inclination intention invitation law licence license measure method mission motion motive move need obligation offer opportunity option order pact
	permission permit place plan pledge plot power pressure process programme program project promise proposal push reason refusal reluctance request resolution right scheme step strategy task
	temptation tendency threat time treaty vote warning way willingness wish`,
);

/** Verbs that say of an event only that somebody brings it about, so that their subject is its doer: "made an attack", "announced the closure" (light verbs, Jespersen). */
export const supportVerbs: ReadonlySet<string> = new Set(
	`abandon, accelerate, accept, admit, agree, announce, approve, arrange, attempt, authorise, authorize, begin, break off, call off, cancel, carry out, commit, complete,
	conclude, conduct, consider, continue, delay, demand, deny, do, drop, end, execute, extend, finalise, finalize, give, grant, halt, have, hold,
	impose, initiate, launch, make, mark, mount, negotiate, offer, order, organise, organize, pause, perform, plan, pledge, postpone, prepare, promise, propose,
	proclaim, pursue, put off, quit, reject, repeat, restart, resume, schedule, scrap, seek, set, set off, shelve, sign, stage, start, step up, stop, suspend, sustain, take, tender,
	terminate, threaten, undertake, unleash, wage, withdraw`.split(/,\s+/),
);

/** Verbs that say of their subject only that it takes place: "the fire broke out on a ferry" is a fire on a ferry. */
export const occurrenceVerbs: ReadonlySet<string> = set(
	'begin break come continue end erupt follow happen last occur resume start stop unfold',
);

function set(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
