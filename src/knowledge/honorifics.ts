import type {Gender} from './role-nouns.ts';

/** Forms of address of newspaper English and the styles of nobility and clergy, with the gender that they tell, if any. */
const table = `
mr male|mister male|messrs male|mrs female|ms female|miss female|mx|dr|doctor|prof|professor|sir male|dame female
lord male|lady female|baroness female|baron male|viscount male|viscountess female|count male|countess female|earl male
duke male|duchess female|marquess male|rev|reverend|fr male|monsignor male|msgr male|rabbi|imam male|sheikh male|sheik male
sheikha female|shaikh male|ayatollah male|mullah male|pope male|mother female|sister female|brother male|hon|honorable|honourable
king male|queen female|prince male|princess female|emperor male|empress female|sultan male|emir male|tsar male|czar male
madame female|monsieur male|mme female|herr male|frau female|signor male|signora female|senor male|señor male|señora female
maulana male|hajji|datuk|tan sri|tun|datin female|swami male|dalai lama male|patriarch male|archbishop male|cardinal male
`;

const byWord: ReadonlyMap<string, Gender | undefined> = new Map(
	table
		.trim()
		.split(/[\n|]/)
		.map((entry) => {
			const male = entry.endsWith(' male');
			const female = entry.endsWith(' female');
			const word = entry.replace(/ (?:fe)?male$/, '');
			return [word, male ? 'male' : female ? 'female' : undefined];
		}),
);

const abbreviations: ReadonlySet<string> = new Set(
	'mr mister messrs mrs ms miss mx dr prof rev fr msgr hon mme'.split(' '),
);

function bare(word: string): string {
	const lower = word.toLowerCase();
	return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Whether a word is a form of address that a name may follow: "Mr", "Dr.", "Sheikh". The full stop is not needed. */
export function isHonorific(word: string): boolean {
	return byWord.has(bare(word));
}

/** Whether a word is used for nothing but addressing somebody: "Mr", not "King". */
export function isPlainHonorific(word: string): boolean {
	return abbreviations.has(bare(word));
}

/** The gender that a form of address tells. */
export function honorificGender(word: string): Gender | undefined {
	return byWord.get(bare(word));
}
