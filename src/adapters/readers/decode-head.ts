/** The first characters of a file that may be text, good enough to tell its format; what is cut off at the end is lost. */
export function decodeHead(head: Uint8Array): string {
	const [first, second] = head;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
	return new TextDecoder().decode(head);
}
