export {type GroupOptions, groupStories, type StoryGroup} from './group-stories.ts';
export {longPassage, sameSourceShare} from './origins.ts';
export {differentEventDays, sameEventLikeness} from './same-event.ts';
