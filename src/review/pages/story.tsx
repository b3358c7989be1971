import {StorySection} from '../../adapters/reporters/html/story.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {isCompared} from '../../adapters/reporters/shared/compared.ts';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {Story} from '../../model/index.ts';
import {type PageContext, Shell} from './shell.tsx';

interface StoryPageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly story: Story;
}

/** One story as the report shows it: matrix, findings, timeline, who shares text with whom. */
export function StoryPage({context, outline, story}: StoryPageProperties) {
	// The section has the title, but for the only story.
	const isOnly = outline.report.stories.filter(isCompared).length === 1;
	return (
		<Shell context={context} title={oneLine(story.title)} current={undefined}>
			<p class="steps">
				<a href={`/?story=${story.id}`}>{context.messages.backToQueue}</a>
			</p>
			<h1>{isOnly ? oneLine(story.title) : context.messages.matrix}</h1>
			<StorySection outline={outline} story={story} />
		</Shell>
	);
}
