export {type GroupOptions, groupStories, sharedCandidateTerms, type StoryGroup, tellingTerms} from './group-stories.ts';
export {longPassage, sameSourceShare} from './origins.ts';
export {eventProfile, type LinkProfile, weightsInOne} from './profile.ts';
export {differentEventDays, fewestOwnNames, furthestLinkDays, linkStrength, sameEventLikeness} from './same-event.ts';
