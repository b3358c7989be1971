function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Lower-case words inside or before surnames: "van der Bellen", "bin Salman", "de Gaulle". */
export const nameParticles: ReadonlySet<string> = words(
	'van von der den ter ten de del della di da das do dos du la le bin ibn bint ben abu al el y zu zum af av',
);

/** The particles that can begin a surname with nothing before them: "de Gaulle said". */
export const leadingParticles: ReadonlySet<string> = words('van von del della de di da du bin ibn abu al el dos');

/** What follows a name of a person: "Jr.", "III". */
export const nameSuffixes: ReadonlySet<string> = words(
	'jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii esq',
);

/** Last words (or first words before "of" and without it) of the names of natural and built places, from an atlas's glossary. */
export const placeHeads: ReadonlySet<string> = words(`
	river lake sea sound ocean land shelf bay gulf strait straits channel creek canal falls waterfall mount mountain mountains hill hills peak volcano
	valley canyon desert forest woods island islands isle isles peninsula cape coast beach shore harbor harbour port reef glacier
	basin plateau plain plains highlands ridge pass cove lagoon delta delta swamp marsh prairie steppe
	street avenue road boulevard lane drive highway motorway freeway expressway parkway bridge tunnel square plaza park gardens
	garden airport airfield airbase aerodrome station terminal tower towers building stadium arena speedway racetrack circuit
	palace castle fort fortress prison jail monument memorial cemetery gate hall wall market pyramid pyramids county district province region territory prefecture
	oblast township village town city borough parish suburb heights crossing junction pier dam reservoir zoo hotel mall ranch
	crater strip bank corridor archipelago atoll springs
`);

/** Lower-case nouns that make a name before them a place: "the Brackwater race track", "Ofer military prison". */
export const placeNouns: ReadonlySet<string> = words(`
	river lake sea bay gulf strait mountain mountains hill valley canyon desert forest island islands peninsula coast beach
	region province district county city town village suburb neighborhood neighbourhood area street avenue road highway motorway
	bridge tunnel square park airport track racetrack circuit stadium prison jail glacier crater border station port harbor harbour
	cemetery checkpoint crossing
`);

/** Last words of the names of events, laws, prizes, works and products: things that are no party. */
export const otherHeads: ReadonlySet<string> = words(`
	act bill treaty agreement accord accords pact protocol convention charter declaration resolution amendment constitution
	code law laws war wars battle siege revolution uprising intifada holocaust genocide crisis affair scandal cup games
	olympics championship championships championships open prix marathon tour race derby final finals bowl trophy prize award awards medal festival
	day week month year eve night season series show news-hour conference summit forum expo exhibition
	plan program programme initiative project operation mission era age period theory syndrome disease virus
	storm hurricane typhoon cyclone calendar bible koran quran torah psalm gospel oscar oscars
	rocket missile spacecraft telescope satellite aircraft jet helicopter submarine carrier destroyer frigate
	rover shuttle lander ship vessel yacht
`);

/** First words that make the name after them an event, ship or work: "Operation", "Hurricane", "USS". */
export const otherPrefixes: ReadonlySet<string> = words(
	'operation hurricane typhoon cyclone storm uss hms mv ss rms hmas hmcs hmnzs usns uscgc ins rfa project apollo soyuz flight',
);

/** Lower-case nouns that a ship's name stands right behind: "the ferry Estonia". */
export const vesselNouns: ReadonlySet<string> = words(`
	ship ferry vessel yacht tanker freighter frigate destroyer cruiser submarine trawler schooner liner warship icebreaker barge tugboat tug bulker
	sailboat steamer steamship battleship corvette flagship minesweeper dredger lifeboat catamaran ketch brig galleon motorboat steamboat
`);

/** Endings of the names of companies, without full stops. */
export const companySuffixes: ReadonlySet<string> = words(
	'inc corp co cos ltd llc llp plc gmbh ag sa spa nv bv ab asa oyj bhd sdn pty pte kk lp incorporated corporation limited',
);

/** Months and weekdays, full and abbreviated, that are capitalised without being names. */
export const weekdays: ReadonlySet<string> = words(
	'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const months: ReadonlySet<string> = words(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words (in lower case) with which names of places begin, as maps shorten them; behind a name "St." is a street. */
const shortOpeners: ReadonlyMap<string, string> = new Map([
	['mt', 'mount'],
	['ft', 'fort'],
	['st', 'saint'],
	['ste', 'sainte'],
	['pt', 'point'],
]);

/** The words (in lower case, without points) of a name with its first written out: "mount hood" of "Mt. Hood". */
export function writtenOut([first, ...rest]: readonly string[]): string[] {
	if (first === undefined) return [];
	return rest.length === 0 ? [first] : [shortOpeners.get(first) ?? first, ...rest];
}
