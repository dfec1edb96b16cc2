import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { sayMap } from '../../messages/world-map.js';
import { Land } from './land.js';
import { MapControls } from './map-controls.js';
import { formatView, onScreen, parseView, scaleOf, type Frame } from './map-view.js';
import type { Point } from './projected.js';
import { useFrame } from './use-frame.js';
import { useGestures } from './use-gestures.js';
import { useMapView, type MapControl } from './use-map-view.js';
import { useOutlines } from './use-outlines.js';
import './world-map.css';

/** What is drawn upon the map is told how the map is seen. */
export interface MapDrawing extends Frame {
  /** Where a point of the map is seen, in pixels. */
  see(point: Point): Point;
  /** For `clip-path`: what leaves the edge of the world is cut off. */
  readonly clip: string;
}

export interface WorldMapProps {
  /** What the map shows, for whoever cannot see it. */
  readonly label: string;
  /** Countries and areas that are spoken of. */
  readonly marked: ReadonlySet<string>;
  /** What is to be seen where the reader has chosen nothing else. */
  readonly points: readonly Point[];
  /** Which part the reader chose, as it stands in the URL; empty for none. */
  readonly at: string;
  readonly onAt: (at: string) => void;
  /** What is said of what the reader points at; null for nothing. */
  readonly reading: string | null;
  /** The picture itself, for whoever saves it. */
  readonly picture: RefObject<SVGSVGElement>;
  readonly children: (drawing: MapDrawing) => ComponentChildren;
}

/** The world, to be moved and enlarged by mouse, fingers, keys and buttons; what lies on it is drawn by whoever uses it. */
export function WorldMap({ label, marked, points, at, onAt, reading, picture, children }: WorldMapProps): JSX.Element {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const frame = useFrame(element);
  const onKeep: Parameters<typeof useMapView>[0]['onKeep'] = (view) => onAt(view === null ? '' : formatView(view));
  const control = useMapView({ frame, points, kept: parseView(at), onKeep });
  useGestures(element, control);
  const outlines = useOutlines();
  const land = useMemo(
    () => outlines !== null && outlines !== 'failed' && <Land outlines={outlines} marked={marked} />,
    [outlines, marked],
  );
  const { view } = control;
  const see = (point: Point): Point => onScreen(point, view, frame);
  const origin = see({ x: 0, y: 0 });
  const transform = `translate(${origin.x.toFixed(2)} ${origin.y.toFixed(2)}) scale(${scaleOf(view, frame).toFixed(5)})`;
  return (
    <div class="world-map">
      <div
        class="world-map__frame"
        ref={element}
        tabIndex={0}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-hint`}
        onKeyDown={(event) => onMapKey(event, control)}
      >
        <svg ref={picture} class="world-map__picture" viewBox={`0 0 ${frame.width} ${frame.height}`}>
          {outlines !== null && outlines !== 'failed' && (
            <clipPath id={`${id}-edge`}>
              <path d={outlines.sphere} transform={transform} />
            </clipPath>
          )}
          <g transform={transform}>{land}</g>
          {children({ see, clip: `url(#${id}-edge)`, ...frame })}
        </svg>
        {reading !== null && (
          <p class="world-map__reading" aria-hidden="true">
            <bdi>{reading}</bdi>
          </p>
        )}
      </div>
      <MapControls control={control} />
      <p class="unseen" id={`${id}-hint`}>
        {sayMap('hint')}
      </p>
      <p class="world-map__note">
        {outlines === 'failed' && <>{sayMap('failed')} </>}
        {sayMap('boundaries')}
      </p>
    </div>
  );
}

const STEP = 80;

/** The keys of the map itself; those of what lies on it come first. */
function onMapKey(event: KeyboardEvent, control: MapControl): void {
  if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
  const action = {
    ArrowLeft: () => control.move({ x: STEP, y: 0 }),
    ArrowRight: () => control.move({ x: -STEP, y: 0 }),
    ArrowUp: () => control.move({ x: 0, y: STEP }),
    ArrowDown: () => control.move({ x: 0, y: -STEP }),
    '+': () => control.zoom(1.5),
    '=': () => control.zoom(1.5),
    '-': () => control.zoom(1 / 1.5),
    0: () => control.showAll(),
  }[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
