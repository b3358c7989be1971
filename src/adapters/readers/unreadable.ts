/** Why a file cannot be read, in words for a person, lower case and without a full stop. Thrown by readers, and caught in their thread. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}
