import type { OrderKey } from '../port.js';
import { totalOrder } from '../shared/index.js';
import { compareNodes } from './adjacency.js';
import type { Graph, MemoryNode } from './graph.js';
import { sortRows } from './page.js';
import type { Rows } from './rows.js';

/** How many sorted lists are kept at most; each holds one reference for a thing of its types. */
const MOST_KEPT = 100;

/**
 * Things of some types in some order, sorted once and kept until the graph changes: the same lists are asked for again and
 * again with other filters and pages.
 */
export class SortedRoots {
  readonly #kept = new Map<string, Rows<MemoryNode>>();
  #revision = 0;

  constructor(private readonly graph: Graph) {}

  of(types: readonly string[], order: readonly OrderKey[]): Rows<MemoryNode> {
    if (this.#revision !== this.graph.revision || this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#revision = this.graph.revision;
    const key = JSON.stringify([types, order]);
    const kept = this.#kept.get(key) ?? this.#made(types, order);
    this.#kept.set(key, kept);
    return kept;
  }

  /** Any things in the order asked for. */
  sort(nodes: Rows<MemoryNode>, order: readonly OrderKey[]): readonly MemoryNode[] {
    if (order.length === 0) return [...nodes].sort(compareNodes);
    const { position, compare } = totalOrder(order);
    return sortRows({ rows: nodes, position: (node) => position(node.record), compare });
  }

  #made(types: readonly string[], order: readonly OrderKey[]): Rows<MemoryNode> {
    if (order.length === 0) return this.graph.ofTypes(types);
    const byName = isByName(order) ? this.graph.byName(types) : null;
    return byName ?? this.sort(this.graph.ofTypes(types), order);
  }
}

function isByName([key, ...others]: readonly OrderKey[]): boolean {
  return (
    key?.field === 'name' && key.kind === 'value' && key.ranks === undefined && !key.descending && others.length === 0
  );
}
