/** The years that a date or an interval touches. */
export interface Years {
  readonly from: number;
  readonly to: number;
  /** Whether it has no known beginning or no known end: the years are then those that are known. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** Whether it is only about then, or uncertain. */
  readonly vague: boolean;
}

const VAGUE = /[~?%X]/;

/** The years of an EDTF date or interval; null where it names none. */
export function yearsOf(edtf: string | null): Years | null {
  if (edtf === null) return null;
  const [begin = '', end] = edtf.split('/');
  const from = firstYear(begin);
  const to = end === undefined ? lastYear(begin) : lastYear(end);
  if (from === null && to === null) return null;
  return {
    from: from ?? to ?? 0,
    to: to ?? from ?? 0,
    openFrom: from === null,
    openTo: to === null,
    vague: VAGUE.test(edtf),
  };
}

function firstYear(date: string): number | null {
  const year = /^\d{2}[\dX]{2}/.exec(date)?.[0];
  return year === undefined ? null : Number(year.replaceAll('X', '0'));
}

function lastYear(date: string): number | null {
  const year = /^\d{2}[\dX]{2}/.exec(date)?.[0];
  return year === undefined ? null : Number(year.replaceAll('X', '9'));
}
