import { sayView } from '../messages/views.js';
import type { View } from './view.js';

/** All views, in the order in which they are offered. Each is loaded when it is first opened. */
export const VIEWS: readonly View[] = [
  {
    name: 'search',
    paths: ['/', '/search'],
    title: sayView('search'),
    about: sayView('searchAbout'),
    place: 'nowhere', // the name of the explorer leads there
    hasSearchBox: true,
    load: async () => (await import('./search/search-view.js')).SearchView,
  },
  {
    name: 'entity',
    paths: ['/entity/:id'],
    title: sayView('entity'),
    about: sayView('entityAbout'),
    place: 'nowhere', // every name of a thing leads there
    load: async () => (await import('./entity/entity-view.js')).EntityView,
  },
  {
    name: 'coverage',
    paths: ['/coverage'],
    title: sayView('coverage'),
    about: sayView('coverageAbout'),
    place: 'navigation',
    load: async () => (await import('./coverage/coverage-view.js')).CoverageView,
  },
  {
    name: 'law',
    paths: ['/law'],
    title: sayView('law'),
    about: sayView('lawAbout'),
    place: 'navigation',
    load: async () => (await import('./law/law-view.js')).LawView,
  },
  {
    name: 'assessments',
    paths: ['/assessments'],
    title: sayView('assessments'),
    about: sayView('assessmentsAbout'),
    place: 'navigation',
    load: async () => (await import('./assessments/assessments-view.js')).AssessmentsView,
  },
  {
    name: 'typologies',
    paths: ['/typologies'],
    title: sayView('typologies'),
    about: sayView('typologiesAbout'),
    place: 'navigation',
    load: async () => (await import('./typologies/typologies-view.js')).TypologiesView,
  },
  {
    name: 'disagreement',
    paths: ['/disagreement'],
    title: sayView('disagreement'),
    about: sayView('disagreementAbout'),
    place: 'navigation',
    load: async () => (await import('./disagreement/disagreement-view.js')).DisagreementView,
  },
  {
    name: 'ask',
    paths: ['/ask'],
    title: sayView('ask'),
    about: sayView('askAbout'),
    place: 'navigation',
    load: async () => (await import('./ask/ask-view.js')).AskView,
  },
  {
    name: 'about',
    paths: ['/about'],
    title: sayView('about'),
    about: sayView('aboutAbout'),
    place: 'footer',
    load: async () => (await import('./about/about-view.js')).AboutView,
  },
  {
    name: 'network',
    paths: ['/network'],
    title: sayView('network'),
    about: sayView('networkAbout'),
    place: 'navigation',
    load: async () => (await import('./network/network-view.js')).NetworkView,
  },
  {
    name: 'paths',
    paths: ['/paths'],
    title: sayView('paths'),
    about: sayView('pathsAbout'),
    place: 'navigation',
    load: async () => (await import('./paths/paths-view.js')).PathsView,
  },
  {
    name: 'around',
    paths: ['/around', '/around/:id'],
    title: sayView('around'),
    about: sayView('aroundAbout'),
    place: 'navigation',
    load: async () => (await import('./around/around-view.js')).AroundView,
  },
];
