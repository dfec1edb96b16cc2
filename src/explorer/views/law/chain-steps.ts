import type { ObligationLevel, UnmetObligationKind } from '../../generated/law.js';
import type { CountryChain } from './types.js';

/** A step down from the instrument. */
export interface ChainStep {
  readonly level: ObligationLevel;
  /** What is known at this step: laws, provisions, decisions, cases. Penalties are no things. */
  readonly things: readonly NonNullable<CountryChain['links'][number]['below']>[];
  readonly penalties: readonly NonNullable<CountryChain['links'][number]['penalty']>[];
  /** Where the chain breaks at this step. */
  readonly breaks: CountryChain['unmet'];
}

const LEVELS: readonly ObligationLevel[] = ['IMPLEMENTATION', 'PROVISION', 'PENALTY', 'DECISION', 'CASE'];

/** The step at which each kind of break is seen: what lacks there. */
const BREAKS_AT: Readonly<Record<UnmetObligationKind, ObligationLevel>> = {
  NO_LAW: 'IMPLEMENTATION',
  IN_PART: 'IMPLEMENTATION',
  NO_PROVISION: 'PROVISION',
  NO_OFFENCE: 'PROVISION',
  NO_PENALTY: 'PENALTY',
  NEVER_APPLIED: 'DECISION',
};

/** The chain of a country as steps, each with what is known there and where it breaks. */
export function chainSteps({ links, unmet }: CountryChain): ChainStep[] {
  return LEVELS.map((level) => {
    const here = links.filter((link) => link.level === level);
    const below = here.flatMap((link) => link.below ?? []);
    return {
      level,
      things: [...new Map(below.map((thing) => [thing.id, thing])).values()],
      penalties: here.flatMap(({ penalty }) => penalty ?? []),
      breaks: unmet.filter(({ kind }) => BREAKS_AT[kind] === level),
    };
  });
}
