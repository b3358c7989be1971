import {UserError} from '../model/index.ts';
import {newAccount, newPassword} from '../review/accounts.ts';
import {roles} from '../review/roles.ts';
import {complain} from './articles.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';
import {readAccounts} from './read-accounts.ts';
import {writeOutput} from './write-output.ts';

/** Shorter ones are guessed. */
const shortestPassword = 10;
const longestName = 80;
/** Nobody else reads the file. */
const forOwner = 0o600;

/** Writes an account to the file of the review page; the password that it makes is the only line of the output. */
export async function addUser(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const name = nameIn(words);
	const file = textOption(options, 'auth');
	if (file === undefined || file === '-') throw new UserError('add-user needs --auth FILE, the file of accounts');
	const role = choiceOption(options, 'role', roles, 'viewer');
	const given = flagOption(options, 'password-stdin') ? await firstLine(io.stdin) : undefined;
	if (given !== undefined && given.length < shortestPassword)
		throw new UserError(`the password has fewer than ${shortestPassword} letters; give a longer one`);
	const password = given ?? newPassword();
	const others = ((await readAccounts(file, io)) ?? []).filter((account) => account.name !== name);
	const lines = [...others, await newAccount(name, role, password)].map((account) => `${JSON.stringify(account)}\n`);
	await writeOutput(lines, {file, option: 'auth', mode: forOwner}, io);
	if (given === undefined) await io.stdout.write(`${password}\n`);
	await complain(`${file}: ${name} is ${role === 'editor' ? 'an' : 'a'} ${role}`, io);
	return 0;
}

function nameIn(words: readonly string[]): string {
	const [name = '', ...rest] = words.map((word) => word.trim());
	if (name !== '' && rest.length === 0 && name.length <= longestName) return name;
	throw new UserError('add-user takes one name, as in: crosscheck add-user "Ada Desk" --auth accounts.jsonl');
}

async function firstLine(input: AsyncIterable<Uint8Array>): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of input) chunks.push(chunk);
	return Buffer.concat(chunks).toString().split(/\r?\n/u)[0] ?? '';
}
