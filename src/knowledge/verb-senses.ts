import {classOfVerb} from './verb-classes.ts';

/** What a verb means with certain objects: lemma, then class and the objects' lemmas; "*" is any number with a unit. */
const senses: ReadonlyMap<string, readonly {readonly id: string; readonly objects: ReadonlySet<string>}[]> = new Map(
	Object.entries({
		assume: {'take office': 'office presidency premiership chancellorship power'},
		block: {close: 'road street highway motorway traffic access entrance border bridge route port'},
		claim: {kill: 'life', destroy: 'home house building structure'},
		clear: {approve: 'bill merger deal takeover'},
		cost: {kill: 'life'},
		cut: {end: 'tie relation link contact'},
		drop: {end: 'charge bid plan case lawsuit claim demand sale deal appeal suit complaint'},
		enter: {'take effect': 'force'},
		fire: {
			'dismiss-from-office':
				'worker employee staff person manager coach minister chief officer director executive official teacher editor secretary adviser aide general head boss president chairman',
		},
		give: {testify: 'evidence testimony'},
		inaugurate: {
			open: 'bridge line lift station hospital museum factory plant stadium airport tunnel road route building centre center school cable car railway port dam',
		},
		jump: {crash: 'track rail'},
		leave: {withdraw: 'coalition alliance bloc pact agreement treaty accord convention', crash: 'track rail'},
		lose: {vanish: 'contact touch communication', fall: '* percent point cent ground value', die: 'life'},
		quit: {withdraw: 'agreement pact treaty accord convention bloc alliance union coalition party'},
		reach: {sign: 'agreement deal settlement accord pact truce ceasefire compromise'},
		reject: {deny: 'allegation accusation claim charge report suggestion rumour rumor criticism'},
		dismiss: {
			deny: 'allegation accusation claim report suggestion rumour rumor criticism',
			'dismiss-from-office':
				'worker employee staff person manager coach minister chief officer director executive official teacher editor secretary adviser aide general head boss president chairman',
		},
		seal: {sign: 'deal agreement pact accord treaty'},
		sink: {fall: '* percent point cent'},
		stand: {'stand trial': 'trial'},
		strike: {sign: 'deal agreement bargain pact accord compromise'},
		take: {
			kill: 'life',
			last: '* day week month year hour minute decade second',
			'take effect': 'effect',
			'take office': 'office oath',
			testify: 'stand',
		},
	}).map(([verb, classes]) => [
		verb,
		Object.entries(classes).map(([id, objects]) => ({id, objects: new Set(objects.split(' '))})),
	]),
);

/** The class of a verb with a certain object (a lemma; "*" for a number with a unit): "claimed 12 lives" kills. */
export function classOfVerbWith(lemma: string, object: string | undefined): string | undefined {
	const sense = object === undefined ? undefined : senses.get(lemma)?.find(({objects}) => objects.has(object));
	return sense?.id ?? classOfVerb(lemma);
}
