import {describe, expect, test} from '@jest/globals';
import {parseCaseFile} from '../../../src/adapters/readers/case-file.ts';
import {schemaFaults} from '../../support/schemas.ts';

const full = {
	articles: {'a.txt': {outlet: 'Gazette', title: 'Five died', published: '2024-05-31T09:30Z'}, 'b.txt': {}},
	stories: {same: [['a.txt', 'b.txt']], different: [['a.txt', 'c.txt', 'd.txt']]},
};

describe('case.json', () => {
	test('gives outlet, title and time of articles, and which report the same event', () => {
		expect(parseCaseFile(JSON.stringify(full), 'case.json')).toEqual({
			articles: new Map(Object.entries(full.articles)),
			same: [['a.txt', 'b.txt']],
			different: [['a.txt', 'c.txt', 'd.txt']],
		});
	});

	test.each([full, {}, {articles: {}}, {stories: {}}])('the schema takes what is read: %j', (value) => {
		expect(schemaFaults('case', value)).toEqual([]);
		expect(() => parseCaseFile(JSON.stringify(value), 'case.json')).not.toThrow();
	});

	test.each([
		['[1]', 'case.json: the whole file must be an object in braces'],
		['{"artcles": {}}', 'case.json: unknown key "artcles"; did you mean "articles"?'],
		['{"notes": {}}', 'case.json: unknown key "notes"; the known keys are "articles", "stories"'],
		['{"articles": []}', 'case.json: "articles" must be an object in braces'],
		['{"articles": {"a.txt": "Gazette"}}', 'case.json: "articles" "a.txt" must be an object in braces'],
		[
			'{"articles": {"a.txt": {"publised": "2024"}}}',
			'case.json: unknown key "publised" in "articles" "a.txt"; did you mean "published"?',
		],
		[
			'{"articles": {"a.txt": {"published": "May 5"}}}',
			'case.json: "articles" "a.txt" "published" is "May 5"; give an ISO date such as 2024-05-31',
		],
		[
			'{"articles": {"a.txt": {"outlet": 7}}}',
			'case.json: "articles" "a.txt" "outlet" must be text in quotation marks',
		],
		[
			'{"stories": {"same": [["a.txt"]]}}',
			'case.json: "stories" "same" must be a list of lists of two or more file names, such as [["a.txt", "b.txt"]]',
		],
	])('%s is refused by the program and by the schema', (text, message) => {
		expect(() => parseCaseFile(text, 'case.json')).toThrow(expect.objectContaining({name: 'UserError', message}));
		expect(schemaFaults('case', JSON.parse(text))).not.toEqual([]);
	});

	test('what is not JSON is refused with the fault', () => {
		expect(() => parseCaseFile('{"articles": }', 'x/case.json')).toThrow(
			/^x\/case\.json: not valid JSON; put its syntax right: .*token '\}'/,
		);
	});
});
