/**
 * The most frequent function words of languages in Latin and Cyrillic letters, in lower case.
 * Source: the closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries) of their grammars.
 */
const table: Readonly<Record<string, string>> = {
	en: `the of and to a in is was that it for on with as his he be at by i this had not are but from or have an they which one you were
		her all she there would their we him been has when who will more no if out so said what up its about into than them can only
		other new some could time these two may then do first any my now such like our over me even most made after also did many before
		must through where much your way well down should because each just those how too while against between under during since until
		within without among amid upon whose whom does did don't didn't it's isn't`,
	fr: `le la les de des du un une et à au aux en dans que qui ne pas est sont pour par sur avec ce cette ces il elle ils elles on nous vous
		je tu se sa son ses leur leurs mais ou où donc comme plus été être avoir a ont était fait aussi après selon entre sans sous depuis
		dont même tout tous très d'un d'une c'est qu'il n'est l'on`,
	de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer einem einen als auch es an werden aus er hat dass daß
		sie nach wird bei um am sind noch wie über so zum zur war haben nur oder aber vor bis mehr durch man sein wurde wurden seit gegen
		vom können kann soll unter wenn ihre seine ich wir`,
	es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre
		también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué
		unos yo otro fue ser es son está han ha según tras`,
	it: `di che è e la il un a per in una mi sono ho non ma lo ha le si ti i con cosa se io come da ci no questo qui più del della dei delle nel nella
		al alla dal dalla sul sulla gli anche era stato stata dopo essere hanno quando dove molto suo sua loro tra fra perché contro secondo`,
	pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já
		está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num
		nem suas segundo são`,
	nl: `de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij
		ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel
		meer doen toen moet ben zonder kan hun dus alles onder werd volgens na`,
	ro: `și de în la cu a pe nu o că să din un este care pentru mai sunt au fost se ce prin dar după sau lui ale al ai această acest fi era sale către
		printre despre între până când unde cum fără dintre ca iar ei el ea lor îi le am fiind potrivit`,
	pl: `i w z na do nie się to że jest o a jak po od za przez dla przy co ale czy już być był była było są tym tego oraz który która które jego jej ich
		także może tylko pod bez przed między gdy kiedy aby lub jako również`,
	cs: `a v se na je že s z do to o i jako ve k by po si které který která za od pro jsou ale jeho podle byl byla bylo aby při když také jak nebo
		už není mezi před až jejich ze které však kde`,
	sk: `a v sa na je že s z do to o aj ako vo k by po si ktoré ktorý ktorá za od pre sú ale jeho podľa bol bola bolo aby pri keď tiež alebo už nie medzi`,
	sv: `och i att det som en på är av för med den till inte har de ett om var han men sig från vi så kan när år under också efter eller nu sin där vid mot
		ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara blir upp även vad få två vill ha många hur mer`,
	da: `og i at det er en til af på for med den de ikke der som et har var han fra men sig om vi så kan efter også eller nu sin ved mod skal ville kommer
		ud får være havde alle andre meget end her da over kun bliver op hvad to vil mange hvor mere blev efter`,
	no: `og i å det er en til av på for med den de ikke som et har var han fra men seg om vi så kan etter også eller nå sin ved mot skal ville kommer ut får
		være hadde alle andre mye enn her da over bare blir opp hva to vil mange hvor mer ble etter fordi`,
	fi: `ja on ei että se oli hän ovat mutta myös kun kuin joka jos niin tai sen ole mukaan sekä jo ne tämä olla voi vain nyt mitä siitä sitä
		jotka hänen ollut kanssa vielä noin joten koska jälkeen`,
	hu: `a az és hogy nem is egy ez volt meg csak de már mint még ezt azt vagy el ki lesz van ha pedig után szerint majd között sem aki ami amely
		minden lehet kell azonban által`,
	tr: `ve bir bu da de için ile olarak çok daha olan gibi en ama kadar sonra ise ne o her ki var olduğu oldu değil göre şu veya ancak önce tarafından
		ya mi biz ben`,
	id: `yang dan di ini itu dengan untuk dari dalam tidak akan pada juga adalah ke karena oleh ada sudah telah bisa saat mereka kami kita dia atau
		tersebut sebagai dapat seperti lebih hanya kepada`,
	vi: `và của là các một có được cho trong với không những người này đã khi đến từ để về như ra tại cũng đó nhiều trên năm vào sẽ theo sau phải`,
	sl: `in je v na za se da so ki z s po pri iz od do ne pa ali tudi kot bi ni bil bila bilo bo še že po pred med zaradi ko kjer kar ker jih mu ga jo njegov njen
		ta to vse več lahko`,
	lt: `ir yra į iš su kad tai ne bet kaip per už nuo po prie apie dėl buvo bus jo jos jų jis ji jie taip pat tik jau dar arba nes kuris kuri kurie tačiau
		pagal prieš tarp virš`,
	lv: `un ir no uz ar par ka ne kas bet tas tā arī pēc lai vai kā gan bija būs viņš viņa viņi to šo jau vēl tikai līdz pie starp kurš kura kad jo nav ja`,
	et: `ja on ei et see ka kui oma mis oli ta nad aga või kuid selle seda nii kes ning veel juba pole olid pärast kuni enne üle peale koos kohta ole olnud tema`,
	sq: `dhe në të e i për me nga se që një është ka nuk si do më por kjo ky janë ishte pas gjatë edhe duke kanë mbi deri ose kur ku asnjë u`,
	sw: `na ya wa kwa ni katika la za kuwa hii huo hiyo huyo baada kabla lakini pia alisema watu wake yake ambaye ambao kama hadi bila mwa cha vya`,
	tl: `ang ng sa na mga at ay si ni para hindi ito kung may mula din rin nang siya niya sila nila kanyang ngunit dahil upang pero noong`,
	af: `die en van in is het nie dat te om vir op met sy was aan deur ook as na by uit hulle hy maar nog word ’n sal kan wat oor tot hierdie`,
	is: `og að í á er sem til en við um var það ekki með fyrir af hann hún þeir eru frá því eftir upp hefur verið þegar úr þá svo þess þetta`,
	hr: `i je u se na da su za od s a o kako što koji koja koje ali iz bi će to nije kao ne li do po samo već ili prema nakon još više sve biti bio bila`,
	ca: `de la que i el en a els per les un una del amb no es al ha és com més però seu seva dels aquest aquesta també ja o sobre entre quan fins són va
		han perquè`,
	ru: `и в не на я что он с по это а как но к у из за от так о же для бы был до или если только его она мы они все было быть еще были также после
		при который когда уже со`,
	uk: `і в не на що з та до як у за це від він по а але про для його вони є який також після було або ще були так щоб які ми під через`,
	bg: `и на да в се за от не са с по че е а ще до като при които който което това но или след беше има през към си те той тя ние само още`,
	sr: `и је у се на да су за од с а о како што који која које али из би ће то није као не до по само већ или према након још`,
};

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(table).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** The languages of the table, as BCP 47 codes. */
export const functionWordLanguages: readonly string[] = [...sets.keys()];

/** The function words of a language of the table; empty for any other. */
export function functionWords(language: string): ReadonlySet<string> {
	return sets.get(language) ?? new Set();
}
