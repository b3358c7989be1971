/** What befalls one person once in a story, one way or the other. */
export type Matter = 'verdict' | 'custody' | 'concession' | 'confession';

/** One way that it may go, in words that a person reads. */
export type Fate =
	| 'convicted'
	| 'acquitted'
	| 'taken to prison'
	| 'left free'
	| 'conceded'
	| 'did not concede'
	| 'confessed'
	| 'did not confess';

export const matterOf: Readonly<Record<Fate, Matter>> = {
	convicted: 'verdict',
	acquitted: 'verdict',
	'taken to prison': 'custody',
	'left free': 'custody',
	conceded: 'concession',
	'did not concede': 'concession',
	confessed: 'confession',
	'did not confess': 'confession',
};

/** A way to tell of a fate: a verb, whether it is denied, and words of which each list must have one close behind it. */
interface Telling {
	readonly verbs: ReadonlySet<string>;
	readonly fate: Fate;
	readonly denied: boolean;
	readonly behind: readonly ReadonlySet<string>[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(', '));

function telling(fate: Fate, verbs: string, behind: readonly string[] = [], denied = false): Telling {
	return {verbs: words(verbs), fate, denied, behind: behind.map(words)};
}

const prison = 'prison, jail, penitentiary, gaol';
const rivals = 'winner, rival, opponent, challenger, successor, victor';

/** After the sentencing and release events of ACE 2005, and the phrases by which courts and campaigns are reported. */
const tellings: readonly Telling[] = [
	telling('acquitted', 'acquit, exonerate'),
	telling('acquitted', 'clear', ['of']),
	telling('acquitted', 'find', ['not', 'guilty']),
	telling('acquitted', 'convict', [], true),
	telling('convicted', 'convict, jail, imprison'),
	telling('convicted', 'find', ['guilty']),
	telling('convicted', 'sentence', ['to, in']),
	telling('convicted', 'give, hand, order', [
		'year, month, hour, week, sentence, term',
		'prison, jail, community, unpaid, suspended, sentence, term, probation',
	]),
	telling('left free', 'remain, stay, walk', ['free, liberty']),
	telling('left free', 'remain, stay, keep', ['out', prison]),
	telling('taken to prison', 'take, lead, send, escort, drive, bring', ['to', prison]),
	telling('conceded', 'concede'),
	telling('did not concede', 'concede', [], true),
	telling('did not concede', 'call, phone, telephone, ring, congratulate', [rivals], true),
	telling('conceded', 'phone, telephone, ring, call, congratulate', [rivals]),
	telling('conceded', 'phone, telephone, ring, call', ['congratulate']),
	telling('confessed', 'confess'),
	telling('did not confess', 'confess', [], true),
	telling('did not confess', 'tell, say', ['nothing']),
];

/** How far behind its verb a word may stand. */
const BEHIND = 8;

/** The fate that a verb tells of, by its lemma, whether it is denied, and the lemmas of the words behind it in its clause. */
export function fateOf(verb: string, isDenied: boolean, behind: readonly string[]): Fate | undefined {
	const near = behind.slice(0, BEHIND);
	return tellings.find(
		(one) =>
			one.verbs.has(verb) && one.denied === isDenied && one.behind.every((list) => near.some((word) => list.has(word))),
	)?.fate;
}
