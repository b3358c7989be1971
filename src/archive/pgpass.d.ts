declare module 'pgpass' {
	/** Looks for the password of a user of a server in the file that the programs of the server use too; tells undefined where it is not there. */
	const findPassword: (server: object, tell: (password: string | undefined) => void) => void;
	export default findPassword;
}
