import type { Clocks } from '../ontology/index.js';
import { cheapestWay, compareWays, MOST_VISITED, stepsTo, waysOf, type Search, type Way } from './cheapest.js';
import type { AnalysedGraph, Relation } from './graph.js';
import { Heap } from './heap.js';
import { COST_PARTS, linksOf, type Links } from './links.js';

/** Relations that join nearly everything: a path along them says little. They count only where they are asked for. */
export const USUALLY_LEFT_OUT: readonly string[] = ['BORDERS', 'BROADER', 'CONCEPT_OF', 'CONCERNS', 'LIES_IN'];

/** Between what paths are looked for, and along what. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The types of things that may stand between the ends; undefined stands for all. */
  readonly types: ReadonlySet<string> | undefined;
  /** The names of the relations that may be taken. */
  readonly relations: ReadonlySet<string>;
  readonly clocks: Clocks;
}

export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly cost: number;
}

export interface Path {
  readonly cost: number;
  readonly steps: readonly PathStep[];
}

/** What cut an answer short: the number of paths, the steps of a path, the work. */
export type PathLimit = 'COUNT' | 'LONGEST' | 'VISITED';

export interface FoundPaths {
  /** The cheapest first, then the one of fewer steps, then by the ids of what it passes. */
  readonly paths: readonly Path[];
  readonly cutBy: PathLimit | null;
}

/**
 * The best paths that pass nothing twice, `count` at most and of `longest` steps at most. What was found before the visits ran
 * out is what the answer would begin with. `visits` bounds the work.
 */
export function bestPaths(
  graph: AnalysedGraph,
  question: PathQuestion,
  { count, longest, visits = MOST_VISITED }: { count: number; longest: number; visits?: number },
): FoundPaths {
  return graph.remember(`best ${keyOf(question)} ${count} ${longest} ${visits}`, () => {
    const begun = beginSearch(graph, question, longest, visits);
    if (begun === null) return { paths: [], cutBy: null };
    const { search, start } = begun;
    const ways = bestWays(search, start, count + 1);
    const paths = ways.slice(0, count).map((way) => pathOf(search.links, way));
    if (ways.length > count) return { paths, cutBy: 'COUNT' };
    if (search.visitsLeft <= 0) return { paths, cutBy: 'VISITED' };
    return { paths, cutBy: search.isCut ? 'LONGEST' : null };
  });
}

/** What tells questions at the clocks of one graph apart. */
function keyOf({ from, to, types, relations }: PathQuestion): string {
  return JSON.stringify([from, to, types === undefined ? null : [...types].sort(), [...relations].sort()]);
}

/** The paths of the least number of steps. */
export interface FoundShortest {
  /** How many steps; null where the two are not connected. */
  readonly length: number | null;
  /** How many there are, those left out included. */
  readonly total: number;
  readonly paths: readonly Path[];
  readonly truncated: boolean;
}

/** All paths of the least number of steps, `limit` at most, in the order of `bestPaths`. */
export function shortestPaths(graph: AnalysedGraph, question: PathQuestion, limit: number): FoundShortest {
  return graph.remember(`shortest ${keyOf(question)} ${limit}`, () => {
    const begun = beginSearch(graph, question, Infinity, MOST_VISITED);
    const length = begun?.search.stepsLeft[begun.start.node] ?? Infinity;
    if (begun === null || length === Infinity) return { length: null, total: 0, paths: [], truncated: false };
    const search = { ...begun.search, longest: length };
    const paths = bestWays(search, begun.start, limit).map((way) => pathOf(search.links, way));
    const total = countShortest(search, begun.start.node);
    return { length, total, paths, truncated: total > paths.length };
  });
}

function beginSearch(
  graph: AnalysedGraph,
  { from, to, types, relations, clocks }: PathQuestion,
  longest: number,
  visitsLeft: number,
): { readonly search: Search; readonly start: Way } | null {
  const links = linksOf(graph, relations, clocks);
  const [node, target] = [links.numbers.get(from), links.numbers.get(to)];
  if (node === undefined || target === undefined) return null;
  const mayPass = (number: number) =>
    types === undefined || number === node || types.has(graph.things.get(links.ids[number] ?? '')?.type ?? '');
  const stepsLeft = stepsTo(links, target, mayPass);
  return {
    search: { links, target, stepsLeft, longest, visitsLeft, isCut: false },
    start: { node, cost: 0, steps: 0, before: null, link: null },
  };
}

/** A way, and where among those that begin like it there may be more: from `branch` on, not by way of `taken` there. */
interface Candidate {
  readonly way: Way;
  readonly branch: number;
  readonly taken: ReadonlySet<number>;
}

/**
 * Yen's search, with Lawler's division: once a way is the best of those left, the rest of those that it was the best of fall into
 * parts by where they leave it, and the best of each part is looked for. Stops where the visits run out.
 */
function bestWays(search: Search, start: Way, count: number): Way[] {
  const best: Way[] = [];
  const candidates = new Heap<Candidate>((a, b) => compareWays(a.way, b.way));
  const first = cheapestWay(search, start, { nodes: new Set(), first: new Set() });
  if (first !== null) candidates.push({ way: first, branch: 0, taken: new Set() });
  while (best.length < count && search.visitsLeft > 0) {
    const next = candidates.pop();
    if (next === undefined) break;
    best.push(next.way);
    if (best.length < count) divide(search, next, (candidate) => candidates.push(candidate));
  }
  return best;
}

function divide(search: Search, { way, branch, taken }: Candidate, found: (candidate: Candidate) => void): void {
  const ways = waysOf(way);
  for (const [index, root] of ways.slice(0, -1).entries()) {
    const next = ways[index + 1]?.node;
    if (index < branch || next === undefined) continue;
    const first = new Set(index === branch ? taken : []).add(next);
    const nodes = new Set(ways.slice(0, index).map(({ node }) => node));
    const other = cheapestWay(search, root, { nodes, first });
    if (other !== null) found({ way: other, branch: index, taken: first });
  }
}

/** How many ways of the least number of steps there are: of each thing, as many as of those one step nearer to the target. */
function countShortest({ links, stepsLeft }: Search, start: number): number {
  let level = new Map([[start, 1]]);
  for (let left = stepsLeft[start] ?? 0; left > 0; left -= 1) {
    const nearer = new Map<number, number>();
    for (const [node, ways] of level) {
      for (const { to } of links.from[node] ?? []) {
        if (stepsLeft[to] === left - 1) nearer.set(to, (nearer.get(to) ?? 0) + ways);
      }
    }
    level = nearer;
  }
  return [...level.values()].reduce((sum, ways) => sum + ways, 0);
}

function pathOf({ ids }: Links, way: Way): Path {
  const steps = waysOf(way).flatMap(({ node, before, link }) =>
    before === null || link === null
      ? []
      : [{ from: ids[before.node] ?? '', to: ids[node] ?? '', relation: link.relation, cost: link.cost / COST_PARTS }],
  );
  return { cost: way.cost / COST_PARTS, steps };
}
