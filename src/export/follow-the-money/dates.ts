import type { ValidityRule } from '../../ontology/index.js';
import type { Fields } from '../../store/index.js';

/** The properties of a time: one date, or a first and a last. */
export interface Times {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** What FollowTheMoney knows of dates: a year, a month or a day, without more or less. */
const PLAIN = /^\d{4}(-\d\d){0,2}$/;

/** The date if FollowTheMoney can say it; "about 2004" it cannot, and "2004" would be another thing to say. */
export function plainDate(value: unknown): string | undefined {
  return typeof value === 'string' && PLAIN.test(value) ? value : undefined;
}

/** When something holds, as far as FollowTheMoney can say it. */
export function timesOf(rule: ValidityRule | null, fields: Fields): Times {
  if (rule === null) return {};
  const period = rule.period === null ? undefined : fields[rule.period];
  const [first, last] = typeof period === 'string' ? period.split('/') : [];
  const date = last === undefined ? plainDate(first) : undefined;
  const startDate = plainDate(firstOf(rule.from, fields) ?? (last === undefined ? undefined : first));
  const endDate = plainDate(firstOf(rule.until, fields) ?? last);
  return {
    ...(date === undefined ? {} : { date }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}

function firstOf(names: readonly string[], fields: Fields): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined);
}
