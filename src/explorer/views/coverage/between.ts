import type { Gap } from './gaps-closed.js';
import type { SharedInstrument } from './shared-instruments.js';

/** What stands between two states: a gap, or what they share; null until that is known. */
export interface Between {
  readonly gap: Gap | null;
  readonly shared: readonly SharedInstrument[] | null;
}
