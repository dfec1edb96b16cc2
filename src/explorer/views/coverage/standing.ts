import type { ForceStatus, ParticipationRole } from '../../generated/coverage.js';

/** How an instrument stands to a state, as far as is known. */
export type StandingKind =
  'IN_FORCE' | 'MAY_BE_IN_FORCE' | 'NOT_YET' | 'SIGNED_ONLY' | 'ENDED' | 'OTHER_ROLE' | 'NOTHING_KNOWN';

/** All of them, the most binding first. */
export const STANDING_KINDS: readonly StandingKind[] = [
  'IN_FORCE',
  'MAY_BE_IN_FORCE',
  'NOT_YET',
  'SIGNED_ONLY',
  'ENDED',
  'OTHER_ROLE',
  'NOTHING_KNOWN',
];

/** What the API works out of the acts of a party: the days are ISO days, and null where none is known. */
export interface ForceKnown {
  readonly status: ForceStatus;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly ended: string | null;
}

/**
 * How an instrument stands to a state at a date, or at the end of what is known. What the API says is in force is only that surely
 * where it came into force before the date and had not ended by its end; else it may be.
 */
export function standingOf(
  force: ForceKnown | null,
  roles: readonly ParticipationRole[],
  asOf: string | null,
): StandingKind {
  if (force === null) return roles.length === 0 ? 'NOTHING_KNOWN' : 'OTHER_ROLE';
  if (force.status !== 'IN_FORCE') return force.status;
  return asOf === null || surely(force, asOf) ? 'IN_FORCE' : 'MAY_BE_IN_FORCE';
}

function surely({ latest, ended }: ForceKnown, asOf: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(asOf)) return false;
  const first = `${asOf}-01-01`.slice(0, 10);
  const last = `${asOf}${'-12-31'.slice(asOf.length === 4 ? 0 : 3)}`.slice(0, 10);
  return latest !== null && latest <= first && (ended === null || ended > last);
}
