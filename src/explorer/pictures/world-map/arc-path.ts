import type { Point } from './projected.js';

/** An arc as it is drawn: its line, its arrow head, and where its number stands. */
export interface ArcPath {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
}

export interface ArcShape {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  /** Which of several arcs between the same places it is, from 0: each bends more than the one before it. */
  readonly lane: number;
}

/** Pixels between the tip of an arrow and the middle of the place that it points to. */
const CLEARANCE = 8;
const MOST_BEND = 170;

/**
 * An arc that bends to its left, so that the arc the other way takes the other side. From a place to itself it is a loop.
 */
export function arcPath({ from, to, width, lane }: ArcShape): ArcPath {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  return distance < 6 ? loop(from, width, lane) : bow({ from, to, width, lane }, distance);
}

function bow({ from, to, width, lane }: ArcShape, distance: number): ArcPath {
  const bend = Math.min((0.2 + lane * 0.11) * distance + lane * 4, MOST_BEND + lane * 26);
  const control = {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / distance) * bend,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / distance) * bend,
  };
  const size = headSize(width);
  const clearance = Math.min(CLEARANCE, distance / 4);
  const tip = towards(to, control, clearance);
  const neck = towards(to, control, Math.min(clearance + size, distance / 2));
  return {
    line: `M${p(from)}Q${p(control)} ${p(neck)}`,
    head: head(tip, control, size),
    middle: { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 },
  };
}

function loop({ x, y }: Point, width: number, lane: number): ArcPath {
  const reach = 30 + lane * 12 + width;
  const spread = reach * 0.62;
  const control = { x: x + spread, y: y - reach * 1.25 };
  const size = headSize(width);
  const tip = towards({ x, y }, control, CLEARANCE);
  const neck = towards({ x, y }, control, CLEARANCE + size);
  return {
    line: `M${p({ x, y })}C${p({ x: x - spread, y: y - reach * 1.25 })} ${p(control)} ${p(neck)}`,
    head: head(tip, control, size),
    middle: { x, y: y - reach * 0.94 },
  };
}

function headSize(width: number): number {
  return 6 + width * 1.3;
}

/** A point so far from another, on the way to a third. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function head(tip: Point, backwards: Point, size: number): string {
  const base = towards(tip, backwards, size);
  const across = { x: (tip.y - base.y) * 0.48, y: (base.x - tip.x) * 0.48 };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return `M${p(tip)}L${p(left)}L${p(right)}Z`;
}

function p({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
