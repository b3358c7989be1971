/**
 * Abbreviations of English news text that end in a full stop, without that stop and in lower case.
 * Source: the abbreviation lists of the Associated Press and Oxford style guides, US Postal Service street and state
 * abbreviations, and the ranks of the US, British and Canadian forces.
 */

/** Stand before a name or a word, so they never end a sentence: "Mr.", "Gen.", "vs." */
export const abbreviationsBeforeNames: ReadonlySet<string> = new Set(
	`mr mrs ms messrs mmes mlle mme mx dr drs prof profs rev revd hon fr br msgr
	pres gov govs sen sens rep reps amb atty supt insp det sgt sgts cpl pvt pfc spc lt lieut col cols gen gens maj capt cmdr
	comdr cmdt brig adm vice-adm adml ens wo ssgt tsgt msgt cdr lcdr plt ofc asst assoc dep dir exec
	vs v e.g i.e cf viz approx ca esp incl al resp
	mt mts n°`.split(/\s+/),
);

/** Stand before a number: "No. 5", "p. 12". Before anything else the stop ends the sentence. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
	`no nos n° nr p pp pg pgs vol vols art arts sec secs ch chap fig figs eq para paras par cl reg tel ext ver op rs rm apt ste
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun c ca cir approx est`.split(
		/\s+/,
	),
);

/** End a sentence only when a word follows that begins one: "Acme Inc. The firm ..." but "Acme Inc. Chairman Doe". */
export const abbreviationsWithinNames: ReadonlySet<string> = new Set(
	`inc corp co cos ltd plc llc llp bros assn assoc dept depts univ mfg intl natl govt
	jr sr esq ph.d m.d b.a m.a ll.b ll.m d.d.s r.n b.sc m.sc m.b.a
	st sts ste ave av blvd rd ln ct sq pl hwy pkwy ter cres ft pt mtn bldg
	ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg pa
	penn tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c
	ont que alta sask man b.c n.s n.b p.e.i nfld
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	u.s u.s.a u.k u.n e.u u.a.e u.s.s.r u.s.s h.m.s a.d b.c b.c.e c.e
	etc et.al ed eds trans rev
	ft yd mi oz lb lbs pt qt gal hr hrs min mins secs kg km cm mm mph m.p.h
`.split(/\s+/),
);

/** The abbreviations that are written small as well; the others are words when they are small: "ill", "mass", "sun". */
export const smallAbbreviations: ReadonlySet<string> = new Set(
	`vs v cf viz approx ca esp incl al resp n° inc corp co cos ltd plc jr sr etc ed eds trans st ave blvd
	ft yd mi oz lb lbs pt qt gal hr hrs mins secs kg km cm mm mph`.split(/\s+/),
);

/** Hours: end a sentence unless a day, a month or a time zone follows. */
export const hourAbbreviations: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm']);

/** What may follow an hour inside one sentence: "10 a.m. Monday", "5 p.m. EST". */
export const wordsAfterHours: ReadonlySet<string> = new Set(
	`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt nzst nzdt
	eastern central mountain pacific greenwich hawaii-aleutian atlantic`.split(/\s+/),
);

/** Brands written with a mark of exclamation that ends no sentence. */
export const exclaimedNames: ReadonlySet<string> = new Set(['yahoo', 'jeopardy']);

/** Words that begin a sentence and, written large, hardly ever follow an abbreviation inside a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
	`the this that these those a an it he she they we i you there here his her its their our my your
	it's he's she's they're we're i'm you're that's there's what's let's
	in on at by for from with without within to of as but and or nor so yet if when whenever while where who whom whose what which
	why how whether is are was were did do does has have had will would can could should may might must isn't don't didn't
	after before since until till during although though however meanwhile also some many most all both each every any
	several few no not none nobody nothing now then once one two three four five six seven eight nine ten dozens hundreds
	thousands millions another other others such because despite under over about above across against along among
	amid around between beyond through throughout toward towards upon according additionally moreover furthermore
	nevertheless nonetheless still even only just perhaps maybe indeed instead otherwise therefore thus hence earlier later
	today yesterday tomorrow tonight recently previously currently eventually finally first second third next last
	more less much neither either unlike like given based following due asked please`.split(/\s+/),
);

/** Top-level domains that news text names sites with: a full stop before one of them ends nothing. */
export const topLevelDomains: ReadonlySet<string> = new Set(
	`com org net info gov edu mil int io co tv me biz news online app dev ai eu uk us ca au nz ie de fr it es pt nl be ch at
	se no dk fi is pl cz sk hu ro bg gr tr ru ua by rs hr si ba mk al lv lt ee il ir iq sa ae qa eg za ng ke in pk bd lk cn hk tw jp
	kr sg my id ph th vn mx br ar cl pe ve html htm php asp aspx pdf jpg png`.split(/\s+/),
);
