/** Something that the person can put right: one lower-case line naming the file, flag or value, and the remedy. */
export class UserError extends Error {
	override readonly name = 'UserError';
}

/** What went wrong, in the words of what was thrown: for a line to a person who needs no stack. */
export function errorWords(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
