import {createHash} from 'node:crypto';
import type {FetchedPage} from './fetch-page.ts';

/** A page as a file of WARC 1.1 with one response, as archives and crosscheck read it. `date` is ISO 8601 in UTC. */
export function warcOf({url, head, body}: FetchedPage, date: string): Uint8Array {
	const payload = Buffer.concat([
		Buffer.from(`${head.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`, 'latin1'),
		body,
	]);
	const id = createHash('sha256').update(url).update(date).update(body).digest('hex');
	const uuid = [id.slice(0, 8), id.slice(8, 12), `5${id.slice(13, 16)}`, `8${id.slice(17, 20)}`, id.slice(20, 32)].join(
		'-',
	);
	const header = [
		'WARC/1.1',
		'WARC-Type: response',
		`WARC-Target-URI: ${url}`,
		`WARC-Date: ${date.replace(/\.\d+/u, '')}`,
		`WARC-Record-ID: <urn:uuid:${uuid}>`,
		'Content-Type: application/http; msgtype=response',
		`Content-Length: ${payload.length}`,
	];
	return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), payload, Buffer.from('\r\n\r\n')]);
}
