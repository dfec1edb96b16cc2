import type { Ontology, ValidityRule } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Assembled } from './assembled.js';
import { checkFigures } from './figures.js';
import type { Findings } from './problems.js';

/**
 * Looks for what the ontology allows and the subject does not. This and `figures.ts` are the only places here that know
 * what a route or a figure is. Records that are at fault already are passed over, so that one slip is reported once.
 */
export function checkRules(ontology: Ontology, assembled: Assembled, findings: Findings): void {
  checkTimes(ontology, assembled, findings);
  checkRoutes(assembled, findings);
  checkFigures(assembled, findings);
}

function checkTimes(ontology: Ontology, { entities, relations, places }: Assembled, findings: Findings): void {
  const ruled = [
    ...entities.map((record) => ({ record, rule: ontology.entities.get(record.type)?.validity ?? null })),
    ...relations.map((record) => ({ record, rule: ontology.edges.get(record.edge)?.validity ?? null })),
  ];
  for (const { record, rule } of ruled) {
    const { validity } = record;
    const place = places.get(record.id);
    if (place === undefined || validity === null || validity.until.last >= validity.from.first) continue;
    const until = rule?.until.find((name) => Object.hasOwn(record.dates, name));
    const message = `it ends before it begins: ${timesOf(record, rule)}`;
    findings.add('TIME_REVERSED', until === undefined ? place : place.at(until), message);
  }
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

function checkRoutes({ entities, relations, places }: Assembled, findings: Findings): void {
  const stops = new Map<string, number>();
  for (const { type, from } of relations) if (type === 'STOPS_AT') stops.set(from, (stops.get(from) ?? 0) + 1);
  for (const { id, type } of entities) {
    const place = places.get(id);
    const count = stops.get(id) ?? 0;
    if (type !== 'Route' || place === undefined || count > 1 || findings.concern(id)) continue;
    const message = `a route leads from one stop to another, and this has ${count === 0 ? 'none' : 'one'}: add its stops`;
    findings.add('TOO_FEW_STOPS', place, message);
  }
}
