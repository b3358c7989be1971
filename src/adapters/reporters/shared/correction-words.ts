import type {CorrectionEvent} from '../../../model/index.ts';
import {oneLine} from './words.ts';

/** What a correction says, in words for a person. */
export function correctionWords(event: CorrectionEvent): string {
	const same = 'same' in event ? (event.same ? 'same' : 'other') : '';
	switch (event.type) {
		case 'story':
			return `${same} story: ${event.articles.map(({outlet}) => outlet).join(' and ')}`;
		case 'event':
			return `${same} event: ${event.places.map(({outlet, quote}) => `${outlet} “${oneLine(quote)}”`).join(' and ')}`;
		case 'entity':
			return `${same} entity: ${event.names.join(' and ')}`;
		case 'outlet':
			return `outlet of ${event.article.outlet}: ${event.outlet}`;
		case 'published':
			return `published, ${event.article.outlet}: ${event.published}`;
		case 'missed':
			return `missed: ${oneLine(event.message)}`;
	}
}
