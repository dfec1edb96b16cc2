import type { EntityRecord, RelationRecord } from '../../port.js';
import type { Graph, MemoryEdge, MemoryNode } from '../graph.js';
import { MadeRows, type Rows } from '../rows.js';
import { counting, sortedBy, startsOf } from './growing.js';
import { SnapshotEdge, type EdgeSource } from './snapshot-edge.js';
import type { IndexNumbers, SnapshotIndex } from './snapshot-index.js';
import { SnapshotNode, type NodeSource } from './snapshot-node.js';

/** Reads the record that lies somewhere, as it was written. */
export type ReadRecord = (at: number, length: number) => unknown;

/** So many relations are made at once; of more, only those that are looked at. */
const FEW = 32;
const NONE = new Uint32Array();

/** A graph over the numbers of a snapshot. It does not change. Nodes and relations become objects when somebody comes by. */
export class SnapshotGraph implements Graph, NodeSource, EdgeSource {
  readonly revision = 1;
  readonly #index: SnapshotIndex;
  readonly #numbers: IndexNumbers;
  readonly #read: ReadRecord;
  readonly #nodes: (SnapshotNode | undefined)[];
  /** The relations that were made, where there are few enough to keep them all; else null, and each is made when it is looked at. */
  readonly #edges: (SnapshotEdge | undefined)[] | null;
  readonly #typeNumbers: ReadonlyMap<string, number>;
  readonly #relationNumbers: ReadonlyMap<string, number>;
  readonly #idBytes: Buffer;
  /** Numbers of the nodes of each type, by the number of the type; worked out when first asked for. */
  #typed: readonly Uint32Array[] | undefined;
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
    const { length } = index.numbers.edgeType;
    this.#edges = length <= mostHeld ? new Array<SnapshotEdge | undefined>(length) : null;
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

  ofTypes(types: readonly string[]): Rows<MemoryNode> {
    const [only = NONE, ...others] = this.#numbersOf(types).map((number) => this.#ofType(number));
    if (others.length === 0) return this.#rows(only);
    const merged = Uint32Array.from([only, ...others].flatMap((numbers) => [...numbers]));
    return this.#rows(merged.sort());
  }

  byName(types: readonly string[]): Rows<MemoryNode> {
    const { named, nodeType } = this.#numbers;
    const wanted = new Set(this.#numbersOf(types));
    return this.#rows(named.filter((number) => wanted.has(nodeType[number] ?? 0)));
  }

  edge(id: string, from: string): MemoryEdge | undefined {
    const name = id.slice(0, Math.max(0, id.indexOf('|')));
    const node = this.node(from);
    const named = this.#relationNumbers.has(name) ? node?.outgoing(name) : undefined;
    return [...(named ?? []), ...(node?.allOutgoing() ?? [])].find((edge) => edge.id === id);
  }

  *edges(): Generator<MemoryEdge> {
    for (let number = 0; number < this.edgeCount; number += 1) yield this.#edgeAt(number);
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

  edgesOf(node: number, direction: 'out' | 'in', relation?: string): Rows<MemoryEdge> {
    const { outStart, inStart, incoming, edgeType } = this.#numbers;
    const starts = direction === 'out' ? outStart : inStart;
    let [start, end] = [starts[node] ?? 0, starts[node + 1] ?? 0];
    const numberAt = (place: number): number => (direction === 'out' ? place : (incoming[place] ?? 0));
    if (relation !== undefined) {
      const wanted = this.#relationNumbers.get(relation) ?? Infinity;
      // The relations of a node stand together by their names.
      const firstFrom = (name: number): number => firstPlace(start, end, (at) => (edgeType[numberAt(at)] ?? 0) >= name);
      [start, end] = [firstFrom(wanted), firstFrom(wanted + 1)];
    }
    const make = (index: number): SnapshotEdge => this.#edgeAt(numberAt(start + index));
    const length = end - start;
    return length > FEW ? new MadeRows(length, make) : Array.from({ length }, (_, index) => make(index));
  }

  #edgeAt(number: number): SnapshotEdge {
    const edge = this.#edges?.[number] ?? new SnapshotEdge(this, number);
    if (this.#edges !== null) this.#edges[number] = edge;
    return edge;
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
    this.hold(holder);
    return this.#read(this.#numbers.nodeAt[number] ?? 0, this.#numbers.nodeLength[number] ?? 0) as EntityRecord;
  }

  relationRecord(number: number, holder: { drop(): void }): RelationRecord {
    this.hold(holder);
    return this.#read(this.#numbers.edgeAt[number] ?? 0, this.#numbers.edgeLength[number] ?? 0) as RelationRecord;
  }

  /** When too many records are held, the half that was read first is let go of. */
  hold(holder: { drop(): void }): void {
    this.#held.push(holder);
    if (this.#held.length <= this.mostHeld) return;
    const half = Math.ceil(this.mostHeld / 2);
    for (const first of this.#held.slice(0, half)) first.drop();
    this.#held = this.#held.slice(half);
  }

  #idStart(number: number): number {
    return this.#numbers.idStart[number] ?? 0;
  }

  #idAt(number: number): string {
    return this.#idBytes.toString('utf8', this.#idStart(number), this.#idStart(number + 1));
  }

  #numbersOf(types: readonly string[]): readonly number[] {
    const numbers = [...new Set(types)].map((type) => this.#typeNumbers.get(type));
    return numbers.filter((number) => number !== undefined);
  }

  #ofType(number: number): Uint32Array {
    this.#typed ??= this.#byType();
    return this.#typed[number] ?? NONE;
  }

  #byType(): readonly Uint32Array[] {
    const { length } = this.#index.types;
    const typeOf = (node: number): number => this.#numbers.nodeType[node] ?? 0;
    const places = counting(this.nodeCount);
    const starts = startsOf(places, length, typeOf);
    const sorted = sortedBy(places, length, typeOf);
    return this.#index.types.map((_, type) => sorted.subarray(starts[type], starts[type + 1]));
  }

  #rows(numbers: Uint32Array): Rows<MemoryNode> {
    return new MadeRows(numbers.length, (index) => this.nodeAt(numbers[index] ?? 0));
  }
}

/** The first place from `start` to `end` at which it holds, and holds from there on; `end` where there is none. */
function firstPlace(start: number, end: number, holds: (place: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
