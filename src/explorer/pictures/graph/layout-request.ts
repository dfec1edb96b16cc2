/** What the worker is told: the matrices of ForceAtlas2, and how to go. */
export interface LayoutRequest {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  /** Whether nothing has a place yet that it should keep. */
  readonly fresh: boolean;
  /** Whether the way there is shown; where not, only the end. */
  readonly live: boolean;
}

/** What it answers: x and y of each node, and whether it has come to its end. After each answer it waits until it is asked for more. */
export interface LayoutStep {
  readonly positions: Float32Array;
  readonly done: boolean;
}

/** Asks the worker for the next step. */
export const MORE = 'more';

/** Numbers that ForceAtlas2 keeps of a node, and of an edge. */
export const PER_NODE = 10;
export const PER_EDGE = 3;
