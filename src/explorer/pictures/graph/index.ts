/**
 * A picture of a graph: drawn with WebGL, laid out by forces in a worker, chosen in by pointer and keyboard, and saved. It knows nothing of
 * what it shows; whoever shows it has a table of the same beside it.
 */
export type { GraphDrawing } from './drawing.js';
export { edgeId, endsOf } from './edge-id.js';
export type { ExportedGraph } from './exported.js';
export type { Chosen, Graph, GraphEdge, GraphGroup, GraphNode, Position } from './graph.js';
export { GraphPicture } from './graph-picture.js';
export { NodeList } from './node-list.js';
export { SaveGraph } from './save-graph.js';
export type { Shape } from './shapes.js';
