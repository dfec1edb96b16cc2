/** Where a name stands, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** The radius of the thing. */
  readonly size: number;
}

/** Between a thing and its name, and around a name. */
const GAP = 4;
const MARGIN = 2;

/** Where a name may stand beside its thing: to the right, else to the left, as far as the edge of a picture so many pixels across does not cut it. */
export function boxesBeside(
  place: Place,
  name: { readonly width: number; readonly height: number },
  across: number,
): Box[] {
  const [top, bottom] = [place.y - name.height / 2, place.y + name.height / 2];
  return [place.x + place.size + GAP, place.x - place.size - GAP - name.width]
    .map((x) => ({ left: x - MARGIN, right: x + name.width + MARGIN, top, bottom }))
    .filter(({ left, right }) => left >= 0 && right <= across);
}

/** Where the letters of a name begin in its box. */
export function beginningIn({ left }: Box): number {
  return left + MARGIN;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
