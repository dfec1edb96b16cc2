import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import type { AnalysedGraph } from './graph.js';

/** What can be asked of a country or area, and the relations that answer it. */
export const TOPICS = {
  ROUTES_FROM: { relation: 'STOPS_AT', role: 'SOURCE', types: ['Route'] },
  ROUTES_THROUGH: { relation: 'STOPS_AT', role: 'TRANSIT', types: ['Route'] },
  ROUTES_INTO: { relation: 'STOPS_AT', role: 'DESTINATION', types: ['Route'] },
  LAWS: { relation: 'LAW_OF', types: ['NationalLaw'] },
  SCHEMES: { relation: 'SCHEME_OF', types: ['Scheme'] },
  TREATIES: { relation: 'PARTY_TO', types: ['Treaty'] },
  AGREEMENTS: { relation: 'PARTY_TO', types: ['Agreement'] },
  PROGRAMMES: { relation: 'PARTY_TO', types: ['Programme'] },
  BODIES: { relation: 'OF_COUNTRY', types: ['GovernmentAgency'] },
  ASSESSMENTS: { relation: 'ASSESSES', types: ['Assessment'] },
  FIGURES: { relation: 'FIGURE_FOR', types: ['Statistic'] },
  CASES: { relation: 'TOUCHES', types: ['Case'] },
  GAPS: { relation: 'GAP_IN', types: ['Gap'] },
  EVENTS: { relation: 'TOOK_PLACE_IN', types: ['Event'] },
} as const satisfies Readonly<Record<string, { relation: string; types: readonly string[]; role?: string }>>;

export type Topic = keyof typeof TOPICS;

/** What the graph says of one matter in one country or area. Silence is not "none". */
export type Said = 'SAID' | 'SAID_TO_BE_NONE' | 'NOT_REPORTED' | 'SILENT';

/** The answer to one question of one country or area. */
export interface Silence {
  readonly country: string;
  readonly topic: Topic;
  readonly said: Said;
  /** How many things answer it. */
  readonly count: number;
}

/** What silence is looked for in. */
export const SILENCE_PLAN: ProjectionPlan = {
  types: ['Country', 'Locality', ...new Set(Object.values(TOPICS).flatMap(({ types }) => [...types]))],
  relations: ['LIES_IN', ...new Set(Object.values(TOPICS).map(({ relation }) => relation))],
  fields: ['name', 'reporting'],
  edgeFields: ['role'],
};

/** For each country, in the order given, and each topic: whether anything is said, of it or of a place within it. */
export function silenceOf(graph: AnalysedGraph, countries: readonly string[], topics: readonly Topic[]): Silence[] {
  return countries.flatMap((country) => {
    const places = placesWithin(graph, country);
    return topics.map((topic) => {
      const found = things(graph, places, topic);
      return { country, topic, count: found.length, said: saidOf(graph, found) };
    });
  });
}

function placesWithin(graph: AnalysedGraph, country: string): readonly string[] {
  const found = new Set([country]);
  for (const place of found) for (const { from } of graph.to(place, 'LIES_IN')) found.add(from);
  return [...found];
}

function things(graph: AnalysedGraph, places: readonly string[], topic: Topic): string[] {
  const { relation, types, ...rest } = TOPICS[topic];
  const role = 'role' in rest ? rest.role : undefined;
  const found = new Set<string>();
  for (const place of places) {
    // A country takes part in instruments; everything else leads to the place.
    for (const one of relation === 'PARTY_TO' ? graph.from(place, relation) : graph.to(place, relation)) {
      const id = one.from === place ? one.to : one.from;
      const type = graph.things.get(id)?.type ?? '';
      if ((types as readonly string[]).includes(type) && (role === undefined || one.fields['role'] === role))
        found.add(id);
    }
  }
  return [...found].sort(compareCodePoints);
}

/** Figures may say that there was none, or that nothing was reported; everything else says something by being there. */
function saidOf(graph: AnalysedGraph, found: readonly string[]): Said {
  if (found.length === 0) return 'SILENT';
  const reporting = found.map((id) => graph.things.get(id)?.fields['reporting'] ?? 'REPORTED');
  if (reporting.includes('REPORTED')) return 'SAID';
  return reporting.includes('REPORTED_NONE') ? 'SAID_TO_BE_NONE' : 'NOT_REPORTED';
}
