/** Numbers from 0 up to but not 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What parsers trip over: bounds of numbers, ends of structures, and markup of several formats. */
const troublesome = [
	'\0',
	'\u00FF\u00FF\u00FF\u00FF',
	'4294967295',
	'-1',
	'99999999999999999999',
	'endobj',
	'<<',
	'>>',
	'[[[[',
	'stream\n',
	'<w:tbl><w:tr><w:tc>',
	'</w:p>',
	'&#x110000;',
	'<![CDATA[',
	'<!ENTITY a "b">',
	'{\\*\\',
	'\\u-99999',
	'\\bin99999999 ',
	'PK\u0003\u0004',
	'Content-Length: 99999999999\r\n',
	'\r\n\r\n',
];

/** One to eight changes at random places: bits turned, stretches cut out, doubled, moved or replaced, the end cut off. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
	let changed: Buffer = Buffer.from(bytes);
	const changes = 1 + Math.floor(random() * 8);
	for (let change = 0; change < changes; change += 1) changed = changedOnce(changed, random);
	return changed;
}

function changedOnce(bytes: Buffer, random: () => number): Buffer {
	const at = Math.floor(random() * bytes.length);
	const end = Math.min(bytes.length, at + 1 + Math.floor(random() ** 3 * 400));
	const before = bytes.subarray(0, at);
	const stretch = bytes.subarray(at, end);
	const after = bytes.subarray(end);
	switch (Math.floor(random() * 7)) {
		case 0:
			return Buffer.concat([before, Uint8Array.from(stretch, (byte) => byte ^ (1 << Math.floor(random() * 8))), after]);
		case 1:
			return Buffer.concat([before, after]);
		case 2:
			return Buffer.concat([before, ...Array<Buffer>(1 + Math.floor(random() * 50)).fill(stretch), after]);
		case 3:
			return Buffer.concat([after, stretch, before]);
		case 4:
			return before.length > 0 ? before : bytes;
		case 5:
			return Buffer.concat([before, Buffer.alloc(stretch.length, Math.floor(random() * 256)), after]);
		default: {
			const words = troublesome[Math.floor(random() * troublesome.length)] ?? '';
			return Buffer.concat([before, Buffer.from(words, 'latin1'), after]);
		}
	}
}
