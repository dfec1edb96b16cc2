import { messagesOf } from './messages-of.js';

/** The map of the world. */
export const sayMap = messagesOf({
  hint: 'Arrow keys move the map, plus and minus enlarge it and make it smaller, zero shows all that is drawn. While the map has the focus, the wheel enlarges it.',
  controls: 'The map',
  larger: 'Larger',
  smaller: 'Smaller',
  left: 'To the left',
  right: 'To the right',
  up: 'Up',
  down: 'Down',
  all: 'Show all that is drawn',
  world: 'Show the whole world',
  boundaries:
    'Outlines after Natural Earth, in the projection Equal Earth. The boundaries, names and designations on this map are those of its sources and serve to find one’s way. They express no opinion on the legal status of any country, territory, city or area or of its authorities, nor on the course of any frontier or boundary.',
  drawnMEMBERS: 'drawn in the middle of the countries that the graph has in it',
  drawnAROUND: 'has no position of its own: drawn at what it lies in',
  failed: 'The outlines of the countries could not be loaded; what is drawn lies where it should.',
});
