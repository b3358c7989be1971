/** What a number says of a thing: its weight, its price, how much of it somebody owns. */
interface Attribute {
	readonly id: string;
	/** Lemmas or words beside the number that say so, two words at most. */
	readonly words: readonly string[];
	/** The words go with others too: what falls by 40 percent may be a tariff. */
	readonly loose: boolean;
}

const attribute = (id: string, words: string): Attribute => ({id, words: words.split(', '), loose: false});
const loose = (id: string, words: string): Attribute => ({...attribute(id, words), loose: true});

/**
 * The attributes that newspapers measure, by unit, after the slots of ACE 2005 and TAC-KBP (sentences, shares, sums), the
 * quantity kinds of QUDT and the vocabulary of company, court, election and accident reports. `money` stands for every
 * currency. Two numbers of different attributes
 * answer one question only where one of them is loose; of one attribute they may.
 */
const attributesByUnit: ReadonlyMap<string, readonly Attribute[]> = new Map([
	[
		'money',
		[
			attribute('price of a share', 'a share, per share'),
			loose('offer', 'offer, bid, takeover, acquisition, purchase, acquire, buy, buyout, merger, approach'),
			attribute('market value', 'capitalization, capitalisation, valuation, market value, market cap'),
			attribute('revenue', 'revenue, turnover, sales, takings, gross'),
			attribute('profit', 'profit, earnings, net income, operating income, surplus'),
			attribute('loss', 'net loss, operating loss, deficit, writedown, write-down'),
			attribute('dividend', 'dividend, payout'),
			attribute('debt', 'debt, owe, loan, borrow, liability, mortgage, bond'),
			loose('saving', 'saving, save, synergy'),
			attribute('fine', 'fine, penalty, fined'),
			attribute(
				'compensation',
				'compensation, compensate, damages, settlement, settle, indemnity, bereaved, victim, reparation',
			),
			attribute('ransom', 'ransom, extort, extortion'),
			attribute('theft', 'steal, theft, rob, robbery, heist, embezzle, embezzlement, loot, launder'),
			attribute('bribe', 'bribe, bribery, kickback'),
			attribute('bail', 'bail'),
			attribute('reward', 'reward, bounty'),
			attribute('prize', 'prize, jackpot, winnings, purse'),
			attribute('aid', 'aid, donate, donation, grant, relief, pledge, funding, fund, subsidy'),
			attribute('salary', 'salary, wage, paycheck, pension, bonus'),
			attribute('damage', 'damage'),
			loose('tax', 'tax, duty, tariff, levy, excise'),
			loose('budget', 'budget, spending, expenditure'),
			attribute('investment', 'invest, investment'),
			loose('trade', 'export, import, trade'),
			attribute('rent', 'rent, lease'),
			attribute('fare', 'fare, ticket, fee, toll'),
			loose('cost', 'cost, price, worth, priced, value, bill, spend, expense'),
		],
	],
	[
		'percent',
		[
			attribute(
				'turnout',
				'turnout, participation, voter turnout, electorate, eligible voters, those eligible, those entitled',
			),
			attribute('vote', 'vote, ballot, poll, support, approval, popularity'),
			attribute(
				'ownership',
				'own, stake, hold, holding, shareholding, shareholder, majority stake, equity, take over, takes over, took over, taken over',
			),
			attribute('premium', 'premium'),
			attribute('discount', 'discount'),
			attribute('unemployment', 'unemployment, jobless, joblessness'),
			attribute('inflation', 'inflation, consumer prices'),
			loose('interest', 'interest, yield, coupon, lending rate'),
			loose('growth', 'growth, gdp'),
			attribute('tariff', 'tariff, duty, levy, tax'),
			attribute('market share', 'market share'),
			loose(
				'fall',
				'fall, drop, decline, decrease, slump, plunge, tumble, slide, sink, plummet, dip, lose, down, lower, cut, reduce',
			),
			loose('rise', 'rise, increase, climb, grow, jump, surge, soar, gain, rally, up, raise, hike'),
		],
	],
	[
		'second',
		[
			attribute('prison term', 'prison, jail, sentence, imprison, imprisonment, bars, custody, plea'),
			attribute('term of office', 'term, mandate, tenure'),
			attribute('ban', 'ban, suspension, suspend, disqualify'),
			loose('contract', 'contract, deal'),
			loose('lifetime', 'lifetime, lifespan, last, design, operate'),
			attribute('delay', 'delay, late, postpone, hold up'),
			loose('journey', 'journey, flight, voyage, trip, travel, trek, ride, drive'),
			attribute('trial', 'trial, hearing'),
			attribute('talks', 'talk, negotiation, bargain, negotiate'),
			attribute('war', 'war, conflict, fighting, siege, battle'),
			attribute('marriage', 'marriage, marry'),
			attribute('deadline', 'deadline, ultimatum, grace'),
			attribute('state of emergency', 'emergency, curfew, martial law'),
		],
	],
	[
		'metre',
		[
			loose('altitude', 'altitude, above, fly, flight, orbit, perigee, apogee, overhead, sky, plume'),
			attribute('depth', 'deep, depth, below, underwater, beneath, thick, thickness'),
			attribute('height', 'tall, height, high, elevation, rise'),
			attribute('length', 'long, length, stretch'),
			attribute('width', 'wide, width, broad, diameter, across'),
			attribute('rainfall', 'rain, rainfall, snow, snowfall, precipitation'),
			loose(
				'distance',
				'away, from, distance, off, north, south, east, west, outside, travel, drive, walk, radius, range, zone, perimeter, cordon',
			),
		],
	],
	['kilogram', [attribute('weight', '')]],
	['metre per second', [attribute('speed', '')]],
	['celsius', [attribute('temperature', '')]],
	['magnitude', [attribute('magnitude', '')]],
]);

/** Nouns and verbs that say the attribute; `undefined` where the unit alone says it. */
const wordIndex: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	[...attributesByUnit].map(([unit, attributes]) => [
		unit,
		new Map(attributes.flatMap(({id, words}) => words.map((word) => [word, id] as const))),
	]),
);

/** The one attribute of a unit that needs no word: 2,650 kg can only be a weight. */
const unspoken: ReadonlyMap<string, string> = new Map(
	[...attributesByUnit].flatMap(([unit, [first]]) => (first?.words.join('') === '' ? [[unit, first.id] as const] : [])),
);

/** The table's unit for a canonical unit: currency codes are all money. */
function tableUnit(unit: string): string {
	return /^[A-Z]{3}$/.test(unit) ? 'money' : unit;
}

/** What a number of this canonical unit measures when this word (a lemma or form, or two words with a blank) stands beside it, if the word says so. */
export function attributeNamed(unit: string, word: string): string | undefined {
	return wordIndex.get(tableUnit(unit))?.get(word);
}

const looseIds: ReadonlySet<string> = new Set(
	[...attributesByUnit.values()].flatMap((attributes) => attributes.filter((one) => one.loose).map(({id}) => id)),
);

/** Whether a figure of this attribute can be of no other: a turnout is never a share of the vote. */
export function isStrictAttribute(id: string): boolean {
	return !looseIds.has(id);
}

/** Whether an attribute (by its id) is of those that are measured in metres. */
export function isLength(id: string): boolean {
	return lengths.has(id);
}

const lengths: ReadonlySet<string> = new Set(attributesByUnit.get('metre')?.map((one) => one.id));

/** Things that are built, made or mounted for a sum, which then is their cost: "a $150 million mission". */
const costly: ReadonlySet<string> = new Set(
	(
		'mission project bridge tunnel plant building tower stadium arena dam pipeline railway airport terminal road highway port ' +
		'satellite telescope spacecraft probe rover rocket aircraft airplane jet ship ferry submarine yacht mansion villa house home ' +
		'apartment film movie museum hospital school factory reactor refinery network system programme program expedition campaign ' +
		'ceremony renovation upgrade refit extension resort hotel mall complex centre center library'
	).split(' '),
);

/** Whether a sum before this noun (a lemma) is what the thing costs. */
export function isCostly(noun: string): boolean {
	return costly.has(noun);
}

/** What a number of this canonical unit always measures, whatever stands beside it. */
export function attributeOfUnit(unit: string): string | undefined {
	return unspoken.get(tableUnit(unit));
}
