import type {Article} from '../../src/model/index.ts';

/** A story that was made up: its articles, and whether one of them gives another number than the others. */
export interface MadeStory {
	readonly articles: readonly Article[];
	readonly planted: boolean;
}

/** The same for every run: a small generator after Marsaglia's xorshift; numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/**
 * What a story tells, in sentences that can each be put in two or three ways; `{town}`, `{person}`, `{body}`, `{thing}`, `{group}`,
 * `{count}` and `{day}` stand for its own.
 */
const plots: readonly (readonly (readonly string[])[])[] = [
	[
		['{count} {group} hurt as fire guts {town} {thing}', 'Blaze at {thing} in {town} injures {count} {group}'],
		[
			'{count} {group} were injured when a fire destroyed a {thing} in {town} on {day}.',
			'A fire that burned down a {thing} in {town} on {day} injured {count} {group}.',
		],
		[
			'Fire chief {person} said the flames started in the cellar.',
			'The cellar caught fire first, according to fire chief {person}.',
		],
		['The {thing} belongs to {body}, which will rebuild it.', '{body} means to rebuild the {thing}.'],
	],
	[
		['Flood drives {count} {group} out of {town} {thing}', '{count} {group} flee flooded {thing} in {town}'],
		[
			'{count} {group} were evacuated on {day} after the river flooded the {thing} in {town}.',
			'The river flooded the {thing} in {town} on {day} and {count} {group} were evacuated.',
		],
		[
			'Mayor {person} asked the army for pumps and sandbags.',
			'Pumps and sandbags were requested from the army by mayor {person}.',
		],
		['{body} shut the dam upstream for the night.', 'For the night the dam upstream was shut by {body}.'],
	],
	[
		['Bus crash at {town} {thing} kills {count} {group}', '{count} {group} die as bus overturns near {town} {thing}'],
		[
			'{count} {group} were killed on {day} when their bus overturned near the {thing} of {town}.',
			'A bus overturned near the {thing} of {town} on {day} and {count} {group} were killed.',
		],
		[
			'The man at the wheel, {person}, had been driving for ten hours.',
			'Police said that the man at the wheel, {person}, drove for ten hours.',
		],
		['The bus was hired from {body}.', '{body} had hired out the bus.'],
	],
	[
		['{body} dismisses {count} {group} at {town} {thing}', '{count} {group} lose jobs at {thing} in {town}'],
		[
			'{body} dismissed {count} {group} at its {thing} in {town} on {day}.',
			'{count} {group} at the {thing} in {town} were dismissed by {body} on {day}.',
		],
		['Union leader {person} announced a strike.', 'A strike was announced by union leader {person}.'],
		['Orders have dried up since the summer.', 'There have been few orders since the summer.'],
	],
	[
		['Measles at {town} {thing} puts {count} {group} to bed', '{count} {group} have measles at {thing} in {town}'],
		[
			'{count} {group} fell ill with measles at the {thing} in {town} on {day}.',
			'Measles broke out at the {thing} in {town} on {day}, and {count} {group} fell ill.',
		],
		['Doctor {person} urged everybody to be vaccinated.', 'Everybody should be vaccinated, doctor {person} said.'],
		['{body} sends a mobile clinic.', 'A mobile clinic is sent by {body}.'],
	],
	[
		['Court convicts {count} {group} over {town} {thing}', '{count} {group} convicted of fraud at {thing} in {town}'],
		[
			'A court convicted {count} {group} of fraud at the {thing} in {town} on {day}.',
			'{count} {group} were convicted of fraud at the {thing} in {town} on {day}.',
		],
		['Judge {person} spoke of books that were kept twice.', 'The books were kept twice, judge {person} noted.'],
		['{body} lost millions in duties.', 'Millions in duties were lost to {body}.'],
	],
];

const things = `
	sawmill brewery library hospital cannery monastery airport stadium refinery vineyard
	bakery greenhouse theatre aquarium barracks orphanage windmill tannery foundry lighthouse
	zoo prison laboratory circus chapel quarry dairy casino shipyard museum cathedral market
	observatory racecourse sanatorium warehouse
`
	.trim()
	.split(/\s+/u);
const groups = `
	welders pilgrims nurses miners students tourists carpenters weavers soldiers monks
	musicians farmers electricians divers swimmers clerks teachers tailors gardeners actors
	cyclists shepherds butchers plumbers chemists porters painters
`
	.trim()
	.split(/\s+/u);
const starts = [
	'Bra',
	'Kel',
	'Ost',
	'Mar',
	'Vin',
	'Tor',
	'Lud',
	'Sar',
	'Hel',
	'Wes',
	'Dor',
	'Fal',
	'Gri',
	'Nor',
	'Pel',
	'Ral',
] as const;
const middles = ['an', 'er', 'il', 'om', 'ust', 'ek', 'ar', 'ing', 'ov', 'ul', 'ist', 'and'] as const;
const ends = ['burg', 'ford', 'mouth', 'stead', 'wick', 'haven', 'field', 'bridge', 'ton', 'dale'] as const;
const given = ['Anna', 'Peter', 'Maria', 'Thomas', 'Helen', 'Martin', 'Laura', 'Victor', 'Clara', 'Simon'] as const;
const families = ['sson', 'berg', 'lund', 'mann', 'wright', 'worth', 'lock', 'shaw'] as const;
const trades = ['Timber', 'Marine', 'Mutual', 'Holdings', 'Coaches', 'Water', 'Alpine', 'Customs'] as const;
const outlets = ['Gazette', 'Herald', 'Courier', 'Tribune', 'Observer', 'Post'] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const millisecondsOfDay = 86_400_000;
const firstDay = Date.parse('2023-01-02');

/** Stories of one to five articles each, `storiesADay` on a day; in every third story one article gives another number. */
export function* madeStories(count: number, storiesADay = 20, seed = 1): Generator<MadeStory> {
	for (let number = 0; number < count; number += 1)
		yield madeStory(number, firstDay + Math.floor(number / storiesADay) * millisecondsOfDay, seed);
}

function madeStory(number: number, at: number, seed: number): MadeStory {
	const random = randomFrom(seed * 1_000_003 + number);
	for (let warm = 0; warm < 5; warm += 1) random();
	const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
		items[Math.floor(random() * items.length)] ?? otherwise;
	const name = (tails: readonly string[]): string => pick(starts, 'Bra') + pick(middles, 'an') + pick(tails, '');
	const facts: Facts = {
		town: name(ends),
		person: `${pick(given, 'Anna')} ${name(families)}`,
		body: `${name(families)} ${pick(trades, 'Holdings')}`,
		thing: pick(things, 'sawmill'),
		group: pick(groups, 'welders'),
		day: weekdays[new Date(at).getUTCDay()] ?? '',
		count: 11 + Math.floor(random() * 60),
	};
	const plot = pick(plots, []);
	const size = 1 + Math.floor(random() * 5);
	const planted = size > 1 && number % 3 === 0;
	return {
		planted,
		articles: Array.from({length: size}, (_, index) => {
			const count = planted && index === size - 1 ? facts.count + 5 : facts.count;
			const [headline = '', ...rest] = plot.map((ways) => said(pick(ways, ''), {...facts, count}));
			const outlet = outlets[index] ?? 'Gazette';
			const published = new Date(at + Math.floor(random() * 2) * millisecondsOfDay).toISOString().slice(0, 10);
			const id = `${published}/story-${number}-${outlet.toLowerCase()}.txt`;
			return {
				id,
				file: id,
				outlet,
				published,
				publishedFrom: 'case.json',
				language: 'en',
				sha256: '',
				text: `${headline}\n\n${rest.join(' ')}\n`,
			};
		}),
	};
}

interface Facts {
	readonly town: string;
	readonly person: string;
	readonly body: string;
	readonly thing: string;
	readonly group: string;
	readonly day: string;
	readonly count: number;
}

function said(words: string, {town, person, body, thing, group, day, count}: Facts): string {
	return words
		.replaceAll('{town}', town)
		.replaceAll('{person}', person)
		.replaceAll('{body}', body)
		.replaceAll('{thing}', thing)
		.replaceAll('{group}', group)
		.replaceAll('{day}', day)
		.replaceAll('{count}', String(count));
}
