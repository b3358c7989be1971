/**
 * What a verb means with a preposition and a noun, by class; verbs and prepositions that may change places stand with a bar.
 * Source: the verb-preposition-noun idioms of the Oxford Dictionary of English Idioms and the multi-word verbs of WordNet 3.1
 * that news reports of accidents, courts, politics and work use.
 */
const idioms = `
take effect|come/go/enter/put/bring into effect/force
crash|come/go/run off rail/track
find|come/bring to light
build|come/roll out of yard/shipyard
vanish|drop/fall/slip/disappear/vanish off/from radar/screen
walk out|go/come on strike
stand trial|go/put on trial
jail|go/send/return to prison/jail|put/place/lock behind bar
kill|put to death
leave|put/go to sea|move/lead/escort/shepherd to safety
rescue|bring/pull/lift/winch/pluck/haul/carry to safety|pluck/winch from sea/water/roof
burn|set on fire|go in flame|burst into flame
arrest|take/hold/place/put into/in custody|place/put under arrest
end|come/bring/grind to end/halt/standstill/close/stop
take office|come/rise/return/sweep to power|swear into office
vote|go to poll
attack|come under fire/attack
close|go out business|go into liquidation/administration/receivership
sell|go/put on sale/market
`;

const classes: ReadonlyMap<string, string> = new Map(
	idioms
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [id = '', ...phrases] = line.split('|');
			return phrases.flatMap((phrase) => spellings(phrase).map((spelling) => [spelling, id] as const));
		}),
);

/** "come/go into force/effect" spelled out. */
function spellings(phrase: string): string[] {
	return phrase
		.split(' ')
		.map((words) => words.split('/'))
		.reduce<string[]>((heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())), ['']);
}

/** The class of a verb (a lemma) with a preposition and its noun (a lemma): "came to light" finds; undefined where it is no idiom. */
export function classOfIdiom(verb: string, preposition: string, noun: string): string | undefined {
	return classes.get(`${verb} ${preposition} ${noun}`);
}
