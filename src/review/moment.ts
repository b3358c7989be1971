/** A moment, given in ISO 8601, as people write it: `2024-05-31 09:15 UTC`. */
export function momentOf(at: string): string {
	return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
