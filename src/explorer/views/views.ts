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
    name: 'routes',
    paths: ['/routes'],
    title: sayView('routes'),
    about: sayView('routesAbout'),
    place: 'navigation',
    load: async () => (await import('./routes/routes-view.js')).RoutesView,
  },
];
