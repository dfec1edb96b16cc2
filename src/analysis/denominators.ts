import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import type { AnalysedGraph } from './graph.js';

/** What figures nest by. */
export const FIGURES_PLAN: ProjectionPlan = {
  types: ['Statistic'],
  relations: ['PART_OF'],
  fields: ['name', 'value', 'unit', 'reporting'],
  edgeFields: [],
};

/** A figure within another. */
export interface Share {
  readonly figure: string;
  readonly whole: string;
  /** How many percent of the whole it is; null where either has no value, the whole is 0 or the units differ. */
  readonly percent: number | null;
}

/** How the parts of a figure add up. */
export interface Breakdown {
  readonly parts: readonly string[];
  /** The sum of the parts that have a value in the unit of the whole; null where none has. */
  readonly sum: number | null;
  /** What the parts leave of the whole: negative where they exceed it. */
  readonly remainder: number | null;
  /** Parts without a value, or in another unit: their share is not known. */
  readonly without: readonly string[];
}

/** From a figure outward to the widest: the figure in what it is a part of, that in its own whole, and so on. A circle ends where it began. */
export function wholesOf(graph: AnalysedGraph, figure: string): Share[] {
  const shares: Share[] = [];
  const reached = new Set([figure]);
  for (const part of reached) {
    for (const { to } of graph.from(part, 'PART_OF')) {
      shares.push({ figure: part, whole: to, percent: percentOf(graph, part, to) });
      reached.add(to);
    }
  }
  return shares;
}

/** The parts of a figure, by their ids, and whether they add up to it. */
export function breakdownOf(graph: AnalysedGraph, figure: string): Breakdown {
  const parts = graph
    .to(figure, 'PART_OF')
    .map(({ from }) => from)
    .sort(compareCodePoints);
  const unit = graph.things.get(figure)?.fields['unit'];
  const counted = parts.filter((part) => valueOf(graph, part) !== null && unitOf(graph, part) === unit);
  const sum = counted.length === 0 ? null : counted.reduce((total, part) => total + (valueOf(graph, part) ?? 0), 0);
  const whole = valueOf(graph, figure);
  return {
    parts,
    sum,
    remainder: sum === null || whole === null ? null : whole - sum,
    without: parts.filter((part) => !counted.includes(part)),
  };
}

function percentOf(graph: AnalysedGraph, part: string, whole: string): number | null {
  const [value, of] = [valueOf(graph, part), valueOf(graph, whole)];
  if (value === null || of === null || of === 0 || unitOf(graph, part) !== unitOf(graph, whole)) return null;
  return (100 * value) / of;
}

function unitOf(graph: AnalysedGraph, id: string): unknown {
  return graph.things.get(id)?.fields['unit'];
}

function valueOf(graph: AnalysedGraph, id: string): number | null {
  const value = graph.things.get(id)?.fields['value'];
  return typeof value === 'number' ? value : null;
}
