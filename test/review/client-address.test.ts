import {describe, expect, test} from '@jest/globals';
import {clientAddress, isLoopback} from '../../src/review/client-address.ts';

describe('an address', () => {
	test.each(['localhost', '127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('%s is of this machine', (host) => {
		expect(isLoopback(host)).toBe(true);
	});

	test.each(['0.0.0.0', '::', '128.0.0.1', '127.0.0.1.example.org', '::ffff:10.0.0.1', ''])(
		'%s is not of this machine alone',
		(host) => {
			expect(isLoopback(host)).toBe(false);
		},
	);
});

describe('whoever asks through a server on this machine', () => {
	test.each([
		['127.0.0.1', '198.51.100.7', '198.51.100.7'],
		['::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
		['::1', '10.9.9.9, 198.51.100.7', '198.51.100.7'],
		['127.0.0.1', '', '127.0.0.1'],
	])('by %s, which says %j, is %s', (peer, forwardedFor, address) => {
		expect(clientAddress({peer, forwardedFor}, true)).toBe(address);
	});

	test('is not believed from another machine', () => {
		expect(clientAddress({peer: '203.0.113.5', forwardedFor: '198.51.100.7'}, true)).toBe('203.0.113.5');
	});

	test('is not believed where no such server was named', () => {
		expect(clientAddress({peer: '127.0.0.1', forwardedFor: '198.51.100.7'}, false)).toBe('127.0.0.1');
	});
});
