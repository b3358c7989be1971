/** How a verb tells that a thing was there: it was given out, used, taken, found, paid, held. */
export type Way = 'be' | 'give' | 'use' | 'take' | 'find' | 'pay' | 'have' | 'own';

const verbsOf: Readonly<Record<Exclude<Way, 'be' | 'own'>, string>> = {
	give: `issue give send transmit sound broadcast raise make receive get hear trigger activate declare lift withdraw cancel revoke
		downgrade announce radio file submit lodge release publish post`,
	use: 'use fire deploy launch shoot discharge lower detonate hurl',
	take: 'access take steal compromise expose leak copy obtain download view extract',
	find: 'find discover recover preserve retrieve locate detect uncover',
	pay: 'pay hand transfer wire',
	have: 'have hold own possess carry',
};

const wayOfVerb: ReadonlyMap<string, Way> = new Map<string, Way>(
	(['give', 'use', 'take', 'find', 'pay', 'have'] as const).flatMap((way) =>
		verbsOf[way].split(/\s+/).map((verb): [string, Way] => [verb, way]),
	),
);

/** The way in which a verb tells of what it is done to, by its lemma. */
export function wayOf(verb: string): Way | undefined {
	return wayOfVerb.get(verb);
}

/** What a story has one of, or none: how it is named, and what else tells that there was one or none. */
export interface Kind {
	readonly id: string;
	/** Its names, of one word or more. */
	readonly names: readonly string[];
	/** It is nothing without the word before it: a warning of a flood is none of a tsunami. */
	readonly ofKind: boolean;
	/** Verbs that it does where there is one: an alarm sounds. A particle stands behind a blank. */
	readonly does: readonly string[];
	/** Verbs and adjectives that say that there was none: an alarm is switched off, a licence expires. */
	readonly lacks: readonly string[];
	/** It is one person's or body's own, as a licence is; others' are others. */
	readonly owned: boolean;
}

const kind = (id: string, names: string, more: Partial<Pick<Kind, 'ofKind' | 'owned'>>, does = '', lacks = ''): Kind => ({
	id,
	names: names.split(', '),
	ofKind: false,
	owned: false,
	...more,
	does: does === '' ? [] : does.split(', '),
	lacks: lacks === '' ? [] : lacks.split(', '),
});

/** After the synonym sets of WordNet 3.1 for each first name. */
export const kinds: readonly Kind[] = [
	kind('warning', 'warning, alert, alarm', {ofKind: true}, 'be in place, be in force, be in effect'),
	kind(
		'distress call',
		'distress call, distress signal, distress message, mayday, mayday call, mayday signal, emergency call, sos, sos signal, sos call',
		{},
	),
	kind(
		'alarm',
		'alarm, fire alarm, smoke alarm, burglar alarm, security alarm, alarm system, alarm bell, siren, smoke detector',
		{},
		'sound, go off, ring, work, wail, function, operate, be triggered, be set off, be activated',
		'fail, be switched off, be turned off, be disabled, be deactivated, be disconnected, be silent, stay silent, remain silent, be broken, malfunction',
	),
	kind(
		'licence',
		'licence, license, permit, operating licence, operating license, operating permit, gun licence, gun license, driving licence, driver licence, firearm licence, firearms licence, building permit, pilot licence',
		{owned: true},
		'be valid',
		'expire, lapse, be revoked, be invalid',
	),
	kind('leak', 'leak, leakage, spill', {}),
	kind('job cuts', 'layoff, lay-off, job cut, job loss, redundancy, forced dismissal, compulsory redundancy, dismissal', {}),
];

/** Nouns that say nothing of what there is: "no doubt", "no evidence", "no sign". */
export const emptyThings: ReadonlySet<string> = new Set(
	`doubt reason way idea need choice evidence proof sign indication plan intention comment answer effect impact change difference
	connection link information detail word time chance hope fear problem trouble issue threat danger risk secret record one thing
	person people use sense point place part role case question matter fault right interest limit mention mistake move progress
	response reaction result decision damage injury casualty survivor victim suspect motive body number figure day week month year
	hour minute side party group member power control action step effort attempt help support look chance lead name other more`.split(
		/\s+/,
	),
);
