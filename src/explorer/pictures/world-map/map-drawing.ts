import { useMemo } from 'preact/hooks';
import { scaleOf, type Frame, type MapView } from './map-view.js';
import { MAP_WIDTH, type Point } from './projected.js';

/** What is drawn upon the map is told how large the map is. It is not told where it lies: moving the map draws nothing anew. */
export interface MapDrawing {
  /** Where a point of the map lies, in pixels from the corner of the map. */
  see(point: Point): Point;
  /** How wide the whole map is, in pixels. */
  readonly across: number;
  /** For `clip-path`: what leaves the edge of the world is cut off. */
  readonly clip: string;
  /** How much larger than usual letters are. */
  readonly letters: number;
  /** How wide lines may be, from 0.6 on a phone to 1. */
  readonly lines: number;
}

/** Frames as wide as this have lines of their full width. */
const WIDE = 900;

/** How large the map is drawn; the same as long as it is only moved. */
export function useMapDrawing(view: MapView, frame: Frame, edge: string): MapDrawing {
  const scale = scaleOf(view, frame);
  return useMemo(
    () => ({
      see: ({ x, y }) => ({ x: x * scale, y: y * scale }),
      across: MAP_WIDTH * scale,
      clip: `url(#${edge})`,
      letters: frame.letters,
      lines: Math.min(Math.max(frame.width / WIDE, 0.6), 1),
    }),
    [edge, scale, frame],
  );
}
