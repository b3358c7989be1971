import {bareWords} from './blocks.ts';

/** "Comments", "4 comments", "Comments (12)", "Join the conversation" */
const commentHeading =
	/^(?:\d+ )?(?:readers? )?(?:comments?|responses|replies)(?: \d+)?$|^(?:join|start) the (?:conversation|discussion|debate)|^(?:leave|post|add|write) a (?:comment|reply)|^have your say$|^what do you think$|^discussion about this/u;

/** Whether a line stands above what readers say of an article. */
export function isCommentHeading(line: string): boolean {
	return commentHeading.test(bareWords(line));
}
