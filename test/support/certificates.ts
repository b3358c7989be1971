import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A certificate of a server, and that of the authority that vouches for it, as files. */
export interface Certificates {
	readonly authority: string;
	readonly certificate: string;
	readonly key: string;
}

/** Makes an authority, and with it the certificate of a server at 127.0.0.1, by the program of OpenSSL. */
export function makeCertificates(folder: string, name: string): Certificates {
	const file = (ending: string): string => join(folder, `${name}-${ending}`);
	const [authority, authorityKey] = [file('authority.pem'), file('authority.key')];
	const [certificate, key, request, extensions] = [
		file('server.pem'),
		file('server.key'),
		file('server.csr'),
		file('extensions'),
	];
	writeFileSync(extensions, 'subjectAltName=IP:127.0.0.1\n');
	const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
	openssl(`req -x509 ${newKey} -days 2 -subj /CN=${name}-authority -keyout ${authorityKey} -out ${authority}`);
	openssl(`req ${newKey} -subj /CN=${name}-server -keyout ${key} -out ${request}`);
	openssl(
		`x509 -req -in ${request} -CA ${authority} -CAkey ${authorityKey} -CAcreateserial -days 2 ` +
			`-extfile ${extensions} -out ${certificate}`,
	);
	return {authority, certificate, key};
}

function openssl(words: string): void {
	execFileSync('openssl', words.split(' '), {stdio: ['ignore', 'ignore', 'pipe']});
}
