/** How a verb tells that a thing was there: it was given out, used, taken, found, paid, held. */
export type Way = 'be' | 'give' | 'use' | 'take' | 'find' | 'pay' | 'have' | 'own';

const verbsOf: Readonly<Record<Exclude<Way, 'be' | 'own'>, string>> = {
	give: `issue give send transmit sound broadcast make receive get hear trigger activate declare lift withdraw cancel revoke
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
	/** Verbs that tell of one without its name: "oil leaked"; where a noun must stand beside the verb it follows a colon: "cut:job". */
	readonly deeds: readonly string[];
	/** It is one person's or body's own, as a licence is; others' are others. */
	readonly owned: boolean;
}

const kindOf = (
	id: string,
	names: string,
	more: Partial<Pick<Kind, 'ofKind' | 'owned'>> & {
		readonly does?: string;
		readonly lacks?: string;
		readonly deeds?: string;
	} = {},
): Kind => ({
	id,
	names: names.split(', '),
	ofKind: more.ofKind ?? false,
	owned: more.owned ?? false,
	does: list(more.does),
	lacks: list(more.lacks),
	deeds: list(more.deeds),
});

function list(words = ''): string[] {
	return words === '' ? [] : words.split(', ');
}

/** After the synonym sets of WordNet 3.1 for each first name. */
const kinds: readonly Kind[] = [
	kindOf('warning', 'warning, alert, alarm', {ofKind: true, does: 'be in place, be in force, be in effect'}),
	kindOf(
		'distress call',
		'distress call, distress signal, distress message, mayday, mayday call, mayday signal, emergency call, sos, sos signal, sos call',
	),
	kindOf(
		'alarm',
		'alarm, fire alarm, smoke alarm, burglar alarm, security alarm, alarm system, alarm bell, siren, smoke detector',
		{
			does: 'sound, go off, ring, work, wail, function, operate, be triggered, be set off, be activated',
			lacks: `fail, malfunction, be switched off, be turned off, be disabled, be deactivated, be disconnected, be silent, stay silent,
				remain silent`,
		},
	),
	kindOf(
		'licence',
		`licence, license, permit, operating licence, operate licence, operating license, operate license, operating permit, operate permit,
		gun licence, gun license, driving licence, drive licence, driving license, drive license, building permit`,
		{owned: true, does: 'be valid', lacks: 'expire, lapse, be revoked, be invalid'},
	),
	kindOf('leak', 'leak, leakage, spill', {
		deeds: 'leak:oil, leak:fuel, leak:gas, leak:chemical, spill:oil, spill:fuel, spill:chemical',
	}),
	kindOf('job cuts', 'layoff, lay-off, job cut, job loss, redundancy, dismissal', {
		deeds:
			'go:job, cut:job, lose:job, axe:job, shed:job, eliminate:job, scrap:job, slash:job, lay:worker, lay:employee, lay:staff',
	}),
	kindOf('demand for money', 'ransom demand', {
		deeds: 'ask:money, ask:ransom, demand:money, demand:ransom',
	}),
];

/** The kinds that have a name of one word or more, in lemmas. */
export function kindsNamed(name: string): readonly Kind[] {
	return byName.get(name) ?? [];
}

const byName: ReadonlyMap<string, readonly Kind[]> = indexOf(({names}) => names);

/** The kinds that a verb may tell of without a name, each with the noun that must stand beside it. */
export function deedsOf(verb: string): readonly {readonly kind: Kind; readonly noun: string}[] {
	return (byDeed.get(verb) ?? []).flatMap((kind) =>
		kind.deeds.flatMap((deed) => {
			const [first, noun = ''] = deed.split(':');
			return first === verb ? [{kind, noun}] : [];
		}),
	);
}

const byDeed: ReadonlyMap<string, readonly Kind[]> = indexOf(({deeds}) => [
	...new Set(deeds.map((deed) => deed.split(':')[0] ?? '')),
]);

function indexOf(keysOf: (kind: Kind) => readonly string[]): Map<string, Kind[]> {
	const found = new Map<string, Kind[]>();
	for (const one of kinds) for (const key of keysOf(one)) found.set(key, [...(found.get(key) ?? []), one]);
	return found;
}

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
