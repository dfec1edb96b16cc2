import type { Act } from './matrix-model.js';

const DATES = ['signedOn', 'ratifiedOn', 'accededOn', 'acceptedOn', 'joinedOn', 'endedOn'] as const;

/** A date of an act, by what was done then. */
export interface ActDate {
  readonly what: (typeof DATES)[number];
  readonly on: string;
}

/** The dates of an act, in the order in which things are done. */
export function actDates(act: Act): ActDate[] {
  return DATES.flatMap((what) => {
    const on = act[what];
    return on === null ? [] : [{ what, on }];
  });
}
