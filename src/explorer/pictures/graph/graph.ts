import type { Shape } from './shapes.js';

/** A thing in a picture. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** The key of its group, which gives its colour and its shape. */
  readonly group: string;
  /** Its radius in pixels, before anybody zooms. */
  readonly radius: number;
  /** Where somebody has put it; it stays there. */
  readonly pinned?: Position | undefined;
}

/** A line between two things; two things have one line at most, which stands for all that ties them. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** In pixels. */
  readonly width: number;
  /** How strongly it pulls the two together: 1 for usual. */
  readonly weight: number;
  /** Whether it leads from its source to its target, which an arrow says. */
  readonly arrow: boolean;
  /** Whether it is not sure, or denied by some: a dashed line. */
  readonly dashed: boolean;
}

/** What some things have in common. */
export interface GraphGroup {
  readonly key: string;
  readonly label: string;
  /** The name of a custom property that holds a colour: `--family-place`. */
  readonly colour: string;
  readonly shape: Shape;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly GraphGroup[];
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What is chosen in a picture. */
export interface Chosen {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** The ids of what a line ties to a thing, in the order of the lines. */
export function neighboursOf(id: string, edges: readonly GraphEdge[]): readonly string[] {
  const others = edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [...new Set(others)];
}
