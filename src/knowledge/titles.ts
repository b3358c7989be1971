/**
 * The words that titles of office and rank are made of, as almanacs of governments, armies and churches list them.
 * A title is any run of these words that holds a head: "Deputy Transport Minister", "Chief of Staff".
 */
const heads = words(`
	president vice-president vice-chancellor premier chancellor minister secretary undersecretary under-secretary
	ambassador envoy consul governor mayor senator representative congressman congresswoman councillor councilman
	councilwoman councilor assemblyman assemblywoman delegate commissioner commissar speaker leader whip lawmaker mp mep mk mla msp td
	chairman chairwoman chairperson chair co-chair director director-general secretary-general chief head ceo cfo coo
	executive commander commandant captain general colonel lieutenant major sergeant corporal private brigadier admiral
	commodore marshal officer inspector superintendent constable detective sheriff deputy trooper agent judge justice
	magistrate attorney prosecutor solicitor counsel ombudsman treasurer comptroller auditor administrator coordinator
	spokesman spokeswoman spokesperson adviser advisor aide bishop archbishop cardinal pope patriarch metropolitan pastor
	rabbi imam ayatollah mullah sheikh king queen prince princess emperor empress sultan emir tsar czar duke duchess earl
	coach manager trainer captain professor dean provost rector principal superintendent analyst economist editor
	correspondent reporter founder co-founder owner chaplain lord lady negotiator representative rep sen gov gen col lt
	maj sgt cpl capt adm cmdr brig supt det insp pres sec asst atty amb pm fm chargé warden registrar curator author
	actor actress singer rapper astronaut cosmonaut physician surgeon lawyer
`);

const modifiers = words(`
	deputy vice prime acting interim former ex then late current outgoing incoming newly elected president-elect
	mayor-elect senior junior first second third chief principal permanent special extraordinary plenipotentiary
	supreme high honorary assistant associate executive managing general state federal national regional provincial
	presidential ministerial parliamentary royal crown grand lieutenant major rear fleet air wing staff warrant petty
	master field brigadier under shadow cabinet majority minority party opposition house senate army navy police fire
	district county city attorney press ceremonial spiritual supreme co-acting lead team head program project
	research veteran emeritus caretaker transitional right reverend most holy
`);

const portfolios = words(`
	defense defence foreign interior home finance treasury justice health education labor labour trade commerce industry
	agriculture fisheries environment energy transport transportation culture sport sports tourism housing development
	economy economic affairs relations security intelligence war state staff communications information technology
	science research immigration social welfare family women youth pensions employment business investment privy europe
	european cooperation emergency emergencies situations public safety works water resources mines petroleum oil
	planning budget internal external overseas international commonwealth colonies exchequer court courts rights human
	religious digital space aviation railways roads infrastructure urban rural regional local government veterans
	homeland natural community integration equality climate operations policy political legal medical marketing
	operating financial technical scientific forces armed cabinet council parliament assembly commission mission
`);

/** Heads that are also common surnames: they count as a title only where no given name stands before them. */
const surnameHeads = words(
	'king prince major bishop pope judge dean cardinal duke earl marshal justice private constable lord coach deacon shah prefect regent vicar chamberlain',
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

function bare(word: string): string {
	const lower = word.toLowerCase();
	const whole = lower.endsWith('.') ? lower.slice(0, -1) : lower;
	return whole.startsWith('ex-') ? whole.slice(3) : whole;
}

/** Whether a word can end a title before a name: "Minister", "Gen.", "ex-President". */
export function isTitleHead(word: string): boolean {
	return heads.has(bare(word));
}

/** Whether a word can stand in a title without ending it: "Deputy", "Defense", "Rear". */
export function isTitleWord(word: string): boolean {
	const lower = bare(word);
	return modifiers.has(lower) || portfolios.has(lower) || heads.has(lower);
}

/** Whether a word names a field of government: "Defense", "State"; it may follow "Minister of". */
export function isPortfolio(word: string): boolean {
	return portfolios.has(bare(word));
}

/** Whether a word names what an office or a chair is "of": a field of government, "Police", "Law". */
export function isFieldOfOffice(word: string): boolean {
	return isPortfolio(word) || fieldsOfOffice.has(bare(word));
}

/** Services of the state and subjects of universities, which open no title themselves: "Police Minister" is one, "Minister Police" none. */
const fieldsOfOffice = words(
	'police customs prisons corrections protocol army navy law medicine history economics philosophy physics chemistry biology sociology psychology',
);

/** Whether a title's head is a surname as well: "King", "Cardinal". */
export function isSurnameLike(word: string): boolean {
	return surnameHeads.has(bare(word));
}

/** "Defence" as "defense", "Gen." as "general": one spelling for comparing titles. */
export function titleKey(word: string): string {
	const lower = bare(word);
	return spellings.get(lower) ?? lower;
}

const spellings: ReadonlyMap<string, string> = new Map(
	'defence:defense labour:labor gen:general sen:senator rep:representative gov:governor col:colonel lt:lieutenant maj:major sgt:sergeant capt:captain adm:admiral cmdr:commander premier:minister pm:minister secretary-general:general adviser:advisor councillor:councilor vice-president:president ceo:executive'
		.split(' ')
		.map((pair) => {
			const [from = '', to = ''] = pair.split(':');
			return [from, to] as const;
		}),
);
