/**
 * Verbs of acts that one alone does (agent) or suffers (patient), after the achievements and transfers of VerbNet: one wins the race,
 * one shoots the guard, one is elected. Acts that many do together or one after another (sign, condemn, visit) are left out.
 */
const soleRoles: Readonly<Record<'agent' | 'patient', ReadonlySet<string>>> = {
	agent: words(`
		win beat defeat kill shoot stab murder assassinate strangle poison slap punch found invent discover buy acquire purchase sell
		sue appoint marry paint compose direct own inherit score develop design build launch host open inaugurate close operate run
		lead chair head captain pilot fly drive rescue find score sentence convict acquit fine jail replace succeed hire sack fire
		crown write publish film photograph produce manufacture
	`),
	patient: words('elect appoint marry beat defeat succeed replace crown sue acquire oust sack nominate'),
};

/** Acts of one on another that the other does not do to the one in the same breath; who meets or fights does so with an equal. */
const oneWay: ReadonlySet<string> = words(`
	sue beat defeat kill shoot stab murder buy acquire purchase sell convict arrest hire sack fire replace succeed appoint rescue
	rob pay lend owe outbid overtake eliminate knock
`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Whether a verb (lemma) has one doer or one sufferer as a rule. */
export function isSoleRole(lemma: string, role: 'agent' | 'patient'): boolean {
	return soleRoles[role].has(lemma);
}

/** Whether a verb (lemma) tells of an act that goes one way only: "A sued B" and "B sued A" are two suits or a slip. */
export function isOneWay(lemma: string): boolean {
	return oneWay.has(lemma);
}
