import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Known } from './known.js';
import type { Findings } from './problems.js';
import type { Thing } from './things.js';

/** What is compared of a figure: no more is kept of it, since all figures that are parts or wholes are kept. */
interface Figure {
  readonly id: string;
  /** Null where it has no exact value. */
  readonly value: number | null;
  readonly unit: unknown;
  readonly stage: unknown;
  readonly period: unknown;
  readonly isQualified: boolean;
  /** By relation: what the figure is about. */
  readonly about: ReadonlyMap<string, readonly string[]>;
}

/** Looks for parts that exceed their whole, in so far as they are exact and of the unit of the whole. */
export class PartsOfFigures {
  readonly #figures = new Map<string, Figure>();
  /** The whole of each part; a part may have several. */
  readonly #wholes: (readonly [part: string, whole: string])[] = [];

  /** Has to see every thing. */
  add({ record, relations }: Thing): void {
    if (record.type !== 'Statistic') return;
    this.#figures.set(record.id, figureOf(record, relations));
    for (const { type, to } of relations) if (type === 'PART_OF') this.#wholes.push([record.id, to]);
  }

  /** To be called when all things were seen. */
  check({ definitions }: Known, findings: Findings): void {
    for (const [breakdown, members] of this.#breakdowns()) {
      const whole = this.#figures.get(breakdown.slice(0, breakdown.indexOf(' ')));
      const place = whole === undefined ? undefined : definitions.get(whole.id);
      if (whole === undefined || place === undefined || whole.value === null) continue;
      const sum = members.reduce((total, { value }) => total + (value ?? 0), 0);
      const slack = whole.unit === 'percent' ? 1 : 1e-9 * Math.abs(sum);
      if (sum <= whole.value + slack || [whole, ...members].some(({ isQualified }) => isQualified)) continue;
      const message =
        `its parts exceed it: ${members.map(({ id }) => id).join(', ')} come to ${sum}, and it is ${whole.value}. ` +
        'Correct them, or say in "caveat" why they do not fit';
      findings.add('PARTS_EXCEED_WHOLE', place, message);
    }
  }

  /** Figures that are counted alike, by their whole and the respects in which they differ from it. */
  #breakdowns(): ReadonlyMap<string, readonly Figure[]> {
    const parts = new Map<string, Figure[]>();
    for (const [from, to] of this.#wholes.sort(compareParts)) {
      const [part, whole] = [this.#figures.get(from), this.#figures.get(to)];
      if (part === undefined || whole === undefined || !comparable(part, whole)) continue;
      const breakdown = `${to} ${breakdownOf(part, whole)}`;
      const others = parts.get(breakdown);
      if (others === undefined) parts.set(breakdown, [part]);
      else others.push(part);
    }
    return parts;
  }
}

function compareParts([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function figureOf({ id, fields }: EntityRecord, relations: readonly RelationRecord[]): Figure {
  const about = new Map<string, string[]>();
  for (const { type, to } of relations) {
    if (type !== 'PART_OF') about.set(type, [...(about.get(type) ?? []), to].sort());
  }
  const { value, precision, unit, stage, period, caveat } = fields;
  const isExact = precision === 'EXACT' && typeof value === 'number';
  return { id, value: isExact ? value : null, unit, stage, period, isQualified: caveat !== undefined, about };
}

function comparable(part: Figure, whole: Figure): boolean {
  return part.value !== null && whole.value !== null && part.unit === whole.unit;
}

/**
 * Which breakdown of its whole a part belongs to: the respects in which the two differ. One whole may be broken down by
 * sex and again by origin; and those who were identified are among those who were assisted, not beside them.
 */
function breakdownOf(part: Figure, whole: Figure): string {
  const kinds = [...part.about.keys()].filter((kind) => part.about.get(kind)?.join() !== whole.about.get(kind)?.join());
  // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- a stage is a value of an enum
  const stage = part.stage === whole.stage ? [] : [`stage ${part.stage}`];
  const period = part.period === whole.period ? [] : ['period'];
  return [...kinds.sort(), ...stage, ...period].join(' ');
}
