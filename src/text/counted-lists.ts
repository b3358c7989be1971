import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import type {Enumeration, Mention, Quantity, Sentence, Span} from '../model/index.ts';
import {tokenFrom} from './token-at.ts';

/** Characters between a count and the list of what it counts. */
const longestGap = 120;
/** Characters before the list of a sentence that goes on with a count: "Among them are". */
const longestLead = 50;

const states: ReadonlySet<string> = new Set(
	'country member signatory ally government neighbour neighbor power partner'.split(' '),
);
const bodies: ReadonlySet<string> = new Set(
	'company bank agency group airline university team club party newspaper store organisation organization hospital school carrier automaker retailer broadcaster lender charity union ministry institution'.split(
		' ',
	),
);
const places: ReadonlySet<string> = new Set(
	'city town village province country region county district island area neighbourhood neighborhood municipality port airport site station river lake'.split(
		' ',
	),
);
const people: ReadonlySet<string> = new Set(
	'person dead injured missing victim child man woman teenager baby'.split(' '),
);

/** Ties each list to the count of what it lists, where one stands beside it or in the sentence before; lists of a part are samples. */
export function tieLists(
	text: string,
	sentences: readonly Sentence[],
	lists: readonly Enumeration[],
	{quantities, mentions}: {readonly quantities: readonly Quantity[]; readonly mentions: readonly Mention[]},
): Enumeration[] {
	return lists.map((list) => {
		const found = countOf(text, sentences, list, quantities, kindOf(list, mentions));
		if (!found) return list;
		// "four of the five, Chad, Mali, Niger and Togo"
		return {...list, counted: found.phrase, exhaustive: list.exhaustive && !(found.part && found.whole)};
	});
}

type Kind = 'country' | Mention['type'];

/** What the first item of a list is; nothing where it is no name. */
function kindOf({items: [first]}: Enumeration, mentions: readonly Mention[]): Kind | undefined {
	const mention = first && mentions[tokenFrom(mentions, first.start)];
	if (!mention || mention.start !== first.start) return undefined;
	return mention.entity.startsWith('country:') ? 'country' : mention.type;
}

function countOf(
	text: string,
	sentences: readonly Sentence[],
	list: Enumeration,
	quantities: readonly Quantity[],
	kind: Kind | undefined,
): Quantity | undefined {
	const at = list.sentences[0] ?? 0;
	const [sentence, before] = [sentences[at], sentences[at - 1]];
	if (!sentence) return undefined;
	const beside = countBeside(text, sentence, list, quantities, kind);
	const first = list.items[0]?.start ?? list.start;
	if (beside || !before || !goesOn(text.slice(sentence.start, first), text.slice(before.start, before.end)))
		return beside;
	return countsIn(before, quantities).findLast((quantity) => canCount(quantity, kind));
}

/** The count that stands right before the first or behind the last item. */
function countBeside(
	text: string,
	sentence: Sentence,
	list: Enumeration,
	quantities: readonly Quantity[],
	kind: Kind | undefined,
): Quantity | undefined {
	const own = countsIn(sentence, quantities).filter((quantity) => canCount(quantity, kind));
	const first = list.items[0]?.start ?? list.start;
	const ahead = own.findLast(({phrase}) => phrase.end <= first);
	if (ahead && opensList(text.slice(ahead.phrase.end, first))) return ahead;
	const last = list.items.findLast(({end}) => end <= sentence.end)?.end ?? list.end;
	const behind = own.find(({phrase}) => phrase.start >= last);
	return behind && closesList(text.slice(last, behind.phrase.start)) ? behind : undefined;
}

function countsIn({start, end}: Span, quantities: readonly Quantity[]): Quantity[] {
	const found: Quantity[] = [];
	for (let at = tokenFrom(quantities, start); (quantities[at]?.start ?? Infinity) < end; at++) {
		const quantity = quantities[at];
		if (quantity?.kind === 'count' && !quantity.attributive && !quantity.divided) found.push(quantity);
	}
	return found;
}

/** Whether a count can be of such things as the list names. */
function canCount({head}: Quantity, kind: Kind | undefined): boolean {
	if (!head || kind === 'other' || kind === undefined) return head !== undefined;
	const noun = classOfNoun(head.lemma);
	switch (kind) {
		case 'country':
			return states.has(noun);
		case 'organization':
			return bodies.has(noun);
		case 'place':
			return places.has(noun);
		case 'person':
			return people.has(noun) || isRoleNoun(head.lemma) || isKinNoun(head.lemma);
	}
}

const sampleWords = /(?:including|such as|namely|notably|especially|among them|who include|which include|like)$/i;

/** What stands between a count and its list: "seven nations — Iran", "three men: ", "ten states, including", "The three are". */
function opensList(gap: string): boolean {
	if (gap.length > longestGap || /[.;]/.test(gap)) return false;
	const words = gap.trim();
	if (words.endsWith(':')) return true;
	if (/^(?:,|\(|[–—-]{1,2}|are|were|include|included)?(?: the)?$/.test(words)) return words !== '';
	return (
		sampleWords.test(words) &&
		words
			.replace(sampleWords, '')
			.replace(/^[,(–—-]+/, '')
			.trim() === ''
	);
}

/** "Chad, Mali and Niger are the three countries", "Chad, Mali and Niger, the three countries" */
function closesList(gap: string): boolean {
	const words = gap.trim().split(/\s+/).join(' ');
	return words !== ',' && /^,? ?(?:are|were|[–—])? ?(?:the|all|both)? ?(?:only|first|last|other)?$/.test(words);
}

/** Whether a sentence goes on with what the one before counts: "They are", "Among them are", or a list below a colon. */
function goesOn(lead: string, before: string): boolean {
	if (lead.length <= 4) return /:["”]?$/.test(before);
	if (lead.length > longestLead) return false;
	return /^(?:they (?:are|were|include)|these (?:are|were|include)|among (?:them|those|these)|the (?:list|group) (?:includes?|included))\b/i.test(
		lead,
	);
}
