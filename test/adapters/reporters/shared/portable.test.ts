import {describe, expect, test} from '@jest/globals';
import {portable} from '../../../../src/adapters/reporters/shared/portable.ts';
import {sampleReport} from '../../../support/sample-report.ts';

const [article] = sampleReport.articles;

/** The names of some files in a report that is passed on, articles first. */
function names(articles: readonly string[], notCompared: readonly string[] = [], why = 'empty'): string[] {
	const report = portable({
		articles: article ? articles.map((file) => ({...article, file})) : [],
		notCompared: notCompared.map((file) => ({file, why})),
	});
	return [...report.articles.map(({file}) => file), ...report.notCompared.map((one) => `${one.file}: ${one.why}`)];
}

describe('names of files in a report that is passed on', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['stay where they go down', ['case/a.txt', './b.txt', 'c.txt'], ['case/a.txt', 'b.txt', 'c.txt']],
		['are the file’s own outside', ['/home/kim/case/a.txt', '/home/kim/case/b.txt'], ['a.txt', 'b.txt']],
		['have what tells two apart', ['/home/kim/x/a.txt', '/home/kim/y/a.txt'], ['x/a.txt', 'y/a.txt']],
		['have what tells them from a file inside', ['a.txt', '/srv/case/a.txt'], ['a.txt', 'case/a.txt']],
		['leave out ways up', ['../../kim/a.txt', '../b.txt'], ['a.txt', 'b.txt']],
		['have no letter of a drive', [String.raw`C:\Users\kim\a.txt`, String.raw`D:\a.txt`], ['kim/a.txt', 'D:/a.txt']],
		['stay for the standard input', ['-'], ['-']],
	])('%s', (_, files, wanted) => {
		expect(names(files)).toEqual(wanted);
	});

	test('go with those of what was not compared, entries of archives and reasons too', () => {
		expect(
			names(['/home/kim/a.txt'], ['/home/kim/wire.zip#x/monday.txt', '/home/kim/b.txt'], 'the same as /home/kim/a.txt'),
		).toEqual(['a.txt', 'wire.zip#x/monday.txt: the same as a.txt', 'b.txt: the same as a.txt']);
	});
});
