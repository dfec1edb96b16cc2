import { messagesOf } from './messages-of.js';

/** What the views are called in the navigation, and what can be seen in each, in a sentence. */
export const sayView = messagesOf({
  search: 'Search',
  searchAbout: 'Anything by a name, an alias, a name in another language, or what is said of it.',
  entity: 'A thing',
  entityAbout: 'All that is known of one thing: its facts, its relations, its figures, and the page behind each.',
  coverage: 'Coverage',
  coverageAbout: 'Which states have joined which instruments, since when, and which stretches of routes have none.',
  law: 'Law compared',
  lawAbout: 'Offences, penalties and protection of victims in the laws of several states, side by side.',
});
