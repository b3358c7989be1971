function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/**
 * Words for faiths, peoples without a state, languages, parties' adherents and parts of the world, lower case:
 * capitalised in English as adjectives and plurals, but by themselves the name of nobody.
 */
const peoples = words(`
	jew jews jewish muslim muslims moslem moslems islamic islamist islamists christian christians catholic catholics protestant protestants
	orthodox anglican anglicans baptist baptists methodist methodists lutheran lutherans presbyterian evangelical evangelicals mormon mormons
	buddhist buddhists hindu hindus sikh sikhs shiite shiites shia shias sunni sunnis sufi alawite alawites druze yazidi yazidis hasidic
	pentecostal quaker quakers amish puritan puritans zionist zionists judeo-christian christianity islam judaism buddhism hinduism catholicism
	arab arabs arabic kurd kurds kurdish tamil tamils uighur uighurs uyghur uyghurs tibetan tibetans chechen chechens rohingya roma gypsy gypsies
	basque basques catalan catalans pashtun pashtuns hutu hutus tutsi tutsis zulu zulus yoruba igbo hausa tatar tatars cossack cossacks berber berbers
	hispanic hispanics latino latinos latina latinas latinx chicano caucasian caucasians slav slavs slavic celt celts celtic nordic scandinavian
	sumerian sumerians babylonian babylonians assyrian assyrians israelite israelites roman romans byzantine ottoman ottomans viking vikings aztec
	mayan maya inca incas persian persians semitic anti-semitic hebrew latin yiddish mandarin cantonese urdu farsi swahili gaelic esperanto
	cherokee navajo apache sioux mohawk inuit aboriginal aborigines maori indigenous native
	african-american african-americans asian-american asian-americans native-american anglo-saxon afro-american
	european europeans african africans asian asians eurasian western westerner westerners eastern northern southern north south east west northeast
	northwest southeast southwest midwestern mediterranean arctic antarctic balkan baltic caribbean transatlantic pan-american
	latin-american latin-americans central-american
	republican democratic democrat communist socialist fascist marxist leninist maoist stalinist trotskyist liberal conservative gop-led thatcherite
	labourite nationalist unionist loyalist separatist freudian darwinian orwellian kafkaesque victorian edwardian elizabethan gothic baroque
	renaissance olympian biblical koranic internet web god bible christ
`);

/** Whether a capitalised word is an adjective or plural of that kind: "Jewish", "Western", "Arabs". */
export function isPeopleWord(bare: string): boolean {
	return peoples.has(bare);
}

const compass = words(
	'north south east west northern southern eastern western central northeast northwest southeast southwest upper lower',
);

/** Whether a word may open the name of a part of a country or continent: "Northern" in "Northern Ireland". */
export function isCompassWord(bare: string): boolean {
	return compass.has(bare);
}

const adherents = words(
	'republicans democrats communists socialists tories liberals conservatives greens nazis fascists',
);

/** Whether a plural names the members of a party, as news does for the party: "Republicans". */
export function isPartyPlural(bare: string): boolean {
	return adherents.has(bare);
}
