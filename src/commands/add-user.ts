import {chmod, readFile, rename, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isMissing} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import {type Account, newAccount, newPassword, parseAccounts} from '../review/accounts.ts';
import {roles} from '../review/roles.ts';
import {complain} from './articles.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';

/** Shorter ones are guessed. */
const shortestPassword = 10;
const longestName = 80;

/** Writes an account to the file of the review page; the password that it makes is the only line of the output. */
export async function addUser(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [name = '', ...rest] = words.map((word) => word.trim());
	if (name === '' || rest.length > 0 || name.length > longestName)
		throw new UserError('add-user takes one name, as in: crosscheck add-user "Ada Desk" --auth accounts.jsonl');
	const file = textOption(options, 'auth');
	if (file === undefined) throw new UserError('add-user needs --auth FILE, the file of accounts');
	const role = choiceOption(options, 'role', roles, 'viewer');
	const given = flagOption(options, 'password-stdin') ? await firstLine(io.stdin) : undefined;
	if (given !== undefined && given.length < shortestPassword)
		throw new UserError(`the password has fewer than ${shortestPassword} letters; give a longer one`);
	const password = given ?? newPassword();
	const path = resolve(io.cwd, file);
	const others = (await readKnown(path, file)).filter((account) => account.name !== name);
	await writeAccounts(path, [...others, await newAccount(name, role, password)]);
	if (given === undefined) await io.stdout.write(`${password}\n`);
	await complain(`${file}: ${name} is ${role === 'editor' ? 'an' : 'a'} ${role}`, io);
	return 0;
}

async function firstLine(input: AsyncIterable<Uint8Array>): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of input) chunks.push(chunk);
	return Buffer.concat(chunks).toString().split(/\r?\n/u)[0] ?? '';
}

async function readKnown(path: string, name: string): Promise<Account[]> {
	try {
		return parseAccounts(await readFile(path, 'utf8'), name);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** Whole or not at all, for its owner's eyes alone. */
async function writeAccounts(path: string, accounts: readonly Account[]): Promise<void> {
	const part = `${path}.part`;
	await writeFile(part, accounts.map((account) => `${JSON.stringify(account)}\n`).join(''), {mode: 0o600});
	await chmod(part, 0o600);
	await rename(part, path);
}
