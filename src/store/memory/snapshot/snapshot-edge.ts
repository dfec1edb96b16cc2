import type { RelationRecord } from '../../port.js';
import type { MemoryEdge, MemoryNode } from '../graph.js';

/** What an edge asks the graph that it stands in. */
export interface EdgeSource {
  edgeId(number: number, regular: () => string): string;
  edgeType(number: number): string;
  edgeFrom(number: number): MemoryNode;
  edgeTo(number: number): MemoryNode;
  relationRecord(number: number, holder: { drop(): void }): RelationRecord;
}

/** A relation by its number. */
export class SnapshotEdge implements MemoryEdge {
  #record: RelationRecord | undefined;
  #id: string | undefined;

  constructor(
    private readonly graph: EdgeSource,
    private readonly number: number,
  ) {}

  get id(): string {
    return (this.#id ??= this.graph.edgeId(this.number, () => `${this.type}|${this.from.id}|${this.to.id}`));
  }

  get type(): string {
    return this.graph.edgeType(this.number);
  }

  get from(): MemoryNode {
    return this.graph.edgeFrom(this.number);
  }

  get to(): MemoryNode {
    return this.graph.edgeTo(this.number);
  }

  get record(): RelationRecord {
    return (this.#record ??= this.graph.relationRecord(this.number, this));
  }

  drop(): void {
    this.#record = undefined;
  }
}
