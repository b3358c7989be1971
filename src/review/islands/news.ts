/** Says in the page what has happened since it was loaded, how far a comparison has come, and who else is here. */
export function heedNews(page: Document): void {
	const {revision, finding} = page.body.dataset;
	const listen = (): EventSource => {
		const source = new EventSource(finding === undefined ? '/news' : `/news?f=${finding}`);
		source.addEventListener('message', ({data}: MessageEvent<string>) => {
			const told = toldIn(data);
			if (Number(told['revision']) > Number(revision)) say(page, '#news', String(told['news']));
			say(page, '#comparing', String(told['comparing']));
			say(page, '#here', String(told['here']));
		});
		return source;
	};
	let source = page.visibilityState === 'hidden' ? undefined : listen();
	const leave = (): void => {
		source?.close();
		source = undefined;
	};
	// A browser opens six connections to a server: pages in other tabs would keep them all.
	page.addEventListener('visibilitychange', () => {
		if (page.visibilityState === 'hidden') leave();
		else source ??= listen();
	});
	// It keeps the page in memory when it is left; the connection would stay open.
	page.defaultView?.addEventListener('pagehide', leave);
	page.defaultView?.addEventListener('pageshow', () => {
		if (page.visibilityState === 'visible') source ??= listen();
	});
}

function toldIn(data: string): Readonly<Record<string, unknown>> {
	return {...Object(JSON.parse(data))};
}

/** A live region that is given its own words again is read out again. */
function say(page: Document, selector: string, words: string): void {
	const region = page.querySelector<HTMLElement>(selector);
	if (!region || region.textContent === words) return;
	region.textContent = words;
	if (selector === '#comparing') region.hidden = words === '';
}
