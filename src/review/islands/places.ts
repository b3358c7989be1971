/** Offers words that are marked in an article as one of two places to be put right; the first is kept until the second is there. */
export function heedPlaces(page: Document): void {
	const form = page.querySelector<HTMLFormElement>('.take');
	const {article = '', kept = ''} = form?.dataset ?? {};
	const [first] = form?.querySelectorAll('button') ?? [];
	const quote = form?.querySelector('q');
	if (!form || !quote || !first) return;
	page.addEventListener('selectionchange', () => {
		const words = markedWords(page);
		if (words === '') return;
		quote.textContent = words;
		form.hidden = false;
	});
	first.addEventListener('click', () => {
		sessionStorage.setItem(storageKey, JSON.stringify([article, quote.textContent]));
		const region = page.querySelector('#news');
		if (region) region.textContent = kept;
	});
	form.addEventListener('submit', () => {
		const [articleA, wordsA] = keptPlace();
		fill(form, {articleA, wordsA, articleB: article, wordsB: quote.textContent});
		sessionStorage.removeItem(storageKey);
	});
}

const storageKey = 'crosscheck-first-place';

/** What is marked inside the article, without the numbers of findings; empty where the mark leaves it. */
function markedWords(page: Document): string {
	const selection = page.getSelection();
	if (!selection || selection.rangeCount === 0) return '';
	const range = selection.getRangeAt(0);
	const around = range.commonAncestorContainer;
	const element = around instanceof Element ? around : around.parentElement;
	if (!element?.closest('.copy .line > p')) return '';
	const marked = range.cloneContents();
	for (const number of marked.querySelectorAll('sup')) number.remove();
	return marked.textContent.trim();
}

function keptPlace(): readonly [string, string] {
	const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
	const [article = '', words = ''] = Array.isArray(kept) ? kept.map(String) : [];
	return [article, words];
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(values)) {
		const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
		if (field) field.value = value;
	}
}
