import { messagesOf } from './messages-of.js';

/** What the views are called in the navigation, and what can be seen in each, in a sentence. */
export const sayView = messagesOf({
  search: 'Search',
  searchAbout: 'Anything by a name, an alias, a name in another language, or what is said of it.',
  routes: 'Routes',
  routesAbout:
    'From where to where people are trafficked, through where and for what: on a map, with the page behind each route.',
});
