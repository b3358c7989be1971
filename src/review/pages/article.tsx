import {AnnotatedCopy} from '../../adapters/reporters/html/annotated-copy.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import type {ReportArticle} from '../../model/index.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {type Filters, queryOf} from '../filters.ts';
import {placeFields} from './correct.tsx';
import {type PageContext, Shell} from './shell.tsx';

interface ArticlePageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly article: ReportArticle;
	/** The finding that the person came from. */
	readonly from?: ThreadedFinding;
	readonly filters: Filters;
}

/** One article whole, with the places underlined that findings point at; the margin leads back to them. */
export function ArticlePage({context, outline, article, from, filters}: ArticlePageProperties) {
	const {messages} = context;
	const query = queryOf(filters);
	return (
		<Shell context={context} title={outline.outlet(article.id)} current={undefined}>
			<p class="steps">
				{from && <a href={`/f/${from.finding.id}${query}`}>{messages.backToFinding}</a>}
				<a href={`/${query}`}>{messages.backToQueue}</a>
				<a href={`/correct?${new URLSearchParams({articleA: article.id}).toString()}`}>{messages.correctThis}</a>
			</p>
			<form class="take" method="get" action="/correct" data-article={article.id} data-kept={messages.keptFirst} hidden>
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
