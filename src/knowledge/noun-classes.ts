/**
 * Nouns that newspapers use for the same kind of thing, so that a count of the one is a count of the other: the synonym sets
 * of a thesaurus, one line each, the commonest first. A noun stands in one line only.
 */
const lines = `
country, state, nation
person, people, individual, human, soul, man and woman
agreement, accord, pact, treaty, deal, contract, convention
dead, killed, death, fatality, died
injured, wounded, hurt, injury, casualty
missing, unaccounted
arrested, detained, arrest
child, kid, youngster, minor
woman, female, lady
man, male
teenager, teen, adolescent
baby, infant, newborn
police officer, officer, policeman, policewoman, cop, constable
prisoner, inmate, detainee, convict
attacker, assailant
soldier, troop, serviceman, servicewoman
firefighter, fireman
worker, employee, staff, staffer, labourer, laborer
passenger, traveller, traveler, rider
victim
student, pupil, schoolchild
customer, consumer, client, user
tourist, visitor, holidaymaker
demonstrator, protester, protestor, marcher
militant, insurgent, rebel, fighter, gunman
refugee, migrant, asylum seeker
resident, inhabitant, local
voter, elector
lawmaker, legislator, parliamentarian, deputy, mp, congressman
plane, aircraft, airplane, aeroplane, jet, airliner
helicopter, chopper
ship, vessel, boat, ferry
car, vehicle, automobile
truck, lorry
train
carriage, wagon, railcar
house, home, dwelling
building, structure
company, firm, corporation, business
bank, lender
store, shop, outlet
school
factory, plant
hospital, clinic
missile, rocket, projectile
bomb, explosive
gun, firearm, weapon
shot, bullet, round
fire, blaze
attack, assault
explosion, blast
crash, collision, accident
quake, earthquake, tremor
storm, hurricane, cyclone, typhoon
job, position, post
percent, per cent, percentage point
price, cost
offer, bid, proposal, approach
purchase, acquisition, takeover, buyout, merger
fine, penalty
loss
profit, earnings, income, gain
charge, count
sale
share, stock
vote, ballot
seat
case, infection
dollar
fragment, piece, chunk, shard
planet, world
report
reason, rationale, motive, motivation, cause, ground, explanation
`;

const classByNoun = new Map(
	lines
		.trim()
		.split('\n')
		.flatMap((line) => {
			const nouns = line.split(', ');
			return nouns.map((noun) => [noun, nouns[0] ?? noun] as const);
		}),
);

/** The commonest noun for the same kind of thing ("nation" -> "country"); the noun itself where the table lacks it. */
export function classOfNoun(lemma: string): string {
	return classByNoun.get(lemma) ?? lemma;
}
