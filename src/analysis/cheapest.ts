import { Heap } from './heap.js';
import type { Link, Links } from './links.js';

/** Most things that one question may visit, each as often as a way comes to it: about a second's work. */
export const MOST_VISITED = 500_000;

/** A way from the start to a thing, as the last step of it and what came before. */
export interface Way {
  readonly node: number;
  /** Of the whole way; `COST_PARTS` make 1. */
  readonly cost: number;
  readonly steps: number;
  readonly before: Way | null;
  /** The step that ends here; null at the start. */
  readonly link: Link | null;
}

/** What all searches of one question share. */
export interface Search {
  readonly links: Links;
  readonly target: number;
  /** How many steps it takes at least from each thing to the target; Infinity where it is never reached. */
  readonly stepsLeft: readonly number[];
  /** Most steps of a way. */
  readonly longest: number;
  /** How many more visits there may be. */
  visitsLeft: number;
  /** Whether the bound on steps has cut off any way. */
  isCut: boolean;
}

/** What a way may not do: visit what it has been at, and begin as ways that are known already. */
export interface Barred {
  readonly nodes: ReadonlySet<number>;
  /** Where it may not go first. */
  readonly first: ReadonlySet<number>;
}

/** The cheaper way is first, then the one of fewer steps, then the one of lower numbers from its beginning on: a total order. */
export function compareWays(a: Way, b: Way): number {
  return a.cost - b.cost || a.steps - b.steps || compareNodes(a, b);
}

/** All ways that make up a way, from the start on. */
export function waysOf(way: Way): Way[] {
  const ways: Way[] = [];
  for (let at: Way | null = way; at !== null; at = at.before) ways.push(at);
  return ways.reverse();
}

/**
 * The first way to the target that goes on from where another ends, by `compareWays`: Dijkstra's search, which comes to a thing
 * again where that takes fewer steps, since steps are bounded too. Null where there is none, or where no visits are left.
 */
export function cheapestWay(search: Search, start: Way, barred: Barred): Way | null {
  const fewest = new Map<number, number>();
  const open = new Heap<Way>(compareWays);
  open.push(start);
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    if (way.node === search.target) return way;
    if ((fewest.get(way.node) ?? Infinity) <= way.steps) continue;
    fewest.set(way.node, way.steps);
    if (search.visitsLeft <= 0) return null;
    search.visitsLeft -= 1;
    for (const link of search.links.from[way.node] ?? []) {
      if (barred.nodes.has(link.to) || (way === start && barred.first.has(link.to))) continue;
      const steps = way.steps + 1;
      const left = search.stepsLeft[link.to] ?? Infinity;
      if (steps + left > search.longest) search.isCut ||= left < Infinity;
      else if ((fewest.get(link.to) ?? Infinity) > steps) {
        open.push({ node: link.to, cost: way.cost + link.cost, steps, before: way, link });
      }
    }
  }
  return null;
}

/** How many steps it takes at least from each thing to one, along links of things that a way may pass. */
export function stepsTo(links: Links, target: number, mayPass: (node: number) => boolean): number[] {
  const steps = links.ids.map(() => Infinity);
  steps[target] = 0;
  const reached = [target];
  for (const node of reached) {
    for (const { to } of links.from[node] ?? []) {
      if (steps[to] !== Infinity || !mayPass(to)) continue;
      steps[to] = (steps[node] ?? 0) + 1;
      reached.push(to);
    }
  }
  return steps;
}

/** By the first thing in which two ways of as many steps differ: the last in which they do, going back. */
function compareNodes(a: Way, b: Way): number {
  let difference = 0;
  let [here, there]: [Way | null, Way | null] = [a, b];
  while (here !== null && there !== null && here !== there) {
    difference = here.node === there.node ? difference : here.node - there.node;
    [here, there] = [here.before, there.before];
  }
  return difference;
}
