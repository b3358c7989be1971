/**
 * Other parts of the world that news names: key | name | other names | adjectives and people | kind | countries it lies in, or whose
 * claim to it news reports, the first being the one that the United Nations count it to. No countries: the high seas, or half a continent.
 */
export const regionTable = `
africa|Africa||African;Africans|continent|
antarctica|Antarctica|Antarctic|Antarctic|continent|
asia|Asia||Asian;Asians|continent|
europe|Europe||European;Europeans|continent|
north-america|North America||North American;North Americans|continent|
south-america|South America||South American;South Americans|continent|
oceania|Oceania|||continent|
arctic|Arctic|Arctic Circle||region|
atlantic-ocean|Atlantic Ocean|Atlantic||ocean|
pacific-ocean|Pacific Ocean|Pacific||ocean|
indian-ocean|Indian Ocean|||ocean|
arctic-ocean|Arctic Ocean|||ocean|
southern-ocean|Southern Ocean|||ocean|
mediterranean|Mediterranean Sea|Mediterranean||sea|
black-sea|Black Sea|||sea|
baltic-sea|Baltic Sea|||sea|
north-sea|North Sea|||sea|
red-sea|Red Sea|||sea|
dead-sea|Dead Sea|||sea|IL JO PS
caspian-sea|Caspian Sea|Caspian||sea|
aral-sea|Aral Sea|||sea|KZ UZ
sea-of-azov|Sea of Azov|Azov Sea||sea|
aegean-sea|Aegean Sea|Aegean||sea|GR TR
adriatic-sea|Adriatic Sea|Adriatic||sea|
ionian-sea|Ionian Sea|||sea|
arabian-sea|Arabian Sea|||sea|
south-china-sea|South China Sea|West Philippine Sea||sea|
east-china-sea|East China Sea|||sea|
yellow-sea|Yellow Sea|||sea|
sea-of-japan|Sea of Japan|East Sea||sea|
caribbean-sea|Caribbean Sea|Caribbean|Caribbean|sea|
barents-sea|Barents Sea|||sea|
bering-sea|Bering Sea|||sea|
coral-sea|Coral Sea|||sea|
tasman-sea|Tasman Sea|||sea|
irish-sea|Irish Sea|||sea|
english-channel|English Channel|the Channel||sea|GB FR
persian-gulf|Persian Gulf|Arabian Gulf||sea|
gulf-of-aden|Gulf of Aden|||sea|
gulf-of-oman|Gulf of Oman|||sea|
gulf-of-mexico|Gulf of Mexico|Gulf of America||sea|
gulf-of-guinea|Gulf of Guinea|||sea|
gulf-of-finland|Gulf of Finland|||sea|
bay-of-bengal|Bay of Bengal|||sea|
strait-of-hormuz|Strait of Hormuz|Hormuz||sea|
taiwan-strait|Taiwan Strait|Formosa Strait||sea|
strait-of-gibraltar|Strait of Gibraltar|Straits of Gibraltar||sea|
malacca-strait|Strait of Malacca|Malacca Strait||sea|
bab-el-mandeb|Bab el-Mandeb|Bab al-Mandab||sea|
bosphorus|Bosphorus|Bosporus||sea|TR
dardanelles|Dardanelles|||sea|TR
kerch-strait|Kerch Strait|||sea|UA RU
suez-canal|Suez Canal|||sea|EG
panama-canal|Panama Canal|||sea|PA
donbas|Donbas|Donbass||territory|UA RU
golan-heights|Golan Heights|Golan||territory|SY IL
sinai|Sinai|Sinai Peninsula;Sinai peninsula||region|EG
kashmir|Kashmir|Kashmir Valley;Kashmir valley|Kashmiri;Kashmiris|region|IN PK
punjab|Punjab||Punjabi;Punjabis|region|IN PK
bengal|Bengal||Bengali;Bengalis|region|IN BD
kurdistan|Kurdistan|||region|IQ TR IR SY
iraqi-kurdistan|Iraqi Kurdistan|Kurdistan Region;Kurdish region of Iraq;Kurdistan region of Iraq||region|IQ
anbar|Anbar|Anbar province;Anbar Province||region|IQ
nineveh|Nineveh|||region|IQ
helmand|Helmand|Helmand province;Helmand Province||region|AF
nangarhar|Nangarhar|||region|AF
waziristan|Waziristan|North Waziristan;South Waziristan||region|PK
abkhazia|Abkhazia||Abkhaz;Abkhazian;Abkhazians|territory|GE RU
south-ossetia|South Ossetia|Tskhinvali region|South Ossetian;South Ossetians|territory|GE RU
nagorno-karabakh|Nagorno-Karabakh|Nagorny Karabakh;Artsakh;Karabakh||territory|AZ AM
transnistria|Transnistria|Trans-Dniester;Transdniestria;Transdniester|Transnistrian;Transnistrians|territory|MD
gagauzia|Gagauzia||Gagauz|region|MD
northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot;Turkish Cypriots|territory|CY TR
somaliland|Somaliland||Somalilander;Somalilanders|territory|SO
puntland|Puntland|||region|SO
republika-srpska|Republika Srpska|Bosnian Serb Republic|Bosnian Serb;Bosnian Serbs|region|BA
vojvodina|Vojvodina|||region|RS
darfur|Darfur|North Darfur;South Darfur;West Darfur|Darfuri;Darfuris|region|SD
kordofan|Kordofan|South Kordofan;North Kordofan||region|SD
tigray|Tigray||Tigrayan;Tigrayans|region|ET
amhara|Amhara|||region|ET
oromia|Oromia||Oromo|region|ET
ogaden|Ogaden|||region|ET
north-kivu|North Kivu|||region|CD
south-kivu|South Kivu|||region|CD
ituri|Ituri|||region|CD
katanga|Katanga|||region|CD
cabo-delgado|Cabo Delgado|||region|MZ
borno|Borno|Borno State;Borno state||region|NG
niger-delta|Niger Delta|||region|NG
biafra|Biafra||Biafran;Biafrans|region|NG
kwazulu-natal|KwaZulu-Natal|||region|ZA
gauteng|Gauteng|||region|ZA
western-cape|Western Cape|||region|ZA
eastern-cape|Eastern Cape|||region|ZA
cyrenaica|Cyrenaica|||region|LY
fezzan|Fezzan|||region|LY
rakhine|Rakhine|Arakan|Rohingya;Rohingyas|region|MM
shan-state|Shan State|Shan state||region|MM
kachin|Kachin|Kachin State;Kachin state||region|MM
aceh|Aceh||Acehnese|region|ID
bali|Bali||Balinese|island|ID
java|Java||Javanese|island|ID
sumatra|Sumatra||Sumatran|island|ID
sulawesi|Sulawesi|||island|ID
lombok-island|Lombok|||island|ID
kalimantan|Kalimantan|||region|ID
west-papua|West Papua|Papua province||region|ID
new-guinea|New Guinea|||island|PG ID
borneo|Borneo|||island|ID MY BN
sabah|Sabah|||region|MY
sarawak|Sarawak|||region|MY
mindanao|Mindanao|||island|PH
luzon|Luzon|||island|PH
hokkaido|Hokkaido|||island|JP
honshu|Honshu|||island|JP
kyushu|Kyushu|||island|JP
okinawa|Okinawa||Okinawan;Okinawans|island|JP
fukushima-prefecture|Fukushima prefecture|Fukushima Prefecture||region|JP
jeju|Jeju|Jeju Island||island|KR
korean-peninsula|Korean Peninsula|Korean peninsula||region|KR KP
demilitarized-zone|Demilitarized Zone|Demilitarised Zone;DMZ||region|KR KP
kuril-islands|Kuril Islands|Kurils;Northern Territories||island|RU JP
senkaku-islands|Senkaku Islands|Senkakus;Diaoyu Islands;Diaoyu||island|JP CN TW
spratly-islands|Spratly Islands|Spratlys;Spratlies||island|CN VN PH MY TW
paracel-islands|Paracel Islands|Paracels||island|CN VN TW
scarborough-shoal|Scarborough Shoal|||island|PH CN
siberia|Siberia||Siberian;Siberians|region|RU
urals|Urals|Ural Mountains||region|RU
russian-far-east|Russian Far East|||region|RU
north-caucasus|North Caucasus|Northern Caucasus|North Caucasian|region|RU
south-caucasus|South Caucasus|Transcaucasia||region|GE AM AZ
caucasus|Caucasus||Caucasian|region|RU GE AM AZ
balkans|Balkans|Balkan Peninsula;Western Balkans|Balkan|region|AL BA BG HR GR XK ME MK RO RS SI
scandinavia|Scandinavia||Scandinavian;Scandinavians|region|DK NO SE
iberia|Iberian Peninsula|Iberia|Iberian|region|ES PT
british-isles|British Isles|||region|GB IE
low-countries|Low Countries|||region|BE LU NL
lapland|Lapland|||region|FI SE NO
western-europe|Western Europe|west Europe|Western European;Western Europeans|region|
eastern-europe|Eastern Europe||Eastern European;Eastern Europeans|region|
central-europe|Central Europe||Central European;Central Europeans|region|
middle-east|Middle East|Mideast;Near East|Middle Eastern|region|
levant|Levant||Levantine|region|SY LB IL JO PS
maghreb|Maghreb|Maghreb region||region|DZ LY MA MR TN
north-africa|North Africa|Northern Africa|North African;North Africans|region|DZ EG LY MA SD TN EH
west-africa|West Africa|Western Africa|West African;West Africans|region|
east-africa|East Africa|Eastern Africa|East African;East Africans|region|
southern-africa|Southern Africa|southern Africa||region|
central-africa|Central Africa|||region|
sub-saharan-africa|Sub-Saharan Africa|sub-Saharan Africa|sub-Saharan|region|
sahel|Sahel|Sahel region||region|BF TD ML MR NE
sahara|Sahara|Sahara Desert;Sahara desert|Saharan|region|DZ TD EG LY ML MR MA NE EH SD TN
horn-of-africa|Horn of Africa|||region|DJ ER ET SO
great-lakes-region|Great Lakes region|||region|BI CD RW UG
central-asia|Central Asia||Central Asian;Central Asians|region|KZ KG TJ TM UZ
south-asia|South Asia||South Asian;South Asians|region|AF BD BT IN MV NP PK LK
southeast-asia|Southeast Asia|South-East Asia;South East Asia|Southeast Asian;Southeast Asians|region|BN KH TL ID LA MY MM PH SG TH VN
east-asia|East Asia|Northeast Asia|East Asian;East Asians|region|CN HK JP KP KR MO MN TW
arabian-peninsula|Arabian Peninsula|||region|AE BH KW OM QA SA YE
latin-america|Latin America||Latin American;Latin Americans|region|
central-america|Central America||Central American;Central Americans|region|BZ CR SV GT HN NI PA
amazon|Amazon rainforest|Amazonia;Amazon basin|Amazonian|region|BR BO CO EC GY PE SR VE GF
andes|Andes|Andes Mountains|Andean|region|AR BO CL CO EC PE VE
patagonia|Patagonia||Patagonian|region|AR CL
essequibo|Essequibo|||region|GY VE
hispaniola|Hispaniola|||island|HT DO
alps|Alps||Alpine|region|FR CH IT AT DE SI LI
himalayas|Himalayas|Himalaya|Himalayan|region|IN NP BT CN PK
hindu-kush|Hindu Kush|||region|AF PK
mount-everest|Mount Everest|Everest||mountain|NP CN
great-lakes|Great Lakes|||region|US CA
new-england|New England||New Englander;New Englanders|region|US
midwest|Midwest|American Midwest|Midwestern;Midwesterner;Midwesterners|region|US
deep-south|Deep South|||region|US
west-coast|West Coast|||region|US
east-coast|East Coast|||region|US
gulf-coast|Gulf Coast|||region|US
pacific-northwest|Pacific Northwest|||region|US
bay-area|San Francisco Bay Area|Bay Area||region|US
silicon-valley|Silicon Valley|||region|US
southern-california|Southern California|||region|US
northern-california|Northern California|||region|US
long-island|Long Island|||island|US
midlands|Midlands|West Midlands;East Midlands||region|GB
east-anglia|East Anglia|||region|GB
yorkshire|Yorkshire|West Yorkshire;South Yorkshire;North Yorkshire||region|GB
greater-manchester|Greater Manchester|||region|GB
merseyside|Merseyside|||region|GB
cornwall|Cornwall||Cornish|region|GB
devon|Devon|||region|GB
kent|Kent|||region|GB
essex|Essex|||region|GB
sussex|Sussex|East Sussex;West Sussex||region|GB
lancashire|Lancashire|||region|GB
hebrides|Hebrides|Outer Hebrides||island|GB
shetland|Shetland|Shetland Islands||island|GB
orkney|Orkney|Orkney Islands||island|GB
flanders|Flanders||Flemish;Fleming;Flemings|region|BE
wallonia|Wallonia||Walloon;Walloons|region|BE
ruhr|Ruhr|Ruhr valley||region|DE
crete|Crete||Cretan;Cretans|island|GR
lesbos|Lesbos|||island|GR
south-tyrol|South Tyrol|Alto Adige||region|IT
tyrol|Tyrol||Tyrolean|region|AT
carinthia|Carinthia|||region|AT
silesia|Silesia|Upper Silesia|Silesian|region|PL CZ DE
bohemia|Bohemia||Bohemian|region|CZ
moravia|Moravia||Moravian|region|CZ
transylvania|Transylvania||Transylvanian|region|RO
bukovina|Bukovina|||region|RO UA
jutland|Jutland|||region|DK
zealand|Zealand|||island|DK
azores|Azores|||island|PT
madeira|Madeira|||island|PT
algarve|Algarve|||region|PT
zanzibar-archipelago|Zanzibar Archipelago|||island|TZ
galapagos|Galapagos Islands|Galápagos Islands;Galapagos;Galápagos||island|EC
easter-island|Easter Island|||island|CL
tierra-del-fuego|Tierra del Fuego|||region|AR CL
guantanamo-bay|Guantanamo Bay|Guantánamo Bay;Gitmo||territory|CU US
canterbury-region|Canterbury region|||region|NZ
north-island|North Island|||island|NZ
south-island|South Island|||island|NZ
outback|Outback|||region|AU
great-barrier-reef|Great Barrier Reef|||region|AU
idlib-province|Idlib province|Idlib Province||region|SY
aleppo-province|Aleppo province|Aleppo Province||region|SY
bekaa-valley|Bekaa Valley|Bekaa;Beqaa Valley||region|LB
galilee|Galilee|||region|IL
negev|Negev|Negev desert||region|IL
hijaz|Hejaz|||region|SA
anatolia|Anatolia||Anatolian|region|TR
thrace|Thrace||Thracian|region|TR GR BG
khuzestan|Khuzestan|||region|IR
sistan-baluchestan|Sistan and Baluchestan|Sistan-Baluchestan;Sistan and Baluchistan||region|IR
bangsamoro|Bangsamoro|||region|PH
bougainville|Bougainville||Bougainvillean|region|PG
chittagong-hill-tracts|Chittagong Hill Tracts|||region|BD
terai|Terai|||region|NP
`;

/** Regions that hold others: key of the region | keys of the regions, or codes of the countries, that lie in it wholly. */
export const holdings = `
donbas|UA-DON UA-LUH
kashmir|IN-JK PK-AJK PK-GB
kurdistan|iraqi-kurdistan
north-caucasus|RU-AD RU-CE RU-DA RU-IN RU-KB RU-KC RU-SE
caucasus|north-caucasus south-caucasus GE AM AZ
south-caucasus|GE AM AZ
siberia|RU-BU RU-TY
russian-far-east|RU-CHU RU-KAM RU-PRI RU-SAK RU-SA
new-england|US-CT US-ME US-MA US-NH US-RI US-VT
midwest|US-IL US-IN US-IA US-KS US-MI US-MN US-MO US-NE US-ND US-OH US-SD US-WI
deep-south|US-AL US-GA US-LA US-MS US-SC
west-coast|US-CA US-OR US-WA
pacific-northwest|US-OR US-WA
east-coast|US-ME US-NH US-MA US-RI US-CT US-NY US-NJ US-DE US-MD US-VA US-NC US-SC US-GA US-FL
balkans|AL BA BG GR XK ME MK RS HR
scandinavia|DK NO SE
iberia|ES PT
british-isles|GB IE
low-countries|BE LU NL
levant|SY LB IL JO PS
maghreb|DZ LY MA MR TN
north-africa|DZ EG LY MA SD TN EH
west-africa|BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
east-africa|BI DJ ER ET KE RW SO SS TZ UG
southern-africa|AO BW LS MZ NA SZ ZA ZM ZW
central-africa|CM CF TD CG CD GQ GA
sahel|BF ML NE
horn-of-africa|DJ ER ET SO
sub-saharan-africa|AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MU MZ NA NE NG RW ST SN SC SL SO ZA SS TZ TG UG ZM ZW
central-asia|KZ KG TJ TM UZ
south-asia|AF BD BT IN MV NP PK LK
southeast-asia|BN KH TL ID LA MY MM PH SG TH VN
east-asia|CN HK JP KP KR MO MN TW
arabian-peninsula|AE BH KW OM QA SA YE
middle-east|AE BH EG IR IQ IL JO KW LB OM PS QA SA SY TR YE
latin-america|AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE HT
central-america|BZ CR SV GT HN NI PA
western-europe|FR BE NL LU DE AT CH GB IE MC LI
eastern-europe|BY MD UA PL CZ SK HU RO BG RU
central-europe|PL CZ SK HU AT DE SI CH
korean-peninsula|KR KP
hispaniola|DO HT
`;
