/** Interim until the frequency table lands. */
export function rarity(_lemma: string): number {
	return 0.7;
}
