import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { sayMap } from '../../messages/world-map.js';
import { MapControls } from './map-controls.js';
import type { MapDrawing } from './map-drawing.js';
import { MapPicture } from './map-picture.js';
import { formatView, parseView } from './map-view.js';
import { onMapKey } from './on-map-key.js';
import type { Point } from './projected.js';
import { useFrame } from './use-frame.js';
import { useGestures } from './use-gestures.js';
import { useMapView } from './use-map-view.js';
import { useOutlines } from './use-outlines.js';
import './world-map.css';

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
  /** Draws upon the map. The same function as long as it draws the same. */
  readonly children: (drawing: MapDrawing) => ComponentChildren;
}

/** The world, to be moved and enlarged by mouse, fingers, keys and buttons; what lies on it is drawn by whoever uses it. */
export function WorldMap({ label, points, at, onAt, reading, ...picture }: WorldMapProps): JSX.Element {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const frame = useFrame(element);
  const control = useMapView({
    frame,
    points,
    kept: parseView(at),
    onKeep: (view) => onAt(view === null ? '' : formatView(view)),
  });
  useGestures(element, control);
  const loaded = useOutlines();
  const outlines = loaded === 'failed' ? null : loaded;
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
        <MapPicture {...picture} edge={`${id}-edge`} frame={frame} control={control} outlines={outlines} />
        {reading !== null && <Reading text={reading} />}
      </div>
      <MapControls control={control} />
      <p class="unseen" id={`${id}-hint`}>
        {sayMap('hint')}
      </p>
      <p class="note">{`${loaded === 'failed' ? sayMap('failed') : ''} ${sayMap('boundaries')}`.trim()}</p>
    </div>
  );
}

/** What is pointed at, which whoever cannot see has heard already. */
function Reading({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="world-map__reading" aria-hidden="true">
      <bdi>{text}</bdi>
    </p>
  );
}
