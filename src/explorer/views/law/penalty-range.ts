/** The imprisonment that an offence is known to be punished with, in months; null is not reported, which is not nothing. */
export interface Imprisonment {
  readonly minimumMonths: number | null;
  readonly maximumMonths: number | null;
  readonly life: boolean | null;
}

/** A bar on an axis that ends at 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Whether the source leaves this end open: the bar fades to it, and does not end there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether it goes on to imprisonment for life, beyond the axis. */
  readonly life: boolean;
}

const STEPS = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100];

/** Years at which the axis ends: a round number not below any of the figures. */
export function axisYears(all: readonly Imprisonment[]): number {
  const most = Math.max(
    0,
    ...all.flatMap(({ minimumMonths, maximumMonths }) => [minimumMonths ?? 0, maximumMonths ?? 0]),
  );
  return STEPS.find((years) => years * 12 >= most) ?? Math.ceil(most / 120) * 10;
}

/** How imprisonment is drawn on an axis of so many years; null where nothing of it is reported. */
export function barOf({ minimumMonths, maximumMonths, life }: Imprisonment, years: number): Bar | null {
  const end = years * 12;
  const toLife = life === true;
  if (minimumMonths === null && maximumMonths === null) {
    return toLife ? { from: 0.9, to: 1, openStart: true, openEnd: false, life: true } : null;
  }
  const to = toLife ? 1 : (maximumMonths ?? end) / end;
  const from = minimumMonths === null ? 0 : minimumMonths / end;
  return { from, to, openStart: minimumMonths === null, openEnd: maximumMonths === null && !toLife, life: toLife };
}
