import {AnnotatedCopy} from '../../adapters/reporters/html/annotated-copy.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import type {ReportArticle} from '../../model/index.ts';
import {placeFields} from './correct.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface ArticlePageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly article: ReportArticle;
	/** Counts from 1. */
	readonly number: number;
	/** The finding that the person came from. */
	readonly from?: string;
}

/** One article whole, with the places underlined that findings point at; the margin leads back to them. */
export function ArticlePage({context, outline, article, number, from}: ArticlePageProperties) {
	const {messages} = context;
	return (
		<Shell context={context} title={outline.outlet(article.id)} current={undefined}>
			<p class="steps">
				{from === undefined ? (
					<a href="/">{messages.backToQueue}</a>
				) : (
					<a href={`/f/${from}`}>{messages.backToFinding}</a>
				)}
				<a href={`/correct?articleA=${number}`}>{messages.correctThis}</a>
			</p>
			<form class="take" method="get" action="/correct" data-article={number} data-kept={messages.keptFirst} hidden>
				{messages.markedWords} <q />
				{placeFields.map((name) => (
					<input type="hidden" name={name} />
				))}
				<button type="button">{messages.takeFirst}</button> <button>{messages.takeSecond}</button>
			</form>
			<AnnotatedCopy outline={outline} article={article} heading="h1" />
		</Shell>
	);
}
