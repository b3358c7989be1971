import type {Span, Value} from '../../../model/index.ts';

/** A record without the keys whose value is undefined; the other keys keep their order. */
export function present<T extends object>(record: T): Partial<T> {
	const copy = {...record};
	for (const [key, value] of Object.entries(record)) if (value === undefined) Reflect.deleteProperty(copy, key);
	return copy;
}

/** A span and nothing else, whatever its carrier holds besides. */
export function spanJson({start, end}: Span): object {
	return {start, end};
}

/** A value in the words of the report format; what only the comparison needs stays out. */
export function valueJson(value: Value): object {
	switch (value.kind) {
		case 'number': {
			const {kind, low, high, unit, head, approximate} = value;
			return present({kind, low, high, unit, head, approximate});
		}
		case 'interval': {
			const {kind, earliest, latest, precision, anchor} = value;
			return present({kind, earliest, latest, precision, anchor});
		}
		case 'name':
			return {kind: value.kind, entity: value.entity, surface: value.surface};
		case 'set':
			return {kind: value.kind, members: value.members, exhaustive: value.exhaustive};
		case 'class':
			return {kind: value.kind, classes: value.classes};
		case 'words':
			return {kind: value.kind, words: value.words};
		case 'happened':
			return {kind: value.kind, happened: value.happened};
	}
}
