import { compareCodePoints } from '../store/index.js';
import { textOf, type AnalysedGraph } from './graph.js';

/** Which pairs of states on a route are looked at. */
export type Pairing = 'LEGS' | 'ENDS';

/** Two states between which routes lead. */
export interface StatePair {
  readonly from: string;
  readonly to: string;
  /** The routes, by id. */
  readonly routes: readonly string[];
}

/** The pairs of states on some routes, and the stops that lie in no one state. */
export interface StatePairs {
  /** By the two states. */
  readonly pairs: readonly StatePair[];
  /** Regions and sea areas, by id. */
  readonly notStates: readonly string[];
}

interface OrderedStop {
  readonly place: string;
  readonly state: string | null;
  readonly order: number;
  readonly role: string | undefined;
}

/** The country or area that a place lies in, or is; null where it lies in none or in several. */
export function stateOf(graph: AnalysedGraph, place: string): string | null {
  const states = graph.remember('states of places', () => new Map<string, string | null>());
  const known = states.get(place);
  if (known !== undefined) return known;
  const state = soleStateOf(graph, place);
  states.set(place, state);
  return state;
}

function soleStateOf(graph: AnalysedGraph, place: string): string | null {
  const around = new Set([place]);
  const states = new Set<string>();
  for (const id of around) {
    if (graph.things.get(id)?.type === 'Country') states.add(id);
    else for (const { to } of graph.from(id, 'LIES_IN')) around.add(to);
  }
  const [only, ...others] = states;
  return only === undefined || others.length > 0 ? null : only;
}

/** The stops of a route in order; legs that were never travelled are there too. */
export function stopsOf(graph: AnalysedGraph, route: string): OrderedStop[] {
  return graph
    .from(route, 'STOPS_AT')
    .map((stop) => ({
      place: stop.to,
      state: stateOf(graph, stop.to),
      order: Number(stop.fields['order']),
      role: textOf(stop, 'role'),
    }))
    .sort((a, b) => a.order - b.order || compareCodePoints(a.place, b.place));
}

/**
 * The pairs of different states on routes. `LEGS` are consecutive stops, those without a state left out; `ENDS` each source and each
 * destination after it.
 */
export function statePairs(graph: AnalysedGraph, routes: readonly string[], pairing: Pairing): StatePairs {
  const pairs = new Map<string, { from: string; to: string; routes: string[] }>();
  const notStates = new Set<string>();
  for (const route of [...routes].sort(compareCodePoints)) {
    const stops = stopsOf(graph, route);
    for (const { place, state } of stops) if (state === null) notStates.add(place);
    for (const [from, to] of pairing === 'LEGS' ? legsOf(stops) : endsOf(stops)) {
      if (from === to) continue;
      const pair = pairs.get(`${from} ${to}`) ?? { from, to, routes: [] };
      pairs.set(`${from} ${to}`, pair);
      if (!pair.routes.includes(route)) pair.routes.push(route);
    }
  }
  return {
    pairs: [...pairs.values()].sort((a, b) => compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to)),
    notStates: [...notStates].sort(compareCodePoints),
  };
}

type States = readonly [from: string, to: string];

function legsOf(stops: readonly OrderedStop[]): States[] {
  const inStates = stops.filter(({ state }) => state !== null);
  const orders = [...new Set(inStates.map(({ order }) => order))];
  return orders
    .slice(1)
    .flatMap((order, index) =>
      inStates
        .filter((stop) => stop.order === orders[index])
        .flatMap((from) => inStates.filter((stop) => stop.order === order).map((to) => both(from, to))),
    );
}

function endsOf(stops: readonly OrderedStop[]): States[] {
  const inStates = stops.filter(({ state }) => state !== null);
  const ends = inStates.filter(({ role }) => role === 'SOURCE');
  return ends.flatMap((from) =>
    inStates.filter(({ role, order }) => role === 'DESTINATION' && order > from.order).map((to) => both(from, to)),
  );
}

function both(from: OrderedStop, to: OrderedStop): States {
  return [from.state ?? '', to.state ?? ''];
}
