import type { EntityRecord, RelationRecord } from '../port.js';
import { compareEdges, compareNodes, type MemoryEdge, type MemoryNode } from './adjacency.js';

/**
 * The graph as indexed adjacency. Changes are made between `beginning` and `tidy` in one go, without waiting for anything,
 * so that no reader sees half of them.
 */
export class MemoryGraph {
  readonly nodes = new Map<string, MemoryNode>();
  readonly edges = new Map<string, MemoryEdge>();
  /** Nodes by type, by id. */
  readonly #byType = new Map<string, MemoryNode[]>();
  /** Counts the changes, so that what is derived from the graph knows when it is stale. */
  revision = 0;

  readonly #touchedTypes = new Set<string>();
  /** Nodes whose lists of a relation have to be sorted, or rid of what was removed. */
  readonly #touchedLists = new Map<MemoryEdge[], MemoryNode>();
  readonly #removed = new Set<MemoryEdge>();

  ofType(type: string): readonly MemoryNode[] {
    return this.#byType.get(type) ?? [];
  }

  /** Puts an entity; one with the same id keeps its relations. */
  putEntity(record: EntityRecord): void {
    const node = this.nodes.get(record.id);
    this.#touchedTypes.add(record.type);
    if (node !== undefined) {
      this.#touchedTypes.add(node.record.type);
      node.record = record;
      return;
    }
    this.nodes.set(record.id, { record, out: new Map(), in: new Map() });
  }

  /** Removes an entity and its relations, where it exists. */
  removeEntity(id: string): void {
    const node = this.nodes.get(id);
    if (node === undefined) return;
    for (const lists of [node.out, node.in]) {
      for (const list of lists.values()) for (const edge of list) this.removeRelation(edge.record.id);
    }
    this.#touchedTypes.add(node.record.type);
    this.nodes.delete(id);
  }

  /** Puts a relation between entities that exist. Leaves it out where one of them does not: callers check first. */
  putRelation(record: RelationRecord): void {
    const old = this.edges.get(record.id);
    if (old !== undefined && isSamePlace(old.record, record)) {
      old.record = record;
      return;
    }
    this.removeRelation(record.id);
    const from = this.nodes.get(record.from);
    const to = this.nodes.get(record.to);
    if (from === undefined || to === undefined) return;
    const edge = { record, from, to };
    this.edges.set(record.id, edge);
    this.#listOf(from, from.out, record.type).push(edge);
    this.#listOf(to, to.in, record.type).push(edge);
  }

  removeRelation(id: string): void {
    const edge = this.edges.get(id);
    if (edge === undefined) return;
    this.edges.delete(id);
    this.#removed.add(edge);
    this.#listOf(edge.from, edge.from.out, edge.record.type);
    this.#listOf(edge.to, edge.to.in, edge.record.type);
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
    this.revision += 1;
  }

  #sortTypes(): void {
    if (this.#touchedTypes.size === 0) return;
    for (const type of this.#touchedTypes) this.#byType.set(type, []);
    for (const node of this.nodes.values()) {
      if (this.#touchedTypes.has(node.record.type)) this.#byType.get(node.record.type)?.push(node);
    }
    for (const type of this.#touchedTypes) this.#byType.get(type)?.sort(compareNodes);
    this.#touchedTypes.clear();
  }

  #listOf(node: MemoryNode, lists: Map<string, MemoryEdge[]>, relation: string): MemoryEdge[] {
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
