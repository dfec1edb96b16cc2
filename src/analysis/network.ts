import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { compareCodePoints } from '../store/index.js';
import { betweenness, communities, eigenvector, pagerank } from './centralities.js';
import { cutsOf, edgeKey } from './cuts.js';
import { numbersOf, ranked } from './groups.js';
import { TIE_KINDS, type Tie, type TieKind } from './ties.js';

/** How many ties there are of one kind. */
export interface KindCount {
  readonly kind: TieKind;
  readonly count: number;
}

/** Two actors that are bound. */
export interface NetworkEdge {
  /** In code point order. */
  readonly between: readonly [a: string, b: string];
  /** How many ties there are between the two. */
  readonly weight: number;
  readonly kinds: readonly KindCount[];
  /** Whether the network would fall into more parts without it. */
  readonly isBridge: boolean;
}

/** An actor in the network, and how it stands there. */
export interface NetworkNode {
  readonly actor: string;
  /** With how many others it is bound. */
  readonly degree: number;
  /** By how many ties. */
  readonly weightedDegree: number;
  /** The share of shortest paths between others that lead through it, 0 to 1; ties do not weigh. */
  readonly betweenness: number;
  /** Weighed by ties, damping 0.85; all sum to 1. */
  readonly pageRank: number;
  /** Weighed by ties, of length 1 all together; null where it does not converge. */
  readonly eigenvector: number | null;
  /** The number of its community, from 0, the largest first. */
  readonly community: number;
  /** The number of the part that it hangs together with, from 0, the largest first. */
  readonly component: number;
  /** Whether the network would fall into more parts without it. */
  readonly isBroker: boolean;
}

/** Who is bound to whom, and how each stands in the whole. */
export interface Network {
  /** By id. */
  readonly nodes: readonly NetworkNode[];
  /** The heaviest first, then by the two ends. */
  readonly edges: readonly NetworkEdge[];
  /** The communities by number, each sorted by id. */
  readonly communities: readonly (readonly string[])[];
  /** How far the communities keep to themselves, -0.5 to 1; null without edges. */
  readonly modularity: number | null;
  readonly components: number;
  /** The share of the pairs that are bound. */
  readonly density: number;
}

/** The network that ties make among some members; a member without ties stands alone. */
export function networkOf(members: readonly string[], ties: readonly Tie[]): Network {
  const pairs = pairsOf(ties);
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const member of [...members].sort(compareCodePoints)) graph.addNode(member);
  for (const { between, weight } of pairs) graph.addEdge(between[0], between[1], { weight });
  const ids = graph.nodes();
  const cuts = cutsOf(new Map(ids.map((id) => [id, graph.neighbors(id)])));
  const parts = ranked(connectedComponents(graph));
  const found = communities(graph);
  const standing = {
    betweenness: betweenness(graph),
    pageRank: pagerank(graph),
    eigenvector: eigenvector(graph),
    community: numbersOf(found.members),
    component: numbersOf(parts),
  };
  const nodes = ids.map((actor) => ({
    actor,
    degree: graph.degree(actor),
    weightedDegree: graph.reduceEdges(actor, (sum, _edge, { weight }) => sum + weight, 0),
    betweenness: standing.betweenness[actor] ?? 0,
    pageRank: standing.pageRank[actor] ?? 0,
    eigenvector: standing.eigenvector?.[actor] ?? null,
    community: standing.community.get(actor) ?? 0,
    component: standing.component.get(actor) ?? 0,
    isBroker: cuts.brokers.has(actor),
  }));
  const count = ids.length;
  return {
    nodes,
    edges: pairs.map((pair) => ({ ...pair, isBridge: cuts.bridges.has(edgeKey(...pair.between)) })),
    communities: found.members,
    modularity: found.modularity,
    components: parts.length,
    density: count < 2 ? 0 : (2 * pairs.length) / (count * (count - 1)),
  };
}

/** How an edge changed between two networks. */
export type EdgeTurn = 'GAINED' | 'LOST' | 'STRENGTHENED' | 'WEAKENED';

/** An edge that is not as it was. */
export interface EdgeChange {
  readonly turn: EdgeTurn;
  readonly between: readonly [a: string, b: string];
  readonly before: number;
  readonly after: number;
}

/** The edges that differ between two networks: those that changed most first, then by the two ends. */
export function changesOf(before: Network, after: Network): EdgeChange[] {
  const weights = (network: Network) => new Map(network.edges.map((edge) => [edgeKey(...edge.between), edge]));
  const [then, now] = [weights(before), weights(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .flatMap((key): EdgeChange[] => {
      const [old, fresh] = [then.get(key), now.get(key)];
      const between = (fresh ?? old)?.between;
      const [was, is] = [old?.weight ?? 0, fresh?.weight ?? 0];
      if (between === undefined || was === is) return [];
      return [{ turn: turnOf(was, is), between, before: was, after: is }];
    })
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        compareCodePoints(edgeKey(...a.between), edgeKey(...b.between)),
    );
}

function turnOf(before: number, after: number): EdgeTurn {
  if (before === 0) return 'GAINED';
  if (after === 0) return 'LOST';
  return after > before ? 'STRENGTHENED' : 'WEAKENED';
}

function pairsOf(ties: readonly Tie[]): Omit<NetworkEdge, 'isBridge'>[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = edgeKey(...tie.between);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [tie]);
    else pair.push(tie);
  }
  return [...pairs.values()]
    .flatMap((found) => {
      const [first] = found;
      return first === undefined ? [] : [{ between: first.between, weight: found.length, kinds: kindsOf(found) }];
    })
    .sort((a, b) => b.weight - a.weight || compareCodePoints(edgeKey(...a.between), edgeKey(...b.between)));
}

/** Ties by kind, the most binding first; kinds without a tie are left out. */
export function kindsOf(ties: readonly Tie[]): KindCount[] {
  return TIE_KINDS.map((kind) => ({ kind, count: ties.filter((tie) => tie.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}
