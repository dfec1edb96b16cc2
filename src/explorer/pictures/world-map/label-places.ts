import { overlap, type Box } from '../box.js';
import type { Point } from './projected.js';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  /** What has more is named first. */
  readonly rank: number;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** About so wide is a letter, and so high a line, in pixels, where letters have their usual size. */
const LETTER = 6.7;
const LINE = 15;
const GAP = 9;

export interface Room {
  /** How much larger than usual letters are. */
  readonly letters: number;
  /** What is seen of the map, in pixels: its edge cuts no name. */
  readonly seen: Box;
  /** What the buttons cover, in the same pixels. */
  readonly covered: Box;
}

/** Names places where there is room: beside, under or above each; what finds no room stays unnamed until the map is larger. */
export function labelPlaces(places: readonly Labelled[], { letters, seen, covered }: Room): Label[] {
  const taken: Box[] = [covered, ...places.map(({ at }) => boxAround(at))];
  const labels: Label[] = [];
  for (const place of [...places].sort((one, other) => other.rank - one.rank)) {
    const inSight = overlap(boxAround(place.at), seen);
    const found = candidates(place, letters).find(
      ({ box }) => (inSight ? within(box, seen) : !overlap(box, seen)) && !taken.some((other) => overlap(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
}

function candidates({ id, text, at: { x, y } }: Labelled, letters: number): { label: Label; box: Box }[] {
  const width = text.length * LETTER * letters;
  const line = LINE * letters;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + line });
  return [
    { label: { id, text, x: x + GAP, y: y + 4, anchor: 'start' }, box: box(x + GAP, y - line / 2) },
    { label: { id, text, x: x - GAP, y: y + 4, anchor: 'end' }, box: box(x - GAP - width, y - line / 2) },
    { label: { id, text, x, y: y + GAP + 11 * letters, anchor: 'middle' }, box: box(x - width / 2, y + GAP) },
    { label: { id, text, x, y: y - GAP, anchor: 'middle' }, box: box(x - width / 2, y - GAP - line + 3) },
  ];
}

function boxAround({ x, y }: Point): Box {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

function within(one: Box, other: Box): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}
