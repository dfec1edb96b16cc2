/** A figure as a source gives it. */
export interface Given {
  readonly id: string;
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

/** Where a figure lies on an axis from 0 to 1: from its least to its greatest value, which are the same where it is one value. */
export interface OnAxis {
  readonly from: number;
  readonly to: number;
}

/** Places figures on one axis for each unit; a figure that no other shares its unit with, or without a value, has no place. */
export function onOneAxis(figures: readonly Given[]): ReadonlyMap<string, OnAxis> {
  const placed = new Map<string, OnAxis>();
  for (const unit of new Set(figures.map((figure) => figure.unit))) {
    const drawn = figures.filter((figure) => figure.unit === unit && rangeOf(figure) !== null);
    const greatest = Math.max(...drawn.map((figure) => rangeOf(figure)?.[1] ?? 0));
    if (drawn.length < 2 || greatest <= 0 || drawn.some((figure) => (rangeOf(figure)?.[0] ?? 0) < 0)) continue;
    for (const figure of drawn) {
      const [from, to] = rangeOf(figure) ?? [0, 0];
      placed.set(figure.id, { from: from / greatest, to: to / greatest });
    }
  }
  return placed;
}

function rangeOf({ value, minimum, maximum }: Given): readonly [number, number] | null {
  const least = minimum ?? value ?? maximum;
  const most = maximum ?? value ?? minimum;
  return least === null || most === null ? null : [least, most];
}
