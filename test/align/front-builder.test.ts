import {describe, expect, test} from '@jest/globals';
import type {Question} from '../../src/model/index.ts';
import {conflictsOf, relationsOf, storyOf} from './story.ts';

interface Case {
	readonly name: string;
	readonly slot: Question['slot'];
	readonly headline: string;
	readonly below: string;
}

function articleOf({headline, below}: Case): string {
	return `${headline}\n\n${below}`;
}

describe('a headline is held against its own article', () => {
	test.each<Case>([
		{
			name: 'the age at which somebody died',
			slot: 'age',
			headline: 'Ada Holm, queen of the harbour stage, dead at 79',
			below:
				'The theatres of Lisse went dark on Friday. Ada Holm died at home at the age of 78, her daughter told the radio.',
		},
		{
			name: 'the age of one who lost a battle',
			slot: 'age',
			headline: 'Farewell to a legend: Tor Brandt dies at 64',
			below: 'The cyclist Tor Brandt lost a long battle with leukaemia at 63. He won the Lisse classic twice.',
		},
		{
			name: 'the age in a sentence of its own',
			slot: 'age',
			headline: 'Nobel chemist Ilse Marek dies aged 91',
			below: 'Ilse Marek, who split the first protein in a shed in Lisse, has died. She was 92. Her pupils wept.',
		},
		{
			name: 'the age of the one man held',
			slot: 'age',
			headline: 'Man, 34, held after blaze at Lisse hotel',
			below: 'Police in Lisse have arrested a 43-year-old man over a fire at the Grand Hotel. Nobody was hurt.',
		},
		{
			name: 'the dead',
			slot: 'count',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'Eight people were killed when a coach left the road above the Drava on Monday. The driver survived.',
		},
		{
			name: 'the injured',
			slot: 'count',
			headline: 'Tram crash in Lisse injures 31',
			below: 'Two trams collided in the centre of Lisse on Monday. The mayor said that 22 people were injured.',
		},
		{
			name: 'the price of what is bought',
			slot: 'amount',
			headline: '$5B takeover: Norddal bets the farm on beer without alcohol',
			below: 'The brewer is snapping up its rival Ostvik in a deal worth $4.3 billion, the two said on Monday.',
		},
		{
			name: 'the whole price of a player',
			slot: 'amount',
			headline: '£35M MAN: Rovers break the bank for Holm',
			below:
				'Rovers have signed Tor Holm for £21m, with £5m to come if they win the cup. That would bring the whole package to £26m.',
		},
		{
			name: 'how long a strike lasts',
			slot: 'measure',
			headline: 'Ferries to stop for three days over pay',
			below: 'The islands woke to silent harbours on Monday. The 48-hour strike is the first in a decade.',
		},
		{
			name: 'how long somebody goes to prison',
			slot: 'measure',
			headline: 'Ex-banker jailed for 14 years over loans',
			below: 'A court in Lisse sentenced the former banker Tor Holm to eleven years in prison on Monday.',
		},
		{
			name: 'how long an animal is',
			slot: 'measure',
			headline: 'Walker stumbles on 50ft sea monster on Lisse beach',
			below:
				'A walker has found the bones of a whale on the beach of Lisse. It grew to 12 metres and weighed ten tonnes.',
		},
		{
			name: 'how a match ended',
			slot: 'measure',
			headline: 'Rovers 3-1 United: Holm sends the Rooks to the final',
			below: 'Rovers beat United 2-1 on Saturday and are in the final. Holm struck late.',
		},
	])('$name', (article) => {
		expect(relationsOf(article.slot, [articleOf(article)])).toContain('conflict');
	});

	test('a toll of which the article gives only the least is a tension', () => {
		const text =
			'Nine dead in Lisse dam burst\n\nAt least seven people have died after a dam burst above Lisse, police said.';
		expect(relationsOf('count', [text])).toContain('tension');
		expect(relationsOf('count', [text])).not.toContain('conflict');
	});
});

describe('a headline may differ from what stands below it', () => {
	test.each<Omit<Case, 'slot'>>([
		{
			name: 'where the dead are of one kind and one of another',
			headline: 'Gunman kills nine at school in Lisse',
			below: 'A man of 20 opened fire in Lisse on Monday, killing eight pupils and a teacher, police said.',
		},
		{
			name: 'where any figure below fits',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below:
				'Eight people were killed when a coach left the road on Monday. A ninth, the driver, died in hospital: nine in all.',
		},
		{
			name: 'where figures below make up the sum',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'Eight passengers were killed when a coach left the road on Monday. One driver died in hospital.',
		},
		{
			name: 'where the sum below leaves its currency out',
			headline: 'Alder would buy Nordan with a loan of $2,400 million',
			below:
				'The bid for Nordan totals $3,100 million, of which 2,400 million will come from a loan granted by four banks.',
		},
		{
			name: 'where the article rounds',
			headline: '60 dead in Lisse landslide',
			below: 'About 60 people were killed when a hill slid onto the town of Lisse on Monday.',
		},
		{
			name: 'where the headline rounds up',
			headline: 'Walker stumbles on 70ft sea monster on Lisse beach',
			below: 'A walker has found the bones of a whale on the beach of Lisse. It grew to 69 feet.',
		},
		{
			name: 'where the headline rounds a price',
			headline: '$5B takeover: Norddal swallows rival Ostvik',
			below: 'The brewer Norddal is to buy Ostvik in a deal worth $4.6 billion, the two said on Monday.',
		},
		{
			name: 'where the article adds bonuses to a price',
			headline: '£26M MAN: Rovers break the bank for Holm',
			below: 'The striker joins for a fee of £21m. Another £5m is to come if the cup is won.',
		},
		{
			name: 'where the headline gives another currency of the name',
			headline: 'Norddal in $7B bid for Ostvik',
			below: 'Norddal has offered A$7.1 billion for Ostvik in a deal worth $4.6 billion in the United States.',
		},
		{
			name: 'where the figures below are those of several deals',
			headline: 'Boatyards land $11bn of orders and deals',
			below: 'One deal is worth $6.8 billion. For the second no price was given.',
		},
		{
			name: 'where the price below is a rate',
			headline: '$90 offer: Norddal woos Ostvik',
			below: 'Norddal has raised its bid for Ostvik. Shareholders had been offered a price of $75 a share.',
		},
		{
			name: 'where the dead below are of an earlier accident',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'A coach left the road above the Drava on Monday. Five people were killed there in March last year.',
		},
		{
			name: 'where the dead below are a part',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below:
				'A coach left the road above the Drava on Monday, leaving many dead, including two children who were killed at once.',
		},
		{
			name: 'where the toll below is quoted',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'A coach left the road above the Drava on Monday. “I saw five people killed,” said Tor Holm.',
		},
		{
			name: 'where the toll below had been given before',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'A coach left the road above the Drava on Monday. The mayor had earlier said that seven people had died.',
		},
		{
			name: 'where nobody is counted below',
			headline: 'Nine dead as coach plunges into Drava gorge',
			below: 'A coach left the road above the Drava on Monday. Twenty people were on their way to a wedding.',
		},
		{
			name: 'where the age below is of somebody else',
			headline: 'Ada Holm, 24, killed in Drava storm',
			below: 'The rower Ada Holm drowned on Monday. A coach, Tor Brandt, 49, was pulled from the water by fishermen.',
		},
		{
			name: 'where the age below is that of a woman',
			headline: 'Man, 34, held after blaze at Lisse hotel',
			below:
				'Police in Lisse have arrested a man over a fire at the Grand Hotel. A 43-year-old woman was taken to hospital.',
		},
		{
			name: 'where the headline counts vaguely',
			headline: 'Dozens dead as coach plunges into Drava gorge',
			below: 'Eleven people were killed when a coach left the road above the Drava on Monday.',
		},
		{
			name: 'where two are sentenced',
			headline: 'Brothers jailed for 25 years over Lisse raid',
			below:
				'Two brothers went to prison on Monday. Tor Holm was sentenced to eleven years in prison, his brother to nine years in prison.',
		},
		{
			name: 'where the term below was only asked for',
			headline: 'Ex-banker jailed for 14 years over loans',
			below: 'A banker went to prison on Monday. Prosecutors had asked for eleven years in prison for Tor Holm.',
		},
		{
			name: 'where the ages below are those of kin',
			headline: 'Man, 34, held after blaze at Lisse hotel',
			below:
				'Police in Lisse have arrested a man over a fire. A fund was opened for the sons, aged 17 and 20, of the cook.',
		},
		{
			name: 'where a price on the market moves',
			headline: 'Shares in Ostvik slump below $60 in value',
			below: 'The brewer was on offer on the exchange at a price of $72 on Monday before it fell to $51.',
		},
		{
			name: 'where the term below is another',
			headline: 'Plant in Lisse to close after 67 years',
			below: 'The plant in Lisse will close in June. Its workers had been on a ten-day strike.',
		},
		{
			name: 'where the size below is that of another',
			headline: 'Walker stumbles on 50ft sea monster on Lisse beach',
			below: 'A walker has found the bones of a whale 8 miles from Lisse. One found in 1990 measured 12 metres.',
		},
		{
			name: 'where the score below is that at half-time',
			headline: 'Rovers 3-1 United: Holm sends the Rooks to the final',
			below: 'Rovers are in the final. At half-time it was 1-1, and Holm struck three times in the second half.',
		},
	])('$name', (article) => {
		expect(conflictsOf(storyOf([articleOf({...article, slot: 'count'})]))).toEqual([]);
	});
});
