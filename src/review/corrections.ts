import {toIsoTime} from '../adapters/readers/iso-time.ts';
import {type CorrectionContent, standingCorrections} from '../decisions/corrections.ts';
import type {NewEvent} from '../decisions/decide.ts';
import {anchorOf, markOf, placesOfWords} from '../decisions/mark.ts';
import {type Anchor, type ReportArticle} from '../model/index.ts';
import type {Fields} from './forms.ts';
import {Refusal} from './refusal.ts';
import type {Snapshot} from './workspace.ts';

/** What a form of corrections asks to be written down; what is missing in it is a UserError in one line. */
export function correctionOf(fields: Fields, snapshot: Snapshot, by: string): NewEvent {
	const form = {fields, snapshot};
	const deed = field(form, 'deed');
	const note = field(form, 'note');
	if (deed === 'undo') return {by, type: 'undo', event: standingCorrection(form)};
	const content = Object.hasOwn(contents, deed) ? contents[deed] : undefined;
	if (!content) throw new Refusal((messages) => messages.unknownForm);
	return {by, ...(note !== '' && {note}), ...content(form)};
}

interface Form {
	readonly fields: Fields;
	readonly snapshot: Snapshot;
}

const contents: Readonly<Record<string, (form: Form) => CorrectionContent>> = {
	'same-event': (form) => ({type: 'event', same: true, places: places(form)}),
	'other-event': (form) => ({type: 'event', same: false, places: places(form)}),
	missed: (form) => {
		const message = field(form, 'message');
		if (message === '') throw new Refusal((messages) => messages.needsMessage);
		const relation = field(form, 'relation') === 'tension' ? 'tension' : 'conflict';
		return {type: 'missed', relation, message, places: places(form)};
	},
	'same-story': (form) => story(form, true),
	'other-story': (form) => story(form, false),
	'same-entity': (form) => ({type: 'entity', same: true, names: names(form)}),
	'other-entity': otherEntity,
	outlet: (form) => {
		const outlet = field(form, 'outlet');
		if (outlet === '') throw new Refusal((messages) => messages.needsOutlet);
		return {type: 'outlet', article: markOf(article(form, 'articleA')), outlet};
	},
	published: (form) => {
		const published = toIsoTime(field(form, 'published'));
		if (published === undefined) throw new Refusal((messages) => messages.needsDate);
		return {type: 'published', article: markOf(article(form, 'articleA')), published};
	},
};

function field({fields}: Form, name: string): string {
	return fields[name]?.trim() ?? '';
}

function article(form: Form, name: 'articleA' | 'articleB'): ReportArticle {
	const found = form.snapshot.report.articles.find(({id}) => id === field(form, name));
	if (!found) throw new Refusal(({needsFirst, needsSecond}) => (name === 'articleA' ? needsFirst : needsSecond));
	return found;
}

function places(form: Form): [Anchor, Anchor] {
	return [
		place(article(form, 'articleA'), field(form, 'wordsA'), 'firstPlace'),
		place(article(form, 'articleB'), field(form, 'wordsB'), 'secondPlace'),
	];
}

function place(holder: ReportArticle, words: string, named: 'firstPlace' | 'secondPlace'): Anchor {
	const spans = placesOfWords(holder, words);
	const [span] = spans;
	if (!span) throw new Refusal((messages) => messages.noWords(messages[named]));
	if (spans.length > 1) throw new Refusal((messages) => messages.moreWords(messages[named]));
	return anchorOf(holder, span);
}

function story(form: Form, same: boolean): CorrectionContent {
	const [first, second] = [article(form, 'articleA'), article(form, 'articleB')];
	if (first === second) throw new Refusal((messages) => messages.needsTwo);
	return {type: 'story', same, articles: [markOf(first), markOf(second)]};
}

function names(form: Form): [string, string] {
	return [nameIn(form, 'nameA'), nameIn(form, 'nameB')];
}

function nameIn(form: Form, of: string, where?: ReportArticle): string {
	const name = field(form, of);
	const written = where ? (form.snapshot.names.get(where.id) ?? []) : [...form.snapshot.names.values()].flat();
	if (written.includes(name)) return name;
	throw new Refusal((messages) => messages.noName(name, where?.outlet ?? messages.theArticles));
}

/** One name that stands for two is told apart by the article of each. */
function otherEntity(form: Form): CorrectionContent {
	if (field(form, 'nameA') !== field(form, 'nameB')) return {type: 'entity', same: false, names: names(form)};
	const [first, second] = [article(form, 'articleA'), article(form, 'articleB')];
	const both = [nameIn(form, 'nameA', first), nameIn(form, 'nameB', second)] as const;
	return {type: 'entity', same: false, names: both, articles: [markOf(first), markOf(second)]};
}

function standingCorrection(form: Form): string {
	const id = field(form, 'event');
	if (!standingCorrections(form.snapshot.log.events).some((event) => event.id === id))
		throw new Refusal((messages) => messages.noCorrection);
	return id;
}
