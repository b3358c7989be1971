import {describe, expect, test} from '@jest/globals';
import {commonest} from '../../src/align/events.ts';
import {storyOf, type Told} from './story.ts';

/** The articles of each event of a class that holds claims of more than one article. */
function sharedEvents(verbClass: string, articles: readonly Told[]): string[] {
	return storyOf(articles)
		.events.filter(({subject}) => subject.verbClass === verbClass)
		.map(({claims}) => [...new Set(claims.map(({article}) => article))].join(' '))
		.filter((found) => found.includes(' '));
}

describe('two events are kept apart', () => {
	test.each<{name: string; verbClass: string; texts: readonly Told[]}>([
		{
			name: 'of one kind in two towns',
			verbClass: 'kill',
			texts: ['Twelve people were killed in a fire in Lyon.', 'Nine people were killed in a fire in Turin.'],
		},
		{
			name: 'of one kind in two years',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto in 2011.', 'A bridge collapsed in Porto in 2019.'],
		},
		{
			name: 'by two people',
			verbClass: 'sign',
			texts: ['Minister Marta Kovacs signed the grain accord.', 'Minister Anton Weiss signed the fishing accord.'],
		},
		{
			name: 'of one verb about other things',
			verbClass: 'close',
			texts: ['The council closed the old library.', 'Wardens closed the mountain road.'],
		},
		{
			name: 'of which one is called similar',
			verbClass: 'kill',
			texts: ['An attack in Lahore killed 14 people.', 'A similar attack in Lahore killed 14 people.'],
		},
		{
			name: 'of which one is the contrary of the other',
			verbClass: 'leave',
			texts: ['Norway joined the fishing pact.', 'Norway left the fishing pact.'],
		},
	])('$name', ({verbClass, texts}) => {
		expect(sharedEvents(verbClass, texts)).toEqual([]);
	});

	test('though a third article could be about either', () => {
		const shared = sharedEvents('collapse', [
			'A bridge collapsed in Porto in 2011.',
			'A bridge collapsed in Porto in 2019.',
			'A bridge collapsed in Porto.',
		]);
		expect(shared).not.toContain('a b');
		expect(shared).not.toContain('a b c');
	});

	test('and words that say nothing of what happened make none', () => {
		const {events} = storyOf(['The bridge is old. Wardens said so.', 'The bridge is old. Wardens said so.']);
		expect(events.map(({subject}) => subject.verbClass)).not.toEqual(expect.arrayContaining(['be', 'say', 'announce']));
	});
});

describe('one event is found', () => {
	test.each<{name: string; verbClass: string; texts: readonly Told[]}>([
		{
			name: 'in the same words',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto on Friday.', 'A bridge collapsed in Porto on Friday.'],
		},
		{
			name: 'in another order of words',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto on Friday.', 'On Friday, a bridge in Porto collapsed.'],
		},
		{
			name: 'in active and passive voice',
			verbClass: 'arrest',
			texts: ['Police arrested Marta Kovacs in Szeged.', 'Mayor Marta Kovacs was arrested by police in Szeged.'],
		},
		{
			name: 'by verb and by noun',
			verbClass: 'end',
			texts: ['Norway ended the grain accord.', 'The termination of the grain accord by Norway was announced.'],
		},
		{
			name: 'by verbs of one class',
			verbClass: 'end',
			texts: ['Norway terminated the grain accord.', 'Norway cancelled the grain accord.'],
		},
		{
			name: 'in British and American spelling',
			verbClass: 'close',
			texts: ['The labour minister closed the harbour.', 'The labor minister closed the harbor.'],
		},
		{
			name: 'though figures differ',
			verbClass: 'kill',
			texts: ['An attack in Lahore killed 14 people.', 'An attack in Lahore killed 19 people.'],
		},
		{
			name: 'though days differ',
			verbClass: 'collapse',
			texts: ['A bridge collapsed in Porto on 3 May 2019.', 'A bridge collapsed in Porto on 4 May 2019.'],
		},
	])('$name', ({verbClass, texts}) => {
		expect(sharedEvents(verbClass, texts)).toEqual(['a b']);
	});

	test('with its claims in order of article and position', () => {
		const {events} = storyOf([
			'A bridge collapsed in Porto. The bridge in Porto collapsed at dawn.',
			'A bridge collapsed in Porto.',
		]);
		const event = events.find(({subject}) => subject.verbClass === 'collapse');
		expect(event?.claims.map(({article}) => article)).toEqual(['a', 'a', 'b']);
		expect(event?.claims.map(({claim}) => claim.start)).toEqual([0, 29, 0]);
	});

	test('and named by its class, the thing done to and those who take part', () => {
		const {events} = storyOf(['Norway ended the grain treaty.', 'Norway terminated the grain accord.']);
		expect(events.map(({subject}) => subject)).toContainEqual({
			verbClass: 'end',
			head: 'agreement',
			participants: ['country:NO'],
		});
	});
});

describe('the commonest word', () => {
	test.each([
		{name: 'is the one that stands most often', words: ['pact', 'lease', 'pact'], word: 'pact'},
		{name: 'of equals is the first in the alphabet, whatever their order', words: ['pact', 'lease'], word: 'lease'},
		{name: 'of none is none', words: [], word: undefined},
	])('$name', ({words, word}) => {
		expect(commonest(words)).toBe(word);
	});
});
