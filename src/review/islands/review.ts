/**
 * What the pages do besides links and forms: keys, and news of what others did. Without it all can be read and decided on.
 * It is bundled for the browser and imports nothing of the rest.
 */
import {heedKeys} from './keys.ts';
import {heedNews} from './news.ts';
import {heedPlaces} from './places.ts';

heedKeys(document);
heedNews(document);
heedPlaces(document);
