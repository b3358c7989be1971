/**
 * How news agencies and papers credit, in a line or sentence of its own, those who worked on an article besides its byline. The
 * forms are those of the style books of AP, Reuters and AFP and of papers that take their copy: "Additional reporting by …",
 * "… contributed to this report", "With files from …", "--With assistance from …".
 */

const article = 'this (?:report|story|article|dispatch|piece|post|account)';
const material =
	'(?:(?:additional |further |agency |wire |staff |news )*(?:reporting|reports?|files?|inputs?|contributions?|material|information|copy|research|dispatches|agencies|assistance))';
const work =
	'(?:reporting|writing|editing|research|graphics?|production|photography|translation|translating|compiling|rewriting|compiled|reported|written|edited|translated|produced|rewritten)';

const beginnings = [
	// "With reports from Reuters", "With AFP inputs" has its names first
	new RegExp(`^with ${material} (?:from|by) `, 'iu'),
	new RegExp(`^(?:with |additional |further |extra |local )*${work}(?: and ${work})? by `, 'iu'),
	// "This story includes reporting by the Associated Press"
	new RegExp(
		`^${article} (?:also )?(?:includes?|contains?|uses?|was (?:written|compiled|produced|reported|prepared|supplemented)) (?:with )?${material} (?:from|by|of) `,
		'iu',
	),
];
const endings = [
	// "AFP contributed to this report"; the place of who contributed may follow
	new RegExp(`\\S (?:also )?contributed (?:${material} )?(?:to|for) ${article}(?:$| (?:from|in) )`, 'iu'),
	/\S (?:also )?contributed (?:additional |further )?(?:reporting|research)(?:$| (?:from|in) )/iu,
	new RegExp(`^${material} (?:from|by|of) .+ (?:was|were) used in ${article}$`, 'iu'),
	/^with .+ (?:inputs?|reports|agencies)$/iu,
];

/** What one of them needs: a first word of the beginnings, or a word of the endings. */
const cue = new RegExp(`^[^a-z]*(?:with|additional|further|extra|local|this|${work})|contributed|used in this`, 'i');

/** Words in small letters that such a line holds besides names. */
const words: ReadonlySet<string> = new Set(
	`a additional additionally agencies agency all also an and article as assistance associated at both bureau business by chief
	colleague colleagues columnist columnists compiled compiling contributed contributor contributors copy correspondent
	correspondents desk dispatch dispatches dpa edited editing editor editors en extra file files for foreign freelance freelancer
	freelancers from further graphic graphics health in includes information input inputs intern interns journalist journalists
	local material media medical national network news newspaper newsroom of office on online our piece photographer
	photographers photography political politics post press produced producer producers production report reported reporter
	reporters reporting reports research researcher researchers rewriting science senior service services sources special sports
	staff staffer staffers story team teams the their this to translated translating translation two used via video videographer
	was were which who wire wires with writer writers writing written`
		.split(/\s+/u)
		.filter((word) => word !== ''),
);

/** No credit is longer, in UTF-16 units. */
export const longestCredit = 400;

/**
 * Whether a line or sentence, with straight apostrophes and single spaces, does nothing but credit reporters or agencies: it begins
 * or ends as such lines do, and holds names and the words of the trade alone. "With reports from the front growing darker, …" is
 * none.
 */
export function isCreditLine(line: string): boolean {
	if (line.length > longestCredit || !cue.test(line)) return false;
	const bare = line.replace(/^\P{L}+/u, '').replace(/\P{L}+$/u, '');
	if (![...beginnings, ...endings].some((form) => form.test(bare))) return false;
	const all = bare
		.split(/[\s;,:/()]+/u)
		.map((word) => word.replace(/^\P{L}+/u, '').replace(/\P{L}+$/u, ''))
		.filter((word) => word !== '');
	return all.every((word) => isName(word) || words.has(word)) && all.some((word, at) => isCredited(word, at));
}

function isName(word: string): boolean {
	return /^\p{Lu}|^(?:al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|y)(?:-|$)/u.test(word);
}

/** The first word is large for its place. */
function isCredited(word: string, at: number): boolean {
	return (at > 0 && isName(word)) || /^\p{Lu}{2}|agenc|staff/u.test(word);
}
