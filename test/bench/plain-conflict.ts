/** A plain baseline: both passages have numbers and share none, or one has a negation and the other has not. */
export function plainConflict(a: string, b: string): boolean {
	const [one, other] = [a, b].map((text) => new Set(text.match(/\d[\d,.]*/g)));
	if (one && other && one.size > 0 && other.size > 0 && [...one].every((number) => !other.has(number))) return true;
	return isNegated(a) !== isNegated(b);
}

function isNegated(text: string): boolean {
	return /\b(?:not?|never|none|nobody|without)\b|n['’]t\b/i.test(text);
}
