/**
 * Keeps the focus over the page that a form leads to: on what is told there, else on the same button where it is the same page,
 * else at the start of its content.
 */
export function keepFocus(page: Document): void {
	const [path, button] = sentLast();
	sessionStorage.removeItem(storageKey);
	if (path !== '') focusOn(page, path === location.pathname ? button : '');
	page.addEventListener('submit', ({target, submitter}) => {
		if (!(target instanceof HTMLFormElement) || target.method !== 'post') return;
		const deed = submitter instanceof HTMLElement ? submitter.dataset['deed'] : undefined;
		const selector = deed === undefined ? '' : `button[data-deed=${deed}]`;
		sessionStorage.setItem(storageKey, JSON.stringify([location.pathname, selector]));
	});
}

const storageKey = 'crosscheck-focus';

function focusOn(page: Document, button: string): void {
	const news = page.querySelector<HTMLElement>('#news');
	const told = news?.textContent.trim() === '' ? null : news;
	const same = button === '' ? null : page.querySelector<HTMLElement>(button);
	(told ?? same ?? page.querySelector<HTMLElement>('#content'))?.focus();
}

/** The path of the page whose form was sent, and its button; empty where none was. */
function sentLast(): readonly [string, string] {
	const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
	const [path = '', button = ''] = Array.isArray(kept) ? kept.map(String) : [];
	return [path, button];
}
