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
];
