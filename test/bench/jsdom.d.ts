declare module 'jsdom' {
	/** Where a page writes what it complains of; nowhere, unless it is told. */
	export class VirtualConsole {
		constructor();
		readonly sendTo: (console: Console) => VirtualConsole;
	}
	/** A page as a browser would have it. */
	export class JSDOM {
		constructor(
			html?: string,
			options?: {readonly url?: string; readonly contentType?: string; readonly virtualConsole?: VirtualConsole},
		);
		readonly window: {readonly document: Document; readonly location: {readonly href: string}};
	}
}
