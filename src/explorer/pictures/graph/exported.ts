/** What is saved of a thing. */
export interface ExportedNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** How many sources say so, or ties bind it: what the picture counts. */
  readonly weight: number;
}

/** What is saved of a relation: also where it is said. */
export interface ExportedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** How surely it held at the date that was asked for; empty where none was. */
  readonly held: string;
  /** Sources and pages, one after the other: `source:mta-thesis p. 59`. */
  readonly citations: string;
  /** How many there are of it. */
  readonly weight: number;
}

export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}
