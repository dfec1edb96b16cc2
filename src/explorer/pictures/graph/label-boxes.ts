import type { Box } from '../box.js';

export interface Place {
  readonly x: number;
  readonly y: number;
  /** The radius of the thing. */
  readonly size: number;
}

/** Between a thing and its name, and around a name. */
const GAP = 4;
const MARGIN = 2;

/** Where a name may stand beside its thing, in pixels: to the right, or else to the left. */
export function boxesBeside(
  place: Place,
  name: { readonly width: number; readonly height: number },
): readonly [Box, Box] {
  const [top, bottom] = [place.y - name.height / 2, place.y + name.height / 2];
  const boxAt = (x: number): Box => ({ left: x - MARGIN, right: x + name.width + MARGIN, top, bottom });
  return [boxAt(place.x + place.size + GAP), boxAt(place.x - place.size - GAP - name.width)];
}

/** Whether the sides of a picture so many pixels across do not cut it. */
export function isWithin({ left, right }: Box, across: number): boolean {
  return left >= 0 && right <= across;
}

/** Where the letters of a name begin in its box. */
export function beginningIn({ left }: Box): number {
  return left + MARGIN;
}
