import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { Land } from './land.js';
import { useMapDrawing, type MapDrawing } from './map-drawing.js';
import { onScreen, scaleOf, type Frame } from './map-view.js';
import type { Outlines } from './outlines.js';
import type { MapControl } from './use-map-view.js';

export interface MapPictureProps {
  /** Names what is cut off at the edge of the world. */
  readonly edge: string;
  readonly frame: Frame;
  readonly control: MapControl;
  /** Null while they are on their way, and where they do not come. */
  readonly outlines: Outlines | null;
  readonly marked: ReadonlySet<string>;
  readonly picture: RefObject<SVGSVGElement>;
  readonly children: (drawing: MapDrawing) => ComponentChildren;
}

/** The map as it is drawn. Land, and what lies on it, are drawn anew only when they change their size. */
export function MapPicture(props: MapPictureProps): JSX.Element {
  const { edge, frame, control, outlines, marked, picture, children } = props;
  const { view } = control;
  const drawing = useMapDrawing(control, frame, edge);
  const land = useMemo(() => outlines !== null && <Land outlines={outlines} marked={marked} />, [outlines, marked]);
  const drawn = useMemo(() => children(drawing), [children, drawing]);
  const corner = onScreen({ x: 0, y: 0 }, view, frame);
  const enlarged = `scale(${scaleOf(view, frame).toFixed(5)})`;
  return (
    <svg ref={picture} class="world-map__picture" viewBox={`0 0 ${frame.width} ${frame.height}`}>
      {outlines !== null && (
        <clipPath id={edge}>
          <path d={outlines.sphere} transform={enlarged} />
        </clipPath>
      )}
      <g transform={`translate(${corner.x.toFixed(2)} ${corner.y.toFixed(2)})`}>
        <g transform={enlarged}>{land}</g>
        {drawn}
      </g>
    </svg>
  );
}
