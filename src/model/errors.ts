/** Something that the person can put right: one lower-case line naming the file, flag or value, and the remedy. */
export class UserError extends Error {
	override readonly name = 'UserError';
}
