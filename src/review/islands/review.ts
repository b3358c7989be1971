/**
 * What the pages do besides links and forms: keys, news of what others did, and the focus where it was. Without it all can be read and decided on.
 * It is bundled for the browser and imports nothing of the rest.
 */
import {keepFocus} from './focus.ts';
import {heedKeys} from './keys.ts';
import {heedNews} from './news.ts';
import {heedPlaces} from './places.ts';

keepFocus(document);
heedKeys(document);
heedNews(document);
heedPlaces(document);
