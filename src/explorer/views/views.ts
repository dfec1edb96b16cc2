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
