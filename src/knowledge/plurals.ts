/** Plurals without -s (any English grammar), and nouns that are counted in the singular. */
export const irregularPlurals: ReadonlySet<string> = new Set(
	(
		'aircraft alumni bacteria cattle children clergy crew criteria data deer feet fish geese headquarters lives livestock media men ' +
		'mice oxen people personnel phenomena police policemen policewomen firemen fishermen gunmen servicemen servicewomen ' +
		'businessmen businesswomen congressmen congresswomen lawmen salesmen spacecraft hovercraft series sheep species staff ' +
		'teeth troops women youth gunwomen airmen seamen crewmen clergymen sportsmen sportswomen spokesmen statesmen countrymen ' +
		'hitmen craftsmen militiamen tribesmen assemblymen councilmen councilwomen freshmen frenchmen englishmen irishmen grandchildren ' +
		'stepchildren schoolchildren townspeople salespeople spokespeople tradespeople businesspeople personae'
	).split(' '),
);

/** Plurals in form that usually describe the noun behind them. */
export const pluralAttributives: ReadonlySet<string> = new Set(
	(
		'arms arts awards benefits careers communications customs defence earnings games goods human women men news newspapers ' +
		'operations parks politics police people rights sales savings securities services shares spacecraft sports systems ' +
		'aircraft media youth staff crew troops police veterans athletics economics electronics ethics forensics gymnastics ' +
		'logistics mathematics physics affairs data series headquarters states nations kings'
	).split(' '),
);

/** Names that end in -s and are no plurals. */
export const pluralLookingNames: ReadonlySet<string> = new Set(
	(
		'angeles vegas texas kansas arkansas illinois massachusetts honduras wales athens naples brussels algiers orleans ' +
		'philippines emirates netherlands bahamas maldives seychelles james charles thomas williams jones davis adams rogers ' +
		'mercedes airlines airways reuters christmas congress news politics athletics alps andes balkans'
	).split(' '),
);
