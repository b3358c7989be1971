/** Districts and neighbourhoods that news names without their city: city, region or country key | districts. Own list after the cities' divisions. */
export const districtTable = `
New York|US-NY|Manhattan;Brooklyn;Queens;Bronx;The Bronx;Staten Island;Harlem;East Harlem;Midtown;Midtown Manhattan;Lower Manhattan;Wall Street;Times Square;Central Park;Greenwich Village;Upper East Side;Upper West Side;SoHo;Tribeca;Coney Island;Flushing;Jamaica, Queens;Washington Heights;Bedford-Stuyvesant;Williamsburg;Rockaway;Far Rockaway;Bushwick;East Flatbush;Flatbush;Sheepshead Bay;Borough Park;Sunset Park;Brownsville, Brooklyn
Los Angeles|US-CA|Hollywood;South Los Angeles;Brentwood;Pacific Palisades;Venice Beach;Watts;Koreatown;San Pedro;Sherman Oaks;Echo Park;Boyle Heights;Bel Air;Skid Row
Chicago|US-IL|South Side;Hyde Park, Chicago;Englewood;Lincoln Park;O'Hare
San Francisco|US-CA|Mission District;Tenderloin;Castro District;Nob Hill;Alcatraz
Washington|US-DC|Georgetown, Washington;Capitol Hill;National Mall;Anacostia;Dupont Circle;Foggy Bottom;Lafayette Square;Adams Morgan
Boston|US-MA|Dorchester;Roxbury;Back Bay;South Boston;Beacon Hill;Charlestown
Philadelphia|US-PA|Kensington, Philadelphia;Germantown
Miami|US-FL|Little Havana;Little Haiti;Wynwood;Overtown
New Orleans|US-LA|French Quarter;Lower Ninth Ward;Bourbon Street
London|GB-ENG|Westminster;City of London;Camden Town;Hackney;Brixton;Croydon;Tottenham;Islington;Southwark;Lambeth;Kensington;Chelsea;Greenwich;Lewisham;Tower Hamlets;Hammersmith;Fulham;Wembley;Ealing;Heathrow;Stratford, London;Notting Hill;Soho;Mayfair;Canary Wharf;Shoreditch;Whitechapel;Wimbledon;Finsbury Park;Trafalgar Square;Parliament Square;Hyde Park;Piccadilly;Barking;Dagenham;Enfield;Haringey;Walthamstow;Woolwich;Peckham;Hounslow;Uxbridge;Twickenham;London Bridge;Grenfell Tower;Borough Market
Manchester|GB-ENG|Salford;Old Trafford;Wythenshawe;Moss Side
Edinburgh|GB-SCT|Holyrood;Leith
Belfast|GB-NIR|Stormont;Falls Road;Shankill Road
Paris|FR|Montmartre;Saint-Denis;Champs-Elysees;Champs-Élysées;Bastille;Place de la République;Le Marais;Belleville;Montparnasse;La Défense;Clichy-sous-Bois;Nanterre;Bobigny;Aubervilliers;Quartier Latin;Latin Quarter;Bataclan;Charles de Gaulle Airport
Berlin|DE-BE|Mitte;Kreuzberg;Neukölln;Charlottenburg;Prenzlauer Berg;Tempelhof;Spandau;Breitscheidplatz;Alexanderplatz;Brandenburg Gate;Tiergarten;Köpenick;Marzahn;Wedding district;Moabit;Schöneberg
Moscow|RU|Red Square;Tverskaya;Lubyanka;Domodedovo;Sheremetyevo;Vnukovo;Bolotnaya Square;Arbat;Zhukovsky;Krasnogorsk
Saint Petersburg|RU|Pulkovo;Nevsky Prospekt
Kyiv|UA|Maidan;Maidan Square;Independence Square, Kyiv;Khreshchatyk;Obolon;Podil;Boryspil;Troieshchyna
Istanbul|TR|Taksim;Taksim Square;Gezi Park;Beyoğlu;Beyoglu;Beşiktaş;Besiktas;Kadıköy;Kadikoy;Üsküdar;Uskudar;Fatih;Şişli;Sultanahmet;Ataturk Airport;Bağcılar;Esenler;Maltepe
Ankara|TR|Çankaya;Kızılay
Rome|IT|Trastevere;Ostia;Fiumicino;Lateran
Madrid|ES|Puerta del Sol;Barajas;Vallecas
Barcelona|ES|Las Ramblas;La Rambla;Eixample;Barceloneta
Athens|GR|Syntagma Square;Exarchia;Piraeus
Brussels|BE|Molenbeek;Zaventem;Schaerbeek;Anderlecht;Maelbeek
Amsterdam|NL|Schiphol
Vienna|AT|Schwechat
Stockholm|SE|Rinkeby;Södermalm
Oslo|NO|Utøya
Copenhagen|DK|Christiania
Warsaw|PL|Mokotów;Praga Południe;Ursynów
Jerusalem|IL|East Jerusalem;West Jerusalem;Old City;Temple Mount;Sheikh Jarrah;Western Wall;Al-Aqsa;al-Aqsa;Haram al-Sharif;Mount of Olives;Silwan
Tel Aviv|IL|Jaffa;Ben Gurion Airport;Ben-Gurion Airport
Cairo|EG|Tahrir Square;Heliopolis;Zamalek;Nasr City;Giza
Baghdad|IQ|Green Zone;Sadr City;Karrada;Adhamiya;Kadhimiya;Tahrir Square, Baghdad
Beirut|LB|Dahiyeh;Dahieh;Hamra;Achrafieh;Burj al-Barajneh
Damascus|SY|Ghouta;Eastern Ghouta;East Ghouta;Douma;Yarmouk;Mezzeh;Jobar
Tehran|IR|Evin;Enghelab Square;Azadi Square
Kabul|AF|Shahr-e-Naw;Wazir Akbar Khan
Karachi|PK|Clifton, Karachi;Lyari
Delhi|IN-DL|New Delhi;Old Delhi;Connaught Place;Chandni Chowk;Shaheen Bagh;Red Fort;Rohini;Dwarka;Najafgarh;Narela;Lajpat Nagar
Mumbai|IN-MH|Andheri;Bandra;Colaba;Dharavi;Borivali;Dadar;Nariman Point;Juhu
Kolkata|IN-WB|Salt Lake, Kolkata
Dhaka|BD|Gulshan;Old Dhaka;Mirpur
Beijing|CN|Tiananmen Square;Tiananmen;Chaoyang;Haidian;Zhongnanhai;Forbidden City
Shanghai|CN|Pudong;the Bund
Hong Kong|HK|Kowloon;Mong Kok;Wan Chai;Causeway Bay;New Territories;Tsim Sha Tsui;Lantau;Tai Po;Sha Tin;Yuen Long;Admiralty, Hong Kong
Taipei|TW|Banqiao;Songshan
Tokyo|JP|Shinjuku;Shibuya;Ginza;Akihabara;Roppongi;Haneda;Shinagawa;Minato;Tsukiji;Asakusa
Seoul|KR|Gangnam;Itaewon;Gwanghwamun;Yeouido;Gimpo;Myeong-dong
Bangkok|TH|Ratchaprasong;Suvarnabhumi;Don Mueang
Jakarta|ID|Menteng;Tanah Abang
Manila|PH|Makati;Quezon City;Pasay;Taguig;Tondo
Sydney|AU-NSW|Bondi;Bondi Beach;Bondi Junction;Parramatta;Martin Place;Manly
Melbourne|AU-VIC|St Kilda;Federation Square;Tullamarine
Toronto|CA-ON|Scarborough;Etobicoke;North York;East York;Pearson Airport
Ottawa|CA-ON|Parliament Hill;Nepean
Montreal|CA-QC|Laval;Saint-Laurent
Mexico City|MX|Zócalo;Zocalo;Iztapalapa;Coyoacán;Tlalpan;Xochimilco;Polanco;Tepito;Azcapotzalco
Rio de Janeiro|BR|Copacabana;Ipanema;Rocinha;Maracanã;Maracana;Jacarezinho;City of God;Complexo do Alemão
São Paulo|BR|Avenida Paulista;Paulista Avenue;Paraisópolis
Buenos Aires|AR|Plaza de Mayo;Palermo, Buenos Aires;La Boca;Recoleta
Caracas|VE|Petare;Chacao
Port-au-Prince|HT|Cité Soleil;Cite Soleil;Pétion-Ville;Petion-Ville;Delmas;Martissant
Lagos|NG|Lekki;Ikeja;Victoria Island;Ikoyi;Surulere;Lekki Toll Gate
Abuja|NG|Nyanya;Aso Rock
Nairobi|KE|Westgate;Westgate mall;Kibera;Eastleigh;Mathare;Karen, Nairobi
Mogadishu|SO|Lido Beach;Bakara
Johannesburg|ZA|Soweto;Sandton;Alexandra;Hillbrow;Marshalltown
Cape Town|ZA|Khayelitsha;Robben Island;Mitchells Plain
Kinshasa|CD|Gombe;Masina
Abidjan|CI|Abobo;Cocody;Yopougon
Conakry|GN|Camayenne
Dakar|SN|Pikine;Plateau
Honolulu|US-HI|Waikiki;Pearl Harbor
Dubai|AE|Jumeirah;Burj Khalifa;Deira
Gaza City|PS-GZA|Shati;Shejaiya;Shujaiya;Rimal;Zeitoun;Al-Shifa Hospital;al-Shifa Hospital;Tal al-Hawa
Stuttgart|DE-BW|Stammheim
`;
