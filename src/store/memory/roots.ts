import type { OrderKey } from '../port.js';
import { totalOrder } from '../shared/index.js';
import { compareNodes } from './adjacency.js';
import type { Graph, MemoryNode } from './graph.js';
import { sortRows } from './page.js';

/** How many sorted lists are kept at most; each holds one reference for a thing of its types. */
const MOST_KEPT = 100;

/**
 * Things of some types in some order, sorted once and kept until the graph changes: the same lists are asked for again and
 * again with other filters and pages.
 */
export class SortedRoots {
  readonly #kept = new Map<string, readonly MemoryNode[]>();
  #revision = 0;

  constructor(private readonly graph: Graph) {}

  of(types: readonly string[], order: readonly OrderKey[]): readonly MemoryNode[] {
    if (order.length === 0 && types.length === 1) return this.graph.ofTypes(types);
    if (this.#revision !== this.graph.revision || this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#revision = this.graph.revision;
    const key = JSON.stringify([types, order]);
    const kept =
      this.#kept.get(key) ??
      (order.length === 0 ? this.graph.ofTypes(types) : this.sort(this.graph.ofTypes(types), order));
    this.#kept.set(key, kept);
    return kept;
  }

  /** Any things in the order asked for. */
  sort(nodes: readonly MemoryNode[], order: readonly OrderKey[]): readonly MemoryNode[] {
    if (order.length === 0) return [...nodes].sort(compareNodes);
    const { position, compare } = totalOrder(order);
    return sortRows({ rows: nodes, position: (node) => position(node.record), compare });
  }
}
