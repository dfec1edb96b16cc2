import type { LawShortfallsQuery } from '../../generated/law.js';
import type { CountryLaw } from './types.js';

type Recommendation = NonNullable<LawShortfallsQuery['unansweredRecommendations']['entries'][number]['recommendation']>;
type Addressee = LawShortfallsQuery['unansweredRecommendations']['entries'][number]['addressees'][number];

/** What falls short in one state. */
export interface Shortfall {
  readonly country: CountryLaw['country'];
  readonly lawGaps: LawShortfallsQuery['lawGaps']['entries'];
  readonly unprotectedRoutes: LawShortfallsQuery['protectionGaps']['entries'][number]['routes'];
  readonly recommendations: readonly Recommendation[];
}

/** Picks what concerns one state; what is addressed to a body of it concerns it. */
export function shortfallsOf(country: CountryLaw['country'], found: LawShortfallsQuery): Shortfall {
  const isHere = (other: { readonly id: string } | null): boolean => other !== null && other.id === country?.id;
  const { lawGaps, protectionGaps, unansweredRecommendations } = found;
  return {
    country,
    lawGaps: lawGaps.entries.filter((gap) => isHere(gap.country)),
    unprotectedRoutes: protectionGaps.entries.filter((gap) => isHere(gap.country)).flatMap(({ routes }) => routes),
    recommendations: unansweredRecommendations.entries
      .filter(({ addressees }) => addressees.some((addressee) => isHere(addressee) || isHere(stateOf(addressee))))
      .flatMap(({ recommendation }) => recommendation ?? []),
  };
}

function stateOf(addressee: Addressee): { readonly id: string } | null {
  return 'ofCountry' in addressee ? (addressee.ofCountry?.node ?? null) : null;
}
