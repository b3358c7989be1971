/**
 * Terms of two nouns of which one is far better known as a verb, so that a tagger takes it for one where no article shows the
 * noun: "fired tear gas", "treated for stab wounds". First words stand before the colon, second words behind it in the
 * singular. Source: the compounds that the Oxford Dictionary of English has under each headword, as far as news reports of
 * crime, courts, work, traffic and sport use them and no sentence has the two words as verb and object or subject and verb.
 */
const verbFirst = `
bail: bond hearing money
burn: injury unit victim
cover: charge story
dump: site truck
finish: line
hate: crime mail speech
hedge: fund
help: desk line
hit: list
jump: jet
kill: zone
launch: pad site vehicle
lead: author counsel investigator negotiator researcher singer
pay: cut cheque claim day deal dispute freeze gap increase offer packet rise talk
play: area date
smear: campaign
sniff: test
start: date line
stay: order
stop: sign
stun: grenade gun
swear: word
tear: gas
think: tank
transfer: fee window
watch: list
wish: list
`;

/** The same for second words, in the singular and the plural. */
const verbSecond = `
bird: watch
bomb: scare
bullet: wound
distress: call
emergency: call
fire: drill
flood: watch
gunshot: wound
head: wound
knife: wound
land: grab
missile: launch
murder: suspect
penalty: kick
phone: call
power: cut
rate: cut
rocket: launch
safety: drill
space: walk
spending: cut
spot: kick
stab: wound
storm: watch
tax: break cut
terror: suspect
tornado: watch
trial: run
waste: dump
work: permit
`;

/** By first word, the second ones. */
const opened = tableOf(verbFirst);
const closed = tableOf(verbSecond);

function tableOf(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		lines
			.trim()
			.split('\n')
			.map((line) => {
				const [first = '', seconds = ''] = line.split(': ');
				return [first, new Set(seconds.split(' '))];
			}),
	);
}

/** Whether a word (in lower case) that may be a verb makes a term with the noun behind it, given by its lemma: "tear" before "gas". */
export function opensCompound(word: string, next: string): boolean {
	return opened.get(word)?.has(next) === true;
}

/** Whether a verb, given by its lemma, makes a term with the noun before it (in lower case): "wound" behind "stab". */
export function closesCompound(lemma: string, before: string): boolean {
	return closed.get(before)?.has(lemma) === true;
}
