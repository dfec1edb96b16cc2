import type { Ontology } from '../ontology/index.js';
import type { RelationRecord } from '../store/index.js';
import { checkFigure, checkRange } from './figures.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';
import type { Thing } from './things.js';
import { checkTimes } from './times.js';

/**
 * Looks for what the ontology allows and the subject does not. This and `figures.ts` are the only places here that know what a route or
 * a figure is. A record that is at fault already is passed over, so that one slip is reported once.
 */
export function checkThing(ontology: Ontology, { record, relations }: Thing, place: Place, findings: Findings): void {
  checkTimes(record, ontology.entities.get(record.type)?.validity ?? null, place, findings);
  if (findings.concern(record.id)) return;
  if (record.type === 'Route') checkStops(relations, place, findings);
  if (record.type === 'Statistic') checkFigure(record, place, findings);
  if (record.type === 'Source') checkRange(record, ['firstPage', 'lastPage'], place, findings);
}

function checkStops(relations: readonly RelationRecord[], place: Place, findings: Findings): void {
  const count = relations.filter(({ type }) => type === 'STOPS_AT').length;
  if (count > 1) return;
  const message = `a route leads from one stop to another, and this has ${count === 0 ? 'none' : 'one'}: add its stops`;
  findings.add('TOO_FEW_STOPS', place, message);
}
