/** Keys of the review page: one letter each, off while somebody types and where they are switched off. */
export function heedKeys(page: Document): void {
	const on = page.querySelector<HTMLInputElement>('#keys-on');
	if (!on) return;
	on.checked = localStorage.getItem(storageKey) !== 'off';
	on.addEventListener('change', () => localStorage.setItem(storageKey, on.checked ? 'on' : 'off'));
	let awaitsReason = false;
	page.addEventListener('keydown', (event) => {
		if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		const done = awaitsReason && /^[1-9]$/u.test(event.key) ? dismiss(page, Number(event.key)) : act(page, event.key);
		awaitsReason = event.key === 'd' && done;
		if (done) event.preventDefault();
	});
}

const storageKey = 'crosscheck-keys';

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}

/** Does what a key stands for on this page; false where it stands for nothing. */
function act(page: Document, key: string): boolean {
	switch (key) {
		case 'j':
			return follow(page, 1);
		case 'k':
			return follow(page, -1);
		case 'c':
			return press(page, 'confirm');
		case 'r':
			return press(page, 'resolve');
		case 'a':
			return press(page, 'affirm');
		case 'd':
			return offerReasons(page);
		case 'u':
			return submit(page);
		case '/':
			return focusOn(page, 'input[name=text]');
		case '?':
			return toggle(page);
		default:
			return false;
	}
}

/** On a finding to its neighbour; in the queue to the entry after or before the one that has the focus. */
function follow(page: Document, step: 1 | -1): boolean {
	const link = page.querySelector<HTMLAnchorElement>(step === 1 ? 'a[rel=next]' : 'a[rel=prev]');
	if (link) {
		link.click();
		return true;
	}
	const entries = [...page.querySelectorAll<HTMLAnchorElement>('.queue .entry > a')];
	const at = entries.findIndex((entry) => entry === page.activeElement);
	const next = entries[at < 0 ? 0 : at + step];
	next?.focus();
	return next !== undefined;
}

function press(page: Document, deed: string): boolean {
	const button = page.querySelector<HTMLButtonElement>(`button[data-deed=${deed}]`);
	button?.click();
	return button !== null;
}

function focusOn(page: Document, selector: string): boolean {
	const field = page.querySelector<HTMLElement>(selector);
	field?.focus();
	return field !== null;
}

/** Reads out the reasons with their numbers; the focus stays where it is, so that a number is heard as a key. */
function offerReasons(page: Document): boolean {
	const reason = page.querySelector<HTMLSelectElement>('.deeds select[name=reason]');
	const region = page.querySelector('#news');
	if (!reason || !region) return false;
	region.textContent = [...reason.options].flatMap(({text}) => (text === '' ? [] : [text])).join(' · ');
	return true;
}

/** The reasons are numbered from 1 in their order. */
function dismiss(page: Document, number: number): boolean {
	const reason = page.querySelector<HTMLSelectElement>('.deeds select[name=reason]');
	if (!reason || number >= reason.options.length) return false;
	reason.selectedIndex = number;
	return press(page, 'dismiss');
}

function submit(page: Document): boolean {
	const form = page.querySelector<HTMLFormElement>('#undo');
	form?.requestSubmit();
	return form !== null;
}

function toggle(page: Document): boolean {
	const keys = page.querySelector<HTMLDetailsElement>('#keys');
	if (keys) keys.open = !keys.open;
	return keys !== null;
}
