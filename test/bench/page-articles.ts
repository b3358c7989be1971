/** An invented article, and the words around it on a page. */
export interface PageArticle {
	readonly headline: string;
	readonly standfirst: string;
	readonly paragraphs: readonly string[];
	readonly captions: readonly string[];
	readonly correction: string;
}

const sentences = [
	'A fire broke out on Tuesday evening in the old grain store beside the harbour of Wenlow, and forty firemen fought it until dawn.',
	'Nobody was hurt, the fire service said, but three families had to leave their homes because of the smoke.',
	'“We saw the flames from the other side of the bay,” said Marta Lind, who keeps the lighthouse.',
	'The store, which was built in 1911, has stood empty for nine years and belongs to the town.',
	'Mayor Olin Brandt told reporters that an inquiry would begin as soon as the walls were safe to enter.',
	'Two years ago the council had put off a decision on whether to turn the building into flats.',
	'According to the plans of that time, the work would have cost 4.2 million crowns.',
	'The police have asked anyone who was near the harbour between seven and nine to come forward.',
	'Trains to the coast were stopped for two hours, and the road along the quay is still closed.',
	'The wind had turned by midnight, which kept the fire away from the fish market.',
	'An engineer of the county looked at the chimney on Wednesday and found cracks in it.',
	'It may have to come down this week, he said, before the next storm is due.',
	'The museum of Wenlow keeps drawings of the store in its collection and offered them to the town.',
	'School buses take another way until Friday, the county wrote in a notice to parents.',
	'In 1987 a smaller fire had damaged the roof of the same building.',
	'Insurance will pay for part of the damage only, because the sprinklers had been taken out.',
	'Several shops on Market Street opened late; the baker gave coffee to the crews.',
	'The fish market itself will open again on Thursday, its manager said.',
	'Brandt said he had spoken with the owners of the neighbouring houses by telephone.',
	'A fund for the families had received 18,000 crowns by noon.',
	'The county expects the result of the inquiry in about six weeks.',
	'Until then nobody may go into the ruin, not even the owners of the boats that lie in front of it.',
	'Lind said the light had never been out in her twenty years there, and was not that night.',
	'The chapel bell rang at ten to warn the people who live near the water.',
];

function paragraphsOf(from: number, count: number): string[] {
	return Array.from({length: count}, (_, index) =>
		[0, 1].map((offset) => sentences[(from + index * 2 + offset) % sentences.length] ?? '').join(' '),
	);
}

/** A short, a usual and a long article. */
export const pageArticles: readonly PageArticle[] = [
	{
		headline: 'Fire destroys grain store at Wenlow harbour',
		standfirst: 'Three families had to leave their homes because of the smoke that lay over the bay.',
		paragraphs: paragraphsOf(0, 4),
		captions: ['The store on Wednesday morning', 'Crews at the quay'],
		correction: 'Correction: an earlier version of this article gave a wrong year for the first fire.',
	},
	{
		headline: 'Town begins inquiry after night of fire',
		standfirst: 'The mayor wants to know why the sprinklers had been taken out of the old store.',
		paragraphs: paragraphsOf(6, 8),
		captions: ['Mayor Olin Brandt at the harbour', 'Cracks in the chimney'],
		correction: 'This article was updated on Thursday to add what the county wrote to parents.',
	},
	{
		headline: 'What is known of the Wenlow fire',
		standfirst: 'A building that nobody used, a plan that nobody paid for, and a night of work for forty firemen.',
		paragraphs: paragraphsOf(0, 12),
		captions: ['Market Street on Tuesday night', 'The lighthouse of Wenlow'],
		correction: 'Clarification: the fund is run by the chapel, not by the town.',
	},
];

/** Words that stand around articles. */
export const around = {
	menu: ['Home', 'News', 'Politics', 'Business', 'Weather', 'Sport', 'Culture', 'Travel', 'Letters', 'Obituaries'],
	teasers: [
		'Ferry line adds a boat in summer for the islands in the north of the county',
		'Bakers fear for their flour as the price of wheat rises again this autumn',
		'Why the choir of Barrow sings at five in the morning on the first of May',
		'Ten walks along the coast for people who do not like hills',
		'Council votes on parking near the school after years of argument',
		'Old tram returns to the streets for a single weekend in June',
	],
	comments: [
		'I lived across from that store for thirty years and nobody ever asked us what we thought of the plans.',
		'The council should be ashamed of itself. They were told about the chimney again and again and did nothing.',
		'Well done to the crews, who came from three towns and stayed all night while the rest of us slept.',
		'Does anybody know if the swimming club can still use the steps next to the quay this weekend?',
		'My grandfather worked there when they still brought the grain in by sail. A sad day for all of us.',
		'Once more money is found after the fire and not before it. It is always the same story in this county.',
	],
	cookies:
		'We and our partners store information on your device, such as cookies, and process personal data to show you advertising that fits your interests. You can change your choice at any time in the settings.',
	newsletter: 'Get the best of the coast in your inbox each morning. Sign up for our newsletter, it is free.',
	legal:
		'All material on this site may be read and printed for personal use. Any other use needs the written consent of the publisher, which can be asked for at the address above.',
	advert: 'Advertisement',
	wall: 'To continue reading, subscribe now for one crown a week.',
	bio: 'Ina Holt has reported from the coast since 2009 and won two prizes for her work on fishing.',
	fact: 'The store in numbers: built in 1911, five floors high, room for nine thousand sacks, empty since 2015.',
} as const;
