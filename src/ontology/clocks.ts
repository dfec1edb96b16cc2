import type { DayRange } from './partial-date.js';
import { mayHold, type Validity } from './validity.js';

/** The two clocks by which the graph is asked. Without one of them, whatever it would leave out stays in. */
export interface Clocks {
  /** When it held in the world: only what may have held on some of these days. */
  readonly asOf?: DayRange;
  /** What had been said: only what a source published by the end of these days may have said. */
  readonly knownAt?: DayRange;
}

/** What the clocks look at: when a thing or a relation holds, and the first day on which a source that says so may have been out. */
export interface Timed {
  readonly validity: Validity | null;
  /** As a day since 1970-01-01; absent where no source has a date. */
  readonly knownFrom?: number;
}

/** Whether something may have held, and may have been known, when the clocks say. */
export function standsAt({ validity, knownFrom }: Timed, { asOf, knownAt }: Clocks): boolean {
  if (asOf !== undefined && !mayHold(validity, asOf)) return false;
  return knownAt === undefined || knownFrom === undefined || knownFrom <= knownAt.last;
}

/** The clocks that are given, those of `usual` where they are not. */
export function clocksFrom(given: Partial<Record<keyof Clocks, DayRange | undefined>>, usual: Clocks = {}): Clocks {
  const asOf = given.asOf ?? usual.asOf;
  const knownAt = given.knownAt ?? usual.knownAt;
  return { ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) };
}
