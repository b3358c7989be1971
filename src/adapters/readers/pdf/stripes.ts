import {type Fragment, rightOf} from './layout.ts';

/** A stripe down the page without words. */
export interface Stripe {
	readonly left: number;
	readonly right: number;
}

/** The stripes beside and between the fragments of a band, from left to right. */
export function freeBeside(band: readonly Fragment[]): Stripe[] {
	const stripes: Stripe[] = [];
	let left = Number.NEGATIVE_INFINITY;
	for (const fragment of band.toSorted((a, b) => a.x - b.x)) {
		if (fragment.x > left) stripes.push({left, right: fragment.x});
		left = Math.max(left, rightOf(fragment));
	}
	return [...stripes, {left, right: Number.POSITIVE_INFINITY}];
}

/** What is free in both. */
export function meet(a: readonly Stripe[], b: readonly Stripe[]): Stripe[] {
	const shared: Stripe[] = [];
	let at = 0;
	for (const stripe of a) {
		while ((b[at]?.right ?? Number.POSITIVE_INFINITY) <= stripe.left) at += 1;
		for (let next = at; ; next += 1) {
			const other = b[next];
			if (other === undefined || other.left >= stripe.right) break;
			shared.push({left: Math.max(stripe.left, other.left), right: Math.min(stripe.right, other.right)});
		}
	}
	return shared;
}

/** How wide a stripe is. */
export function widthOf({left, right}: Stripe): number {
	return right - left;
}
