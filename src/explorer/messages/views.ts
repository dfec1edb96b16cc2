import { messagesOf } from './messages-of.js';

/** What the views are called in the navigation, and what can be seen in each, in a sentence. */
export const sayView = messagesOf({
  search: 'Search',
  searchAbout: 'Anything by a name, an alias, a name in another language, or what is said of it.',
  entity: 'A thing',
  entityAbout: 'All that is known of one thing: its facts, its relations, its figures, and the page behind each.',
});
