import {type DecidedFinding, type DecisionEvent, dismissReasons} from '../../model/index.ts';

/** An event as its line in decisions.jsonl, with the line break. */
export function eventLine(event: DecisionEvent): string {
	const {id, at, by, type, ...rest} = event;
	return `${JSON.stringify({id, at, by, type, ...rest})}\n`;
}

/** What is wrong with a parsed line, in words for a person; undefined where it is an event. */
export function eventFault(value: unknown): string | undefined {
	if (!isRecord(value)) return 'is no object in braces';
	for (const key of ['id', 'at', 'by', 'type']) {
		if (typeof value[key] !== 'string' || value[key] === '') return `has no "${key}"`;
	}
	if (!isMoment(value['at'])) return '"at" is no ISO time in UTC such as 2024-05-31T09:15:00.000Z';
	if (value['note'] !== undefined && typeof value['note'] !== 'string') return '"note" is no text';
	const check = Object.hasOwn(checks, String(value['type'])) ? checks[String(value['type'])] : undefined;
	return check === undefined ? `has the unknown type "${String(value['type'])}"` : check(value);
}

/** Throws at an event that could not be read again: it would shut everybody out of the log. */
export function refuseUnreadable(event: DecisionEvent): void {
	const fault = eventFault(JSON.parse(JSON.stringify(event)));
	if (fault !== undefined) throw new Error(`not written, because it could not be read again: ${fault}`);
}

/** Whether a parsed line is an event. */
export function isDecisionEvent(value: unknown): value is DecisionEvent {
	return eventFault(value) === undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `2024-05-31T09:15:00.000Z`: in UTC, so that the times of several machines can be put in order. */
const utcMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u;

function isMoment(value: unknown): boolean {
	return typeof value === 'string' && utcMoment.test(value) && !Number.isNaN(Date.parse(value));
}

/** For each type what its own fields do wrong. */
const checks: Readonly<Record<string, (event: Fields) => string | undefined>> = {
	confirm: onFinding,
	resolve: onFinding,
	reopen: onFinding,
	affirm: onFinding,
	dismiss: (event) =>
		onFinding(event) ??
		faultUnless(
			dismissReasons.some((reason) => reason === event['reason']),
			'"reason" is none of the known reasons',
		),
	assign: (event) => onFinding(event) ?? texts(event, ['to']),
	comment: (event) => onFinding(event) ?? texts(event, ['note']),
	story: (event) => sameness(event) ?? pair(event['articles'], isMark, 'articles'),
	event: (event) => sameness(event) ?? pair(event['places'], isAnchor, 'places'),
	entity: (event) =>
		sameness(event) ??
		pair(event['names'], isText, 'names') ??
		(event['articles'] === undefined ? undefined : pair(event['articles'], isMark, 'articles')),
	outlet: (event) => faultUnless(isMark(event['article']), '"article" marks no article') ?? texts(event, ['outlet']),
	published: (event) =>
		faultUnless(isMark(event['article']), '"article" marks no article') ?? texts(event, ['published']),
	missed: (event) =>
		texts(event, ['message']) ??
		faultUnless(
			event['relation'] === 'conflict' || event['relation'] === 'tension',
			'"relation" is neither conflict nor tension',
		) ??
		pair(event['places'], isAnchor, 'places'),
	'sign-off': ({articles}) =>
		faultUnless(Array.isArray(articles) && articles.every(isMark), '"articles" is no list of marks of articles'),
	undo: (event) => texts(event, ['event']),
};

function onFinding({finding, previous}: Fields): string | undefined {
	if (previous !== undefined && !(Array.isArray(previous) && previous.every(isText)))
		return '"previous" is no list of ids';
	const fault = findingFault(finding);
	return fault === undefined ? undefined : `"finding" ${fault}`;
}

function findingFault(finding: unknown): string | undefined {
	if (!isRecord(finding)) return 'is missing';
	const fault = texts(finding, ['identity', 'rule', 'relation', 'scope', 'message']);
	if (fault !== undefined) return fault;
	const {slot, anchors, readings} = finding;
	if (typeof slot !== 'string') return 'has no "slot"';
	if (!Array.isArray(anchors) || !anchors.every(isAnchor)) return 'has no list of "anchors"';
	if (!Array.isArray(readings) || !readings.every(isReading)) return 'has no list of "readings"';
	return undefined;
}

/** Whether a parsed value is a finding as decisions and baselines keep it. */
export function isDecidedFinding(value: unknown): value is DecidedFinding {
	return findingFault(value) === undefined;
}

function isText(value: unknown): boolean {
	return typeof value === 'string' && value !== '';
}

function isMark(value: unknown): boolean {
	return isRecord(value) && texts(value, ['textHash', 'outlet']) === undefined;
}

function isAnchor(value: unknown): boolean {
	return (
		isRecord(value) &&
		isMark(value) &&
		typeof value['quote'] === 'string' &&
		Number.isInteger(value['start']) &&
		Number.isInteger(value['end'])
	);
}

function isReading(value: unknown): boolean {
	return (
		isRecord(value) &&
		isMark(value) &&
		isRecord(value['value']) &&
		texts(value, ['slot', 'polarity', 'certainty']) === undefined
	);
}

function sameness({same}: Fields): string | undefined {
	return faultUnless(typeof same === 'boolean', '"same" is neither true nor false');
}

function texts(event: Fields, keys: readonly string[]): string | undefined {
	const missing = keys.find((key) => !isText(event[key]));
	return missing === undefined ? undefined : `has no "${missing}"`;
}

function pair(value: unknown, isOne: (one: unknown) => boolean, key: string): string | undefined {
	return faultUnless(
		Array.isArray(value) && value.length === 2 && value.every((one) => isOne(one)),
		`"${key}" is no list of two`,
	);
}

function faultUnless(holds: boolean, fault: string): string | undefined {
	return holds ? undefined : fault;
}
