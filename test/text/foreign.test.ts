import {describe, expect, test} from '@jest/globals';
import {analyse} from '../../src/text/index.ts';

/** What is read of the body: names, numbers and times. */
function read(body: string): string[] {
	const text = `News of the day\n\n${body}`;
	const {mentions, quantities, times} = analyse(text);
	return [...mentions, ...quantities, ...times].map(({start, end}) => text.slice(start, end));
}

describe('a quotation in another language is left out of its English sentence', () => {
	test.each<[string, string[]]>([
		['She tweeted: "Hoy es un gran día para España y para los 12 alcaldes." The mayor won 120 seats.', ['120']],
		['The sign said “Attention, chien méchant dans la cour” and 2 dogs were seen.', ['2']],
		['"Wir schaffen das," Ana Roe said in 2015.', ['Ana Roe', '2015']],
		['The law, “Gesetz zur Änderung des Grundgesetzes”, passed with 12 votes.', ['12']],
		['Crowds cried “¡No pasarán, vamos todos juntos a la plaza!” in Lima.', ['Lima']],
	])('%s', (body, words) => {
		expect(read(body)).toEqual(words);
	});

	test('its words are a quotation all the same', () => {
		const text = 'News of the day\n\n"Wir schaffen das," Ana Roe said.';
		expect(analyse(text).quotations.map(({start, end}) => text.slice(start, end))).toEqual(['Wir schaffen das,']);
	});
});

describe('an English quotation is read', () => {
	test.each<[string, string[]]>([
		['"The 12 men from Lima are in a van," Ana Roe said.', ['12', 'Lima', 'Ana Roe']],
		['He sang “Viva Las Vegas” in Lima.', ['Las Vegas', 'Lima']],
		['The “Casa de Ana Roe” is in Lima.', ['Lima']],
		['"No," he said. "Lima is a mess."', ['Lima']],
		['He said "the de facto head of Peru" left.', ['Peru']],
	])('%s', (body, words) => {
		expect(read(body)).toEqual(expect.arrayContaining(words));
	});
});

test('a paragraph in another language is left out', () => {
	expect(
		read('The dam broke in Lima.\n\nEl dique se rompió el lunes por la noche y nadie resultó herido en Cuzco.'),
	).toEqual(['Lima']);
});
