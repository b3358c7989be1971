import {isStrictAttribute} from '../knowledge/attributes.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isKinNoun} from '../knowledge/role-nouns.ts';
import {contains, type Slot, type Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import {countsPeople} from './counted-head.ts';
import {isSize} from './measured.ts';

/**
 * Of what a figure is, where the words say so by themselves: "age ferry", "size kilogram other:ocean lily", "lasting siege",
 * "prison term person:ada holt". Two articles with one such figure each answer one question, whatever else they say.
 */
export function holderOf(context: ClaimContext, slot: Slot, attributes: readonly string[]): string | undefined {
	return (
		agedThing(context, slot) ?? sizedThing(context, slot) ?? lastingThing(context, slot) ?? heldBy(context, attributes)
	);
}

const SIZE = 'size';

/** Whether a holder is a thing by its name, with its size: it is the same wherever the thing is. */
export function isSizeOfNamed(holder: string | undefined): boolean {
	return holder?.startsWith(`${SIZE} `) === true;
}

/** "the 6,500-ton Ocean Lily": the one ship, plane or building whose name stands behind its size. */
function sizedThing(context: ClaimContext, slot: Slot): string | undefined {
	if (slot.role !== 'measure' || slot.value.kind !== 'number' || !isSize(context, slot)) return undefined;
	const unit = slot.value.unit ?? '';
	const phrase = context.claim.slots.find((other) => isParticipant(other) && contains(other.span, slot.span));
	const [thing, another] = (phrase?.entities ?? []).filter((entity) => entity.startsWith('other:'));
	return unit === 'second' || thing === undefined || another !== undefined ? undefined : `${SIZE} ${unit} ${thing}`;
}

function isParticipant({role}: Slot): boolean {
	return role === 'agent' || role === 'patient';
}

/** "the six-day campaign", "the campaign lasts five days", "the evacuation took two hours": one of its kind goes on so long. */
function lastingThing(context: ClaimContext, slot: Slot): string | undefined {
	if (slot.role !== 'measure' || slot.value.kind !== 'number' || slot.value.unit !== 'second') return undefined;
	const noun = isSize(context, slot) ? nounBehind(context, slot) : lastingSubject(context);
	if (noun === undefined || countsPeople(classOfNoun(noun)) || ofMany.has(noun)) return undefined;
	return `lasting ${classOfNoun(noun)}`;
}

/** "the siege" of "the siege lasted", "it lasted" has none. */
function lastingSubject({claim, sentence: {tokens}}: ClaimContext): string | undefined {
	if (!lasts.has(claim.predicate.lemma)) return undefined;
	const agent = claim.slots.find(({role}) => role === 'agent');
	if (agent?.value.kind !== 'words') return undefined;
	return nounIn(
		tokens.filter((token) => contains(agent.span, token)),
		agent.head,
	);
}

function nounIn(tokens: readonly Token[], head: string | undefined): string | undefined {
	return tokens.find(({pos, lemma}) => pos === 'NOUN' && (lemma === head || classOfNoun(lemma) === head))?.lemma;
}

/** "campaign" of "six-day vaccination campaign". */
function nounBehind({sentence: {tokens}}: ClaimContext, {span}: Slot): string | undefined {
	const behind = tokens.filter(({start}) => start >= span.end);
	const end = behind.findIndex(({pos}) => pos !== 'NOUN' && pos !== 'ADJ');
	return behind.slice(0, end < 0 ? behind.length : end).findLast(({pos}) => pos === 'NOUN')?.lemma;
}

const lasts: ReadonlySet<string> = new Set(['last', 'take', 'run']);

/** Things of which a story knows several lengths: bonds, spells of time, marks of the market. */
const ofMany: ReadonlySet<string> = new Set(
	`bond note bill yield loan mortgage average high low record peak period spell stretch span window time history career deadline
	forecast outlook plan moratorium break pause gap lead advantage delay wait drive walk flight journey trip ride commute`.split(
		/\s+/,
	),
);

/** The one person or organisation that a claim names, with what the figure tells of it. */
function heldBy({roles}: ClaimContext, [attribute]: readonly string[]): string | undefined {
	if (attribute === undefined || !isStrictAttribute(attribute)) return undefined;
	const holders = new Set(
		[...roles.agent, ...roles.patient].filter((entity) => /^(?:person|organization):/.test(entity)),
	);
	const [holder] = holders;
	return holders.size === 1 && holder !== undefined ? `${attribute} ${holder}` : undefined;
}

/** "the 25-year-old plane": the one thing of its kind that the article speaks of; people of a kind are many. */
function agedThing({sentence: {tokens}}: ClaimContext, {role, entities, head = '', span}: Slot): string | undefined {
	if (role !== 'age') return undefined;
	const before = tokens.findLast(({end}) => end <= span.start);
	if (entities.length > 0 || before?.lower !== 'the' || countsPeople(head) || isKinNoun(head)) return undefined;
	const named = tokens.some(
		({start, lemma, pos}) => start >= span.start && pos === 'NOUN' && classOfNoun(lemma) === head,
	);
	return named ? `age ${head}` : undefined;
}
