import type { EntityRecord } from '../store/index.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';

/** Looks for figures that cannot be so: percentages over 100, ranges turned round. */
export function checkFigure(entity: EntityRecord, place: Place, findings: Findings): void {
  checkRange(entity, ['minimum', 'maximum'], place, findings);
  if (entity.fields['unit'] !== 'percent') return;
  for (const name of ['value', 'minimum', 'maximum']) {
    const value = entity.fields[name];
    if (typeof value !== 'number' || value <= 100) continue;
    const message = `${value} percent is more than the whole: for a growth or a ratio write another unit, \`percent change\``;
    findings.add('PERCENT_OVER_100', place.at(name), message);
  }
}

/** Reports a range whose least is more than its greatest. */
export function checkRange(
  { fields }: EntityRecord,
  [low, high]: readonly [string, string],
  place: Place,
  findings: Findings,
): void {
  const [least, greatest] = [fields[low], fields[high]];
  if (typeof least !== 'number' || typeof greatest !== 'number' || least <= greatest) return;
  findings.add('RANGE_REVERSED', place.at(low), `"${low}" ${least} is more than "${high}" ${greatest}`);
}
