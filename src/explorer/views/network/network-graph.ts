import type { NetworkQuery } from '../../generated/network.js';
import { shortened } from '../../parts/shortened.js';
import { edgeId } from '../../pictures/graph/edge-id.js';
import type { Graph } from '../../pictures/graph/index.js';
import { groupOf, networkGroups, type NetworkNode } from './network-groups.js';
import type { Colouring, Measure } from './network-state.js';

export type Network = NetworkQuery['cooperationNetwork'];
export type NetworkEdge = Network['edges'][number];

export interface NetworkGraphOptions {
  readonly colour: Colouring;
  readonly size: Measure;
  /** Only these; all where it is null. */
  readonly within: ReadonlySet<string> | null;
}

/** The picture of the network. Who is bound to nobody is left out of it, and stands in the table. */
export function networkGraph({ nodes, edges }: Network, { colour, size, within }: NetworkGraphOptions): Graph {
  const groups = networkGroups(nodes, colour);
  const most = Math.max(...nodes.map((node) => node[size] ?? 0), Number.MIN_VALUE);
  const shown = nodes.filter(
    ({ actor, degree }) => actor !== null && degree > 0 && (within === null || within.has(actor.id)),
  );
  const there = new Set(shown.map(({ actor }) => actor?.id));
  return {
    groups,
    nodes: shown.map((node) => ({
      id: idOf(node),
      label: shortened(node.actor?.name ?? '', 34),
      group: groupOf(node, colour),
      // By area, as eyes compare.
      radius: 5 + 13 * Math.sqrt((node[size] ?? 0) / most),
    })),
    edges: edges.flatMap(({ between, weight }) => {
      const [one, other] = between.map(({ id }) => id);
      if (one === undefined || other === undefined || !there.has(one) || !there.has(other)) return [];
      return [
        {
          id: edgeId(one, other),
          source: one,
          target: other,
          width: Math.min(7, 1 + 1.2 * Math.log2(weight)),
          weight: 1 + Math.log2(weight),
          arrow: false,
          dashed: false,
        },
      ];
    }),
  };
}

export function idOf({ actor }: NetworkNode): string {
  return actor?.id ?? '';
}
