import { clocksFrom, parsePartialDate, type Clocks, type DayRange } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import { DATE_SHAPE } from '../scalars.js';

/** The days of a date argument, or undefined where it was not given. Throws `InputError` (`BAD_DATE`). */
export function dayRange(value: unknown, argument: string): DayRange | undefined {
  if (value === undefined || value === null) return undefined;
  const range = typeof value === 'string' ? parsePartialDate(value) : null;
  if (range === null) throw new InputError('BAD_DATE', argument, 'is no date that exists', DATE_SHAPE);
  return range;
}

/** The arguments that every traversal takes. */
export interface ClockArguments {
  readonly asOf?: unknown;
  readonly knownAt?: unknown;
}

/** The clocks that the arguments set, those of `usual` where they do not. Throws `InputError` (`BAD_DATE`). */
export function clocksOf(args: ClockArguments, usual: Clocks = {}): Clocks {
  return clocksFrom({ asOf: dayRange(args.asOf, 'asOf'), knownAt: dayRange(args.knownAt, 'knownAt') }, usual);
}
