import {isDecidedFinding} from '../adapters/stores/event-line.ts';
import type {PersonalStore} from '../ports.ts';
import type {Seen} from './changes.ts';
import {inTurn} from './in-turn.ts';

/** Filters that a person gave a name. */
export interface View {
	readonly name: string;
	/** With the question mark. */
	readonly query: string;
}

/** What the page keeps for a person, over restarts where it has a store: no decision, and nothing that others see. */
export interface Personal {
	readonly views: readonly View[];
	/** States of the findings that this person has opened. */
	readonly read: ReadonlySet<string>;
	/** The comparison that this person has seen last. */
	readonly seen: Seen;
}

/** What the page keeps for everybody. */
export interface People {
	/** Of a person who comes for the first time, with the comparison that counts as seen. */
	readonly of: (person: string, first: Seen) => Promise<Personal>;
	/** Replaces a part of what was kept of somebody who was asked for before. */
	readonly keep: (person: string, change: (before: Personal) => Partial<Personal>) => Promise<void>;
}

/** States of findings that are kept of one person: more than a desk reads in a year. */
const mostRead = 20_000;

/** Without a store all is forgotten when the server ends; so it is, and `onFault` told, where the store fails. */
export function openPeople(store: PersonalStore | undefined, onFault: (error: unknown) => void): People {
	const known = new Map<string, Promise<Personal>>();
	const turn = inTurn();
	const write = async (person: string, change: Partial<Personal>): Promise<void> => {
		const {views, read, seen} = change;
		try {
			if (views) await store?.write(keyOf('views', person), views);
			if (read) await store?.write(keyOf('read', person), [...read].slice(-mostRead));
			if (seen) await store?.write(keyOf('seen', person), seen);
		} catch (error) {
			onFault(error);
		}
	};
	const load = async (person: string, first: Seen): Promise<Personal> => {
		const [views, read, seen] = await Promise.all(
			parts.map(async (part) => store?.read(keyOf(part, person)).catch(onFault)),
		);
		const before = seenIn(seen);
		if (!before) await turn(async () => write(person, {seen: first}));
		return {views: viewsIn(views), read: new Set(textsIn(read)), seen: before ?? first};
	};
	return {
		of: async (person, first) => {
			const loading = known.get(person) ?? load(person, first);
			known.set(person, loading);
			return loading;
		},
		keep: async (person, change) => {
			await turn(async () => {
				const before = await known.get(person);
				if (!before) return;
				const part = change(before);
				known.set(person, Promise.resolve({...before, ...part}));
				await write(person, part);
			});
		},
	};
}

const parts = ['views', 'read', 'seen'] as const;

function keyOf(part: (typeof parts)[number], person: string): string {
	return `${part} ${person}`;
}

function viewsIn(value: unknown): View[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : [];
	return list.flatMap((one) => {
		const {name, query}: Record<string, unknown> = {...Object(one)};
		return typeof name === 'string' && typeof query === 'string' ? [{name, query}] : [];
	});
}

function textsIn(value: unknown): string[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : [];
	return list.filter((one) => typeof one === 'string');
}

function seenIn(value: unknown): Seen | undefined {
	const {at, articles, findings}: Record<string, unknown> = {...Object(value)};
	if (typeof at !== 'string' || !Array.isArray(articles) || !Array.isArray(findings)) return undefined;
	return {at, articles: articles.flatMap(articleIn), findings: findings.filter((one) => isDecidedFinding(one))};
}

function articleIn(value: unknown): Seen['articles'] {
	const {id, outlet, textHash}: Record<string, unknown> = {...Object(value)};
	const isSound = typeof id === 'string' && typeof outlet === 'string' && typeof textHash === 'string';
	return isSound ? [{id, outlet, textHash}] : [];
}
