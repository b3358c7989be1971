/** What counts under one name whatever noun a report takes: those who rob, the jobs that are lost, the people on board. */
interface CountedRole {
	/** The name under which the number is compared. */
	readonly name: string;
	/** Noun classes that may be counted. */
	readonly heads: ReadonlySet<string>;
	/** Lemmas and classes of the verbs. */
	readonly verbs: ReadonlySet<string>;
	/** The participant that is counted; any, where the verb says enough. */
	readonly of?: 'agent' | 'patient';
	/** Heads of which the other participant must be. */
	readonly with?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const anybody = words('person man youth figure individual');
const lost = words('destroy burn level consume incinerate');
const disasters = words('fire wildfire flame inferno storm tornado flood tsunami quake eruption lava landslide');
/** What carries people, by class of noun. */
const craft = words(
	'plane helicopter flight glider balloon ship craft canoe dinghy raft catamaran trawler yacht tanker freighter submarine bus minibus coach van car taxi truck train tram carriage gondola',
);

/**
 * After the participants of Attack, End-Position, Injure and Arrest-Jail in ACE 2005 and of the frames Theft, Robbery, Firing, Destroying,
 * Ride_vehicle and Personal_relationship in FrameNet.
 */
const roles: readonly CountedRole[] = [
	{name: 'robber', of: 'agent', verbs: words('rob raid burgle burglarize loot hijack steal'), heads: anybody},
	{
		name: 'lost job',
		of: 'patient',
		verbs: words('cut eliminate axe slash shed scrap abolish lose'),
		heads: words('job'),
	},
	{name: 'lost job', of: 'agent', verbs: words('go disappear vanish'), heads: words('job')},
	{name: 'lost job', of: 'patient', verbs: words('dismiss-from-office'), heads: words('person worker')},
	{name: 'lost job', of: 'agent', verbs: words('lose'), heads: words('person worker'), with: words('job')},
	{name: 'lost house', verbs: lost, heads: words('house')},
	{name: 'lost house', of: 'patient', verbs: words('take claim'), heads: words('house'), with: disasters},
	{name: 'lost building', verbs: lost, heads: words('building')},
	{name: 'lost building', of: 'patient', verbs: words('take claim'), heads: words('building'), with: disasters},
	{name: 'arrested', of: 'patient', verbs: words('arrest parade'), heads: words('suspect')},
	{name: 'aboard', of: 'patient', verbs: words('carry'), heads: words('person'), with: craft},
	{name: 'own child', verbs: words('survive leave'), heads: words('child')},
	{
		name: 'own child',
		of: 'patient',
		verbs: words('have'),
		heads: words('child'),
		with: words('he she they couple pair'),
	},
	{name: 'own daughter', verbs: words('survive leave'), heads: words('daughter')},
	{name: 'own son', verbs: words('survive leave'), heads: words('son')},
];

/** Nouns that say by themselves what those whom they count do. */
const robbers = words('thief robber raider burglar intruder bandit');

/** A number as a participant of a verb, with the other participant. */
export interface CountedParticipant {
	readonly head: string;
	readonly of: 'agent' | 'patient' | undefined;
	readonly lemma: string;
	readonly verbClass: string;
	readonly other: string | undefined;
}

/** The name under which the number of a participant is compared; undefined where its own noun says it best. */
export function countedRole({head, of, lemma, verbClass, other}: CountedParticipant): string | undefined {
	if (robbers.has(head)) return 'robber';
	return roles.find(
		(role) =>
			role.heads.has(head) &&
			(role.verbs.has(lemma) || role.verbs.has(verbClass)) &&
			(role.of === undefined || role.of === of) &&
			(role.with === undefined || (other !== undefined && role.with.has(other))),
	)?.name;
}
