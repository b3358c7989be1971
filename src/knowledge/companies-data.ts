/**
 * The companies that news names most, by trade and country: trade (the noun that news calls them by, empty where there is none) |
 * country | name/other names; ... Own list after the Fortune Global 500, the leading share indices (S&P 100, FTSE 100, DAX, CAC 40,
 * Nikkei 225, Hang Seng, Nifty 50, ASX 50) and the members of IATA; names that are common words or surnames first are left out.
 */
export const companyTable = `
technology company|US|Apple/Apple Inc./Apple Inc;Microsoft/Microsoft Corp./Microsoft Corporation;Alphabet/Alphabet Inc./Alphabet Inc;Google;YouTube;Facebook/Facebook Inc./Meta Platforms;Instagram;WhatsApp;Twitter/Twitter Inc.;Snapchat;Snap Inc.;LinkedIn;Reddit;Pinterest;OpenAI;Anthropic;Oracle/Oracle Corp.;IBM/International Business Machines;Salesforce;Adobe Systems;Cisco/Cisco Systems;Hewlett-Packard/HP Inc.;Hewlett Packard Enterprise;Dell Technologies/Dell Inc.;Palantir;Dropbox;Yahoo/Yahoo Inc./Yahoo!;eBay/EBay;PayPal;Square Inc.;Stripe Inc.;Uber/Uber Technologies;Lyft;Airbnb;Expedia;TripAdvisor;Spotify Technology;Zoom Video Communications;Cloudflare;CrowdStrike;Electronic Arts;Activision Blizzard/Activision;Xerox;Lenovo Group
technology company|CN|ByteDance;TikTok;Tencent;Alibaba/Alibaba Group;Baidu;Huawei/Huawei Technologies;ZTE/ZTE Corp.;Xiaomi;Lenovo;WeChat;Weibo;Sina Weibo;Didi Chuxing/Didi;Meituan;JD.com
technology company|JP|Sony/Sony Corp.;Nintendo;SoftBank/SoftBank Group;Hitachi;Toshiba;Fujitsu;Panasonic;NEC Corp.;Rakuten;Canon Inc.
technology company|KR|Samsung/Samsung Electronics/Samsung Group;LG Electronics;Naver Corp.;Kakao
technology company|DE|SAP SE;Siemens;Bosch/Robert Bosch
technology company|RU|Yandex;VKontakte;Kaspersky Lab
technology company|FI|Nokia
technology company|SE|Ericsson;Spotify
technology company|IN|Infosys;Wipro;Tata Consultancy Services;Flipkart
technology company||Telegram;Foxconn Technology
chipmaker|US|Intel/Intel Corp.;Qualcomm/Qualcomm Inc.;Broadcom/Broadcom Ltd./Broadcom Inc.;Nvidia/NVIDIA;AMD/Advanced Micro Devices;Micron Technology/Micron;Texas Instruments;Applied Materials
chipmaker|TW|TSMC/Taiwan Semiconductor Manufacturing/Taiwan Semiconductor Manufacturing Co.
chipmaker|KR|SK Hynix
chipmaker|NL|NXP/NXP Semiconductors;ASML
chipmaker|GB|ARM Holdings
chipmaker|DE|Infineon
manufacturer|TW|Foxconn/Hon Hai/Hon Hai Precision
online retailer|US|Amazon.com/Amazon.com Inc.
exchange|US|Coinbase;Nasdaq/Nasdaq Inc.;Intercontinental Exchange
exchange|JP|Coincheck;Mt. Gox
exchange||Binance;Kraken Digital
credit reporting agency|US|Equifax;TransUnion
credit reporting agency|IE|Experian
rating agency|US|Moody's/Moody's Investors Service;Standard & Poor's/S&P Global/S&P;Fitch Ratings/Fitch
automaker|US|Tesla/Tesla Inc./Tesla Motors;General Motors/GM;Ford Motor/Ford Motor Co./Ford Motor Company;Chrysler;Rivian
automaker|DE|Volkswagen/VW/Volkswagen Group;BMW;Mercedes-Benz;Daimler;Audi;Porsche;Opel
automaker|FR|Renault;Peugeot;Citroën/Citroen;PSA Group
automaker|IT|Fiat;Fiat Chrysler/Fiat Chrysler Automobiles;Ferrari;Lamborghini;Maserati
automaker|JP|Toyota/Toyota Motor/Toyota Motor Corp.;Honda/Honda Motor;Nissan/Nissan Motor;Mazda;Mitsubishi Motors;Subaru;Suzuki Motor
automaker|KR|Hyundai/Hyundai Motor;Kia Motors
automaker|CN|BYD;Geely
automaker|GB|Jaguar Land Rover;Rolls-Royce Motor Cars;Aston Martin;McLaren
automaker|SE|Volvo/Volvo Cars
automaker|NL|Stellantis
automaker|IN|Tata Motors;Mahindra & Mahindra;Maruti Suzuki
planemaker|US|Boeing/Boeing Co.
planemaker|FR|Airbus/Airbus SE
planemaker|BR|Embraer
planemaker|CA|Bombardier
planemaker|US|Cessna;Gulfstream Aerospace;Sikorsky
defense contractor|US|Lockheed Martin/Lockheed;Raytheon/RTX;Northrop Grumman;General Dynamics;L3Harris;Halliburton
defense contractor|GB|BAE Systems;Rolls-Royce Holdings
defense contractor|DE|Rheinmetall;Thyssenkrupp
defense contractor|FR|Thales Group/Thales;Dassault Aviation/Dassault;Naval Group
defense contractor|IT|Leonardo SpA
defense contractor|RU|Rostec;Almaz-Antey;Rosoboronexport
space company|US|SpaceX/Space Exploration Technologies;Blue Origin;Virgin Galactic;Rocket Lab;United Launch Alliance;Orbital Sciences
space company|FR|Arianespace
oil company|US|ExxonMobil/Exxon Mobil/Exxon/Exxon Mobil Corp.;Chevron/Chevron Corp.;ConocoPhillips;Occidental Petroleum
oil company|GB|BP/British Petroleum/BP Plc;Shell/Royal Dutch Shell/Shell plc/Shell Oil
oil company|FR|TotalEnergies/Total SA
oil company|IT|Eni/ENI
oil company|NO|Equinor;Statoil
oil company|RU|Rosneft;Lukoil;Yukos;Surgutneftegaz;Transneft
gas company|RU|Gazprom;Novatek
gas company|UA|Naftogaz
oil company|SA|Saudi Aramco/Aramco
oil company|AE|ADNOC
oil company|BR|Petrobras
oil company|MX|Pemex
oil company|VE|PDVSA
oil company|CN|Sinopec;PetroChina;CNOOC;China National Petroleum Corporation/CNPC
oil company|ES|Repsol
oil company|MY|Petronas
oil company|NG|Nigerian National Petroleum Corporation/NNPC
energy company|UA|Ukrenergo;Energoatom;DTEK
energy company|FR|EDF/Électricité de France;Engie
energy company|DE|E.ON;RWE;Uniper
energy company|SE|Vattenfall
energy company|ES|Iberdrola
energy company|IT|Enel
energy company|GB|National Grid plc;Centrica
energy company|US|Enron;Duke Energy;Con Edison/Con Ed/Consolidated Edison;Pacific Gas and Electric/Pacific Gas & Electric/PG&E
energy company|JP|Tepco/TEPCO/Tokyo Electric Power/Tokyo Electric Power Co.
bank|US|JPMorgan Chase/JPMorgan/J.P. Morgan/JP Morgan/JPMorgan Chase & Co.;Goldman Sachs/Goldman Sachs Group/Goldman Sachs Group Inc.;Morgan Stanley;Bank of America/Bank of America Corp./BofA;Citigroup/Citi/Citibank/Citigroup Inc.;Wells Fargo;Lehman Brothers;Merrill Lynch;Bear Stearns;BNY Mellon;Silicon Valley Bank;American Express
bank|GB|HSBC/HSBC Holdings;Barclays;Lloyds Banking Group/Lloyds Bank;Royal Bank of Scotland/RBS;NatWest;Standard Chartered
bank|DE|Deutsche Bank;Commerzbank
bank|CH|UBS/UBS Group;Credit Suisse
bank|FR|BNP Paribas;Société Générale/Societe Generale;Crédit Agricole/Credit Agricole
bank|IT|UniCredit;Intesa Sanpaolo
bank|ES|Banco Santander;BBVA
bank|NL|ING Group;ABN Amro;Rabobank
bank|DK|Danske Bank
bank|SE|Swedbank
bank|RU|Sberbank;VTB/VTB Bank;Gazprombank
bank|UA|PrivatBank
bank|JP|Nomura/Nomura Holdings;Mizuho/Mizuho Financial Group;Mitsubishi UFJ Financial Group/Mitsubishi UFJ
bank|CN|Industrial and Commercial Bank of China/ICBC;Bank of China;China Construction Bank
bank|IN|State Bank of India;ICICI Bank;HDFC Bank
bank|AU|Commonwealth Bank of Australia;Westpac
bank|CA|Royal Bank of Canada;Toronto-Dominion Bank
investment firm|US|BlackRock;Berkshire Hathaway;Blackstone Group/Blackstone;Carlyle Group;KKR;Bain Capital;Vanguard Group;Bridgewater Associates;Elliott Management;Fidelity Investments
insurer|US|AIG/American International Group;MetLife;Aetna;Cigna;UnitedHealth/UnitedHealth Group;Allstate;State Farm
insurer|DE|Allianz;Munich Re
insurer|FR|AXA
insurer|GB|Aviva;Lloyd's of London;Prudential plc
insurer|CH|Swiss Re;Zurich Insurance
payments company|US|Visa Inc.;Mastercard/MasterCard;Western Union
accounting firm|GB|PricewaterhouseCoopers/PwC;Deloitte;KPMG;Ernst & Young
consultancy|US|McKinsey/McKinsey & Company;Boston Consulting Group;Accenture;Booz Allen Hamilton;Cambridge Analytica
retailer|US|Walmart/Wal-Mart/Wal-Mart Stores;Costco;Home Depot;Macy's;Best Buy;Sears;J.C. Penney;Kmart;Walgreens;CVS/CVS Health;Kroger;Whole Foods/Whole Foods Market;Toys "R" Us/Toys R Us;Nordstrom;Nike
retailer|GB|Tesco;Sainsbury's;Marks & Spencer/Marks and Spencer;Asda;John Lewis;Primark
retailer|SE|Ikea/IKEA;H&M
retailer|DE|Aldi;Lidl;Adidas;Zalando
retailer|FR|Carrefour;L'Oréal/L'Oreal;Louis Vuitton;LVMH;Danone
retailer|ES|Inditex;Zara
retailer|JP|Uniqlo
restaurant chain|US|McDonald's;Starbucks;Burger King;KFC/Kentucky Fried Chicken;Taco Bell;Pizza Hut;Domino's Pizza;Wendy's;Chipotle;Dunkin' Donuts
hotel chain|US|Marriott/Marriott International;Hilton Worldwide;Hyatt;Sheraton;Holiday Inn
food company|US|Coca-Cola/Coca-Cola Co.;PepsiCo;Kraft Heinz;General Mills;Cargill;Monsanto;Procter & Gamble;Philip Morris/Philip Morris International;Altria
food company|CH|Nestlé/Nestle;Glencore;Syngenta
food company|GB|Unilever;Diageo;British American Tobacco;Cadbury
brewer|BE|Anheuser-Busch InBev/AB InBev
brewer|NL|Heineken International
brewer|DK|Carlsberg Group
drugmaker|US|Pfizer;Moderna;Johnson & Johnson/J&J;Merck & Co.;Eli Lilly;Bristol-Myers Squibb;Gilead/Gilead Sciences;Amgen;AbbVie;Purdue Pharma;Theranos;Abbott Laboratories
drugmaker|GB|AstraZeneca;GSK/GlaxoSmithKline
drugmaker|CH|Novartis;Roche
drugmaker|FR|Sanofi
drugmaker|DE|Bayer;BioNTech;Merck KGaA;BASF;Boehringer Ingelheim
drugmaker|DK|Novo Nordisk
drugmaker|JP|Takeda Pharmaceutical
drugmaker|CN|Sinovac;Sinopharm
drugmaker|IN|Serum Institute of India;Bharat Biotech
airline|US|American Airlines/American Airlines Group;Delta Air Lines/Delta Airlines;United Airlines;Southwest Airlines;JetBlue/JetBlue Airways;Alaska Airlines;Hawaiian Airlines;Spirit Airlines;Pan Am;Frontier Airlines
airline|GB|British Airways;Virgin Atlantic;easyJet/EasyJet;Thomas Cook
airline|IE|Ryanair;Aer Lingus
airline|DE|Lufthansa;Germanwings;Eurowings;Air Berlin
airline|FR|Air France/Air France-KLM
airline|NL|KLM
airline|ES|Iberia Airlines;Vueling
airline|IT|Alitalia
airline|CH|Swiss International Air Lines
airline|AT|Austrian Airlines
airline|NO|Norwegian Air/Norwegian Air Shuttle
airline|SE|Scandinavian Airlines
airline|FI|Finnair
airline|PL|LOT Polish Airlines
airline|PT|TAP Air Portugal
airline|GR|Aegean Airlines
airline|HU|Wizz Air
airline|RU|Aeroflot;S7 Airlines;Metrojet;Saratov Airlines;Utair
airline|UA|Ukraine International Airlines
airline|BY|Belavia
airline|TR|Turkish Airlines;Pegasus Airlines
airline|AE|Emirates airline;Etihad Airways/Etihad;flydubai/Flydubai
airline|QA|Qatar Airways
airline|SA|Saudia
airline|IL|El Al
airline|IR|Iran Air;Mahan Air
airline|EG|EgyptAir/Egyptair
airline|ET|Ethiopian Airlines
airline|KE|Kenya Airways
airline|ZA|South African Airways
airline|IN|Air India;IndiGo;SpiceJet;Jet Airways
airline|PK|Pakistan International Airlines/PIA
airline|NP|Yeti Airlines
airline|TH|Thai Airways
airline|MY|Malaysia Airlines;AirAsia
airline|SG|Singapore Airlines
airline|ID|Lion Air;Garuda Indonesia;Sriwijaya Air
airline|VN|Vietnam Airlines
airline|PH|Philippine Airlines;Cebu Pacific
airline|CN|Air China;China Eastern Airlines/China Eastern;China Southern Airlines/China Southern;Hainan Airlines
airline|HK|Cathay Pacific
airline|TW|China Airlines;TransAsia Airways;EVA Air
airline|JP|Japan Airlines;All Nippon Airways
airline|KR|Korean Air;Asiana Airlines/Asiana;Jeju Air
airline|AU|Qantas;Virgin Australia
airline|NZ|Air New Zealand
airline|CA|Air Canada;WestJet
airline|MX|Aeromexico/Aeroméxico
airline|BR|LATAM Airlines;Gol Airlines
airline|CO|Avianca
airline|CL|LAN Airlines
carrier|US|AT&T/AT&T Inc.;Verizon/Verizon Communications;T-Mobile/T-Mobile US;Sprint Corp.
cable company|US|Comcast/Comcast Corp.;Charter Communications;Time Warner Cable
carrier|GB|Vodafone/Vodafone Group;BT Group
carrier|DE|Deutsche Telekom
carrier|FR|Orange S.A.
carrier|ES|Telefónica/Telefonica
carrier|JP|NTT Docomo;KDDI
carrier|CN|China Mobile;China Telecom;China Unicom
carrier|IN|Reliance Jio;Bharti Airtel
media company|US|Walt Disney/Disney/Walt Disney Co./Walt Disney Company;Netflix;Time Warner;WarnerMedia;Warner Bros./Warner Bros;Warner Bros. Discovery;Viacom;Paramount Pictures;Universal Pictures;21st Century Fox/Twentieth Century Fox/20th Century Fox;News Corp;Sony Pictures/Sony Pictures Entertainment;Universal Studios;Hulu;DreamWorks;Pixar;Lionsgate
delivery company|US|FedEx;UPS/United Parcel Service
delivery company|DE|DHL;Deutsche Post
shipping company|DK|Maersk/A.P. Moller-Maersk
shipping company|CH|MSC/Mediterranean Shipping Company
shipping company|CN|Cosco Shipping
cruise line|US|Carnival Corporation;Royal Caribbean;Norwegian Cruise Line
railway operator|US|Amtrak;Union Pacific;BNSF/BNSF Railway;Norfolk Southern
railway operator|DE|Deutsche Bahn
railway operator|FR|SNCF
railway operator|GB|Network Rail;Eurostar
railway operator|RU|Russian Railways
mining company|AU|BHP/BHP Billiton;Rio Tinto
mining company|BR|Vale SA
mining company|RU|Nornickel/Norilsk Nickel;Rusal
mining company|ZA|Anglo American;De Beers
steelmaker|LU|ArcelorMittal
steelmaker|US|U.S. Steel/US Steel/United States Steel
steelmaker|UA|Azovstal;Metinvest
steelmaker|IN|Tata Steel;JSW Steel
conglomerate|US|General Electric/GE;3M;Honeywell;Caterpillar Inc.;DuPont;Dow Chemical;Union Carbide;Koch Industries
conglomerate|IN|Tata Group/Tata;Reliance Industries;Adani Group
conglomerate|JP|Mitsubishi/Mitsubishi Corp.;Mitsui;Sumitomo
conglomerate|CN|Evergrande/China Evergrande;HNA Group;Anbang/Anbang Insurance Group;Dalian Wanda
conglomerate|DE|Siemens Energy;Continental AG
camera maker|US|Kodak/Eastman Kodak/Eastman Kodak Co.;Polaroid;GoPro
toymaker|DK|Lego/LEGO
toymaker|US|Mattel;Hasbro
private military company|US|Blackwater Worldwide/Blackwater USA;DynCorp
`;
