import type { EntityRecord, RelationRecord } from '../port.js';
import type { Rows } from './rows.js';

/** An entity with its relations at hand. */
export interface MemoryNode {
  readonly id: string;
  readonly type: string;
  /** May be read from a file when it is asked for. */
  readonly record: EntityRecord;
  /** The relations of a name that lead away, by the id of the other end, then of the relation. */
  outgoing(relation: string): Rows<MemoryEdge>;
  /** The relations of a name that lead here, in the same order. */
  incoming(relation: string): Rows<MemoryEdge>;
  /** All relations that lead away, and all that lead here. */
  allOutgoing(): Iterable<MemoryEdge>;
  allIncoming(): Iterable<MemoryEdge>;
}

/** A relation with its ends at hand. */
export interface MemoryEdge {
  readonly id: string;
  readonly type: string;
  /** May be read from a file when it is asked for. */
  readonly record: RelationRecord;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
}

/** A graph that can be walked. A node is the same object whichever way it is reached. */
export interface Graph {
  /** Changes when the graph does, so that what is derived from it knows when it is stale. */
  readonly revision: number;
  readonly nodeCount: number;
  readonly edgeCount: number;
  node(id: string): MemoryNode | undefined;
  /** All nodes, by id. */
  nodes(): Iterable<MemoryNode>;
  /** The nodes of these types, by id. */
  ofTypes(types: readonly string[]): Rows<MemoryNode>;
  /** The same by name, then by id, where the graph has them in that order; else null. */
  byName(types: readonly string[]): Rows<MemoryNode> | null;
  edge(id: string, from: string): MemoryEdge | undefined;
  edges(): Iterable<MemoryEdge>;
}
