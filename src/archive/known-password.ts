import {Client} from 'pg';
import findPassword from 'pgpass';

/**
 * The password for a server that asks for one: from the environment, or from the file for it in the home folder. Where there is none
 * the client that asks is ended, which would else wait until the server loses patience.
 */
export async function knownPassword(this: Pick<Client, 'end'>, server: object = {}): Promise<string> {
	// A client that nobody connects says what the environment names.
	const {password: named} = new Client();
	if (typeof named === 'string') return named;
	const found = await new Promise<string | undefined>((resolve) => findPassword(server, resolve));
	if (found !== undefined) return found;
	void this.end();
	throw new Error('the server asks for a password; put it into ~/.pgpass, which nobody else may read, or PGPASSWORD');
}
