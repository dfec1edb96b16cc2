import type { Years } from './years-of.js';

/** A judgement to be drawn. */
export interface Drawable {
  readonly id: string;
  /** The rung on which it stands. */
  readonly rung: string;
  readonly years: Years;
}

/** Where a judgement is drawn: columns are years, rows are the lanes of rungs, both from 1; ends are exclusive. */
export interface Mark {
  readonly id: string;
  readonly row: number;
  readonly columns: readonly [from: number, to: number];
}

/** A line from one judgement up or down to that of the year after it. */
export interface Step {
  readonly column: number;
  readonly rows: readonly [from: number, to: number];
}

export interface Layout {
  /** The first row of each rung, and how many it takes: one more for each judgement that overlaps with another. */
  readonly rungs: readonly { readonly name: string; readonly row: number; readonly lanes: number }[];
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  /** Columns of years within the axis for which there is no judgement. */
  readonly gaps: readonly number[];
}

/** Lays judgements of one place on rungs and years. What is not judged stays empty: nothing is drawn between. */
export function layOut(
  judgements: readonly Drawable[],
  rungs: readonly string[],
  axis: readonly [number, number],
): Layout {
  const [first, last] = axis;
  const placed: { name: string; row: number; lanes: number }[] = [];
  const marks: Mark[] = [];
  let row = 1;
  for (const name of rungs) {
    const lanes = intoLanes(judgements.filter(({ rung }) => rung === name));
    for (const [lane, held] of lanes.entries()) {
      for (const { id, years } of held) marks.push({ id, row: row + lane, columns: columnsOf(years, first, last) });
    }
    placed.push({ name, row, lanes: Math.max(1, lanes.length) });
    row += Math.max(1, lanes.length);
  }
  return { rungs: placed, marks, steps: stepsBetween(marks), gaps: gapsOf(marks, last - first + 1) };
}

function columnsOf(years: Years, first: number, last: number): readonly [number, number] {
  const from = years.openFrom ? first : years.from;
  const to = years.openTo ? last : years.to;
  return [from - first + 1, to - first + 2];
}

/** Puts judgements that overlap one below the other. */
function intoLanes(judgements: readonly Drawable[]): Drawable[][] {
  const lanes: Drawable[][] = [];
  for (const one of judgements.toSorted((a, b) => a.years.from - b.years.from)) {
    const lane = lanes.find((held) => held.every(({ years }) => !years.openTo && years.to < one.years.from));
    if (lane === undefined) lanes.push([one]);
    else lane.push(one);
  }
  return lanes;
}

/** Only from one year to the next, and only where one judgement alone stands at each side. */
function stepsBetween(marks: readonly Mark[]): Step[] {
  return marks.flatMap((mark) => {
    const column = mark.columns[1];
    const next = marks.filter(({ columns }) => columns[0] === column);
    const here = marks.filter(({ columns }) => columns[0] < column && columns[1] >= column);
    const [only] = next;
    if (only === undefined || next.length > 1 || here.length > 1 || only.row === mark.row) return [];
    const rows = [Math.min(mark.row, only.row), Math.max(mark.row, only.row) + 1] as const;
    return [{ column, rows }];
  });
}

function gapsOf(marks: readonly Mark[], years: number): number[] {
  return Array.from({ length: years }, (_, index) => index + 1).filter(
    (column) => !marks.some(({ columns: [from, to] }) => from <= column && column < to),
  );
}
