import {foldName} from './fold-name.ts';

/**
 * Given names of the world in lower case without diacritics, by the gender of those who bear them.
 * Sources: the names that the United States Social Security Administration counted most from 1930 to 2012 (public domain; `either`
 * from a share of 12 percent of the rarer gender on), the lists of given names of @faker-js/faker's locales (MIT), and the usual
 * English spellings of common names of Eastern Europe, the Middle East, Asia, Africa and Latin America.
 */
const tables: readonly {readonly gender: 'female' | 'male' | 'either'; readonly names: string}[] = [
	{
		gender: 'female',
		names: `
	aagje aaliyah abbey abbie abby abena abibatou abigail abigel abril aby ada adaugo addie addison adela adelaida adelajda adele adelina adeline adina adriana adrianna adrianne adrienne adrijana adwoa afia afra afua agata agathe agnes agnesa
	agneta agnieszka agrypina aicha aida aigul aiko aileen aimee aino aisha aishwarya aissata aissatou akiko akinyi akofa akorfa akosua akua akumaa akunna alaina alana alanna alayna alberte albertina albertine albina alecia alejandra aleksandra
	alena alessandra alessia alexa alexandra alexandrea alexia alexus alica alice alicia alicja alida aliki alima alina aline alisa alisha alison alissa alivia aliya aliyah aliz alla allegra allie allison allyson alma alojza alondra alyona
	alyson alyssa alzbeta ama amabela amahle amalia amalie amalija amanda amaya amber ameenah amelia amelie ami amie amina aminat aminata aminu amira amy ana anabela anahi anahit anastasia anastasiya anastazia anastazja anda andela andelina
	andzelika aneta anette anezka angela angelia angelica angeliki angelina angeline angelique angie ani anica anika anissa anita aniya aniyah anja anjali anka ann ann-christin ann-marie ann-sofie anna anna-karin annabelle annalena anne
	anne-marie anne-sophie annegret anneli annelie annemarie annette anni annie annika annikki annmarie anouk antea anthoula antoinette antonella antonia antonina anuradha anush anya aparna april araceli aria ariadna ariana arianna arielle
	arlene artemisa aruna arundhati arya aryna asako asha ashanti ashlee ashleigh ashlyn ashlynn asma aspasia asta astou astrid astrida athena athina atieno atifete atta aubree audra audrey augustina aurea aurelia aurora ausrine autumn ava awa
	awesi axelle aya ayako ayanda ayanna ayebatari ayelet ayesha ayize ayla aylin ayse aysel aysun ayu ayumi azar baaba bailee baleka banna barbara barbora barbro barkha basma baylee beata beatrice beatrix beatriz beatrycze becky belgin belinda
	bella benazir benedita benita bente berit berna bernadette bernadine bernice berta bertha bessie beth bethany betina betsy bette bettie bettina betty bettye betul beulah beverley beverly bianca bianka bibiana bibianna biborka biljana bineta
	binta bintou birgit birgitta birgitte birute blanca blanche blanka blazena bobbi bogdana boglarka bohdana bohumila bohuslava bojana bonita bonnie borbala borka boroka bozena bozica bozidara brandi brandie brandy branimira branislava branka
	brankica breanna brenda brenna bria briana brianna brianne bridget bridgett bridgette brielle brigita brigitta brigitte britney britt britt-marie britta brittani brittany brittney bronislava brooke brooklynn bruna bryanna brygida brynn
	buhle bukola burcu busisiwe caetana caitlin caitlyn calista callie camelia camila camilla camille canan candace candice candy cansu cara cari caridad carina carissa carla carlene carley carlie carlota carlotta carly carmela carmen carminho
	carmo carole caroline carolyn carrie caryn casandra cassandra cassidy cassie catalina catarina caterina catherine cathleen cathryn cathy cecelia cecile cecilia cecilie cecylia celia celina celine ceyda ceyla ceylin chanda chandrika chantal
	chantel charity charlene charlotte charmaine chasity chelsey chelsie cherechi cheri cherie cheryl cheyanne cheyenne chiaki chiamaka chiara chie chieko chimamanda chinyere chioma chizoba chloe christa christi christiane christie christin
	christina christine christy chryssa chrystal ciara ciera cierra cindy claire clara clare clarice clarissa claudette claudia claudine clemence clementine cleopatra coleen colette colleen concepcion conchita connie constanca constance
	consuelo cora corazon cori corina corinne cornelia corrine cosima coumba cristal cristina crystal csenge cynthia cyra dace dafna dagmar dagmara daisy dalia dalibora daliborka dalila damaris damla danica daniela daniella danielle danijela
	danka danna danuta daphna daphne dara darcy daria dariga darija darina darinka darla darlene darya dasha dawn dayna deana deanna deanne debbie debora deborah debra deena deepika defne deidre deirdre deja delaney delcy delia delilah delores
	deloris delphine dena denisa denise derya desirae desiree desislava despina destinee destiny devi dewi diamond diana diane diann dianna dianne diarra dieynaba dilara dilek dilma dimitra dina dinara dita ditte-marie divna divya dixie doaa
	dobromila dobroslava dolly dolores dominika dona donata donna dora dorcas doreen dorina doris dorit dorka dorota dorotea dorothea dorothy dorottya dorthe dorthy draga dragana drahomira drahoslava droupadi dubravka duduzile dulce dunja
	dusana earlene earnestine ebba ebiere ebony ebru ece eda edita edith edna eduarda edwina edyta eeva efrat efua eileen einat eka ekaterina ela elaina elaine eleanor eleftheria elena elene eleni eleonora elfrida eliabeth eliana eliane elif
	elin elina eline elisa elisabet elisabeth elise eliska elissa eliza elizabet elizabeth elke ella ellen ellen-margrethe ellie elly elmira eloa elodie eloisa eloise els elsa elsie elva elvira elwira elyse elza elzbieta ema eman emanuela
	emanuelly emel emelie emely emese emi emiko emilee emili emilia emilie emilija emily emine emma emmy erica ericka erika eriko erin erma erna ernestina ernestine esi esin esmeralda esperanza esra essie estefania estela estella estelle ester
	estera esther estrella eszter etela ethel etsuko etta eudokia eudoksja eugenia eula eunice eusebia eva evangelia evangeline eve eveliina evelin evelina eveline evelyne evika evita ewa ewelina fabiana fabienne fabricia faezeh fairouz faith
	fanni fannie fanta farah fariba faten fatim fatima fatimata fatma fatou fatoumata fay faye felicia femke ferdynanda feride fern fernanda fidan filipa filomena fily fiona flavia fleur flor flora flore florence florencia florencja florentina
	floriana florina fofi folake fotini frances francesca francine francisca franciszka francoise frantiska franziska frauke freda frederica freja frida fruzsina fumiko fusun gabriela gabriella gabrielle gabrijela gaelle gaia gail galina galit
	gamze gay gayane gayatri gayle geeta gemma gena genesis genevieve georgia georgina geraldine gergana gertruda gertrude gesine ghada gianna gifty gila gilda gillian gina ginewra ginger giorgia giovanna gisela giselle gita gitte giulia gizela
	gladys glenda glenna gloria golda golshifteh gonca gordana graca grace gracie graciela gracja grazyna greta gretchen gro gry guadalupe gudrun guillermina gul gulcin gulnara gulsen gulten gunilla gunnel gwen gwendolyn habiba haby hacer hadas
	hadley hailee hailey hala haleigh haley halima halina halla halle hallie halyna hana hanan hande hanga hanna hannabel hannah hanne hannele hannelore harmony harriet haruka haruko hasina hasna hatice hattie havva hawa haylee hayley
	hayrunnisa hazel heather hedda hedvig hedviga heidemarie heidi helen helena helene helle heloisa hema hend henrieta henrietta henryka hermina hermine hila hilda hilde hillary hina hiroko hitomi hlengiwe hoda hollie holly hope hortenzia huda
	hulya ida idit ifeoma ifunanya iga ilayda ileana ilene iliana ilknur ilona ilsa ilse ilze imani imelda imogene ina inara inas inaya indira indu ines inese inez inga inge ingeborg inger ingrid ingrida inka inkeri inna inyoni ioanna iolanda
	irem irena irene irina iris irma irmeli iryna isabel isabela isabella isabelle isabelly isadora isioma isisa itzel iva ivana ivanka ivanna ivelina iveta ivona ivy iwona izabela izabella izolda jabulile jacinda jacklyn jaclyn jacqueline
	jacquelyn jada jade jadranka jadwiga jaelyn jakubina jami jamila jana janae janaina jane janel janell janelle janessa janet janette janice janie janina janine janka janna janni jaqueline jarmila jaroslava jasmin jasmina jasmine jasna
	jayalalithaa jayanti jayda jayla jayne jazmin jazmine jeanette jeanie jeanine jeanne jeannette jeannie jeannine jela jelena jelica jena jenifer jenna jennie jennifer jenny jeri jerri jessica jette jewel jill jillian jimena joana joann
	joanna joanne jodi jodie joelle johanna johanne jolana jolanda jolanta jolayemi jolene jolien joni jonna jordyn josefin josefina josefine joselyn josephine josiane josie jovana joy joyce jozefina juana juanita judita judith judy judyta
	julia juliana julianna julianne julie juliet julieta juliette julissa julita june junko justina justine justyna jutta jyoti kaarina kacie kadiatou kaelyn kaila kailey kaitlin kaitlyn kaitlynn kaja kajsa kako kaleigh kaley kali kalina
	kalliopi kalpana kamala kamila kamilla kamla kanchan kaori kara karen karin karina karissa karla karmela karoliina karolina karoline karyn kassandra kassidy katariina katarina katarzyna kate katelyn katelynn katerina kateryna katharine
	katherine katheryn kathie kathleen kathrin kathrine kathryn kathy katie katina katja katlyn katrin katrina katrine katy kavita kaye kayla kaylee kayleigh kaylie kaylin kazimiera kazuko keely keiko keira keisha kelley kelli kellie kelsey
	kelsie kendra kennedy keri kerri kersti kerstin ketevan khadidiatou khadija khadijah khady khaleda khanyisile khawla khethiwe khloe khoudia khulekani kiana kiara kiera kierra kiersten kiley kimberlee kimberley kimberly kincso kinga kira
	kirsten kiyoko klara klaudia klementyna kleopatra kolinda konstancja konstantina koralia kori kornelia kourtney krista kristal kristalina kristen kristi kristie kristiina kristin kristina kristine kristy krystal krystle krystyna ksawera
	ksenia kseniya kumiko kvetoslava kyla kylee kyleigh kylie kyllikki kyoko kyra lacey lada ladonna laila laimdota lakeisha lakisha lakshmi lala lalita lamia lana lara larisa larissa larysa lata latasha latha latisha latonya latoya laura laure
	laurel lauren laurencja laurentyna laurie lauryn lavinia lavonne lawanda lawrencia layla lea leah leana leann leanna leanne leda leeann leela leena leila leilani lela lelia leman lena lene leni lenka lenora lenore leona leonie leonor
	leonora leontina leontine leopoldina lerato lesa lesana lesly leticia lexi lexie leyla leymah lia liana libby liberata libusa lidia lidija liesbeth lieve liisa lila lili lilia lilian liliana liliane lilianna lilien liliya lilla lillian
	lillie lilly lily limor lina linda lindiwe linett linn linnea liora lis lisa lisbeth lise liselotte liudmila liv liva livia liyana liz liza lizbeth lize lizette lizzie ljiljana ljuba ljubica loida lola lora loredana lorena lorene loreta
	loretta lori lorie lorna lorraine lorrie lotta lotte lotti louise loujain lourdes lovisa luana luann lubica lubna lubomira luboslava lucia luciana lucie lucija lucille lucinda lucja lucy lucyna ludmila ludomila ludovica ludwika luena luisa
	luiza lujza lukhona luna lusine luz lydia lykke lyla lynda lyndsey lynette lynne lynnette lyubov lyudmila maaike maarit mabel mable macie mackenzie macy madalena madalyn maddison madeleine madeline madelyn madhuri madilyn madina madison
	madisyn mafalda magda magdalena maggie maguette maha mahsa mai maia maica maida maija maimouna maite maj maja majlinda makayla makenna makenzie makiko mako malak malala maleeha malene malgorzata malia malika malin malina malinda malini
	mallory malvina malwina mamata mami mamie mamta manal mandy manisha manon manuela mara maranda marcela marcella marci marcia marcie marcy mareme maren margaret margareta margarida margarita margaux margie margita margo margot margrethe
	marguerite mari maria mariah mariam mariama mariana marianna marianne maribel marica maricarmen maricela marie marie-christine marie-claire marie-louise marieme marija marijana marika mariko marilena marilu marilyn marina marine marisa
	marisol marissa marit maritza mariya marja marjatta marjolein marjorie marla marleen marlene marli marsha marta marte martha marthe martina martine martyna mary maryam maryann maryanne maryellen marylou maryna marzena masa masako masha
	masoumeh mathilde matilda matilde mattie matylda maud maura maureen mawuena mawusi maxima maxine may maya mayawati mayra mayte mayumi mbalienhle mckayla mckenna mckenzie meagan meaghan medha meena meenakshi meera megan megawati meghan
	megumi mehriban meire melania melanie melany melba melek melike melina melinda melis melisa melissa melody meltem menaka meral merav mercia meredith merete merve meryem mette mhambi mia micaela michaela michalina michelle michiko michiyo
	mieke miho mikaela mikayla miki mila milada milana mildred milena milica milla mille millicent millie miloslava mimoza mina minako mindy minna minnie mira mirabela miranda miray mireille mirela mirella mireya miri miriam miriama mirjana
	mirka mirna miroslava misaki misty mitra mitsuko mitzi miyuki moa mollie molly momoko mona monica monika monique monserrat morgana muge mujde muna muriel murielle muthoni mya myra myriam myrna myrsini myrtle naama nadezda nadezhda nadia
	nadine nadiya nadzieja nagla najat najla nalan naledi nalini namrata nancy nandi nandini nanette nanna naoko naomi nara narcisa narges nargis nasreen nasrin natalia natalie nataliia natalija nataliya nataly natalya natasa natasha nathalie
	natsumi nawal nayeli nazan nazli ndondoloza neda neelam neelie neha nela nelda neli nellie nelly nena nene nermin nesrin nettie neva nevena nevin ngozi nhlakanipho nia nichole nicole nicolette nicoline nigar nihal nika niki nikki nila
	nilgun nilufer nimakoah nina nirmala nisa nisha nita nitzan njeri nkechi nkosazana nkosingiphile nneka noelle noemi nofoto noga nokuthula nola nolwazi nompumelelo nomsa nomvula nonhlanhla nonjabulo nonkululeko nora norah noreen noriko
	norina norma nosipho noura novi nozipho ntokozo ntombizodwa nuray nurcan nuria nurit nuriye nusrat nyambura nyla obiageli obioma oby octavia oda odile ofelia ofra oksana olena olga olha olimpia oliva olivera olivia oliwia omawunmi omolara
	onome opal oprah ora orit orna orvokki osnat otilia oumou oya ozge ozlem padma paetongtarn paige paivi pallavi pam pamela panagiota panka panna paola parvati parvin pascale patricia patrycja patsy patti patty paula paulette pauliina paulina
	pauline pearl peggy pelagia penda penelopa penelope penny perihan perla pernilla petra petronela phoebe phyllis pia pilar pinar piper pirjo pirkko polina polly pooja poonam prabha pragya pratibha preeti preity priscilla priska priti priya
	priyanka puja putri rabia rachael rachel rachela rachelle rachida radha radmila rae raegan rafaela ragnhild raisa rajkumari ramata ramatoulaye ramona rana randi rani rania raquel rasa rasha rasheedah raven rawan reba rebeca rebecca rebeka
	rebekah reem regina regitze rei reiko reina reka rekha rena renae renata renate renee renu renuka retno revital reyna rhiannon rhoda rhonda ria rie rigoberta riikka riitta rika rikke rima rina risa rita ritu ritva rivka roberta robyn
	rochelle rocio rokhaya rokia roksana romana romina romy ronda ronit roopa rosa rosa-maria rosalia rosalie rosalind rosalinda rosalyn rosana rosanna rosanne rose roseann roselyn roselyne rosemarie rosemary roser rosetta rosie roslyn rowaida
	roxana roxanna roxanne roya roza rozalia rozina ruba ruby rufina rumyana ruta ruth ruthie ruza ruzena rylee ryleigh rylie saara sabina sabine sabrina sachiko sadia sadie safiatou safietou safira safiya sahar sahle-work sahra sakura salimata
	salimatou sallie sally salma salome salomea salomey saltanat saly samantha samar samia samina samira samukelisiwe sana sanae sanda sandhya sandra sandrine sandy sangeeta sanja sanna sanne sara sarah sarai sari sarit sarita saroj sarojini
	saskia satu saundra savanna savannah savina savita sawsan sayaka scarlett sebnem seda seema segolene seiko sekinat selena selin selina selma semra sena sepideh serafina serap serena serenity setsuko sevgi sevim seynabou shabana shabnam
	shahla shaima shaimaa shaina shakira shalini shana shania shanna shari sharifa sharlene sharmeen sharmila sharon sharron shauna shawna shayla shayna sheena sheila shelby shelia shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa
	shira shireen shiri shirin shirley shizuka shizuko shlomit shobha shreya shweta sibel sibongile sidonia sienna sierra sif sigal signe sigrid silje silke silvana silvia silvija sima simin simisola simona sindisiwe sinenhlanhla sinikka
	siphephelo sirimavo sissel sita siti siv sivan sizakele sizani skye slava slavenka slavica slavka smadar smita smriti sneha snezana sofia sofie sofiya soheila sokhna solange soledad solveig sona sondra songul sonia sonja sonya sophia sophie
	soraia soraya sri staci stacie stanislava stasa stefana stefania stefanie stela stella stephanie stephany stina stine suad sudha sue suelen suha sujata sule sulochana sumaya sumayyah sumiko sumitra summer sunita sunniva supriya susan susana
	susanna susanne sushma sushmita susi susie suzana suzanne suzette svenja svetlana sviatlana swati sweta sybilla sydney sylvia sylvie sylwia synne szofi szofia szonja tabatha tabitha tacjana takako tali talia talita tamar tamara tameka
	tamera tami tamika tamiko tammi tammie tammy tamra tamta tania tanisha tanja tansu tanya tara tarja taryn tasha tatiana tatjana tatyana tawakkol tekla tellervo teodora teona teresa tereza terezia teri terra terri terrie tess tessa tetiana
	thabisa thadie thandi thandiwe thea thelma theresa therese thobeka thuli thulisile tia tiana tianna tiara tierra tiffani tiffany tiina tina tiril titilayo toluwani tomiko tomoko tonia tonya tori toshiko tova tove traci tracie tricia trina
	trine trisha trista trudy tsetska tugba tulay tuula tuulikki tuva tyra tzipi tzipora uliana ulla ulrika ulrike uluthando ulwazi ulyana uma una urmila ursula urszula uschi usha ute vaira vala valarie valentina valeria valerie valerija vanda
	vandana vanesa vanessa vania vasiliki vasilisa vassiliki vasundhara velma venera vera vered verena verica verna veronica veronika veronique vesna vibeke vicki vickie vicky victoire victoria vida vidya viera vieroslava vigdis vijaya viktoria
	viktorija viktoriya vilde vilma vimala viola violet violeta virag virginia vitoria viviana vjosa vladana vladimira vlasta wafa wairimu walentyna waleria waltraud wambui wanda wanesa wangari wanjiru wati wendi wendy weronika whitney wiara
	widad wieslawa wiktoria wilhelmina willa willow wilma winifred winnie wirginia wislawa xenia ximena xiomara xochitl yaa yadira yael yaffa yamileth yana yara yaretzi yaroslava yasmin yasmine yasuko yayoi yehudit yekaterina yelena yeliz yenny
	yesenia yevgenia yewande yibanathi yifat yildiz yingluck ylva yoko yolanda yolande yordanka yoshiko yui yuka yukari yukiko yuko yulia yuliya yumi yumiko yuriko yvette yvonne zahra zainab zanele zaneta zara zaynab zdenka zdeslava zehava
	zehra zeina zeinab zejnep zelda zeliha zeljka zelmira zenobia zerrin zeynep zhanna zina zinaida zita zivile zlata zlatica zobuhle zodwa zoe zoey zofia zohreh zoi zoja zora zorana zorica zorka zornitsa zoya zselyke zsofia zubaida zuhal
	zulfiya zuzana zuzanna
		`,
	},
	{
		gender: 'male',
		names: `
	aaron abbas abdallah abdel abdel-fattah abdelaziz abdelmadjid abdou abdoul abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abeiku abel abimbola abisola abisoye abiy abolhassan abou aboubacar abraham adam adan adeboye adedayo adegoke
	adelin adem adi adil aditya adolf adolfo adonis adriaan adrian adriano adrien afonso agaton agim agus agustin ahmad ahmadou ahmed ahmet aidan aiden ajay akande akanni akbar ake akhilesh akihito akira akram aksel akwasi akwesi al alade alain
	alan alar alassane albert alberto albin aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksi aleksy ales alessandro alessio alexander alexandre alexei alexej alexey alfons alfonso alfonz alfred alfredo algirdas ali alija aliou
	alioune allan allen almazbek alois alojz alonzo alparslan alphonso alton alvaro alvin alwar aly amadou amady amath ambroz ambrozy amdy ameer ameth amir amit amitabh amos amr anand anas anatol anatoli anatoliy anatoly andel andelin anders
	anderson andonis andras andre andreas andrei andrej andres andrew andrey andrii andrija andris andriy andrus andrzej andy anele angelo anil ansgary antero anthony antoine anton antoni antonin antonio antonis antony antti antwan anura anwar
	apollinary apostolos archibald archie arda ari arian aris aristide arkadiusz arkady armando armen armin arnaud arne arnold aron arona arpad arseniusz arseniy art artem arthur artur arturo artyom arun arunthavanathan arvid arvind arvydas
	aryeh arystarch asen asher ashok ashwin asif asim atal atanazy athanasios atiku attila augustin augusto aurel aurelian aurelien austin avi avigdor axel ayden ayinde ayman aziz azubuike babacar babatunde bafana bakary bakir balazs baldwin
	balint bambang bandar bangizwe banji bankole barack baris barnabas barrett barry bart bartolomej bashar basil bassam bassirou bastien batuhan bazyli beau behnam behrouz beji bela belo ben benadik bence bende bendeguz benedek benedykt benett
	bengt beniamin benicio benigno benito benjamim benjamin bennett bennie benny benoit beppe berat berkay bernard bernardo bert bertalan bertram bertrand besnik bezalel bharat bhekimuzi bhekizizwe bhekumbuso bidzina bijan bilal bilawal bill
	billy binali binyamin birane bjarni bjorn blahoslav blaine blaise blake blazej boaz bob bobby bobi bogdan bohdan bohumil bohumir bohus bohuslav bojan bola boldizsar boleslav bonginkosi bonifac boris borut borys botond bouba boubacar boubou
	boutros boyd boyko bozidar brad braden bradford bradley brady braeden brajan brajen branden brandon branimir branislav branko braxton brayan brayden braylon brendan brenden brendon brennan breno brent brenton bret brett brian brice brock
	brody bronislaw brooks bruce bruno bryan bryant bryce bryon bryson buchi budi budimir bujar bulent burak burhanuddin burton byron bystrik cade caden caiden caio caleb calebe calvin camden camil camilo camron carl carles carlo carlos carlton
	carson carter caslav caua cayden cecil cecyliusz cedric cem cesar cezar cezary chad chadli chadwick chaim chandler charles cheick cheikh cheikhou chekhouna cherif chester chidi chinedu chinua chisom christer christian christoffer christophe
	christopher christos chuck chukwu chukwuemeka claes clarence clark claude claudio claus clay clayton clemente clifford clifton clint clinton clyde cody colby cole coleman colin colins collin colten colton conner connor conor conrad
	constantin cooper corbin corey cornelius corvin cory costas craig cristian cristiano cristobal csaba csanad csongor ctibor cullen curt curtis cyprian cyril cyrus cyryl daisuke dalibor dalius dalton damian damien damilare damilola damion
	damir damon dan dane daniel danilo danjuma danny dante daouda darin dario darius dariush dariusz darko darnell darrel darrell darren darrin darryl darwin daryl dave davi david davis davit davon davor dawid dawson dayton deandre declan
	deepak dejan delbert demarcus demba demetrius demetriusz deneval deng denis denisz dennis denny denys deon derek derick derrick deshawn desmond devendra devin devlet dewayne dewey dexter dezider dick didier diego dillon dimitar dimitrios
	dimitris dinesh dinis diogo dion dionizy dionyz diosdado djibril dmitri dmitry dmytro dobroslav domingo dominic dominick dominik don donald donat donnell donnie donny donovan donte dorian doug douglas dov doyle dragan drahomir drahoslav
	drake drazen drew dries duane duarte dumisani duncan dusan dustin dwayne dwight dylan ebiowei ebrahim ed eddie eddy edgar edgars edi edmond edmund edouard eduard eduardo edvin edward edwin eero efe efraim efrain efrem egils ehsan ehud eirik
	eitan ekow ekrem elad elbert eldon eleazar eli elias eliasz elijah elio elisha elisio eliud eliyahu elliot elliott elmer elnur elton elvin elvis emad emanuel emeka emerson emil emile emilian emiliano emilio emin emir emmanuel emmerson
	emmett emomali emre enes enrico enrique ensar ensio enver enzo erast eray eren eric erich erick erik erkki ernest ernesto ernie ernst ervin erwin esben esko esmail esse esteban ethan etienne eugen eugene eugeniusz eustracjusz evan evangelos
	everett evgeni evgeny evo eymen ezekiel ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fahd fahrettin faisal fanyana farhad farid fathi fatmir faure fawzi fayez federico fedor feliciano feliks felipe felix ferdinand ferenc
	fernando fethullah fidel fiifi fikret filemon filip filipe filippo finn florentin florian floyd forrest francesco francis francisco franciszek franco francois franjo frank frank-walter franklin frantisek fred freddie freddy frederic
	frederick frederico frederik fredrick fredrik fridolin fridrich friedrich fryderyk fumio funani funmilade furkan fyodor gabor gabriel gadi gael gage gagik galen galfryd gamal garland garret garrett garry gary gaspar gaston gatsha gautam
	gavin gbeminiyi gbemisola gedeon geert geir gejza gellert gene gennady geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerazym gergely gergo gerhard gerry ghasem ghassan giacomo giancarlo gianfranco gianluca
	gianni giannis gideon gil gilad gilbert gilberto gilles giorgi giorgio giorgos giovanni girish girma gitanas giuseppe glafcos gleb glen glenn goncalo gonsalwy gonzalo goodluck gopal goran gordan gordon gotabaya govind grady graham grant
	grayson greg gregg gregor gregorio gregory greyson grgur griffin grigory grover grzegorz gubio gudni guido guilherme guillaume guillermo gunnar gunter gunther guntis gurbanguly gustaf gustav gustavo guy gwido gyorgy gyula haakon habib hadi
	hafez haidar haider haile hailemariam haitham hakan hakim hakon hal halil halim hamad hamed hamid hamidou hamza hani hannes hannu hans hans-dietrich hans-georg harald hardik hari haris harlan harold haroun harrison harry haruki haruto
	harvey hasan hashem hashim hasim hassan hatem hayao heath hector heikki heiko heinrich heinz heinz-christian heitor helio helmut hemant hendra henri henrich henrik henrique henry henryk herbert herman hermenegildo hernan herve herzi heydar
	hibatullah hideki hieronim hifikepunye hilarion hipolit hirohito hiroki hiroshi hisham holden holger homer homero horace horacio horacy horst hosni hossein houari howard hristo hubert hudson hugh hugo hulusi humberto hunor hunter husayn
	hussain hussein ian ibou ibra ibrahim ibrahima ichiro idi idris idriss idrissa idy ifeanyichukwu ignac ignacio ignacy igor ihor ihsan ikechukwu ikenna iker ikhidie ilan ilarion ilham ilhan ilias ilija ilir ilja ilkka ilmari ilya ilyas imad
	imran imre imrich ingvar innocenty insa ioannis iosif iqbal ira irakli ireneusz ireti irfan irvin irving isaac isac isaiah isaias isak isiah ismael ismail ismaila ismet issa issac issam istvan itamar itzik ivan ivica ivo iwan izaak izajasz
	izidor izydor jaakko jaap jaber jace jacek jack jackson jacob jacobo jacobus jacques jaden jadesola jadranko jafar jagdish jair jairam jake jakob jakov jakub jalal jalen jamal jamar james jameson jamil jamison janez janos janusz jared jari
	jarne jarod jarolim jaromir jaroslav jaroslaw jarred jarrett jarrod jarvis jason jasper javad javier javon jawaharlal jaxon jaxson jay jayce jayden jaylen jayson jean-bertrand jean-claude jean-francois jean-jacques jean-louis jean-luc
	jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeff jefferson jeffery jeffrey jeffry jens jeppe jerald jeremi jeremiah jeremiasz jeremy jergus jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jesus jim jimmie jimmy
	jiri jitendra joachim joakim joao joaquim joaquin joe joel joesph joey johan johann johannes john johnathan johnathon johnny johnson joko jomo jon jonah jonas jonatan jonathan jonathon joojo joost jordi jorg jorge jorgen joris joschka jose
	josef josep joseph josh joshua josiah josip josue jouni jozef jozsef jozue juan jude juha juhani juho jukka julian julio julius juliusz junichiro juraj jurgen juri justin justyn juvenal jyrki kaare kade kaden kadir kagiso kai kaiden kais
	kaj kaleb kalervo kalevi kalidou kalistrat kamal kambiz kamel kamil kamran kapil karan kare kareem karel karim karl karl-emil karl-heinz karl-johan karl-theodor karol karolos kasim kasper kassym-jomart kayode kazimierz kazimir kazuhiro
	kazuo keaton keba keegan keenan kei keir keisuke keith kellen kelvin kemal kemi ken kenan kende kendrick kenji kenneth kenny kent kenta kerem kerim kevin kgabu kgalema khadim khaled khalid khalifa khalil kieran kilian kimi kimmo kipchoge
	kirill kirk kishore kizza kjell klarencjusz klaudiusz klaus kleber klemens klement knut kobe kody koen kofi koichi koji kojo koloman kolos konrad konstantin konstantinos konstanty konstantyn koray korey kornel korneli korneliusz kory
	kostadin kostas krasimir kresimir krishna krisjanis kristijan kristof kristoffer kristopher krisztian krisztofer krystian krzysztof ksawery ksenofont kubura kujoe kumar kurmanbek kurt kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku
	kwesi kwintyn kyle kyler kylian kyriakos kyryl kyrylo ladislau ladislav lajos lalit lamar lamine lamont lance landen landon lane langa lansana larry lars lassana lasse laszlo latif laurencjusz laurent laurenty lauri lawrence lazar lazarz
	leandro lech leif leland lenn lennart lennert leo leon leonard leonardo leonel leonid leopold leopoldo leroy lester leszek lev levan levent levente levi levon levoslav lewis liam liaquat lincoln lino linus lionel lloyd logan loic lolade
	lonnie lorenzo loris lothar louie louis lourenco lowell loyd lubomir lubor lubos luboslav luc luca lucas lucca lucian lucjan ludek ludomil ludovic ludovit ludvig ludwig ludwik luigi luis luiz luka lukas lukasz luke lula lungelo lutfi luther
	lwandle lyle maarten maciej mack macky mactar maddox mads magnus mahathir mahdi mahendra maher mahesh mahinda mahir mahmood mahmoud mahmud mahmut maithripala majid makarios makary makhtar makinwa maksim maksym maksymilian malachi malcolm
	malick malik malthe mamadou mamady mamour mandla manfred manish manmohan manoj manouchehr mansour mansur manuel maphikelela marat marc marcel marceli marcell marcello marcelo marcin marco marcos marcus marek mariano marijn marin mario
	marius mariusz mark markku marko markus marlin marlon maros marshall martim martin marton martti marty marvin marwan masahiro masato masayoshi mason masoud massamba massimo matar matej mateja mateo mateus mateusz matheus mathew mathias
	mathis matias mats matt matteo matthew matthias matti mattias matus matvei matyas mauno maurice mauricio maurizio mauro maurycy max maxim maximilian maximiliano maximus maxwell mazen mbaye medard medoune mehdi mehmet meir meles melvin
	menachem mengistu merlin mert metod mevlut micael micah michael micheal mickey miguel mihaly mikael mike mikhail mikheil mikkel mikko miklos mikolaj mikulas miles milic milivoj milo milorad milos miloslav milton milutin minoru mirac miran
	mirek mirko miron miroslav mirza mitchel mitchell mladen moammar mobutu moctar modibo modou mohamad mohamadou mohamed mohammad mohammed mohan mohsen moises mojmir mojtaba mojzesz mokhtar moncef monte monty moric morris morten morteza moses
	moshe mostafa mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mpilo mpumelelo msizi muammar muhammad muhammadu muhammed muhsin muhyiddin mukesh mukul mulatu mulayam munir muqtada murad murat murilo murray musa musawenkosi mustafa
	muyiwa mwai mykhailo mykola myles myron nabil nader naftali nahid nahil naim najib nana nandor naoto narayan narcis narendra naruhito nasir nasrullah nasser natan natanael nataniel nathan nathanael nathaniel naveed naveen nawaz nayef nayib
	nazariusz nazary nazif nazim ndleleni neal nebojsa necmettin ned nehemiah neil nelson nenad nestor neven neymar nguema nicholas nick nicklas nickolas nico nicolas nicos niels niels-christian nigel niklas nikodem nikol nikolai nikolas
	nikolasz nikolay nikos nils nir nitin nitish nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam nobuo noel nolan nolen norbert norberto norman norris nouri novak nuno nuri nurlan nursultan obinna octavio ofer oke ola olaf olafur olaide
	olavi oldrich ole oleg oleh oleksandr oleksii oleksiy oliver olivier oliwier ollanta olle olof olu olufunmi olumide olusegun oluwunmi omar omer ondrej onoriode onufry onur oren orestes orhan orlando orville osama osamu oscar oskar oskari
	osman osmund ostap osvaldo othman otis oto otto oumar ousmane owen oystein paavo pablo panagiotis pankaj pankrac pankracy panos pantaleon paolo parker parviz pascal pathe patricio patrick patrik patrycjusz patrycy patryk paul paulo pavel
	pavlo pavol pawel pedro pekka pentti percy pero perry pervez petar pete peter petr petri petro petros petteri phil phila philani philip philipp philippe phillip phiwokwakhe pier pierce piero pierre piet pieter pietro pim pio piotr pius
	plamen platon polikarp pontus porfirio porfiriusz porfiry poul prabowo prachanda prakash pramod pranab prashant praveen prayut predrag prem preston prokles prokop prokul pushpa pyotr qamar qasem qasim qassem quentin quincy quintin quinton
	rachid radek radomir rados radoslav radoslaw radovan raduz rafael rafal raffaele rafid rafik rafiq ragnar raheel rahim rahul raif raila raimonds rainer raj rajendra rajesh rajiv rajko rajmund rajnath rajnold rakesh ralph ram ramesh rami
	ramiro ramon ramush ramzan ran randal randall randolf randolph randy ranil ranjan ranko raphael rashad rashid rasmus rastislav ratko rauf raul ravi ray rayan raymond recep reed reggie reginald regis rehman reid reinhard remi remilekun remo
	remus ren renato reuben rex reynaldo reza rhett riad ricardo rich richard rick rickard rickey rickie ricky riek rinat rino rishi riyad rob robert roberto rocco roderick roderyk rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland
	rolando rolf roman romano romeo romeu romulus ron ronald ronen ronnie ronny roosevelt rosen ross rostislav rostyslav rotimi rouhollah roy ruben rudiger rudolf rudolph rudy rufus ruhollah rui rumen ruslan russell rustam rutger ruud ryan
	ryder ryo ryota ryszard saad sabri sachin sada saddam sadeq sadio sadiq sadyr saeed saeid saer sagar saif sakari salah saleh salem sali salif salih salim saliou salman salomon salva salvador salvatore salwator sami samir sammy samora samson
	samuel sancho sandeep sander sandor sandro sanele sani sanjay sanjiv santiago santos saparmurat sasa satish satoshi saud saul sauli saulius sava sayed scott scotty sean sebastian sebastiao seckou segun seiji sekou selahattin selim semih
	semyon seppo serafin serdar serge sergei sergej sergey sergi sergio sergiusz serhii serhiy serkan servac serzh seth severin seweryn seydou sfiso shafiq shahbaz shaka shalewa shane shankar sharad sharif shashi shaul shaun shavkat shawn
	shehbaz sheldon sherif sherman shigeru shimon shingo shinji shinzo shivraj shlomo shoaib shohei shota siad siavash sibusiso sidy sifiso sigmar sigmundur sigurd silas silvester silvio simao simen simeon simon sinan sindre sinisa siphiwe
	sipho sirajuddin sirineu sirisena sithembiso siyanda sjoerd slavek slavomir slawomir slobodan sname solomon sondre sonny sooronbay soren sota souleymane spencer spirydion spyros srdjan srettha stan stanislav stanislaw stanko stanley stavros
	steen stef stefan stefano stefanos stelios stepan stephan stephane stephen sterling steve steven stewart stig stjepan stojan stuart subhash sudhir suharto sukarno sulaiman suleiman suleyman sune sunil suresh surya sushil susilo susumu
	svatopluk sven svend sverre svetozar sylvain sylvester sylwester szabolcs szczepan szymon taavi tadao tadeas tadeo tadeusz taha tahir takahiro takashi takeshi takuya talal tamas tamim tapani tapio taras tarek tarik tariq taro tassos tate
	tatsuya tawfiq tayyip ted tedros teemu temitope teodor teodoro teofil terence terencjusz terje terrance terrell terrence tertuliano tetsuya thabo thaddeus thaksin thamsanqa thanasis thando themba theo theodor theodore theodoros thibaut
	thierno thierry thijs thilo thomas thorbjorn thorsten thulani tiago tibor tichomir tidiane tigran tihomir tim timmy timo timotej timoteo timothy timur titilope titus tobias tobiasz tobiloba toby todd tolga tom toma tomas tomasz tomiloba
	tomislav tommaso tommy tomohiro tony toomas tor torbjorn torstein torsten toru toshihiro toshimitsu toshio travis trent trevon trevor trey tristan troels trond troy tsutomu tucker tunde tuomas turgut turki ty tyler tymoteusz tyree tyrell
	tyrone tyson tzachi tzahi tzvi uddhav uffe ugo ugur uhuru ulf ulrich ulrik ulysses umar umaru umberto umesh umut urho uri uriel urmas usama uwe uzodimma vaclav vadim vagn vahagn valdas valdemar valdis valentim valentin valentino valer
	valerio valeriy valter valtteri vance vangelis vasco vasil vasili vasilis vasily vassilis vasyl vaughn vavrinec veikko velaphi velimir veljko vencel vendel vendelin veniamin vernon vicente victor viggo vijay vikas vikram viktor vilhelm
	viliam ville villy vilmos vinay vince vincent vincenzo vinod virat virgil vit vitali vitaliy vitaly vitazoslav vitor vittorio vivek vladan vladimir vladislav vlastimil vlastimir vojislav vojtech volkan volker volodymyr vratislav vratko vuk
	vusumuzi vyacheslav vytautas waclaw wade wael waldemar waleed walenty walentyn walerian walery walgierz walid wallace walter walther waly waqar warley warren wasim wawrzyniec waylon wayne wendell werner wesley wessel wiktor wilbert wilbur
	wilfred wilfryd wilhelm will willard willem william willis willy wilson wim wincenty winston wissam witalis wladyslaw wlodzimierz wojciech wole wolfgang woodrow wouter wyatt xander xavier xi yaakov yago yahya yair yakubu yango yanis yannick
	yannis yaron yaroslav yash yasin yasir yasser yassin yasuhiro yasuo yavuz yaw yazdan yehuda yemi yevgeni yevgeny yevhen yevhenii yiannis yigal yilmaz yitzchak yitzhak yoav yogendra yogi yoichi yorgos yoro yosef yoshihide yoshihiko yoshio
	yossi yosuke younis younus yousaf yousef youssef youssou youssouph youssoupha yoweri yukio yunus yuri yurii yuriy yury yusuf yuta yutaka yves zachariah zachariasz zachary zachery zackary zackery zafer zafir zaid zakaria zakhar zaki zalan
	zander zane zarko zayd zayed zbigniew zbynek zdenek zdenko ze'ev zeev zeljko zeno zente zenzele zeteny zeyd zhelyu zia ziad zigmund zine zinedine zithulele ziyad zlatko zoltan zoran zsolt zsombor zuhair zulfikar zurab zvi zviad zvonimir
	zygmunt
		`,
	},
	{
		gender: 'either',
		names: `
	adama adel aissa akos alex alexis alix alva amara amari anar anatolie andrea angel antonie ariel arsenie asa ashley ashraf ashton aubrey avery aydan bailey bala billie blair blessing bobbie bora brook cameron camryn carey carol carroll cary
	casey celeste chandra charley charlie chris christen cleo cortney courtney cruz dale dana daniele darian dasa dee deniz devan devon devyn dilan dominique eden elia ellis emery emory evelyn eyram fatos frankie funmilayo gabriele gale ghita
	gunay gurpreet harley harper harpreet hayden hedi hikaru hilary hollis hui iman indra isa ivory jackie jadyn jaiden jaime jamie jan janis janne jaspreet jaya jaylin jayme jean jess jessie jewell jie jindra jing jo joan jocelyn jody johnnie
	jordan jordon jules kacey kameron kamryn kaoru kari kasey kay kayden kelly kendal kendall kenzie kerry kim kiran kirby kris kristian kubra lacy laurence laverne layne lee leigh leonida lesley leslie li lindsay lindsey lois loren lou lupe
	lynn madhu mae makoto manel manpreet marian marion marley maxime mckinley meissa merle michal michel michele mika milota min ming morgan mthunzi nicola nikita nikola nino noa noe noor nour nur ollie pat patrice paulin payton peyton presley
	quinn rahmi rama reagan reece reese regan rene riley robbie robin rory rosario rowan rylan sacha safa sage sam sammie sasha scottie shai shannon shayne shea sidney simone skylar skyler stacey stacy stevie suman sunny tal tari tasnim tatum
	tayler taylor teagan teddy terry tommie toni tracey tracy tristen tristin valentine valery vanja vivian vivien wei willie xin yacine yan yani yaya ying yu yuki yuval
		`,
	},
];

const genders: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map(
	tables.flatMap(({gender, names}) =>
		names
			.trim()
			.split(/\s+/)
			.map((name): [string, 'female' | 'male' | 'either'] => [name, gender]),
	),
);

/** Given names that are common words, months or places too: they need more than themselves to be taken for a person. */
const ambiguousNames: ReadonlySet<string> = new Set(
	`
	amber angel april art austin autumn basil bill blessing brandy brook candy chad charity cheyenne christian chuck clay cooper crystal daisy dale dawn destiny diamond dick don drew ebony eden eve faith fern flora florence frank gage gay gene
	georgia ginger glen grace grant griffin guy harmony harper hazel heath heather holly homer hope hudson hunter iris ivory ivy jack jackson jade jasmine jay jewel jordan joy june lance lane laurel lily lincoln madison marine mark mason max
	may melody misty nick opal orlando parker pat pearl penny piper ram raven ray reed rex rich rob robin roman rose rosemary rowan ruby sage salem sally salvador sandy santiago savannah serenity sherry sierra sofia sonny sterling sue summer
	sunny sydney tiffany tor trey troy tucker victor victoria viola violet virginia wade warren will willow yogi
`
		.trim()
		.split(/\s+/),
);

const startsLarge = /^\p{Lu}/u;

/** The gender of those who bear this given name, in any spelling of its diacritics but with a capital: "Zoltán", "Zoltan". */
export function givenName(surface: string): 'female' | 'male' | 'either' | undefined {
	return startsLarge.test(surface) ? genders.get(foldName(surface)) : undefined;
}

/** Whether a given name is a common word, month or place too: "May", "Mark", "Georgia". */
export function isAmbiguousGivenName(surface: string): boolean {
	return ambiguousNames.has(foldName(surface));
}
