import type {ComponentChildren} from 'preact';
import type {CorrectionEvent} from '../../model/index.ts';
import {lineOf} from '../event-words.ts';
import type {Fields} from '../forms.ts';
import type {Messages} from '../messages.ts';
import {DeedButtons, PositionField} from './form-parts.tsx';
import {type PageContext, Shell} from './shell.tsx';

/** The fields that name two places, as parameters of the page's address fill them in. */
export const placeFields = ['articleA', 'wordsA', 'articleB', 'wordsB'] as const;

interface CorrectProperties {
	readonly context: PageContext;
	/** In the order of the report. */
	readonly articles: readonly {readonly id: string; readonly outlet: string}[];
	/** All names that the articles write. */
	readonly names: readonly string[];
	/** Where the log ended when the page was made. */
	readonly position: string;
	/** What stands, in order of time. */
	readonly standing: readonly CorrectionEvent[];
	/** As they were sent, or as the address fills them in. */
	readonly fields: Fields;
}

/** Where people put right for good what was misread, and add what was missed. */
export function CorrectPage(properties: CorrectProperties) {
	const {context, fields} = properties;
	const {messages} = context;
	return (
		<Shell context={context} title={messages.corrections} current="corrections">
			<h1>{messages.corrections}</h1>
			<p>{messages.correctionsWhat}</p>
			<PlacesForm {...properties} />
			<Correction
				title={messages.stories}
				what={messages.storiesWhat}
				deeds={['same-story', 'other-story']}
				{...properties}
			>
				<ArticleChoice {...properties} name="articleA" />
				<ArticleChoice {...properties} name="articleB" />
			</Correction>
			<NamesForm {...properties} />
			<Correction title={messages.facts} what={messages.factsWhat} deeds={['outlet', 'published']} {...properties}>
				<ArticleChoice {...properties} name="articleA" label="article" />
				<label>
					{messages.outletName} <input name="outlet" maxlength={200} value={fields['outlet'] ?? ''} />
				</label>
				<label>
					{messages.publishedAt} <input name="published" maxlength={40} value={fields['published'] ?? ''} />
				</label>
			</Correction>
			<Standing {...properties} />
		</Shell>
	);
}

function PlacesForm(properties: CorrectProperties) {
	const {
		context: {messages},
		fields,
	} = properties;
	return (
		<Correction
			title={messages.places}
			what={messages.placesWhat}
			deeds={['same-event', 'other-event', 'missed']}
			{...properties}
		>
			<Place {...properties} article="articleA" words="wordsA" />
			<Place {...properties} article="articleB" words="wordsB" />
			<label class="wide-field">
				{messages.message} <input name="message" maxlength={500} value={fields['message'] ?? ''} />
			</label>
			<label>
				{messages.relation}{' '}
				<select name="relation">
					<option value="conflict">{messages.report.relations.conflict}</option>
					<option value="tension" selected={fields['relation'] === 'tension'}>
						{messages.report.relations.tension}
					</option>
				</select>
			</label>
		</Correction>
	);
}

function NamesForm(properties: CorrectProperties) {
	const {
		context: {messages},
		names,
		fields,
	} = properties;
	return (
		<Correction
			title={messages.entities}
			what={messages.entitiesWhat}
			deeds={['same-entity', 'other-entity']}
			{...properties}
		>
			<label>
				{messages.firstName} <input name="nameA" list="names" maxlength={200} value={fields['nameA'] ?? ''} />
			</label>
			<label>
				{messages.secondName} <input name="nameB" list="names" maxlength={200} value={fields['nameB'] ?? ''} />
			</label>
			<ArticleChoice {...properties} name="articleA" />
			<ArticleChoice {...properties} name="articleB" />
			<datalist id="names">
				{names.slice(0, mostNames).map((name) => (
					<option value={name} />
				))}
			</datalist>
		</Correction>
	);
}

/** Names that are offered while somebody types: more would make the page heavy. */
const mostNames = 2000;

interface CorrectionProperties extends CorrectProperties {
	readonly title: string;
	readonly what: string;
	/** What can be said of what the fields name. */
	readonly deeds: readonly (keyof typeof deedNames)[];
	readonly children: ComponentChildren;
}

const deedNames = {
	'same-event': 'same-event',
	'other-event': 'other-event',
	missed: 'missed',
	'same-story': 'same-story',
	'other-story': 'other-story',
	'same-entity': 'same-entity',
	'other-entity': 'other-entity',
	outlet: 'setOutlet',
	published: 'published',
} as const satisfies Readonly<Record<string, keyof Messages>>;

function Correction({context: {messages, visitor}, ...form}: CorrectionProperties) {
	const {title, what, deeds, fields, position, children} = form;
	return (
		<form method="post" action="/correct" class="correction">
			<PositionField position={position} />
			<fieldset disabled={visitor.role === 'viewer'}>
				<legend>
					<h2>{title}</h2>
				</legend>
				<p>{what}</p>
				<div class="fields">{children}</div>
				<label class="wide-field">
					{messages.note} <input name="note" maxlength={2000} value={fields['note'] ?? ''} />
				</label>
				<DeedButtons buttons={deeds.map((deed) => ({deed, words: messages[deedNames[deed]]}))} />
			</fieldset>
		</form>
	);
}

const articleLabels = {articleA: 'firstArticle', articleB: 'secondArticle'} as const;
const wordsLabels = {wordsA: 'firstWords', wordsB: 'secondWords'} as const;

interface ArticleChoiceProperties extends CorrectProperties {
	readonly name: keyof typeof articleLabels;
	readonly label?: 'article';
}

function ArticleChoice({context: {messages}, articles, fields, name, label}: ArticleChoiceProperties) {
	return (
		<label>
			{messages[label ?? articleLabels[name]]}{' '}
			<select name={name}>
				<option value="">{messages.chooseArticle}</option>
				{articles.map(({id, outlet}) => (
					<option value={id} selected={fields[name] === id}>
						{outlet}
					</option>
				))}
			</select>
		</label>
	);
}

interface PlaceProperties extends CorrectProperties {
	readonly article: keyof typeof articleLabels;
	readonly words: keyof typeof wordsLabels;
}

function Place({article, words, ...rest}: PlaceProperties) {
	const {messages} = rest.context;
	return (
		<>
			<ArticleChoice {...rest} name={article} />
			<label class="wide-field">
				{messages[wordsLabels[words]]}{' '}
				<textarea name={words} rows={2} maxlength={2000} value={rest.fields[words] ?? ''} />
			</label>
		</>
	);
}

function Standing({context: {messages, visitor}, standing, position}: CorrectProperties) {
	return (
		<section>
			<h2>{messages.standing}</h2>
			{standing.length === 0 ? (
				<p>{messages.none}</p>
			) : (
				<ul class="put-right">
					{standing.map((event) => (
						<li>
							{lineOf(event, messages)}{' '}
							{visitor.role !== 'viewer' && (
								<form method="post" action="/correct">
									<input type="hidden" name="event" value={event.id} />
									<PositionField position={position} />
									<button name="deed" value="undo">
										{messages.takeBack}
									</button>
								</form>
							)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
