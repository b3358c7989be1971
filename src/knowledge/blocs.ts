import {blocTable, type BlocRow} from './blocs-data.ts';

/** One stay of a country in a bloc; both dates are inclusive, ISO 8601. */
export interface Membership {
	/** Country code, as in `countries`. */
	readonly country: string;
	readonly from: string;
	readonly to?: string;
}

/** A group of states with a list of members. */
export interface Bloc {
	readonly id: string;
	readonly name: string;
	/** Other names, case-sensitive. */
	readonly aliases: readonly string[];
	/** Words that mean the bloc only where the article has named it: "Alliance". */
	readonly contextAliases: readonly string[];
	readonly memberships: readonly Membership[];
}

export type MembershipState = 'member' | 'former' | 'future' | 'never';

function names(cell: string): readonly string[] {
	return cell === '' ? [] : cell.split(';');
}

function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

function parseAccession(accession: string): readonly Membership[] {
	const [date = '', ...codes] = accession.trim().split(' ');
	return codes.map((code) => {
		const [country = '', to] = code.split('..');
		return {country, from: firstDay(date), ...(to === undefined ? {} : {to})};
	});
}

function parseBloc({id, name, aliases, contextAliases = '', members}: BlocRow): Bloc {
	return {
		id,
		name,
		aliases: names(aliases),
		contextAliases: names(contextAliases),
		memberships: members.split(';').flatMap(parseAccession),
	};
}

/** All blocs of the table. */
export const blocs: readonly Bloc[] = blocTable.map(parseBloc);

const byId: ReadonlyMap<string, Bloc> = new Map(blocs.map((bloc) => [bloc.id, bloc]));
const byName: ReadonlyMap<string, Bloc> = new Map(
	blocs.flatMap((bloc) => [bloc.name, ...bloc.aliases].map((surface): [string, Bloc] => [surface, bloc])),
);
const byContextAlias: ReadonlyMap<string, Bloc> = new Map(
	blocs.flatMap((bloc) => bloc.contextAliases.map((surface): [string, Bloc] => [surface, bloc])),
);

/** The bloc with this id. */
export function blocById(id: string): Bloc | undefined {
	return byId.get(id);
}

/** The bloc of this name or alias, in its own case and without a leading "the". */
export function blocByName(surface: string): Bloc | undefined {
	return byName.get(surface);
}

/** The bloc that this word means once an article has named it: "Alliance" for NATO. */
export function blocByContextAlias(surface: string): Bloc | undefined {
	return byContextAlias.get(surface);
}

/** The stays of a country in a bloc, in order of time; none for an unknown bloc. */
export function membershipDates(blocId: string, country: string): readonly Membership[] {
	const stays = byId.get(blocId)?.memberships.filter((stay) => stay.country === country) ?? [];
	return stays.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** A bloc that is no more is held against the last day on which it had members. */
function latestDay(stays: readonly Membership[]): string {
	const ends = stays.map(({to}) => to ?? '9999-12-31');
	return ends.toSorted().at(-1) ?? '9999-12-31';
}

function covers({from, to}: Membership, date: string): boolean {
	return from <= date && (to === undefined || date <= to);
}

/**
 * How a country stands to a bloc on an ISO 8601 date; without a date, by the latest row of the table.
 * A country between two stays is a former member.
 */
export function membership(blocId: string, country: string, date?: string): MembershipState {
	const stays = membershipDates(blocId, country);
	const [first] = stays;
	if (first === undefined) return 'never';
	const day = date?.slice(0, 10) ?? latestDay(byId.get(blocId)?.memberships ?? []);
	if (stays.some((stay) => covers(stay, day))) return 'member';
	return day < first.from ? 'future' : 'former';
}

/** Codes of the members on an ISO 8601 date, in order of code; without a date, by the latest row of the table. */
export function blocMembers(blocId: string, date?: string): readonly string[] {
	const stays = byId.get(blocId)?.memberships ?? [];
	const day = date?.slice(0, 10) ?? latestDay(stays);
	return [...new Set(stays.filter((stay) => covers(stay, day)).map(({country}) => country))].toSorted();
}

/** How many countries are members on an ISO 8601 date; without a date, by the latest row of the table. */
export function memberCount(blocId: string, date?: string): number {
	return blocMembers(blocId, date).length;
}
