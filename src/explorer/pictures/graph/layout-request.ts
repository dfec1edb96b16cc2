/** What the worker is told: the matrices of ForceAtlas2, how far to go, and whether to show the way there. */
export interface LayoutRequest {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly iterations: number;
  readonly live: boolean;
}

/** What it answers: x and y of each node, and whether it has come to its end. */
export interface LayoutStep {
  readonly positions: Float32Array;
  readonly done: boolean;
}

/** Numbers that ForceAtlas2 keeps of a node, and of an edge. */
export const PER_NODE = 10;
export const PER_EDGE = 3;
