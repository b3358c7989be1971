import {expect, test} from '@jest/globals';
import {refuseWhatDoesNotFit} from '../../src/commands/memory.ts';

const articles = (count: number): {text: string}[] =>
	Array.from({length: count}, () => ({text: 'A ferry sank off Corran.\n'.repeat(100)}));

test('articles that fit the memory are compared', () => {
	expect(() => refuseWhatDoesNotFit(articles(1000))).not.toThrow();
	expect(() => refuseWhatDoesNotFit(articles(1000), 200_000_000)).not.toThrow();
});

test('more than the memory holds are refused with what can be done, before the work begins', () => {
	expect(() => refuseWhatDoesNotFit(articles(1000), 100_000_000)).toThrow(
		'1000 articles take 0.2 GB of memory to compare at once, and there are 0.1; compare fewer, keep them with crosscheck archive, or give more (NODE_OPTIONS=--max-old-space-size=330)',
	);
});
