/**
 * Verbs of headlines whose present tense looks like a noun ("cuts", "plans", "arrest"), as base forms.
 * Source: the verbs among the most frequent verb-noun homographs of English (Oxford 5000, WordNet's lexicographer files).
 */
const bases = `
abandon abuse accord ace act address advance age aid aim air alarm alert ambush amount anchor anger answer appeal approach arm arrest
assault assist attack attempt auction award ax axe back balance ban bar bash battle bear beat bed beef benefit bet bid bill bite blame blast
blaze block bloom blow board boast bolster bomb boom boost border boss bounce bow boycott brace brake brand breach break brew bribe bridge brief broker
buck budget build burn burst bust buy call campaign cap capture care carry cast catch cause cede challenge change charge chart charter chase cheat check cheer
chide claim clash clear climb clinch close cloud coach collapse combat command comfort comment commute complete compromise concern condemn conduct confront
contact contest contract control convict cook cool cost counter coup court cover crack crackdown crash crawl credit criticize cross crowd cruise crush cry curb cure cut damage dance
dare date dawn deal debate debut decay decline decrease defeat defend delay delete demand deny deploy desert design detail devote dial die digest dip dine discharge discount dismiss dispatch dispute
ditch dive divide divorce dock dodge dominate double doubt down draft drag drain draw dream dress drift drill drink drive drone drop drown drug duck dump ease echo edge edit eject elect
embrace encounter end endorse engage enter escape estimate exchange excuse exile exit expel experience exploit export expose extract eye face fail fall fast fault favor favour fear feature
feed feel feud field fight figure file filter finance find fine finish fire fish fit fix flag flare flash flee flight flip float flood flop flow fly focus force forecast form foul frame free freeze fuel fund gain gamble
gather gauge get glimpse grant grasp grill grip ground group grow guarantee guard guess guide gun halt hail hand handle hang harm harvest haul head heal hear heat help hike hint hire hit hold honor honour hope host
house hunt hurt impact import impose increase indict influence inform injure insult interest interview invest invite issue jail join joke judge jump keep kick kidnap kill knock label lack land lash last laud launch lead leak lean leap
leave lease lend let level lift light limit line link list live load loan lobby lock log look loot lose lower lure make man march mark market mask mass match matter measure meet merge mine miss mock monitor mourn move
murder name narrow near need neglect net nominate note notice object offer open oppose order oust outline outrage overhaul own pack parade pardon park part pass pause pay peak peg permit phase photograph pick pile pilot pin
pitch place plan plant play plead pledge plot plunge plummet point poison poll pose position post pound power praise predict prepare present press pressure prevent price probe process produce profit program progress project promise
promote prompt protect protest prove pull pump punch punish purchase pursue push put quake query quest question quit quiz race raid rage rail raise rally ram range rank rap rape rate raze reach react reap rebel rebound rebuff rebuke recall
record recover recruit reduce reform refund refuse regain regard reign reject rejoin relax release remain remark remove rename rent repair repeat replay reply report request rescue research reserve resign resolve respect rest restart
result resume retire retreat return reveal reverse review revise revive revolt reward ride rise risk rival roar rob rock roll rout row rule rumble run rush sabotage sack sail salute sanction save saw say scale scan scare score scorch scramble scrap
scrub seal search secure see seek seize sell send sentence serve set settle shake shape share shed shell shelter shield shift ship shock shoot shop show shrug shun shut side sign signal sink sit skip slam slap slash slay slide slip slow slump smash snap snub
soar sort sound spark speak spell spend spike spill spin split spoil sponsor spot spread spur spy squeeze stab stage stake stall stampede stand start starve state stay steal steer stem step stick stock stop storm stress stretch strike
strip struggle study stumble stun sue suffer suit summon supply support surge surprise surrender survey survive suspect suspend sway swap swear sweep swim swing switch tackle take talk tap target taunt tax tease tell tempt test thank
thaw threaten throw thwart thank tie tighten tip top topple torch torture toss total touch tour tout track trade trail train transfer transport trap travel treat trial trick trigger trim triumph trust try tumble turn twist unveil update urge use vie
view visit voice vote vow wage wait wake walk want warn wash waste watch weigh welcome whip win wind withdraw witness woo work worry wound wreck write yield
`
	.trim()
	.split(/\s+/);

/** What common nouns begin headlines and are no names: subjects that a headline writes with a capital. */
export const headlineNouns: ReadonlySet<string> = new Set(
	`police officer officers official officials authorities government governments minister ministers ministry president prime leader leaders lawmakers senator senators
	senate congress parliament court courts judge judges jury prosecutor prosecutors lawyer lawyers army military troops soldier soldiers forces navy marines rebels militants gunman gunmen
	terrorists attackers attacker suspect suspects protesters protester demonstrators activists critics experts expert scientists scientist researchers researcher astronauts astronaut
	doctors doctor nurses nurse teachers teacher students student pupils parents parent mother father man men woman women boy boys girl girls child children baby teen teens teenager teenagers family families
	couple people person residents resident voters voter workers worker employees union unions company companies firm firms bank banks investors stocks shares markets market prices price oil gas gold
	storm storms hurricane typhoon cyclone tornado earthquake quake tsunami flood floods flooding fire fires wildfire wildfires blaze explosion explosions blast blasts bomb bombs crash crashes plane planes jet jets
	helicopter train trains bus ship ships boat boats ferry car cars truck trucks driver drivers pilot pilots passengers passenger tourists tourist migrants refugees
	missile missiles rocket rockets satellite satellites drone drones airstrike airstrikes airstrikes strike strikes shooting shootings attack attacks war wars ceasefire truce talks deal deals agreement agreements accord accords pact pacts treaty treaties
	sanctions tariffs tax taxes budget economy inflation unemployment jobs report reports study studies survey poll polls election elections referendum vote votes bill bills law laws plan plans
	victims victim survivors survivor dozens hundreds thousands millions team teams player players coach coaches fans fan club clubs star stars actor actress singer author
	hospital hospitals school schools university universities church churches city cities town towns village villages state states country countries nation nations world
	bishop pope king queen prince princess mayor governor ambassador diplomat diplomats envoy spokesman spokeswoman chief chiefs head heads boss bosses ceo chairman director
	air peace bomb drone car trade power water food health hostage suicide hunger heat snow snowstorm blizzard
	defense defence defenses security foreign military accords nations union talks`.split(/\s+/),
);

function thirdPerson(base: string): string {
	if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "cuts" -> "cut", for the third person of each verb. */
export const headlineThirdPersons: ReadonlyMap<string, string> = new Map(
	bases.map((base) => [thirdPerson(base), base]),
);

/** The base forms, which follow plural subjects: "Police arrest". */
export const headlineBases: ReadonlySet<string> = new Set(bases);

/** Nouns without -s that take a plural verb. */
export const pluralSubjects: ReadonlySet<string> = new Set([
	'police',
	'people',
	'men',
	'women',
	'children',
	'staff',
	'crew',
	'cattle',
	'troops',
]);

/** Plurals that follow a noun as its head far more often than as a verb: "peace talks", "air strikes on". */
export const compoundHeads: ReadonlySet<string> = new Set(
	`talks strikes prices rates forces services rules plans ties sales shares attacks reports deals tests reforms cuts claims calls links
	protests rights figures votes polls bids fears risks hopes costs works raids clashes blasts fires floods storms trains ships guards`.split(
		/\s+/,
	),
);

/** Persons and bodies that act: a verb form after one is its verb more likely than the head of a compound. */
export const agentNouns: ReadonlySet<string> = new Set(
	`police government minister president premier chancellor leader parliament senate congress house court judge jury army military navy
	union company firm bank regulator watchdog agency ministry mayor governor lawmaker senator prosecutor chief head boss chairman director king queen
	prince princess pope bishop gunman attacker suspect man woman boy girl teen teenager driver pilot doctor teacher student study report survey poll
	team club coach player star actor singer author group party council commission committee panel body`.split(/\s+/),
);

/** Verbs that take "of" themselves: after any other base form "of" shows a noun, "approves transfer of". */
export const verbsWithOf: ReadonlySet<string> = new Set(
	'accuse approve assure beware boast complain conceive consist convict deprive despair die disapprove dispose dream hear inform know learn made make partake relieve remind repent rid rob smell speak strip suspect take talk taste tell think warn'.split(
		' ',
	),
);
