import {cityByName} from '../knowledge/cities.ts';
import {countryByDemonym, countryByName} from '../knowledge/countries.ts';
import {organizationByName} from '../knowledge/organizations.ts';
import {foldName, type Mention} from '../model/index.ts';
import {behind, type NamedSentence, type Trait, type TraitKind} from './trait.ts';

/** At which university people work, and who paid for, published, built or tabled what a story is about, as one sentence tells it. */
export function workTraits(named: NamedSentence): Trait[] {
	const {text, sentence, mentions} = named;
	const universities = mentions.filter(
		({start, end, via}) => via === 'name' && UNIVERSITY.test(text.slice(start, end)),
	);
	const words = text.slice(sentence.start, sentence.end);
	return [
		...universities.flatMap((university) => employment(named, university)),
		...(CUE.test(words) && !OTHER_WORK.test(words) ? works.flatMap((work) => bodyOf(named, words, work)) : []),
	];
}

const UNIVERSITY = /\bUniversit/u;

/** From a person to the university: " of the", ", a glaciologist at the", ", professor of physics at". */
const TO_EMPLOYER = /^(?: (?:of|at|from) |, (?:(?:an?|the) )?(?:[\p{Ll}-]+,? ){1,9}(?:of|at|from|with) )(?:the )?$/u;
/** From the university to a person: "'s Professor", " glaciologist". */
const FROM_EMPLOYER = /^(?:[’']s)?(?: [\p{Ll}-]+){0,4} (?:Prof(?:essor|\.)? |Dr\.? )?$/u;
/** Behind the university another's name follows: "at Oslo University with". */
const OTHER_PERSON = /\b(?:with|by|to|for|in|from|of|at)\b/u;
/** Who was or spoke there need not work there. */
const PASSING =
	/\b(?:who|speaking|spoke|told|said|says|graduate|graduated|student|studied|educated|trained|former|formerly|then|degree|visiting|attended|and)\b/u;

function employment({text, mentions}: NamedSentence, university: Mention): Trait[] {
	const person = mentions.find(({entity, via, start, end}) => {
		if (via !== 'name' || !entity.startsWith('person:')) return false;
		const isBefore = end <= university.start;
		const between = isBefore ? text.slice(end, university.start) : text.slice(university.end, start);
		if (PASSING.test(between)) return false;
		return isBefore ? TO_EMPLOYER.test(between) : FROM_EMPLOYER.test(between) && !OTHER_PERSON.test(between);
	});
	return person ? [traitOf('employer', person.entity, text, university)] : [];
}

function traitOf(kind: TraitKind, thing: string, text: string, {start, end}: {start: number; end: number}): Trait {
	const surface = text.slice(start, end);
	return {kind, thing, span: {start, end}, value: {kind: 'name', entity: foldName(surface), surface}};
}

/** How a sentence tells of a work that a story has one of: the words end where the name begins. */
interface Work {
	readonly kind: TraitKind;
	readonly cue: RegExp;
	/** The thing, where the words do not name it. */
	readonly thing?: string;
	/** Whether a name can be meant. */
	readonly isMeant?: (name: string) => boolean;
}

/** Whatever other works a sentence tells of: "a 2015 study", "another trial". */
const OTHER_WORK =
	/\b(?:earlier|previous|previously|another|separate|other|past|prior|similar|(?:19|20)\d\d (?:study|paper|trial|report)|first study)\b/iu;
/** Without one of these words no sentence is read further. */
const CUE =
	/journal|publi|appear|fund|paid|sponsor|financ|bankroll|built|made|construct|assembl|tabled|motion|led by|at the|from the|at \p{Lu}|from \p{Lu}/u;

const STUDY = '(?:study|studies|trial|research|paper|findings|results|publication|work)';
const CRAFT = '(?<thing>satellite|spacecraft|probe|rocket|plane|aircraft|helicopter|ship|ferry|tanker|train|submarine)';
const NOUNS = String.raw`(?:the )?(?:[\p{Ll}-]+ ){0,3}`;

const works: readonly Work[] = [
	// "wrote in the journal"
	{kind: 'journal', thing: 'the study', cue: /\bjournal,? ["“'‘]?/gu},
	{
		kind: 'journal',
		thing: 'the study',
		cue: new RegExp(
			String.raw`\b${STUDY}\b[^.;]{0,120}?\b(?:published|appeared|appears) (?:(?!in )[\p{L}\d.,]+ ){0,10}?in (?:the |[Tt]he )?["“'‘]?`,
			'gu',
		),
		isMeant: isNoOtherPlace,
	},
	{
		kind: 'funder',
		thing: 'the study',
		cue: new RegExp(
			String.raw`\b${STUDY}\b[^.;]{0,80}? (?:paid for|funded|financed|sponsored|bankrolled)(?: in part)? by ${NOUNS}`,
			'gu',
		),
	},
	{
		kind: 'team',
		thing: 'the study',
		cue: new RegExp(
			String.raw`\b(?:[Rr]esearchers|[Ss]cientists|[Ee]xperts|[Aa]cademics|[Ee]conomists|team) (?:at|from|of) (?:the )?(?=[^.;,]{0,40}Universit)`,
			'gu',
		),
	},
	{
		kind: 'maker',
		cue: new RegExp(
			String.raw`\b${CRAFT}(?:,? (?:which|that)\b[^.;]{0,80}?)?,? (?:(?:was|is|were|has been|itself was) )?(?:built|made|manufactured|constructed|assembled|put together) by ${NOUNS}`,
			'gu',
		),
	},
	{
		kind: 'mover',
		thing: 'the motion',
		cue: new RegExp(String.raw`\bmotion (?:was |had been )?(?:tabled by|came from|brought by) ${NOUNS}`, 'gu'),
	},
];

/** A name of several words: "Dutch Heart Fund", "Annals of Cardiac Medicine". */
const NAME = /^\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:(?:of|and|for|the|de) ){0,2}\p{Lu}[\p{L}\p{N}&’'-]*){0,7}/u;

function bodyOf(named: NamedSentence, words: string, {kind, cue, thing, isMeant = () => true}: Work): Trait[] {
	const {text, sentence} = named;
	return [...words.matchAll(cue)].flatMap((match) => {
		const start = sentence.start + match.index + match[0].length;
		const [name = ''] = NAME.exec(behind(named, start, LONGEST_NAME)) ?? [];
		const whole = name.replace(/[’']s?$/u, '');
		if (whole.split('-').some((word) => countryByDemonym(word))) return [];
		const craft = match.groups?.['thing'];
		const what = thing ?? (craft === undefined ? undefined : `the ${sameCraft.get(craft) ?? craft}`);
		return whole.length < SHORTEST_NAME || what === undefined || !isMeant(whole)
			? []
			: [traitOf(kind, what, text, {start, end: start + whole.length})];
	});
}

const LONGEST_NAME = 120;
const SHORTEST_NAME = 3;

/** Words for one craft. */
const sameCraft: ReadonlyMap<string, string> = new Map([
	['spacecraft', 'satellite'],
	['probe', 'satellite'],
	['aircraft', 'plane'],
]);

/** A study appears in a journal, not in London, in May or in a newspaper. */
function isNoOtherPlace(name: string): boolean {
	if (cityByName(name) ?? countryByName(name)) return false;
	return (
		organizationByName(name)?.kind !== 'outlet' &&
		organizationByName(`The ${name}`)?.kind !== 'outlet' &&
		!MONTH.test(name)
	);
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|English)\b/u;
