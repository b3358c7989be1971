import {compareOffices, officesOf} from '../knowledge/offices.ts';
import type {Comparison, Mention, Value} from '../model/index.ts';
import {behind, type NamedSentence, type Trait} from './trait.ts';

/** Behind a name: ", 61, the head of Ferrotec, will be" and the post. */
const BECOMES =
	/^(?:,[^.;]{1,80},)? (?:will be|is to be|will become|becomes|is to become|was named|has been named|was appointed|has been appointed|takes over as|will serve as) (?:the |an? |its |their )?((?:\p{Ll}[\p{Ll}-]* ){0,4}\p{Ll}[\p{Ll}-]*)/u;
/** "will chair its board", "will run the new group" */
const LEADS =
	/^(?:,[^.;]{1,80},)? (?:will|is to) (?:(chair) (?:its|the|their) [^.;]{0,30}\b(?:board|group|company)|(run|lead|head) (?:the|its) (?:new |enlarged |combined |merged )?(?:group|company|firm|business))\b/u;
const WINDOW = 200;

/** Which post somebody is to take, as one sentence tells it: posts of one moment, unlike those of a life. */
export function postTraits(named: NamedSentence): Trait[] {
	return named.mentions
		.filter(({via, entity}) => via === 'name' && entity.startsWith('person:'))
		.flatMap((person) => postOf(named, person));
}

function postOf(named: NamedSentence, {end, entity}: Mention): Trait[] {
	const rest = behind(named, end, WINDOW);
	const [becomes = '', row] = BECOMES.exec(rest) ?? [];
	if (row !== undefined) {
		const [post = ''] = row.split(/ (?:of|at|before|to|for|in|on|from|after|when|until|by|with|as)\b/u);
		const start = end + becomes.length - row.length;
		return officesOf(post).length > 0 ? [traitOf(entity, post, {start, end: start + post.length})] : [];
	}
	const [leads = '', chairs, runs] = LEADS.exec(rest) ?? [];
	const verb = chairs ?? runs;
	if (verb === undefined) return [];
	const start = end + leads.lastIndexOf(` ${verb} `) + 1;
	return [traitOf(entity, chairs === undefined ? 'chief executive' : 'chairman', {start, end: end + leads.length})];
}

function traitOf(thing: string, post: string, span: Trait['span']): Trait {
	return {kind: 'post', thing, span, value: {kind: 'words', words: [post]}};
}

/** Whoever is to chair a company does not run it too, unless an article says so. */
export function comparePosts(a: Value, b: Value): Pick<Comparison, 'relation' | 'reason'> {
	const [one = '', other = ''] = [a, b].map((value) => (value.kind === 'words' ? value.words.join(' ') : ''));
	if (one === other) return {relation: 'agree', reason: `both say ${one}`};
	const areOne = officesOf(one).some((first) =>
		officesOf(other).some((second) => compareOffices(first, second) === 'together'),
	);
	return areOne
		? {relation: 'compatible', reason: `${one} and ${other}: one person may hold both`}
		: {relation: 'conflict', reason: `${one} against ${other}`};
}
