import {formatNumber} from '../../model/index.ts';
import {type Miscount, type Reckoning, rounded} from './miscount.ts';
import {type Figure, matchesIn, type Passage, shapePattern} from './passages.ts';

const JOINT = shapePattern(
	`(?:together|combined|jointly|in total|in all|altogether|between them)[^.\uE000-\uE801]{0,40}?<F>|<F>(?: <W>){0,3} (?:together|combined|in total|in all|altogether|between them)(?=[\\s.,;]|$)`,
);
const MERGED = shapePattern(
	`with <F>(?: <W>){0,3},? the (?:new|merged|combined|enlarged) (?:company|group|bank|firm|airline|party|business)`,
);
const OTHER_PARTS = /\b(?:also|other|others|more|another|third|including|plus|besides|every|each|since|both)\b/u;

/** The numbers of two, and what they are said to have together: "12,000 employees and 15,500. Together they have 31,000". */
export const jointNumbers: Reckoning = function* (passages) {
	for (const [at, passage] of passages.entries()) {
		if (OTHER_PARTS.test(passage.shape)) continue;
		for (const [pattern, sure] of [
			[JOINT, true],
			[MERGED, false],
		] as const)
			for (const {found} of matchesIn(passage, pattern)) {
				const [joint] = found;
				const parts = joint && partsOf(passages, at, joint);
				const wrong = joint && parts && wrongSum(joint, parts, sure);
				if (wrong) yield wrong;
			}
	}
};

/** How many sentences before the sum its parts may stand. */
const NEAREST = 2;

/** The two numbers of its kind that stand before it in its paragraph, in one sentence, where there are two and no more. */
function partsOf(passages: readonly Passage[], at: number, joint: Figure): readonly Figure[] | undefined {
	for (let place = at; place >= Math.max(0, at - NEAREST); place--) {
		const passage = passages[place];
		if (!passage || passage.sentence.paragraph !== passages[at]?.sentence.paragraph) return undefined;
		const parts = passage.figures.filter((figure) => figure.end <= joint.start && areSummable(figure, joint));
		if (parts.length > 0) return parts.length === 2 && areSideBySide(passage, parts) ? parts : undefined;
	}
	return undefined;
}

function areSideBySide({shape, sentence}: Passage, [one, other]: readonly Figure[]): boolean {
	if (!one || !other || OTHER_PARTS.test(shape)) return false;
	const between = shape.slice(one.end - sentence.start, other.start - sentence.start);
	return /\b(?:and|while|against)\b|,/u.test(between) && !/\b(?:of|from|to|than)\s$/u.test(between);
}

function areSummable(part: Figure, joint: Figure): boolean {
	if (part.loose || joint.loose) return false;
	if (part.kind === 'percent' || joint.kind === 'percent' || joint.kind === 'age') return false;
	if (part.kind === 'count' && part.head === undefined) return joint.kind === 'count';
	return part.kind === joint.kind && part.unit === joint.unit && (joint.kind !== 'count' || areOneNoun(part, joint));
}

const STAFF: ReadonlySet<string> = new Set('people employee worker staff person job'.split(' '));

function areOneNoun(part: Figure, joint: Figure): boolean {
	if (part.head === joint.head || joint.head === undefined) return true;
	return STAFF.has(part.head ?? '') && STAFF.has(joint.head);
}

function wrongSum(joint: Figure, parts: readonly Figure[], sure: boolean): Miscount | undefined {
	const values = parts.map(({plain}) => plain);
	const sum = values.reduce((all, value) => all + value, 0);
	const slack = joint.slack + parts.reduce((all, part) => all + part.slack, 0);
	if (Math.abs(sum - joint.plain) <= slack + 1e-9 * sum) return undefined;
	return {
		relation: sure ? 'conflict' : 'tension',
		places: [...parts, joint].map(({phrase}) => phrase),
		sum: `${values.map(formatNumber).join(' + ')} = ${formatNumber(rounded(sum))}, not ${formatNumber(joint.plain)}`,
		head: joint.head ?? joint.unit,
	};
}
