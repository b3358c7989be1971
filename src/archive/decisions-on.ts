import {standingCorrections} from '../decisions/corrections.ts';
import {isOnFinding} from '../decisions/threads.ts';
import type {DecisionEvent} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';

/** The hashes of the texts that an event is about; none where it holds for all articles. */
export function textsOf(event: DecisionEvent, log: readonly DecisionEvent[]): readonly string[] {
	if ('finding' in event) return [...event.finding.anchors, ...event.finding.readings].map(({textHash}) => textHash);
	switch (event.type) {
		case 'undo': {
			const undone = log.find(({id}) => id === event.event);
			return undone ? textsOf(undone, log) : [];
		}
		case 'story':
		case 'sign-off':
			return event.articles.map(({textHash}) => textHash);
		case 'event':
		case 'missed':
			return event.places.map(({textHash}) => textHash);
		case 'entity':
			return (event.articles ?? []).map(({textHash}) => textHash);
		case 'outlet':
		case 'published':
			return [event.article.textHash];
	}
}

/** The events of a log by the texts that they are about, so that those on a few articles are found without going through all. */
export interface DecisionIndex {
	/**
	 * The events that bear on articles with these texts, in order of the log: decisions on findings in any of them, corrections
	 * of them alone, and what holds for all articles.
	 */
	readonly on: (textHashes: readonly string[]) => readonly DecisionEvent[];
	/** The texts that people joined with this one in a story. */
	readonly joinedWith: (textHash: string) => readonly string[];
}

/**
 * Puts the events of a log in order by text. Only a decision on a text at hand is given: in an archive of years the same
 * question is asked of many stories, and an outlet has more than one article.
 */
export function indexDecisions(events: readonly DecisionEvent[]): DecisionIndex {
	const texts = events.map((event) => new Set(textsOf(event, events)));
	const byText = new Map<string, number[]>();
	for (const [index, own] of texts.entries()) {
		for (const text of own) {
			const known = byText.get(text);
			if (known) known.push(index);
			else byText.set(text, [index]);
		}
	}
	const general = texts.flatMap((own, index) => (own.size === 0 ? [index] : []));
	const joined = joinedTexts(events);
	return {
		joinedWith: (textHash) => joined.flatMap((pair) => (pair.includes(textHash) ? pair : [])),
		on: (textHashes) => {
			const wanted = new Set(textHashes);
			const found = new Set([...general, ...textHashes.flatMap((text) => byText.get(text) ?? [])]);
			return [...found]
				.toSorted((a, b) => a - b)
				.flatMap((index) => {
					const event = events[index];
					if (!event) return [];
					const bears = isOnOne(event, events) || [...(texts[index] ?? [])].every((text) => wanted.has(text));
					return bears ? [event] : [];
				});
		},
	};
}

/** What people decided, as it stood at one position of the log. */
export interface KnownDecisions {
	readonly position: string;
	readonly index: DecisionIndex;
}

/** The decisions in order by text, read again only after somebody has added some. */
export function latestDecisions({decisions}: ArchiveStore): () => Promise<KnownDecisions> {
	let known: KnownDecisions | undefined;
	return async () => {
		const log = await decisions.read();
		if (known?.position !== log.position) known = {position: log.position, index: indexDecisions(log.events)};
		return known;
	};
}

/** Whether one of its texts is enough: a finding may have been about articles that are gone. */
function isOnOne(event: DecisionEvent, log: readonly DecisionEvent[]): boolean {
	if (event.type !== 'undo') return isOnFinding(event);
	const undone = log.find(({id}) => id === event.event);
	return undone !== undefined && isOnOne(undone, log);
}

/** Two places that report one event, or differ on it, are in one story. */
function joinedTexts(events: readonly DecisionEvent[]): (readonly string[])[] {
	return standingCorrections(events).flatMap((event) => {
		if (event.type === 'story') return event.same ? [event.articles.map(({textHash}) => textHash)] : [];
		if (event.type === 'missed' || (event.type === 'event' && event.same))
			return [event.places.map(({textHash}) => textHash)];
		return [];
	});
}
