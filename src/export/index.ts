/**
 * What the graph is carried away in: formats that others open, each with the citations. A format sees things one by one, so that an
 * export needs little memory whatever its size. Nothing here knows where the pieces are written.
 */
export type { Format, Piece } from './format.js';
export { FORMATS } from './formats.js';
export { exportedGraph, type ExportedGraph } from './walk.js';
