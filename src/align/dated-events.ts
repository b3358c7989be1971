import {stemOf} from '../knowledge/stems.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {Claim} from '../model/index.ts';

/** Predicates whose time is the time of speaking or says nothing of an event. */
const timeless: ReadonlySet<string> = new Set(['be', 'have', 'do', 'announce', 'say', 'tell', 'make', 'include']);

/** The class of what happens at the time that a claim gives: of its verb, or of the noun that "occurs". */
export function datedClass(claim: Claim): string {
	const {lemma, verbClass} = claim.predicate;
	if (verbClass === 'kill') return 'die';
	const [agent, patient] = [headOf(claim, 'agent'), headOf(claim, 'patient')];
	if (isSignalled(lemma, agent ?? patient)) return 'alarm';
	if (agent !== undefined && attackers.has(agent) && comings.has(lemma)) return stemOf('attack');
	if (patient !== undefined && isOccasion(claim)) return stemOf(patient);
	const begun = beginning(claim);
	if (begun !== undefined) return stemOf(begun);
	return stemOf(isHappening(lemma, verbClass, patient) ? happens(agent ?? patient, verbClass) : done(claim));
}

/** Classes of what comes so suddenly that its beginning is when it happened. */
const sudden: ReadonlySet<string> = new Set(['burn', 'explode', 'shoot', 'quake', 'attack', 'collapse']);

/** The class of what a claim tells the beginning of: "the fire started at about 8.15pm". */
function beginning(claim: Claim): string | undefined {
	if (claim.predicate.verbClass !== 'begin') return undefined;
	const begun = headOf(claim, 'patient') ?? headOf(claim, 'agent');
	const id = begun === undefined ? undefined : classOfEventNoun(begun);
	return id !== undefined && sudden.has(id) ? id : undefined;
}

function headOf({slots}: Claim, wanted: 'agent' | 'patient'): string | undefined {
	return slots.find(({role}) => role === wanted)?.head;
}

/** "the blast occurred" */
function happens(subject: string | undefined, verbClass: string): string {
	return subject === undefined ? verbClass : (classOfEventNoun(subject) ?? subject);
}

/** "sentencing was set for 4 August", "the quake was recorded at 2 a.m." date the event that they name, others what their verb tells. */
function done(claim: Claim): string {
	const {lemma, verbClass} = claim.predicate;
	const patient = headOf(claim, 'patient');
	const names = scheduling.has(lemma) || (measuring.has(lemma) && headOf(claim, 'agent') === undefined);
	return (patient !== undefined && names ? classOfEventNoun(patient) : undefined) ?? verbClass;
}

/** Whether the time of a claim is that of an event, and not of speaking of it. */
export function tellsOfEvent(claim: Claim): boolean {
	return !timeless.has(claim.predicate.verbClass) || isDecreed(claim) || isOccasion(claim);
}

/** Verbs that leave it to their subject to say what happened: "the blast occurred". */
const happening: ReadonlySet<string> = new Set([
	'happen',
	'occur',
	'take place',
	'unfold',
	'strike',
	'come',
	'be',
	'last',
	'rip',
	'tear',
	'rock',
	'hit',
	'sweep',
	'erupt',
	'break out',
]);

/** "The alarm went off at 3:12", "the alarm was registered at 3:21". */
function isSignalled(lemma: string, subject: string | undefined): boolean {
	return (subject === 'alarm' || subject === 'siren') && signalling.has(lemma);
}

const signalling: ReadonlySet<string> = new Set([
	'go off',
	'sound',
	'ring',
	'register',
	'trigger',
	'raise',
	'activate',
	'blare',
]);

/** Who comes to attack: "the gunmen came at about 11.30pm". */
const attackers: ReadonlySet<string> = new Set([
	'attacker',
	'militant',
	'gunman',
	'robber',
	'raider',
	'assailant',
	'bandit',
	'kidnapper',
	'terrorist',
]);
const comings: ReadonlySet<string> = new Set([
	'come',
	'arrive',
	'strike',
	'enter',
	'burst',
	'storm',
	'descend',
	'appear',
]);

/** "The quake was recorded at 2 a.m." */
const measuring: ReadonlySet<string> = new Set(['record', 'register', 'detect', 'feel', 'report']);

/** Verbs that give an event its date: "sentencing was set for 4 August". */
const scheduling: ReadonlySet<string> = new Set([
	'set',
	'schedule',
	'fix',
	'slate',
	'plan',
	'book',
	'postpone',
	'delay',
]);

/** Verbs that say of an occasion no more than that there was one: "had his medical on Monday", "the order came on Saturday". */
const occasions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[
		['have undergo pass complete take fail', 'medical surgery operation'],
		['hold attend stage', 'funeral ceremony hearing inquest autopsy auction wedding referendum service vigil'],
		['issue give', 'order warning alert'],
	].flatMap(([verbs = '', nouns = '']) => nouns.split(' ').map((noun) => [noun, new Set(verbs.split(' '))] as const)),
);

function isOccasion({predicate: {lemma}, slots}: Claim): boolean {
	return slots.some(({role, head = ''}) => role === 'patient' && occasions.get(head)?.has(lemma) === true);
}

function isHappening(lemma: string, verbClass: string, patient: string | undefined): boolean {
	const tells = happening.has(lemma) && verbClass !== 'take effect';
	return tells || happening.has(verbClass) || (lemma === 'take' && patient === 'place');
}

/** "declared a state of emergency", "since the outbreak was declared": saying it makes it so. */
function isDecreed({predicate: {lemma}, slots}: Claim): boolean {
	const patient = slots.find(({role}) => role === 'patient')?.head;
	return (
		(lemma === 'declare' || lemma === 'proclaim') && patient !== undefined && (decreed.has(patient) || patient === 'it')
	);
}

/** What begins when somebody declares it. */
export const decreed: ReadonlySet<string> = new Set(
	'outbreak epidemic pandemic emergency war independence ceasefire truce bankruptcy insolvency famine drought curfew holiday mourning martial strike'.split(
		' ',
	),
);
