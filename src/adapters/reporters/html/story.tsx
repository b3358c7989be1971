import type {Story} from '../../../model/index.ts';
import {articleNotes} from '../shared/article-notes.ts';
import {isCompared} from '../shared/compared.ts';
import {oneOriginGroups} from '../shared/one-origin.ts';
import {momentWords} from '../shared/words.ts';
import {FindingCard} from './finding.tsx';
import {LookedAtLists} from './looked-at.tsx';
import {Matrix} from './matrix.tsx';
import {OnlyIn} from './only-in.tsx';
import {OriginTree} from './origin-tree.tsx';
import {copyLink, findingsOf, type Outline} from './outline.ts';
import {Timeline} from './timeline.tsx';

interface StoryProperties {
	readonly outline: Outline;
	readonly story: Story;
}

/** All that the report says of one story. */
export function StorySection({outline, story}: StoryProperties) {
	// The title of the only story is the title of the page.
	const isOnly = outline.report.stories.filter(isCompared).length === 1;
	const {messages} = outline;
	const findings = findingsOf(outline, story);
	const differences = findings.filter(({finding}) => finding.relation !== 'coverage');
	const coverage = findings.filter(({finding}) => finding.relation === 'coverage');
	return (
		<section class="story" id={story.id} aria-labelledby={`${story.id}-heading`}>
			<h2 id={`${story.id}-heading`}>{isOnly ? messages.sourcesAndFindings : story.title}</h2>
			<Sources outline={outline} story={story} />
			<Matrix outline={outline} story={story} />
			<h3 id={`${story.id}-findings`}>{messages.whereTheyDiffer}</h3>
			{differences.length === 0 && <p>{messages.noDifference}</p>}
			{differences.map((numbered) => (
				<FindingCard outline={outline} numbered={numbered} />
			))}
			<OnlyIn outline={outline} findings={coverage} story={story} />
			<Timeline outline={outline} story={story} />
			<OriginTree outline={outline} story={story} />
			<LookedAtLists story={story} messages={messages} />
		</section>
	);
}

/** The articles that no other one reports the event of. */
export function AloneOnTheirEvent({outline, stories}: {readonly outline: Outline; readonly stories: readonly Story[]}) {
	if (stories.length === 0) return null;
	return (
		<section aria-labelledby="alone-heading">
			<h2 id="alone-heading">Alone on their event</h2>
			<p>No other article that was given reports the event of these, so they were held against none.</p>
			{stories.map((story) => (
				<Sources outline={outline} story={story} />
			))}
		</section>
	);
}

function Sources({outline, story}: StoryProperties) {
	const {messages} = outline;
	const groups = oneOriginGroups(story.articles, story.origins);
	return (
		<>
			{story.articles.length > 1 && (
				<p class="why">
					{messages.articles(story.articles.length)}, {messages.independentSources(story.independent)}
					{story.why !== '' && `. ${messages.oneEvent(story.why)}`}
				</p>
			)}
			<ul class="sources">
				{story.articles.map((id) => {
					const article = outline.article(id);
					const group = groups.find((members) => members.includes(id)) ?? [];
					return (
						<li>
							{outline.fullText ? (
								<a href={copyLink(outline, id)}>{outline.outlet(id)}</a>
							) : (
								<b>{outline.outlet(id)}</b>
							)}{' '}
							<span class="date">
								{article?.published === undefined ? messages.undated : momentWords(article.published)}
								{article?.publishedFrom !== undefined && ` (${article.publishedFrom})`}
							</span>{' '}
							<span class="file">{article?.file}</span>
							{article && articleNotes(article, messages).map((note) => <span class="copy-note">{note}</span>)}
							{group.length > 1 && (
								<span class="copy-note">
									{messages.sharesText}{' '}
									{group
										.filter((other) => other !== id)
										.map(outline.outlet)
										.join(', ')}
								</span>
							)}
						</li>
					);
				})}
			</ul>
		</>
	);
}
