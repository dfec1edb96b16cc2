import type { SeriesQuery } from '../../generated/assessments.js';
import { yearsOf } from './years-of.js';

export type RawSeries = SeriesQuery['assessmentSeries'][number];
type RawPoint = RawSeries['points'][number];

/** A judgement in its place in a series. */
export interface Point extends RawPoint {
  readonly assessment: NonNullable<RawPoint['assessment']>;
}

/** The judgements of one place by one measure that the reader may see. */
export interface Series {
  readonly place: RawSeries['place'];
  readonly points: readonly Point[];
}

export type Measure = NonNullable<RawSeries['indicator']>;

/** All series by one measure. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly series: readonly Series[];
  readonly points: readonly Point[];
  /** The first and the last year that any of them is for; null where none has a date. */
  readonly axis: readonly [number, number] | null;
}

/** Groups series by their measure: the one with most judgements comes first. */
export function groupSeries(series: readonly RawSeries[]): MeasureGroup[] {
  const groups = new Map<string, { measure: Measure; series: Series[] }>();
  for (const { indicator, place, points } of series) {
    const seen = points.filter(isSeen);
    if (indicator === null || seen.length === 0) continue;
    const group = groups.get(indicator.id) ?? { measure: indicator, series: [] };
    group.series.push({ place, points: seen });
    groups.set(indicator.id, group);
  }
  return [...groups.values()]
    .map((group) => {
      const points = group.series.flatMap((one) => one.points);
      return { ...group, points, axis: axisOf(points) };
    })
    .toSorted((a, b) => b.points.length - a.points.length);
}

function isSeen(point: RawPoint): point is Point {
  return point.assessment !== null;
}

function axisOf(points: readonly Point[]): readonly [number, number] | null {
  const years = points.flatMap(({ assessment }) => yearsOf(assessment.period) ?? []);
  if (years.length === 0) return null;
  return [Math.min(...years.map(({ from }) => from)), Math.max(...years.map(({ to }) => to))];
}
