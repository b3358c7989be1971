/* oxlint-disable max-lines -- a table of knowledge */

/**
 * First-level divisions that news names, a country each: key without the country's code | name | other names | AP and other
 * abbreviations | adjectives and people | capital. Names and codes follow ISO 3166-2, the abbreviations the Associated Press
 * style for the United States and common usage elsewhere.
 */
export const divisionTables: Readonly<
	Record<string, {readonly kind: 'state' | 'province' | 'nation' | 'territory' | 'region'; readonly rows: string}>
> = {
	US: {
		kind: 'state',
		rows: `
AL|Alabama||Ala.|Alabaman;Alabamian|Montgomery
AK|Alaska|||Alaskan;Alaskans|Juneau
AZ|Arizona||Ariz.|Arizonan;Arizonans|Phoenix
AR|Arkansas||Ark.|Arkansan;Arkansans|Little Rock
CA|California||Calif.|Californian;Californians|Sacramento
CO|Colorado||Colo.|Coloradan;Coloradans|Denver
CT|Connecticut||Conn.||Hartford
DE|Delaware||Del.|Delawarean|Dover
DC|District of Columbia|Washington, D.C.;Washington D.C.|D.C.||Washington
FL|Florida||Fla.|Floridian;Floridians|Tallahassee
GA|Georgia|Georgia state||Georgian;Georgians|Atlanta
HI|Hawaii|Hawai'i||Hawaiian;Hawaiians|Honolulu
ID|Idaho|||Idahoan;Idahoans|Boise
IL|Illinois||Ill.|Illinoisan|Springfield
IN|Indiana||Ind.|Hoosier;Hoosiers|Indianapolis
IA|Iowa|||Iowan;Iowans|Des Moines
KS|Kansas||Kan.|Kansan;Kansans|Topeka
KY|Kentucky||Ky.|Kentuckian;Kentuckians|Frankfort
LA|Louisiana||La.|Louisianan;Louisianans|Baton Rouge
ME|Maine|||Mainer;Mainers|Augusta
MD|Maryland||Md.|Marylander;Marylanders|Annapolis
MA|Massachusetts||Mass.|Bay Stater|Boston
MI|Michigan||Mich.|Michigander;Michiganders|Lansing
MN|Minnesota||Minn.|Minnesotan;Minnesotans|Saint Paul
MS|Mississippi||Miss.|Mississippian;Mississippians|Jackson
MO|Missouri||Mo.|Missourian;Missourians|Jefferson City
MT|Montana||Mont.|Montanan;Montanans|Helena
NE|Nebraska||Neb.|Nebraskan;Nebraskans|Lincoln
NV|Nevada||Nev.|Nevadan;Nevadans|Carson City
NH|New Hampshire||N.H.||Concord
NJ|New Jersey||N.J.|New Jerseyan|Trenton
NM|New Mexico||N.M.|New Mexican;New Mexicans|Santa Fe
NY|New York|New York state;New York State|N.Y.||Albany
NC|North Carolina||N.C.|North Carolinian;North Carolinians|Raleigh
ND|North Dakota||N.D.|North Dakotan;North Dakotans|Bismarck
OH|Ohio|||Ohioan;Ohioans|Columbus
OK|Oklahoma||Okla.|Oklahoman;Oklahomans|Oklahoma City
OR|Oregon||Ore.|Oregonian;Oregonians|Salem
PA|Pennsylvania||Pa.|Pennsylvanian;Pennsylvanians|Harrisburg
RI|Rhode Island||R.I.|Rhode Islander;Rhode Islanders|Providence
SC|South Carolina||S.C.|South Carolinian;South Carolinians|Columbia
SD|South Dakota||S.D.|South Dakotan;South Dakotans|Pierre
TN|Tennessee||Tenn.|Tennessean;Tennesseans|Nashville
TX|Texas|||Texan;Texans|Austin
UT|Utah|||Utahn;Utahns;Utahan|Salt Lake City
VT|Vermont||Vt.|Vermonter;Vermonters|Montpelier
VA|Virginia||Va.|Virginian;Virginians|Richmond
WA|Washington|Washington state;Washington State|Wash.|Washingtonian;Washingtonians|Olympia
WV|West Virginia||W.Va.|West Virginian;West Virginians|Charleston
WI|Wisconsin||Wis.|Wisconsinite;Wisconsinites|Madison
WY|Wyoming||Wyo.|Wyomingite;Wyomingites|Cheyenne
`,
	},
	CA: {
		kind: 'province',
		rows: `
AB|Alberta||Alta.|Albertan;Albertans|Edmonton
BC|British Columbia||B.C.|British Columbian;British Columbians|Victoria
MB|Manitoba||Man.|Manitoban;Manitobans|Winnipeg
NB|New Brunswick||N.B.||Fredericton
NL|Newfoundland and Labrador|Newfoundland;Labrador|N.L.|Newfoundlander;Newfoundlanders|St. John's
NS|Nova Scotia||N.S.|Nova Scotian;Nova Scotians|Halifax
NT|Northwest Territories||N.W.T.||Yellowknife
NU|Nunavut||||Iqaluit
ON|Ontario||Ont.|Ontarian;Ontarians|Toronto
PE|Prince Edward Island||P.E.I.;PEI||Charlottetown
QC|Quebec|Québec|Que.|Quebecer;Quebecers;Quebecker;Québécois;Quebecois|Quebec City
SK|Saskatchewan||Sask.||Regina
YT|Yukon|Yukon Territory||Yukoner;Yukoners|Whitehorse
`,
	},
	AU: {
		kind: 'state',
		rows: `
ACT|Australian Capital Territory||||Canberra
NSW|New South Wales||N.S.W.||Sydney
NT|Northern Territory||||Darwin
QLD|Queensland||Qld|Queenslander;Queenslanders|Brisbane
SA|South Australia|||South Australian;South Australians|Adelaide
TAS|Tasmania||Tas.|Tasmanian;Tasmanians|Hobart
VIC|Victoria|Victoria state;Victorian state|Vic.||Melbourne
WA|Western Australia|||Western Australian;Western Australians|Perth
`,
	},
	GB: {
		kind: 'nation',
		rows: `
ENG|England|||English;Englishman;Englishmen;Englishwoman|London
SCT|Scotland|||Scottish;Scots;Scot;Scotsman;Scotsmen|Edinburgh
WLS|Wales|||Welsh;Welshman;Welshmen|Cardiff
NIR|Northern Ireland|Ulster||Northern Irish|Belfast
`,
	},
	IN: {
		kind: 'state',
		rows: `
AN|Andaman and Nicobar Islands|Andamans;Andaman Islands;Nicobar Islands|||Port Blair
AP|Andhra Pradesh||||Amaravati
AR|Arunachal Pradesh|Arunachal|||Itanagar
AS|Assam|||Assamese|Dispur
BR|Bihar|||Bihari;Biharis|Patna
CH|Chandigarh territory|||
CT|Chhattisgarh|Chattisgarh|||Raipur
DL|Delhi territory|National Capital Territory of Delhi|||
GA|Goa|||Goan;Goans|Panaji
GJ|Gujarat|||Gujarati;Gujaratis|Gandhinagar
HP|Himachal Pradesh|Himachal|||Shimla
HR|Haryana||||Chandigarh
JH|Jharkhand||||Ranchi
JK|Jammu and Kashmir|Jammu & Kashmir;Indian-administered Kashmir;Indian-controlled Kashmir;Indian Kashmir|J&K||Srinagar
KA|Karnataka||||Bengaluru
KL|Kerala|||Keralite;Keralites|Thiruvananthapuram
LA|Ladakh|||Ladakhi;Ladakhis|Leh
MH|Maharashtra||||Mumbai
ML|Meghalaya||||Shillong
MN|Manipur|||Manipuri;Manipuris|Imphal
MP|Madhya Pradesh||||Bhopal
MZ|Mizoram||||Aizawl
NL|Nagaland||||Kohima
OD|Odisha|Orissa|||Bhubaneswar
PB|Punjab state|||
PY|Puducherry|Pondicherry|||
RJ|Rajasthan|||Rajasthani|Jaipur
SK|Sikkim||||Gangtok
TG|Telangana||||Hyderabad
TN|Tamil Nadu||||Chennai
TR|Tripura||||Agartala
UK|Uttarakhand|Uttaranchal|||Dehradun
UP|Uttar Pradesh||||Lucknow
WB|West Bengal||||Kolkata
`,
	},
	DE: {
		kind: 'state',
		rows: `
BB|Brandenburg||||Potsdam
BE|Berlin state||||Berlin
BW|Baden-Württemberg|Baden-Wuerttemberg|||Stuttgart
BY|Bavaria|Bayern||Bavarian;Bavarians|Munich
HB|Bremen state||||Bremen
HE|Hesse|Hessen||Hessian|Wiesbaden
HH|Hamburg state||||Hamburg
MV|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|||Schwerin
NI|Lower Saxony|Niedersachsen|||Hanover
NW|North Rhine-Westphalia|Nordrhein-Westfalen|||Düsseldorf
RP|Rhineland-Palatinate|Rheinland-Pfalz|||Mainz
SH|Schleswig-Holstein||||Kiel
SL|Saarland||||Saarbrücken
SN|Saxony|Sachsen||Saxon;Saxons|Dresden
ST|Saxony-Anhalt|Sachsen-Anhalt|||Magdeburg
TH|Thuringia|Thüringen||Thuringian|Erfurt
`,
	},
	RU: {
		kind: 'region',
		rows: `
AD|Adygea|Adygeya||Adygean|Maykop
BA|Bashkortostan|Bashkiria||Bashkir;Bashkirs|Ufa
BEL|Belgorod region|Belgorod oblast;Belgorod Oblast;Belgorod Region|||Belgorod
BRY|Bryansk region|Bryansk oblast;Bryansk Oblast;Bryansk Region|||Bryansk
BU|Buryatia|||Buryat;Buryats|Ulan-Ude
CE|Chechnya|Chechen Republic||Chechen;Chechens|Grozny
CHU|Chukotka||||Anadyr
CU|Chuvashia|||Chuvash|Cheboksary
DA|Dagestan|Daghestan||Dagestani;Dagestanis|Makhachkala
IN|Ingushetia|||Ingush|Magas
KB|Kabardino-Balkaria||||Nalchik
KC|Karachay-Cherkessia|Karachayevo-Cherkessia|||Cherkessk
KDA|Krasnodar region|Krasnodar Krai;Krasnodar territory|||Krasnodar
KGD|Kaliningrad region|Kaliningrad exclave;Kaliningrad oblast;Kaliningrad Oblast|||Kaliningrad
KL|Kalmykia|||Kalmyk;Kalmyks|Elista
KAM|Kamchatka|||Kamchatkan|Petropavlovsk-Kamchatsky
KO|Komi||||Syktyvkar
KR|Karelia|||Karelian;Karelians|Petrozavodsk
KRS|Kursk region|Kursk oblast;Kursk Oblast;Kursk Region|||Kursk
LEN|Leningrad region|Leningrad oblast;Leningrad Oblast|||
MO|Mordovia||||Saransk
MOS|Moscow region|Moscow oblast;Moscow Oblast;Moscow Region|||
PRI|Primorye|Primorsky Krai|||Vladivostok
ROS|Rostov region|Rostov oblast;Rostov Oblast|||Rostov-on-Don
SA|Yakutia|Sakha||Yakut;Yakuts|Yakutsk
SAK|Sakhalin||||Yuzhno-Sakhalinsk
SE|North Ossetia|North Ossetia-Alania||Ossetian;Ossetians|Vladikavkaz
TA|Tatarstan|||Tatar;Tatars|Kazan
TY|Tuva|||Tuvan;Tuvans|Kyzyl
`,
	},
	CN: {
		kind: 'province',
		rows: `
AH|Anhui||||Hefei
FJ|Fujian|||Fujianese|Fuzhou
GD|Guangdong|Canton province||Cantonese|Guangzhou
GS|Gansu||||Lanzhou
GX|Guangxi||||Nanning
GZ|Guizhou||||Guiyang
HA|Henan||||Zhengzhou
HB|Hubei||||Wuhan
HE|Hebei||||Shijiazhuang
HI|Hainan||||Haikou
HL|Heilongjiang||||Harbin
HN|Hunan|||Hunanese|Changsha
JL|Jilin province||||Changchun
JS|Jiangsu||||Nanjing
JX|Jiangxi||||Nanchang
LN|Liaoning||||Shenyang
NM|Inner Mongolia||||Hohhot
NX|Ningxia||||Yinchuan
QH|Qinghai||||Xining
SC|Sichuan|Szechuan||Sichuanese|Chengdu
SD|Shandong||||Jinan
SN|Shaanxi||||Xi'an
SX|Shanxi||||Taiyuan
XJ|Xinjiang|||Uyghur;Uyghurs;Uighur;Uighurs|Urumqi
XZ|Tibet|Xizang||Tibetan;Tibetans|Lhasa
YN|Yunnan||||Kunming
ZJ|Zhejiang||||Hangzhou
`,
	},
	BR: {
		kind: 'state',
		rows: `
AC|Acre state||||Rio Branco
AL|Alagoas||||Maceió
AM|Amazonas||||Manaus
AP|Amapá||||Macapá
BA|Bahia|||Bahian;Bahians|Salvador
CE|Ceará||||Fortaleza
ES|Espírito Santo||||Vitória
GO|Goiás||||Goiânia
MA|Maranhão||||São Luís
MG|Minas Gerais||||Belo Horizonte
MS|Mato Grosso do Sul||||Campo Grande
MT|Mato Grosso||||Cuiabá
PA|Pará||||Belém
PB|Paraíba||||João Pessoa
PE|Pernambuco||||Recife
PI|Piauí||||Teresina
PR|Paraná||||Curitiba
RJ|Rio de Janeiro state||||Rio de Janeiro
RN|Rio Grande do Norte||||Natal
RO|Rondônia||||Porto Velho
RR|Roraima||||Boa Vista
RS|Rio Grande do Sul||||Porto Alegre
SC|Santa Catarina||||Florianópolis
SE|Sergipe||||Aracaju
SP|São Paulo state|Sao Paulo state|||São Paulo
TO|Tocantins||||Palmas
`,
	},
	MX: {
		kind: 'state',
		rows: `
BCN|Baja California||||Mexicali
BCS|Baja California Sur||||
CHH|Chihuahua state||||Chihuahua
CHP|Chiapas||||Tuxtla Gutiérrez
COA|Coahuila||||Saltillo
DUR|Durango state||||Durango
GRO|Guerrero||||Chilpancingo
GUA|Guanajuato state||||Guanajuato
HID|Hidalgo||||Pachuca
JAL|Jalisco||||Guadalajara
MEX|State of Mexico|Mexico state|||Toluca
MIC|Michoacán||||Morelia
MOR|Morelos||||Cuernavaca
NAY|Nayarit||||Tepic
NLE|Nuevo León||||Monterrey
OAX|Oaxaca state||||Oaxaca
PUE|Puebla state||||Puebla
ROO|Quintana Roo||||Chetumal
SIN|Sinaloa|||Sinaloan|Culiacán
SLP|San Luis Potosí state||||San Luis Potosí
SON|Sonora|||Sonoran|Hermosillo
TAB|Tabasco||||Villahermosa
TAM|Tamaulipas||||Ciudad Victoria
TLA|Tlaxcala||||
VER|Veracruz state||||Xalapa
YUC|Yucatán|Yucatan||Yucatecan|Mérida
ZAC|Zacatecas state||||Zacatecas
`,
	},
	UA: {
		kind: 'region',
		rows: `
CRI|Crimea|Crimean Peninsula;Crimean peninsula;Autonomous Republic of Crimea;Republic of Crimea||Crimean;Crimeans|Simferopol
DON|Donetsk region|Donetsk oblast;Donetsk Oblast;Donetsk Region;Donetsk People's Republic;DPR;DNR|||Donetsk
LUH|Luhansk region|Luhansk oblast;Luhansk Oblast;Luhansk Region;Luhansk People's Republic;Lugansk People's Republic;LPR;LNR|||Luhansk
KHK|Kharkiv region|Kharkiv oblast;Kharkiv Oblast;Kharkiv Region|||Kharkiv
KHE|Kherson region|Kherson oblast;Kherson Oblast;Kherson Region|||Kherson
ZAP|Zaporizhzhia region|Zaporizhia region;Zaporizhzhya region;Zaporizhzhia oblast;Zaporizhzhia Oblast|||Zaporizhzhia
DNI|Dnipropetrovsk region|Dnipropetrovsk oblast;Dnipropetrovsk Oblast|||Dnipro
ODE|Odesa region|Odessa region;Odesa oblast;Odesa Oblast|||Odesa
SUM|Sumy region|Sumy oblast;Sumy Oblast|||Sumy
KYI|Kyiv region|Kiev region;Kyiv oblast;Kyiv Oblast|||Kyiv
LVI|Lviv region|Lviv oblast;Lviv Oblast|||Lviv
ZAK|Transcarpathia|Zakarpattia|||Uzhhorod
`,
	},
	ES: {
		kind: 'region',
		rows: `
AN|Andalusia|Andalucia;Andalucía||Andalusian;Andalusians|Seville
AR|Aragon|Aragón||Aragonese|Zaragoza
AS|Asturias|||Asturian|Oviedo
CN|Canary Islands|Canaries|||Las Palmas
CT|Catalonia|Catalunya||Catalan;Catalans|Barcelona
EX|Extremadura||||
GA|Galicia|||Galician;Galicians|
IB|Balearic Islands|Balearics|||Palma
NC|Navarre|Navarra|||Pamplona
PV|Basque Country|Euskadi||Basque;Basques|Vitoria-Gasteiz
VC|Valencia region|Valencian Community||Valencian;Valencians|Valencia
`,
	},
	FR: {
		kind: 'region',
		rows: `
ARA|Auvergne-Rhône-Alpes||||Lyon
BRE|Brittany|Bretagne||Breton;Bretons|Rennes
BFC|Burgundy|Bourgogne||Burgundian|Dijon
COR|Corsica|Corse||Corsican;Corsicans|Ajaccio
GES|Grand Est|Alsace;Lorraine||Alsatian|Strasbourg
HDF|Hauts-de-France|||
IDF|Ile-de-France|Île-de-France|||Paris
NAQ|Nouvelle-Aquitaine|Aquitaine|||Bordeaux
NOR|Normandy|Normandie||Norman;Normans|Rouen
OCC|Occitanie||||Toulouse
PAC|Provence-Alpes-Côte d'Azur|Provence;Côte d'Azur;Cote d'Azur;French Riviera|||Marseille
`,
	},
	IT: {
		kind: 'region',
		rows: `
ABR|Abruzzo||||
CAL|Calabria|||Calabrian|
CAM|Campania||||Naples
EMR|Emilia-Romagna||||Bologna
LAZ|Lazio||||Rome
LIG|Liguria|||Ligurian|Genoa
LOM|Lombardy|Lombardia||Lombard|Milan
PIE|Piedmont|Piemonte|||Turin
PUG|Puglia|Apulia|||Bari
SAR|Sardinia|Sardegna||Sardinian;Sardinians|Cagliari
SIC|Sicily|Sicilia||Sicilian;Sicilians|Palermo
TOS|Tuscany|Toscana||Tuscan;Tuscans|Florence
UMB|Umbria||||Perugia
VEN|Veneto||||Venice
`,
	},
	PS: {
		kind: 'territory',
		rows: `
GZA|Gaza Strip|Gaza||Gazan;Gazans|Gaza City
WBK|West Bank|occupied West Bank;Judea and Samaria|||Ramallah
`,
	},
	PK: {
		kind: 'province',
		rows: `
BA|Balochistan|Baluchistan||Baloch;Baluch;Baluchi|Quetta
KP|Khyber Pakhtunkhwa|North-West Frontier Province|||Peshawar
SD|Sindh|Sind||Sindhi;Sindhis|Karachi
GB|Gilgit-Baltistan||||Gilgit
AJK|Azad Kashmir|Pakistan-administered Kashmir;Pakistani Kashmir;Pakistan-controlled Kashmir|||Muzaffarabad
`,
	},
};
