import {StorySection} from '../../adapters/reporters/html/story.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {isCompared} from '../../adapters/reporters/shared/compared.ts';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import type {Story} from '../../model/index.ts';
import {type Filters, queryOf, storyKey} from '../filters.ts';
import {type PageContext, Shell} from './shell.tsx';

interface StoryPageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly story: Story;
	/** The finding that the person came from. */
	readonly from?: ThreadedFinding;
	readonly filters: Filters;
}

/** One story as the report shows it: matrix, findings, timeline, who shares text with whom. */
export function StoryPage({context, outline, story, from, filters}: StoryPageProperties) {
	const {messages} = context;
	// The section has the title, but for the only story.
	const isOnly = outline.report.stories.filter(isCompared).length === 1;
	return (
		<Shell context={context} title={oneLine(story.title)} current={undefined}>
			<p class="steps">
				{from && <a href={`/f/${from.finding.id}${queryOf(filters)}`}>{messages.backToFinding}</a>}
				<a href={`/${queryOf({...filters, story: storyKey(story)})}`}>{messages.backToQueue}</a>
			</p>
			<h1>{isOnly ? oneLine(story.title) : messages.matrix}</h1>
			<StorySection outline={outline} story={story} />
		</Shell>
	);
}
