import type { EntityRecord, RelationRecord } from '../../port.js';
import type { Graph, MemoryEdge, MemoryNode } from '../graph.js';
import type { IndexNumbers, SnapshotIndex } from './snapshot-index.js';

/** Reads the record that lies somewhere, as it was written. */
export type ReadRecord = (at: number, length: number) => unknown;

/** A graph over the numbers of a snapshot. It does not change. Nodes and relations become objects when somebody comes by. */
export class SnapshotGraph implements Graph {
  readonly revision = 1;
  readonly #index: SnapshotIndex;
  readonly #numbers: IndexNumbers;
  readonly #read: ReadRecord;
  readonly #nodes: (SnapshotNode | undefined)[];
  readonly #typeNumbers: ReadonlyMap<string, number>;
  readonly #relationNumbers: ReadonlyMap<string, number>;
  readonly #idBytes: Buffer;
  #held: { drop(): void }[] = [];

  /** At most `mostHeld` records are held at a time: what is looked at again and again is not read again and again. */
  constructor(
    index: SnapshotIndex,
    read: ReadRecord,
    private readonly mostHeld: number,
  ) {
    this.#index = index;
    this.#numbers = index.numbers;
    this.#read = read;
    this.#nodes = new Array<SnapshotNode | undefined>(index.numbers.nodeType.length);
    this.#typeNumbers = new Map(index.types.map((name, number) => [name, number]));
    this.#relationNumbers = new Map(index.relations.map((name, number) => [name, number]));
    const { buffer, byteOffset, byteLength } = index.numbers.idBytes;
    this.#idBytes = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
  }

  get nodeCount(): number {
    return this.#numbers.nodeType.length;
  }

  get edgeCount(): number {
    return this.#numbers.edgeType.length;
  }

  node(id: string): MemoryNode | undefined {
    const sought = Buffer.from(id);
    let [low, high] = [0, this.nodeCount];
    while (low < high) {
      const middle = (low + high) >> 1;
      const compared = this.#idBytes.compare(
        sought,
        0,
        sought.length,
        this.#idStart(middle),
        this.#idStart(middle + 1),
      );
      if (compared === 0) return this.nodeAt(middle);
      if (compared < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  *nodes(): Generator<MemoryNode> {
    for (let number = 0; number < this.nodeCount; number += 1) yield this.nodeAt(number);
  }

  ofTypes(types: readonly string[]): readonly MemoryNode[] {
    const wanted = new Set(types.map((type) => this.#typeNumbers.get(type)));
    const found: MemoryNode[] = [];
    for (const [number, type] of this.#numbers.nodeType.entries())
      if (wanted.has(type)) found.push(this.nodeAt(number));
    return found;
  }

  edge(id: string, from: string): MemoryEdge | undefined {
    const name = id.slice(0, Math.max(0, id.indexOf('|')));
    const node = this.node(from);
    const named = this.#relationNumbers.has(name) ? node?.outgoing(name) : undefined;
    return named?.find((edge) => edge.id === id) ?? [...(node?.allOutgoing() ?? [])].find((edge) => edge.id === id);
  }

  *edges(): Generator<MemoryEdge> {
    for (let number = 0; number < this.edgeCount; number += 1) yield new SnapshotEdge(this, number);
  }

  /** All records, none of them held. */
  *entityRecords(): Generator<EntityRecord> {
    const { nodeAt, nodeLength } = this.#numbers;
    for (const [number, at] of nodeAt.entries()) {
      yield this.#read(at, nodeLength[number] ?? 0) as EntityRecord;
    }
  }

  *relationRecords(): Generator<RelationRecord> {
    const { edgeAt, edgeLength } = this.#numbers;
    for (const [number, at] of edgeAt.entries()) {
      yield this.#read(at, edgeLength[number] ?? 0) as RelationRecord;
    }
  }

  nodeAt(number: number): SnapshotNode {
    const known = this.#nodes[number];
    if (known !== undefined) return known;
    const node = new SnapshotNode(
      this,
      number,
      this.#idAt(number),
      this.#index.types[this.#numbers.nodeType[number] ?? 0] ?? '',
    );
    this.#nodes[number] = node;
    return node;
  }

  /** The relations that lead away from a node or to it, of a name or of any. */
  edgesOf(node: number, direction: 'out' | 'in', relation?: string): SnapshotEdge[] {
    const { outStart, inStart, incoming, edgeType } = this.#numbers;
    const starts = direction === 'out' ? outStart : inStart;
    const wanted = relation === undefined ? undefined : this.#relationNumbers.get(relation);
    const found: SnapshotEdge[] = [];
    if (relation !== undefined && wanted === undefined) return found;
    for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place += 1) {
      const number = direction === 'out' ? place : (incoming[place] ?? 0);
      if (wanted === undefined || edgeType[number] === wanted) found.push(new SnapshotEdge(this, number));
    }
    return found;
  }

  edgeType(number: number): string {
    return this.#index.relations[this.#numbers.edgeType[number] ?? 0] ?? '';
  }

  edgeId(number: number, regular: () => string): string {
    return this.#index.irregular.get(number) ?? regular();
  }

  edgeFrom(number: number): SnapshotNode {
    return this.nodeAt(this.#numbers.edgeFrom[number] ?? 0);
  }

  edgeTo(number: number): SnapshotNode {
    return this.nodeAt(this.#numbers.edgeTo[number] ?? 0);
  }

  entityRecord(number: number, holder: { drop(): void }): EntityRecord {
    this.#hold(holder);
    return this.#read(this.#numbers.nodeAt[number] ?? 0, this.#numbers.nodeLength[number] ?? 0) as EntityRecord;
  }

  relationRecord(number: number, holder: { drop(): void }): RelationRecord {
    this.#hold(holder);
    return this.#read(this.#numbers.edgeAt[number] ?? 0, this.#numbers.edgeLength[number] ?? 0) as RelationRecord;
  }

  #idStart(number: number): number {
    return this.#numbers.idStart[number] ?? 0;
  }

  #idAt(number: number): string {
    return this.#idBytes.toString('utf8', this.#idStart(number), this.#idStart(number + 1));
  }

  /** When too many records are held, the half that was read first is let go of. */
  #hold(holder: { drop(): void }): void {
    this.#held.push(holder);
    if (this.#held.length <= this.mostHeld) return;
    const half = Math.ceil(this.mostHeld / 2);
    for (const first of this.#held.slice(0, half)) first.drop();
    this.#held = this.#held.slice(half);
  }
}

class SnapshotNode implements MemoryNode {
  #record: EntityRecord | undefined;
  readonly #lists = new Map<string, readonly SnapshotEdge[]>();

  constructor(
    private readonly graph: SnapshotGraph,
    private readonly number: number,
    readonly id: string,
    readonly type: string,
  ) {}

  get record(): EntityRecord {
    return (this.#record ??= this.graph.entityRecord(this.number, this));
  }

  drop(): void {
    this.#record = undefined;
    this.#lists.clear();
  }

  outgoing(relation: string): readonly MemoryEdge[] {
    return this.#list(`>${relation}`, 'out', relation);
  }

  incoming(relation: string): readonly MemoryEdge[] {
    return this.#list(`<${relation}`, 'in', relation);
  }

  allOutgoing(): Iterable<MemoryEdge> {
    return this.graph.edgesOf(this.number, 'out');
  }

  allIncoming(): Iterable<MemoryEdge> {
    return this.graph.edgesOf(this.number, 'in');
  }

  #list(key: string, direction: 'out' | 'in', relation: string): readonly SnapshotEdge[] {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const list = this.graph.edgesOf(this.number, direction, relation);
    this.#lists.set(key, list);
    return list;
  }
}

class SnapshotEdge implements MemoryEdge {
  #record: RelationRecord | undefined;

  constructor(
    private readonly graph: SnapshotGraph,
    private readonly number: number,
  ) {}

  get id(): string {
    return this.graph.edgeId(this.number, () => `${this.type}|${this.from.id}|${this.to.id}`);
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
