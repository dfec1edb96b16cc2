import type { Holding } from '../../generated/routes.js';

/** Whether it is not certain that something held at the date that was asked for. */
export function isUncertain({ held }: { readonly held: Holding | null }): boolean {
  return held === 'UNDATED' || held === 'MAY_HAVE_HELD';
}
