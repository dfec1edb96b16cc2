import { compareCodePoints } from '../store/index.js';
import type { AnalysedGraph } from './graph.js';
import { originsOf } from './origins.js';
import { stopsOf } from './legs.js';

/** One leg of a chain, and the reported routes that have it. */
export interface ChainLeg {
  readonly from: string;
  readonly to: string;
  /** By id. */
  readonly routes: readonly string[];
}

/** Legs of several reported routes, joined where one ends and the next begins. No source reports the whole. */
export interface RouteChain {
  readonly legs: readonly ChainLeg[];
  /** How many independent sources report the leg that fewest report. */
  readonly weakest: number;
}

/** What was found, and what cut it short. */
export interface FoundChains {
  /** The fewest legs first, then the best attested weakest leg, then by the states passed. */
  readonly chains: readonly RouteChain[];
  readonly total: number;
  /** Whether the search had to stop before it had seen everything. */
  readonly exhausted: boolean;
}

/** How many legs are looked at before a search is given up. */
export const MOST_LOOKED_AT = 200_000;

type Legs = ReadonlyMap<string, readonly ChainLeg[]>;

/**
 * Chains from one state to another of at most so many legs that pass no state twice and that no one route has as a whole. Legs that
 * were never travelled are no part of one.
 */
export function chainsBetween(graph: AnalysedGraph, from: string, to: string, mostLegs: number): FoundChains {
  const legs = graph.remember('legs', () => legsFrom(graph));
  const found: ChainLeg[][] = [];
  let looked = 0;
  const walk = (path: ChainLeg[], at: string): void => {
    for (const leg of legs.get(at) ?? []) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return;
      if (leg.to === from || path.some((passed) => passed.to === leg.to)) continue;
      const longer = [...path, leg];
      if (leg.to === to) {
        if (isJoined(longer)) found.push(longer);
      } else if (longer.length < mostLegs) walk(longer, leg.to);
    }
  };
  walk([], from);
  const chains = found.map((path) => ({ legs: path, weakest: weakestOf(graph, path) })).sort(compareChains);
  return { chains, total: chains.length, exhausted: looked > MOST_LOOKED_AT };
}

/** Whether a chain takes more than one route to tell. */
function isJoined(legs: readonly ChainLeg[]): boolean {
  const [first, ...others] = legs;
  return (
    first?.routes.every((route) => others.some(({ routes }) => !routes.includes(route))) === true && others.length > 0
  );
}

/** The legs between different states of all routes, by the state that they begin in. */
function legsFrom(graph: AnalysedGraph): Legs {
  const legs = new Map<string, Map<string, Set<string>>>();
  for (const { id, type } of graph.things.values()) {
    if (type !== 'Route') continue;
    for (const [from, to] of travelledLegs(graph, id)) {
      const ends = legs.get(from) ?? new Map<string, Set<string>>();
      legs.set(from, ends);
      ends.set(to, (ends.get(to) ?? new Set<string>()).add(id));
    }
  }
  return new Map(
    [...legs].map(([from, ends]) => [
      from,
      [...ends]
        .map(([to, routes]) => ({ from, to, routes: [...routes].sort(compareCodePoints) }))
        .sort((a, b) => compareCodePoints(a.to, b.to)),
    ]),
  );
}

function travelledLegs(graph: AnalysedGraph, route: string): (readonly [from: string, to: string])[] {
  const never = new Set(
    graph
      .from(route, 'STOPS_AT')
      .filter(({ fields }) => fields['travelled'] === false)
      .map(({ to }) => to),
  );
  const stops = stopsOf(graph, route).filter(({ place, state }) => state !== null && !never.has(place));
  const orders = [...new Set(stops.map(({ order }) => order))];
  return orders
    .slice(1)
    .flatMap((order, index) =>
      stops
        .filter((stop) => stop.order === orders[index])
        .flatMap(({ state: from }) =>
          stops.flatMap(({ state: to, order: other }) =>
            other === order && from !== null && to !== null && from !== to ? [[from, to] as const] : [],
          ),
        ),
    );
}

function weakestOf(graph: AnalysedGraph, legs: readonly ChainLeg[]): number {
  return Math.min(
    ...legs.map(({ routes }) => originsOf(routes.flatMap((route) => graph.things.get(route) ?? [])).size),
  );
}

function compareChains(a: RouteChain, b: RouteChain): number {
  return (
    a.legs.length - b.legs.length ||
    b.weakest - a.weakest ||
    compareCodePoints(a.legs.map(({ to }) => to).join(' '), b.legs.map(({ to }) => to).join(' '))
  );
}
