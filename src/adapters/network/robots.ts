interface Rule {
	readonly isAllowed: boolean;
	/** A path, in which `*` stands for anything and `$` at the end for the end. */
	readonly pattern: string;
}

/** What a robots.txt, by RFC 9309, says of one path to a robot of this name: the longest rule counts, of two as long the permission. */
export function isAllowedByRobots(robotsText: string, robot: string, path: string): boolean {
	const rules = rulesFor(robotsText, robot);
	let best: Rule | undefined;
	for (const rule of rules) {
		if (rule.pattern === '' || !matches(rule.pattern, path)) continue;
		const length = best?.pattern.length ?? -1;
		if (rule.pattern.length > length || (rule.pattern.length === length && rule.isAllowed)) best = rule;
	}
	return best?.isAllowed ?? true;
}

/** The rules of the groups that name the robot, or else of those for all. */
function rulesFor(robotsText: string, robot: string): readonly Rule[] {
	const byName = new Map<string, Rule[]>();
	let names: string[] = [];
	let isInRules = false;
	for (const line of robotsText.split(/\r\n|\r|\n/u)) {
		const [key = '', ...rest] = (line.split('#')[0] ?? '').split(':');
		const value = rest.join(':').trim();
		const field = key.trim().toLowerCase();
		if (field === 'user-agent') {
			if (isInRules) names = [];
			isInRules = false;
			names.push(value.toLowerCase());
		} else if (field === 'allow' || field === 'disallow') {
			isInRules = true;
			for (const name of names) {
				byName.set(name, [...(byName.get(name) ?? []), {isAllowed: field === 'allow', pattern: value}]);
			}
		}
	}
	return byName.get(robot.toLowerCase()) ?? byName.get('*') ?? [];
}

/** Piece by piece between the stars, so that no pattern takes more than one pass a piece. */
function matches(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith('$');
	const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
	let at = 0;
	for (const [index, piece] of pieces.entries()) {
		const isLast = index === pieces.length - 1;
		const found =
			index === 0
				? path.startsWith(piece)
					? 0
					: -1
				: isWhole && isLast
					? path.length - piece.length
					: path.indexOf(piece, at);
		if (found < at || !path.startsWith(piece, found)) return false;
		at = found + piece.length;
	}
	return !isWhole || at === path.length;
}
