import type {Evidence, Finding, Report, ReportArticle} from '../../src/model/index.ts';

const texts: Readonly<Record<string, string>> = {
	'gazette.txt': 'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday. The captain was Ann Lowe.\n',
	'herald.txt':
		'Ferry disaster\n\nSeven passengers drowned on Monday, police said. Three crew, Bo, Cy, Di and Ed, swam ashore.\n',
	'tribune.txt': 'Seven passengers drowned, police said. The owner denied any fault.\n',
};

function evidence(article: string, quote: string, source?: string): Evidence {
	const text = texts[article] ?? '';
	const start = text.indexOf(quote);
	const before = text.slice(0, start).split('\n');
	const lineStart = start - (before.at(-1) ?? '').length;
	return {
		article,
		start,
		end: start + quote.length,
		quote,
		context: {start: lineStart, end: text.indexOf('\n', start)},
		at: {line: before.length, column: start - lineStart + 1},
		...(source !== undefined && {attribution: {kind: 'named', source}}),
	};
}

function listed(id: string, outlet: string, published?: string): ReportArticle {
	return {
		id,
		file: `ferry/${id}`,
		outlet,
		...(published !== undefined && {published, publishedFrom: 'case.json'}),
		language: 'en',
		sha256: 'ab'.repeat(32),
		text: texts[id] ?? '',
		parts: [{role: 'body', start: 0, end: texts[id]?.length ?? 0}],
	};
}

const findings: readonly Finding[] = [
	{
		id: 'c0ffee',
		identity: 'c0ffee0123',
		rule: 'count-mismatch',
		relation: 'conflict',
		scope: 'across',
		severity: 'high',
		questions: ['q1'],
		message: 'counts of drowned passengers differ: 5 against 7',
		why: 'Both speak of the same drowning.',
		settle: 'The list of the coast guard.',
		evidence: [
			evidence('gazette.txt', 'Five passengers'),
			evidence('herald.txt', 'Seven passengers', 'police'),
			evidence('tribune.txt', 'Seven passengers'),
		],
	},
	{
		id: 'decade',
		identity: 'decade0123',
		rule: 'count-versus-list',
		relation: 'tension',
		scope: 'within',
		severity: 'medium',
		questions: [],
		message: 'three crew are counted, four are named',
		why: 'The list names more than the count.',
		evidence: [evidence('herald.txt', 'Three crew'), evidence('herald.txt', 'Bo, Cy, Di and Ed')],
		decision: {
			status: 'dismissed',
			reason: 'extraction-error',
			note: 'Ed is no crew',
			by: 'Kim',
			at: '2024-06-01',
			stale: 'a value appeared',
		},
	},
	{
		id: 'facade',
		identity: 'facade0123',
		rule: 'only-in-some-sources',
		relation: 'coverage',
		scope: 'across',
		severity: 'low',
		questions: [],
		message: 'the captain, Ann Lowe, stands only in Gazette',
		why: 'Herald and Tribune do not name her.',
		evidence: [evidence('gazette.txt', 'The captain was Ann Lowe')],
		silent: ['herald.txt', 'tribune.txt'],
	},
];

/** A report of one story with a finding of each relation, in which every optional field stands at least once. */
export const sampleReport: Report = {
	formatVersion: 1,
	tool: {name: 'crosscheck', version: '1.2.3', extraction: '4'},
	articles: [
		{...listed('gazette.txt', 'Gazette', '2024-05-31'), title: 'Ferry sinks off Port Ellis'},
		listed('herald.txt', 'Herald'),
		listed('tribune.txt', 'Tribune'),
	],
	stories: [
		{
			id: 's1',
			title: 'Ferry sinks off Port Ellis',
			articles: ['gazette.txt', 'herald.txt', 'tribune.txt'],
			why: 'same place, action and day',
			origins: [
				{
					articles: ['herald.txt', 'tribune.txt'],
					kind: 'shared-text',
					share: 0.42,
					passages: [evidence('tribune.txt', 'Seven passengers drowned')],
				},
				{articles: ['tribune.txt', 'gazette.txt'], kind: 'cites'},
			],
			independent: 2,
			questions: [
				{
					id: 'q1',
					question: 'How many passengers drowned?',
					slot: 'count',
					readings: [
						{
							value: {kind: 'number', low: 5, high: 5, unit: '', head: 'passenger', approximate: false},
							text: 'Five passengers',
							articles: ['gazette.txt'],
							evidence: [evidence('gazette.txt', 'Five passengers')],
							polarity: 'positive',
							certainty: 'certain',
							force: 'done',
							scope: 'passengers',
							asOf: '2024-05-27',
							basis: 'stated',
						},
						{
							value: {kind: 'number', low: 7},
							text: 'Seven passengers',
							articles: ['herald.txt', 'tribune.txt'],
							evidence: [evidence('herald.txt', 'Seven passengers')],
							polarity: 'positive',
							certainty: 'certain',
							basis: 'stated',
						},
					],
					comparisons: [{a: 0, b: 1, relation: 'conflict', reason: 'no number is both'}],
					silent: [],
					mentioned: [],
				},
				{
					id: 'q2',
					question: 'When did they drown?',
					slot: 'time',
					readings: [
						{
							value: {
								kind: 'interval',
								earliest: '2024-05-27',
								latest: '2024-05-27',
								precision: 'day',
								anchor: 'publication',
								pattern: {weekday: 1},
							},
							text: 'on Monday',
							articles: ['gazette.txt', 'herald.txt'],
							evidence: [evidence('gazette.txt', 'on Monday')],
							polarity: 'positive',
							certainty: 'certain',
							basis: 'stated',
						},
					],
					comparisons: [],
					silent: [],
					mentioned: ['tribune.txt'],
				},
			],
			findings,
		},
	],
	notCompared: [
		{file: 'ferry/photo.jpg', why: 'unknown format; crosscheck reads .txt'},
		{article: 'courrier.txt', why: 'written in French (fr); only English is compared'},
	],
};

/** The sample as an edit of one article leaves it: another value in one answer. */
export const editedReport: Report = edited();

function edited(): Report {
	const [story] = sampleReport.stories;
	if (!story) throw new Error('the sample has a story');
	const questions = story.questions.map((question) => ({
		...question,
		readings: question.readings.map((reading) =>
			reading.text === 'Five passengers'
				? {...reading, text: 'Six passengers', value: {kind: 'number' as const, low: 6, high: 6}}
				: reading,
		),
	}));
	return {...sampleReport, stories: [{...story, questions}]};
}

/** The sample as an edit might leave it, in which nothing tells that its first finding is the one of before. */
export const movedReport: Report = {
	...sampleReport,
	stories: sampleReport.stories.map((story) => ({
		...story,
		findings: story.findings.map((finding) =>
			finding.id === 'c0ffee'
				? {
						...finding,
						id: 'decaf',
						identity: 'decaf'.padEnd(64, '0'),
						evidence: finding.evidence.map((one) => ({...one, start: one.start + 1})),
					}
				: finding,
		),
	})),
};
