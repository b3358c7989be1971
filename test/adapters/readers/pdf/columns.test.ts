import {describe, expect, test} from '@jest/globals';
import {array, assert, integer, property, record} from 'fast-check';
import {linesInOrder} from '../../../../src/adapters/readers/pdf/columns.ts';

const fragment = record({
	x: integer({min: 0, max: 500}),
	y: integer({min: 0, max: 800}),
	width: integer({min: 0, max: 300}),
	size: integer({min: 4, max: 40}),
});

describe('columns', () => {
	test('every word of a page is read once, however the words stand', () => {
		assert(
			property(array(fragment, {maxLength: 60}), (boxes) => {
				const fragments = boxes.map((box, index) => ({...box, height: box.size, text: `w${index}`}));
				const lines = linesInOrder({number: 1, width: 595, height: 842, fragments});
				const words = lines.flatMap(({text}) => text.split(/ (?:\| )?/u));
				expect(words.toSorted()).toEqual(fragments.map(({text}) => text).toSorted());
			}),
		);
	});

	test('every word is read of a page of ten thousand in one row or column', () => {
		const far = Array.from({length: 10_000}, (_, index) => ({
			x: index * 30,
			y: 10,
			width: 9,
			height: 10,
			size: 10,
			text: 'w',
		}));
		const page = {number: 1, width: 595, height: 842};
		for (const fragments of [far, far.map((one) => ({...one, x: one.y, y: one.x}))]) {
			const lines = linesInOrder({...page, fragments});
			expect(lines.flatMap(({text}) => text.split(/ (?:\| )?/u))).toHaveLength(far.length);
		}
	});
});
