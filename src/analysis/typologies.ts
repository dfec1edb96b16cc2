import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { textOf, type AnalysedGraph, type Relation } from './graph.js';

/** What a type says of a trait. Silence is neither. */
export type Saying = 'HAS' | 'HAS_NOT' | 'SILENT';

/** Whether a type fits what was observed of a trait. Silence never contradicts. */
export type Verdict = 'SUPPORTED' | 'CONTRADICTED' | 'SILENT';

/** What one type says of one trait. */
export interface TraitCell {
  readonly type: string;
  readonly trait: string;
  readonly saying: Saying;
  readonly degree: string | null;
  /** The relations that say so. */
  readonly relations: readonly Relation[];
}

/** A trait and what was observed of it. */
export interface Observation {
  readonly trait: string;
  readonly has: boolean;
}

/** How one type fits what was observed. */
export interface Fit {
  readonly type: string;
  readonly traits: readonly { readonly cell: TraitCell; readonly verdict: Verdict; readonly observed: Observation }[];
  readonly supported: number;
  readonly contradicted: number;
  readonly silent: number;
}

/** What typologies are compared by. */
export const TYPOLOGIES_PLAN: ProjectionPlan = {
  types: ['OrganisationTypology', 'OrganisationType', 'Trait'],
  relations: ['TYPE_IN', 'HAS_TRAIT'],
  fields: ['name', 'rank', 'dimension'],
  edgeFields: ['has', 'degree'],
};

/** The types of some typologies: by typology in the order given, then by rank, then by id. */
export function typesIn(graph: AnalysedGraph, typologies: readonly string[] | null): string[] {
  const wanted =
    typologies ?? [...graph.things.values()].filter(({ type }) => type === 'OrganisationTypology').map(({ id }) => id);
  const rank = (id: string): number => Number(graph.things.get(id)?.fields['rank'] ?? Number.MAX_SAFE_INTEGER);
  return wanted.flatMap((typology) =>
    graph
      .to(typology, 'TYPE_IN')
      .map(({ from }) => from)
      .sort((a, b) => rank(a) - rank(b) || compareCodePoints(a, b)),
  );
}

/** The traits that any of the types says something of, by dimension, then by id. */
export function traitsOf(graph: AnalysedGraph, types: readonly string[]): string[] {
  const traits = new Set(types.flatMap((type) => graph.from(type, 'HAS_TRAIT').map(({ to }) => to)));
  const dimension = (id: string): string => {
    const trait = graph.things.get(id);
    return trait === undefined ? '' : (textOf(trait, 'dimension') ?? '');
  };
  return [...traits].sort((a, b) => compareCodePoints(dimension(a), dimension(b)) || compareCodePoints(a, b));
}

/** What a type says of a trait. Where its sources disagree, the first by id counts and the others are told with it. */
export function cellOf(graph: AnalysedGraph, type: string, trait: string): TraitCell {
  const relations = graph.from(type, 'HAS_TRAIT').filter(({ to }) => to === trait);
  const degree = relations[0]?.fields['degree'];
  return {
    type,
    trait,
    saying: relations.length === 0 ? 'SILENT' : relations[0]?.fields['has'] === false ? 'HAS_NOT' : 'HAS',
    degree: typeof degree === 'string' ? degree : null,
    relations,
  };
}

/**
 * The types by how they fit: most supported less contradicted first, then fewest contradicted, then by id. A type that is silent
 * on everything that was observed does not fit and is left out.
 */
export function typesThatFit(
  graph: AnalysedGraph,
  types: readonly string[],
  observations: readonly Observation[],
): Fit[] {
  return types
    .map((type) => fitOf(graph, type, observations))
    .filter(({ supported, contradicted }) => supported + contradicted > 0)
    .sort(
      (a, b) =>
        b.supported - b.contradicted - (a.supported - a.contradicted) ||
        a.contradicted - b.contradicted ||
        compareCodePoints(a.type, b.type),
    );
}

function fitOf(graph: AnalysedGraph, type: string, observations: readonly Observation[]): Fit {
  const traits = observations.map((observed) => {
    const cell = cellOf(graph, type, observed.trait);
    return { cell, observed, verdict: verdictOf(cell.saying, observed.has) };
  });
  const count = (verdict: Verdict): number => traits.filter((trait) => trait.verdict === verdict).length;
  return { type, traits, supported: count('SUPPORTED'), contradicted: count('CONTRADICTED'), silent: count('SILENT') };
}

function verdictOf(saying: Saying, has: boolean): Verdict {
  if (saying === 'SILENT') return 'SILENT';
  return (saying === 'HAS') === has ? 'SUPPORTED' : 'CONTRADICTED';
}
