import { messagesOf } from './messages-of.js';

/** The map on the page of a thing. */
export const sayLocator = messagesOf({
  heading: 'On the map',
  label: 'Map of {name}',
  about:
    'Marked are the places in the table. Countries and areas are filled, also those of a region, and those in which a smaller place lies.',
  stopsAbout: 'The stops of the route, and an arrow from each to the next.',
  table: 'The same as on the map, and what cannot be drawn',
  place: 'Place',
  why: 'Here as',
  itself: 'shown on this page',
  stop: 'stop {order}, {role}',
  untravelled: 'leg not travelled',
  nowhere: 'not on the map: nowhere in particular',
  routes: 'Its routes',
  from: 'from',
  via: 'through',
  to: 'to',
  thisRoute: 'This route among the others',
});
