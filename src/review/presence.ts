/** Who has which finding open at the moment. */
export interface Presence {
	/** From now on, until the returned function is called, a person is at the finding with this identity. */
	readonly enter: (identity: string, person: string) => () => void;
	/** Everybody who is there, each once, sorted. */
	readonly at: (identity: string) => readonly string[];
	/** Calls back when somebody comes or goes, until the returned function is called. */
	readonly subscribe: (onChange: () => void) => () => void;
}

/** Nobody is anywhere yet. */
export function openPresence(): Presence {
	const visits = new Set<{readonly identity: string; readonly person: string}>();
	const subscribers = new Set<() => void>();
	const tell = (): void => {
		for (const subscriber of subscribers) subscriber();
	};
	return {
		enter: (identity, person) => {
			const visit = {identity, person};
			visits.add(visit);
			tell();
			return () => {
				if (visits.delete(visit)) tell();
			};
		},
		at: (identity) =>
			[...new Set([...visits].flatMap((visit) => (visit.identity === identity ? [visit.person] : [])))].toSorted(),
		subscribe: (onChange) => {
			subscribers.add(onChange);
			return () => subscribers.delete(onChange);
		},
	};
}

/** Who is at a finding besides the one who asks. */
export function othersAt({presence}: {readonly presence: Presence}, identity: string, person: string): string[] {
	return presence.at(identity).filter((one) => one !== person);
}
