import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {parseSync} from '@swc/core';
import {ambiguity} from './support/ambiguity.ts';

/** The regular expressions that are written out in a source file. */
function patternsOf(file: string): readonly RegExp[] {
	const found: RegExp[] = [];
	const walk = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
			found.push(new RegExp(String(node.pattern), String(node.flags)));
		}
		for (const value of Object.values(node)) walk(value);
	};
	walk(parseSync(readFileSync(file, 'utf8'), {syntax: 'typescript', tsx: file.endsWith('x')}));
	return found;
}

describe('ambiguity', () => {
	test.each([/(?:a+)+b/, /a*a*b/, /(?:a|a)*b/, /\d+,?\d+x/, /(?:a|ab|b)*c/, /\s*\n?\s*x/, /(?=x(?:a*)*)y/])(
		'sees that %s can backtrack without bound',
		(pattern) => {
			expect(ambiguity(pattern)).toBeDefined();
		},
	);

	test.each([/a+b/, /a*b*c/, /(?:ab)*c/, /\d+(?:,\d+)*x/, /a{1,5}a{1,5}b/, /^[^()]*\([^()]*\)$/, /(?:a|b)*c/])(
		'sees that %s cannot',
		(pattern) => {
			expect(ambiguity(pattern)).toBeUndefined();
		},
	);
});

describe('the regular expressions of src/', () => {
	const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file));

	test('read no text in more and more ways', () => {
		const ambiguous = files.toSorted().flatMap((file) =>
			patternsOf(join('src', file)).flatMap((pattern) => {
				const why = ambiguity(pattern);
				return why === undefined ? [] : [`${file}: ${why}`];
			}),
		);
		expect(ambiguous).toEqual([]);
	});
});
