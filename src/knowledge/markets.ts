const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words of a market report, in lower case: shares, commodities and currencies as they are quoted, how they are traded, and the
 * main index of each large market (the members of the World Federation of Exchanges by value traded). What they tell is another
 * figure an hour later.
 */
export const marketWords: ReadonlySet<string> = set(
	'share shares stock stocks index indices composite yield yields futures currency greenback cryptocurrency bitcoin ether token ' +
		'crude barrel bullion ounce trading traded ' +
		'nasdaq dow nikkei topix ftse dax cac mib ibex stoxx seng sensex nifty kospi asx tsx bovespa tadawul moex',
);

/** Classes of the verbs by which a market report tells a price or its change. */
export const marketVerbs: ReadonlySet<string> = set('rise fall trade close open hover be change end gain add lose');
