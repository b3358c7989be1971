import {describe, expect, test} from '@jest/globals';
import {contextsOf} from '../../src/align/context.ts';
import {joinEntities} from '../../src/align/entities.ts';
import {isOneEvent, tieOf} from '../../src/align/pairing.ts';
import type {SlotRole} from '../../src/model/index.ts';
import {extractAll} from './story.ts';

/** Whether the first claims of two articles are one event when a slot is left aside. */
function areOneBut(asked: SlotRole, texts: readonly [string, string]): boolean {
	const extractions = extractAll(texts);
	const names = joinEntities(extractions);
	const [one, other] = extractions.map((extraction) => contextsOf(extraction, names)[0]);
	if (!one || !other) throw new Error(`no claim in one of: ${texts.join(' | ')}`);
	const ties = [tieOf(one, other, new Set([asked]), names), tieOf(other, one, new Set([asked]), names)];
	expect(ties[0]).toEqual(ties[1]);
	return isOneEvent(ties[0]);
}

interface Case {
	readonly name: string;
	readonly asked: SlotRole;
	readonly texts: readonly [string, string];
}

describe('two claims are one event but for a slot', () => {
	test.each<Case>([
		{
			name: 'where doer, thing and day agree',
			asked: 'place',
			texts: ['Police arrested Jonas Wirth in Hamburg on Sunday.', 'Police arrested Jonas Wirth in Munich on Sunday.'],
		},
		{
			name: 'where one is told in the passive',
			asked: 'agent',
			texts: [
				'Rosa Pinto won the city race in Faro on Sunday.',
				'The city race in Faro was won on Sunday by Ida Holm.',
			],
		},
	])('$name', ({asked, texts}) => {
		expect(areOneBut(asked, texts)).toBe(true);
	});
});

describe('two claims are two events', () => {
	test.each<Case>([
		{
			name: 'where figures differ',
			asked: 'place',
			texts: ['Police arrested four men in Hamburg on Sunday.', 'Police arrested six men in Munich on Sunday.'],
		},
		{
			name: 'where days differ',
			asked: 'place',
			texts: ['Police arrested Jonas Wirth in Hamburg on Sunday.', 'Police arrested Jonas Wirth in Munich on Monday.'],
		},
		{
			name: 'where what distinguishes the thing differs',
			asked: 'agent',
			texts: ['Rosa Pinto won the city race in Faro on Sunday.', 'Ida Holm won the beach race in Faro on Sunday.'],
		},
		{
			name: 'where one was and one is to be',
			asked: 'place',
			texts: ['Ivo Sand met the queen in Oslo on Monday.', 'Ivo Sand will meet the queen in Bergen on Monday.'],
		},
		{
			name: 'where each names another body of a kind',
			asked: 'place',
			texts: [
				'The central bank of Chile opened an office in Madrid on Monday.',
				'The central bank of Peru opened an office in Paris on Monday.',
			],
		},
	])('$name', ({asked, texts}) => {
		expect(areOneBut(asked, texts)).toBe(false);
	});
});
