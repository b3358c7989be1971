function set(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Verbs that people above all are the subjects of, as they stand after a name. */
export const speechForms: ReadonlySet<string> = set(`
	said says told tells added adds asked asks replied insisted explained argued recalled wrote writes tweeted admitted joked noted warned
	testified continued claimed declared denied announced confirmed stated commented remarked thinks thought believes believed knows knew
	remembers wants hopes feels laughed smiled
`);

/** What befalls people only. */
export const personalVerbs: ReadonlySet<string> = set(
	'died married resigned retired graduated grew born wed dressed sang starred scored',
);

/** Nouns before the name of an organisation: "the retailer Macy's". */
export const organizationNouns: ReadonlySet<string> = set(`
	company group firm agency network airline newspaper magazine retailer giant maker team club party bank charity organization organisation
	website publisher brand chain startup union broadcaster carrier manufacturer supplier automaker carmaker insurer developer label studio
	militia militants movement subsidiary conglomerate consultancy channel station daily weekly tabloid app site lab foundation nonprofit
`);

/** Nouns after the name of an organisation: "Acme fighters". */
export const followsOrganization: ReadonlySet<string> = set(`
	officials official spokesman spokeswoman spokesperson executives executive shares share stock employees members member lawmakers fighters
	players fans game games team chairman president ceo founder headquarters staff workers reporters users customers militants rebels leaders
	chief coach report reports analysts analyst products website unit subsidiary party
`);

/** Nouns before the name of a settlement or division: "the town of". */
export const settlementNouns: ReadonlySet<string> = set(`
	town city village region province state district suburb neighborhood neighbourhood island county municipality resort port hamlet borough
	republic peninsula area outskirts valley
`);

/** Who and what is told by "of" and a settlement: "the mayor of". */
export const ofTowns: ReadonlySet<string> = set('mayor residents inhabitants streets townspeople archbishop bishop');

/** Nouns before the name of a work, ship or product: "the film". */
export const workNouns: ReadonlySet<string> = set(`
	film movie book novel song album ship vessel play musical opera series show drug software yacht submarine frigate tanker ferry boat rocket
	spacecraft satellite hurricane storm typhoon cyclone comet asteroid
`);

/** Words before the name of a place, with what they weigh: "near" is followed by little else. */
export const locativeWeights: ReadonlyMap<string, number> = new Map([
	['in', 1.5],
	['near', 2],
	['outside', 1.5],
	['across', 1],
	['throughout', 1],
	['into', 0.7],
	['around', 0.7],
	['at', 0.7],
	['from', 0.6],
	['to', 0.4],
	['toward', 0.7],
	['towards', 0.7],
	['off', 0.7],
	['over', 0.3],
	['visiting', 1],
	['visited', 1],
	['downtown', 3],
	['central', 1],
	['northern', 2],
	['southern', 2],
	['eastern', 2],
	['western', 2],
	['suburban', 3],
	['nearby', 2],
]);
