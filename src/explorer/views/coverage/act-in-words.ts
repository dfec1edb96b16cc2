import { sayCoverage } from '../../messages/coverage.js';
import type { ActDate } from './act-dates.js';

/** What was done at a date of an act: "Ratified". */
export function whatWasDone(what: ActDate['what']): string {
  return sayCoverage(what === 'endedOn' ? 'endedAct' : what);
}
