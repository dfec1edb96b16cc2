import { useMemo } from 'preact/hooks';
import type { Box } from '../box.js';
import { scaleOf, seenOf, type Frame } from './map-view.js';
import type { Point } from './projected.js';
import type { MapControl } from './use-map-view.js';

/** What is drawn upon the map is told how large the map is, and where it last lay still: moving the map draws nothing anew. */
export interface MapDrawing {
  /** Where a point of the map lies, in pixels from the corner of the map. */
  see(point: Point): Point;
  /** What was seen of the map when it last lay still, in the same pixels. */
  readonly seen: Box;
  /** What the buttons then covered of it. */
  readonly covered: Box;
  /** For `clip-path`: what leaves the edge of the world is cut off. */
  readonly clip: string;
  /** How much larger than usual letters are. */
  readonly letters: number;
  /** How wide lines may be, from 0.6 on a phone to 1. */
  readonly lines: number;
}

/** Frames as wide as this have lines of their full width. */
const WIDE = 900;

/** How far the buttons reach from their corner, and up to which width they stand under the map instead: pixels where letters have their usual size, as in `world-map.css`. */
const BUTTONS = { across: 76, down: 144, under: 512 };

/** How large the map is drawn; the same as long as it is only moved. */
export function useMapDrawing({ view, still }: MapControl, frame: Frame, edge: string): MapDrawing {
  const scale = scaleOf(view, frame);
  const { left, right, top, bottom } = seenOf(still, frame);
  return useMemo(() => {
    const seen = { left: left * scale, right: right * scale, top: top * scale, bottom: bottom * scale };
    return {
      see: ({ x, y }) => ({ x: x * scale, y: y * scale }),
      seen,
      covered: {
        ...seen,
        left: seen.right - (frame.width > BUTTONS.under * frame.letters ? BUTTONS.across * frame.letters : 0),
        bottom: seen.top + BUTTONS.down * frame.letters,
      },
      clip: `url(#${edge})`,
      letters: frame.letters,
      lines: Math.min(Math.max(frame.width / WIDE, 0.6), 1),
    };
  }, [edge, scale, frame, left, right, top, bottom]);
}
