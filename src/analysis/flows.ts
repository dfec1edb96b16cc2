import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { parsePartialDate, type DayRange } from '../ontology/index.js';
import { textOf, type AnalysedGraph, type Thing } from './graph.js';
import { originsOf } from './origins.js';

/** How far places are lifted before flows are told apart. */
export type FlowLevel = 'PLACE' | 'COUNTRY' | 'REGION';

/** All routes that lead from one place to another. */
export interface Flow {
  readonly origin: string;
  readonly destination: string;
  /** Places that some of the routes pass in between, by id. */
  readonly through: readonly string[];
  /** The routes, by id. */
  readonly routes: readonly string[];
  /** How many independent sources say so: those of the routes and of their stops. */
  readonly sourceCount: number;
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly victims: readonly string[];
  /** Figures on people from the origin in the destination, by id. */
  readonly figures: readonly string[];
  /** The days from the beginning of the first period to the end of the last; null where no route has one. */
  readonly period: DayRange | null;
  readonly statuses: readonly string[];
  /** Whether any route is said, or not said not, to have been travelled to the destination. */
  readonly travelled: boolean;
}

/** What flows are worked out of. `places` are the concrete types of places. */
export function flowsPlan(places: readonly string[]): ProjectionPlan {
  return {
    types: [...new Set([...places, 'Route', 'ExploitationForm', 'Sector', 'VictimGroup', 'Statistic'])],
    relations: ['STOPS_AT', 'LIES_IN', 'FOR_EXPLOITATION', 'INTO_SECTOR', 'VICTIMISES', 'FIGURE_FOR', 'FIGURE_FROM'],
    fields: ['name', 'm49', 'status', 'period', 'evidence'],
    edgeFields: ['order', 'role', 'travelled', 'evidence'],
  };
}

interface PlacedStop {
  readonly place: string;
  readonly order: number;
  readonly role: string | undefined;
  readonly travelled: boolean;
}

/**
 * The flows of some routes. A route counts from each stop of origin to each stop of destination after it; what starts and ends in
 * one place at the level asked for is a flow within it.
 */
export function flowsOf(graph: AnalysedGraph, routes: readonly string[], level: FlowLevel): Flow[] {
  const found = new Map<string, FlowDraft>();
  for (const route of routes) {
    const stops = placedStops(graph, route, level);
    for (const from of stops.filter(({ role }) => role === 'SOURCE')) {
      for (const to of stops.filter(({ role, order }) => role === 'DESTINATION' && order > from.order)) {
        const key = `${from.place} ${to.place}`;
        const draft = found.get(key) ?? new FlowDraft(from.place, to.place);
        found.set(key, draft);
        draft.add(route, stops, from, to);
      }
    }
  }
  return [...found.values()].map((draft) => draft.flow(graph, level));
}

class FlowDraft {
  readonly #routes = new Set<string>();
  readonly #through = new Set<string>();
  #travelled = false;

  constructor(
    readonly origin: string,
    readonly destination: string,
  ) {}

  add(route: string, stops: readonly PlacedStop[], from: PlacedStop, to: PlacedStop): void {
    this.#routes.add(route);
    if (to.travelled) this.#travelled = true;
    for (const { place, order } of stops) {
      const isEnd = place === this.origin || place === this.destination;
      if (order > from.order && order < to.order && !isEnd) this.#through.add(place);
    }
  }

  flow(graph: AnalysedGraph, level: FlowLevel): Flow {
    const routes = [...this.#routes].sort(compareCodePoints);
    const things = routes.flatMap((route) => graph.things.get(route) ?? []);
    const reached = (relation: string): string[] =>
      sorted(routes.flatMap((route) => graph.from(route, relation).map(({ to }) => to)));
    return {
      origin: this.origin,
      destination: this.destination,
      through: sorted([...this.#through]),
      routes,
      sourceCount: originsOf([...things, ...routes.flatMap((route) => graph.from(route, 'STOPS_AT'))]).size,
      forms: reached('FOR_EXPLOITATION'),
      sectors: reached('INTO_SECTOR'),
      victims: reached('VICTIMISES'),
      figures: figuresOf(graph, this.origin, this.destination, level),
      period: periodOf(things),
      statuses: sorted(things.flatMap((thing) => textOf(thing, 'status') ?? [])),
      travelled: this.#travelled,
    };
  }
}

function placedStops(graph: AnalysedGraph, route: string, level: FlowLevel): PlacedStop[] {
  return graph.from(route, 'STOPS_AT').map((stop) => ({
    place: lifted(graph, stop.to, level),
    order: Number(stop.fields['order']),
    role: textOf(stop, 'role'),
    travelled: stop.fields['travelled'] !== false,
  }));
}

/**
 * The place that stands for another at a level: the country or area that it lies in, or the smallest region with a code of the
 * United Nations (M49). What lies in several, or in none, stands for itself.
 */
export function lifted(graph: AnalysedGraph, place: string, level: FlowLevel): string {
  if (level === 'PLACE') return place;
  const country = nearest(graph, place, ({ type }) => type === 'Country') ?? place;
  if (level === 'COUNTRY') return country;
  return nearest(graph, country, ({ type, fields }) => type === 'Region' && fields['m49'] !== undefined) ?? country;
}

/** The one thing of a kind that a place is or lies in, the fewest steps outward; undefined where there is none or more than one. */
function nearest(graph: AnalysedGraph, place: string, isWanted: (thing: Thing) => boolean): string | undefined {
  let level: readonly string[] = [place];
  const seen = new Set<string>(level);
  while (level.length > 0) {
    const wanted = level.filter((id) => {
      const thing = graph.things.get(id);
      return thing !== undefined && isWanted(thing);
    });
    if (wanted.length > 0) return wanted.length === 1 ? wanted[0] : undefined;
    level = [...new Set(level.flatMap((id) => graph.from(id, 'LIES_IN').map(({ to }) => to)))].filter(
      (id) => !seen.has(id),
    );
    for (const id of level) seen.add(id);
  }
  return undefined;
}

function figuresOf(graph: AnalysedGraph, origin: string, destination: string, level: FlowLevel): string[] {
  const placed = graph.remember(`figures ${level}`, () => {
    const pairs = new Map<string, string[]>();
    for (const { id, type } of graph.things.values()) {
      if (type !== 'Statistic') continue;
      const from = new Set(graph.from(id, 'FIGURE_FROM').map(({ to }) => lifted(graph, to, level)));
      const into = new Set(graph.from(id, 'FIGURE_FOR').map(({ to }) => lifted(graph, to, level)));
      for (const one of from) for (const other of into) push(pairs, `${one} ${other}`, id);
    }
    return pairs;
  });
  return placed.get(`${origin} ${destination}`) ?? [];
}

function push(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

function periodOf(routes: readonly Thing[]): DayRange | null {
  const ranges = routes
    .map((route) => parsePartialDate(textOf(route, 'period') ?? ''))
    .filter((range) => range !== null);
  if (ranges.length === 0) return null;
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}
