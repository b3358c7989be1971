/** What Node says of a certificate whose authority it does not know. */
const codes: ReadonlySet<unknown> = new Set([
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Whether a server was not trusted because nobody here knows who vouches for it. */
export function isUnknownAuthority(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'code' in error && codes.has(error.code);
}
