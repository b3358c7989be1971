/** Says in the live region that the page is behind, when the server has something newer. */
export function heedNews(page: Document): void {
	const region = page.querySelector('#news');
	const seen = Number(page.body.dataset['revision']);
	const words = page.body.dataset['news'] ?? '';
	if (!region) return;
	const source = new EventSource('/news');
	source.addEventListener('message', ({data}: MessageEvent<string>) => {
		if (Number(data) > seen) region.textContent = words;
	});
	// The browser keeps the page in memory when it is left; the connection would stay open.
	page.defaultView?.addEventListener('pagehide', () => source.close());
}
