/** Past forms and participles that do not end in -ed (any English grammar): `base past participle`, or `base both`. */
const forms = new Map(
	`arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|
	bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|
	buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|
	draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|
	fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
	freeze froze frozen|get got|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|
	hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|
	mean meant|meet met|mislead misled|overcome overcame overcome|overthrow overthrew overthrown|overtake overtook overtaken|pay paid|prove proved proven|put put|quit quit|
	read read|rebuild rebuilt|resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|
	send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|
	sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spill spilt|spin spun|split split|spread spread|
	spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|
	swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|
	understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|wind wound|
	withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`
		.split('|')
		.map((line) => {
			const [base = '', past = '', participle = past] = line.trim().split(' ');
			return [base, {past, participle}] as const;
		}),
);

/** Verbs of two syllables or more that double their last consonant: it is stressed, or ends a second word ("kidnap"). */
const doubling: ReadonlySet<string> = new Set(
	`abet abhor abut acquit admit allot annul appal commit compel concur confer control corral debar defer demur deter dispel
	disbar embed emit enrol enthral equip excel expel extol format handicap impel incur infer inter kidnap nonplus occur omit
	outfit outwit overlap patrol permit prefer program propel quit quiz rebel rebut recur refer regret remit repel resubmit submit
	transfer transmit transship unwrap unzip worship zigzag`.split(/\s+/u),
);

/** "signed", "sank": what a verb is in the past, by its dictionary form. */
export function pastOf(lemma: string): string {
	return forms.get(lemma)?.past ?? regularPast(lemma);
}

/** "signed", "sunk": what a verb is behind "was", by its dictionary form. */
export function participleOf(lemma: string): string {
	return forms.get(lemma)?.participle ?? regularPast(lemma);
}

function regularPast(lemma: string): string {
	if (lemma.endsWith('e')) return `${lemma}d`;
	if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
	// "stop", "plan": one vowel before one consonant
	if (doubling.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
	return `${lemma}ed`;
}
