/**
 * Verbs that report what somebody said or wrote, as lemma and inflected forms.
 * Source: Levin's classes 37.1 to 37.9 (transfer of a message, say, tell, complain, advise) and the PARC 3.0 attribution cues.
 */
const paradigms = `
say says said saying | tell tells told telling | add adds added adding | state states stated stating | note notes noted noting
announce announces announced announcing | declare declares declared declaring | explain explains explained explaining
claim claims claimed claiming | report reports reported reporting | argue argues argued arguing | insist insists insisted insisting
warn warns warned warning | admit admits admitted admitting | deny denies denied denying | confirm confirms confirmed confirming
stress stresses stressed stressing | emphasize emphasizes emphasized emphasizing | emphasise emphasises emphasised emphasising
underline underlines underlined underlining | underscore underscores underscored underscoring
tweet tweets tweeted tweeting | write writes wrote written writing | post posts posted posting
reply replies replied replying | respond responds responded responding | answer answers answered answering
ask asks asked asking | urge urges urged urging | demand demands demanded demanding | call calls called calling
describe describes described describing | denounce denounces denounced denouncing | condemn condemns condemned condemning
criticize criticizes criticized criticizing | criticise criticises criticised criticising | accuse accuses accused accusing
blame blames blamed blaming | praise praises praised praising | complain complains complained complaining
comment comments commented commenting | remark remarks remarked remarking | observe observes observed observing
suggest suggests suggested suggesting | recall recalls recalled recalling | reveal reveals revealed revealing
disclose discloses disclosed disclosing | acknowledge acknowledges acknowledged acknowledging | concede concedes conceded conceding
allege alleges alleged alleging | assert asserts asserted asserting | maintain maintains maintained maintaining
contend contends contended contending | testify testifies testified testifying | pledge pledges pledged pledging
promise promises promised promising | vow vows vowed vowing | predict predicts predicted predicting
conclude concludes concluded concluding | continue continues continued continuing | joke jokes joked joking
quip quips quipped quipping | shout shouts shouted shouting | yell yells yelled yelling | cry cries cried crying
whisper whispers whispered whispering | exclaim exclaims exclaimed exclaiming | recount recounts recounted recounting
repeat repeats repeated repeating | reiterate reiterates reiterated reiterating | clarify clarifies clarified clarifying
lament laments lamented lamenting | justify justifies justified justifying | specify specifies specified specifying
indicate indicates indicated indicating | mention mentions mentioned mentioning | point points pointed pointing
cite cites cited citing | quote quotes quoted quoting | propose proposes proposed proposing
recommend recommends recommended recommending | reason reasons reasoned reasoning | speculate speculates speculated speculating
boast boasts boasted boasting | brag brags bragged bragging | fume fumes fumed fuming | opine opines opined opining
believe believes believed believing | think thinks thought thinking | hope hopes hoped hoping | expect expects expected expecting
read reads reading | put puts putting | go goes went going | caution cautions cautioned cautioning
advise advises advised advising | inform informs informed informing | notify notifies notified notifying
proclaim proclaims proclaimed proclaiming | charge charges charged charging | counter counters countered countering
rebut rebuts rebutted rebutting | retort retorts retorted retorting | thank thanks thanked thanking
apologize apologizes apologized apologizing | apologise apologises apologised apologising
dismiss dismisses dismissed dismissing | hail hails hailed hailing | slam slams slammed slamming | blast blasts blasted blasting
recite recites recited reciting | relate relates related relating | express expresses expressed expressing
elaborate elaborates elaborated elaborating | interject interjects interjected interjecting | muse muses mused musing
brand brands branded branding | label labels labeled labelled labeling labelling | dub dubs dubbed dubbing
term terms termed terming | deem deems deemed deeming | feel feels felt feeling | fear fears feared fearing
characterize characterizes characterized characterizing | characterise characterises characterised characterising
portray portrays portrayed portraying | tout touts touted touting | laud lauds lauded lauding | decry decries decried decrying
deplore deplores deplored deploring | deride derides derided deriding | mock mocks mocked mocking | welcome welcomes welcomed welcoming
reject rejects rejected rejecting | defend defends defended defending | applaud applauds applauded applauding
commend commends commended commending | rebuke rebukes rebuked rebuking | ridicule ridicules ridiculed ridiculing
chide chides chided chiding | scoff scoffs scoffed scoffing
`;

/** Verbs of thought, naming and the like that report only with quoted words beside them: "put it", "read". */
const weakLemmas: ReadonlySet<string> = new Set(
	'put go read point believe think hope expect call express feel fear continue charge thank brand label dub term deem reason post relate observe maintain counter cry portray tout laud deplore deride mock welcome reject defend applaud commend ridicule'.split(
		' ',
	),
);

const entries = paradigms.split(/[|\n]/).flatMap((paradigm) => {
	const forms = paradigm.trim().split(/\s+/);
	const [lemma] = forms;
	return lemma === undefined || lemma === '' ? [] : forms.map((form): [string, string] => [form, lemma]);
});

/** Each inflected form of a verb that reports speech, with its lemma. */
export const speechVerbs: ReadonlyMap<string, string> = new Map(entries);

/** The forms of the verbs that by themselves report speech: "said", "told", "warned". */
export const speechForms: ReadonlySet<string> = new Set(
	entries.filter(([, lemma]) => !weakLemmas.has(lemma)).map(([form]) => form),
);

/** Lemmas of the verbs whose object clause tells what somebody says, thinks or found: "said (that) the ship sank". */
export const reportingLemmas: ReadonlySet<string> = new Set(
	'say tell announce report claim state add note recall reveal insist warn argue suggest explain write confirm deny admit declare believe estimate allege assert acknowledge tweet stress underline underscore emphasize emphasise indicate think contend maintain concede testify predict conclude complain reiterate caution disclose boast speculate reply respond remark observe comment recount inform advise specify clarify accuse describe cite'.split(
		' ',
	),
);

/** Those of them whose noun object is a thing said to happen: "announced the sale", "denied the attack", but not "wrote a book". */
export const assertingLemmas: ReadonlySet<string> = new Set(
	'announce report claim confirm deny admit allege acknowledge reveal predict estimate describe declare disclose'.split(
		' ',
	),
);
