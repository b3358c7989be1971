/**
 * Finds regular expressions that can backtrack without bound: those that can read one text in more and more ways the longer
 * it is, as `(a+)+` and `a*a*` can. Each becomes the automaton of its positions (Glushkov's), and there are two signs: two
 * ways from a position back to itself on one text, or a loop that another can take over anywhere on the text of both.
 * What stands within a look-around is checked by itself; a counted repetition is bounded and no loop.
 */

/** A character class, character or escape of a pattern, by the sample characters that it matches. */
interface Position {
	readonly matches: readonly boolean[];
	/** Twice what it can go on to in two ways: in `(a+)+` from `a` to `a`. */
	readonly next: number[];
}

/** What a part of a pattern can begin and end with. */
interface Part {
	readonly first: readonly number[];
	readonly last: readonly number[];
	readonly empty: boolean;
}

const nothing: Part = {first: [], last: [], empty: true};

const samples = [
	...Array.from({length: 96}, (_, index) => String.fromCharCode(32 + index)),
	...'\t \n \r \u00A0 é É ß İ ’ ‘ “ ” – — … « » • · © € £ ° ² ½ ٣ 中 あ 가 я Я 。 ！ \u0301 \u200D \uFEFF'.split(' '),
	'👍',
];

/** The pattern's own words for why it can read a text in more and more ways; undefined when it cannot. */
export function ambiguity(pattern: RegExp): string | undefined {
	const inner: string[] = [];
	const positions = automaton(pattern, inner);
	const loops = positions.flatMap((_, index) => (reaches(positions, index, index) ? [index] : []));
	for (const position of loops) {
		if (hasTwoWaysBack(positions, position)) return `two ways round: ${pattern.source}`;
	}
	for (const [one, other] of loops.flatMap((first) => loops.map((second) => [first, second] as const))) {
		if (one !== other && canTakeOver(positions, one, other)) return `two loops on one text: ${pattern.source}`;
	}
	for (const source of inner) {
		const found = ambiguity(new RegExp(source, pattern.flags));
		if (found !== undefined) return found;
	}
	return undefined;
}

function reaches(positions: readonly Position[], from: number, to: number): boolean {
	const seen = new Set<number>();
	const queue = [from];
	for (const at of queue) {
		for (const next of positions[at]?.next ?? []) {
			if (next === to) return true;
			if (!seen.has(next)) {
				seen.add(next);
				queue.push(next);
			}
		}
	}
	return false;
}

/** Whether some text leads from a position back to it along two different paths. */
function hasTwoWaysBack(positions: readonly Position[], start: number): boolean {
	const next = positions[start]?.next ?? [];
	if (next.some((to, index) => next.indexOf(to) < index && reaches(positions, to, start))) return true;
	return search(positions, [start, start], (state, parted) => parted && state[0] === start && state[1] === start);
}

/** Whether some text leads from one position to itself, from it to another, and from the other to itself. */
function canTakeOver(positions: readonly Position[], one: number, other: number): boolean {
	if (!reaches(positions, one, other)) return false;
	return search(positions, [one, one, other], ([a, b, c]) => a === one && b === other && c === other);
}

/** Walks several paths at once that read the same text, until all of them are where they should be. */
function search(
	positions: readonly Position[],
	start: readonly number[],
	isFound: (state: readonly number[], parted: boolean) => boolean,
): boolean {
	const seen = new Set<string>();
	const queue: {readonly state: readonly number[]; readonly parted: boolean}[] = [{state: start, parted: false}];
	for (const {state, parted} of queue) {
		for (const next of steps(positions, state)) {
			const now = parted || next[0] !== next[1];
			if (isFound(next, now)) return true;
			const key = `${next.join()}${String(now)}`;
			if (seen.has(key)) continue;
			seen.add(key);
			queue.push({state: next, parted: now});
		}
	}
	return false;
}

/** The states that the paths can come to on one more character. */
function steps(positions: readonly Position[], state: readonly number[]): number[][] {
	let found: {readonly next: number[]; readonly matches: readonly boolean[]}[] = [
		{next: [], matches: samples.map(() => true)},
	];
	for (const at of state) {
		found = found.flatMap(({next, matches}) =>
			[...(positions[at]?.next ?? [])].flatMap((to) => {
				const both = matches.map((match, index) => match && positions[to]?.matches[index] === true);
				return both.includes(true) ? [{next: [...next, to], matches: both}] : [];
			}),
		);
	}
	return found.map(({next}) => next);
}

/** Reads a pattern into positions; the patterns of its look-arounds are added to `inner`. */
function automaton(pattern: RegExp, inner: string[]): Position[] {
	const positions: Position[] = [];
	const {source} = pattern;
	let at = 0;

	function alternatives(): Part {
		let part = sequence();
		while (source.charAt(at) === '|') {
			at++;
			const other = sequence();
			part = {
				first: [...part.first, ...other.first],
				last: [...part.last, ...other.last],
				empty: part.empty || other.empty,
			};
		}
		return part;
	}

	function sequence(): Part {
		let part = nothing;
		while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')')
			part = joined(part, repeated(atom()));
		return part;
	}

	function joined(before: Part, after: Part): Part {
		for (const from of before.last) for (const to of after.first) positions[from]?.next.push(to);
		return {
			first: before.empty ? [...before.first, ...after.first] : before.first,
			last: after.empty ? [...before.last, ...after.last] : after.last,
			empty: before.empty && after.empty,
		};
	}

	function repeated(part: Part): Part {
		const quantifier = /^(?:[*+?]|\{(?<fewest>\d+)(?:(?<range>,)(?<most>\d*))?\})\??/.exec(source.slice(at));
		if (!quantifier) return part;
		at += quantifier[0].length;
		const {fewest, range, most} = quantifier.groups ?? {};
		const unbounded = /^[*+]/.test(quantifier[0]) || (range !== undefined && most === '');
		if (unbounded) joined(part, part);
		return {...part, empty: part.empty || /^[*?]/.test(quantifier[0]) || fewest === '0'};
	}

	function atom(): Part {
		const rest = source.slice(at);
		const look = /^\(\?<?[=!]/.exec(rest)?.[0];
		if (look !== undefined) return lookAround(look.length);
		const group = /^\((?:\?:|\?<[^=!][^>]*>)?/.exec(rest)?.[0];
		if (group !== undefined) {
			at += group.length;
			const part = alternatives();
			at++;
			return part;
		}
		const single =
			/^(?:\\[bB](?![^])|\\[bB]|[$^])/.exec(rest)?.[0] ??
			/^(?:\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\[^]|[^])/u.exec(
				rest,
			)?.[0] ??
			'';
		at += single.length;
		if (/^(?:\\[bB]|[$^])$/.test(single)) return nothing;
		const matcher = new RegExp(`^(?:${single})$`, pattern.flags.replace(/[gmy]/g, ''));
		positions.push({matches: samples.map((sample) => matcher.test(sample)), next: []});
		return {first: [positions.length - 1], last: [positions.length - 1], empty: false};
	}

	function lookAround(length: number): Part {
		at += length;
		const from = at;
		const count = positions.length;
		alternatives();
		positions.length = count;
		inner.push(source.slice(from, at));
		at++;
		return nothing;
	}

	alternatives();
	return positions;
}
