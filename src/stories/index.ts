export {type GroupOptions, groupStories, type StoryGroup} from './group-stories.ts';
