import {array, type Arbitrary, constantFrom, oneof, record, string, tuple} from 'fast-check';

const subjects = [
	'Five sailors',
	'At least 11 states',
	'Ann Lowe',
	'The ministry',
	'Norway and Chile',
	'Mr. Lowe, 54,',
];
const verbs = ['signed', 'did not sign', 'will leave', 'ended', 'were killed in', 'denied'];
const objects = [
	'the accord',
	'a fire 🔥 in Oslo',
	'“the talks, all of them”',
	'two deals worth $3.5m',
	'the ferry, the pier and the port',
];
const times = ['on Monday', 'on 27 May 2024', 'in 2021', 'two days later', 'at 5:10 a.m.', ''];
const breaks = [' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\u00A0', '\u2028'];

const sentence: Arbitrary<string> = record({
	subject: constantFrom(...subjects),
	verb: constantFrom(...verbs),
	object: constantFrom(...objects),
	time: constantFrom(...times),
	stop: constantFrom('.', '!', ', police said.', '…', ''),
}).map(({subject, verb, object, time, stop}) => `${subject} ${verb} ${object} ${time}${stop}`);

/** Anything at all: lone marks, emoji with joiners, right-to-left letters, combining accents. */
const noise: Arbitrary<string> = string({unit: 'grapheme', maxLength: 30}).map((text) =>
	text.replaceAll(/(?!\s)\p{Cc}/gu, ' '),
);

/** Text of an article: sentences of the news with noise between them, line ends of every kind, a byte order mark now and then. */
export const articleText: Arbitrary<string> = tuple(
	constantFrom('', '', '\uFEFF'),
	array(tuple(oneof({weight: 5, arbitrary: sentence}, {weight: 1, arbitrary: noise}), constantFrom(...breaks)), {
		minLength: 1,
		maxLength: 12,
	}),
).map(([mark, pieces]) => mark + pieces.flat().join(''));
