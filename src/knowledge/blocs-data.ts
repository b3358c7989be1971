/* oxlint-disable max-lines -- a table of knowledge */

/** A bloc before its membership string is read. */
export interface BlocRow {
	readonly id: string;
	readonly name: string;
	/** Other names, with `;` between them. */
	readonly aliases: string;
	readonly contextAliases?: string;
	/**
	 * Accession dates, each followed by country codes; `..` and a date gives the last day of membership:
	 * "1958-01-01 FR; 1973-01-01 DK GB..2020-01-31". A bare year or month stands for its first day.
	 */
	readonly members: string;
}

/**
 * Blocs with dated membership, from the organizations' own lists of members and treaties of accession.
 * Where a country left and came back it stands twice. The end date is the last day of membership.
 */
export const blocTable: readonly BlocRow[] = [
	{
		id: 'eu',
		name: 'European Union',
		aliases: 'EU;E.U.;European Community;European Communities;EEC;European Economic Community;EU-27;EU27',
		members: `1958-01-01 BE DE FR IT LU NL; 1973-01-01 DK IE GB..2020-01-31; 1981-01-01 GR; 1986-01-01 ES PT; 1995-01-01 AT FI SE;
			2004-05-01 CY CZ EE HU LV LT MT PL SK SI; 2007-01-01 BG RO; 2013-07-01 HR`,
	},
	{
		id: 'nato',
		name: 'NATO',
		aliases:
			'Nato;N.A.T.O.;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;North Atlantic Treaty;OTAN',
		contextAliases: 'Alliance;alliance;Western alliance;military alliance;transatlantic alliance',
		members: `1949-04-04 BE CA DK FR GB IS IT LU NL NO PT US; 1952-02-18 GR TR; 1955-05-06 DE; 1982-05-30 ES; 1999-03-12 CZ HU PL;
			2004-03-29 BG EE LV LT RO SK SI; 2009-04-01 AL HR; 2017-06-05 ME; 2020-03-27 MK; 2023-04-04 FI; 2024-03-07 SE`,
	},
	{
		id: 'euro-area',
		name: 'euro area',
		aliases: 'eurozone;Eurozone;euro zone;Euro zone;Euro area;Euro Area;single currency area;single-currency area',
		members: `1999-01-01 AT BE DE ES FI FR IE IT LU NL PT; 2001-01-01 GR; 2007-01-01 SI; 2008-01-01 CY MT; 2009-01-01 SK;
			2011-01-01 EE; 2014-01-01 LV; 2015-01-01 LT; 2023-01-01 HR; 2026-01-01 BG`,
	},
	{
		// Days on which checks at internal borders ended; for Bulgaria and Romania those at air and sea borders.
		id: 'schengen',
		name: 'Schengen Area',
		aliases: 'Schengen;Schengen area;Schengen zone;Schengen Zone',
		members: `1995-03-26 BE DE ES FR LU NL PT; 1997-10-26 IT; 1997-12-01 AT; 2000-01-01 GR; 2001-03-25 DK FI IS NO SE;
			2007-12-21 CZ EE HU LV LT MT PL SK SI; 2008-12-12 CH; 2011-12-19 LI; 2023-01-01 HR; 2024-03-31 BG RO`,
	},
	{
		id: 'g7',
		name: 'G7',
		aliases: 'G-7;Group of Seven;Group of 7',
		members: `1975-11-15 DE FR GB IT JP US; 1976-06-27 CA`,
	},
	{
		id: 'g8',
		name: 'G8',
		aliases: 'G-8;Group of Eight;Group of 8',
		members: `1997-06-20 CA..2014-03-24 DE..2014-03-24 FR..2014-03-24 GB..2014-03-24 IT..2014-03-24 JP..2014-03-24 RU..2014-03-24 US..2014-03-24`,
	},
	{
		// The European Union and the African Union are members too; only countries stand here.
		id: 'g20',
		name: 'G20',
		aliases: 'G-20;Group of Twenty;Group of 20',
		members: `1999-09-26 AR AU BR CA CN DE FR GB IN ID IT JP MX RU SA ZA KR TR US`,
	},
	{
		// Saudi Arabia was invited for 2024; whether it joined is stated differently by its own officials, so it is left out.
		id: 'brics',
		name: 'BRICS',
		aliases: 'Brics;BRIC;BRICS+;BRICS Plus',
		members: `2009-06-16 BR RU IN CN; 2010-12-24 ZA; 2024-01-01 EG ET IR AE; 2025-01-06 ID`,
	},
	{
		// Turkmenistan is an associate since 2005. Ukraine founded but never ratified the charter; it took part until 2018. Moldova has announced that it will leave.
		id: 'cis',
		name: 'Commonwealth of Independent States',
		aliases: 'CIS;C.I.S.',
		members: `1991-12-08 BY RU; 1991-12-21 AM AZ KZ KG MD TJ UZ; 1991-12-21 TM..2005-08-26; 1991-12-08 UA..2018-05-19;
			1993-12-03 GE..2009-08-17`,
	},
	{
		// Armenia froze its part in 2024 but has not left.
		id: 'csto',
		name: 'Collective Security Treaty Organization',
		aliases: 'CSTO;Collective Security Treaty Organisation;Collective Security Treaty;Tashkent Pact',
		members: `1994-04-20 AM BY KZ KG RU TJ; 1994-04-20 AZ..1999-04-02 GE..1999-04-02 UZ..1999-04-02; 2006-08-16 UZ..2012-12-19`,
	},
	{
		id: 'eaeu',
		name: 'Eurasian Economic Union',
		aliases: 'EAEU;EEU',
		members: `2015-01-01 BY KZ RU; 2015-01-02 AM; 2015-08-12 KG`,
	},
	{
		id: 'asean',
		name: 'ASEAN',
		aliases:
			'Asean;Association of Southeast Asian Nations;Association of South East Asian Nations;Association of South-East Asian Nations',
		members: `1967-08-08 ID MY PH SG TH; 1984-01-07 BN; 1995-07-28 VN; 1997-07-23 LA MM; 1999-04-30 KH; 2025-10-26 TL`,
	},
	{
		// Membership of the Organization of African Unity counts; suspensions do not end membership.
		id: 'african-union',
		name: 'African Union',
		aliases: 'AU;A.U.;Organization of African Unity;Organisation of African Unity;OAU',
		members: `1963-05-25 DZ BJ BF BI CM CF TD CG CD CI EG ET GA GH GN LR LY MG ML MR NE NG RW SN SL SO SD TG TN UG;
			1963-05-25 TZ MA..1984-11-12; 1963-12-13 KE; 1964-07-13 MW; 1964-12-16 ZM; 1965-10 GM; 1966-10-31 BW LS; 1968-08 MU;
			1968-09-24 SZ; 1968-10-12 GQ; 1973-11-19 GW; 1975-02-11 AO; 1975-07-18 CV KM MZ ST; 1976-06-29 SC; 1977-06-27 DJ;
			1980-06-01 ZW; 1982-02-22 EH; 1990-06-03 NA; 1993-05-24 ER; 1994-06-06 ZA; 2011-07-28 SS; 2017-01-30 MA`,
	},
	{
		id: 'arab-league',
		name: 'Arab League',
		aliases: 'League of Arab States',
		members: `1945-03-22 EG IQ JO LB SA SY; 1945-05-05 YE; 1953-03-28 LY; 1956-01-19 SD; 1958-10-01 MA TN; 1961-07-20 KW;
			1962-08-16 DZ; 1971-06-12 AE; 1971-09-11 BH QA; 1971-09-29 OM; 1973-11-26 MR; 1974-02-14 SO; 1976-09-09 PS;
			1977-09-04 DJ; 1993-11-20 KM`,
	},
	{
		id: 'opec',
		name: 'OPEC',
		aliases:
			'Opec;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;Organization of Petroleum Exporting Countries',
		contextAliases: "oil cartel;oil producers' cartel",
		members: `1960-09-14 IR IQ KW SA VE; 1961 QA..2018-12-31; 1962 ID..2008-12-31; 1962 LY; 1967 AE; 1969 DZ; 1971 NG;
			1973 EC..1992-12-31; 1975 GA..1994-12-31; 2007 AO..2023-12-31; 2007-10 EC..2019-12-31; 2016-01-01 ID..2016-11-30;
			2016-07-01 GA; 2017-05-25 GQ; 2018-06-22 CG`,
	},
	{
		// Members of OPEC and the countries of the Declaration of Cooperation; Brazil joined its charter in 2025 without quotas and is left out.
		id: 'opec-plus',
		name: 'OPEC+',
		aliases: 'Opec+;OPEC Plus;OPEC-plus;Opec-plus;OPEC plus',
		members: `2016-12-10 DZ GA IR IQ KW LY NG SA AE VE; 2016-12-10 AZ BH BN KZ MY MX OM RU SD SS;
			2016-12-10 AO..2023-12-31 EC..2019-12-31 QA..2018-12-31 GQ; 2018-06-22 CG`,
	},
	{
		// Venezuela is suspended since 2016-12-01. Bolivia: day on which its accession took effect.
		id: 'mercosur',
		name: 'Mercosur',
		aliases: 'Mercosul;MERCOSUR;Southern Common Market',
		members: `1991-03-26 AR BR PY UY; 2012-07-31 VE..2016-12-01; 2024-08-08 BO`,
	},
	{
		// Suspensions do not end membership. Days of independence or accession.
		id: 'commonwealth',
		name: 'Commonwealth of Nations',
		aliases: 'British Commonwealth',
		contextAliases: 'Commonwealth',
		members: `1931-12-11 AU CA GB NZ; 1931-12-11 ZA..1961-05-30; 1931-12-11 IE..1949-04-17; 1947-08-15 IN; 1947-08-14 PK..1972-01-30;
			1948-02-04 LK; 1957-03-06 GH; 1957-08-31 MY; 1960-10-01 NG; 1961-03-13 CY; 1961-04-27 SL; 1961-12-09 TZ; 1962-08-06 JM;
			1962-08-31 TT; 1962-10-09 UG; 1963-12-12 KE; 1964-07-06 MW; 1964-09-21 MT; 1964-10-24 ZM; 1965-02-18 GM..2013-10-03;
			1965-08-09 SG; 1966-05-26 GY; 1966-09-30 BW; 1966-10-04 LS; 1966-11-30 BB; 1968-03-12 MU; 1968-09-06 SZ; 1968-11-01 NR;
			1970-06-04 TO; 1970-08-28 WS; 1970-10-10 FJ..1987-10-15; 1972-04-18 BD; 1973-07-10 BS; 1974-02-07 GD; 1975-09-16 PG;
			1976-06-29 SC; 1978-07-07 SB; 1978-10-01 TV; 1978-11-03 DM; 1979-02-22 LC; 1979-07-12 KI; 1979-10-27 VC;
			1980-04-18 ZW..2003-12-07; 1980-07-30 VU; 1981-09-21 BZ; 1981-11-01 AG; 1982-07-09 MV..2016-10-13; 1983-09-19 KN;
			1984-01-01 BN; 1989-10-01 PK; 1990-03-21 NA; 1994-06-01 ZA; 1995-11-01 CM; 1995-11-13 MZ; 1997-10-01 FJ; 2009-11-29 RW;
			2018-02-08 GM; 2020-02-01 MV; 2022-06-25 GA TG`,
	},
	{
		id: 'security-council-permanent',
		name: 'permanent members of the UN Security Council',
		aliases:
			'P5;P-5;Permanent Five;permanent members of the Security Council;permanent members of the U.N. Security Council;permanent members of the United Nations Security Council',
		members: `1945-10-24 CN FR GB US SU..1991-12-24; 1991-12-25 RU`,
	},
	{
		// Russia continued the Soviet Union's membership; Indonesia's absence of 1965 and 1966 is not counted as a withdrawal.
		id: 'un',
		name: 'United Nations',
		aliases: 'UN;U.N.;U.N;United Nations Organization;United Nations Organisation;UNO',
		members: `1945-10-24 AR BY BR CL CN CU DK DO EG SV FR HT IR LB LU NZ NI PY PH PL SA SY TR UA GB US SU..1991-12-24 YU..2000-10-31 CS..1992-12-31;
			1945-10-25 GR; 1945-10-30 PE; 1945-10-31 GT NL; 1945-11-01 AU CR LR; 1945-11-02 CO; 1945-11-07 MX ZA; 1945-11-09 CA;
			1945-11-13 ET PA; 1945-11-14 BO; 1945-11-15 VE; 1945-11-27 NO; 1945-12-10 IN; 1945-12-17 HN; 1945-12-18 UY;
			1945-12-21 EC IQ; 1945-12-27 BE; 1946-11-19 AF IS SE; 1946-12-16 TH; 1947-09-30 PK YE; 1948-04-19 MM; 1949-05-11 IL;
			1950-09-28 ID; 1955-12-14 AL AT BG KH FI HU IE IT JO LA LY NP PT RO ES LK; 1956-11-12 MA SD TN; 1956-12-18 JP;
			1957-03-08 GH; 1957-09-17 MY; 1958-12-12 GN; 1960-09-20 BJ BF CM CF TD CG CD CY GA CI MG NE SO TG; 1960-09-28 ML SN;
			1960-10-07 NG; 1961-09-27 SL; 1961-10-27 MR MN; 1961-12-14 TZ; 1962-09-18 BI JM RW TT; 1962-10-08 DZ; 1962-10-25 UG;
			1963-05-14 KW; 1963-12-16 KE; 1964-12-01 MW MT ZM; 1965-09-21 GM MV SG; 1966-09-20 GY; 1966-10-17 BW LS; 1966-12-09 BB;
			1967-12-14 YD..1990-05-21; 1968-04-24 MU; 1968-09-24 SZ; 1968-11-12 GQ; 1970-10-13 FJ; 1971-09-21 BH BT QA;
			1971-10-07 OM; 1971-12-09 AE; 1973-09-18 BS DE; 1973-09-18 DD..1990-10-02; 1974-09-17 BD GD GW; 1975-09-16 CV MZ ST;
			1975-10-10 PG; 1975-11-12 KM; 1975-12-04 SR; 1976-09-21 SC; 1976-12-01 AO; 1976-12-15 WS; 1977-09-20 DJ VN;
			1978-09-19 SB; 1978-12-18 DM; 1979-09-18 LC; 1980-08-25 ZW; 1980-09-16 VC; 1981-09-15 VU; 1981-09-25 BZ; 1981-11-11 AG;
			1983-09-23 KN; 1984-09-21 BN; 1990-04-23 NA; 1990-09-18 LI; 1991-09-17 EE LV LT KP KR MH FM; 1991-12-25 RU;
			1992-03-02 AM AZ KZ KG MD SM TJ TM UZ; 1992-05-22 BA HR SI; 1992-07-31 GE; 1993-01-19 CZ SK; 1993-04-08 MK;
			1993-05-28 ER MC; 1993-07-28 AD; 1994-12-15 PW; 1999-09-14 KI NR TO; 2000-09-05 TV; 2000-11-01 RS; 2002-09-10 CH;
			2002-09-27 TL; 2006-06-28 ME; 2011-07-14 SS`,
	},
	{
		// Founded by three states; Czechoslovakia's two successors stand from their independence.
		id: 'visegrad',
		name: 'Visegrad Group',
		aliases: 'Visegrad Four;Visegrád Group;Visegrád Four;V4;Visegrad;Visegrád',
		members: `1991-02-15 HU PL CS..1992-12-31; 1993-01-01 CZ SK`,
	},
	{
		// By geography and the Nordic Council; no accession dates.
		id: 'nordic',
		name: 'Nordic countries',
		aliases: 'Nordics;Nordic;Nordic states;Nordic nations',
		members: `0000 DK FI IS NO SE`,
	},
	{
		id: 'baltic',
		name: 'Baltic states',
		aliases: 'Baltics;Baltic countries;Baltic nations;Baltic republics;Baltic States;Baltic',
		members: `0000 EE LV LT`,
	},
	{
		id: 'benelux',
		name: 'Benelux',
		aliases: 'Benelux countries;Benelux Union;Low Countries',
		members: `1944-09-05 BE LU NL`,
	},
	{
		id: 'gcc',
		name: 'Gulf Cooperation Council',
		aliases: 'GCC;Gulf Co-operation Council;Cooperation Council for the Arab States of the Gulf',
		members: `1981-05-25 AE BH KW OM QA SA`,
	},
	{
		id: 'sco',
		name: 'Shanghai Cooperation Organization',
		aliases: 'SCO;Shanghai Cooperation Organisation;Shanghai Co-operation Organisation',
		members: `2001-06-15 CN KZ KG RU TJ UZ; 2017-06-09 IN PK; 2023-07-04 IR; 2024-07-04 BY`,
	},
	{id: 'aukus', name: 'AUKUS', aliases: 'Aukus', members: `2021-09-15 AU GB US`},
	{
		id: 'quad',
		name: 'Quad',
		aliases: 'Quadrilateral Security Dialogue;QUAD',
		members: `2017-11-12 AU IN JP US`,
	},
	{
		// The treaty was secret; Canada, Australia and New Zealand joined by 1956.
		id: 'five-eyes',
		name: 'Five Eyes',
		aliases: 'Five Eyes alliance;FVEY',
		members: `1946-03-05 GB US; 1956 AU CA NZ`,
	},
	{
		// Greece: until the day on which it declared its withdrawal.
		id: 'council-of-europe',
		name: 'Council of Europe',
		aliases: '',
		members: `1949-05-05 BE DK FR GB IE IT LU NL NO SE; 1949-08-09 GR..1969-12-12; 1974-11-28 GR; 1950-04-13 TR; 1950-03-07 IS;
			1950-07-13 DE; 1956-04-16 AT; 1961-05-24 CY; 1963-05-06 CH; 1965-04-29 MT; 1976-09-22 PT; 1977-11-24 ES; 1978-11-23 LI;
			1988-11-16 SM; 1989-05-05 FI; 1990-11-06 HU; 1991-11-26 PL; 1992-05-07 BG; 1993-05-14 EE LT SI; 1993-06-30 CZ SK;
			1993-10-07 RO; 1994-11-10 AD; 1995-02-10 LV; 1995-07-13 AL MD; 1995-11-09 MK UA; 1996-02-28 RU..2022-03-16;
			1996-11-06 HR; 1999-04-27 GE; 2001-01-25 AM AZ; 2002-04-24 BA; 2003-04-03 RS; 2004-10-05 MC; 2007-05-11 ME`,
	},
	{
		id: 'oecd',
		name: 'OECD',
		aliases:
			'Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organization for Economic Co-operation and Development',
		members: `1961-04-10 CA; 1961-04-12 US; 1961-05-02 GB; 1961-05-30 DK; 1961-06-05 IS; 1961-07-04 NO; 1961-08-02 TR; 1961-08-03 ES;
			1961-08-04 PT; 1961-08-07 FR; 1961-08-17 IE; 1961-09-13 BE; 1961-09-27 DE GR; 1961-09-28 SE CH; 1961-09-29 AT;
			1961-11-13 NL; 1961-12-07 LU; 1962-03-29 IT; 1964-04-28 JP; 1969-01-28 FI; 1971-06-07 AU; 1973-05-29 NZ; 1994-05-18 MX;
			1995-12-21 CZ; 1996-05-07 HU; 1996-11-22 PL; 1996-12-12 KR; 2000-12-14 SK; 2010-05-07 CL; 2010-07-21 SI; 2010-09-07 IL;
			2010-12-09 EE; 2016-07-01 LV; 2018-07-05 LT; 2020-04-28 CO; 2021-05-25 CR`,
	},
	{
		// Mauritania left in December 2000.
		id: 'ecowas',
		name: 'ECOWAS',
		aliases: 'Ecowas;Economic Community of West African States;CEDEAO',
		members: `1975-05-28 BJ CI GM GH GN GW LR NG SN SL TG; 1975-05-28 BF..2025-01-28 ML..2025-01-28 NE..2025-01-28;
			1975-05-28 MR..2000-12-31; 1977 CV`,
	},
	{
		id: 'warsaw-pact',
		name: 'Warsaw Pact',
		aliases: 'Warsaw Treaty;Warsaw Treaty Organization;Eastern bloc;Eastern Bloc',
		members: `1955-05-14 BG..1991-07-01 CS..1991-07-01 HU..1991-07-01 PL..1991-07-01 RO..1991-07-01 SU..1991-07-01;
			1955-05-14 AL..1968-09-13; 1956-01-28 DD..1990-09-24`,
	},
	{
		id: 'usmca',
		name: 'USMCA',
		aliases: 'NAFTA;Nafta;North American Free Trade Agreement;United States-Mexico-Canada Agreement',
		members: `1994-01-01 CA MX US`,
	},
	{
		id: 'efta',
		name: 'European Free Trade Association',
		aliases: 'EFTA;Efta',
		members: `1960-05-03 CH NO; 1960-05-03 AT..1994-12-31 DK..1972-12-31 GB..1972-12-31 PT..1985-12-31 SE..1994-12-31; 1970-03-01 IS;
			1986-01-01 FI..1994-12-31; 1991-09-01 LI`,
	},
	{
		id: 'eea',
		name: 'European Economic Area',
		aliases: 'EEA',
		members: `1994-01-01 AT BE DE DK ES FI FR GB..2020-01-31 GR IE IS IT LU NL NO PT SE; 1995-05-01 LI; 2004-05-01 CY CZ EE HU LV LT MT PL SK SI;
			2007-08-01 BG RO; 2014-04-12 HR`,
	},
	{
		id: 'sadc',
		name: 'SADC',
		aliases: 'Southern African Development Community',
		members: `1992-08-17 AO BW LS MW MZ NA SZ TZ ZM ZW; 1994-08-29 ZA; 1995-08-28 MU; 1997-09-08 CD; 1997-09-08 SC..2004-07-01; 2005-08-18 MG;
			2008-08-16 SC; 2017-08-19 KM`,
	},
	{
		id: 'eac',
		name: 'East African Community',
		aliases: 'EAC',
		members: `2000-07-07 KE TZ UG; 2007-07-01 BI RW; 2016-09-05 SS; 2022-07-11 CD; 2024-03-04 SO`,
	},
	{
		id: 'sahel-states',
		name: 'Alliance of Sahel States',
		aliases: '',
		members: `2023-09-16 BF ML NE`,
	},
	{
		id: 'saarc',
		name: 'SAARC',
		aliases: 'South Asian Association for Regional Cooperation',
		members: `1985-12-08 BD BT IN LK MV NP PK; 2007-04-03 AF`,
	},
	{
		id: 'bimstec',
		name: 'BIMSTEC',
		aliases: 'Bay of Bengal Initiative',
		members: `1997-06-06 BD IN LK TH; 1997-12-22 MM; 2004-02 BT NP`,
	},
	{
		id: 'apec',
		name: 'APEC',
		aliases: 'Asia-Pacific Economic Cooperation',
		members: `1989-11-06 AU BN CA ID JP KR MY NZ PH SG TH US; 1991-11 CN HK TW; 1993-11 MX PG; 1994-11 CL; 1998-11 PE RU VN`,
	},
	{
		id: 'turkic-states',
		name: 'Organization of Turkic States',
		aliases: 'Turkic Council;Organisation of Turkic States',
		members: `2009-10-03 AZ KG KZ TR; 2019-10-15 UZ`,
	},
	{
		id: 'caricom',
		name: 'CARICOM',
		aliases: 'Caricom;Caribbean Community',
		members: `1973-08-01 BB GY JM TT; 1974-05-01 BZ DM GD LC MS VC; 1974-07-04 AG; 1974-07-26 KN; 1983-07-04 BS; 1995-07-04 SR; 2002-07-02 HT`,
	},
	{
		id: 'andean-community',
		name: 'Andean Community',
		aliases: 'Andean Pact;Andean Group',
		members: `1969-05-26 BO CL..1976-10-30 CO EC PE; 1973-02-13 VE..2006-04-22`,
	},
	{
		id: 'pacific-alliance',
		name: 'Pacific Alliance',
		aliases: '',
		members: `2011-04-28 CL CO MX PE`,
	},
];
