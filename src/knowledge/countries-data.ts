/**
 * Countries and territories, one a line:
 * code | name | other names | adjectives and people | capital; its other names and seats of government | continent+also | governments.
 * Codes, short names and capitals follow ISO 3166-1 and the United Nations' list of members; the other names, adjectives and
 * metonyms are those of English news style. Of two countries that share an adjective the more populous comes first.
 */
export const countryTable = `
AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans|Kabul|AS|
AL|Albania|Republic of Albania|Albanian;Albanians|Tirana|EU|
DZ|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers|AF|
AD|Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella|EU|
AO|Angola|Republic of Angola|Angolan;Angolans|Luanda|AF|
AG|Antigua and Barbuda|Antigua & Barbuda;Antigua|Antiguan;Antiguans;Barbudan;Barbudans|St. John's;St John's;Saint John's|NA|
AR|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans|Buenos Aires|SA|Casa Rosada
AM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan|AS+EU|
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|Canberra|OC|
AT|Austria|Republic of Austria|Austrian;Austrians|Vienna|EU|Ballhausplatz
AZ|Azerbaijan|Republic of Azerbaijan;Azerbaidjan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|AS+EU|
BS|Bahamas|The Bahamas;Commonwealth of The Bahamas;Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau|NA|
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama|AS|
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Dacca|AS|Ganabhaban;Bangabhaban
BB|Barbados||Barbadian;Barbadians;Bajan;Bajans|Bridgetown|NA|
BY|Belarus|Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarusians;Belarussian;Belarussians;Byelorussian|Minsk|EU|
BE|Belgium|Kingdom of Belgium|Belgian;Belgians|Brussels;Bruxelles|EU|
BZ|Belize|British Honduras|Belizean;Belizeans|Belmopan|NA|
BJ|Benin|Republic of Benin;Dahomey|Beninese;Beninois|Porto-Novo|AF|
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu;Thimbu|AS|
BO|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|Sucre;La Paz|SA|Palacio Quemado
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia & Herzegovina;BiH|Bosnian;Bosnians;Herzegovinian|Sarajevo|EU|
BW|Botswana|Republic of Botswana|Botswanan;Botswanans;Motswana;Batswana|Gaborone|AF|
BR|Brazil|Federative Republic of Brazil;Brasil|Brazilian;Brazilians|Brasilia;Brasília|SA|Planalto;Itamaraty
BN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan|AS|
BG|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|EU|
BF|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinabè|Ouagadougou|AF|
BI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega|AF|
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians|Phnom Penh|AS|
CM|Cameroon|Republic of Cameroon;Cameroun|Cameroonian;Cameroonians|Yaounde;Yaoundé|AF|
CA|Canada|Dominion of Canada|Canadian;Canadians|Ottawa|NA|Parliament Hill;Rideau Hall
CV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans;Cabo Verdean|Praia|AF|
CF|Central African Republic|CAR|Central African;Central Africans|Bangui|AF|
TD|Chad|Republic of Chad;Tchad|Chadian;Chadians|N'Djamena;Ndjamena|AF|
CL|Chile|Republic of Chile|Chilean;Chileans|Santiago;Santiago de Chile|SA|La Moneda;Moneda Palace
CN|China|People's Republic of China;PRC;P.R.C.;mainland China;Mainland China;Communist China|Chinese|Beijing;Peking|AS|Zhongnanhai
CO|Colombia|Republic of Colombia|Colombian;Colombians|Bogota;Bogotá|SA|Casa de Nariño;Casa de Narino
KM|Comoros|Union of the Comoros;Comoro Islands|Comoran;Comorans;Comorian;Comorians|Moroni|AF|
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo;Congo-Kinshasa;Zaire;Zaïre|Congolese;Zairean;Zaireans;Zairian|Kinshasa|AF|
CG|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic|Congolese|Brazzaville|AF|
CR|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|San Jose;San José|NA|
HR|Croatia|Republic of Croatia|Croatian;Croatians;Croat;Croats|Zagreb|EU|
CU|Cuba|Republic of Cuba|Cuban;Cubans|Havana;La Habana|NA|
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|Nicosia;Lefkosia|AS+EU|
CZ|Czech Republic|Czechia|Czech;Czechs|Prague;Praha|EU|Prague Castle
DK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen|EU|Christiansborg
DJ|Djibouti|Republic of Djibouti|Djiboutian;Djiboutians|Djibouti City|AF|
DM|Dominica|Commonwealth of Dominica|Dominiquais|Roseau|NA|
DO|Dominican Republic||Dominican;Dominicans|Santo Domingo|NA|
EC|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans;Ecuadoran|Quito|SA|Carondelet;Carondelet Palace
EG|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo|AF+AS|
SV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans;Salvadorian;Salvadorians|San Salvador|NA|
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatorial Guineans;Equatoguinean;Equatoguineans|Malabo|AF|
ER|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara|AF|
EE|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn|EU|
SZ|Eswatini|Swaziland;Kingdom of Eswatini;eSwatini|Swazi;Swazis;Liswati;Emaswati|Mbabane;Lobamba|AF|
ET|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian;Ethiopians|Addis Ababa|AF|
FJ|Fiji|Republic of Fiji;Fiji Islands|Fijian;Fijians|Suva|OC|
FI|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki|EU|
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|EU|Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
GA|Gabon|Gabonese Republic|Gabonese|Libreville|AF|
GM|Gambia|The Gambia;Republic of The Gambia;Republic of the Gambia|Gambian;Gambians|Banjul|AF|
GE|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi|AS+EU|
DE|Germany|Federal Republic of Germany;West Germany;FRG|German;Germans;West German;West Germans|Berlin;Bonn|EU|Bundeskanzleramt
GH|Ghana|Republic of Ghana;Gold Coast|Ghanaian;Ghanaians;Ghanian|Accra|AF|Jubilee House
GR|Greece|Hellenic Republic|Greek;Greeks;Hellenic|Athens|EU|Maximos Mansion
GD|Grenada||Grenadian;Grenadians|St. George's;St George's;Saint George's|NA|
GT|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City|NA|
GN|Guinea|Republic of Guinea;Guinea-Conakry|Guinean;Guineans|Conakry|AF|
GW|Guinea-Bissau|Guinea Bissau;Republic of Guinea-Bissau|Bissau-Guinean;Bissau-Guineans|Bissau|AF|
GY|Guyana|Co-operative Republic of Guyana;British Guiana|Guyanese|Georgetown|SA|
HT|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince;Port au Prince|NA|
HN|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa|NA|
HU|Hungary|Hungarian Republic|Hungarian;Hungarians;Magyar;Magyars|Budapest|EU|Sándor Palace;Sandor Palace
IS|Iceland|Republic of Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík|EU|
IN|India|Republic of India;Bharat|Indian;Indians|New Delhi;Delhi|AS|South Block;Rashtrapati Bhavan
ID|Indonesia|Republic of Indonesia;Dutch East Indies|Indonesian;Indonesians|Jakarta;Djakarta|AS+OC|Merdeka Palace
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians;Persian;Persians|Tehran;Teheran|AS|Pasteur Street
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad|AS|
IE|Ireland|Republic of Ireland;Irish Republic;Eire;Éire|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|EU|Leinster House
IL|Israel|State of Israel|Israeli;Israelis|Jerusalem|AS|
IT|Italy|Italian Republic|Italian;Italians|Rome;Roma|EU|Palazzo Chigi;Quirinale;Farnesina
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians;Ivoirian;Ivoirians|Yamoussoukro|AF|
JM|Jamaica||Jamaican;Jamaicans|Kingston|NA|
JP|Japan|State of Japan;Nippon|Japanese|Tokyo|AS|Kasumigaseki;Nagatacho;Kantei
JO|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman|AS|
KZ|Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan;Nursultan|AS+EU|Akorda;Ak Orda
KE|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi|AF|
KI|Kiribati|Republic of Kiribati;Gilbert Islands|I-Kiribati|Tarawa;South Tarawa|OC|
KP|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean;North Koreans|Pyongyang;P'yongyang|AS|
KR|South Korea|Republic of Korea;ROK;R.O.K.;S. Korea;Korea|South Korean;South Koreans;Korean;Koreans|Seoul|AS|Blue House;Cheong Wa Dae
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City|AS|
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan;Kirghizstan|Kyrgyz;Kyrgyzstani;Kyrgyzstanis;Kirghiz|Bishkek;Frunze|AS|
LA|Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Laotians;Lao|Vientiane|AS|
LV|Latvia|Republic of Latvia|Latvian;Latvians|Riga|EU|
LB|Lebanon|Lebanese Republic|Lebanese|Beirut|AS|Baabda
LS|Lesotho|Kingdom of Lesotho;Basutoland|Basotho;Mosotho;Lesothan|Maseru|AF|
LR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia|AF|
LY|Libya|State of Libya|Libyan;Libyans|Tripoli|AF|
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz|EU|
LT|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius|EU|
LU|Luxembourg|Grand Duchy of Luxembourg;Luxemburg;Grand Duchy|Luxembourger;Luxembourgers;Luxembourgish;Luxembourgian|Luxembourg City|EU|
MG|Madagascar|Republic of Madagascar;Malagasy Republic|Malagasy;Madagascan;Madagascans|Antananarivo|AF|
MW|Malawi|Republic of Malawi;Nyasaland|Malawian;Malawians|Lilongwe|AF|
MY|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya|AS|
MV|Maldives|The Maldives;Republic of Maldives;Republic of the Maldives;Maldive Islands|Maldivian;Maldivians|Malé|AS|
ML|Mali|Republic of Mali|Malian;Malians|Bamako|AF|
MT|Malta|Republic of Malta|Maltese|Valletta|EU|
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro|OC|
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott|AF|
MU|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis|AF|
MX|Mexico|United Mexican States;México|Mexican;Mexicans|Mexico City;Ciudad de México;CDMX|NA|Los Pinos
FM|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir|OC|
MD|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldovans;Moldavian;Moldavians|Chisinau;Chișinău;Kishinev;Chişinău|EU|
MC|Monaco|Principality of Monaco|Monegasque;Monegasques;Monégasque;Monacan|Monaco-Ville|EU|
MN|Mongolia|Mongolian People's Republic|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|AS|
ME|Montenegro|Crna Gora|Montenegrin;Montenegrins|Podgorica;Titograd|EU|
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat|AF|
MZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo|AF|
MM|Myanmar|Burma;Republic of the Union of Myanmar|Burmese;Myanmarese;Myanma|Naypyidaw;Naypyitaw;Nay Pyi Taw|AS|
NA|Namibia|Republic of Namibia;South West Africa;South-West Africa|Namibian;Namibians|Windhoek|AF|
NR|Nauru|Republic of Nauru|Nauruan;Nauruans|Yaren|OC|
NP|Nepal|Federal Democratic Republic of Nepal;Kingdom of Nepal|Nepalese;Nepali;Nepalis|Kathmandu;Katmandu|AS|Singha Durbar
NL|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;Netherlander;Netherlanders|Amsterdam;The Hague;Hague|EU|Binnenhof
NZ|New Zealand|Aotearoa;Aotearoa New Zealand;N.Z.;NZ|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington|OC|Beehive
NI|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua|NA|
NE|Niger|Republic of Niger;Republic of the Niger|Nigerien;Nigeriens|Niamey|AF|
NG|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja|AF|Aso Rock
MK|North Macedonia|Macedonia;Republic of North Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYROM;FYR Macedonia|Macedonian;Macedonians;North Macedonian;North Macedonians|Skopje|EU|
NO|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo|EU|
OM|Oman|Sultanate of Oman|Omani;Omanis|Muscat|AS|
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad|AS|
PW|Palau|Republic of Palau;Belau|Palauan;Palauans|Ngerulmud|OC|
PA|Panama|Republic of Panama;Panamá|Panamanian;Panamanians|Panama City|NA|
PG|Papua New Guinea|PNG;Independent State of Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby|OC|
PY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|SA|
PE|Peru|Republic of Peru;Perú|Peruvian;Peruvians|Lima|SA|
PH|Philippines|The Philippines;Republic of the Philippines|Philippine;Filipino;Filipinos;Filipina;Filipinas|Manila|AS|Malacañang;Malacanang;Malacañan Palace
PL|Poland|Republic of Poland;Polish Republic|Polish;Pole;Poles|Warsaw;Warszawa|EU|Belweder
PT|Portugal|Portuguese Republic|Portuguese|Lisbon;Lisboa|EU|São Bento;Belém Palace;Belem Palace
QA|Qatar|State of Qatar|Qatari;Qataris|Doha|AS|
RO|Romania|Rumania|Romanian;Romanians;Rumanian;Rumanians|Bucharest|EU|Cotroceni
RU|Russia|Russian Federation|Russian;Russians|Moscow|EU+AS|Kremlin
RW|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali|AF|
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;St Kitts;Saint Kitts|Kittitian;Kittitians;Nevisian;Nevisians|Basseterre|NA|
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian;Saint Lucians|Castries|NA|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent;St Vincent;Saint Vincent|Vincentian;Vincentians|Kingstown|NA|
WS|Samoa|Independent State of Samoa;Western Samoa|Samoan;Samoans|Apia|OC|
SM|San Marino|Republic of San Marino|Sammarinese;San Marinese|City of San Marino|EU|
ST|Sao Tome and Principe|São Tomé and Príncipe;Sao Tome & Principe;São Tomé|Sao Tomean;São Toméan;Santomean|Sao Tome|AF|
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|AS|
SN|Senegal|Republic of Senegal;Sénégal|Senegalese|Dakar|AF|
RS|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|Belgrade;Beograd|EU|
SC|Seychelles|The Seychelles;Republic of Seychelles|Seychellois;Seychelloise|Victoria|AF|
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|AF|
SG|Singapore|Republic of Singapore|Singaporean;Singaporeans|Singapore|AS|Istana
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians|Bratislava|EU|
SI|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|EU|
SB|Solomon Islands|Solomons|Solomon Islander;Solomon Islanders|Honiara|OC|
SO|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian;Somalians|Mogadishu|AF|Villa Somalia
ZA|South Africa|Republic of South Africa;RSA;S. Africa|South African;South Africans|Pretoria;Cape Town;Bloemfontein;Tshwane|AF|Union Buildings
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba|AF|
ES|Spain|Kingdom of Spain;España|Spanish;Spaniard;Spaniards|Madrid|EU|Moncloa;La Moncloa
LK|Sri Lanka|Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans;Ceylonese|Sri Jayawardenepura Kotte;Colombo|AS|Temple Trees
SD|Sudan|Republic of the Sudan;Republic of Sudan;The Sudan|Sudanese|Khartoum|AF|
SR|Suriname|Surinam;Republic of Suriname;Dutch Guiana|Surinamese;Surinamer;Surinamers|Paramaribo|SA|
SE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm|EU|Rosenbad
CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne|EU|
SY|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus|AS|
TJ|Tajikistan|Republic of Tajikistan;Tadzhikistan|Tajik;Tajiks;Tajikistani;Tajikistanis|Dushanbe|AS|
TZ|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma|AF|
TH|Thailand|Kingdom of Thailand;Siam|Thai;Thais|Bangkok|AS|
TL|Timor-Leste|East Timor;Timor Leste;Democratic Republic of Timor-Leste|East Timorese;Timorese|Dili|AS|
TG|Togo|Togolese Republic|Togolese|Lome;Lomé|AF|
TO|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa;Nukuʻalofa|OC|
TT|Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian;Trinidadians;Tobagonian;Tobagonians;Trinbagonian|Port of Spain;Port-of-Spain|NA|
TN|Tunisia|Republic of Tunisia|Tunisian;Tunisians|Tunis|AF|Carthage Palace
TR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk;Turks|Ankara|AS+EU|Beştepe;Bestepe;Çankaya Palace;Cankaya Palace
TM|Turkmenistan|Turkmenia|Turkmen;Turkmens;Turkmenistani|Ashgabat;Ashkhabad|AS|
TV|Tuvalu|Ellice Islands|Tuvaluan;Tuvaluans|Funafuti|OC|
UG|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala|AF|
UA|Ukraine|The Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|EU|Bankova
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi|AS|
GB|United Kingdom|UK;U.K.;Britain;Great Britain;GB;G.B.;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits;Britisher;Britishers|London|EU|Downing Street;10 Downing Street;Number 10;No. 10;No 10;Whitehall;Westminster;Buckingham Palace
US|United States|US;U.S.;USA;U.S.A.;United States of America;America|American;Americans;US-American|Washington;Washington, D.C.;Washington, DC;Washington DC;Washington D.C.;D.C.|NA|White House;Washington;Oval Office;West Wing
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo|SA|
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent|AS|
VU|Vanuatu|Republic of Vanuatu;New Hebrides|Vanuatuan;Vanuatuans;Ni-Vanuatu;ni-Vanuatu|Port Vila;Port-Vila|OC|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|SA|Miraflores;Miraflores Palace
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi;Ha Noi|AS|
YE|Yemen|Republic of Yemen|Yemeni;Yemenis;Yemenite;Yemenites|Sanaa;Sana'a;Aden|AS|
ZM|Zambia|Republic of Zambia;Northern Rhodesia|Zambian;Zambians|Lusaka|AF|
ZW|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Zimbabweans|Harare|AF|
`;

/** Observer states, partly recognised states and dependent territories, in the form of `countryTable`, with the code of the sovereign in an eighth column. */
export const territoryTable = `
VA|Vatican City|Holy See;Vatican;Vatican City State|Vatican|Vatican City|EU|Apostolic Palace|
PS|Palestine|State of Palestine;Palestinian territories;Palestinian Territories;Palestinian Authority;occupied Palestinian territories|Palestinian;Palestinians|Ramallah|AS||
XK|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovars;Kosovan;Kosovans|Pristina;Prishtina|EU||
TW|Taiwan|Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa|Taiwanese|Taipei|AS||
EH|Western Sahara|Sahrawi Arab Democratic Republic;Sahrawi Republic;SADR|Sahrawi;Sahrawis;Saharawi|Laayoune;El Aaiun|AF||
HK|Hong Kong|Hong Kong SAR;Hongkong|Hong Konger;Hong Kongers;Hongkonger;Hongkongers|Hong Kong|AS||CN
MO|Macau|Macao;Macao SAR|Macanese|Macau|AS||CN
GL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander;Greenlanders|Nuuk|NA||DK
FO|Faroe Islands|Faeroe Islands;Faroes|Faroese|Torshavn;Tórshavn|EU||DK
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|NA|La Fortaleza|US
GU|Guam||Guamanian;Guamanians|Hagatna;Hagåtña|OC||US
VI|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands||Charlotte Amalie|NA||US
AS|American Samoa||American Samoan;American Samoans|Pago Pago|OC||US
MP|Northern Mariana Islands|Northern Marianas||Saipan|OC||US
GI|Gibraltar||Gibraltarian;Gibraltarians|Gibraltar|EU||GB
BM|Bermuda||Bermudian;Bermudians;Bermudan|Hamilton|NA||GB
KY|Cayman Islands|Caymans|Caymanian;Caymanians|George Town|NA||GB
VG|British Virgin Islands|BVI||Road Town|NA||GB
TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander|Cockburn Town|NA||GB
AI|Anguilla||Anguillan;Anguillans|The Valley|NA||GB
MS|Montserrat||Montserratian;Montserratians|Plymouth;Brades|NA||GB
FK|Falkland Islands|Falklands;Malvinas;Islas Malvinas|Falkland Islander;Falkland Islanders;Falklander;Falklanders|Stanley;Port Stanley|SA||GB
SH|Saint Helena|St. Helena;St Helena|Saint Helenian;Saint Helenians|Jamestown|AF||GB
PN|Pitcairn Islands|Pitcairn|Pitcairn Islander;Pitcairn Islanders|Adamstown|OC||GB
IO|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago;Diego Garcia|Chagossian;Chagossians||AF||GB
IM|Isle of Man||Manx|Douglas|EU||GB
JE|Jersey|Bailiwick of Jersey||Saint Helier;St. Helier;St Helier|EU||GB
GG|Guernsey|Bailiwick of Guernsey||Saint Peter Port;St. Peter Port;St Peter Port|EU||GB
GP|Guadeloupe||Guadeloupean;Guadeloupeans|Basse-Terre|NA||FR
MQ|Martinique||Martinican;Martinicans|Fort-de-France|NA||FR
GF|French Guiana|Guyane||Cayenne|SA||FR
RE|Reunion|Réunion;Reunion Island||Saint-Denis|AF||FR
YT|Mayotte||Mahoran;Mahorans|Mamoudzou|AF||FR
NC|New Caledonia||New Caledonian;New Caledonians|Noumea;Nouméa|OC||FR
PF|French Polynesia|Tahiti|French Polynesian;French Polynesians;Tahitian;Tahitians|Papeete|OC||FR
WF|Wallis and Futuna|||Mata-Utu|OC||FR
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon||Saint-Pierre|NA||FR
BL|Saint Barthelemy|Saint Barthélemy;St. Barts;St Barts;St. Barthelemy||Gustavia|NA||FR
MF|Saint Martin|St. Martin;St Martin||Marigot|NA||FR
AW|Aruba||Aruban;Arubans|Oranjestad|NA||NL
CW|Curacao|Curaçao|Curacaoan;Curaçaoan|Willemstad|NA||NL
SX|Sint Maarten|St. Maarten;St Maarten||Philipsburg|NA||NL
BQ|Caribbean Netherlands|Bonaire|||NA||NL
CK|Cook Islands||Cook Islander;Cook Islanders|Avarua|OC||NZ
NU|Niue||Niuean;Niueans|Alofi|OC||NZ
TK|Tokelau||Tokelauan;Tokelauans||OC||NZ
NF|Norfolk Island|||Kingston, Norfolk Island|OC||AU
CX|Christmas Island|||Flying Fish Cove|AS||AU
CC|Cocos (Keeling) Islands|Cocos Islands;Keeling Islands||West Island|AS||AU
AX|Aland Islands|Åland Islands;Aland;Åland|Alander;Ålander|Mariehamn|EU||FI
SJ|Svalbard|Svalbard and Jan Mayen;Spitsbergen||Longyearbyen|EU||NO
`;

/** States that are no more but live on in news, in the form of `countryTable`; codes are those that ISO 3166 withdrew. */
export const formerCountryTable = `
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet;Soviets||EU+AS||
YU|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;Jugoslavia|Yugoslav;Yugoslavs;Yugoslavian;Yugoslavians||EU||
CS|Czechoslovakia|Czechoslovak Socialist Republic;Czecho-Slovakia|Czechoslovak;Czechoslovaks;Czechoslovakian;Czechoslovakians||EU||
DD|East Germany|German Democratic Republic;GDR;G.D.R.;DDR|East German;East Germans|East Berlin|EU||
VD|South Vietnam|Republic of Vietnam|South Vietnamese|Saigon|AS||
YD|South Yemen|People's Democratic Republic of Yemen|South Yemeni;South Yemenis||AS||
AN|Netherlands Antilles||Netherlands Antillean||NA||
`;
