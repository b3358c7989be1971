import {classMismatch} from '../../src/rules/class-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(classMismatch, {
	quiet: [
		{
			name: 'a frigate that is called a warship',
			texts: ['The frigate Santa Brisa fired three flares.', 'The warship Santa Brisa fired three flares.'],
		},
		{
			name: 'the types of two ships',
			texts: [
				'The frigate Santa Brisa met the corvette Costa Rosa.',
				'The corvette Costa Rosa met the frigate Santa Brisa.',
			],
		},
		{
			name: 'two limbs of one player',
			texts: ['Otto Klein broke his left wrist.', 'Otto Klein broke his right ankle.'],
		},
		{
			name: 'the limbs of two players',
			texts: ['Otto Klein broke his left wrist.', 'Rolf Berg broke his right wrist.'],
		},
		{
			name: 'goals with either foot',
			texts: ['Otto Klein scored with his left foot.', 'Otto Klein scored with his right foot.'],
		},
		{
			name: 'a woman and a man of one age in one article',
			texts: ['A 45-year-old woman and a man of 45 were hurt in the fire.', 'A 45-year-old man was hurt in the fire.'],
		},
		{
			name: 'a grandmother and a woman of one age',
			texts: ['A 78-year-old grandmother died on board.', 'A woman of 78 died on board.'],
		},
		{
			name: 'a model and its family',
			texts: ['The Boeing 737 left the runway.', 'The plane, a Boeing 737-800, left the runway.'],
		},
		{
			name: 'a plane and those of an earlier crash',
			texts: [
				'The Boeing 737-800 left the runway.',
				'The Boeing 737-800 left the runway, as a Boeing 747-400 did in May.',
			],
		},
		{
			name: 'a flight and the way back',
			texts: ['Flight HA 446 left Boise at noon.', 'Flight HA 447 left Denver at noon.'],
		},
		{
			name: 'a flight by two codes',
			texts: ['Flight HA 446 left Boise at noon.', 'Flight 446 left Boise at noon.'],
		},
		{
			name: 'two players sent off',
			texts: ['Otto Klein was sent off for a second booking.', 'Rolf Berg was shown a straight red card.'],
		},
		{
			name: 'the judges of an earlier ruling',
			texts: [
				'The verdict of the three judges was unanimous.',
				'In 2019 one of the judges of the appeal court dissented from the ruling.',
			],
		},
		{
			name: 'a verdict that must be unanimous',
			texts: ['The jury must be unanimous.', 'One of the jurors dissented from the verdict.'],
		},
	],
	flags: [
		{
			name: 'a frigate and a corvette',
			texts: ['The frigate Santa Brisa fired three flares.', 'The Danish corvette Santa Brisa fired three flares.'],
			relation: 'conflict',
			message: 'the type of a ship differs: Gazette says “frigate”; Herald says “corvette”',
			evidence: ['frigate', 'corvette'],
		},
		{
			name: 'left and right',
			texts: ['Otto Klein broke his left wrist.', 'Otto Klein had surgery on his right wrist.'],
			relation: 'conflict',
			message: 'left and right differ: Gazette says “left wrist”; Herald says “right wrist”',
			evidence: ['left wrist', 'right wrist'],
		},
		{
			name: 'a man and a grandmother of one age',
			texts: ['A 78-year-old man from Boise died on board.', 'A 78-year-old American grandmother died on board.'],
			relation: 'conflict',
			message:
				'the sex of a person of one age differs: Gazette says “78-year-old man”; Herald says “78-year-old American grandmother”',
			evidence: ['78-year-old man', '78-year-old American grandmother'],
		},
		{
			name: 'a grandson and a girl of one age',
			texts: ['A grandson, 14, survived.', 'A girl of 14, away at school, survived.'],
			relation: 'conflict',
			message: 'the sex of a person of one age differs: Gazette says “grandson, 14”; Herald says “A girl of 14”',
			evidence: ['grandson, 14', 'A girl of 14'],
		},
		{
			name: 'two models of one maker',
			texts: ['The Boeing 737-800 left the runway.', 'The plane, a Boeing 737-700, left the runway.'],
			relation: 'conflict',
			message: 'the model of an aircraft differs: Gazette says “Boeing 737-800”; Herald says “Boeing 737-700”',
			evidence: ['Boeing 737-800', 'Boeing 737-700'],
		},
		{
			name: 'a code that changes before one name',
			texts: ['A C-130 Hercules brought the tents.', 'A C-150 Hercules brought the tents.'],
			relation: 'conflict',
			message: 'the model of an aircraft differs: Gazette says “C-130 Hercules”; Herald says “C-150 Hercules”',
			evidence: ['C-130 Hercules', 'C-150 Hercules'],
		},
		{
			name: 'a flight number with two digits that changed places',
			texts: ['Flight HA 4461 left Boise at noon.', 'The plane, flight HA4641, left Boise at noon.'],
			relation: 'conflict',
			message: 'the number of a flight differs: Gazette says “Flight HA 4461”; Herald says “flight HA4641”',
			evidence: ['Flight HA 4461', 'flight HA4641'],
		},
		{
			name: 'a second booking and a straight red card',
			texts: ['Otto Klein was sent off for a second booking.', 'Otto Klein was shown a straight red card.'],
			relation: 'conflict',
			message: 'how a player was sent off differs: Gazette says “second booking”; Herald says “straight red”',
			evidence: ['second booking', 'straight red'],
		},
		{
			name: 'a unanimous verdict and one of two to one',
			texts: ['The unanimous verdict took an hour to read.', 'The judges decided by two votes to one.'],
			relation: 'conflict',
			message: 'how the judges voted differs: Gazette says “unanimous”; Herald says “two votes to one”',
			evidence: ['unanimous', 'two votes to one'],
		},
	],
});
