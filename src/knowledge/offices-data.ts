/**
 * Offices of state, posts in a body, ranks of armies and police forces, universities, courts, teams, churches and trades: a family,
 * and in it a line for each rank with the words that name it. Source: the offices of the Statesman's Yearbook, the ranks of NATO's
 * STANAG 2116 and of British police forces, and the occupations of ISCO-08 that fill a day.
 */
export const officeFamilies: readonly (readonly [string, string])[] = [
	[
		'state',
		`prime minister: prime minister, premier, pm
		minister: minister, secretary of state
		president: president
		chancellor: chancellor
		monarch: king, queen, emperor, empress, sultan, emir
		governor: governor, gov
		mayor: mayor, lord mayor
		senator: senator, sen
		legislator: congressman, congresswoman, mp, member of parliament, assemblyman, assemblywoman, state representative
		ambassador: ambassador`,
	],
	[
		'body',
		`chief executive: chief executive officer, chief executive, ceo
		managing director: managing director, executive director
		chairman: chairman, chairwoman, chairperson, chair
		head of the body: president
		director: director
		house governor: director of the prison, director of the jail, director of the bank, prison director, jail director, bank director, prison governor, prison warden, bank governor
		chief financial officer: chief financial officer, cfo, finance chief, finance director
		chief operating officer: chief operating officer, coo
		chief technology officer: chief technology officer, cto
		chief medical officer: chief medical officer, medical director
		secretary: general secretary, state secretary, secretary
		treasurer: treasurer
		curator: chief curator, curator
		spokesperson: press secretary, press officer, spokesman, spokeswoman, spokesperson
		shop steward: shop steward`,
	],
	[
		'rank',
		`private: private
		corporal: corporal, cpl
		sergeant: sergeant, sgt
		lieutenant: lieutenant, lt
		captain: captain, capt
		major: major, maj
		colonel: lieutenant colonel, lt col, colonel, col
		brigadier: brigadier general, brig gen, brigadier, brig
		general: major general, lieutenant general, maj gen, lt gen, general, gen
		admiral: rear admiral, vice admiral, admiral, adm
		constable: constable
		inspector: detective inspector, inspector
		chief inspector: detective chief inspector, chief inspector
		superintendent: detective superintendent, superintendent
		chief superintendent: detective chief superintendent, chief superintendent`,
	],
	[
		'university',
		`assistant professor: assistant professor
		associate professor: associate professor
		professor: professor`,
	],
	[
		'court',
		`judge: judge, magistrate
		prosecutor: prosecutor, district attorney, state attorney, attorney general
		defense lawyer: defense lawyer, defence lawyer, defense attorney, defence attorney, defense counsel, defence counsel, public defender`,
	],
	[
		'service',
		'police chief: police chief, chief of police\nfire chief: fire chief, chief fire officer\nsheriff: sheriff\ncoroner: coroner',
	],
	// no rank of an army, though it ends like one
	[
		'other',
		`secretary general: secretary general
		director general: director general
		surgeon general: surgeon general
		consul general: consul general
		governor general: governor general
		solicitor general: solicitor general
		auditor general: auditor general
		inspector general: inspector general`,
	],
	[
		'team',
		`coach: head coach, manager, coach
		goalkeeper: goalkeeper, goalie
		referee: referee, umpire
		assistant referee: assistant referee, linesman, lineswoman
		fourth official: fourth official, fourth umpire
		video assistant referee: video assistant referee`,
	],
	[
		'church',
		`pope: pope, pontiff
		cardinal: cardinal
		archbishop: archbishop
		bishop: bishop
		rabbi: rabbi
		imam: imam`,
	],
	[
		'trade',
		`nurse: nurse, midwife
		doctor: doctor, physician, surgeon, cardiologist, pediatrician, paediatrician, psychiatrist, neurologist
		dentist: dentist
		pharmacist: pharmacist
		paramedic: paramedic
		veterinarian: veterinarian
		teacher: teacher, schoolteacher, headmaster, headmistress, headteacher
		librarian: librarian
		electrician: electrician
		plumber: plumber
		carpenter: carpenter, joiner
		bricklayer: bricklayer, mason
		welder: welder
		mechanic: mechanic
		miner: miner, coalminer
		baker: baker
		butcher: butcher
		tailor: tailor
		hairdresser: hairdresser, barber
		cook: chef, cook
		accountant: accountant, bookkeeper
		architect: architect
		firefighter: firefighter, fireman
		police officer: police officer, policeman, policewoman
		postman: postman, postwoman, mail carrier
		fisherman: fisherman
		bus driver: bus driver
		train driver: train driver, engine driver
		taxi driver: taxi driver, cab driver
		truck driver: truck driver, lorry driver
		flight attendant: flight attendant, stewardess`,
	],
];
