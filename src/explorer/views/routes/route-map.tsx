import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { sayRoutes } from '../../messages/routes.js';
import { SavePicture } from '../../pictures/save-picture.js';
import type { MapDrawing } from '../../pictures/world-map/map-drawing.js';
import { WorldMap } from '../../pictures/world-map/world-map.js';
import { ArcLayer } from './arc-layer.js';
import type { Places } from './in-words.js';
import { Legend } from './legend.js';
import type { MapArc } from './map-arc.js';
import type { Pick } from './picked.js';
import { PlaceLayer } from './place-layer.js';
import './route-map.css';

export interface RouteMapProps {
  readonly label: string;
  /** What the width of an arc tells. */
  readonly weight: 'routes' | 'sources';
  readonly arcs: readonly MapArc[];
  /** The places that can be drawn. */
  readonly places: Places;
  readonly pick: Pick;
  readonly onPick: (pick: string) => void;
  readonly at: string;
  readonly onAt: (at: string) => void;
}

/** Arcs between places on the map of the world, each of which can be read and chosen. */
export function RouteMap({ label, weight, arcs, places, pick, onPick, at, onAt }: RouteMapProps): JSX.Element {
  const picture = useRef<SVGSVGElement>(null);
  // What is pointed at; its name says the same to whoever cannot see.
  const [read, setRead] = useState<string | null>(null);
  const drawn = useMemo(() => arcs.filter(({ from, to }) => places.has(from) && places.has(to)), [arcs, places]);
  const marked = useMemo(() => new Set(places.keys()), [places]);
  const points = useMemo(() => [...places.values()].map(({ point }) => point), [places]);
  const draw = useCallback(
    (drawing: MapDrawing) => {
      const layer = { arcs: drawn, places, pick, drawing, onPick, onRead: setRead };
      return (
        <>
          <ArcLayer {...layer} />
          <PlaceLayer {...layer} />
        </>
      );
    },
    [drawn, places, pick],
  );
  return (
    <div class="route-map">
      <WorldMap label={label} reading={read} marked={marked} points={points} at={at} onAt={onAt} picture={picture}>
        {draw}
      </WorldMap>
      <p class="note">{sayRoutes('reading')}</p>
      <div class="route-map__foot">
        <Legend weight={weight} />
        <SavePicture picture={picture} name={label} />
      </div>
    </div>
  );
}
