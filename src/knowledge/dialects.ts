/**
 * Words of British English with what American desks write for them, also within quotation marks. Source: the dialect labels of the
 * Oxford Dictionary of English and of Merriam-Webster's Collegiate Dictionary.
 */
const pairs = `
football soccer|lorry truck|lorries trucks|petrol gasoline|motorway freeway|railway railroad|lift elevator|flat apartment|flats apartments|
pavement sidewalk|autumn fall|holiday vacation|tyre tire|tyres tires|aeroplane airplane|mum mom|maths math|rubbish garbage|
towards toward|whilst while|amongst among|metres meters|kilometres kilometers`;

const american: ReadonlyMap<string, string> = new Map(
	pairs
		.trim()
		.split('|')
		.map((pair) => {
			const [from = '', to = ''] = pair.trim().split(' ');
			return [from, to] as const;
		}),
);

/** A word (in lower case) as an American desk writes it: "soccer" for "football"; other words as they are. */
export function inOneDialect(word: string): string {
	return american.get(word) ?? word;
}
