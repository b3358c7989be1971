/**
 * Adjectives and nouns in "-est" that rank nothing. Source: the lemmas in "-est" of WordNet 3.1 and the words that the Oxford lists
 * give as superlatives in form alone ("latest").
 */
const unranking: ReadonlySet<string> = new Set(
	`latest honest dishonest modest immodest earnest manifest west midwest northwest southwest north-west south-west interest forest
	conquest request protest contest harvest tempest inquest behest bequest arrest guest quest priest chest crest nest pest test rest
	invest suggest digest headrest armrest houseguest rainforest reforest everest budapest bucharest trieste interest self-interest
	congest attest detest molest infest ingest divest celeste`.split(/\s+/),
);

/** "largest", "third-largest", "dry-est": three letters or more before the ending. */
const ENDING = /\p{L}{3}est$/u;

/** Whether an adjective (lower case) puts a thing first or last among its kind: "deadliest", "worst". */
export function isSuperlative(lower: string): boolean {
	return lower === 'worst' || lower === 'best' || (ENDING.test(lower) && !unranking.has(lower));
}
