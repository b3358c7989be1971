import {array, type Arbitrary, constantFrom, record, shuffledSubarray, tuple} from 'fast-check';

/** What an article may tell, each matter in wordings of which some agree and some do not. */
const matters = [
	['Twelve passengers drowned when a ferry sank off Genoa.', 'Nine passengers drowned when a ferry sank off Genoa.'],
	['The ferry sank on 3 May 2021.', 'The ferry sank on 5 May 2021.', 'The ferry sank in May 2021.'],
	['The owner paid $40 million for the vessel.', 'The owner paid $46 million for the vessel.'],
	['Captain Anton Petrenko, 54, left the bridge.', 'Captain Anton Petrenka, 45, left the bridge.'],
	['Three states sent divers: Norway, Chile and Japan.', 'Three states sent divers: Norway, Chile and Kenya.'],
	[
		'“We will never close the harbour to fishing boats,” said Mayor Ines Duarte.',
		'“We will never close the harbour to sailing boats,” said Mayor Ines Duarte.',
	],
	['The ministry signed the rescue accord in Oslo.', 'The ministry did not sign the rescue accord in Oslo.'],
	['At least 30 divers searched the hull.', 'Some 28 divers searched the hull.'],
	['Engineer Paula Lindqvist had warned the council of cracks in March.'],
	['The minister ordered the fleet to leave the port.', 'The minister allowed the fleet to leave the port.'],
] as const;

const headlines = ['Ferry sinks off Genoa', 'Twelve drown off Genoa', 'Divers search ferry'] as const;
const breaks = ['\n\n', '\r\n\r\n'] as const;

/** An article as headline and paragraphs. */
export interface Told {
	readonly headline: string;
	readonly paragraphs: readonly string[];
}

/** A headline and some of the matters, each in one wording, in any order. */
export const toldArticle: Arbitrary<Told> = record({
	headline: constantFrom(...headlines),
	paragraphs: tuple(
		shuffledSubarray([...matters.keys()], {minLength: 1, maxLength: 7}),
		array(constantFrom(0, 1, 2), {minLength: matters.length, maxLength: matters.length}),
	).map(([picked, wordings]) =>
		picked.flatMap((matter) => {
			const told = matters[matter] ?? [];
			return told[(wordings[matter] ?? 0) % told.length] ?? [];
		}),
	),
});

/** The text of an article of several paragraphs, with line ends of either kind. */
export const storyText: Arbitrary<string> = tuple(toldArticle, constantFrom(...breaks)).map(
	([{headline, paragraphs}, gap]) => [headline, ...paragraphs].join(gap),
);

/** The articles of a story. */
export const storyTexts: Arbitrary<string[]> = array(storyText, {minLength: 2, maxLength: 4});
