import type { CoverageCandidatesQuery } from '../../generated/coverage.js';

/** How many countries and instruments stand in the matrix unless some are chosen. */
const USUAL_COUNTRIES = 24;
const USUAL_INSTRUMENTS = 12;

/** The countries on most routes, and the instruments that most have joined. */
export interface UsualChoice {
  readonly countries: readonly string[];
  readonly instruments: readonly string[];
}

/** What to show where nothing is chosen. */
export function usualChoice({ countries, instruments }: CoverageCandidatesQuery): UsualChoice {
  return {
    countries: mostFirst(countries.nodes, ({ routes }) => routes.totalCount).slice(0, USUAL_COUNTRIES),
    instruments: mostFirst(instruments.nodes, ({ parties }) => parties.totalCount).slice(0, USUAL_INSTRUMENTS),
  };
}

function mostFirst<Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
  count: (thing: Thing) => number,
): string[] {
  return [...things].sort((a, b) => count(b) - count(a) || a.name.localeCompare(b.name)).map(({ id }) => id);
}
