/** Whether a word that should be a path is an address of the web. */
export function isAddress(word: string): boolean {
	return /^https?:\/\//iu.test(word);
}

/** Why a page is not read from its address, and what a person can do. */
export function addressAdvice(address: string): string {
	return `${address}: crosscheck fetches nothing by itself; save the page in a browser (Ctrl-S) and name the file, or allow it with --allow-network`;
}
