/**
 * Given names with the short forms that news uses for them, a line each: full forms first, as dictionaries of given names list them.
 * A short form may stand under several names ("Alex").
 */
const shortFormTable = `
abigail abby gail|abraham abe|albert al bert|alexander alex alec sandy aleksandr sasha|alexandra alex sandra sasha|alfred al fred alfie
andrew andy drew|anthony tony|antonio tony toni|arthur art|barbara barb|bartholomew bart|benjamin ben benny bibi|bernard bernie
bradley brad|caroline carrie|catherine cathy kate katie kathy cate|charles charlie chuck|charlotte lottie|christina chris tina christine
christopher chris kit|cynthia cindy|daniel dan danny|david dave davy|deborah deb debbie|dennis denny|dimitri dima dmitry
donald don donnie|dorothy dot dottie|douglas doug|edward ed eddie ted ned|eleanor ellie nell|elizabeth liz beth betty lizzie eliza
eugene gene|ferdinand ferdy|florence flo|francis frank|franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|gerald gerry jerry
gregory greg|harold harry hal|henry harry hank|herbert herb bert|hillary hilary|howard howie|isaac ike|jacob jake|jacqueline jackie
james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry|jessica jess jessie|john jack johnny jon|jonathan jon
joseph joe joey jo|joshua josh|judith judy|katherine kate kathy katie kathleen|kenneth ken kenny|lawrence larry laurie|leonard len leo lenny
louis lou|margaret maggie meg peggy margie|martin marty|matthew matt|maximilian max|melanie mel|michael mike mick mickey micky misha
mikhail misha|mitchell mitch|nancy nan|nathan nate|nathaniel nate nat|nicholas nick nicky|oliver ollie|pamela pam|patricia pat patty tricia
patrick pat paddy|peter pete|philip phil|phillip phil|rachel rae|randall randy|raymond ray|rebecca becky|reginald reg reggie
richard dick rick rich ricky|robert bob bobby rob robbie bert|roderick rod|rodney rod|roger rog|ronald ron ronnie|rudolph rudy|russell russ
samuel sam sammy|samantha sam|sandra sandy|sergei seryozha|sidney sid|stanley stan|stephen steve stevie|steven steve|stuart stu
susan sue susie|terence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim|valerie val|victor vic|victoria vicky
vincent vince vinny|vladimir volodya vova|volodymyr volodya|walter walt|wesley wes|william bill billy will willie liam|zachary zach zack
`;

/** Parts of names that newspapers spell in several ways which no rule of transliteration relates, a group each; own list, after style books. */
const spellingTable = `
mohammed muhammad mohamed mohammad muhammed mohamad mehmed mahomet|osama usama oussama|laden ladin|muammar moammar muamar|gaddafi qadhafi kadafi khadafy qaddafi gadhafi
hussein hussain husayn husain hosein|ahmed ahmad|abdul abdel abdal abdol|yusuf youssef yousef yosef joseph yousuf yusef|omar umar|usman osman othman uthman
khamenei khameini|hezbollah hizbollah hizbullah|koran quran|nasser nasir naser|mustafa mostafa moustafa|ibrahim ebrahim|ali aly|hamid hameed|karim kareem|rashid rasheed rachid
said saeed saeid|salah saleh|mahmoud mahmud mehmood|khaled khalid|tariq tarek tareq tarik|zia ziya|sheikh shaikh sheik|zawahiri zawahri
yevgeny evgeny yevgeni evgeni yevgeniy eugeny|alexei aleksei alexey aleksey alexy|andrei andrey|sergei sergey serguei|nikolai nikolay nicolai|yuri yury iouri yuriy|dmitry dmitri dmitriy dimitri dimitry
volodymyr vladimir volodimir|oleksandr aleksandr alexander|mykola nikolai|zelensky zelenskyy zelenskiy zelenskyi selenskyj|lukashenko lukashenka|navalny navalnyi nawalny
alexander aleksander aleksandr alexandr iskander|mikhail michail|fyodor fedor feodor|gorbachev gorbachov gorbatchev|khrushchev khrushchov|tchaikovsky chaikovsky
kyiv kiev kyyiv|kharkiv kharkov|odesa odessa|lviv lvov|chernobyl chornobyl|dnipro dnepr dnieper|zaporizhzhia zaporizhia zaporozhye zaporizhzhya|mykolaiv nikolayev nikolaev|luhansk lugansk
beijing peking|mumbai bombay|kolkata calcutta|chennai madras|yangon rangoon|myanmar burma|guangzhou canton|nanjing nanking|chongqing chungking|tbilisi tiflis
almaty alma-ata|istanbul constantinople|mao-tse-tung mao-zedong|sanaa sana|aden adan|fallujah falluja|mosul mawsil|aleppo halab|idlib edlib|raqqa rakka ar-raqqah|homs hims
cologne koln|munich munchen|vienna wien|turin torino|florence firenze|geneva geneve|lisbon lisboa|copenhagen kobenhavn|prague praha|warsaw warszawa|bucharest bucuresti
hosni husni hosny husny|morsi mursi mursy morsy|yasser yasir yaser yassir|haider haidar hayder haydar|moqtada muqtada moktada|qassem qasem kassem qasim kasim qassim kasem
soleimani suleimani sulaimani soleymani|suleiman sulaiman soliman suleyman|yahya yehya yahia|haniyeh haniya haniyya|abdulaziz abdelaziz abdalaziz|abdullah abdallah abdulla abdellah
haftar hifter|assad asad|hafez hafiz hafidh|nuri nouri noori|fouad fuad foad|jamal gamal djamal|hassan hasan|hussam husam hossam|khalil khaleel|latif lateef|majid majeed
mansour mansur mansoor|masoud massoud masud masood|munir mounir muneer|nabil nabeel|nasrallah nasrullah|rafiq rafik rafic|sadiq sadeq sadik|samir sameer
shafiq shafik|sharif shareef cherif|sultan soltan|taha tahha|talabani talibani|walid waleed|wahid waheed|yunus younis younes yunis|zaid zayed zayd|zainab zeinab zaynab|fatima fatemeh fatma
aisha ayesha aicha|leila layla laila|maryam mariam miriam|nur nour noor|amir ameer|bilal belal|faisal feisal faysal|ghazi gazi|jafar jaafar|kazem kadhim kazim|mahdi mehdi|moussa musa mousa
qaida qaeda kaida|taliban taleban|houthi huthi|daesh daish|ramadan ramazan|basra basrah|riyadh riyad|medina madina|mecca makkah|qatif katif|jeddah jidda jiddah
petro petr pyotr peter piotr|berdimuhamedow berdymukhamedov berdimuhamedov berdymuhamedov|brezhnev breschnew brejnev|saakashvili saakaschwili|milosevic milosevich|karadzic karadzhich
zedong tsetung|xiaoping hsiaoping|jinping chinping|beijing peiping|taipei taibei|kaohsiung gaoxiong|xinjiang sinkiang|sichuan szechuan szechwan|tianjin tientsin
pyongyang pyeongyang|pusan busan|incheon inchon|kwangju gwangju|taegu daegu|kaesong gaeseong
catherine katherine kathryn catharine|philip phillip|stephen steven stefan|jeffrey geoffrey jeffery|hillary hilary|sara sarah|ann anne|john jon|eric erik|carl karl|mark marc
`;

function groupBy(table: string): ReadonlyMap<string, ReadonlySet<number>> {
	const byName = new Map<string, Set<number>>();
	for (const [index, line] of table.trim().split(/[\n|]/).entries()) {
		for (const name of line.trim().split(' ')) {
			const known = byName.get(name) ?? new Set<number>();
			known.add(index);
			byName.set(name, known);
		}
	}
	return byName;
}

const shortForms = groupBy(shortFormTable);
const spellingGroups = groupBy(spellingTable);

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
	const first = groups.get(a);
	const second = groups.get(b);
	if (first === undefined || second === undefined) return false;
	return [...first].some((group) => second.has(group));
}

/** Whether two given names (lower case) can be forms of one: "bill" and "william". */
export function isNicknameOf(a: string, b: string): boolean {
	return shareGroup(shortForms, a, b);
}

/** Whether two parts of names (lower case, without accents) are known to be spellings of one: "muhammad" and "mohamed". */
export function isKnownSpelling(a: string, b: string): boolean {
	return shareGroup(spellingGroups, a, b);
}
