import type { Box } from '../box.js';
import { MAP_HEIGHT, MAP_WIDTH, type Point } from './projected.js';

/** The window through which the map is seen, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual letters are: by the reader's settings, and on a screen on a wall. */
  readonly letters: number;
}

/** Which part of the map is seen: its middle, and how many times larger than the whole world in the frame. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE_WORLD: MapView = { x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2, zoom: 1 };

const MOST_ZOOM = 40;
/** Fitting shows the surroundings, too. */
const MOST_FITTED_ZOOM = 7;

/** Pixels for a step of the map. */
export function scaleOf(view: MapView, frame: Frame): number {
  return view.zoom * Math.min(frame.width / MAP_WIDTH, frame.height / MAP_HEIGHT);
}

/** Where a point of the map is seen in the frame. */
export function onScreen(point: Point, view: MapView, frame: Frame): Point {
  const scale = scaleOf(view, frame);
  return { x: (point.x - view.x) * scale + frame.width / 2, y: (point.y - view.y) * scale + frame.height / 2 };
}

/** The part of the map that is seen. */
export function seenOf(view: MapView, frame: Frame): Box {
  const scale = scaleOf(view, frame);
  const [across, down] = [frame.width / 2 / scale, frame.height / 2 / scale];
  return { left: view.x - across, right: view.x + across, top: view.y - down, bottom: view.y + down };
}

/** The view moved by pixels, as a hand moves it. */
export function moved(view: MapView, by: Point, frame: Frame): MapView {
  const scale = scaleOf(view, frame);
  return within({ ...view, x: view.x - by.x / scale, y: view.y - by.y / scale });
}

/** The view so many times larger, with what lies at a point of the frame staying there. */
export function zoomed(view: MapView, factor: number, at: Point, frame: Frame): MapView {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), MOST_ZOOM);
  const before = scaleOf(view, frame);
  const after = scaleOf({ ...view, zoom }, frame);
  const shift = 1 / before - 1 / after;
  return within({
    x: view.x + (at.x - frame.width / 2) * shift,
    y: view.y + (at.y - frame.height / 2) * shift,
    zoom,
  });
}

/** The view that shows all of some points; the whole world where there are none. */
export function fitted(points: readonly Point[], frame: Frame): MapView {
  if (points.length === 0) return WHOLE_WORLD;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const whole = scaleOf(WHOLE_WORLD, frame);
  const across = (frame.width * 0.72) / Math.max(right - left, 1);
  const down = (frame.height * 0.66) / Math.max(bottom - top, 1);
  const zoom = Math.min(Math.max(Math.min(across, down) / whole, 1), MOST_FITTED_ZOOM);
  return within({ x: (left + right) / 2, y: (top + bottom) / 2, zoom });
}

/** As it stands in a URL; it shows the same in a window of another size. */
export function formatView({ x, y, zoom }: MapView): string {
  return `${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(2))}`;
}

/** Null for what is no view. */
export function parseView(text: string): MapView | null {
  if (!/^-?\d{1,6},-?\d{1,6},\d{1,3}(\.\d{1,2})?$/.test(text)) return null;
  const [x = 0, y = 0, zoom = 1] = text.split(',').map(Number);
  return within({ x, y, zoom: Math.min(Math.max(zoom, 1), MOST_ZOOM) });
}

function within({ x, y, zoom }: MapView): MapView {
  return { x: Math.min(Math.max(x, 0), MAP_WIDTH), y: Math.min(Math.max(y, 0), MAP_HEIGHT), zoom };
}
