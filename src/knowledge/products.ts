function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/**
 * Makes and families, in lower case, whose members are told apart by the number behind their name: "Boeing 737", "Falcon 9",
 * "iPhone 15", "Formula 1". Source: the type lists of aircraft makers, space agencies, and makers of cars, phones and software.
 */
export const numberedFamilies: ReadonlySet<string> = words(`
	boeing airbus embraer bombardier tupolev antonov ilyushin yakovlev sukhoi mikoyan mig cessna fokker learjet gulfstream saab mirage rafale jumbo superjet
	atr beechcraft dornier sikorsky eurocopter agustawestland comac dassault hondajet tristar
	falcon ariane atlas delta titan saturn proton soyuz vega starship antares electron zenit kosmos cosmos
	apollo gemini mercury vostok voskhod salyut mir shenzhou tiangong tianzhou chang'e tianwen chandrayaan mangalyaan aditya luna lunar lunokhod venera mariner
	viking voyager pioneer surveyor ranger sputnik explorer galileo artemis beresheet hakuto hayabusa landsat sentinel meteosat intelsat inmarsat sirius
	hwasong taepodong nodong rodong musudan pukguksong unha shahab fateh sejjil khorramshahr agni prithvi dongfeng shaheen ghauri trident polaris minuteman
	leopard abrams challenger leclerc merkava bradley marder
	iphone ipad ipod galaxy pixel nexus oneplus redmi xperia lumia playstation xbox nintendo windows android ios macos photoshop chatgpt gpt
	model peugeot citroen renault mazda porsche ferrari lexus
	cop formula
`);

/** Products, in lower case, that a single word names whatever stands around it. Source: as above. */
export const products: ReadonlySet<string> = words(`
	iphone iphones ipad ipads ipod ipods macbook imac airpods playstation playstations xbox xboxes kindle chromebook chromecast android ios macos chatgpt photoshop powerpoint
	dreamliner dreamliners superjet concorde bitcoin ethereum dogecoin litecoin viagra xanax oxycontin ozempic fentanyl remdesivir paxlovid novichok
	tomahawk stinger stingers javelins himars iskander starlink soyuz
`);
