import { messagesOf } from './messages-of.js';

/** What the views are called in the navigation, and what can be seen in each, in a sentence. */
export const sayView = messagesOf({
  search: 'Search',
  searchAbout: 'Anything by a name, an alias, a name in another language, or what is said of it.',
  network: 'Cooperation',
  networkAbout:
    'Who works with whom: the network of treaties, agreements, programmes and meetings, and who stands in its middle.',
  paths: 'Paths',
  pathsAbout: 'How two things hang together, step by step, with the page behind each step.',
  around: 'Neighbourhood',
  aroundAbout: 'Start at anything and grow a picture of what is tied to it; save it with its sources.',
});
