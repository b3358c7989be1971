import {companyTable} from './companies-data.ts';
import {organizationTables} from './organizations-data.ts';

export type OrganizationKind = 'body' | 'agency' | 'party' | 'outlet' | 'company' | 'team' | 'university';

/** An organization that news names without saying what it is. */
export interface Organization {
	readonly id: string;
	readonly name: string;
	/** Other names and acronyms, case-sensitive. */
	readonly aliases: readonly string[];
	/** `body`: international or non-governmental; `agency`: of a state, parliaments and armies too; `party`: armed movements too; `university`: think tanks and pollsters too. */
	readonly kind: OrganizationKind;
	/** Code of the country that it belongs to, where it belongs to one. */
	readonly country?: string;
	/** What news calls a company of its trade: "airline", "chipmaker". */
	readonly trade?: string;
}

function parseLine(kind: OrganizationKind, line: string): Organization {
	const [id = '', name = '', aliases = '', country = ''] = line.split('|');
	return {
		id,
		name,
		aliases: aliases === '' ? [] : aliases.split(';'),
		kind,
		...(country === '' ? {} : {country}),
	};
}

function parseTable(kind: keyof typeof organizationTables): readonly Organization[] {
	return organizationTables[kind]
		.trim()
		.split('\n')
		.map((line) => parseLine(kind, line));
}

function parseCompanies(line: string): readonly Organization[] {
	const [trade = '', country = '', companies = ''] = line.split('|');
	return companies.split(';').map((company) => {
		const [name = '', ...aliases] = company.split('/');
		const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
		return {id, name, aliases, kind: 'company', trade, ...(country === '' ? {} : {country})};
	});
}

const kinds = ['body', 'agency', 'party', 'outlet', 'team', 'university'] as const;

/** All organizations of the tables. */
export const organizations: readonly Organization[] = [
	...kinds.flatMap(parseTable),
	...companyTable.trim().split('\n').flatMap(parseCompanies),
];

const byName: ReadonlyMap<string, Organization> = new Map(
	organizations.flatMap((organization) =>
		[organization.name, ...organization.aliases].map((surface): [string, Organization] => [surface, organization]),
	),
);

/** The organization of this name or acronym, in its own case and without a leading "the": "FBI", "World Bank". */
export function organizationByName(surface: string): Organization | undefined {
	return byName.get(surface);
}

/** Nouns that make a name an organization's, as its last word or before "of" and "for", in lower case: "Ministry of", "Bank". */
export const organizationHeads: ReadonlySet<string> = new Set(
	`academy administration agency airline airlines airways alliance army arsenal assembly association authority bank battalion board
bodies body brigade brigades broadcaster bureau cabinet center centre chamber church club coalition college command commission
committee companies company confederation daily letters congress consortium consulate corp corporation corps council court defence defense delegation
department directorate division embassy enterprises exchange federation fleet force forces foundation front fund gazette government
group guard guards headquarters herald holding holdings hospital house inc industries inspectorate institute institution institutions
journal laboratory league ltd magazine ministry mission mosque motors movement museum navy network news newspaper office orchestra
organisation organization parliament partners party patrol police post press prosecutor prosecutors radio regiment registry resistance
school secretariat synagogue temple senate service services society squad squadron staff studios syndicate tabloid team telegraph television times
treasury tribunal tribune trust union unit university watchdog works`.split(/\s+/),
);
