import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Assembled } from './assembled.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';

/** Looks for figures that cannot be so: percentages over 100, ranges turned round, parts that exceed their whole. */
export function checkFigures(assembled: Assembled, findings: Findings): void {
  for (const entity of assembled.entities) {
    const place = assembled.places.get(entity.id);
    if (place === undefined || findings.concern(entity.id)) continue;
    if (entity.type === 'Statistic') checkFigure(entity, place, findings);
    if (entity.type === 'Source') checkRange(entity, ['firstPage', 'lastPage'], place, findings);
  }
  checkParts(assembled, findings);
}

function checkFigure(entity: EntityRecord, place: Place, findings: Findings): void {
  checkRange(entity, ['minimum', 'maximum'], place, findings);
  if (entity.fields['unit'] !== 'percent') return;
  for (const name of ['value', 'minimum', 'maximum']) {
    const value = entity.fields[name];
    if (typeof value !== 'number' || value <= 100) continue;
    const message = `${value} percent is more than the whole: for a growth or a ratio write another unit, \`percent change\``;
    findings.add('PERCENT_OVER_100', place.at(name), message);
  }
}

function checkRange(
  { fields }: EntityRecord,
  [low, high]: readonly [string, string],
  place: Place,
  findings: Findings,
): void {
  const [least, greatest] = [fields[low], fields[high]];
  if (typeof least !== 'number' || typeof greatest !== 'number' || least <= greatest) return;
  findings.add('RANGE_REVERSED', place.at(low), `"${low}" ${least} is more than "${high}" ${greatest}`);
}

/** A part and the sum of parts that are counted alike, in so far as they are exact and of the unit of the whole. */
function checkParts({ entities, relations, places }: Assembled, findings: Findings): void {
  const figures = new Map(entities.filter(({ type }) => type === 'Statistic').map((entity) => [entity.id, entity]));
  const described = descriptions(relations, figures);
  const parts = new Map<string, EntityRecord[]>();
  for (const { type, from, to } of relations) {
    const [part, whole] = [figures.get(from), figures.get(to)];
    if (type !== 'PART_OF' || part === undefined || whole === undefined || !comparable(part, whole)) continue;
    const breakdown = `${to} ${breakdownOf(part, whole, described)}`;
    parts.set(breakdown, [...(parts.get(breakdown) ?? []), part]);
  }
  for (const [breakdown, members] of parts) {
    const whole = figures.get(breakdown.slice(0, breakdown.indexOf(' ')));
    const place = whole === undefined ? undefined : places.get(whole.id);
    if (whole === undefined || place === undefined) continue;
    const sum = members.reduce((total, member) => total + valueOf(member), 0);
    const slack = whole.fields['unit'] === 'percent' ? 1 : 1e-9 * Math.abs(sum);
    if (sum <= valueOf(whole) + slack || [whole, ...members].some(({ fields }) => fields['caveat'] !== undefined))
      continue;
    const message =
      `its parts exceed it: ${members.map(({ id }) => id).join(', ')} come to ${sum}, and it is ${valueOf(whole)}. ` +
      'Correct them, or say in "caveat" why they do not fit';
    findings.add('PARTS_EXCEED_WHOLE', place, message);
  }
}

function valueOf({ fields }: EntityRecord): number {
  return typeof fields['value'] === 'number' ? fields['value'] : 0;
}

function comparable(part: EntityRecord, whole: EntityRecord): boolean {
  const exact = [part, whole].every(
    ({ fields }) => fields['precision'] === 'EXACT' && typeof fields['value'] === 'number',
  );
  return exact && part.fields['unit'] === whole.fields['unit'];
}

/** By id of the figure, then by relation: what the figure is about. */
type Descriptions = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function descriptions(relations: readonly RelationRecord[], figures: ReadonlyMap<string, EntityRecord>): Descriptions {
  const found = new Map<string, Map<string, string[]>>();
  for (const { type, from, to } of relations) {
    if (!figures.has(from) || type === 'PART_OF') continue;
    const of = found.get(from) ?? new Map<string, string[]>();
    found.set(from, of.set(type, [...(of.get(type) ?? []), to].sort()));
  }
  return found;
}

/**
 * Which breakdown of its whole a part belongs to: the respects in which the two differ. One whole may be broken down by
 * sex and again by origin; and those who were identified are among those who were assisted, not beside them.
 */
function breakdownOf(part: EntityRecord, whole: EntityRecord, described: Descriptions): string {
  const [own, wholes] = [described.get(part.id), described.get(whole.id)];
  const kinds = [...(own?.keys() ?? [])].filter((kind) => own?.get(kind)?.join() !== wholes?.get(kind)?.join());
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a stage is a value of an enum
  const stage = part.fields['stage'] === whole.fields['stage'] ? [] : [`stage ${String(part.fields['stage'])}`];
  const period = part.fields['period'] === whole.fields['period'] ? [] : ['period'];
  return [...kinds.sort(), ...stage, ...period].join(' ');
}
