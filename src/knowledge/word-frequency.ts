/**
 * Common words of English in bands, the commonest first, in alphabetical order within a band.
 * Source: the sense counts of WordNet 3.1 (Princeton University, WordNet licence), summed by lemma; function words, and words that
 * news uses more than the books that those counts were taken from, are placed by hand. The table is frozen: it never follows the
 * articles at hand, so that two articles are compared alike in any company.
 */
const bands: readonly {readonly weight: number; readonly words: string}[] = [
	{
		weight: 0,
		words: `
			a about above accord according across after again against all almost along already also although always am amid among an and another any anybody anyone anything april are around as ask at august be because been before behind being below
			beside besides between beyond billion both but by came can cannot child children come could country dare day days december despite did do does doing done down dr during each eight either else enough etc even ever every everybody everyone
			everything except february few fewer first five for four friday from gave get give given go gone got government group had has have having he hence her here hers herself him himself his how however hundred i if in include including instead
			international into is it its itself january july june just knew know known last leader least less like little lot made make man many march may maybe me meanwhile member men might million mine minister monday month more moreover most mr mrs
			ms much must my myself national near nearly need neither never new next nine no nobody none nor not nothing november now number october of off official often old on one ones oneself only onto or other others ought our ours ourselves out
			over own part people per percent perhaps president public quite rather report said same saturday saw say saying says second see seen september seven several shall she should since six so some somebody someone something state still such
			sunday take taken tell ten than that the their theirs them themselves then there therefore these they think third this those though thought thousand three through throughout thursday thus till time to today told tomorrow too took toward
			towards tuesday two under unless unlike until up upon us very via was way we wednesday week went were what when where whereas whether which while who whom whose why will with within without woman women world would year years yesterday yet
			you your yours yourself yourselves
		`,
	},
	{
		weight: 0.1,
		words: `
			able accuse add agency agreement american announce appear area army attack back bad bank become begin believe better big body boy bring business call capital carry case cause certain change chief city civil claim clear close company confirm
			consider continue cost court cover current dead deal death decision defence defense deny determine develop die different director early east eastern economic economy election end evening expect experience eye face family far fear federal
			feel field fight figure find follow foot force foreign form former free friend full game general girl good great grow hand happen head health hear help high hold home hope hospital hour house human idea important increase indicate interest
			interview issue job keep key kill large late law lead learn leave legal let lie life light likely line live local long look lose lost low main major market mean media meet meeting military mind minute moment money morning move name news
			newspaper night north northern offer office oil open party pass pay photo place plan play point police political possible post power present previous price problem produce program project provide put question reach read real receive recent
			release remain remember reporter require result return right run school season security seem senior serve service set short show side sit small social soldier sound source south southern speak spokesman spokesperson spokeswoman stand start
			statement stop story student study support system talk tax team thing top town trade try turn understand university use video visit voice vote wait walk want war warn watch water website well west western whole win won work write
		`,
	},
	{
		weight: 0.25,
		words: `
			accept accident achieve act action activist activity actor address admit advance affect afternoon age ago agree aid air aircraft airport airstrike allegation allege allegedly alliance allow alone ambassador amendment amount analysis analyst
			animal anniversary annual anode answer apparently apply appoint approach approval approve argue arise arm arrest arrive art assume asylum attempt attend attention attitude attorney audience autumn available average avoid award away ballot
			ban base basic basis battle bear beat bed benefit best bill bishop black blast blood blow blue board boat bomb bombing book border break bribe bridge british budget build building bus buy cabinet campaign candidate capture car care casualty
			catch catholic ceasefire cell center century certainly chairman championship chance chancellor character charge check chinese choose christian church clash climate coach coalition cold collect color command comment commission committee
			common community compare complete comrade concern condemn condition conduct conflict congress congressman congresswoman conservative constitution constitutional consumer contain contract contribute control convict corner corporation
			corruption council course crash create crime criminal crisis criticise criticize cross crowd cry cup currency customer cut cyber damage dance dark data debt decade decide declare deep defend deficit degree demand democracy democrat
			democratic demonstration demonstrator describe design desire destroy detain development dictator dictionary difference difficult diplomat diplomatic direct direction directly disaster discover discuss discussion disease dismiss distance
			district doctor dollar dominant door draw dream drink drive driver drone drop drug dust earlier earth earthquake easy eat education effect effective effort elect eliminate embassy emerge emergency employ employee employer encourage enemy
			energy english enjoy enter envoy especially establish estimate euro european event evidence example executive exercise exist existence experiment expert explain explosion export express expression extend extremist fact factory fail fall
			farm fatal father feature feed feeling fellow festival file fill film final finally finger finish fire firm fit flight flood floor flow fly following forget forward founder fraud freedom french front fuel function further future gain gas
			gay german glance goal god governor gray ground growth guess guilty gun gunman hack hair half handle hang hard hate heart heavy helicopter history hit horse hostage hot humanitarian hurricane husband identify imagine immediately immigrant
			immigration import importance improve inch indeed individual industry infection inflation influence information injure injury insist insurance insurgent internet invade invasion investigate investigation investigator investment investor
			involve islamic island israeli item jail jew jewish join journalist judge jury kid kind king knee labor labour lack land language larger later latter laugh launch lawmaker lawyer league left leg legislation letter level liberal lift limit
			lip list listen literature location loud love maintain manner mark mass match material matter mayor meaning means measure medal medical memory mention merely method midnight migrant mile militant ministry miss missile modern mother mouth
			movement movie murder music muslim nation nature necessary negotiate negotiation nod nominate normal note notice nuclear nurse object observe obtain occupation occupy occur officer olympic once online operate opportunity opposition order
			organization outbreak outside overnight owner pact pain palestinian pandemic paper parliament particle particularly passenger past patient pattern payment peace pension perform performance period permit person phone picture piece pilot
			plane plant player policy poll pope position possibility pound practice praise premier prepare pressure pretty prevent priest prime prince prison private probably procedure process product production professor profit promise property
			propose prosecutor protest protester prove province publish pull purpose push quality queen quit raid rail rain raise rally range rate reaction ready realize really reason rebel recall recently recession recognize recommend record red
			reduce refer referendum reflect reform refugee refuse regard regime region reject religion religious remark remove repeat replace reply reportedly represent republican rescue research researcher resign resignation rest retreat revenue ride
			rifle rights riot rise river road rocket role roll room ruble rule russian sale sample sanction save scandal scene scientist score search section seek seize select sell senate senator send sense sentence separate separatist series settle
			shake shape share shell shelling shelter shift ship shoot shooting shortly shot shoulder shout sign signed similar simple simply sing singer single site situation size sleep slowly smile smoke society software sometimes somewhat song soon
			sort space special speed spend spirit spot spread spring stage star stare station stay stem step stock store storm strange street strength stress stretch strike strong struggle subject success suddenly suffer suggest summer summit sun
			supply suppose sure surface survey survivor suspect swing table tall tank target tariff teach tech technique technology temperature tend tension term territory terror terrorism terrorist test testify text theory threat threaten throw
			together toll tone total touch tournament train training travel treat treatment treaty tree trial troop trouble truce truck true type unclear unconfirmed unemployment union united unknown urge usually vaccine value various vary vehicle
			victim view village violence violent virus voter wage wall wave weapon wear weather weekend white wide wife window winter wish withdraw withdrawal witness wonder word words worker worry wound wounded yen young youth yuan
		`,
	},
	{
		weight: 0.4,
		words: `
			abandon ability absence absorb academic accompany accomplish account achievement acquire active actual actually adequate adjust admire adopt advantage advise affair afford afraid agent ahead aim allotment alter alternative america analyze
			anger anticipate anxiety apart apartment apparatus apparent appeal appearance application appreciate appropriate approximately arc argument arouse arrange arrangement article artist artistic aspect assemble assert assign assist assistance
			associate association assumption assure atmosphere attach attain attract author authority authorize await aware background balance ball band bar barn baseball bastard battery beam beautiful bedroom beginning behave behavior belief bend bind
			binomial bird bit bitter blame blanket blind block bond borrow bother bottle bounce bound bow box brain branch breath breathe brief bright brilliant broad brother brown brush bullet burn burst busy calculate camera camp capable capacity
			captain career careful carefully cast cattle cease chain chair challenge chapter characteristic cheek chest chicago chicken chlorine choice christ circle circumstance cite citizen class clean clearly climb closed closely clothes cloud club
			cm coast coat coffee college colonel colored column combat combine commercial commit communication communism communist companion comparison compel compete competition complain complement completely complex component compose composer compute
			conceive concentrate concentration concept concerned conclude conclusion concrete confidence confront confusion congregation conjugate connection consciousness consequence considerable consideration constitute construct construction consult
			contact contemplate content continually contrast contribution convert conviction cook cool copy corpse correct count county couple cow crack crawl credit critical culture cure curious curse curve daily damn danger dangerous darkness date
			daughter debate decline decrease defeat define definition delay deliver demonstrate department depth derive description deserve desk despair detail detailed detect detective detergent device devil devote diameter differ difficulty dinner
			dirt disappear discharge disclose discovery display distant distinct distinguish distribute distribution divide division dog domestic dominate double doubt downtown drag drama dress drill dry dull duty ear earn easily edge efficiency
			element emotion emotional emphasis emphasize employment empty enable encounter enforce engage england entertain entire entirely entitle environment equal equipment erect error escape essential essentially establishment europe evident evil
			exactly examine exceed exception exchange exclude exhibit existing expand expenditure expense explanation explode expose extension extent extreme facility factor failure fairly faith familiar famous farmer fashion fast fat favor female
			fence fifty fig fighting filled finance financial fix fixed flag flash flat flee float flower fluid flux focus folklore food fool forest forgive formation fourth fraction frame frequency frequently fresh friendly fully fund funny furnish
			garden gather gaze generally generation gesture glass gold govern grab grade gradually gram grant grasp grass greater greatly greek green grin grip guard guest guide guy hall halt happy hardly hat heat heavily hen hero hesitate hide hill
			hire historical holder hole honor host hotel hr huge humor hurry hurt hypothalamic ice identical identity ignore illusion illustrate image imagination imitation immediate imply impose impossible impress impression incident income increased
			independence independent induce industrial inform initial inner inside install instance instant institution instrument insure integration intend intensity interested interesting interpret interrupt introduce invite involved iron jerk joy
			judgment jump justice kick kiss kitchen knowledge label lady largely lay leadership lean leap length lieutenant limited link liquid literary load loan locate lock loss lower lung machine mad majority manage management manager marketing
			marriage marry master maturity maximum mere message metal mexican mg middle milk milligram minimal minimum mission mistake model moon motion mount mud multiply muscle musical mutter narrow natural naturally neck needed neglect negro
			neighbor neighborhood nest network nevertheless nice noise nose notion novel objective observation obvious obviously occasion occasional occasionally occurrence onset operation operator opinion oppose opposite ordinary organic organize
			original otherwise overall overcome oxygen pa pace pack page paint painting pair pale papa parallel parent park participate particular passage path pause peer perceive percentage perfect personal personnel persuade petitioner phase
			phenomenon philosophy photograph physical pick pile pitch planet planning please pleasure plenty plot pocket politics polynomial pond pool poor popular population porch portion positive possess possibly potential pour powder powerful
			practical practically pray precisely predict prefer preparation presence presently preserve press pretend previously primarily primary principal principle prior probability proceed proclaim professional progress prominent promote proper
			properly protect protection protein protestant provision purchase pure pursue quantity quick quickly quiet quote race radiation radio rage rank rapid rapidly ratio react reader reading reality rear reasonable recommendation recreation
			reference register regular relate related relation relationship relative relatively relax relief remind render representation request requirement resemble resist resolve resource respect respond response responsibility resume retire reveal
			review rich ring roar rock roof rough round row rural rush safe saline satisfactory satisfy scale schedule scientific scream sea seat secret secretary secure self sequence serious seriously serum services session sex shade shadow sharp
			shear sheet shine shoe shut sigh sight signal significance significant silence silent similarly sin sink sketch skill sky slide slightly slip slow smaller smell smooth snake snap snow soft softly soil solid solution solve somehow somewhere
			son soul soviet spare species specific speech sponsor square staff stain staining standard status steal steel steps stick stir stomach stone straight strain stream strengthen strip structure stuff stumble style submit substance substantial
			substitute suburban succeed successful sudden suffering sufficient sufficiently suggestion suit superior supplement surprise survive swallow swear sweep sweet swell sympathetic sympathy tale task taste tattered teacher tear technical
			telephone tendency thermal thick thin throat thrust thyroid tie tissue title tonight tool tooth toss trace tradition traditional transfer transform translate tremendous trip troops trust truth tsunami tube twice twist typical ultimate
			unable understanding undertake uniform unit unity unusual upper usual vacation vague valley variation variety vast veteran victory virginia vision visual vocational volume wagon warm warning wash washington waste wavelength weakness weigh
			weight welcome wet wheel whisper wild willing wind wing wire wood woods worth writer writing wrong yard yell yellow yield
		`,
	},
	{
		weight: 0.55,
		words: `
			abolish abroad abruptly absent absolute absolutely abstract abstraction accelerate acceptance accommodate accordingly accuracy accurate accurately ace ache acknowledge acquisition acre acting adam adapt addition adhere adjustment administer
			administration administrative admiration admission adult advanced adventure advertising advice advocate aegean aerated aerator aerosol aesthetic affairs affection affirm affix africa afterward agony alarm alaska albumin alert alive allot
			aloud alternate altogether amateur amazement amazing ambiguous ambition ambitious amend ammunition ample anaconda analytic anatomical anchor ancient angle anglican angry anionic antagonist antenna antibody anticipation anyhow anymore anyway
			anywhere applaud applause applicant appreciation apprentice approximate architect armed arms arrow artillery aside asleep assault assess assignment assistant assurance atom attraction attribute augment authentic authorities automatic
			automatically automobile autonomic avocado awake awaken awareness awful awkward baby bacterial badly bag balanced bang banker barely barrel barrier basement bat bay beach beard bearded beauty beckon bee beef beer beg bell bellow belly
			belong belt bench bet betray bible bid bigger biological birth birthday bite blaze bleed blend blink bloat bloom blossom blush boast boil bold bolt bomber bone boost boot bore boss boston bottom brand brass brave breakfast briefly brigade
			brightness bristle broaden broken brood brow bubble buffer builder bunch bundle bunk burden bury bush businessman button buzz cafeteria calculation california calm calmly camper camping canada cancel cancer cannon canteen canvas cap
			capitalism carrier carve cash casual cat catcher category caution ceiling celebrate cellar cent central centrifuge ceremony certify chamber champion changing chaos characterize charm chart chase cheap cheer chemical cherish chew chiefly
			childhood chill chimney chin china choke christianity chronic cigarette civilian civilization clamor clarity classification classify clatter clay cleaning clergyman client cling clinical clock cloth clue clump cluster clutch code coin
			coincide collage collapse collection collector combination comedy comfort comfortable commander commence commend commerce commonly communicate commute comparable competent competitive complexity complicated composite composition compound
			comprehend compress comprise compromise compulsive compulsivity concede concentrated conception conference confess confuse confused connect conscience conscious consent considerably constant contemporary contend contest context continued
			continuity continuous continuously convenient conventional conversation conversion convey convince convinced cooperate cooperative coordinate cop core correlation correspond corresponding counter counterpart courage covered crazy creation
			creative creature creep crest crew crimson criticism crouch crowded crush cuba cultural curiosity cycle dallas damned dash dawn dealer dear decay decomposition deduct deduction deem deeply defensive definite defy deliberately delicate
			delight delightful denomination denote denounce density depart departure depend dependent depict depression deputy descend desert designate desirable desperate desperately destruction determination determined developed devise dictate dig
			dignity dilute dimension diminish dimly din dirty disagree disc discipline discourage discrimination dish disk dislike dispatch dispel dispute dissolve distinction disturb dive divorce doctrine dodge doom doorway dot doubtful dozen dramatic
			drawing drift drinking drip drunk duck due dump dwell dwelling eager ease echo editor educate educational effectively effectiveness efficient effluent egg eighth elaborate elbow electoral electric electrical electricity electron electronics
			eleven elsewhere embrace enact endeavor endure engagement engine engineer enlarge enlist enormous entail enterprise enthusiasm entitled entity entrance entry envelope envy epidemic equally equip equivalent era erupt escort essay estate
			etcetera eternal evaluate evaluation eventually everywhere evidently evoke exact exaggerate examination excellent excess excite excitement exciting exclaim excuse exert exhibition expansion expedition expensive experienced experimental
			exploit exploration explore exposure extensive external extract extraordinary extremely fabric fade faded faint fair fallout false fan fantastic farming fasten fate fault fee feeding fiber fiction fictional fierce fifteen fifth fighter
			filter finding fine finite firing firmly fish fist flame flap flesh fling flourish fluorescence flush foe fog fold folk football footstep forbid foresee forever formal formula formulate formulation fortune forty foster found foundation
			france frantic freeze frequent frighten frightened frown fruit fulfill fun fundamental funds furious furniture furthermore fury gallop gang garage gasp gate generate gentle gently genuine geometric georgia germany giant gift glad glare
			gleam glimpse gloom glory glow glue gm grace gradient graduate graph grateful grave greet grim grind gross grounds grumble grunt guam guarantee guidance guilt gymnastics habit hail halfway hands handsome harbor harm harmony haste hasten
			hatred haul hawaii hay headquarters healthy heap hearing heave heel height helium heroic higher highway historian holiday holmes homer honest honey hop horizon horn horror hours howl huddle hunger hunting hurl hut hypothalamus ideal
			identification illuminate impact implication impressive improvement impulse impurity inadequate increasing increasingly incredible incur indication indicator indifferent indirect individualism infantry infectious inherit initiate inning
			innocent inquire insane insert insight inspect inspire instantly institute instruct instruction intelligent intense intention interaction interfere interior intermediate internal interpretation intersection interval intimate invariably
			invent invention invoke iodine irish isolate isolated italian jacket japanese jaw joke journey junior killing knife knock laboratory lagoon lamp landscape laos lap laughter lawn layer lb leaders leading leaf learned leather lecture legend
			lend lesson liberty lick lighted lightly lightning likewise linguist liquor literal literally liver living loaded located log logical london longer loom loose lord lots loudly lovely loyalty luck lucky lunch lurch lyric ma machinery
			magazine magnificent magnitude maid mail mainly male manchester maneuver manifold manufacturer map marble marked married mars mate mature meal measurement mechanical mechanism medicine medieval medium melody membership menace mental merge
			merit mess metropolitan micelle micrometeorite mighty mimesis mingle minimize minor mirror mississippi mist mix mixture mm mob mode moderate modify mood moral morality mostly motive mountain mouse moving municipal murderer murmur muscular
			muse musician mysterious mystery myth mythological nail naked nationalism native navy nazi nearby neat necessarily necessitate necessity negative nerve nervous net newly ninth nonspecific norm normally notify nowhere nucleus numerous oath
			obey objection obligation oblige obscure observer odd older ominous omit opening openly opera operational orange orbit orchestra organ origin originate outcome outline outlook overhead overlook owe oxidation pacific painful painter panic
			pansy pant papers paramagnetic paris participation partly partner passing passion paste pat patch patrol pbs peak peculiar pen penetrate pennsylvania perception perfectly permanent perpetuate persist persistent personality personally
			pertain philosopher phrase physics physiological piano pink pipe pistol pitcher pity plain plainly plank plate plato playing plead pleasant pleased plow plug plunge poem poet poetry poison poke pole policeman polish politician pollen porous
			portray pose positivist posse possession postpone posture pot pottery prayer preach preaching precede precious precise preliminary prepared presentation prestige presumably presume prevail prevention pride primitive print prisoner privilege
			prize probable producer productive productivity profession profile profound projection promising prompt proof proportion proposal proprietor proprietorship prospect protective proud provoke psychologist publication publicly pump punish
			punishment purely purple pursuant quack qualification qualify quarrel quarter quietly quiver radar radical railroad rare rarely rating rattle raw ray reactivity readily realistic reasonably rebellion receiver reception reckon recognition
			recording recount recover recruit reduction reflection regardless regional regret regulate regulation reinforce relations relevant reliable relieve remarkable remote renew rent repair repeatedly repel repetition representative reproach
			reproduce required resent reserve reside residence residential resistance resolution respectable respectively respiratory responsible restore restrict retired retirement retrieve reverse revive revolution reward rhythm rider rip risk ritual
			roadway rob roleplaying romantic root rotate roughly rousseau route routine rub rumor russia rustle sacrifice saddle safety sail sake salary salesman salt salvation sand satisfaction satisfied savage scan scar scarcely scatter scheme
			scholarship scope scorn scramble scratch screen sculpture seal secede secondary sector seed seldom selection sensation sensitive sensitivity sentiment setting settlement settler seventeen severe severely sewage sexual shakespeare shame
			sharply shatter sheep sheer shield shirt shiver shock shop shore shove shower shrill shrug shutter sick sidewalk silver simultaneously sir sister sixth skilled skin slam slap slash slave slavery slender slice slope slug smart smash snatch
			sober socialism soiled someday sophisticated sore southerner sovereign span spanish spark speaker specialist specifically specify spectacle spectator spectrum speculate spell sphere spin spiritual spit split sport sprawl spray spur squad
			squat squeeze stable stagger stained stairs stall stamp startling steady steeple stern stiffen stimulate stimulus stockholder straighten stranger strategy straw striking string strive stroke strongly structural structured studio stupid
			subjective substantially suburb successfully suitcase sullen sum summon supervise supper supreme surely surge surplus surprised surprising surrounding survival suspend suspicion sustain sway sweat swift swiftly swim switch syllable symbol
			symbolize symptom tail talent tangent tap tape taxpayer teaching teenager television tempt tender tent terminate terrible testimony testing texas texture thank theater theatre theme theological theology theorem thereby thermometer thicket
			thief thinking thirty thoroughly thoughtfully thread threshold thrill thunder thyroglobulin tight tighten tilt times tiny tip tire toast toe ton tongue tough track traffic tragic trail transducer transition transport transportation trap
			tray tread trend trigger trim triumph trooper trot truly tsh tumble tumor tune tv twelve twentieth twenty uncertainty uneasy unfortunate unfortunately unique unite universal universe unlikely unstructured uphold upset upstairs usage useful
			utilize utopia utopian utter vacuum vaguely valuable valued values vanish variable varied vase vector vein velocity venture verb version vertex vessel viewpoint vigorous violate violation visible vivid vocabulary volley voltage volunteer
			voyage wail wake wander warfare warrant washing wax weak weaken wealth weary weep whip whirl whisky wholly widely widespread wildly wine wink wipe wisdom wise wit wonderful wooden working worse worship worst worthy wrap wreck yank yes
			youthful zero
		`,
	},
	{
		weight: 0.75,
		words: `
			abandonment abject aboard abrupt absently absorbed absorption absurd absurdity abuse academically academy acceleration accent access accomplishment accordance accreditation accumulate accumulation acetone acid acquaintance acquiescence
			acreage activate actuality acute acutely ad additive adequately adjacent adjective adjourn adjunct adjusted administrator admirable adverse advertise aeration afar affected affiliation affixed african afterwards aged agglutinin aggravate
			aggression aggressive aggressiveness agricultural agriculture aide ailment airplane airway airy aisle algae algebraically alien align alignment alike alleged allocate allowance allusion ally alteration altercation aluminum alveolar alveolus
			amaze amazed amber ambiguity ambush amorphous amplify amplitude amuse amusement analogous analogy anastomosis anatomy ancestral andrena anecdote anemia angel angrily anguish ankle announcement annoy annoyance annually anonymous ant antelope
			anterior anti anticipated antique antiserum antithyroid anxiously apostolic appalling appealing appease appendix appetite applicable appointed appointee appointment appreciable appreciably apprehension approved approximation apt arbitrary
			arch archbishop architectural architecture argon aristotle arithmetic arkansas array arrival arterial artery articulate artificial arts ascertain ashamed asia ass assail assassin assemblage assembly assent assessment assimilate astonished
			astonishing astonishment athlete athletic atlanta atlantic atomic atrophy attractive attributable aug aunt authenticity authorization avail avert avoidance awe awfully axe axis babble babe backward backyard bacon badge badness bake ballad
			ballet balloon ballplayer baltimore bandage bandaged banish banner baptize barbell bare bargain barge bark barricade based basically bask basket bath bathe bathroom batter battlefield bawl bayonet bearer beast beautifully beebread behalf
			behold belch beloved beneficial bequest berlin beset bestow bevel bewildered biblical bicycle binding biology birdie biscuit bitterly bitterness blackness blade blatant bless blindly blindness blithe blockade bloody blot bluff blunt blur
			blurred bluster bob bodybuilder bolster booking boom boredom born bosom bough boundary bourbon bowl boxcar boyhood brace brakes breadth breakdown breast breathing breathless breeze brick bridle brigadier brilliantly briskly broadcast
			broadway bronchus brooding brook brooklyn brutality buck buckle buckskin bud buddy buffet built bulb bulge bulk bulky bull bulletin bum bump bureau bureaucracy burial burrow butt bw bypass cab cabin cable cackle cafe cage calf calibrate
			calibration candle cane canon canyon capability capitalist capsule carbon card cardinal carefree careless caress carpenter carriage cart cartridge castle catalogue catastrophe cater catharsis cathedral cathode catholicism catkin causal
			cautiously cavalry cave celebration celestial cellulose cement cemetery centrally certainty champagne changed channel chant chapel characterization charcoal charged charity charming chatter cheat checkbook checklist cheerful cheering cheery
			chemist chemistry childish chip chisel cholesterol chord chore choreograph chortle chorus christmas chromatography chromium chuckle churchyard cigar circuit circular circulate circulation circus civic clad claimant clamber clamp clang clap
			clasp classical classroom claw cleaner clerical clerk cleveland cliche click climax clinch clip clog closet closing clothe clothing cluck clumsy coal coax cock coconut coefficient coherent cohesion coincidence coldly collaborate
			collaboration collar colleague collective collision colonial colony colorful colors columbus comb comedian comfortably comforts comic coming commemorate commentary commercially commissioner commitment commodity commonwealth commotion
			commune communion commuter comparative comparatively compartment compass compatible compensate compensation competence competitor compile complaint completed completion complicate complication complicity compliment comply comprehension
			comprehensive compulsion computation computer conceal conceivably concert conclusively concur condemnation conductor cone confession confide confident confine confirmation conformity congratulate congratulation congregational conjugated
			conjunction connected connotation conquer consequent consequently conservatism consign consist consistency consistent consistently consolidate consonant consonantal conspicuously conspiracy conspire constituent constructive construe
			consultation consume container contaminate contemplation contempt contention continent continual continuing contortion contour contraception contraceptive contractor contractual contradict contradiction contrary controlled controversy
			convenience conveniently convention converse conversely convincing cooking cooling coolly cooperation cope copenhagen copper cord corn coroner corporal corporate corps correction correctly correlate correspondence correspondent corridor
			corroborate corrupt cortex cortical cosmic costly costume cottage cotton couch cough counsel counseling counselor countenance counteract countless countryman cousin coward cowboy cows crackle cradle craft crave creak creator credo creek
			crisp criterion critic croon crop crossroads crow crown crucial crude cruelty cruise crushing crystal crystallize cuban cube cubism cubist culminate cult cultivate cumulative curb curiously curl currently curriculum curtail curtain curved
			curving custom customary cutting cyclist cylindrical cytoplasm czechoslovakia dab damp dampen dancer dancing dangle danish darken darling darned dart datum daylight dazed dc deacon deadly deaf debris debut dec deceased deceive decency
			decent decisive deck declaration decorate decoration decorator decree decry dedicate dedication deduce defect defendant defiance deficiency definitely delegate deliberate demanding demon demythologization denial denmark denominational dense
			dent denver dependable dependence deposit depravity depress deprive derision descent desolate desperation despise destine destiny destructive detach detached detectable detection detector deteriorate detroit developer developmental devoted
			diagnose diagnosis diagonal diagram dial dialect dialectic dialogue dialyze diamond diaphragm diarrhea dice diet dietary differentiate differentiation differently diffuse diffusion dilate dilemma dilution dim dimensional dine dingy dip
			dipole dipper disabled disagreement disappearance disappoint disappointed disappointment disapproval disapprove disastrous discern discernible disciplined discontinue discontinuity discount discrepancy discretion disdain disgrace dismay
			dismount disobedience disobey disorder disordered disperse displacement disposal dispose disregard disrupt disseminate dissolved distal distill distinctive distinctly distinguishable distinguished distort distortion distress distributor
			distrust disturbance disturbed disturbing divan diverse diversion divert divestiture dividend divine divinity divisive dock document documentary doggedly domain dominance domination dominion don donate donor dosage dose doubtless dough
			downgrade downstairs downward doze draft dragon drain dramatically drape drapery drawer dread dreadful dregs dressed dried driveway drizzle drought drown drugstore drum drunken drunkenly dugout dulled dumb dumbbell duration dusk dutch dwarf
			dwindle eagerly eagerness earnings earthy easel eccentric eclipse economical economist economize ecstasy edged edition editorial educated educator efficacy eggs ego eighteen eighteenth eighty ejaculate elapse elastic elder elderly
			electronic elevate elevation elevator elicit eligible elite ellipsoid eloquent elution embankment embarrassing embarrassment emblem embody emission emotionally empire empirical empirically enclose encompass encouragement endanger ending
			endless endorse endow endurance enduring energetic engaged engender engineering englishman engrossed engulf enhance enjoyment enrich enroll ensemble ensue ensure entertainment enthusiastic entrepreneur envision enzyme epic epiphysis episode
			epitomize epoch equate equation equilibrium equitable erase err errand escalation established eternity ethical evade eve everyday evolution evolve exasperation exceptional excessive excitability excitatory excited excitedly exclamation
			exclusive exclusively execute execution exemplify exemption exertion exhaust exhausted expectation expected expend experiential experimentally experimentation expire explicit exploitation explosive exposed expressed extended exterior extra
			extravagant exuberant eyes facilitate faculty faithful fake falter fame familiarity fancy fantasy faraway farewell farther fascinate fascinating fathom fatigue favorable favorite fearfully feasible feat feather feb feeble feedlot feelings
			fell fellowship feminine fever feverish fibrosis fiend fiery fifteenth filling financially financing finely fingerprint finished firearm fireplace fisherman fishing fitness fitting flank flare flask flatly flatness flatten flatter flavor
			flexibility flexible flick flip flock flop florida flounder flurry flushed foam foil foliage follower fond foolish forbidden forecast foregoing forehead foreigner forestall forgotten fork formally formerly formidable forsake forth fortify
			fortunate fortunately foul fourteen fox fractionation fragile fragment fragmentary frail framework frankly frantically freak freely freeway freight frenchman frenzy fret frightening frightful fringe fringed frontage frozen frustrate
			frustration fulfil fulfillment fumble functional fundamentally funeral fur furiously fuse fusion fuss futile futility gadget gag gaiety gambling gap garment gastrocnemius gathering gaunt gear generalization generalize generalized generator
			generous genius gentleman gesticulate ghetto ghost ghoul gigantic giggle girlish gland glaring glasses glaze gleaming glint glinting glitter glittering globe glorify glorious glove glower glycerine gnp goat goddamn goitrogen golden golf
			goodness gospel gossip gouge governed gown gradual graduation grammatic grammatical grand grandeur grandfather grandmother granted graphite grapple grasshopper gratification gravely graze grease greasy greatcoat greatness greece greeting
			grenade grief grimly grimy groan grocer grope grotesque grouping grove growl grownup guardian gulp gunfire gunner gush gym gymnast gymnastic halfback hallway halo hammer hamper handful handkerchief handling happily happiness harangue harden
			hardtack harness harsh harshly harvest hastily hateful haunch haunt haversack hawk hazard haze headache headed headlight headline headlong heartily heated heating hebephrenic heed heedless hell helpful helpfully helpless hemisphere
			hemoglobin hemorrhage herd hereby heretofore heritage hesitation heterogeneous hidden hideous hierarchy highroad hilar hilum hinder hint hip historically hitch hither hoarse holler hollow hollywood holster homely homogeneity homogeneous
			homozygous honestly honeybee honeymoon honored hoof hook hoot horizontal hormone horrible horseman hostess hostile household housewife housing houston hover hudson hue hug hum humble humiliation humorous hunch hungry hunt hunter hurtle hush
			husky hydride hydrogen hymn hypothesis hysterical iceland icy idealized ideally ideology idiom idiot idle ignite ignorance ignorant iliad ill illinois illiterate illness illumine illustration imagery imaginary imitate immediacy immense
			immoral immortal immunity impair impart impassioned impatience impatient impatiently impending impersonal implement implore impotent imprecation imprison improved inability inactive incapable incentive incidence incite incitement
			inclination incline inclined incomplete incorporate incredibly indefinite independently india indian indictment indifference indignation indirectly individually indolent induction indulge inescapable inevitable inevitably inexpensive infer
			inference infield infiltration infinite inflict informal ingredient inhabit inhabitant inherent inhibition initially initiative inject injection injured inmate innocence innovation inorganic inquiry inscribed insect insinuation insistence
			insolent insoluble inspector instal installation instinct instructor instrumentation insulate insult intact intake integer integral integrate integrity intellect intellectual intelligence intelligible intensify intent intently intercept
			interchange interdependence interference interferometer interlobular interlude interminable interpose interpreter interrelation interruption intersect interstellar intervene intonation intricate introduction introject intuition inventory
			inversely invest invisible invitation involvement inward iodide iodinated ion ironical irony irregular irregularity irrelevant irritably irritate irritation isolation isotonic italy itch itemize ivory jab jaded jam jap japan jar jealous
			jeep jeopardize jerusalem jesus jet jimdandy joint jointly journalism joyous jumble jupiter jurisdiction justification justify ketosis keynote kidnapper kidney killer kinesthetic kingdom kitten knapsack kneel knit knot korea laborer lacking
			lad ladder lag lamb landing lane lantern lapse larva lash lat lately latent latin laurels lavish lazy learning lease ledger leftfield legislative legislator legislature legitimate leisure lemma lemon lengthy lens lessen lessening lesser
			levy lexicostatistics liable liberalism library license lid lifter lighting lignite liking lilac limb limitation limp linear lined linger linguistic listener liter litter lively livestock loading loaf lobby lobe locality locker lodge logic
			loneliness lonely longing looking lookup loosely loosen loot lore losses lousy lover loyal lug luggage lull lumber lump lunar lunge lunkhead lure lurid lurk luxury lyricist madly magic magician magnetic magnetism magnify mailbox maintenance
			maker making malaise mama mamma manhattan maniac manifest manifestation manipulate manners manometer manpower manufacture manure mar margin marginal marketable marketplace marksman marshal martian martyr marvel marvelous mask massachusetts
			massive masterpiece mastery mat mathematics mc meadow meager meaningful meaningless measurable meat mechanics meditate meek melancholy melt memorable memorize memphis menarche mend mentally merchandise merchant mercury mercy merger merry
			messenger meteor meteorite meteoritic meter methodically meticulously metropolis michigan micron microorganism microphone microscope microscopic microscopically microsecond mid midwestern migrate mild mildly militia mill millennium
			millidegree min mineral minnesota minority miracle miserable misery misfortune misgiving mislead misleading misplaced missing missouri mistaken mistress mixed mixing moan mobilize mock modernity modernization modernize modest modifier
			modulation moist moisture mold molecular molecule momentarily momentum monastic monitor monitoring monk monkey monocle monopolize monopoly monster monstrous monument moonlight morale morocco morphophonemic morphophonemics mortal mortality
			mortar mortgage moscow motif motionless motivate motivation motor mound mountainous mourn mucosa muddy muffled mulch multiple multiplicity mumble musket mustache muster muzzle myriad naive namely napoleon narrative naval neatly needle
			negligible neo neocortex nephew nerves nervously nestle neurosis neurotic neutral neutralism neutralist neutralize neutrophil newborn newport nicely nickel nightclub nineteen nitrogen noble nonsense noon notably notorious nourish nov
			novelist numerical obliged obscurity observed obstacle occupant ocean odor officiate offset ohio oily optimum oral ordering orderly ordinarily organism organized orient orthodox orthography ossification outburst outdoor outer outfit output
			outreach outstanding outweigh oval overboard overcast overhear overlap overtake overthrow overwhelming ownership oxen package packet pail painfully palace palm pan parade paradigm paradoxically paragraph parameter parasympathetic pardon
			parked parlor partial partially partnership passionate passive pastor pasture patent pathological patience peaceful peasant pebble peculiarly pegboard penalty pencil perch perfection performer periodic perish permission persistence
			perspective perspiration pertinent petition ph philadelphia philosophical phonologic phonology phony phosphate photographic physically physician pianist picket pig pill pillow pinch pine pinpoint pioneer pit pitching pittsburgh pituitary
			placement plague planetary planned planter plasma platform platoon pleasing pleura pleural plight plod poignant poise poland polyphosphate ponder poorly pop popularity populate port portal positively posterior postulate potassium potent
			potentiality potter poverty powdered preacher precarious precaution preceding precipitate precision predictable prescribe presidential prevision prey prick priority privately pro probe proceedings proclamation procreation procurement
			profess profits profoundly progressive prohibit prohibition prolonged prominence prominently promotion promptly prone pronoun pronounce propagandist proportional proposition prosecute prospective protease protestantism protrude providence
			provincial pry pseudo pseudophloem psychological psychology publicize publisher pulmonary punch pupil purl purse pursuit pushup puzzle pyrex quackery quake qualitative quantitative quarterback quarters queer questioning quirt rabbi rabbit
			racial rack radically radish radius rag ragged raised ram rancher random ransack rap rat ratify ration rational rationalize rattlesnake razor reactionary readiness reaffirm realism realistically realization realm reappear rearward reasoning
			reassure reb rebuff rebuild rebut receipt receptionist reciprocal recollection reconcile reconsider reconstruct recovery recruitment recur reduced reel reflector reflex refund refusal regain regimental registrant registration regularly
			rehabilitation rehearsal rehearse reign rein reiterate rejection rejoice relegate relevance relieved relinquish reluctant reluctantly remainder remarkably remedy reminder removal renaissance repay repeated replacement replenish reproducible
			republic reputation resemblance resentment reservation reserves resident resistor resonance resort respite restaurant restraint restriction resultant retailer retain retention retort retrace revelation revenge revise revision revolutionary
			rib ribbon rice richness rid ridge ridicule ridiculous rig rigid ripe ripple rival roam robber robe roman romance rome rookie rope rose rot rotor royal royalty rpm rugged ruin ruler ruling rumble runner running rushing rustling sacred sad
			sadly safely sag saint saloon sandwich satire satisfactorily savagely saving savor scamper scare scared scattered scenic scent schizophrenic scholar science scot scours scrape screech script scripture scrub scrutinize scrutiny seated
			seeming seemingly segregate selling sensational sensibility sensor sensory separated separation septum sergeant serpent servant sever sew sewer sexually shaft shallow shave shed shelf sheriff shielding shipment shopping shortage shorten
			shriek shrink shudder shuffle shunt shutdown significantly silhouette silk silly similarity similitude simmer simplicity simulate simulated sincere sincerely sincerity singing singular sip sixteen sixties sixty skeptical skiff skip
			skirmisher skirt skull slack slacken slaughter sleepy sleeve slipper slit slot slump snarl sneer sniff snort soak soap soar sock sofa soften solder sole solely solidarity soloist sometime sonar sorb sorrow sow spatial specialize specialized
			specially specificity specified specimen spectacular specter spectral speculation spherical spiral splash splendid splinter spontaneous sporting sportsman sprinkle spy squarely stability stake stalk stammer standing standpoint starting
			startle startled starve statistic statistical statue stature statute steadily steep steer stereo stereotype stereotyped sticky stiff stiffly stillness stimulation sting stocking stoic stoicism stolid stoop storage stout stove straddle
			strained strand stravinsky stray streak strew strict strictly stride stubborn stubbornly stump stupidity sturdy subdivision subdued sublime submarine submission subordinate subsequent subsidize subspace subtle subtract succession successive
			successor suck sue sugar suite suited summarize summary sundown sunlight super superb superiority supernatural superstition supervision supportive supposed suppress surgeon surpass surprisingly surrender surround surroundings suspended
			suspension swamp swarm sweden swedish sweetheart swerve swirl swiss swoop sword symbolic symmetric symmetry symphonic symphony synthesis synthetic tactual tag tailor tangled taunt taut taxi tea tears technological teen telegraph temper
			temple temporarily temporary temptation tentative tenth terribly terrific textile thanks thaw theologian theoretical therapeutic therapist therapy thereafter therein thereof thereto thermocouple thieving thigh things thirteen thither
			thorough throttle thumb thump thwart thyroxine tick tide timber timely timing tin tired titer toilet tolerant tolerate tomb tonal topic torn torso torture totally tour towel tower tracing tract trader traditionalist tragedy trained tramp
			trample trance translation transmission transmit transparent traverse treasure treasury treetop trembling tremendously tribute trick triple trough trudge trunk trustee tub tuck tug turmoil turned twenties twine twitch typically ultimately
			ultrasonic ultraviolet unanimously unavoidable unaware uncertain uncle unconscious unconsciously underground underlie underline underlying undermine understandable underway undoubtedly uneven unexpected unexpectedly unfold unhappy unified
			unify universally unlock unmolested unnecessary unpaid unpleasant unprecedented unreconstructed unsatisfactory unspeakable unstable upright uproar uptake upward urban urgent used usefulness useless utility utmost utterly vain valid validity
			valor vapor varying vastly veer vegetable veil vent venus verbal verify verse vertical vest vicious vientiane vigorously vindication vine violently virgin virtually virtue viscosity visitor vital vitality vitally voltaire voting vulnerable
			wakeful wallop wallow ward warehouse warmth warsaw waver weave weird whiskey whistle widen wield wiggle willingness willow witch withhold withholding withstand witty wobble workbench workout works workshop worm worried wrangle wrath wrench
			wrinkle wrist writhe written yankee yearning yokuts yr zinc
		`,
	},
];

const weights: ReadonlyMap<string, number> = new Map(
	bands.flatMap(({weight, words}) =>
		words
			.trim()
			.split(/\s+/)
			.map((word): [string, number] => [word, weight]),
	),
);

/** The weight of a word that is in no band. */
const rare = 1;

/**
 * How much a shared word tells: from 0 (in every article: "say", "year") to 1 (in no band of the table).
 * Takes a lemma in lower case; irregular forms of the very commonest words are known too.
 */
export function rarity(lemma: string): number {
	return weights.get(lemma) ?? rare;
}

/** The rarest of some words, at most so many, the rarest first and equals in the order of the alphabet. */
export function rarestOf(words: Iterable<string>, most: number): string[] {
	const weighed = Array.from(words, (word) => ({word, weight: rarity(word)}));
	return weighed
		.toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
		.slice(0, most)
		.map(({word}) => word);
}
