import {BlockList, isIP, isIPv4} from 'node:net';

/** Addresses that lead to this machine, its network or nowhere, from the registries of special-purpose addresses of IANA. */
const special = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
] as const) {
	special.addSubnet(network, prefix, 'ipv4');
}
/** All that is routed in public is in `2000::/3`; these ranges in it are not, or carry an IPv4 address within. */
for (const [network, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const) {
	special.addSubnet(network, prefix, 'ipv6');
}
const routed = new BlockList();
routed.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address leads to the public network, and not to this machine, a home or an office. */
export function isPublicAddress(address: string): boolean {
	if (isIP(address) === 0) return false;
	if (isIPv4(address)) return !special.check(address, 'ipv4');
	return routed.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
