import { useEffect, useState } from 'preact/hooks';
import { fitted, moved, WHOLE_WORLD, zoomed, type Frame, type MapView } from './map-view.js';
import type { Point } from './projected.js';

/** Which part of the map is seen, and what changes it. */
export interface MapControl {
  readonly view: MapView;
  /** Which part was seen when the map last lay still. */
  readonly still: MapView;
  /** By pixels. */
  move(by: Point): void;
  /** About a point of the frame; about its middle unless given. */
  zoom(factor: number, at?: Point): void;
  showAll(): void;
  showWorld(): void;
}

export interface MapViewOptions {
  readonly frame: Frame;
  /** What is to be seen where nothing else was chosen. */
  readonly points: readonly Point[];
  /** What was chosen; null for none. */
  readonly kept: MapView | null;
  readonly onKeep: (view: MapView | null) => void;
}

/** Milliseconds without a movement after which the view is kept. */
const REST = 350;

/** While the map is moved, it alone knows the view; when it comes to rest, the view is kept. */
export function useMapView({ frame, points, kept, onKeep }: MapViewOptions): MapControl {
  const [held, setHeld] = useState<MapView | null>(null);
  const still = kept ?? fitted(points, frame);
  const change = (next: (before: MapView) => MapView): void => setHeld((before) => next(before ?? still));
  const keep = (next: MapView | null): void => {
    setHeld(null);
    onKeep(next);
  };
  useEffect(() => {
    if (held === null) return;
    const timer = setTimeout(() => keep(held), REST);
    return () => clearTimeout(timer);
  }, [held]);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  return {
    view: held ?? still,
    still,
    move: (by) => change((before) => moved(before, by, frame)),
    zoom: (factor, at = middle) => change((before) => zoomed(before, factor, at, frame)),
    showAll: () => keep(null),
    showWorld: () => keep(WHOLE_WORLD),
  };
}
