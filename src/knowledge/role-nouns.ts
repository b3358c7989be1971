export type Gender = 'female' | 'male';

/** What people are called by office, trade, rank or part in an event: dictionary nouns for persons, singular. */
const roles = `
accountant activist administrator adviser advisor agent aide ambassador analyst anchor anthropologist apprentice archaeologist
archbishop architect artist assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attorney auditor
author ayatollah banker baron barrister biologist bishop blogger bodyguard boss boxer broker broadcaster builder candidate
captain cardinal caretaker cashier catcher ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist
chief choreographer citizen cleric clerk co-chair co-founder coach collector colonel columnist comedian comedienne commander
commentator commissioner composer comptroller conductor congressman congresswoman conservationist constable consul consultant
contractor controller convict coordinator coroner correspondent cosmonaut councillor councilman councilwoman councilor
counsel counsellor counselor counterpart cricketer critic curator cyclist dancer dean defendant defender delegate demonstrator
deputy designer detective developer diplomat director dissident doctor driver economist editor educator emir emperor employee
engineer entrepreneur envoy epidemiologist executive expert farmer father fighter filmmaker financier firefighter fisherman
footballer forecaster foreman founder fugitive general geologist goalkeeper golfer governor grower guard guerrilla guitarist
gunman head headmaster headmistress helmsman historian homeowner host hostage hunter imam informant inmate inspector instructor
insurgent intern interpreter inventor investigator investor jockey journalist judge juror justice king landlord lawmaker lawyer
leader lecturer legislator librarian lieutenant linguist lobbyist magistrate magnate maid major manager marshal mathematician
mayor mechanic mediator meteorologist microbiologist midfielder militant minister missionary model moderator monarch monk
mother musician nanny naturalist negotiator neighbor neighbour neurologist neuroscientist novelist nun nurse nutritionist
observer officer official ombudsman operator organiser organizer owner painter paramedic parliamentarian partner passenger
pastor paleontologist pathologist patriarch pediatrician philanthropist philosopher photographer physician physicist pianist
pilot pitcher planner player playwright plumber poet police-officer policeman policewoman politician pollster pontiff pope
postmaster premier presenter president priest prime-minister prince princess principal prisoner producer professor programmer
prosecutor protester provost psychiatrist psychologist publicist publisher quarterback queen rabbi racer ranger rapper receiver
rector referee registrar reporter representative researcher resident retailer reviewer rider runner sailor scholar scientist
sculptor secretary seismologist senator sergeant sheikh sheriff shopkeeper singer skater skier skipper sociologist soldier
solicitor specialist speaker spokesman spokesperson spokeswoman sprinter star statistician steward stewardess strategist
striker student sultan superintendent supervisor surgeon surveyor survivor suspect swimmer teacher teammate technician teenager
tennis-player terrorist theologian therapist trader trainer translator treasurer trustee tutor tycoon undersecretary
under-secretary veteran veterinarian vice-chairman vice-president vicar victim violinist virologist volunteer waiter waitress
warden whistleblower winner witness worker wrestler writer zoologist actor actress heiress hostess businessman businesswoman
salesman saleswoman chairlady nobelist laureate first-lady motorist pedestrian cyclist tourist climber hiker shooter attacker
admiral airman alderman alderwoman brigadier cadet chaplain chieftain commandant commodore corporal deacon ensign gendarme legionnaire
lance-corporal mercenary mufti nuncio oligarch paratrooper prefect seaman sniper taoiseach trooper vicar viceroy separatist rebel defector
refugee migrant asylum-seeker hacker influencer vlogger podcaster drummer bassist cellist soprano trumpeter saxophonist stuntman surfer
snowboarder gymnast rower goalie winger umpire linesman lifeguard midwife dentist pharmacist carpenter electrician welder bricklayer
janitor barber hairdresser tailor butcher miner logger rancher shepherd courier bartender barista postman cabinetmaker cinematographer
screenwriter illustrator cartoonist typographer archivist astrophysicist cosmologist geneticist immunologist oncologist cardiologist
neurosurgeon anesthesiologist dermatologist radiologist nutritionist volcanologist hydrologist climatologist glaciologist ecologist
botanist ornithologist entomologist geographer demographer pollster ethnographer criminologist theorist cryptographer programmer
assailant bomber hijacker kidnapper robber thief murderer killer smuggler trafficker dealer whistle-blower
`;

/** Kin and the like: they tell a person, and often the gender, but no office. */
const kin = `
father male|mother female|brother male|sister female|son male|daughter female|husband male|wife female|uncle male|aunt female
nephew male|niece female|grandfather male|grandmother female|grandson male|granddaughter female|widow female|widower male
boyfriend male|girlfriend female|fiance male|fiancee female|stepfather male|stepmother female|stepson male|stepdaughter female
man male|woman female|boy male|girl female|cousin|child|baby|friend|colleague|spouse|partner|twin|infant|toddler|guy male
gentleman male|lady female|dad male|mom female|mum female|half-brother male|half-sister female|son-in-law male|daughter-in-law female
brother-in-law male|sister-in-law female|father-in-law male|mother-in-law female|ex-husband male|ex-wife female
`;

const gendered: ReadonlyMap<string, Gender> = new Map([
	...'actor actress:female stewardess:female waitress:female heiress:female hostess:female comedienne:female nun:female maid:female headmistress:female queen:female princess:female first-lady:female chairlady:female'
		.split(' ')
		.filter((entry) => entry.includes(':'))
		.map((entry) => [entry.split(':')[0] ?? '', 'female'] as const),
	...'king prince pope pontiff monk emperor sultan emir sheikh imam headmaster waiter steward ayatollah archbishop baron'
		.split(' ')
		.map((word) => [word, 'male'] as const),
]);

const roleWords: ReadonlySet<string> = new Set(roles.trim().split(/\s+/));
const kinWords: ReadonlyMap<string, Gender | undefined> = new Map(
	kin
		.trim()
		.split(/[\n|]/)
		.map((entry) => {
			const [word = '', gender] = entry.split(' ');
			return [word, gender === 'male' || gender === 'female' ? gender : undefined];
		}),
);

/** Whether a noun (lower case, singular) says what office, trade or part a person has: "coordinator", "gunman". */
export function isRoleNoun(noun: string): boolean {
	return roleWords.has(noun) || /.(?:woman|person)$/.test(noun);
}

/** Whether a noun (lower case, singular) names kin, sex or age of a person: "daughter", "boy". */
export function isKinNoun(noun: string): boolean {
	return kinWords.has(noun);
}

/** The gender that a noun for a person tells: "spokeswoman" female, "gunman" male, "minister" none. */
export function genderOfNoun(noun: string): Gender | undefined {
	const known = kinWords.get(noun) ?? gendered.get(noun);
	if (known !== undefined) return known;
	if (noun.endsWith('woman')) return 'female';
	return noun.endsWith('man') && roleWords.has(noun) ? 'male' : undefined;
}
