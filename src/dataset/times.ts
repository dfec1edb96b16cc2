import type { ValidityRule } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';

/** Reports what ends before it begins. */
export function checkTimes(
  record: EntityRecord | RelationRecord,
  rule: ValidityRule | null,
  place: Place,
  findings: Findings,
): void {
  const { validity, dates } = record;
  if (validity === null || validity.until.last >= validity.from.first) return;
  const until = rule?.until.find((name) => Object.hasOwn(dates, name));
  const message = `it ends before it begins: ${timesOf(record, rule)}`;
  findings.add('TIME_REVERSED', until === undefined ? place : place.at(until), message);
}

function timesOf({ fields, dates }: EntityRecord | RelationRecord, rule: ValidityRule | null): string {
  const names = rule === null ? [] : [...rule.from, ...rule.until, ...(rule.period === null ? [] : [rule.period])];
  return (
    names
      .filter((name) => Object.hasOwn(dates, name))
      // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a date is kept as text
      .map((name) => `"${name}" is ${String(fields[name])}`)
      .join(', ')
  );
}
