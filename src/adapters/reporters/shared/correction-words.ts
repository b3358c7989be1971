import type {Anchor, CorrectionEvent} from '../../../model/index.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';
import {oneLine} from './words.ts';

/** What a correction says, in words for a person. */
export function correctionWords(event: CorrectionEvent, messages: ReportMessages = reportEnglish): string {
	switch (event.type) {
		case 'story':
			return messages.storyPutRight(event.same, event.articles[0].outlet, event.articles[1].outlet);
		case 'event':
			return messages.eventPutRight(event.same, placed(event.places[0]), placed(event.places[1]));
		case 'entity':
			return messages.entityPutRight(event.same, ...event.names);
		case 'outlet':
			return messages.outletPutRight(event.article.outlet, event.outlet);
		case 'published':
			return messages.datePutRight(event.article.outlet, event.published);
		case 'missed':
			return messages.missedDifference(oneLine(event.message));
	}
}

function placed({outlet, quote}: Anchor): string {
	return `${outlet} “${oneLine(quote)}”`;
}
