/** Things that an act is done with, by dictionary: weapons, projectiles, explosives, tools and vehicles that strike. */
const instruments: ReadonlySet<string> = new Set(
	`acid airstrike arrow artillery axe ax ballot bar baton bat bayonet belt blade bolt bomb bottle brick bullet bulldozer cannon car cartridge chain chainsaw chair chisel
	chopper cleaver club cosh crowbar cudgel dagger dart device drill drone dynamite excavator explosive firearm firebomb fist flail flare gas gasoline grenade gun gunfire hacksaw hammer handgun
	harpoon hatchet hook howitzer hose iron ied javelin knife knives lance lighter lorry machete machine-gun mace mallet mine missile mortar musket nail needle nuke petrol pipe pistol plank
	poison pole projectile rake razor revolver ricin rifle rock rocket rod rope sabre saber saw scalpel scissors screwdriver scythe shell shotgun shovel shrapnel sickle slingshot spade spanner
	spear spike stick stone submachine-gun sword syringe taser tank teargas telescope torpedo torch truck truncheon tool van vehicle venom warhead weapon wire wrench`.split(
		/\s+/,
	),
);

/** Whether a noun (a lemma) names what an act may be done with. */
export function isInstrument(lemma: string): boolean {
	return instruments.has(lemma);
}
