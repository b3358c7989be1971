/* oxlint-disable max-lines -- a table of knowledge */

/**
 * Well-known organizations, a kind each: id | name | other names and acronyms | code of the country, where it has one.
 * Own list after the organizations' own names and the short forms of English news; the teams of the North American leagues as their almanacs list them; acronyms that are common words in capitals are left out but for WHO.
 */
export const organizationTables = {
	body: `
un|United Nations|UN;U.N.;United Nations Organization|
un-security-council|UN Security Council|Security Council;U.N. Security Council;United Nations Security Council;UNSC|
un-general-assembly|UN General Assembly|U.N. General Assembly;United Nations General Assembly;UNGA|
un-human-rights-council|UN Human Rights Council|U.N. Human Rights Council;Human Rights Council;UNHRC|
unhcr|UNHCR|UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees|
unicef|UNICEF|Unicef;United Nations Children's Fund|
unesco|UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization|
unrwa|UNRWA|Unrwa;United Nations Relief and Works Agency|
unifil|UNIFIL|Unifil;United Nations Interim Force in Lebanon|
ocha|OCHA|Office for the Coordination of Humanitarian Affairs;UN Office for the Coordination of Humanitarian Affairs|
undp|UNDP|United Nations Development Programme;United Nations Development Program|
unep|UNEP|United Nations Environment Programme|
unodc|UNODC|United Nations Office on Drugs and Crime|
unaids|UNAIDS||
wfp|World Food Programme|WFP;World Food Program|
fao|FAO|Food and Agriculture Organization|
ilo|ILO|International Labour Organization;International Labor Organization|
iom|IOM|International Organization for Migration|
imo|IMO|International Maritime Organization|
icao|ICAO|International Civil Aviation Organization|
wmo|WMO|World Meteorological Organization|
wipo|WIPO|World Intellectual Property Organization|
itu|ITU|International Telecommunication Union|
who|World Health Organization|WHO;W.H.O.;World Health Organisation|
iaea|IAEA|International Atomic Energy Agency|
opcw|OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|
imf|International Monetary Fund|IMF;I.M.F.|
world-bank|World Bank|World Bank Group|
wto|World Trade Organization|WTO;World Trade Organisation|
icc|International Criminal Court|ICC|
icj|International Court of Justice|ICJ;World Court|
icty|International Criminal Tribunal for the former Yugoslavia|ICTY|
ipcc|IPCC|Intergovernmental Panel on Climate Change|
iea|International Energy Agency|IEA|
irena|IRENA|International Renewable Energy Agency|
interpol|Interpol|INTERPOL|
europol|Europol|EUROPOL|
eurojust|Eurojust||
frontex|Frontex|European Border and Coast Guard Agency|
european-commission|European Commission|EU Commission;E.U. Commission|
european-council|European Council||
council-of-the-eu|Council of the European Union|EU Council;Council of the EU|
european-parliament|European Parliament|EU Parliament;E.U. Parliament|
european-central-bank|European Central Bank|ECB;E.C.B.|
european-court-of-justice|European Court of Justice|ECJ;Court of Justice of the European Union|
european-court-of-human-rights|European Court of Human Rights|ECHR|
european-medicines-agency|European Medicines Agency|EMA|
eurostat|Eurostat||
ecdc|European Centre for Disease Prevention and Control|ECDC|
eea|European Environment Agency||
osce|OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe|
ebrd|European Bank for Reconstruction and Development|EBRD|
eib|European Investment Bank|EIB|
adb|Asian Development Bank|ADB|
aiib|Asian Infrastructure Investment Bank|AIIB|
bis|Bank for International Settlements||
icrc|International Committee of the Red Cross|ICRC;Red Cross|
ifrc|International Federation of Red Cross and Red Crescent Societies|IFRC|
red-crescent|Red Crescent||
msf|Médecins Sans Frontières|Doctors Without Borders;Medecins Sans Frontieres;MSF|
amnesty-international|Amnesty International|Amnesty|
human-rights-watch|Human Rights Watch|HRW|
save-the-children|Save the Children||
oxfam|Oxfam||
greenpeace|Greenpeace||
wwf|World Wildlife Fund|WWF;World Wide Fund for Nature|
transparency-international|Transparency International||
reporters-without-borders|Reporters Without Borders|RSF|
cpj|Committee to Protect Journalists|CPJ|
freedom-house|Freedom House||
sipri|Stockholm International Peace Research Institute|SIPRI|
syrian-observatory|Syrian Observatory for Human Rights|SOHR|
white-helmets|White Helmets|Syria Civil Defence|
world-economic-forum|World Economic Forum|WEF|
ioc|International Olympic Committee|IOC|
fifa|FIFA|Fifa|
uefa|UEFA|Uefa|
wada|World Anti-Doping Agency|WADA|
fia|FIA|Fia|
iata|IATA|International Air Transport Association|
swift|SWIFT||
pugwash|Pugwash||
organization-of-american-states|Organization of American States|OAS|
organisation-of-islamic-cooperation|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation|
igad|IGAD|Intergovernmental Authority on Development|
celac|CELAC|Community of Latin American and Caribbean States|
pacific-islands-forum|Pacific Islands Forum||
nobel-committee|Norwegian Nobel Committee|Nobel Committee|NO
`,
	agency: `
fbi|FBI|F.B.I.;Federal Bureau of Investigation|US
cia|CIA|C.I.A.;Central Intelligence Agency|US
nsa|NSA|N.S.A.;National Security Agency|US
dhs|Department of Homeland Security|DHS;Homeland Security|US
ice|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement|US
cbp|Customs and Border Protection|CBP;U.S. Customs and Border Protection|US
tsa|Transportation Security Administration|TSA|US
fema|FEMA|Federal Emergency Management Agency|US
faa|Federal Aviation Administration|FAA;F.A.A.|US
ntsb|National Transportation Safety Board|NTSB|US
fda|Food and Drug Administration|FDA;F.D.A.|US
cdc|Centers for Disease Control and Prevention|CDC;C.D.C.|US
nih|National Institutes of Health|NIH|US
epa|Environmental Protection Agency|EPA;E.P.A.|US
sec|Securities and Exchange Commission|SEC;S.E.C.|US
ftc|Federal Trade Commission|FTC|US
fcc|Federal Communications Commission|FCC|US
irs|Internal Revenue Service|IRS;I.R.S.|US
federal-reserve|Federal Reserve|Fed;U.S. Federal Reserve;US Federal Reserve|US
nasa|NASA|Nasa;National Aeronautics and Space Administration|US
noaa|NOAA|National Oceanic and Atmospheric Administration|US
national-weather-service|National Weather Service|NWS|US
national-hurricane-center|National Hurricane Center|NHC|US
usgs|U.S. Geological Survey|USGS;US Geological Survey;United States Geological Survey|US
usaid|USAID|U.S. Agency for International Development|US
us-coast-guard|U.S. Coast Guard|US Coast Guard|US
centcom|CENTCOM|Centcom;U.S. Central Command;US Central Command|US
pentagon|Pentagon|U.S. Department of Defense;US Department of Defense;U.S. Defense Department;Department of Defense|US
state-department|U.S. State Department|State Department;US State Department;U.S. Department of State;Department of State;Foggy Bottom|US
justice-department|U.S. Justice Department|Justice Department;US Justice Department;U.S. Department of Justice;Department of Justice;DOJ|US
treasury-department|U.S. Treasury|US Treasury;U.S. Treasury Department;Treasury Department;Department of the Treasury|US
us-congress|U.S. Congress|US Congress;United States Congress;Capitol Hill|US
us-senate|U.S. Senate|US Senate;United States Senate|US
us-house|U.S. House of Representatives|U.S. House;US House;US House of Representatives|US
us-supreme-court|U.S. Supreme Court|US Supreme Court;United States Supreme Court|US
us-secret-service|U.S. Secret Service|Secret Service;US Secret Service|US
dea|Drug Enforcement Administration|DEA|US
atf|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|US
nypd|NYPD|New York Police Department;New York City Police Department|US
lapd|LAPD|Los Angeles Police Department|US
mi5|MI5|Security Service|GB
mi6|MI6|Secret Intelligence Service|GB
gchq|GCHQ|Government Communications Headquarters|GB
scotland-yard|Scotland Yard|Metropolitan Police;Met Police;Metropolitan Police Service|GB
national-crime-agency|National Crime Agency|NCA|GB
home-office|Home Office|UK Home Office|GB
foreign-office-uk|Foreign Office|British Foreign Office;Foreign, Commonwealth and Development Office;FCDO|GB
ministry-of-defence-uk|UK Ministry of Defence|British Ministry of Defence;British Defence Ministry;MoD|GB
nhs|NHS|National Health Service|GB
bank-of-england|Bank of England|BoE|GB
ons|Office for National Statistics|ONS|GB
met-office|Met Office||GB
house-of-commons|House of Commons|Commons|
house-of-lords|House of Lords|Lords|GB
european-space-agency|European Space Agency|ESA|
fsb|FSB|Federal Security Service|RU
kgb|KGB||SU
gru|GRU||RU
svr|SVR|Foreign Intelligence Service|RU
roscosmos|Roscosmos|Russian space agency|RU
state-duma|State Duma|Duma|RU
federation-council|Federation Council||RU
russian-investigative-committee|Investigative Committee|Russian Investigative Committee;Investigative Committee of Russia|RU
rosatom|Rosatom||RU
central-bank-of-russia|Central Bank of Russia|Bank of Russia;Russian central bank|RU
wagner-group|Wagner Group|Wagner;PMC Wagner|RU
sbu|SBU|Security Service of Ukraine|UA
verkhovna-rada|Verkhovna Rada|Rada;Ukrainian parliament|UA
mossad|Mossad||IL
shin-bet|Shin Bet|Shin Beit|IL
idf|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli military|IL
knesset|Knesset||IL
irgc|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Islamic Revolutionary Guards Corps|IR
isi|Inter-Services Intelligence||PK
cbi|Central Bureau of Investigation|CBI|IN
lok-sabha|Lok Sabha||IN
rajya-sabha|Rajya Sabha||IN
reserve-bank-of-india|Reserve Bank of India|RBI|IN
isro|ISRO|Indian Space Research Organisation;Isro|IN
pla|People's Liberation Army|PLA|CN
npc|National People's Congress||CN
peoples-bank-of-china|People's Bank of China|PBOC|CN
cnsa|China National Space Administration|CNSA|CN
jaxa|JAXA|Japan Aerospace Exploration Agency|JP
bank-of-japan|Bank of Japan|BOJ|JP
japan-meteorological-agency|Japan Meteorological Agency|JMA|JP
national-diet|National Diet|Japanese Diet|JP
nis|National Intelligence Service||KR
bundestag|Bundestag|German parliament|DE
bundesrat|Bundesrat||DE
bundesbank|Bundesbank||DE
bundeswehr|Bundeswehr||DE
bnd|BND||DE
bka|BKA|Federal Criminal Police Office|DE
robert-koch-institute|Robert Koch Institute|RKI|DE
national-assembly-france|French National Assembly|Assemblée Nationale|FR
bank-of-france|Bank of France|Banque de France|FR
sejm|Sejm||PL
storting|Storting||NO
riksdag|Riksdag||SE
folketing|Folketing||DK
dail|Dáil|Dail;Dáil Éireann;Oireachtas|IE
rcmp|Royal Canadian Mounted Police|RCMP;Mounties|CA
csis|Canadian Security Intelligence Service|CSIS|CA
bank-of-canada|Bank of Canada||CA
reserve-bank-of-australia|Reserve Bank of Australia|RBA|AU
australian-federal-police|Australian Federal Police|AFP Australia|AU
swiss-national-bank|Swiss National Bank|SNB|CH
cern|CERN||
`,
	party: `
republican-party|Republican Party|GOP;Republicans;U.S. Republican Party|US
democratic-party|Democratic Party|Democrats;U.S. Democratic Party|US
conservative-party|Conservative Party|Tories;Tory Party|GB
labour-party|Labour Party||GB
liberal-democrats|Liberal Democrats|Lib Dems|GB
snp|Scottish National Party|SNP|GB
sinn-fein|Sinn Féin|Sinn Fein|IE
dup|Democratic Unionist Party|DUP|GB
reform-uk|Reform UK||GB
cdu|Christian Democratic Union|CDU;Christian Democrats|DE
csu|Christian Social Union|CSU|DE
spd|SPD|Social Democratic Party of Germany|DE
afd|Alternative for Germany|AfD|DE
fdp|Free Democratic Party|FDP|DE
national-rally|National Rally|Rassemblement National;National Front|FR
united-russia|United Russia||RU
law-and-justice|Law and Justice|PiS|PL
fidesz|Fidesz||HU
likud|Likud||IL
fatah|Fatah||PS
plo|Palestine Liberation Organization|PLO|PS
hamas|Hamas||PS
islamic-jihad|Islamic Jihad|Palestinian Islamic Jihad|PS
hezbollah|Hezbollah|Hizbollah;Hizbullah;Hezbullah|LB
houthis|Houthis|Houthi movement;Ansar Allah;Huthis|YE
taliban|Taliban|Taleban;Afghan Taliban|AF
pakistani-taliban|Pakistani Taliban|TTP;Tehrik-e-Taliban Pakistan|PK
al-qaeda|al-Qaeda|al-Qaida;Al Qaeda;Al-Qaeda;Al-Qaida;Al Qaida;al Qaeda|
islamic-state|Islamic State|ISIS;ISIL;IS group;Daesh;Islamic State group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant|
boko-haram|Boko Haram||NG
al-shabab|al-Shabab|al-Shabaab;Al-Shabaab;Al-Shabab;Al Shabaab;Al Shabab;al Shabaab|SO
pkk|PKK|Kurdistan Workers' Party;Kurdistan Workers Party|TR
sdf|Syrian Democratic Forces|SDF|SY
ypg|YPG|People's Protection Units|SY
akp|Justice and Development Party|AKP;AK Party|TR
chp|Republican People's Party|CHP|TR
muslim-brotherhood|Muslim Brotherhood||EG
farc|FARC|Farc;Revolutionary Armed Forces of Colombia|CO
eln|ELN|National Liberation Army|CO
eta|ETA||ES
ira|Irish Republican Army|IRA;Provisional IRA|
anc|African National Congress|ANC|ZA
bjp|Bharatiya Janata Party|BJP|IN
indian-national-congress|Indian National Congress|Congress party;Congress Party|IN
pti|Pakistan Tehreek-e-Insaf|PTI|PK
chinese-communist-party|Chinese Communist Party|Communist Party of China;CCP|CN
kuomintang|Kuomintang|KMT|TW
liberal-democratic-party|Liberal Democratic Party|LDP|JP
tamil-tigers|Liberation Tigers of Tamil Eelam|Tamil Tigers;LTTE|LK
`,
	outlet: `
reuters|Reuters|Thomson Reuters;Reuters news agency|GB
associated-press|Associated Press|AP;The Associated Press;A.P.|US
afp|Agence France-Presse|AFP;Agence France Presse|FR
tass|TASS|Tass;ITAR-TASS;Itar-Tass|RU
ria-novosti|RIA Novosti|RIA;RIA news agency;Ria Novosti|RU
interfax|Interfax|Interfax news agency|RU
sputnik|Sputnik|Sputnik News|RU
rt|Russia Today||RU
kommersant|Kommersant||RU
izvestia|Izvestia|Izvestiya|RU
pravda|Pravda||RU
meduza|Meduza||RU
xinhua|Xinhua|Xinhua News Agency;Xinhua news agency|CN
peoples-daily|People's Daily||CN
global-times|Global Times||CN
cctv|CCTV|China Central Television|CN
cgtn|CGTN||CN
scmp|South China Morning Post|SCMP|HK
dpa|dpa|DPA;Deutsche Presse-Agentur;German news agency dpa|DE
deutsche-welle|Deutsche Welle|DW|DE
der-spiegel|Der Spiegel|Spiegel|DE
bild|Bild||DE
die-welt|Die Welt||DE
die-zeit|Die Zeit||DE
faz|Frankfurter Allgemeine Zeitung|FAZ;Frankfurter Allgemeine|DE
sueddeutsche|Süddeutsche Zeitung|Sueddeutsche Zeitung|DE
ansa|ANSA|Ansa|IT
la-repubblica|La Repubblica|Repubblica|IT
corriere|Corriere della Sera||IT
efe|EFE|Agencia EFE|ES
el-pais|El País|El Pais|ES
el-mundo|El Mundo||ES
le-monde|Le Monde||FR
le-figaro|Le Figaro||FR
liberation|Libération||FR
france-24|France 24||FR
bfm|BFMTV|BFM TV|FR
belga|Belga||BE
anp|ANP||NL
apa|Austria Press Agency||AT
pap|Polish Press Agency|PAP|PL
mti|MTI||HU
ukrinform|Ukrinform||UA
ukrainska-pravda|Ukrainska Pravda||UA
kyiv-independent|Kyiv Independent||UA
kyiv-post|Kyiv Post||UA
belta|BelTA|Belta|BY
anadolu|Anadolu Agency|Anadolu;Anadolu news agency|TR
hurriyet|Hürriyet|Hurriyet|TR
trt|TRT||TR
al-jazeera|Al Jazeera|Al-Jazeera;al-Jazeera|QA
al-arabiya|Al Arabiya|Al-Arabiya;al-Arabiya|SA
saudi-press-agency|Saudi Press Agency||SA
wam|Emirates News Agency||AE
sana|SANA|Syrian Arab News Agency|SY
mena|Middle East News Agency||EG
al-ahram|Al-Ahram|Al Ahram;al-Ahram|EG
irna|IRNA|Islamic Republic News Agency|IR
fars|Fars News Agency|Fars;Fars news agency|IR
tasnim|Tasnim|Tasnim News Agency;Tasnim news agency|IR
mehr|Mehr News Agency|Mehr news agency|IR
press-tv|Press TV||IR
haaretz|Haaretz|Ha'aretz|IL
jerusalem-post|Jerusalem Post|The Jerusalem Post|IL
times-of-israel|Times of Israel|The Times of Israel|IL
wafa|Wafa|WAFA|PS
kcna|KCNA|Korean Central News Agency|KP
yonhap|Yonhap|Yonhap News Agency;Yonhap news agency|KR
kyodo|Kyodo|Kyodo News;Kyodo news agency|JP
nhk|NHK||JP
jiji|Jiji Press||JP
nikkei|Nikkei||JP
asahi|Asahi Shimbun|Asahi|JP
yomiuri|Yomiuri Shimbun||JP
mainichi|Mainichi Shimbun|Mainichi|JP
japan-times|Japan Times|The Japan Times|JP
pti-news|Press Trust of India||IN
ani|Asian News International|ANI|IN
times-of-india|Times of India|The Times of India|IN
the-hindu|The Hindu||IN
hindustan-times|Hindustan Times||IN
indian-express|Indian Express|The Indian Express|IN
ndtv|NDTV||IN
dawn|Dawn newspaper||PK
straits-times|Straits Times|The Straits Times|SG
channel-newsasia|Channel NewsAsia|CNA|SG
bernama|Bernama||MY
antara|Antara||ID
jakarta-post|Jakarta Post|The Jakarta Post|ID
bangkok-post|Bangkok Post||TH
abc-australia|Australian Broadcasting Corporation|Australian Broadcasting Corp.|AU
sydney-morning-herald|Sydney Morning Herald|The Sydney Morning Herald|AU
aap|Australian Associated Press|AAP|AU
bbc|BBC|British Broadcasting Corporation;BBC News|GB
itv|ITV|ITV News|GB
sky-news|Sky News||GB
channel-4|Channel 4|Channel 4 News|GB
guardian|The Guardian|Guardian|GB
daily-telegraph|The Daily Telegraph|Daily Telegraph;The Telegraph;Telegraph|GB
times-of-london|The Times|Times of London|GB
financial-times|Financial Times|FT;The Financial Times|GB
economist|The Economist|Economist|GB
independent|The Independent||GB
daily-mail|Daily Mail|The Daily Mail;MailOnline;Mail Online|GB
the-sun|The Sun||GB
daily-mirror|Daily Mirror||GB
evening-standard|Evening Standard||GB
press-association|Press Association|PA Media|GB
irish-times|Irish Times|The Irish Times|IE
rte|RTÉ|RTE|IE
cnn|CNN|Cable News Network|US
fox-news|Fox News|Fox News Channel|US
msnbc|MSNBC||US
nbc|NBC|NBC News|US
abc|ABC News|ABC|US
cbs|CBS|CBS News|US
pbs|PBS||US
npr|NPR|National Public Radio|US
c-span|C-SPAN||US
cnbc|CNBC||US
bloomberg|Bloomberg|Bloomberg News|US
new-york-times|New York Times|The New York Times;NYT;N.Y. Times|US
washington-post|Washington Post|The Washington Post|US
wall-street-journal|Wall Street Journal|The Wall Street Journal;WSJ|US
los-angeles-times|Los Angeles Times|LA Times;L.A. Times;The Los Angeles Times|US
usa-today|USA Today||US
chicago-tribune|Chicago Tribune||US
boston-globe|Boston Globe|The Boston Globe|US
new-york-post|New York Post||US
politico|Politico|POLITICO|US
axios|Axios||US
the-hill|The Hill||US
newsweek|Newsweek||US
time-magazine|Time magazine|TIME|US
new-yorker|The New Yorker|New Yorker|US
the-atlantic|The Atlantic||US
huffpost|HuffPost|Huffington Post;The Huffington Post|US
buzzfeed|BuzzFeed|BuzzFeed News|US
vox|Vox||US
upi|UPI|United Press International|US
voice-of-america|Voice of America|VOA|US
radio-free-europe|Radio Free Europe/Radio Liberty|Radio Free Europe;RFE/RL;Radio Liberty|US
radio-free-asia|Radio Free Asia|RFA|US
cbc|CBC|Canadian Broadcasting Corporation;CBC News|CA
globe-and-mail|Globe and Mail|The Globe and Mail|CA
toronto-star|Toronto Star||CA
canadian-press|Canadian Press|The Canadian Press|CA
euronews|Euronews|euronews|
globo|Globo|O Globo;TV Globo|BR
folha|Folha de S.Paulo|Folha de São Paulo|BR
clarin|Clarín||AR
telesur|teleSUR|Telesur|VE
el-universal|El Universal||MX
prensa-latina|Prensa Latina||CU
granma|Granma||CU
`,
	team: `
nfl|NFL|National Football League|US
nba|NBA|National Basketball Association|US
mlb|MLB|Major League Baseball|US
nhl|NHL|National Hockey League|
premier-league|Premier League|English Premier League|GB
la-liga|La Liga||ES
bundesliga|Bundesliga||DE
serie-a|Serie A||IT
real-madrid|Real Madrid||ES
fc-barcelona|FC Barcelona|Barça|ES
manchester-united|Manchester United|Man United|GB
manchester-city|Manchester City|Man City|GB
liverpool-fc|Liverpool FC||GB
arsenal|Arsenal FC|Arsenal|GB
chelsea-fc|Chelsea FC||GB
tottenham|Tottenham Hotspur||GB
bayern-munich|Bayern Munich||DE
borussia-dortmund|Borussia Dortmund||DE
juventus|Juventus||IT
ac-milan|AC Milan||IT
inter-milan|Inter Milan||IT
psg|Paris Saint-Germain|PSG|FR
ajax|Ajax Amsterdam||NL
arizona-cardinals|Arizona Cardinals||US
atlanta-falcons|Atlanta Falcons||US
baltimore-ravens|Baltimore Ravens||US
buffalo-bills|Buffalo Bills||US
carolina-panthers|Carolina Panthers||US
chicago-bears|Chicago Bears||US
cincinnati-bengals|Cincinnati Bengals||US
cleveland-browns|Cleveland Browns||US
dallas-cowboys|Dallas Cowboys||US
denver-broncos|Denver Broncos||US
detroit-lions|Detroit Lions||US
green-bay-packers|Green Bay Packers||US
houston-texans|Houston Texans||US
indianapolis-colts|Indianapolis Colts||US
jacksonville-jaguars|Jacksonville Jaguars||US
kansas-city-chiefs|Kansas City Chiefs||US
las-vegas-raiders|Las Vegas Raiders|Oakland Raiders|US
los-angeles-chargers|Los Angeles Chargers|San Diego Chargers|US
los-angeles-rams|Los Angeles Rams|St. Louis Rams|US
miami-dolphins|Miami Dolphins||US
minnesota-vikings|Minnesota Vikings||US
new-england-patriots|New England Patriots||US
new-orleans-saints|New Orleans Saints||US
new-york-giants|New York Giants||US
new-york-jets|New York Jets||US
philadelphia-eagles|Philadelphia Eagles||US
pittsburgh-steelers|Pittsburgh Steelers|Steelers|US
san-francisco-49ers|San Francisco 49ers|49ers|US
seattle-seahawks|Seattle Seahawks|Seahawks|US
tampa-bay-buccaneers|Tampa Bay Buccaneers|Buccaneers|US
tennessee-titans|Tennessee Titans||US
washington-commanders|Washington Commanders|Washington Redskins;Redskins|US
atlanta-hawks|Atlanta Hawks||US
boston-celtics|Boston Celtics|Celtics|US
brooklyn-nets|Brooklyn Nets|New Jersey Nets|US
charlotte-hornets|Charlotte Hornets||US
chicago-bulls|Chicago Bulls||US
cleveland-cavaliers|Cleveland Cavaliers|Cavaliers;Cavs|US
dallas-mavericks|Dallas Mavericks|Mavericks|US
denver-nuggets|Denver Nuggets||US
detroit-pistons|Detroit Pistons|Pistons|US
golden-state-warriors|Golden State Warriors||US
houston-rockets|Houston Rockets||US
indiana-pacers|Indiana Pacers|Pacers|US
los-angeles-clippers|Los Angeles Clippers|Clippers;L.A. Clippers|US
los-angeles-lakers|Los Angeles Lakers|Lakers;L.A. Lakers|US
memphis-grizzlies|Memphis Grizzlies||US
miami-heat|Miami Heat||US
milwaukee-bucks|Milwaukee Bucks||US
minnesota-timberwolves|Minnesota Timberwolves|Timberwolves|US
new-orleans-pelicans|New Orleans Pelicans||US
new-york-knicks|New York Knicks|Knicks|US
oklahoma-city-thunder|Oklahoma City Thunder||US
orlando-magic|Orlando Magic||US
philadelphia-76ers|Philadelphia 76ers|76ers;Sixers|US
phoenix-suns|Phoenix Suns||US
portland-trail-blazers|Portland Trail Blazers|Trail Blazers|US
sacramento-kings|Sacramento Kings||US
san-antonio-spurs|San Antonio Spurs||US
seattle-supersonics|Seattle SuperSonics|SuperSonics|US
toronto-raptors|Toronto Raptors|Raptors|CA
utah-jazz|Utah Jazz||US
washington-wizards|Washington Wizards||US
arizona-diamondbacks|Arizona Diamondbacks|Diamondbacks|US
atlanta-braves|Atlanta Braves|Braves|US
baltimore-orioles|Baltimore Orioles|Orioles|US
boston-red-sox|Boston Red Sox|Red Sox|US
chicago-cubs|Chicago Cubs|Cubs|US
chicago-white-sox|Chicago White Sox|White Sox|US
cincinnati-reds|Cincinnati Reds||US
cleveland-guardians|Cleveland Guardians|Cleveland Indians|US
colorado-rockies|Colorado Rockies||US
detroit-tigers|Detroit Tigers||US
houston-astros|Houston Astros|Astros|US
kansas-city-royals|Kansas City Royals||US
los-angeles-angels|Los Angeles Angels|Anaheim Angels|US
los-angeles-dodgers|Los Angeles Dodgers|Dodgers;L.A. Dodgers;Brooklyn Dodgers|US
miami-marlins|Miami Marlins|Florida Marlins;Marlins|US
milwaukee-brewers|Milwaukee Brewers|Brewers|US
minnesota-twins|Minnesota Twins||US
montreal-expos|Montreal Expos|Expos|CA
new-york-mets|New York Mets|Mets|US
new-york-yankees|New York Yankees|Yankees|US
oakland-athletics|Oakland Athletics|Oakland A's|US
philadelphia-phillies|Philadelphia Phillies|Phillies|US
pittsburgh-pirates|Pittsburgh Pirates||US
san-diego-padres|San Diego Padres|Padres|US
san-francisco-giants|San Francisco Giants||US
seattle-mariners|Seattle Mariners|Mariners|US
st-louis-cardinals|St. Louis Cardinals||US
tampa-bay-rays|Tampa Bay Rays||US
texas-rangers|Texas Rangers||US
toronto-blue-jays|Toronto Blue Jays|Blue Jays|CA
washington-nationals|Washington Nationals||US
anaheim-ducks|Anaheim Ducks||US
arizona-coyotes|Arizona Coyotes||US
boston-bruins|Boston Bruins|Bruins|US
buffalo-sabres|Buffalo Sabres|Sabres|US
calgary-flames|Calgary Flames||CA
carolina-hurricanes|Carolina Hurricanes||US
chicago-blackhawks|Chicago Blackhawks|Blackhawks|US
colorado-avalanche|Colorado Avalanche||US
columbus-blue-jackets|Columbus Blue Jackets||US
dallas-stars|Dallas Stars||US
detroit-red-wings|Detroit Red Wings|Red Wings|US
edmonton-oilers|Edmonton Oilers|Oilers|CA
florida-panthers|Florida Panthers||US
los-angeles-kings|Los Angeles Kings||US
minnesota-wild|Minnesota Wild||US
montreal-canadiens|Montreal Canadiens|Canadiens|CA
nashville-predators|Nashville Predators||US
new-jersey-devils|New Jersey Devils||US
new-york-islanders|New York Islanders||US
new-york-rangers|New York Rangers||US
ottawa-senators|Ottawa Senators||CA
philadelphia-flyers|Philadelphia Flyers|Flyers|US
pittsburgh-penguins|Pittsburgh Penguins||US
san-jose-sharks|San Jose Sharks||US
seattle-kraken|Seattle Kraken||US
st-louis-blues|St. Louis Blues||US
tampa-bay-lightning|Tampa Bay Lightning||US
toronto-maple-leafs|Toronto Maple Leafs|Maple Leafs|CA
vancouver-canucks|Vancouver Canucks|Canucks|CA
vegas-golden-knights|Vegas Golden Knights||US
washington-capitals|Washington Capitals||US
winnipeg-jets|Winnipeg Jets||CA
`,
	university: `
harvard|Harvard University|Harvard|US
yale|Yale University|Yale|US
princeton-university|Princeton University||US
stanford|Stanford University|Stanford|US
mit|Massachusetts Institute of Technology|MIT|US
columbia-university|Columbia University||US
caltech|California Institute of Technology|Caltech|US
berkeley-university|University of California, Berkeley|UC Berkeley|US
ucla|UCLA|University of California, Los Angeles|US
johns-hopkins|Johns Hopkins University|Johns Hopkins|US
oxford-university|University of Oxford|Oxford University|GB
cambridge-university|University of Cambridge|Cambridge University|GB
imperial-college|Imperial College London|Imperial College|GB
lse|London School of Economics|LSE|GB
ucl|University College London|UCL|GB
kings-college-london|King's College London||GB
sorbonne|Sorbonne||FR
sciences-po|Sciences Po||FR
eth-zurich|ETH Zurich||CH
brookings|Brookings Institution|Brookings|US
carnegie|Carnegie Endowment for International Peace|Carnegie Endowment|US
rand|RAND Corporation|Rand Corporation|US
chatham-house|Chatham House|Royal Institute of International Affairs|GB
rusi|Royal United Services Institute|RUSI|GB
iiss|International Institute for Strategic Studies|IISS|GB
csis-us|Center for Strategic and International Studies||US
atlantic-council|Atlantic Council||US
cfr|Council on Foreign Relations||US
isw|Institute for the Study of War|ISW|US
pew|Pew Research Center|Pew|US
gallup|Gallup||US
ipsos|Ipsos||FR
yougov|YouGov||GB
levada|Levada Center|Levada Centre;Levada|RU
`,
} as const;
