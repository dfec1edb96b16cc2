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
  assessments: 'Judgements',
  assessmentsAbout: 'Tiers, scores and ranks of states, year by year, and what happened before each.',
  typologies: 'Typologies',
  typologiesAbout: 'Types of criminal organisation, trait by trait, and which of them fit what was observed.',
  disagreement: 'Disagreement',
  disagreementAbout: 'Where sources contradict each other, what rests on one source only, and what nothing is said of.',
  ask: 'Ask',
  askAbout: 'The API behind all this, with questions that can be run as they stand.',
  about: 'The data and its limits',
  aboutAbout: 'What is here, how it is to be read, what it cannot tell, and how to cite it.',
  network: 'Cooperation',
  networkAbout:
    'Who works with whom: the network of treaties, agreements, programmes and meetings, and who stands in its middle.',
  paths: 'Paths',
  pathsAbout: 'How two things hang together, step by step, with the page behind each step.',
  around: 'Neighbourhood',
  aroundAbout: 'Start at anything and grow a picture of what is tied to it; save it with its sources.',
  routes: 'Routes',
  routesAbout:
    'From where to where people are trafficked, through where and for what: on a map, with the page behind each route.',
});
