import {StorySection} from '../../adapters/reporters/html/story.tsx';
import type {Outline} from '../../adapters/reporters/html/outline.ts';
import {isCompared} from '../../adapters/reporters/shared/compared.ts';
import {oneLine} from '../../adapters/reporters/shared/words.ts';
import type {ThreadedFinding} from '../../decisions/decide.ts';
import {type SignOff, textsKey, textsOf} from '../../decisions/sign-offs.ts';
import type {Story} from '../../model/index.ts';
import {type Filters, queryOf, storyKey} from '../filters.ts';
import {momentOf} from '../moment.ts';
import {type PageContext, Shell} from './shell.tsx';

interface StoryPageProperties {
	readonly context: PageContext;
	readonly outline: Outline;
	readonly story: Story;
	/** The finding that the person came from. */
	readonly from?: ThreadedFinding;
	readonly filters: Filters;
	/** The last time that somebody signed it off. */
	readonly signOff: SignOff | undefined;
}

/** One story as the report shows it: matrix, findings, timeline, who shares text with whom. */
export function StoryPage(properties: StoryPageProperties) {
	const {context, outline, story, from, filters} = properties;
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
			<SignedOff {...properties} />
			<StorySection outline={outline} story={story} />
		</Shell>
	);
}

/** Who signed the story off, what has changed since, and the button by which an editor does. */
function SignedOff({context: {messages, visitor}, outline, story, filters, signOff}: StoryPageProperties) {
	return (
		<>
			{signOff && (
				<p class="note">
					{messages.signedOff(oneLine(signOff.by), momentOf(signOff.at, messages))}
					{signOff.note !== undefined && ` ${oneLine(signOff.note)}`}
					{signOff.changed.length > 0 && ` ${messages.changedAfter(signOff.changed.map(oneLine).join(', '))}`}
				</p>
			)}
			{visitor.role === 'editor' && (
				<form method="post" action={`/sign-off${queryOf(filters)}`} class="person">
					<input type="hidden" name="article" value={storyKey(story)} />
					<input type="hidden" name="texts" value={textsKey(textsOf(story, outline.report))} />
					<label>
						{messages.note} <input name="note" maxlength={2000} />
					</label>
					<button>{messages.signOff}</button>
				</form>
			)}
		</>
	);
}
