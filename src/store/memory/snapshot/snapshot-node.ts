import type { EntityRecord } from '../../port.js';
import type { MemoryEdge, MemoryNode } from '../graph.js';
import type { Rows } from '../rows.js';

/** What a node asks the graph that it stands in. */
export interface NodeSource {
  entityRecord(number: number, holder: { drop(): void }): EntityRecord;
  /** The relations that lead away from a node or to it, of a name or of any. */
  edgesOf(node: number, direction: 'out' | 'in', relation?: string): Rows<MemoryEdge>;
  /** Keeps what was made for a node, until there is too much of it. */
  hold(holder: { drop(): void }): void;
}

/** A thing by its number. */
export class SnapshotNode implements MemoryNode {
  #record: EntityRecord | undefined;
  #lists: Map<string, Rows<MemoryEdge>> | undefined;

  constructor(
    private readonly graph: NodeSource,
    private readonly number: number,
    readonly id: string,
    readonly type: string,
  ) {}

  get record(): EntityRecord {
    return (this.#record ??= this.graph.entityRecord(this.number, this));
  }

  drop(): void {
    this.#record = undefined;
    this.#lists = undefined;
  }

  outgoing(relation: string): Rows<MemoryEdge> {
    return this.#list('out', relation);
  }

  incoming(relation: string): Rows<MemoryEdge> {
    return this.#list('in', relation);
  }

  allOutgoing(): Iterable<MemoryEdge> {
    return this.#list('out');
  }

  allIncoming(): Iterable<MemoryEdge> {
    return this.#list('in');
  }

  #list(direction: 'out' | 'in', relation?: string): Rows<MemoryEdge> {
    const key = `${direction} ${relation ?? ''}`;
    const known = this.#lists?.get(key);
    if (known !== undefined) return known;
    if (this.#lists === undefined) this.graph.hold(this);
    this.#lists ??= new Map();
    const list = this.graph.edgesOf(this.number, direction, relation);
    this.#lists.set(key, list);
    return list;
  }
}
