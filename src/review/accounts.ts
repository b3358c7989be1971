import {randomBytes, scrypt, type ScryptOptions, timingSafeEqual} from 'node:crypto';
import {promisify} from 'node:util';
import {UserError} from '../model/index.ts';
import {type Role, roles} from './roles.ts';

/** One line of the file of accounts. */
export interface Account {
	readonly name: string;
	readonly role: Role;
	/** `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
	readonly password: string;
}

/** As OWASP advises: 32 MB and about a tenth of a second for each guess. */
const cost = {N: 32_768, r: 8, p: 3} as const;
const keyBytes = 32;
const saltBytes = 16;
/** What this cost needs, and as much again. */
const maxmem = 256 * 1024 * 1024;

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** An account with its password hashed. */
export async function newAccount(name: string, role: Role, password: string): Promise<Account> {
	const salt = randomBytes(saltBytes);
	const {N, r, p} = cost;
	const hash = await derive(password, salt, keyBytes, {...cost, maxmem});
	return {name, role, password: ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$')};
}

/** A password that nobody guesses and that can be read out: 100 bits in five groups. */
export function newPassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const groups = Array.from({length: 5}, () =>
		[...randomBytes(4)].map((byte) => letters[byte % letters.length]).join(''),
	);
	return groups.join('-');
}

/** The account with this name and password; as slow where there is no such name. */
export async function accountWith(
	accounts: readonly Account[],
	name: string,
	password: string,
): Promise<Account | undefined> {
	const account = accounts.find((one) => one.name === name);
	const fits = await isPassword(password, account?.password ?? nobodysPassword);
	return account && fits ? account : undefined;
}

/** Costs as much as a real one, and fits no password. */
const nobodysPassword = `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$`;

async function isPassword(password: string, stored: string): Promise<boolean> {
	const [, N, r, p, salt = '', hash = ''] = stored.split('$');
	const options = {N: Number(N), r: Number(r), p: Number(p), maxmem};
	const derived = await derive(password, Buffer.from(salt, 'base64url'), keyBytes, options);
	const known = Buffer.from(hash, 'base64url');
	return known.length === derived.length && timingSafeEqual(known, derived);
}

/** The accounts of a file, one a line as JSON; a line that is none is a UserError that names it. */
export function parseAccounts(text: string, file: string): Account[] {
	return text.split('\n').flatMap((line, index) => {
		if (line.trim() === '') return [];
		const account = accountIn(line);
		if (account) return [account];
		throw new UserError(`${file}:${index + 1}: no account; crosscheck add-user writes such lines`);
	});
}

/** `scrypt$32768$8$3$…$…` */
const storedPassword = /^scrypt\$\d{4,7}\$\d{1,2}\$\d{1,2}\$[\w-]{16,}\$[\w-]{43}$/u;

function accountIn(line: string): Account | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	const {name, role, password}: Record<string, unknown> = {...Object(value)};
	const known = roles.find((one) => one === role);
	const isSound = typeof name === 'string' && typeof password === 'string' && storedPassword.test(password);
	return isSound && known !== undefined ? {name, role: known, password} : undefined;
}
