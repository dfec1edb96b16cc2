import type { EntityRecord, RelationRecord } from '../port.js';
import { compareEdges, compareNodes } from './adjacency.js';
import type { Graph, MemoryEdge, MemoryNode } from './graph.js';

/** A node whose record and relations are kept as objects. */
class KeptNode implements MemoryNode {
  readonly out = new Map<string, KeptEdge[]>();
  readonly in = new Map<string, KeptEdge[]>();

  constructor(public record: EntityRecord) {}

  get id(): string {
    return this.record.id;
  }

  get type(): string {
    return this.record.type;
  }

  outgoing(relation: string): readonly MemoryEdge[] {
    return this.out.get(relation) ?? NONE;
  }

  incoming(relation: string): readonly MemoryEdge[] {
    return this.in.get(relation) ?? NONE;
  }

  *allOutgoing(): Generator<MemoryEdge> {
    for (const list of this.out.values()) yield* list;
  }

  *allIncoming(): Generator<MemoryEdge> {
    for (const list of this.in.values()) yield* list;
  }
}

class KeptEdge implements MemoryEdge {
  constructor(
    public record: RelationRecord,
    readonly from: KeptNode,
    readonly to: KeptNode,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get type(): string {
    return this.record.type;
  }
}

const NONE: readonly MemoryEdge[] = [];

/**
 * The graph as indexed adjacency. Changes are made and then tidied up in one go, without waiting for anything, so that no reader sees
 * half of them.
 */
export class MemoryGraph implements Graph {
  readonly #nodes = new Map<string, KeptNode>();
  readonly #edges = new Map<string, KeptEdge>();
  /** Nodes by type, by id. */
  readonly #byType = new Map<string, KeptNode[]>();
  #revision = 0;

  readonly #touchedTypes = new Set<string>();
  /** Nodes whose lists of a relation have to be sorted, or rid of what was removed. */
  readonly #touchedLists = new Map<KeptEdge[], KeptNode>();
  readonly #removed = new Set<KeptEdge>();

  get revision(): number {
    return this.#revision;
  }

  get nodeCount(): number {
    return this.#nodes.size;
  }

  get edgeCount(): number {
    return this.#edges.size;
  }

  node(id: string): MemoryNode | undefined {
    return this.#nodes.get(id);
  }

  nodes(): Iterable<MemoryNode> {
    return this.ofTypes([...this.#byType.keys()]);
  }

  ofTypes(types: readonly string[]): readonly MemoryNode[] {
    const [only, ...others] = new Set(types);
    if (only !== undefined && others.length === 0) return this.#byType.get(only) ?? [];
    return [...new Set(types)].flatMap((type) => this.#byType.get(type) ?? []).sort(compareNodes);
  }

  byName(): null {
    return null;
  }

  edge(id: string, from: string): MemoryEdge | undefined {
    const edge = this.#edges.get(id);
    return edge?.record.from === from ? edge : undefined;
  }

  edges(): Iterable<MemoryEdge> {
    return this.#edges.values();
  }

  /** Puts an entity; one with the same id keeps its relations. */
  putEntity(record: EntityRecord): void {
    const node = this.#nodes.get(record.id);
    this.#touchedTypes.add(record.type);
    if (node !== undefined) {
      this.#touchedTypes.add(node.type);
      node.record = record;
      return;
    }
    this.#nodes.set(record.id, new KeptNode(record));
  }

  /** Removes an entity and its relations, where it exists. */
  removeEntity(id: string): void {
    const node = this.#nodes.get(id);
    if (node === undefined) return;
    for (const lists of [node.out, node.in]) {
      for (const list of lists.values()) for (const edge of list) this.removeRelation(edge.id);
    }
    this.#touchedTypes.add(node.type);
    this.#nodes.delete(id);
  }

  /** Puts a relation between entities that exist. Leaves it out where one of them does not: callers check first. */
  putRelation(record: RelationRecord): void {
    const old = this.#edges.get(record.id);
    if (old !== undefined && isSamePlace(old.record, record)) {
      old.record = record;
      return;
    }
    this.removeRelation(record.id);
    const from = this.#nodes.get(record.from);
    const to = this.#nodes.get(record.to);
    if (from === undefined || to === undefined) return;
    const edge = new KeptEdge(record, from, to);
    this.#edges.set(record.id, edge);
    this.#listOf(from, from.out, record.type).push(edge);
    this.#listOf(to, to.in, record.type).push(edge);
  }

  removeRelation(id: string): void {
    const edge = this.#edges.get(id);
    if (edge === undefined) return;
    this.#edges.delete(id);
    this.#removed.add(edge);
    this.#listOf(edge.from, edge.from.out, edge.type);
    this.#listOf(edge.to, edge.to.in, edge.type);
  }

  /** Sorts what was touched. Sorting once after many changes keeps a large import linear at hubs. */
  tidy(): void {
    for (const [list, node] of this.#touchedLists) {
      if (this.#removed.size > 0) keepOnly(list, (edge) => !this.#removed.has(edge));
      list.sort((a, b) => compareEdges(a, b, node));
    }
    this.#touchedLists.clear();
    this.#removed.clear();
    this.#sortTypes();
    this.#revision += 1;
  }

  #sortTypes(): void {
    if (this.#touchedTypes.size === 0) return;
    for (const type of this.#touchedTypes) this.#byType.set(type, []);
    for (const node of this.#nodes.values()) {
      if (this.#touchedTypes.has(node.type)) this.#byType.get(node.type)?.push(node);
    }
    for (const type of this.#touchedTypes) this.#byType.get(type)?.sort(compareNodes);
    this.#touchedTypes.clear();
  }

  #listOf(node: KeptNode, lists: Map<string, KeptEdge[]>, relation: string): KeptEdge[] {
    const list = lists.get(relation) ?? [];
    lists.set(relation, list);
    this.#touchedLists.set(list, node);
    return list;
  }
}

function isSamePlace(a: RelationRecord, b: RelationRecord): boolean {
  return a.type === b.type && a.from === b.from && a.to === b.to;
}

function keepOnly<Member>(list: Member[], keeps: (member: Member) => boolean): void {
  const kept = list.filter(keeps);
  list.length = 0;
  for (const member of kept) list.push(member);
}
