/**
 * What news sites print around an article, in lower case and without marks at the ends.
 * Source: the common labels of news page templates (WordPress themes, Arc, Brightspot) in English.
 */

/** Furniture when they are the whole line. */
export const furnitureLines: ReadonlySet<string> = new Set(
	`photo|photos|image|images|picture|also read|read also|read more|read more here|read next|read full story|read the full story|read it here|see also|see more|more|more here|watch|watch live
	watch more|watch now|watch video|watch the video|listen|listen to article|listen to this article|play|play video|live|share|shares|share this|share this article
	share this story|share this post|share this page|share this with|share on facebook|share on twitter|share via email|share article|tweet|tweet this|pin it
	email|email this|email this article|e-mail|print|print this|print this page|print this article|save|save article|saved|bookmark|copy link|copy the link|link copied
	others are reading now|people are also reading|readers also like|you may also like|you might also like|you might like|recommended|recommended for you
	recommended stories|recommended articles|recommended reading|recommended videos|suggested|suggested reading|suggested articles|related|related stories|related story
	related articles|related article|related news|related content|related topics|related posts|related links|related coverage|related video|related videos|more stories|more news
	more on this story|more on this topic|more like this|more to read|more top stories|top stories|top news|latest|latest news|latest stories|latest headlines|latest updates
	breaking|breaking news|developing story|exclusive|most read|most popular|most viewed|most shared|most recent|popular|popular now|popular stories|popular posts|trending
	trending now|trending right now|trending stories|what to read next|what others are reading|up next|next|previous|next article|previous article|previous post|next post
	previous story|next story|editor's pick|editor's picks|editors' picks|don't miss|do not miss|must read|in case you missed it|from our partners|from the web|around the web
	promoted|promoted stories|promoted content|sponsored|sponsored content|sponsored links|paid content|partner content|advertisement|advertisements|advertising|advert|ad|ads
	ad feedback|story continues below|story continues below advertisement|article continues below|article continues after ad|continue reading|continue reading below
	continue reading the main story|continue reading this article|advertisement continue reading the main story|advertisement - continue reading below|skip advertisement
	skip ad|skip to content|skip to main content|scroll down for video|scroll down for videos|scroll for video|scroll to continue|scroll for more|scroll to continue with content
	no comments|no comments yet|leave a reply|leave a comment|leave a reply cancel reply|cancel reply|post a comment|post comment|add a comment|write a comment|comment|comments
	view comments|show comments|read comments|load comments|load more|show more|view more|see all|view all|join the conversation|join the discussion|have your say|what do you think
	please enter your comment|please enter your name here|please enter your name|please enter your email address here|you have entered an incorrect email address
	required fields are marked|save my name, email, and website in this browser for the next time i comment|your email address will not be published|notify me of new posts by email
	exit mobile version|desktop version|mobile version|view desktop version|feedback|send feedback|give feedback|report a problem|report this ad|report an error|report a typo|contact us
	contact|about us|about|about the author|about author|author|authors|meet the author|follow us|follow us on facebook|follow us on twitter|follow us on google news|follow|following
	follow on google news|add as a preferred source on google|subscribe|subscribe now|subscribe today|subscribe to updates|subscribe to our newsletter|subscribe to newsletter
	subscribe to our channel|sign up|sign up now|sign up here|sign in|log in|login|log in to comment|register|register now|join now|join us|newsletter|newsletters|newsletter sign up
	newsletter signup|get the newsletter|get our newsletter|donate|donate now|support us|support our work|support independent journalism|home|homepage|home page|news|world|menu|search|close
	open menu|main menu|navigation|back|back to top|back to home|return to top|return to homepage|go back|top|tags|tag|topics|topic|categories|category|archives|archive|sections
	filed under|posted in|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|privacy notice|cookie policy|cookies|cookie settings|accept|accept all
	accept cookies|do not sell my personal information|accessibility|sitemap|site map|advertise|advertise with us|careers|jobs|help|faq|faqs|legal|disclaimer|copyright
	all rights reserved|loading|please wait|toggle caption|enlarge this image|enlarge image|hide caption|expand|view gallery|open gallery|image gallery|photo gallery|gallery|slideshow
	view slideshow|view image in fullscreen|view full size|click to enlarge|download|download the app|get the app|get our app|download our app|facebook|twitter|instagram|whatsapp|telegram
	linkedin|pinterest|reddit|youtube|flipboard|messenger|tumblr|rss|viber|line|threads|bluesky|mastodon|x|text size|font size|a+|a-|aa|end|ends|key points|in this article|in this story
	table of contents|jump to|source link|original article|original source|view original|click here|tap here|learn more|find out more|story highlights|just in|opinion|editorial
	transcript|full transcript|video|videos|photo gallery|podcast|audio|this is a developing story|more to follow|more to come|more details to follow|please check back for updates
	check back for updates|refresh for updates|stay tuned|wire|via|by|staff|staff report|staff reports|staff reporter|staff writer|news desk|newsroom|web desk|agencies|with agencies
	with agency inputs|with inputs from agencies|agency|agencies contributed to this report|image source|photo source|top deals|powered by|brought to you by|follow live`
		.split(/[|\n]/)
		.map((phrase) => phrase.trim()),
);

/** Furniture when a line begins with them, whatever follows: no sentence of prose begins so. */
export const furnitureBeginnings: readonly string[] = phrases(`
	also read:|also read -|also read –|read also:|read more:|read more -|read more –|read more about|read or share this|read more on|read more at|read next:|read the full story|read the full article
	related:|related story:|related stories:|related article:|related articles:|related news:|see also:|see more:|don't miss:|must read:|must-read:|recommended:
	ads by |ad by |brought to you by|story continues below|article continues below|continue reading|scroll down for|scroll down to|click here to|click here for|tap here to
	share this |share on |tweet this|follow us on|follow us @|like us on|join us on|find us on|connect with us|subscribe to our|subscribe to the|subscribe now|subscribe for|sign up for|sign up to|sign up here|newsletter sign
	get breaking news|get the latest news|get the latest updates|get our newsletter|get the newsletter|download our app|download the app|add us as|stay up to date with|stay up to date on|stay informed with|stay updated with|never miss a story|enter your email
	your email address|please enter your|please verify you|please log in|please sign in|please sign up|please subscribe to|please see our|please support our|you must select a newsletter|invalid email
	do you have a story|do you have a news tip|do you have information|got a tip|got a story|got a news tip|have a tip|have a story|have you been affected|are you affected by|send us your|send your|we pay for your|we pay for stories|got a story to tell|email us at|contact us at|contact the author|contact the reporter|to contact the
	for more stories|for more news|for more information on|for more information, visit|for more on|for the latest news|for all the latest|for breaking news|visit our website|visit news.
	© 19|© 20|©19|©20|© copyright|(c) copyright|all rights reserved|this material may not|no part of this publication|reproduction in whole
	sources:|source: |copyright 19|copyright 20|copyright ©|copyright (c)|sources:|source: |(source: |(sources:|information from:|this article was originally published|this article originally appeared|this article first appeared|this article was first published|this story was originally published|this story originally appeared
	this story first appeared|this story was first published|this post was originally published|this post originally appeared|originally published|originally posted|first published:|first published on|this article is republished|this story is republished|republished with
	published:|published on:|posted by:|posted:|posted on:|posted in:|last updated|last modified|last update|updated:|modified:|created:|author:|authors:|by:
	reporting by|(reporting by|additional reporting|(additional reporting|editing by|(editing by|writing by|(writing by|written by:|edited by:|reported by:|produced by
	contributing:
	tags:|tagged:|topics:|filed under|filed in:|categories:|category:|categories categories|archives archives|keywords:|home >|home »|home ›|homepage >|homepage »|homepage /|you are here:|skip to content|skip to main
	back to top|leave a reply|leave a comment|join the conversation|join the discussion|there are no comments|be the first to comment|view all comments|most read|most popular|most viewed|you may also like|you might also like|others are reading|people are also reading
	recommended for you|we use cookies|this site uses|this website uses|by clicking|by subscribing|by signing up|by continuing to use|by submitting|media playback|this video cannot|enlarge this image|toggle caption|hide caption|slideshow (
	view slideshow|(transcript|disclaimer:|the views expressed|the opinions expressed|views expressed in|opinions expressed in|opinions expressed by|exit mobile|support our journalism|support independent|add as a preferred|if you like this story|if you liked this
	if you enjoyed this|like this article?|enjoyed this|an error has occurred|thank you for subscribing|thanks for subscribing|you have been subscribed|you are already subscribed|see all newsletters|all quotes delayed|quotes delayed
	our standards:|the thomson reuters trust|thomson reuters foundation|a version of this article appears|a version of this article appeared|order reprints|follow @|get more stories|this is a developing story|more to follow|check back for
`);

/** Furniture when a line begins with them and is a label: short, and without a full stop. */
export const labelBeginnings: readonly string[] = phrases(`
	compiled by |edited by |translated by |(compiled by|(edited by|(translated by|powered by |sponsored by |view on |data provided by |associated press writer|also read |read also |more:|date:|time:|watch:|watch |video:|video |listen:|listen |play |more on |more from |more about |read |read: |see |related |share |follow |subscribe|sign up|newsletter|get |download |join |trending|popular |top stories|top deals|latest |live:|live updates
	advertisement|sponsored|promoted|donate|support |become a |log in|login|sign in|register|terms of|privacy |cookie|advertise|about the|about us|the author|comments|comment |show |load |view |all comments|add |skip |back to|return to|previous|next
	published |posted |updated |written by|source|contributors|contributor|tags|topics|categories|category|archives|homepage |home page|menu|search|transcript|podcast|audio|slideshow|gallery|photos:|print |email |copy |save |open |close |enable |click |tap |please |free |exclusive:|editor's pick|in pictures|in photos
`);

/** Furniture when a line holds them anywhere. */
export const furnitureAnywhere: readonly string[] = phrases(`
	please verify you're not a robot|all rights reserved|required fields are marked|may not be published, broadcast|your email address will not be published|sign up for our newsletter|subscribe to our newsletter|sign up for breaking news|view our privacy policy
	privacy policy and terms|terms of service apply|continue reading the main story|story continues below advertisement|create a free account|click here to subscribe|we may earn a commission|as an amazon associate|affiliate links|unsubscribe at any time|directly to your inbox|straight to your inbox|min read|minute read
	may not be in its final form|accuracy and availability may vary|please check your inbox|read our privacy|to stay up to date on the latest
`);

/** Labels under which a page lists other articles: what follows without a full stop belongs to them. */
export const linkListLabels: ReadonlySet<string> = new Set(
	phrases(`
	also read|read also|read more|read next|see also|related|related stories|related articles|related news|related posts|related links|related content|related coverage|more stories|more news|more like this|more on this story|more from
	top stories|top deals|latest news|latest stories|latest|most read|most popular|most viewed|most shared|popular|popular posts|trending|trending now|trending right now|recommended|recommended for you|recommended stories|recommended articles|you may also like
	you might also like|people are also reading|others are reading now|don't miss|must read|from the web|around the web|sponsored content|promoted stories|editor's picks|editors' picks|up next|recent posts|recent stories|in other news|what to read next|leave a reply|no comments|comments|leave a comment|post a comment|archives|categories|tags|topics
`),
);

/** A correction or the note of an update, where a line begins with them. */
export const correctionBeginnings: readonly string[] = phrases(`
	correction:|correction (|correction -|correction –|correction —|corrections:|corrections and clarifications|clarification:|clarification (|editor's note|editors' note|editors note|note to readers|note:
	an earlier version of this|an earlier version of the|a previous version of this|a previous version of the|earlier versions of this|the original version of this|in an earlier version|due to an editing error|because of an editing error|because of a reporting error|because of incorrect information
	this article was updated|this article was amended|this article was corrected|this article was changed|this article was edited|this article was modified|this article has been updated|this article has been amended|this article has been corrected|this article has been changed|this article has been edited|this article has been revised
	this story was updated|this story was amended|this story was corrected|this story has been updated|this story has been amended|this story has been corrected|this story has been changed|this story has been edited|this story has been revised|this story corrects|(this story corrects|(this story has been|(this version corrects|(this version has been|this version corrects
	this post has been updated|this post was updated|this post has been corrected|this post has been edited|this report has been updated|this report was updated|this report has been corrected|this report has been revised|this piece has been updated|this piece was amended|this page has been updated|this headline has been|this headline was
	the headline of this|the headline on this|a correction was made|a correction has been|we regret the error|(corrects|(updates|(adds|(clarifies|(removes|(recasts
`);

/** What a caption begins with. */
export const captionBeginnings: readonly string[] = phrases(`
	file photo|file photograph|file image|file picture|file -|file –|file —|(file|photo:|photos:|photo by|photo courtesy|photograph:|photograph by|photography by|photo credit|picture:|pictures:|picture by|pictured:|pictured,|pictured above|image:|images:|image by|image credit|image courtesy|image source|image copyright
	media caption|illustration:|illustration by|illustrative image|artist's impression|artist's concept|an artist's impression|artist impression|graphic:|graphic by|screenshot|screengrab|screen grab|screen shot|video still|still from|credit:|credits:|courtesy of|courtesy:|courtesy |handout|representational image|representative image|getty images|©|(photo|(image|(picture|(credit|(ap photo
	epa |afp |getty |reuters/|ap photo|ap/|afp/|epa/|getty/|alamy |rex |pa media |shutterstock|caption:|caption
`);

/** What a caption holds: credits and pointers into the picture. */
export const captionMarks: readonly string[] = phrases(`
	(file photo)|(file picture)|(file image)|(file)|(pictured)|(pictured here|(pictured above|(pictured left|(pictured right|(pictured centre|(pictured center|(illustrative image)|(illustration)|(photo:|(photo by|(photo/|(photo courtesy|(picture:|(image:|(image credit|(credit:|(courtesy|(ap photo|(ap)|/ap)|via ap)|/ap photo|/associated press)|via getty|getty images|/getty|/afp|(afp|/reuters|(reuters/|reuters/|/epa
	shutterstock|alamy|istock|/pa)|/pa wire|(pa)|/zuma|/tass|/xinhua|/bloomberg|/nurphoto|/anadolu|/dpa|wikimedia commons|creative commons|handout via|screenshot via|is seen in this|are seen in this|is seen in a file|in this file photo|in this undated photo|in this image taken|in this photo taken|in this handout|in this frame grab|in this image made
	in this photo provided|in this image provided|photo provided by|image provided by|artist's impression of|artist's concept of|photo illustration
`);

function phrases(table: string): string[] {
	return table
		.split(/[|\n]/)
		.map((phrase) => phrase.replace(/^\t+/, ''))
		.filter((phrase) => phrase !== '');
}
