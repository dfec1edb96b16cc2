import type { FigureRecord } from './figure-record.js';

/** Figures that say the same of several years. */
export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly year: number; readonly figure: FigureRecord; readonly value: number }[];
}

/** Fewer points are no series. */
const LEAST = 3;

/**
 * Gathers the figures that may be drawn side by side: those whose names differ in the year only, in one unit and of one stage, each
 * with a value for one whole year. Two figures for one year are no series: where sources disagree, the table shows both.
 */
export function seriesOf(figures: readonly FigureRecord[]): Series[] {
  const byName = new Map<string, Series['points'][number][]>();
  for (const figure of figures) {
    const { value, period, name, unit, part, stage } = figure;
    if (value === null || period === null || !/^\d{4}$/.test(period)) continue;
    const key = JSON.stringify([nameWithoutYear(name, period), unit, part, stage ?? null]);
    const points = byName.get(key) ?? [];
    byName.set(key, [...points, { year: Number(period), figure, value }]);
  }
  return [...byName.values()].flatMap((points) => {
    const years = new Set(points.map(({ year }) => year));
    const [first] = points;
    if (first === undefined || years.size < LEAST || years.size < points.length) return [];
    const ordered = points.toSorted((one, other) => one.year - other.year);
    return [{ name: nameWithoutYear(first.figure.name, String(first.year)), unit: first.figure.unit, points: ordered }];
  });
}

function nameWithoutYear(name: string, year: string): string {
  return name
    .replace(new RegExp(`,? (in )?${year}\\b`), '')
    .replace(/\s+/g, ' ')
    .trim();
}
