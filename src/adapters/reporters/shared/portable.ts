import {type Report, shortNames} from '../../../model/index.ts';

/** What of a report names files. */
type NamesFiles = Pick<Report, 'articles' | 'notCompared'>;

/**
 * Names of files that tell nothing of the machine: a path as it was given where it goes down from the working folder, else its
 * last parts, as many as tell it from the others. The files, which are gone through again and again, are not kept.
 */
export function portableNames(files: Iterable<string>): (file: string) => string {
	const short = shortNames(pathsOutside(files), new Set(namesInside(files)));
	return (path) => (goesDown(path) ? cleaned(path) : short(path));
}

function pathsOutside(files: Iterable<string>): Iterable<string> {
	return {
		*[Symbol.iterator]() {
			for (const path of files) if (!goesDown(path)) yield path;
		},
	};
}

/** They are taken, where there are others that need a name. */
function* namesInside(files: Iterable<string>): Generator<string> {
	const [outside] = pathsOutside(files);
	if (outside === undefined) return;
	for (const path of files) if (goesDown(path)) yield cleaned(path);
}

/** A report that is passed on, with portable names of its files. */
export function portable<Whole extends NamesFiles>(report: Whole): Whole {
	const files = new Set([
		...report.articles.map(({file}) => file),
		...report.notCompared.flatMap(({file}) => (file === undefined ? [] : fileOf(file))),
	]);
	const nameOf = portableNames(files);
	const nameWithMember = (path: string): string => nameOf(fileOf(path)) + path.slice(fileOf(path).length);
	// "the same as /home/kim/gazette.txt"
	const changed = [...files].filter((path) => !goesDown(path));
	const longestFirst = changed.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const renamed = (words: string): string =>
		longestFirst.reduce((all, path) => all.replaceAll(path, () => nameOf(path)), words);
	return {
		...report,
		articles: report.articles.map((article) => ({...article, file: nameOf(article.file)})),
		notCompared: report.notCompared.map(({file, why, ...rest}) => ({
			...rest,
			...(file !== undefined && {file: nameWithMember(file)}),
			why: renamed(why),
		})),
	};
}

/** The archive that an entry is in: "wire.zip" of "wire.zip#monday.txt". */
function fileOf(path: string): string {
	return path.split('#')[0] ?? path;
}

function cleaned(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}

function goesDown(path: string): boolean {
	return !/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/iu.test(cleaned(path));
}
