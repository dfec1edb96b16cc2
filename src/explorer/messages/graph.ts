import { messagesOf } from './messages-of.js';

/** What is said about a picture of a graph. */
export const sayGraph = messagesOf({
  help: 'Click chooses, a drag pins. With the keyboard: arrow keys walk from a thing to its neighbours, plus and minus zoom, 0 shows all, Escape lets go.',
  helpGrow:
    'Click chooses, double click loads its neighbours, a drag pins. With the keyboard: arrow keys walk from a thing to its neighbours, Enter loads them, plus and minus zoom, 0 shows all, Escape lets go.',
  role: 'picture of a network',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  none: 'This browser cannot draw the picture (it has no WebGL). All of it stands in the tables below.',
  lost: 'The picture was lost by the graphics card. All of it stands in the tables below.',
  redraw: 'Draw it again',
  chosenNode: { one: '{name}: tied to {count} other here', other: '{name}: tied to {count} others here' },
  chosenEdge: '{one} and {other}',
  legend: 'What shapes and colours mean',
  dashed: 'not sure, or denied by some',
  list: 'Things in the picture',
});
