import {organizationByName, type OrganizationKind} from './organizations.ts';

/**
 * The nouns by which news calls an organisation that it has named: "the bank", "the space agency". Own list after the
 * Library of Congress's subject headings for corporate bodies and dictionary definitions of the words.
 */
const nounsByHead: Readonly<Record<string, string>> = {
	agency: 'agency',
	authority: 'authority agency',
	administration: 'agency administration',
	bureau: 'bureau agency',
	service: 'service agency',
	department: 'department agency',
	ministry: 'ministry',
	commission: 'commission',
	committee: 'committee',
	council: 'council',
	board: 'board agency',
	office: 'office agency',
	university: 'university school',
	college: 'college school',
	academy: 'academy',
	school: 'school',
	hospital: 'hospital',
	clinic: 'clinic',
	bank: 'bank lender',
	court: 'court',
	tribunal: 'tribunal court',
	parliament: 'parliament',
	party: 'party',
	club: 'club',
	team: 'team',
	museum: 'museum',
	gallery: 'gallery museum',
	library: 'library',
	theater: 'theater',
	theatre: 'theatre',
	temple: 'temple',
	synagogue: 'synagogue',
	mosque: 'mosque',
	church: 'church',
	cathedral: 'cathedral church',
	airlines: 'airline company carrier',
	airline: 'airline company carrier',
	airways: 'airline company carrier',
	air: 'airline carrier',
	inc: 'company firm',
	corp: 'company firm',
	corporation: 'company corporation firm',
	co: 'company firm',
	company: 'company firm',
	ltd: 'company firm',
	plc: 'company firm',
	llc: 'company firm',
	holdings: 'company firm',
	industries: 'company firm',
	motors: 'company carmaker automaker',
	systems: 'company firm',
	technologies: 'company firm',
	group: 'group company firm',
	foundation: 'foundation group charity',
	association: 'association group',
	institute: 'institute',
	union: 'union',
	league: 'league',
	federation: 'federation',
	organization: 'organization group',
	organisation: 'organisation group',
	society: 'society group',
	coalition: 'coalition group',
	fund: 'fund',
	times: 'newspaper paper',
	post: 'newspaper paper',
	herald: 'newspaper paper',
	tribune: 'newspaper paper',
	gazette: 'newspaper paper',
	journal: 'newspaper paper journal',
	magazine: 'magazine',
	news: 'network broadcaster outlet',
	police: 'police force department',
	army: 'army military',
	navy: 'navy military',
};

const nounsByKind: Readonly<Record<OrganizationKind, string>> = {
	company: 'company firm corporation giant',
	team: 'team club side franchise',
	outlet: 'outlet publication newspaper paper broadcaster network channel magazine',
	agency: 'agency department',
	party: 'party group movement',
	university: 'university institute school',
	body: 'organization organisation body group agency',
};

/** Trades whose names stand before or after a company's: each makes it a company that may be called by the trade. */
const trades: ReadonlySet<string> = new Set(
	`airline retailer maker chain manufacturer supplier automaker carmaker insurer developer publisher broadcaster bank lender brokerage
	carrier conglomerate consultancy startup start-up brand operator chipmaker drugmaker planemaker shipbuilder brewer miner exchange
	provider producer utility subsidiary giant company firm corporation business`.split(/\s+/),
);

/** Other nouns for companies of a trade. */
const furtherTrades: ReadonlyMap<string, readonly string[]> = new Map([
	['technology company', ['tech company', 'tech giant']],
	['chipmaker', ['chip maker', 'semiconductor company']],
	['automaker', ['carmaker', 'car maker', 'manufacturer']],
	['planemaker', ['manufacturer', 'aircraft maker']],
	['defense contractor', ['defence contractor', 'contractor']],
	['oil company', ['oil giant', 'energy company']],
	['gas company', ['gas giant', 'energy company']],
	['bank', ['lender', 'investment bank', 'banking giant']],
	['insurer', ['insurance company', 'insurance giant']],
	['retailer', ['retail giant', 'chain']],
	['restaurant chain', ['chain']],
	['hotel chain', ['chain']],
	['online retailer', ['retailer', 'retail giant']],
	['drugmaker', ['drug maker', 'pharmaceutical company']],
	['airline', ['carrier']],
	['carrier', ['telecom company', 'phone company', 'operator']],
	['media company', ['studio', 'entertainment company']],
	['credit reporting agency', ['credit bureau', 'agency']],
	['consultancy', ['consulting firm']],
	['exchange', ['exchange']],
	['manufacturer', ['maker']],
]);

/** Nouns of two words that are no wider than the body's work, by a word of its name or by the name itself. */
const phrases: readonly (readonly [RegExp, string])[] = [
	[/^nasa$|\bspace (?:agency|research|administration)|^(?:esa|jaxa|isro|roscosmos|cnsa)$|aerospace/i, 'space agency'],
	[
		/\b(?:federal reserve|central bank|reserve bank|bank of (?:england|japan|canada|russia|israel|korea))\b/i,
		'central bank',
	],
	[/\b(?:cia|mi5|mi6|mossad|fsb|svr|kgb|nsa|gchq|shin bet|intelligence)\b/i, 'intelligence agency'],
	[/\b(?:cia|mi5|mi6|mossad|fsb|svr|kgb|nsa|gchq|shin bet|intelligence)\b/i, 'spy agency'],
	[
		/^(?:reuters|associated press|afp|agence france-presse|tass|xinhua|interfax|ria novosti|kyodo|yonhap|dpa|anadolu)/i,
		'news agency',
	],
	[/^united nations$/i, 'world body'],
	[/\b(?:health organization|centers for disease control)/i, 'health agency'],
	[/\b(?:stock exchange)\b/i, 'stock exchange'],
];

/** The nouns and noun phrases, lower case, that a named organisation can be called by after "the". */
export function referringNouns(name: string): readonly string[] {
	const words = name.toLowerCase().split(/[^\p{L}]+/u);
	const {kind, trade} = organizationByName(name) ?? {kind: undefined, trade: undefined};
	const nouns = [
		...words.map((word) => (Object.hasOwn(nounsByHead, word) ? (nounsByHead[word] ?? '') : '')),
		kind === undefined ? '' : nounsByKind[kind],
	].flatMap((list) => (list === '' ? [] : list.split(' ')));
	const told = phrases.filter(([pattern]) => pattern.test(name)).map(([, phrase]) => phrase);
	return [
		...new Set([...nouns, ...told, ...(trade === undefined ? [] : [trade, ...(furtherTrades.get(trade) ?? [])])]),
	];
}

/** The nouns that somebody called by this trade can be called by too: "company" for an airline. */
export function nounsOfTrade(trade: string): readonly string[] {
	return trades.has(trade) ? [trade, 'company', 'firm'] : [];
}
