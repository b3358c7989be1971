/** Hosts of one site for telephones, for print and without the prefix. */
const hostPrefix = /^(?:(?:www\d?|m|mobile|amp|print|edition)\.)+/u;
/** What a site puts into the address of the same page for telephones and for print. */
const variantStep = /^(?:amp|print|printable|mobile|m|index\.x?html?|index\.php|outputtype-amp)$/u;
/** Parameters that tell where a reader comes from, or how the page is shown. */
const passingParameter =
	/^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_.*|cmp|cmpid|cid|ref|ref_.*|referrer|source|ocid|ito|ns_.*|at_.*|smid|smtyp|partner|share.*|amp|outputtype|output|print|view|mobile)$/u;

/** What all addresses of one page have in common; nothing for the front page of a site, and for what is no address. */
export function addressKey(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const {hostname, pathname, searchParams} = new URL(address);
	const steps = pathname
		.split('/')
		.map((step) => step.replace(/\.(?:amp|print)(?=\.|$)/u, '').replace(/(?:\.x?html?|\.php)$/u, ''))
		.filter((step) => step !== '' && !variantStep.test(step.toLowerCase()));
	const parameters = [...searchParams].filter(([name]) => !passingParameter.test(name.toLowerCase()));
	if (steps.length === 0 && parameters.length === 0) return undefined;
	const query = parameters.map(([name, value]) => `${name}=${value}`).toSorted();
	return `${hostname.replace(hostPrefix, '')}/${steps.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
