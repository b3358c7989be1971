import {createHash} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fetchPage} from '../adapters/network/fetch-page.ts';
import {isPublicAddress} from '../adapters/network/public-address.ts';
import {warcOf} from '../adapters/network/warc-record.ts';
import {isThere} from '../adapters/readers/failure.ts';
import {defaultLimits} from '../adapters/readers/limits.ts';
import {UserError} from '../model/index.ts';
import {isAddress} from './addresses.ts';
import type {Io} from './io.ts';
import {toolVersion} from './version.ts';

const timeoutMs = 20_000;
const redirects = 5;

/**
 * Fetches the pages that words name and keeps each as a WARC file in the folder that the command runs in, which is read instead:
 * a page that was kept before is not fetched again. Other words stay.
 */
export async function fetchNamed(words: readonly string[], io: Io): Promise<string[]> {
	const paths: string[] = [];
	for (const word of words) paths.push(isAddress(word) ? await keep(word, io) : word);
	return paths;
}

async function keep(address: string, io: Io): Promise<string> {
	if (!URL.canParse(address)) throw new UserError(`${address}: is no address; check it`);
	const file = fileOf(new URL(address));
	const path = resolve(io.cwd, file);
	if (await isThere(path)) return file;
	const fetched = await fetchPage(address, {
		isAllowedAddress: isPublicAddress,
		userAgent: `crosscheck/${await toolVersion()}`,
		timeoutMs,
		bytes: defaultLimits.documentBytes,
		redirects,
	});
	if ('refused' in fetched) throw new UserError(`${address}: ${fetched.refused}`);
	await writeFile(path, warcOf(fetched, io.now()), {flag: 'wx'});
	await io.stderr.write(`crosscheck: kept ${address} as ${file}\n`);
	return file;
}

/** "gazette.example-ferry-sinks-1a2b3c4d.warc" */
function fileOf(url: URL): string {
	const hash = createHash('sha256').update(url.href).digest('hex').slice(0, 8);
	const words = `${url.hostname}${url.pathname}`
		.replaceAll(/[^\w.-]+/gu, '-')
		.replaceAll(/\.{2,}/gu, '.')
		.slice(0, 80);
	return `${words.replace(/^[-.]+/u, '')}-${hash}.warc`;
}
