declare module 'jsdom' {
	/** A page as a browser would have it. */
	export class JSDOM {
		constructor(html?: string, options?: {readonly url?: string});
		readonly window: {readonly document: Document; readonly location: {readonly href: string}};
	}
}
