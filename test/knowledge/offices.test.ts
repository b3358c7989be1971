import {describe, expect, test} from '@jest/globals';
import {compareOffices, officesOf} from '../../src/knowledge/offices.ts';

describe('the offices that a title names', () => {
	test.each([
		['Foreign Minister', ['minister foreign']],
		['minister of finance and health', ['minister finance health']],
		['Secretary of State', ['minister foreign']],
		['Defense Secretary', ['minister defense']],
		['prime minister', ['prime minister']],
		['president and chief executive', ['chief executive']],
		['state secretary', ['secretary']],
		["the union's president", ['head of the body']],
		['general secretary of the party', ['secretary']],
		['director of the port authority', ['director']],
		['music director', []],
		['president of the class', []],
		['private secretary', []],
		['Lt. Col.', ['colonel']],
		['Attorney General', ['prosecutor']],
		['Secretary General', ['secretary general']],
		['major donor', []],
		['manager', []],
		['hotel manager', []],
		['manager of the team', ['coach']],
		['architect', ['architect']],
		['architect of the reform', []],
		['teacher of music', ['teacher']],
		['vet', []],
		['president of the rowing club', ['head of the body']],
		['Mr', []],
		['', []],
	])('%s', (title, expected) => {
		expect(officesOf(title).map(({rank, portfolios}) => [rank, ...portfolios].join(' '))).toEqual(expected);
	});
});

describe('two titles', () => {
	test.each([
		['mayor', 'governor', 'apart'],
		['Deputy Sports Minister', 'deputy minister for sport', 'together'],
		['mayor', 'former governor', 'together'],
		['Deputy Prime Minister', 'Prime Minister', 'apart'],
		['deputy minister', 'interior minister', 'together'],
		['prime minister', 'minister', 'together'],
		['senator', 'interior minister', 'together'],
		['professor', 'associate professor', 'loose'],
		['mayor', 'chief executive', 'together'],
		['under President', 'president', 'together'],
		['deputy prosecutor', 'prosecutor', 'together'],
		['assistant coach', 'coach', 'loose'],
		['general secretary', 'treasurer', 'apart'],
		['chairman', 'chief executive', 'loose'],
		['director', 'chief executive', 'together'],
		['director', 'spokesman', 'together'],
		['chairman', 'managing director', 'loose'],
		['governor', 'director of the prison', 'together'],
		['governor', 'director of the water authority', 'apart'],
		['sheriff', 'coach', 'together'],
		['minister', 'museum director', 'apart'],
		['minister', 'president of the party', 'together'],
		['attorney general', 'justice minister', 'together'],
		['police chief', 'mayor', 'apart'],
		['nurse', 'teacher', 'loose'],
		['chef', 'baker', 'together'],
		['part-time firefighter', 'teacher', 'together'],
		['trainee nurse', 'teacher', 'together'],
		['retired nurse', 'teacher', 'together'],
	])('%s and %s go %s', (one, other, relation) => {
		const relations = officesOf(one).flatMap((a) => officesOf(other).map((b) => compareOffices(a, b)));
		expect(relations).toEqual([relation]);
	});
});
